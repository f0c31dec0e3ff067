import { byId } from './dom.ts';
import { facetChange } from './facet-change.ts';
import { SELECTION } from './known.ts';
import { shortSelectionName } from './panel.ts';
import { soughtQuote } from './quote-key.ts';
import type { Scene, Step } from './scene.ts';

const REST_MS = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something to screen readers. */
export function announce(text: string): void {
  clearTimeout(timer);
  byId('announce').textContent = text;
}

/** How much is shown of how much. */
export function countWords({ data, shown, speech }: Scene): string {
  const [n, all, m, links] = [shown.nodes.size, data.graph.order, shown.edges.size, data.graph.size];
  return speech.t('shown', { n, all, m, links });
}

/** Says what changed between two scenes; while something is being dragged, only when it rests. */
export function tell(before: Scene, scene: Scene, step: Step): void {
  const text = changeWords(before, scene);
  if (text === null) return;
  if (step === 'push') return announce(text);
  clearTimeout(timer);
  timer = setTimeout(() => announce(text), REST_MS);
}

function changeWords(before: Scene, scene: Scene): string | null {
  const { state, speech, data } = scene;
  // The story tells of its steps itself.
  if (before.state.story !== state.story) return null;
  const moved = SELECTION.some((part) => before.state[part] !== state[part]);
  const name = shortSelectionName(scene);
  if (moved && name === null) return speech.t('cleared');
  const sought = moved ? soughtQuote(data, state) : null;
  const said = sought === null ? '' : ` ${speech.t('soughtSaid', { quote: sought.quote })}`;
  if (moved && state.node !== null)
    return speech.t('selected', { name: name ?? '', n: data.graph.degree(state.node) }) + said;
  if (moved && state.edge !== null) return speech.t('selectedEdge', { name: name ?? '' }) + said;
  if (moved) return name;
  const facets = facetChange(before, scene);
  const counted = facets.length > 0 || countWords(before) !== countWords(scene);
  return counted ? [...facets, countWords(scene)].join(' ') : null;
}
