import type { Communities } from './communities.ts';
import { shownName } from './long-name.ts';
import { el, svg } from './dom.ts';
import { byStrength } from './rank.ts';
import type { Scene } from './scene.ts';
import type { Palette } from './theme.ts';

/** Where the legend would lie over much of the drawing, it is folded to begin with. */
const ROOMY = 600;

/** The legend of the clusters: a colour and its best connected member; hidden where nodes are coloured by kind. */
export function drawClusters(
  place: HTMLElement,
  communities: Communities | null,
  { state, data, speech }: Scene,
  palette: Palette,
): void {
  const before = place.hidden;
  place.hidden = state.colour === 'kind' || communities === null;
  if (communities === null || place.hidden) return;
  const members = new Map<number, string[]>();
  for (const [key, cluster] of communities) members.set(cluster, [...(members.get(cluster) ?? []), key]);
  const rows = [...members]
    .sort(([a], [b]) => a - b)
    .map(([cluster, keys]) => {
      const last = cluster === palette.clusters.length - 1;
      const first = byStrength(data, keys)[0];
      const name = first === undefined ? '' : shownName(data.graph.getNodeAttributes(first), speech.lang);
      const words = last ? speech.t('clusterOther') : name;
      const dot = svg('circle', { cx: 5, cy: 5, r: 5, fill: palette.clusters[cluster] ?? palette.muted });
      const mark = svg('svg', { viewBox: '0 0 10 10', 'aria-hidden': 'true' }, dot);
      return el('li', {}, mark, words, ' ', el('span', { class: 'tally' }, speech.number(keys.length)));
    });
  if (before) place.toggleAttribute('open', (place.parentElement?.clientWidth ?? 0) >= ROOMY);
  const summary = el('summary', {}, speech.t('clusters'));
  place.replaceChildren(summary, el('ul', {}, ...rows));
}
