import type { NodeAttributes } from '../../src/model.ts';
import type { Data } from './data.ts';
import { namesOf } from './data.ts';
import { fold, sharp } from './fold.ts';
import { speak } from './i18n.ts';

interface Entry {
  key: string;
  /** How much the press says of it: breaks ties. */
  weight: number;
  meeting: boolean;
  names: { text: string; sharp: string; folded: string }[];
}

export interface Hit {
  key: string;
  /** The name that matched, as written. */
  name: string;
}

export type SearchIndex = readonly Entry[];

/** Prepares every name of every node; once per graph. */
export function indexNames(data: Data): SearchIndex {
  const entries: Entry[] = [];
  for (const { node, attributes } of data.graph.nodeEntries()) {
    const status = statusWords(attributes);
    const names = namesOf(attributes).map((text) => {
      const all = `${text}${status}`;
      return { text, sharp: sharp(all), folded: fold(all) };
    });
    const weight = attributes.kind === 'meeting' ? attributes.sources : attributes.articles;
    entries.push({ key: node, weight, names, meeting: attributes.kind === 'meeting' });
  }
  return entries.sort(
    (a, b) => Number(a.meeting) - Number(b.meeting) || b.weight - a.weight || (a.key < b.key ? -1 : 1),
  );
}

/** What did not take place is found by that too: *hủy*, *planned*. */
function statusWords(node: NodeAttributes): string {
  if (node.kind !== 'meeting' || node.status === 'held') return '';
  return LANGUAGES.map((speech) => ` ${speech.status(node.status)}`).join('');
}

const LANGUAGES = [speak('vi'), speak('en')];

const indices = new WeakMap<Data, SearchIndex>();

/** The names of a graph, prepared once. */
export function namesIndex(data: Data): SearchIndex {
  const index = indices.get(data) ?? indexNames(data);
  indices.set(data, index);
  return index;
}

const SEPARATOR = /[\s\-–—(),.:/]+/u;

/** How well `name` answers `query`, the best first: whole, its beginning, word for word. */
const [WHOLE, PREFIX, WORDS, UNMARKED] = [0, 1, 2, 3];
/** *my* is all of *Mỹ*, and only the beginning of *Mykhailo*. */
const WHOLE_UNMARKED = 0.5;

/** Null: not at all. */
function closeness(name: string, query: string): number | null {
  if (name === query) return WHOLE;
  if (name.startsWith(query)) return PREFIX;
  const words = name.split(SEPARATOR);
  const answers = (part: string): boolean =>
    words.some((word) => word.startsWith(part)) || (!SPOKEN.test(part) && name.includes(part));
  return query.split(SEPARATOR).every(answers) ? WORDS : null;
}

/** A sign without any, an emoji, may stand within a word. */
const SPOKEN = /[\p{L}\p{N}]/u;

/** The rank of a meeting's label: whole or prefix counts no more than word for word. */
function atWords(rank: number): number {
  return rank < UNMARKED ? Math.max(rank, WORDS) : Math.max(rank, UNMARKED + WORDS);
}

/**
 * The nodes whose names answer the query, best first: the exact tones before the folded form, so *Đức* finds Germany
 * before *Duc*, while *duc* finds both, and *uc* the whole of *Úc* before any name that begins so.
 */
export function searchNames(index: SearchIndex, query: string, limit: number): Hit[] {
  const [asTyped, folded] = [sharp(query), fold(query)];
  if (folded === '') return [];
  const plain = asTyped === folded;
  const ranked: { hit: Hit; rank: number; order: number }[] = [];
  index.forEach((entry, order) => {
    let best: { hit: Hit; rank: number; order: number } | null = null;
    for (const name of entry.names) {
      const exact = closeness(name.sharp, asTyped);
      const loose = closeness(name.folded, folded);
      const whole = plain && loose === WHOLE && exact !== WHOLE;
      const near = whole ? WHOLE_UNMARKED : (exact ?? (loose === null ? null : loose + UNMARKED));
      // *Lavrov – Blinken talks* begins with the word, but the reader wants Sergei Lavrov.
      const rank = entry.meeting && near !== null ? atWords(near) : near;
      if (rank === null || (best !== null && best.rank <= rank)) continue;
      best = { hit: { key: entry.key, name: name.text }, rank, order };
    }
    if (best !== null) ranked.push(best);
  });
  ranked.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return ranked.slice(0, limit).map(({ hit }) => hit);
}
