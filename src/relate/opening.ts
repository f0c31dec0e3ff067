import { type Clause, type Part, has, hasAny } from './parts.ts';

/** Words that say when and by whose word before a sentence begins. */
const LEADING = [
  'comma',
  'before',
  'after',
  'open',
  'close',
  'hours',
  'inside',
  'two',
  'source',
  'from',
  'then',
];

/**
 * The part with which a sentence begins once it has said by whose word and when: *Theo Bộ Ngoại giao Nga, ngày 3/5, tại
 * cuộc gặp …*: the preposition.
 */
export function opensAt({ parts }: Clause): number {
  // Tuy nhiên, trong cuộc điện đàm …
  const but = has(parts[0], 'but') && has(parts[1], 'comma') ? 2 : 0;
  const at = parts.findIndex((part, i) => i >= but && !isLeading(part) && !isUpon(parts, i));
  return at < 0 ? parts.length : at;
}

/** *Theo ông A, cuộc gặp …; Theo thông báo, chuyến thăm …*: nothing stands before it but by whose word. */
export function isBehindSource(clause: Clause, at: number): boolean {
  const { parts, sentence } = clause;
  if (!has(parts[0], 'source') || parts[0]!.first !== sentence.first) return false;
  const isUnnamed = at === UNNAMED && has(parts[1], 'announces');
  return has(parts[at - 1], 'comma') && (isUnnamed || opensAt(clause) === at);
}

/** Parts of *Theo thông báo,*. */
const UNNAMED = 3;

/** *Vào ngày 3/5*: the word before a date that opens a sentence. */
const isUpon = (parts: readonly Part[], i: number): boolean =>
  has(parts[i], 'toward') && parts[i + 1]?.kind === 'date';

const isLeading = (part: Part): boolean =>
  part.kind === 'date' ||
  (part.kind === 'group' && ['source', 'from', 'of', 'clock'].includes(part.prep ?? '')) ||
  (part.kind === 'word' && hasAny(part, LEADING) && !part.event);
