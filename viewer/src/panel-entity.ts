import type { EntityNodeAttributes } from '../../src/model.ts';
import { el } from './dom.ts';
import { outLink } from './evidence.ts';
import { edgeDate, factsOf, nodeButton, otherEnd, rows, section } from './facts.ts';
import { foldedQuotes } from './folds.ts';
import type { Fact } from './facts.ts';
import { FAMILY_OF, isStance } from './kinds.ts';
import type { Scene } from './scene.ts';
import { scopeHint } from './scope.ts';

/** Everything known about an official, a country, an organisation, a place or a topic. */
export function entityBody(key: string, entity: EntityNodeAttributes, scene: Scene): (HTMLElement | null)[] {
  const { speech, data } = scene;
  const facts = factsOf(data, key);
  const row = (fact: Fact): HTMLElement => factRow(fact, key, scene);
  const offices = facts.filter(({ edge }) => FAMILY_OF[edge.type] === 'office');
  const told = facts.filter(({ edge }) => FAMILY_OF[edge.type] !== 'office');
  const passing = told.filter((fact) => passes(fact, key, scene));
  const meetings = passing.filter(({ edge }) => FAMILY_OF[edge.type] === 'meeting');
  const claims = passing.filter(({ edge }) => isStance(edge.type));
  return [
    identityRows(entity, scene),
    scopeHint(told.length - passing.length, scene),
    section(speech.t('offices'), offices.filter(({ source }) => source === key).map(row), scene),
    section(speech.t(entity.kind === 'official' ? 'meetings' : 'meetingsAbout'), meetings.map(row), scene),
    section(speech.t('claims'), claims.map(row), scene),
    section(speech.t('officesOf'), offices.filter(({ source }) => source !== key).map(row), scene),
  ];
}

/** Is the meeting or the statement of a fact within the filters? */
function passes(fact: Fact, key: string, { data, shown }: Scene): boolean {
  const other = otherEnd(fact, key);
  const isMeeting = data.graph.getNodeAttribute(other, 'kind') === 'meeting';
  return shown.passes(isMeeting ? other : fact.key);
}

function identityRows(entity: EntityNodeAttributes, scene: Scene): HTMLElement {
  const { speech, data } = scene;
  const title = speech.lang === 'en' ? (entity.labelEn ?? entity.label) : entity.label;
  const all = [...entity.names, ...(entity.labelEn === null ? [] : [entity.labelEn]), entity.label];
  const others = [...new Set(all)].filter((name) => name !== title);
  const id = entity.wikidata !== null && /^Q\d+$/u.test(entity.wikidata) ? entity.wikidata : null;
  const home = entity.country !== null && data.graph.hasNode(entity.country) ? entity.country : null;
  return rows([
    [speech.t('otherNames'), [others.join(' · ')]],
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
  const date = edgeDate(edge, speech);
  const isMeeting = data.graph.getNodeAttribute(other, 'kind') === 'meeting';
  if (isMeeting)
    return el(
      'li',
      {},
      nodeButton(other, scene),
      meetingAside(fact, other, scene),
      foldedQuotes(fact, scene),
    );
  const when = date === null ? null : el('time', {}, date);
  const verb = el('span', { class: 'verb' }, speech.relation(edge.type));
  const sentence = fact.source === key ? [verb, nodeButton(other, scene)] : [nodeButton(other, scene), verb];
  return el(
    'li',
    {},
    el('div', { class: 'sentence' }, ...sentence),
    officeWords(fact, scene),
    when,
    foldedQuotes(fact, scene),
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
  return words === '' ? null : el('span', { class: 'office' }, words);
}
