import type { Status } from '../../src/model.ts';
import { FAMILIES, KINDS, STATUSES } from './kinds.ts';
import type { Family, Kind } from './kinds.ts';

export type Lang = 'vi' | 'en';
export type Theme = 'auto' | 'light' | 'dark';

/** What the reader sees; all of it stands in the address. */
export interface State {
  /** Key of the selected node or of the selected edge, never both. */
  node: string | null;
  edge: string | null;
  hiddenKinds: readonly Kind[];
  hiddenFamilies: readonly Family[];
  hiddenStatuses: readonly Status[];
  /** `YYYY-MM-DD`, null for the end of the data. */
  from: string | null;
  until: string | null;
  /** Hide entities that no shown edge touches. */
  connected: boolean;
  /** Show only what is two steps from the selection. */
  near: boolean;
  view: 'graph' | 'table';
  lang: Lang;
  theme: Theme;
  camera: { x: number; y: number; ratio: number } | null;
}

export type Filters = Pick<
  State,
  'hiddenKinds' | 'hiddenFamilies' | 'hiddenStatuses' | 'from' | 'until' | 'connected' | 'near'
>;

export const NO_FILTERS: Filters = {
  hiddenKinds: ['topic'],
  hiddenFamilies: [],
  hiddenStatuses: [],
  from: null,
  until: null,
  connected: true,
  near: false,
};

/** The state of a page without a hash. */
export function initialState(lang: Lang): State {
  return { ...NO_FILTERS, node: null, edge: null, view: 'graph', lang, theme: 'auto', camera: null };
}

/** The address part of a state: only what differs from `initialState`, besides the language. */
export function toHash(state: State): string {
  const params = new URLSearchParams();
  if (state.node !== null) params.set('node', state.node);
  if (state.edge !== null) params.set('edge', state.edge);
  setList(params, 'hide', state.hiddenKinds, NO_FILTERS.hiddenKinds);
  setList(params, 'links', state.hiddenFamilies, []);
  setList(params, 'status', state.hiddenStatuses, []);
  if (state.from !== null) params.set('from', state.from);
  if (state.until !== null) params.set('until', state.until);
  if (!state.connected) params.set('all', '1');
  if (state.near) params.set('near', '1');
  if (state.view !== 'graph') params.set('view', state.view);
  if (state.theme !== 'auto') params.set('theme', state.theme);
  const { camera } = state;
  if (camera !== null)
    params.set('at', [camera.x, camera.y, camera.ratio].map((n) => n.toFixed(3)).join(','));
  params.set('lang', state.lang);
  return `#${params.toString()}`;
}

function setList(
  params: URLSearchParams,
  name: string,
  list: readonly string[],
  usual: readonly string[],
): void {
  const text = [...list].sort().join(',');
  if (text !== [...usual].sort().join(',')) params.set(name, text);
}

/** Reads an address part; what it does not understand is left at its initial value. */
export function fromHash(hash: string, lang: Lang): State {
  const params = new URLSearchParams(hash.replace(/^#/u, ''));
  const initial = initialState(lang);
  const edge = params.get('edge');
  return {
    node: edge === null ? params.get('node') : null,
    edge,
    hiddenKinds: list(params.get('hide'), KINDS) ?? initial.hiddenKinds,
    hiddenFamilies: list(params.get('links'), FAMILIES) ?? [],
    hiddenStatuses: list(params.get('status'), STATUSES) ?? [],
    from: day(params.get('from')),
    until: day(params.get('until')),
    connected: params.get('all') !== '1',
    near: params.get('near') === '1',
    view: params.get('view') === 'table' ? 'table' : 'graph',
    lang: oneOf(params.get('lang'), ['vi', 'en']) ?? lang,
    theme: oneOf(params.get('theme'), ['light', 'dark']) ?? 'auto',
    camera: camera(params.get('at')),
  };
}

function oneOf<T extends string>(text: string | null, known: readonly T[]): T | null {
  return known.find((word) => word === text) ?? null;
}

function list<T extends string>(text: string | null, known: readonly T[]): T[] | null {
  if (text === null) return null;
  const words = text.split(',');
  return known.filter((word) => words.includes(word));
}

function day(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : null;
}

function camera(text: string | null): State['camera'] {
  const [x, y, ratio, ...rest] = (text ?? '').split(',').map(Number);
  if (x === undefined || y === undefined || ratio === undefined || rest.length > 0) return null;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}
