import type { EntityNodeAttributes } from '../../../src/model.ts';
import { namesOf, nodeName } from '../data.ts';
import { el } from '../dom.ts';
import { edgeDate, factsOf, nodeButton, otherEnd } from '../facts.ts';
import type { Fact } from '../facts.ts';
import { gather, leftOut } from '../gather.ts';
import type { Dossier } from '../gather.ts';
import { kindGlyph } from '../glyph.ts';
import { FAMILY_OF } from '../kinds.ts';
import { capped, headingOf, nameList, shownName } from '../long-name.ts';
import type { Scene } from '../scene.ts';
import { scopeHint } from '../scope.ts';
import { counterpartTables } from './counterparts.ts';
import { encounterTable, stanceList } from './encounters.ts';
import { grid, printButton, titled } from './grid.ts';
import { pairDossier } from './pair.ts';

/** Draws everything about the selected entity on one page that prints; says what to do where nothing is selected. */
export function drawDossier(place: HTMLElement, scene: Scene): void {
  const { state, data, speech } = scene;
  const node =
    state.node !== null && data.graph.hasNode(state.node) ? data.graph.getNodeAttributes(state.node) : null;
  if (state.node === null || node === null) return place.replaceChildren(...ofNobody(scene));
  if (node.kind === 'meeting') return place.replaceChildren(...ofMeeting(state.node, scene));
  const dossier = gather(data, scene.shown.claims, state.node, state);
  const parts = [
    header(node, dossier, leftOut(data, scene.shown.claims, state.node), scene),
    offices(state.node, scene),
    ...counterpartTables(state.node, dossier.counterparts, scene),
    titled(speech.t('encounters'), encounterTable(state.node, dossier.meetings, scene)),
    titled(speech.t('given'), stanceList(dossier.given, scene)),
    titled(speech.t('received'), stanceList(dossier.received, scene)),
    titled(speech.t('elsewhere'), encounterTable(state.node, dossier.elsewhere, scene)),
  ];
  place.replaceChildren(el('article', { class: 'dossier' }, ...parts.filter((part) => part !== null)));
}

/** The dossier of two that are selected together, by a link or as ends of a way; else what to do. */
function ofNobody(scene: Scene): HTMLElement[] {
  const { speech } = scene;
  const ends = endsOf(scene);
  const actors = ends.filter((key) => scene.data.graph.getNodeAttribute(key, 'kind') !== 'meeting');
  const [a, b] = actors;
  if (a !== undefined && b !== undefined && a !== b) return [pairDossier([a, b], scene)];
  const meeting = ends.find((key) => !actors.includes(key));
  const own = a === undefined ? [] : choiceOf(speech.t('dossierEnd'), [a], scene);
  if (meeting !== undefined) return [...own, ...ofMeeting(meeting, scene)];
  return own.length > 0 ? own : [el('p', { class: 'intro' }, speech.t('dossierPick'))];
}

/** The ends of what is selected. */
function endsOf({ state, data }: Scene): readonly string[] {
  const { pair, edge, path } = state;
  if (pair !== null) return pair;
  if (edge !== null) return data.graph.extremities(edge);
  return path === null ? [] : [path.from, ...(path.to === null ? [] : [path.to])];
}

function choiceOf(words: string, keys: readonly string[], scene: Scene): HTMLElement[] {
  const rows = keys.map((key) => el('li', {}, nodeButton(key, scene)));
  return [el('p', { class: 'intro' }, words), el('ul', { class: 'rows' }, ...rows)];
}

/** Whose dossiers tell of a meeting. */
function ofMeeting(key: string, scene: Scene): HTMLElement[] {
  const { data, speech } = scene;
  const name = shownName(data.graph.getNodeAttributes(key), speech.lang);
  const parties = data.claims.find((claim) => claim.key === key)?.parties ?? [];
  return choiceOf(speech.t('dossierMeeting', { name }), [...new Set(parties)], scene);
}

/** `left`: how many meetings and statements the filters leave out. */
function header(node: EntityNodeAttributes, dossier: Dossier, left: number, scene: Scene): HTMLElement {
  const { speech } = scene;
  const name = nodeName(node, speech.lang);
  const values = {
    m: dossier.meetings.length,
    c: dossier.stances.length,
    from: speech.date(dossier.from),
    until: speech.date(dossier.until),
  };
  return el(
    'header',
    {},
    el('p', { class: 'kicker' }, kindGlyph(node.kind), speech.kind(node.kind)),
    ...headingOf(speech.t('dossierOf', { name }), {}, speech),
    ...nameList(
      namesOf(node).filter((other) => other !== name),
      'p',
      { class: 'aside' },
      speech,
    ),
    el('p', { class: 'intro' }, speech.t('summaryLine', values)),
    scopeHint(left, scene),
    el('p', { class: 'aside' }, `${speech.t('namedIn')}: ${speech.t('nArticles', { n: node.articles })}`),
    printButton(speech),
  );
}

function offices(key: string, scene: Scene): HTMLElement | null {
  const { data, speech } = scene;
  const facts = factsOf(data, key).filter(({ edge }) => FAMILY_OF[edge.type] === 'office');
  const own = facts.filter(({ source }) => source === key);
  const held = own.length > 0 ? own : facts;
  if (held.length === 0) return null;
  const sorted = [...held].sort((a, b) => ((a.edge.from ?? '') < (b.edge.from ?? '') ? -1 : 1));
  const row = (fact: Fact): HTMLElement =>
    el(
      'tr',
      {},
      el(
        'td',
        { class: 'office-words' },
        capped(speech.office(fact.edge.office, fact.edge.qualifier)) || speech.relation(fact.edge.type),
      ),
      el('td', {}, nodeButton(otherEnd(fact, key), scene)),
      el('td', { class: 'col-date' }, edgeDate(fact.edge, speech) ?? ''),
    );
  const heads = [speech.t('office'), speech.t('object'), speech.t('when')];
  return titled(speech.t(own.length > 0 ? 'officesHeld' : 'people'), grid(heads, sorted.map(row)));
}
