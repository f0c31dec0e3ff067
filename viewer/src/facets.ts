import { el } from './dom.ts';
import { FACET_TITLES } from './facet-names.ts';
import { facetRow, isSet } from './facet-row.ts';
import type { FacetRow } from './facet-row.ts';
import { fold } from './fold.ts';
import { followSlider, gestureOf } from './gesture.ts';
import type { Scene } from './scene.ts';
import { asksEvery, EVERY_OF, facetCounts, FACETS, NOT } from './sieve.ts';
import type { Facet } from './sieve.ts';

const FEW = 6;
/** With so many values, one is typed rather than looked for. */
const MANY = 50;

export interface FacetGroup {
  group: HTMLElement;
  update: (scene: Scene) => void;
}

/** The facets that choose: nothing ticked lets everything pass. */
export function facetGroups(now: () => Scene): FacetGroup[] {
  return [...FACETS.map((facet) => facetGroup(facet, now)), confidenceGroup(now)];
}

/** Values by how often the whole graph has them: the order stays while the counts change. */
function valuesOf(facet: Facet, { data }: Scene): string[] {
  const counts = facetCounts(new Uint16Array(data.claims.length), data.ledger.claim[facet], 0);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

function facetGroup(facet: Facet, now: () => Scene): FacetGroup {
  const { speech, state } = now();
  const rows = valuesOf(facet, now()).map((value) => facetRow(facet, value, now));
  const title = speech.t(FACET_TITLES[facet]);
  const chosen = el('span', { class: 'tally' });
  const list = valueList(facet, rows, title, now);
  const mode = EVERY_OF[facet] === null ? null : modeChoice(facet, title, now);
  const empty = rows.length === 0 ? el('p', { class: 'hint' }, speech.t('facetNone')) : null;
  const set = state[facet].length + state[NOT[facet]].length;
  const group = el(
    'details',
    { class: 'facet', open: set > 0 || facet === 'countries', 'data-facet': facet },
    el('summary', {}, title, chosen),
    rows.length > 1 && mode !== null ? mode.element : null,
    ...list.parts,
    empty,
  );
  const update = (scene: Scene): void => {
    const { [facet]: ticked, [NOT[facet]]: without } = scene.state;
    const n = ticked.length + without.length;
    chosen.textContent = n === 0 ? '' : scene.speech.number(n);
    for (const { update: draw } of rows) draw(scene);
    mode?.update(scene);
    list.update();
  };
  return { group, update };
}

/** The first values, those that are set, and on request or as they are typed the others. */
function valueList(
  facet: Facet,
  rows: readonly FacetRow[],
  title: string,
  now: () => Scene,
): { parts: (HTMLElement | null)[]; update: () => void } {
  const { t } = now().speech;
  const list = el('div', { role: 'group', 'aria-label': title });
  const more = el('button', { type: 'button', class: 'plain small', 'aria-expanded': 'false' });
  const hits = el('p', { class: 'hint', role: 'status' });
  const search = el('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  search.placeholder = t('facetSearch', { n: rows.length });
  search.setAttribute('aria-label', `${title}: ${t('facetSearch', { n: rows.length })}`);
  let wide = false;
  const arrange = (): void => {
    const wanted = fold(search.value);
    const found = rows.filter(({ name }) => wanted !== '' && fold(name).includes(wanted));
    const first = wanted === '' ? rows.slice(0, wide ? rows.length : FEW) : found;
    const seen = rows.filter((row) => first.includes(row) || isSet(facet, row.value, now()));
    list.replaceChildren(...seen.map(({ row }) => row));
    more.textContent = wide ? t('facetLess') : t('facetMore', { n: rows.length - FEW });
    more.setAttribute('aria-expanded', String(wide));
    more.hidden = rows.length <= FEW || wanted !== '';
    hits.textContent = wanted === '' ? '' : t('facetHits', { n: found.length });
  };
  more.addEventListener('click', () => {
    wide = !wide;
    arrange();
  });
  search.addEventListener('input', arrange);
  arrange();
  // What is let go of stays where it is until the list is drawn anew: it may have the focus.
  const update = (): void => {
    if (rows.some(({ row, value }) => !row.isConnected && isSet(facet, value, now()))) arrange();
  };
  return { parts: rows.length < MANY ? [list, more] : [search, hits, list, more], update };
}

/** Is any of what is chosen asked for, or all of it? */
function modeChoice(facet: Facet, title: string, now: () => Scene) {
  const { t } = now().speech;
  const word = EVERY_OF[facet];
  const ask = (every: boolean): void => {
    const others = now().state.every.filter((other) => other !== word);
    now().go({ every: every && word !== null ? [...others, word] : others });
  };
  const button = (every: boolean): HTMLElement =>
    el(
      'button',
      { type: 'button', title: t(every ? 'facetAllHint' : 'facetAnyHint'), click: () => ask(every) },
      t(every ? 'facetAll' : 'facetAny'),
    );
  const [any, all] = [button(false), button(true)];
  const name = t('facetMode', { facet: title });
  const element = el('div', { class: 'segment facet-mode', role: 'group', 'aria-label': name }, any, all);
  const update = ({ state }: Scene): void => {
    const every = asksEvery(state, facet);
    any.setAttribute('aria-pressed', String(!every));
    all.setAttribute('aria-pressed', String(every));
  };
  return { element, update };
}

function confidenceGroup(now: () => Scene): FacetGroup {
  const id = 'sure';
  const words = el('label', { for: id, class: 'range-words' });
  const input = el('input', { id, type: 'range', min: 0, max: 100, step: 5 });
  const gesture = gestureOf(now);
  input.addEventListener('input', () => gesture.move({ confidence: Number(input.value) / 100 }));
  followSlider(input, gesture);
  const update = ({ state, speech }: Scene): void => {
    const percent = Math.round(state.confidence * 100);
    input.value = String(percent);
    words.textContent =
      percent === 0 ? speech.t('confidenceAny') : speech.t('confidenceFacet', { n: percent });
    input.setAttribute('aria-valuetext', words.textContent);
  };
  return { group: el('div', { class: 'facet' }, words, input), update };
}
