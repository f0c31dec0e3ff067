import type { EntityNodeAttributes } from '../../src/model.ts';
import type { Claim } from './claims.ts';
import { el } from './dom.ts';
import { outLink } from './evidence.ts';
import { factsOf, nodeButton, otherEnd, rows, section } from './facts.ts';
import { foldedQuotes } from './folds.ts';
import type { Fact } from './facts.ts';
import { gather, leftOut } from './gather.ts';
import { FAMILY_OF } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { capped, nameList } from './long-name.ts';
import { toldWhen } from './occasions.ts';
import { meetingRow, newestFirst, stanceRow } from './panel-pair.ts';
import type { Scene } from './scene.ts';
import { scopeHint } from './scope.ts';
import type { Word } from './words.ts';

/** Everything known about an official, a country, an organisation, a place or a topic. */
export function entityBody(key: string, entity: EntityNodeAttributes, scene: Scene): (HTMLElement | null)[] {
  const { speech, data, shown } = scene;
  const facts = factsOf(data, key);
  const office = (fact: Fact): HTMLElement => factRow(fact, key, scene);
  const offices = facts.filter(({ edge }) => FAMILY_OF[edge.type] === 'office');
  const { meetings, stances, elsewhere } = gather(data, shown.claims, key, scene.state);
  const rowsOf = (claims: readonly Claim[]): HTMLElement[] => claimRows(claims, facts, key, scene);
  const [met, said] = HEADINGS[entity.kind] ?? (['meetings', 'claims'] as const);
  return [
    identityRows(entity, scene),
    scopeHint(leftOut(data, shown.claims, key), scene),
    section(speech.t('offices'), offices.filter(({ source }) => source === key).map(office), scene),
    section(speech.t(met), rowsOf(meetings), scene),
    section(speech.t(said), rowsOf(stances), scene),
    section(speech.t('elsewhere'), rowsOf(elsewhere), scene),
    section(speech.t('officesOf'), offices.filter(({ source }) => source !== key).map(office), scene),
  ];
}

/** Other words where more is counted than what one does oneself. */
const HEADINGS: Partial<Record<Kind, readonly [met: Word, said: Word]>> = {
  country: ['meetingsOfCountry', 'claimsOfCountry'],
  place: ['meetingsAbout', 'claims'],
  topic: ['meetingsAbout', 'claims'],
};

/** Newest first: as the entity's own link where it has one, else as its people's. */
function claimRows(
  claims: readonly Claim[],
  facts: readonly Fact[],
  key: string,
  scene: Scene,
): HTMLElement[] {
  const own = new Map(facts.map((fact) => [fact.key, fact]));
  for (const fact of facts) {
    const other = otherEnd(fact, key);
    if (!own.has(other) || fact.edge.type === 'participatedIn') own.set(other, fact);
  }
  return newestFirst([...claims]).map((claim) => {
    const fact = own.get(claim.key);
    if (fact !== undefined) return factRow(fact, key, scene);
    return claim.isMeeting ? meetingRow(claim, scene) : stanceRow(claim, scene);
  });
}

function identityRows(entity: EntityNodeAttributes, scene: Scene): HTMLElement {
  const { speech, data } = scene;
  const title = speech.lang === 'en' ? (entity.labelEn ?? entity.label) : entity.label;
  const all = [...entity.names, ...(entity.labelEn === null ? [] : [entity.labelEn]), entity.label];
  const others = [...new Set(all)].filter((name) => name !== title);
  const id = entity.wikidata !== null && /^Q\d+$/u.test(entity.wikidata) ? entity.wikidata : null;
  const home = entity.country !== null && data.graph.hasNode(entity.country) ? entity.country : null;
  return rows([
    [speech.t('otherNames'), nameList(others, 'span', {}, speech)],
    [speech.t('belongsTo'), [home === null ? null : nodeButton(home, scene)]],
    [speech.t('namedIn'), [speech.t('nArticles', { n: entity.articles })]],
    [speech.t('wikidata'), [id === null ? null : outLink(`https://www.wikidata.org/wiki/${id}`, id)]],
  ]);
}

/** One edge as a sentence around the node that the reader already sees. */
function factRow(fact: Fact, key: string, scene: Scene): HTMLElement {
  const { speech, data } = scene;
  const { edge } = fact;
  const other = otherEnd(fact, key);
  const isMeeting = data.graph.getNodeAttribute(other, 'kind') === 'meeting';
  if (isMeeting)
    return el(
      'li',
      {},
      nodeButton(other, scene),
      meetingAside(fact, other, scene),
      foldedQuotes(fact, scene),
    );
  const verb = el('span', { class: 'verb' }, speech.relation(edge.type));
  const sentence = fact.source === key ? [verb, nodeButton(other, scene)] : [nodeButton(other, scene), verb];
  return el(
    'li',
    {},
    el('div', { class: 'sentence' }, ...sentence),
    officeWords(fact, scene),
    ...toldWhen(fact, scene),
  );
}

function meetingAside(fact: Fact, meeting: string, { speech, data }: Scene): HTMLElement | null {
  const node = data.graph.getNodeAttributes(meeting);
  if (node.kind !== 'meeting') return null;
  const role =
    fact.edge.role === null || fact.edge.role === 'participant' ? null : speech.role(fact.edge.role);
  const undated = node.date === null ? speech.t('noDate') : null;
  const words = [speech.form(node.form), speech.status(node.status), undated, role].filter(
    (word) => word !== null,
  );
  return el('span', { class: 'aside' }, words.join(' · '));
}

function officeWords({ edge }: Fact, { speech }: Scene): HTMLElement | null {
  const words = speech.office(edge.office, edge.qualifier);
  return words === '' ? null : el('span', { class: 'office' }, capped(words));
}
