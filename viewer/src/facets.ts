import { shownName } from './long-name.ts';
import { el } from './dom.ts';
import { followSlider, gestureOf } from './gesture.ts';
import type { Relation } from './kinds.ts';
import type { Scene } from './scene.ts';
import { facetCounts, FACETS } from './sieve.ts';
import type { Facet } from './sieve.ts';
import type { Word } from './words.ts';

const TITLES: Readonly<Record<Facet, Word>> = {
  relations: 'relationFacet',
  countries: 'countryFacet',
  papers: 'paperFacet',
  topics: 'topicFacet',
};
const FEW = 6;

export interface FacetGroup {
  group: HTMLElement;
  update: (scene: Scene) => void;
}

/** The facets that choose: nothing ticked lets everything pass. */
export function facetGroups(now: () => Scene): FacetGroup[] {
  return [...FACETS.map((facet) => facetGroup(facet, now)), confidenceGroup(now)];
}

/** What a value is called. */
function valueName(facet: Facet, value: string, { data, speech }: Scene): string {
  if (facet === 'relations') return speech.claim(value as Relation);
  if (facet === 'papers') return value === '' ? speech.t('noPublisher') : value;
  return data.graph.hasNode(value) ? shownName(data.graph.getNodeAttributes(value), speech.lang) : value;
}

/** Values by how often the whole graph has them: the order stays while the counts change. */
function valuesOf(facet: Facet, { data }: Scene): string[] {
  const counts = facetCounts(new Uint16Array(data.claims.length), data.ledger.claim[facet], 0);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

function facetGroup(facet: Facet, now: () => Scene): FacetGroup {
  const { speech, state } = now();
  const values = valuesOf(facet, now());
  const rows = values.map((value) => facetRow(facet, value, now));
  const chosen = el('span', { class: 'tally' });
  const few = rows.slice(0, FEW).map(({ row }) => row);
  const list = el('div', { role: 'group', 'aria-label': speech.t(TITLES[facet]) }, ...few);
  const more = el('button', { type: 'button', class: 'plain small', 'aria-expanded': 'false' });
  let wide = false;
  const arrange = (): void => {
    const keep = new Set<string>(now().state[facet]);
    const seen = rows.filter(({ value }, i) => wide || i < FEW || keep.has(value));
    list.replaceChildren(...seen.map(({ row }) => row));
    more.textContent = wide ? speech.t('facetLess') : speech.t('facetMore', { n: values.length - FEW });
    more.setAttribute('aria-expanded', String(wide));
  };
  more.addEventListener('click', () => {
    wide = !wide;
    arrange();
  });
  more.hidden = values.length <= FEW;
  arrange();
  const empty = values.length === 0 ? el('p', { class: 'hint' }, speech.t('facetNone')) : null;
  const summary = el('summary', {}, speech.t(TITLES[facet]), chosen);
  const open = state[facet].length > 0 || facet === 'countries';
  const group = el('details', { class: 'facet', open, 'data-facet': facet }, summary, list, empty, more);
  const update = (scene: Scene): void => {
    const { [facet]: ticked } = scene.state;
    chosen.textContent = ticked.length === 0 ? '' : scene.speech.number(ticked.length);
    for (const { update: draw } of rows) draw(scene);
  };
  return { group, update };
}

function facetRow(facet: Facet, value: string, now: () => Scene) {
  const box = el('input', { type: 'checkbox', [`data-${facet}`]: value });
  box.addEventListener('change', () => {
    const others = now().state[facet].filter((other: string) => other !== value);
    now().go({ [facet]: box.checked ? [...others, value] : others });
  });
  const tally = el('span', { class: 'tally' });
  const row = el('label', { class: 'choice' }, box, el('span', {}, valueName(facet, value, now())), tally);
  const update = ({ state, shown, speech }: Scene): void => {
    const ticked: readonly string[] = state[facet];
    const counts: ReadonlyMap<string, number> = shown.facets[facet];
    box.checked = ticked.includes(value);
    tally.textContent = speech.number(counts.get(value) ?? 0);
  };
  return { row, value, update };
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
