import { occasionsOf } from '../../src/export/occasions.ts';
import { namingFirst } from './call-names.ts';
import { shownName } from './long-name.ts';
import { el } from './dom.ts';
import { fold } from './folds.ts';
import { edgeDate, nodeButton } from './facts.ts';
import { FAMILY_OF } from './kinds.ts';
import { namingNotes } from './named-elsewhere.ts';
import { nodePicker } from './node-picker.ts';
import { waysOf, wayShown } from './path/find.ts';
import type { Step } from './path/type.ts';
import { ofEdge } from './quote-key.ts';
import type { Scene } from './scene.ts';
import type { PathQuestion } from './state.ts';
import { linkWords } from './unheld.ts';

/** *How are A and B connected?*: the question, and the way with the evidence of each step. */
export function pathBody(path: PathQuestion, scene: Scene): (HTMLElement | null)[] {
  const { data, shown, speech } = scene;
  const form = questionForm(path, scene);
  if (path.to === null || path.to === path.from)
    return [form, el('p', { class: 'intro' }, speech.t('pathPick'))];
  const ways = waysOf(data, shown, path);
  const way = wayShown(data, shown, path);
  const name = (key: string): string =>
    data.graph.hasNode(key) ? shownName(data.graph.getNodeAttributes(key), speech.lang) : key;
  const values = { from: name(path.from), to: name(path.to) };
  if (way === null) {
    const words = speech.t(path.timed ? 'pathNoneTimed' : 'pathNone', values);
    return [form, el('p', { class: 'intro', role: 'status' }, words)];
  }
  const read = new Set<string>();
  const stops = [way.from, ...way.steps.map(({ node }) => node)];
  const steps = way.steps.map((step, i) => stepRow(step, i, peopleOf(stops, i, scene), read, scene));
  return [
    form,
    el('p', { class: 'intro' }, speech.t('pathFound', { n: steps.length, ...values })),
    path.timed ? el('p', { class: 'hint' }, speech.t('pathSoonest')) : null,
    ways.length > 1 ? otherWay(path, ways.length, scene) : null,
    el('ol', { class: 'way' }, el('li', {}, nodeButton(way.from, scene)), ...steps),
  ];
}

function questionForm(path: PathQuestion, scene: Scene): HTMLElement {
  const { speech, go } = scene;
  const ask = (change: Partial<PathQuestion>): void => go({ path: { ...path, way: 0, ...change } });
  const kind = (timed: boolean, words: string): HTMLElement =>
    el(
      'button',
      { type: 'button', 'aria-pressed': String(path.timed === timed), click: () => ask({ timed }) },
      words,
    );
  const swap = el('button', { type: 'button', class: 'plain small' }, speech.t('swap'));
  swap.disabled = path.to === null;
  swap.addEventListener('click', () => path.to !== null && ask({ from: path.to, to: path.from }));
  return el(
    'div',
    { class: 'question' },
    nodePicker('path-from', speech.t('connectFrom'), path.from, scene, (from) => ask({ from })),
    nodePicker('path-to', speech.t('connectTo'), path.to, scene, (to) => ask({ to })),
    el(
      'div',
      { class: 'segment', role: 'group', 'aria-label': speech.t('pathKind') },
      kind(false, speech.t('shortest')),
      kind(true, speech.t('timed')),
    ),
    swap,
  );
}

function otherWay(path: PathQuestion, n: number, { speech, go }: Scene): HTMLElement {
  const i = path.way % n;
  const next = el('button', { type: 'button', class: 'plain small' }, speech.t('nextWay'));
  next.addEventListener('click', () => go({ path: { ...path, way: (i + 1) % n } }));
  return el('p', { class: 'other-way' }, speech.t('pathWays', { i: i + 1, n }), ' ', next);
}

/** Who is tied by a step: both ends, and where one is a meeting, whom the way meets there. */
function peopleOf(stops: readonly string[], i: number, { data }: Scene): string[] {
  const isMeeting = (key: string | undefined): boolean =>
    key !== undefined && data.graph.getNodeAttribute(key, 'kind') === 'meeting';
  const from = isMeeting(stops[i]) ? i - 1 : i;
  const to = isMeeting(stops[i + 1]) ? i + 2 : i + 1;
  return stops.slice(Math.max(0, from), to + 1).filter((key) => !isMeeting(key));
}

/** `read`: quotes that steps before have shown. */
function stepRow(
  step: Step,
  i: number,
  people: readonly string[],
  read: Set<string>,
  scene: Scene,
): HTMLElement {
  const { data, speech } = scene;
  const ties = step.edges.map((key) => {
    const edge = data.graph.getEdgeAttributes(key);
    // A way in time takes what was on several days on one of them.
    const once = step.day === null ? undefined : occasionsOf(edge).find(({ from }) => from === step.day);
    const day = once?.date ?? step.day;
    const date =
      once === undefined ? (edgeDate(edge, speech) ?? (day && speech.date(day))) : speech.date(day);
    const evidence = namingFirst(once?.evidence ?? edge.evidence, people, data);
    const quotes = fold(evidence, people, scene, ofEdge(key));
    // Each step of a way stands or falls with its quote; one that the step before has shown need not be read again.
    const first = evidence[0]?.quote ?? '';
    if (quotes instanceof HTMLDetailsElement) quotes.open = !read.has(first);
    read.add(first);
    return el(
      'div',
      { class: 'tie' },
      el('p', { class: 'aside' }, tieWords(key, scene), date === null ? '' : ` · ${date}`),
      quotes,
      ...namingNotes(evidence, people, scene),
    );
  });
  const label = el('span', { class: 'unseen' }, speech.t('step', { n: i + 1 }));
  return el('li', {}, label, ...ties, nodeButton(step.node, scene));
}

/** *tham dự*; of a stance or an office also who towards whom, for the way may run against it. */
function tieWords(key: string, scene: Scene): string {
  const { data, speech } = scene;
  const type = data.graph.getEdgeAttribute(key, 'type');
  if (FAMILY_OF[type] === 'meeting') return linkWords(key, scene);
  const [source, target] = data.graph
    .extremities(key)
    .map((end) => shownName(data.graph.getNodeAttributes(end), speech.lang));
  return `${source} ${speech.relation(type)} ${target}`;
}
