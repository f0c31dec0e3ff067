import { FAMILIES, KINDS, RELATIONS, STATUSES } from './kinds.ts';
import {
  COUNTS,
  EVERY,
  initialState,
  LANES,
  LAYOUTS,
  MOST,
  NEWEST,
  NO_FILTERS,
  SORTS,
  VIEWS,
} from './state.ts';
import type { GrowthStep, Lang, Order, PathQuestion, Spot, State } from './state.ts';

/** The address part of a state: only what differs from `initialState`, besides the language. */
export function toHash(state: State): string {
  const params = new URLSearchParams();
  const usual = initialState(state.lang);
  const put = (name: string, value: string | null, plain: string | null = null): void => {
    if (value !== null && value !== plain) params.set(name, value);
  };
  put('node', state.node);
  put('edge', state.edge);
  put('quote', state.quote);
  if (state.pair !== null) putKeys(params, 'pair', state.pair);
  putPath(params, state.path);
  putList(params, 'hide', state.hiddenKinds, NO_FILTERS.hiddenKinds);
  putList(params, 'links', state.hiddenFamilies, []);
  putList(params, 'status', state.hiddenStatuses, []);
  putList(params, 'relation', state.relations, []);
  putKeys(params, 'country', state.countries);
  putKeys(params, 'paper', state.papers);
  putKeys(params, 'topic', state.topics);
  putList(params, 'not-relation', state.notRelations, []);
  putKeys(params, 'not-country', state.notCountries);
  putKeys(params, 'not-paper', state.notPapers);
  putKeys(params, 'not-topic', state.notTopics);
  putList(params, 'every', state.every, []);
  put('said', state.said, '');
  put('sure', String(Math.round(state.confidence * 100)), '0');
  put('from', state.from);
  put('until', state.until);
  if (!state.connected) params.set('all', '1');
  if (state.near) params.set('near', '1');
  if (state.only !== null) putKeys(params, 'only', state.only, true);
  putKeys(
    params,
    'grown',
    state.grown.map(({ key, n }) => `${n},${key}`),
  );
  putKeys(params, 'gone', state.gone);
  putKeys(params, 'pin', state.pinned);
  putKeys(
    params,
    'spot',
    state.spots.map(({ key, x, y }) => `${x},${y},${key}`),
  );
  put('view', state.view, usual.view);
  put('rows', state.rows, usual.rows);
  put('order', orderText(state.order), orderText(usual.order));
  put('count', state.count, usual.count);
  put('most', state.most, usual.most);
  put('layout', state.layout, usual.layout);
  put('colour', state.colour, usual.colour);
  put('lanes', state.lanes, usual.lanes);
  put('theme', state.theme, usual.theme);
  put('at', cameraText(state.camera, 3));
  put('lens', cameraText(state.mapCamera, 4));
  put('story', state.story === null ? null : String(state.story));
  params.set('lang', state.lang);
  return `#${params.toString()}`;
}

function putList(
  params: URLSearchParams,
  name: string,
  list: readonly string[],
  usual: readonly string[],
): void {
  const text = [...list].sort().join(',');
  if (text !== [...usual].sort().join(',')) params.set(name, text);
}

/** Keys may hold any character, so each is a parameter of its own. */
function putKeys(params: URLSearchParams, name: string, keys: readonly string[], empty = false): void {
  for (const key of keys) params.append(name, key);
  if (empty && keys.length === 0) params.append(name, '');
}

function putPath(params: URLSearchParams, path: PathQuestion | null): void {
  if (path === null) return;
  putKeys(params, 'path', path.to === null ? [path.from] : [path.from, path.to]);
  if (path.timed) params.set('timed', '1');
  if (path.way > 0) params.set('way', String(path.way));
}

