import type { Evidence } from '../../src/model.ts';
import { el } from './dom.ts';
import { quoteCards } from './evidence.ts';
import type { Fact } from './facts.ts';
import { ofEdge, ofMeeting } from './quote-key.ts';
import type { Quoted } from './quote-key.ts';
import type { Scene } from './scene.ts';
import { NOTHING } from './state.ts';

/** Letters of the first quote that stand beside its fold, as many as a wide panel has room for. */
const GLIMPSE = 120;

/** The quotes of an edge, folded under their first words, with a way to the edge itself. */
export function foldedQuotes(fact: Fact, scene: Scene): HTMLElement {
  const { speech } = scene;
  const open = el(
    'button',
    { type: 'button', class: 'plain small', click: () => scene.go({ ...NOTHING, edge: fact.key }) },
    speech.t('openLink'),
  );
  return fold(fact.edge.evidence, [fact.source, fact.target], scene, ofEdge(fact.key), open);
}

/** The quotes of a meeting, folded under their first words. */
export function meetingQuotes(key: string, scene: Scene): HTMLElement | null {
  const node = scene.data.graph.getNodeAttributes(key);
  return node.kind === 'meeting'
    ? fold(node.evidence, scene.data.graph.neighbors(key), scene, ofMeeting(key))
    : null;
}

/** Quotes under the first words of the first; cards are made when they are first opened, for a busy country has hundreds. */
export function fold(
  evidence: readonly Evidence[],
  keys: readonly string[],
  scene: Scene,
  owner: Quoted,
  foot: HTMLElement | null = null,
): HTMLElement {
  const { speech } = scene;
  const [first] = evidence;
  if (first === undefined) return el('span', { class: 'aside' }, speech.t('fromTables'));
  const summary = el(
    'summary',
    {},
    el('span', { class: 'fold-count' }, speech.t('showEvidence', { n: evidence.length })),
    ' ',
    el('span', { class: 'glimpse', lang: 'vi' }, first.quote.slice(0, GLIMPSE)),
  );
  const box = el('details', { class: 'fold' }, summary);
  const fill = (): void => {
    if (box.childElementCount > 1) return;
    box.append(quoteCards(evidence, keys, scene, owner));
    if (foot !== null) box.append(foot);
  };
  summary.addEventListener('click', fill);
  box.addEventListener('toggle', fill);
  return box;
}
