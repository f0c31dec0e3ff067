import { fromHash, toHash } from './address.ts';
import { pictureTaken } from './breath.ts';
import type { Data } from './data.ts';
import { byId } from './dom.ts';
import type { GraphFile } from './graph-file.ts';
import type { Speech } from './i18n.ts';
import { sum } from './keys.ts';
import { isStance } from './kinds.ts';
import { MOST } from './limits.ts';
import { showMessage } from './message.ts';
import { tooLargeWords } from './notice.ts';
import type { Outline } from './outline.ts';
import { MOST_BENT } from './plain-look.ts';
import { plainMarks } from './plain-marks.ts';
import { drawSketch } from './sketch.ts';
import type { State } from './state.ts';
import { applyTheme } from './theme.ts';
import { reserveTimeline } from './timeline/head.ts';
import type { Counts } from './timeline/head.ts';

/**
 * Shows a sketch of a large graph as soon as its file is read, where the address asks for nothing else than all of it.
 * Gives what takes it away, once the graph itself is drawn over it.
 */
export async function showFirst(
  file: GraphFile,
  outline: Outline,
  state: State,
  speech: Speech,
): Promise<() => void> {
  if (!isPlain(state) || !outline.placed || !isSketched(file)) return () => undefined;
  const plain = { file, outline, shown: plainMarks(file, outline) };
  reserveRoom(file, sum(plain.shown.nodes), speech);
  const graph = byId('graph');
  const canvas = drawSketch(graph, plain, applyTheme(state.theme));
  if (canvas === null) return () => undefined;
  graph.setAttribute('aria-busy', 'true');
  showMessage(null);
  await pictureTaken();
  return () => {
    graph.removeAttribute('aria-busy');
    canvas.remove();
  };
}

/** Would the page look the same without its address, but for language and colours? */
function isPlain(state: State): boolean {
  return toHash({ ...state, theme: 'auto' }) === toHash(fromHash('', state.lang));
}

/** A smaller graph is there at once and has bent lines; of a larger one not everything is drawn. */
function isSketched({ nodes, edges }: GraphFile): boolean {
  return edges.length > MOST_BENT && edges.length <= MOST.edges && nodes.length <= MOST.nodes;
}

/** Gives what stands above and below the drawing its room: changed later, the drawing would jump. */
function reserveRoom(file: GraphFile, shown: number, speech: Speech): void {
  const words = tooLargeWords(shown, speech);
  byId('notice').textContent = words;
  byId('notice').hidden = words === null;
  byId('count').textContent = speech.t('building');
  const { span, counts } = datesOf(file);
  if (span !== null) reserveTimeline(byId('timeline'), span, counts, speech);
}

/** The number of claims with a date and without, and their first and last day. */
function datesOf({ nodes, edges }: GraphFile): { counts: Counts; span: Data['span'] } {
  const counts = { dated: 0, undated: 0 };
  let [first, last] = ['9999', ''];
  const add = ({ from, until }: { from: string | null; until: string | null }): void => {
    counts[from === null ? 'undated' : 'dated'] += 1;
    if (from === null || until === null) return;
    if (from < first) first = from;
    if (until > last) last = until;
  };
  for (const { attributes } of nodes) if (attributes.kind === 'meeting') add(attributes);
  for (const { attributes } of edges) if (isStance(attributes.type)) add(attributes);
  return { counts, span: last === '' ? null : { from: first, until: last } };
}