/** Reads an address part; what it does not understand is left at its initial value. */
export function fromHash(hash: string, lang: Lang): State {
  const params = new URLSearchParams(hash.replace(/^#/u, ''));
  const initial = initialState(lang);
  const edge = params.get('edge');
  const one = <T extends string>(name: string, known: readonly T[], plain: T): T =>
    known.find((word) => word === params.get(name)) ?? plain;
  return {
    node: edge === null ? params.get('node') : null,
    edge,
    quote: params.get('quote'),
    pair: pair(params.getAll('pair')),
    path: path(params),
    hiddenKinds: list(params.get('hide'), KINDS) ?? initial.hiddenKinds,
    hiddenFamilies: list(params.get('links'), FAMILIES) ?? [],
    hiddenStatuses: list(params.get('status'), STATUSES) ?? [],
    relations: list(params.get('relation'), RELATIONS) ?? [],
    countries: params.getAll('country'),
    papers: params.getAll('paper'),
    topics: params.getAll('topic'),
    notRelations: list(params.get('not-relation'), RELATIONS) ?? [],
    notCountries: params.getAll('not-country'),
    notPapers: params.getAll('not-paper'),
    notTopics: params.getAll('not-topic'),
    every: list(params.get('every'), EVERY) ?? [],
    said: params.get('said') ?? '',
    confidence: share(params.get('sure')),
    from: day(params.get('from')),
    until: day(params.get('until')),
    connected: params.get('all') !== '1',
    near: params.get('near') === '1',
    only: params.has('only') ? params.getAll('only').filter((key) => key !== '') : null,
    grown: params.getAll('grown').flatMap(growthStep),
    gone: params.getAll('gone'),
    pinned: params.getAll('pin'),
    spots: params.getAll('spot').flatMap(spot),
    view: one('view', VIEWS, 'graph'),
    rows: one('rows', ['items', 'links'], 'items'),
    order: order(params.get('order')),
    count: one('count', COUNTS, 'both'),
    most: one('most', MOST, '24'),
    layout: one('layout', LAYOUTS, 'file'),
    colour: one('colour', ['kind', 'community'], 'kind'),
    lanes: one('lanes', LANES, 'none'),
    lang: one('lang', ['vi', 'en'], lang),
    theme: one('theme', ['auto', 'light', 'dark'], 'auto'),
    camera: camera(params.get('at')),
    story: step(params.get('story')),
    mapCamera: camera(params.get('lens')),
  };
}

function list<T extends string>(text: string | null, known: readonly T[]): T[] | null {
  if (text === null) return null;
  const words = text.split(',');
  return known.filter((word) => words.includes(word));
}

function pair(keys: readonly string[]): State['pair'] {
  const [a, b] = keys;
  return a === undefined || b === undefined ? null : [a, b];
}

function path(params: URLSearchParams): PathQuestion | null {
  const [from, to] = params.getAll('path');
  if (from === undefined) return null;
  const way = Number(params.get('way') ?? 0);
  return {
    from,
    to: to ?? null,
    timed: params.get('timed') === '1',
    way: Number.isSafeInteger(way) && way > 0 ? way : 0,
  };
}

function orderText({ column, down }: Order): string {
  return down ? `-${column}` : column;
}

/** `name` sorts up, `-name` down. */
export function order(text: string | null): Order {
  const down = text?.startsWith('-') ?? false;
  const column = SORTS.find((name) => name === (down ? text?.slice(1) : text));
  return column === undefined ? NEWEST : { column, down };
}

export function step(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/u.test(text) ? Number(text) : null;
}

function share(text: string | null): number {
  const percent = Number(text ?? 0);
  return percent > 0 && percent <= 100 ? Math.round(percent / 5) / 20 : 0;
}

export function day(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 2021-02-30 would roll over into March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}

/** A key may hold commas, so it comes last. */
export function spot(text: string): Spot[] {
  const [, x, y, key] = /^([^,]+),([^,]+),(.*)$/su.exec(text) ?? [];
  const found = { key: key ?? '', x: Number(x), y: Number(y) };
  return Number.isFinite(found.x) && Number.isFinite(found.y) ? [found] : [];
}

export function growthStep(text: string): GrowthStep[] {
  const [, n, key] = /^(\d{1,6}),(.+)$/su.exec(text) ?? [];
  return n === undefined || key === undefined ? [] : [{ key, n: Number(n) }];
}

function cameraText(camera: State['camera'], digits: number): string | null {
  return camera && [camera.x, camera.y, camera.ratio].map((n) => n.toFixed(digits)).join(',');
}

export function camera(text: string | null): State['camera'] {
  const [x, y, ratio, ...rest] = (text ?? '').split(',').map(Number);
  if (x === undefined || y === undefined || ratio === undefined || rest.length > 0) return null;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}
