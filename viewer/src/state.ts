import type { Status } from '../../src/model.ts';
import { COUNTS, EVERY, LANES, LAYOUTS, MOST, SORTS, VIEWS } from '../../src/site/story/choices.ts';
import type { Family, Kind, Relation } from './kinds.ts';

export { COUNTS, EVERY, LANES, LAYOUTS, MOST, SORTS, VIEWS };
export type Lang = 'vi' | 'en';
export type Theme = 'auto' | 'light' | 'dark';
export type View = (typeof VIEWS)[number];
export type Layout = (typeof LAYOUTS)[number];
export type Lanes = (typeof LANES)[number];
export type Every = (typeof EVERY)[number];
export type Most = (typeof MOST)[number];
export type Count = (typeof COUNTS)[number];

export interface Order {
  column: (typeof SORTS)[number];
  down: boolean;
}

/** The latest first. */
export const NEWEST: Order = { column: 'date', down: true };

/** Which way between two nodes the reader asks for; `way` counts the equally short ones from 0. */
export interface PathQuestion {
  from: string;
  to: string | null;
  timed: boolean;
  way: number;
}

/** Where the reader has put a node, in the graph's own units. */
export interface Spot {
  key: string;
  x: number;
  y: number;
}

/** One step of *Expand*. */
export interface GrowthStep {
  key: string;
  n: number;
}

/** What the reader sees; all of it stands in the address. */
export interface State {
  /** Key of the selected node or of the selected edge, never both. */
  node: string | null;
  edge: string | null;
  /** Which sentence of the selected meeting or edge was looked for, as `quoteKey` names it. */
  quote: string | null;
  /** Two nodes whose dealings with each other are read. */
  pair: readonly [string, string] | null;
  path: PathQuestion | null;
  hiddenKinds: readonly Kind[];
  hiddenFamilies: readonly Family[];
  hiddenStatuses: readonly Status[];
  /** Chosen values of the facets; where none is chosen, everything passes. */
  relations: readonly Relation[];
  countries: readonly string[];
  papers: readonly string[];
  topics: readonly string[];
  /** Values that nothing may have. */
  notRelations: readonly Relation[];
  notCountries: readonly string[];
  notPapers: readonly string[];
  notTopics: readonly string[];
  /** The facets of which all chosen values are asked for, not any. */
  every: readonly Every[];
  /** Words that some quote or a sentence beside it must hold, empty for any. */
  said: string;
  /** 0 to 1, in steps of 0.05. */
  confidence: number;
  /** `YYYY-MM-DD`, null for the end of the data. */
  from: string | null;
  until: string | null;
  /** Hide entities that no shown edge touches. */
  connected: boolean;
  /** Show only what is two steps from the selection. */
  near: boolean;
  /** Only these nodes, grown step by step; null for all. */
  only: readonly string[] | null;
  /** What steps of *Expand* have brought: the last of `only`, so many for each step, with the node that was expanded. */
  grown: readonly GrowthStep[];
  /** Hidden by hand. */
  gone: readonly string[];
  /** Always shown and never moved by a layout. */
  pinned: readonly string[];
  /** Moved by hand; each is pinned too. */
  spots: readonly Spot[];
  view: View;
  rows: 'items' | 'links';
  /** How the rows of the table are sorted. */
  order: Order;
  count: Count;
  /** Of the countries of the matrix. */
  most: Most;
  layout: Layout;
  colour: 'kind' | 'community';
  lanes: Lanes;
  lang: Lang;
  theme: Theme;
  /** Of the graph; null for what is selected, else for all of it. */
  camera: { x: number; y: number; ratio: number } | null;
  /** The step of the page's story that is read, 0 for its lead; null where none is. */
  story: number | null;
  /** Of the map; null for all of it. */
  mapCamera: { x: number; y: number; ratio: number } | null;
}

export type Filters = Pick<
  State,
  | 'hiddenKinds'
  | 'hiddenFamilies'
  | 'hiddenStatuses'
  | 'relations'
  | 'countries'
  | 'papers'
  | 'topics'
  | 'notRelations'
  | 'notCountries'
  | 'notPapers'
  | 'notTopics'
  | 'every'
  | 'said'
  | 'confidence'
  | 'from'
  | 'until'
  | 'connected'
  | 'near'
  | 'only'
  | 'grown'
  | 'gone'
>;

export const NO_FILTERS: Filters = {
  hiddenKinds: ['topic'],
  hiddenFamilies: [],
  hiddenStatuses: [],
  relations: [],
  countries: [],
  papers: [],
  topics: [],
  notRelations: [],
  notCountries: [],
  notPapers: [],
  notTopics: [],
  every: [],
  said: '',
  confidence: 0,
  from: null,
  until: null,
  connected: true,
  near: false,
  only: null,
  grown: [],
  gone: [],
};

/** Nothing pinned, nothing moved. */
export const FREE: Pick<State, 'pinned' | 'spots'> = { pinned: [], spots: [] };

/** What is selected, none of it. */
export const NOTHING: Pick<State, 'node' | 'edge' | 'quote' | 'pair' | 'path'> = {
  node: null,
  edge: null,
  quote: null,
  pair: null,
  path: null,
};

/** The state of a page without a hash. */
export function initialState(lang: Lang): State {
  return {
    ...NO_FILTERS,
    ...NOTHING,
    pinned: [],
    spots: [],
    view: 'graph',
    rows: 'items',
    order: NEWEST,
    count: 'both',
    most: '24',
    layout: 'file',
    colour: 'kind',
    lanes: 'none',
    lang,
    theme: 'auto',
    camera: null,
    story: null,
    mapCamera: null,
  };
}
