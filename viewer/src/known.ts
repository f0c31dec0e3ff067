import { called } from './called.ts';
import type { Data } from './data.ts';
import { isQuoted, soughtQuote } from './quote-key.ts';
import { NOTHING } from './state.ts';
import type { Spot, State } from './state.ts';
import type { Word } from './words.ts';

/** What of a state says what is selected. */
export const SELECTION = Object.keys(NOTHING) as (keyof typeof NOTHING)[];

export function isChosen(state: State): boolean {
  return SELECTION.some((name) => state[name] !== null);
}

/** Something of an address that this graph cannot show, in words for the reader. */
export interface Complaint {
  word: Word;
  values: Record<string, string | number>;
}

/** What of an address this graph can show, and what was wrong with the rest. */
export interface Known {
  state: State;
  complaints: readonly Complaint[];
}

/** Leaves out of a state what this graph does not have or cannot show; the rest of the view stands. */
export function knownState(data: Data, typed: State): Known {
  const asked = called(data, typed);
  const [strange, complaints] = [new Set<string>(), [] as Complaint[]];
  const state = { ...asked, ...knownSelection(data, asked, strange), ...knownLists(data, asked, strange) };
  const told = (word: Word): number => complaints.push({ word, values: {} });
  if (strange.size > 0) {
    const [name] = strange;
    complaints.push({ word: 'unknownKey', values: { name: clipped(name ?? '') } });
  }
  if (isTwice(asked.pair) || isTwice([asked.path?.from, asked.path?.to])) told('sameTwice');
  if (asked.quote !== null && soughtQuote(data, state) === null) {
    state.quote = null;
    if (strange.size === 0) told(isQuoted(data, asked.quote) ? 'quoteElsewhere' : 'unknownQuote');
  }
  if (isReversed(asked)) {
    [state.from, state.until] = [asked.until, asked.from];
    told('datesSwapped');
  }
  const spots = state.spots.filter((spot) => !isFar(data, spot));
  if (spots.length < state.spots.length) told('spotAway');
  if (isAway(state.camera)) {
    state.camera = null;
    told('cameraAway');
  }
  if (isOffMap(state.mapCamera)) {
    state.mapCamera = null;
    told('lensAway');
  }
  return { state: { ...state, spots }, complaints };
}

export function clipped(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

/** `strange` takes the keys that the graph does not have. */
function knownSelection({ graph }: Data, asked: State, strange: Set<string>): typeof NOTHING {
  const has = (key: string | null): boolean => {
    const known = key === null || graph.hasNode(key);
    if (!known) strange.add(key);
    return known;
  };
  const edge = asked.edge !== null && graph.hasEdge(asked.edge) ? asked.edge : null;
  if (asked.edge !== edge) strange.add(asked.edge ?? '');
  const ends = asked.pair?.map(has) ?? [];
  const way = [has(asked.path?.from ?? null), has(asked.path?.to ?? null)];
  const path = asked.path !== null && way.every(Boolean) ? asked.path : null;
  return {
    node: has(asked.node) ? asked.node : null,
    edge,
    quote: asked.quote,
    pair: ends.every(Boolean) && !isTwice(asked.pair) ? asked.pair : null,
    path: path !== null && path.from === path.to ? { ...path, to: null } : path,
  };
}

type Lists = Pick<
  State,
  | 'countries'
  | 'papers'
  | 'topics'
  | 'notCountries'
  | 'notPapers'
  | 'notTopics'
  | 'only'
  | 'grown'
  | 'gone'
  | 'pinned'
  | 'spots'
>;

function knownLists({ graph, ledger }: Data, asked: State, strange: Set<string>): Lists {
  const keep = (list: readonly string[], values: readonly string[] | null): readonly string[] =>
    list.filter((key) => {
      const known = values?.includes(key) === true || graph.hasNode(key);
      if (!known) strange.add(key);
      return known;
    });
  const only = asked.only === null ? null : keep(asked.only, null);
  const [countries, papers, topics] = (['countries', 'papers', 'topics'] as const).map(
    (facet) => ledger.claim[facet].values,
  ) as [readonly string[], readonly string[], readonly string[]];
  return {
    countries: keep(asked.countries, countries),
    papers: keep(asked.papers, papers),
    topics: keep(asked.topics, topics),
    notCountries: keep(asked.notCountries, countries),
    notPapers: keep(asked.notPapers, papers),
    notTopics: keep(asked.notTopics, topics),
    // What was asked for is not there at all: that is no wish to see nothing.
    only: only?.length === 0 && asked.only?.length !== 0 ? null : only,
    // The steps count from the end of the list: of another list they tell nothing.
    grown: only?.length === asked.only?.length ? asked.grown : [],
    gone: keep(asked.gone, null),
    pinned: keep(asked.pinned, null),
    spots: asked.spots.filter(({ key }) => keep([key], null).length > 0),
  };
}

function isTwice(pair: readonly (string | null | undefined)[] | null): boolean {
  return pair !== null && typeof pair[0] === 'string' && pair[0] === pair[1];
}

function isReversed({ from, until }: State): boolean {
  return from !== null && until !== null && from > until;
}

/** Layouts stay within some multiples of the measure of the file; a spot far beyond leaves the rest a single point. */
const FARTHEST = 20;

function isFar({ nodes }: Data, { x, y }: Spot): boolean {
  let most = 1000;
  for (const { attributes } of nodes)
    for (const value of [attributes.x, attributes.y])
      if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  return Math.max(Math.abs(x), Math.abs(y)) > FARTHEST * most;
}

/** Does a camera look where nothing is? The graph lies from 0 to 1 either way. */
function isAway(camera: State['camera']): boolean {
  if (camera === null) return false;
  const { x, y, ratio } = camera;
  return Math.max(Math.abs(x - 0.5), Math.abs(y - 0.5)) > 0.5 + 1.5 * Math.min(4, ratio);
}

/** Does the map's lens look where no map is? It lies from 0 to 1 across, and less far down. */
function isOffMap(lens: State['mapCamera']): boolean {
  return lens !== null && [lens.x, lens.y].some((value) => value < 0 || value > 1);
}
