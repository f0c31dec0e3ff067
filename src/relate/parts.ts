import type { Actor, LinkedSentence, WordChunk } from '../model.ts';

/** Actors joined by *và*, commas or dashes: one party, or one side. */
export interface Group {
  kind: 'group';
  first: number;
  past: number;
  actors: Actor[];
  /** Type of the preposition or opener right before it (`with`, `between`, `of`, `at`, …); null where it stands free. */
  prep: string | null;
  /** Joined by dashes alone: *Mỹ – Triều, Blinken-Lavrov*. */
  dashed: boolean;
}

export type Word = WordChunk;

export interface DatePart {
  kind: 'date';
  first: number;
  past: number;
  /** Index into the article's dates. */
  index: number;
}

export interface Series {
  kind: 'series';
  first: number;
  past: number;
  series: string;
}

export type Part = Group | Word | DatePart | Series;

/** A sentence as its claims are read from it: parties, words, dates in text order. */
export interface Clause {
  sentence: LinkedSentence;
  index: number;
  parts: Part[];
  /** The signals of all its words, as bits. */
  signals: number;
}

/** Whether a sentence may have words of some types: ask before looking at its parts one by one. `bits` are of `signals`. */
export const mayTell = (clause: Clause, bits: number): boolean => (clause.signals & bits) !== 0;

/** Whether a part is a word of one of these types. */
export function has(part: Part | undefined, ...types: string[]): boolean {
  if (part === undefined || part.kind !== 'word') return false;
  const own = part.types;
  for (let i = 0; i < own.length; i++)
    for (let k = 0; k < types.length; k++) if (own[i] === types[k]) return true;
  return false;
}

/** Entity ids that a group stands for, each once. */
export function refsOf(group: Group): string[] {
  const [only] = group.actors;
  return group.actors.length === 1 ? only!.refs : [...new Set(group.actors.flatMap((a) => a.refs))];
}
