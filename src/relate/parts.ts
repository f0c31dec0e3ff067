import type { Actor, LinkedSentence, WordChunk } from '../model.ts';
import { unitOf } from '../text/unit.ts';

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
  /** Who stands in the brackets behind: *Bộ tứ (Mỹ, Nhật Bản, Ấn Độ, Australia)*. */
  inside: Group | null;
}

/** A group, laid out as every other part. */
export function groupOf(told: Omit<Group, 'kind'>): Group {
  const group = unitOf<Group>('group', told.first, told.past);
  group.actors = told.actors;
  group.prep = told.prep;
  group.dashed = told.dashed;
  group.inside = told.inside;
  return group;
}

/** A group with some of it changed. */
export const groupWith = (group: Group, change: Partial<Group>): Group =>
  groupOf({
    first: change.first ?? group.first,
    past: change.past ?? group.past,
    actors: change.actors ?? group.actors,
    prep: change.prep === undefined ? group.prep : change.prep,
    dashed: change.dashed ?? group.dashed,
    inside: change.inside ?? group.inside,
  });

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
  /** Whether a date stands in it: most have none, and need not be asked for one. */
  dated: boolean;
}

/** Whether a sentence may have words of some types: ask before looking at its parts one by one. `bits` are of `signals`. */
export const mayTell = (clause: Clause, bits: number): boolean => (clause.signals & bits) !== 0;

/** Whether a part is a word of one of these types; see `hasAny` for more of them. Asked most of all: no list is made. */
export function has(
  part: Part | undefined,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
  g?: string,
  h?: string,
): boolean {
  if (part === undefined || part.kind !== 'word') return false;
  const { types } = part;
  for (let i = 0; i < types.length; i++) {
    const type = types[i];
    if (type === a || type === b || type === c || type === d) return true;
    if (type === e || type === f || type === g || type === h) return true;
  }
  return false;
}

/** As `has`, of a list. */
export const hasAny = (part: Part | undefined, types: readonly string[]): boolean =>
  part !== undefined && part.kind === 'word' && part.types.some((type) => types.includes(type));

/** *cuộc gặp*, not *gặp*. */
export const isNoun = (part: Part): boolean => part.kind === 'word' && part.noun;

/** Entity ids that a group stands for, each once. */
export function refsOf(group: Group): string[] {
  const [only] = group.actors;
  return group.actors.length === 1 ? only!.refs : [...new Set(group.actors.flatMap((a) => a.refs))];
}

/** Organisations alone. */
export const isBody = ({ actors }: Group): boolean =>
  actors.every(({ chunk }) => chunk.kind === 'entity' && chunk.entityKind === 'organisation');
