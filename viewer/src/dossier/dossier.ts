import type { EntityNodeAttributes } from '../../../src/model.ts';
import type { Claim } from '../claims.ts';
import { namesOf, nodeName } from '../data.ts';
import { el } from '../dom.ts';
import { edgeDate, factsOf, nodeButton, otherEnd } from '../facts.ts';
import type { Fact } from '../facts.ts';
import { kindGlyph } from '../glyph.ts';
import { FAMILY_OF } from '../kinds.ts';
import { stanceRow } from '../panel-pair.ts';
import type { Scene } from '../scene.ts';
import { scopeHint } from '../scope.ts';
import { NOTHING } from '../state.ts';
import { gather } from './gather.ts';
import type { Counterpart, Dossier } from './gather.ts';

const MOST_COUNTERPARTS = 25;

/** Draws everything about the selected entity on one page that prints; says what to do where nothing is selected. */
export function drawDossier(place: HTMLElement, scene: Scene): void {
  const { state, data, speech } = scene;
  const node =
    state.node !== null && data.graph.hasNode(state.node) ? data.graph.getNodeAttributes(state.node) : null;
  if (state.node === null || node === null || node.kind === 'meeting') {
    place.replaceChildren(el('p', { class: 'intro' }, speech.t('dossierPick')));
    return;
  }
  const dossier = gather(data, scene.shown.claims, state.node);
  const parts = [
    header(node, dossier, sizeOf(gather(data, data.claims, state.node)) - sizeOf(dossier), scene),
    offices(state.node, scene),
    counterpartTable(state.node, dossier, scene),
    encounterTable(state.node, dossier, scene),
    stances(speech.t('given'), dossier.given, scene),
    stances(speech.t('received'), dossier.received, scene),
  ];
  place.replaceChildren(el('article', { class: 'dossier' }, ...parts.filter((part) => part !== null)));
}

function sizeOf({ meetings, given, received }: Dossier): number {
  return meetings.length + new Set([...given, ...received]).size;
}

/** `left`: how many meetings and statements the filters leave out. */
function header(node: EntityNodeAttributes, dossier: Dossier, left: number, scene: Scene): HTMLElement {
  const { speech } = scene;
  const name = nodeName(node, speech.lang);
  const print = el(
    'button',
    { type: 'button', class: 'plain print', click: () => globalThis.print() },
    speech.t('print'),
  );
  const values = {
    m: dossier.meetings.length,
    c: sizeOf(dossier) - dossier.meetings.length,
    from: speech.date(dossier.from),
    until: speech.date(dossier.until),
  };
  return el(
    'header',
    {},
    el('p', { class: 'kicker' }, kindGlyph(node.kind), speech.kind(node.kind)),
    el('h2', {}, speech.t('dossierOf', { name })),
    el(
      'p',
      { class: 'aside' },
      namesOf(node)
        .filter((other) => other !== name)
        .join(' · '),
    ),
    el('p', { class: 'intro' }, speech.t('summaryLine', values)),
    scopeHint(left, scene),
    el('p', { class: 'aside' }, `${speech.t('namedIn')}: ${speech.t('nArticles', { n: node.articles })}`),
    print,
  );
}

function part(title: string, ...children: HTMLElement[]): HTMLElement {
  return el('section', {}, el('h3', {}, title), ...children);
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
      el('td', {}, speech.office(fact.edge.office, fact.edge.qualifier) || speech.relation(fact.edge.type)),
      el('td', {}, nodeButton(otherEnd(fact, key), scene)),
      el('td', { class: 'col-date' }, edgeDate(fact.edge, speech) ?? ''),
    );
  const heads = [speech.t('office'), speech.t('object'), speech.t('when')];
  return part(speech.t(own.length > 0 ? 'officesHeld' : 'people'), grid(heads, sorted.map(row)));
}

function grid(heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = el(
    'tr',
    {},
    ...heads.map((words) => el(words === '' ? 'td' : 'th', words === '' ? {} : { scope: 'col' }, words)),
  );
  return el('table', { class: 'grid' }, el('thead', {}, head), el('tbody', {}, ...rows));
}

function counterpartTable(key: string, { counterparts }: Dossier, scene: Scene): HTMLElement | null {
  if (counterparts.length === 0) return null;
  const { speech, go } = scene;
  const most = Math.max(1, ...counterparts.map(({ meetings, claims }) => meetings + claims));
  const row = (other: Counterpart): HTMLElement => {
    const bar = el('meter', { min: 0, max: most, value: other.meetings + other.claims });
    bar.setAttribute('aria-hidden', 'true');
    const open = el(
      'button',
      { type: 'button', class: 'plain small' },
      speech.t('times', { n: other.meetings + other.claims }),
    );
    open.setAttribute(
      'aria-label',
      `${speech.t('times', { n: other.meetings + other.claims })}: ${nodeName(scene.data.graph.getNodeAttributes(other.key), speech.lang)}`,
    );
    open.addEventListener('click', () => go({ ...NOTHING, view: 'graph', pair: [key, other.key] }));
    return el(
      'tr',
      {},
      el('td', {}, nodeButton(other.key, scene)),
      el('td', { class: 'bar' }, bar),
      el('td', { class: 'col-links' }, open),
      el('td', { class: 'col-date' }, other.last === null ? '' : speech.date(other.last)),
    );
  };
  const heads = [speech.t('with'), '', speech.t('dealings'), speech.t('latest')];
  return part(speech.t('counterparts'), grid(heads, counterparts.slice(0, MOST_COUNTERPARTS).map(row)));
}

function encounterTable(key: string, { meetings }: Dossier, scene: Scene): HTMLElement | null {
  if (meetings.length === 0) return null;
  const { speech, data } = scene;
  const row = (claim: Claim): HTMLElement => {
    const node = data.graph.getNodeAttributes(claim.key);
    const date = node.kind === 'meeting' ? speech.date(node.date) : '';
    const others = claim.parties.filter((party) => party !== key).map((party) => nodeButton(party, scene));
    return el(
      'tr',
      {},
      el('td', { class: 'col-date' }, date),
      el('td', {}, nodeButton(claim.key, scene)),
      el('td', {}, ...others),
      el('td', { class: 'col-status' }, claim.status === null ? '' : speech.status(claim.status)),
    );
  };
  const heads = [speech.t('date'), speech.t('kindMeeting'), speech.t('with'), speech.t('status')];
  return part(speech.t('encounters'), grid(heads, meetings.map(row)));
}

function stances(title: string, claims: readonly Claim[], scene: Scene): HTMLElement | null {
  if (claims.length === 0) return null;
  return part(title, el('ul', { class: 'rows' }, ...claims.map((claim) => stanceRow(claim, scene))));
}
