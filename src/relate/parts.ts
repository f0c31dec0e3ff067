import type {
  Actor,
  ActorChunk,
  Chunk,
  DateMention,
  EntityChunk,
  LinkedSentence,
  WordChunk,
} from '../model.ts';

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
}

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

const PREPOSITIONS = [
  'with',
  'between',
  'of',
  'at',
  'toward',
  'from',
  'source',
  'by',
  'for',
  'include',
  'margins',
  'topic',
];
const SKIPPED_BEFORE = ['people', 'capital', 'member', 'office'];

/** Reads a linked sentence into parts; dates `from` up to `past` stand in it and replace the words that they cover. */
export function partsOf(
  sentence: LinkedSentence,
  index: number,
  dates: readonly DateMention[],
  from: number,
  past: number,
): Clause {
  const { units, actors } = withDates(sentence, dates, from, past);
  const parts: Part[] = [];
  for (let i = 0; i < units.length;) {
    const unit = units[i]!;
    if (!isActor(unit)) {
      parts.push(unit);
      i++;
      continue;
    }
    const past = groupEnd(units, i);
    parts.push(groupOf(units, actors, i, past, parts));
    i = past;
  }
  return { sentence, index, parts: withoutBrackets(parts) };
}

type Unit = Chunk | DatePart;

/** Chunks and dates in text order, with who acts. */
function withDates(
  { chunks, actors }: LinkedSentence,
  dates: readonly DateMention[],
  from: number,
  past: number,
): { units: readonly Unit[]; actors: readonly (Actor | null)[] } {
  if (from === past) return { units: chunks, actors };
  const units: Unit[] = [];
  const acting: (Actor | null)[] = [];
  let index = from;
  const dateBefore = (token: number): void => {
    for (; index < past && dates[index]!.first < token; index++) {
      units.push({ kind: 'date', first: dates[index]!.first, past: dates[index]!.past, index });
      acting.push(null);
    }
  };
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'word' && isDated(chunk.first, dates, from, past)) continue;
    dateBefore(chunk.first);
    units.push(chunk);
    acting.push(actors[i]!);
  }
  dateBefore(Infinity);
  return { units, actors: acting };
}

function isDated(token: number, dates: readonly DateMention[], from: number, past: number): boolean {
  for (let i = from; i < past; i++) if (dates[i]!.first <= token && token < dates[i]!.past) return true;
  return false;
}

const isActor = (unit: Unit | undefined): unit is ActorChunk =>
  unit !== undefined && unit.kind !== 'word' && unit.kind !== 'series' && unit.kind !== 'date';

function isWord(unit: Unit | undefined, type: string): boolean {
  if (unit === undefined || unit.kind !== 'word') return false;
  const { types } = unit;
  for (let i = 0; i < types.length; i++) if (types[i] === type) return true;
  return false;
}

/** Where the coordination that begins at `i` ends: *Anh, Pháp và Đức*; *Tillerson và Ngoại trưởng Nga Lavrov*. */
function groupEnd(units: readonly Unit[], i: number): number {
  let past = i + 1;
  /** End of what is surely joined; commas wait for the *và* that closes their list. */
  let sure = past;
  let commas = 0;
  for (;;) {
    const joined = joinAfter(units, past);
    if (joined === null || !alike(units[past - 1]!, units[joined]!, units, past)) break;
    const link = units.slice(past, joined);
    const comma = link.some((u) => isWord(u, 'comma')) && !link.some((u) => isWord(u, 'and'));
    commas = comma ? commas + 1 : 0;
    past = joined + 1;
    if (!comma) sure = past;
  }
  // Ông Trump gặp Merkel, ông Putin …: two names and a comma are two clauses; three are a list without its và.
  return commas >= 2 ? past : sure;
}

/** The next actor after an *và*, a comma or a dash that touches both sides (a people word may stand between). */
function joinAfter(units: readonly Unit[], past: number): number | null {
  const before = units[past - 1]!;
  let at = past;
  let edge = before.past;
  // Trung Quốc, Liên minh châu Âu (EU), Nhật Bản: an abbreviation does not end a list.
  if (
    isWord(units[at], 'open') &&
    isActor(units[at + 1]) &&
    isWord(units[at + 2], 'close') &&
    units[at]!.first === edge
  ) {
    edge = units[at + 2]!.past;
    at += 3;
  }
  // Chủ tịch nước và phu nhân, cùng đoàn đại biểu Việt Nam: she does not end it either.
  if (
    isWord(units[at], 'and') &&
    isWord(units[at + 1], 'woman') &&
    units[at + 1]!.first === units[at]!.past
  ) {
    edge = units[at + 1]!.past;
    at += 2;
  }
  const join = units[at];
  if (!join || join.first !== edge) return null;
  if (!isWord(join, 'and') && !isWord(join, 'comma') && !isWord(join, 'dash')) return null;
  at++;
  if (isWord(join, 'comma') && isWord(units[at], 'and') && units[at]!.first === join.past) at++;
  while (
    units[at]?.kind === 'word' &&
    (isWord(units[at], 'people') || isWord(units[at], 'member')) &&
    units[at]!.first === units[at - 1]!.past
  )
    at++;
  return isActor(units[at]) && units[at]!.first === units[at - 1]!.past ? at : null;
}

