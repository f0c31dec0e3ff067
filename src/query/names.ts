import type { NewsGraph } from '../graph/type.ts';
import { fold } from '../text/fold.ts';
import { byText } from '../text/order.ts';

/** How well a name is met, the best first. */
const RANKS = [
  'exact',
  'exactAlias',
  'folded',
  'foldedAlias',
  'word',
  'foldedWord',
  'aliasWord',
  'foldedAliasWord',
  'key',
] as const;
type Rank = (typeof RANKS)[number];
/** Those that ask for tones and marks as well. */
const TYPED: readonly Rank[] = ['exact', 'exactAlias', 'word', 'aliasWord'];
/** How many names an unknown one is told to resemble. */
const SUGGESTIONS = 5;

/** A name that nothing in the graph bears; `suggestions` are the nearest ones, the nearest first. */
export class UnknownNameError extends Error {
  readonly suggestions: string[];

  constructor(name: string, suggestions: string[]) {
    const hint = suggestions.length ? `; did you mean ${suggestions.join(', ')}?` : '';
    super(`nothing in the graph is called "${name}"${hint}`);
    this.name = 'UnknownNameError';
    this.suggestions = suggestions;
  }
}

interface Entry {
  key: string;
  label: string;
  articles: number;
}

/** The names of all entities of a graph, looked up as a reader would type them. */
export interface NameIndex {
  /** Keys of the entities so called, the best met first, of equals the one that most articles name. */
  find(name: string): string[];
  /** Labels of those whose names are spelt most alike. */
  nearest(name: string): string[];
}

/** With tones and marks, without case: how a name is typed by who knows it. */
function exact(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ');
}

/** Gathers the names of all entities of a graph. */
export function indexNames(graph: NewsGraph): NameIndex {
  const tables = new Map<Rank, Map<string, Entry[]>>(RANKS.map((rank) => [rank, new Map()]));
  const folded: [name: string, entry: Entry][] = [];
  for (const { node: key, attributes } of graph.nodeEntries()) {
    if (attributes.kind === 'meeting') continue;
    const entry: Entry = { key, label: attributes.label, articles: attributes.articles };
    for (const [rank, name] of keysOf(key, attributes)) addTo(tables.get(rank), name, entry);
    for (const name of new Set([...attributes.names, attributes.labelEn ?? ''].map(fold)))
      if (name) folded.push([name, entry]);
  }
  folded.sort((a, b) => byText(a[0], b[0]) || byFame(a[1], b[1]));
  return {
    find: (name) => {
      const [typed, plain] = [exact(name), fold(name)];
      const met = RANKS.flatMap((rank) => {
        const asked = TYPED.includes(rank) ? typed : plain;
        return [...(tables.get(rank)?.get(asked) ?? [])].sort(byFame);
      });
      return [...new Set([...met, ...startingWith(plain, folded)].map(({ key }) => key))];
    },
    nearest: (name) => nearestLabels(fold(name), folded),
  };
}

function* keysOf(
  key: string,
  node: {
    label: string;
    labelEn: string | null;
    names: string[];
    wikidata: string | null;
    iso: string | null;
  },
): Generator<[Rank, string]> {
  const aliases = [...node.names, node.labelEn ?? ''].filter((name) => name !== '');
  yield ['exact', exact(node.label)];
  yield ['folded', fold(node.label)];
  for (const word of node.label.split(/\s+/)) {
    yield ['word', exact(word)];
    yield ['foldedWord', fold(word)];
  }
  for (const name of aliases) {
    yield ['exactAlias', exact(name)];
    yield ['foldedAlias', fold(name)];
    for (const word of name.split(/\s+/)) {
      yield ['aliasWord', exact(word)];
      yield ['foldedAliasWord', fold(word)];
    }
  }
  // My is Mỹ, not the code of Malaysia.
  for (const id of [key, node.wikidata ?? '', node.iso ?? '']) yield ['key', fold(id)];
}

function addTo(table: Map<string, Entry[]> | undefined, name: string, entry: Entry): void {
  if (name === '') return;
  const found = table?.get(name);
  if (!found) table?.set(name, [entry]);
  else if (found.at(-1) !== entry) found.push(entry);
}

function byFame(a: Entry, b: Entry): number {
  return b.articles - a.articles || byText(a.key, b.key);
}

/** Entities of which a name begins with the letters, most named first. */
function startingWith(prefix: string, sorted: readonly (readonly [string, Entry])[]): Entry[] {
  if (prefix === '') return [];
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.[0] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: Entry[] = [];
  for (let i = low; sorted[i]?.[0].startsWith(prefix); i++) {
    const entry = sorted[i]?.[1];
    if (entry) found.push(entry);
  }
  return found.sort(byFame);
}

function nearestLabels(name: string, names: readonly (readonly [string, Entry])[]): string[] {
  const best = new Map<Entry, number>();
  for (const [other, entry] of names) {
    const distance = distanceTo(name, other);
    if (distance < (best.get(entry) ?? Infinity)) best.set(entry, distance);
  }
  const sorted = [...best].sort((a, b) => a[1] - b[1] || byFame(a[0], b[0]));
  const near = sorted.filter(([, distance]) => distance <= (sorted[0]?.[1] ?? 0) + 1);
  return [...new Set(near.map(([entry]) => entry.label))].slice(0, SUGGESTIONS);
}

/** Letters between a name and another, or a word of it: *Lavrvo* is one from *Sergei Lavrov*; infinite where far. */
function distanceTo(name: string, other: string): number {
  const limit = furthest(name);
  const parts = [other, ...(other.includes(' ') ? other.split(' ') : [])];
  const near = parts.filter((part) => Math.abs(part.length - name.length) <= limit);
  const distance = Math.min(...near.map((part) => editDistance(name, part)));
  return distance <= limit ? distance : Infinity;
}

/** A third of the letters, at most four: a name of which more is wrong is another name. */
function furthest(name: string): number {
  return name.length < 3 ? 0 : Math.min(4, Math.round(name.length / 3));
}

/** Letters to add, leave out, change, or to swap with the next: *Nag* is one from *Nga*. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(changed, swapped, row[j]! + 1, next[j - 1]! + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