/** A comma joins only what is alike: after *Sau chuyến thăm Nga, Ngoại trưởng Mỹ …* another clause begins. */
function alike(left: Unit, right: Unit, units: readonly Unit[], past: number): boolean {
  if (isWord(units[past], 'and')) return !isPlace(left) || isPlace(right);
  const a = classOf(left);
  return a === classOf(right) && a !== 'other';
}

const isPlace = (unit: Unit): boolean =>
  unit.kind === 'entity' && (unit as EntityChunk).entityKind === 'place';

function classOf(unit: Unit): string {
  if (unit.kind === 'person') return 'person';
  if (unit.kind === 'entity')
    return (unit as EntityChunk).entityKind === 'organisation' ? 'country' : (unit as EntityChunk).entityKind;
  return 'other';
}

function groupOf(
  units: readonly Unit[],
  acting: readonly (Actor | null)[],
  from: number,
  past: number,
  before: readonly Part[],
): Group {
  const actors: Actor[] = [];
  let dashes = 0;
  for (let i = from; i < past; i++) {
    const actor = acting[i];
    if (actor) actors.push(actor);
    else if (isWord(units[i], 'dash')) dashes++;
  }
  const joins = past - from - actors.length;
  const { first, kind } = units[from]!;
  return {
    kind: 'group',
    first,
    past: units[past - 1]!.past,
    actors,
    prep: prepositionBefore(before, first, kind === 'person'),
    dashed: joins > 0 && dashes === joins,
  };
}

function prepositionBefore(before: readonly Part[], first: number, person: boolean): string | null {
  let edge = first;
  for (let i = before.length - 1; i >= 0; i--) {
    const part = before[i]!;
    if (part.past !== edge || part.kind !== 'word') return null;
    // con trai Tổng thống, chuyên cơ chở Tổng thống: the person only complements the noun.
    if (
      person &&
      part.types.includes('of-noun') &&
      !part.types.includes('people') &&
      !part.types.includes('office')
    )
      return 'of';
    // các quan chức của Mỹ: of is inside the party, what stands before its people counts.
    if (part.types.includes('of') && has(before[i - 1], 'people') && before[i - 1]!.past === part.first) {
      edge = part.first;
      continue;
    }
    // rạng sáng nay (giờ Hà Nội): the place tells the clock.
    if (!person && has(part, 'hours')) return 'of';
    const prep = PREPOSITIONS.find((p) => part.types.includes(p));
    if (prep) return prep;
    if (!part.types.some((t) => SKIPPED_BEFORE.includes(t))) return null;
    edge = part.first;
  }
  return null;
}

/**
 * *Geneva (Thụy Sĩ)* is one place, *Tổ chức … châu Âu (OSCE)* one organisation: of a name and the one in brackets after
 * it the first stays, but an abbreviation in brackets is surer than its expansion, or than the end of one.
 */
function withoutBrackets(parts: Part[]): Part[] {
  if (!parts.some((part) => has(part, 'open'))) return parts;
  const kept: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const [open, inside, close] = [parts[i + 1], parts[i + 2], parts[i + 3]];
    const bracketed =
      part.kind === 'group' &&
      has(open, 'open') &&
      inside?.kind === 'group' &&
      has(close, 'close') &&
      open!.first === part.past;
    kept.push(bracketed ? mergeBrackets(part, inside, close!.past) : part);
    if (bracketed) i += 3;
  }
  return kept;
}

function mergeBrackets(outer: Group, inner: Group, past: number): Group {
  const organisation =
    inner.actors[0]?.chunk.kind === 'entity' && inner.actors[0].chunk.entityKind === 'organisation';
  if (!organisation) return { ...outer, past };
  return { ...outer, past, actors: [...outer.actors.slice(0, -1), inner.actors[0]!] };
}
