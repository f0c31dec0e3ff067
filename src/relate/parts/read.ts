import { signals } from '../../lexicon/signals.ts';
import type { Actor, DateMention, EntityChunk, LinkedSentence } from '../../model.ts';
import { unitOf } from '../../text/unit.ts';
import { type Clause, type DatePart, type Group, type Part, groupOf, has } from '../parts.ts';
import { withoutBrackets } from './brackets.ts';
import { withLeaders } from './delegations.ts';
import { withArrivals } from './arrivals.ts';
import { groupEnd } from './join.ts';
import { withoutMarks } from './quoted-words.ts';
import { type Unit, isActor, isWord } from './units.ts';

/** An opening bracket. */
const BRACKET = signals('open');
const QUOTE_MARK = signals('quote-mark');
const LEADS = signals('leads', 'include');
const NEARING = signals('nearing');
/** Tokens of *các, một số* before those who are several. */
const COUNTED = 2;
const SKIPPED_BEFORE = ['people', 'capital', 'member', 'office', 'host-country'];

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
  let told = 0;
  for (let i = isWordOnly(units[0], actors[0], sentence) ? 1 : 0; i < units.length;) {
    const unit = units[i]!;
    if (!isActor(unit)) {
      if (unit.kind === 'word') told |= unit.signals;
      parts.push(unit);
      i++;
      continue;
    }
    const past = groupEnd(units, i);
    const group = groupAt(units, actors, i, past, parts);
    i = past;
    if (closesApposition(units, past)) group.past = units[i++]!.past;
    parts.push(group);
  }
  const plain = (told & QUOTE_MARK) === 0 ? parts : withoutMarks(parts);
  const own = (told & BRACKET) === 0 ? plain : withoutBrackets(plain);
  const led = (told & LEADS) === 0 ? own : withLeaders(own);
  const settled = (told & NEARING) === 0 ? led : withArrivals(led);
  return { sentence, index, parts: settled, signals: told, dated: from < past };
}

/** *Hồi tháng 3, Lại một cuộc gặp*: a word with the capital of its sentence, which somebody whom the text does not speak of is called too. */
const isWordOnly = (
  unit: Unit | undefined,
  actor: Actor | null | undefined,
  { first }: LinkedSentence,
): boolean =>
  unit?.kind === 'person' &&
  unit.first === first &&
  unit.past === first + 1 &&
  unit.posts.length === 0 &&
  actor?.refs.length === 0;

/**
 * *A hội đàm với bà Merkel, Thủ tướng Đức, tại Vienna; A được bà Merkel, Thủ tướng Đức, tiếp*: the comma ends the apposition
 * alone, and what stands behind it goes on as behind a plain name.
 */
function closesApposition(units: readonly Unit[], i: number): boolean {
  const [person, comma, next] = [units[i - 1], units[i]!, units[i + 1]];
  if (person?.kind !== 'person' || !person.apposed || !isWord(comma, 'comma')) return false;
  if (comma.first !== person.past || next?.first !== comma.past) return false;
  return next.kind === 'date' || (next.kind === 'word' && (next.preposition !== null || next.event));
}

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
      units.push(datePart(dates[index]!, index));
      acting.push(null);
    }
  };
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    // hôm thứ Ba: nobody's name.
    if (isDated(chunk.first, dates, from, past)) continue;
    dateBefore(chunk.first);
    units.push(chunk);
    acting.push(actors[i]!);
  }
  dateBefore(Infinity);
  return { units, actors: acting };
}

function datePart({ first, past }: DateMention, index: number): DatePart {
  const part = unitOf<DatePart>('date', first, past);
  part.index = index;
  return part;
}

function isDated(token: number, dates: readonly DateMention[], from: number, past: number): boolean {
  for (let i = from; i < past; i++) if (dates[i]!.first <= token && token < dates[i]!.past) return true;
  return false;
}

function groupAt(
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
    if (actor && !(actors.length > 0 && isConsort(units[i]!))) actors.push(actor);
    else if (isWord(units[i], 'dash')) dashes++;
  }
  const joins = past - from - acting.slice(from, past).filter(Boolean).length;
  const unit = units[from]!;
  const { first, kind } = unit;
  const last = before.at(-1);
  // hội đàm với các nhà lãnh đạo Chile, cuộc họp của các lãnh đạo Nga – Ấn: how many they are stands between.
  const isOfSeveral =
    unit.kind === 'person' &&
    unit.several &&
    (has(last, 'with') || isOfMeeting(before)) &&
    first > last!.past &&
    first - last!.past <= COUNTED;
  const people = kind === 'entity' && (unit as EntityChunk).people;
  return groupOf({
    first,
    past: units[past - 1]!.past,
    actors,
    prep: isOfSeveral
      ? has(last, 'with')
        ? 'with'
        : 'of'
      : isSpouses(unit, last)
        ? 'of'
        : prepositionBefore(before, people ? peopleBefore(before, first) : first, kind === 'person'),
    dashed: joins > 0 && dashes === joins,
    inside: null,
  });
}

/** *phu nhân Thủ tướng A, bà B, đã gặp*: his wife does it; *phu nhân Melania Trump* is named herself. */
const isSpouses = (unit: Unit, before: Part | undefined): boolean =>
  unit.kind === 'person' && unit.posts.length > 0 && has(before, 'woman') && before!.past === unit.first;

/** *Quốc vương Bhutan và Hoàng hậu*: who comes with somebody. */
const isConsort = (unit: Unit): boolean =>
  unit.kind === 'person' &&
  unit.posts.length > 0 &&
  unit.posts.every(({ offices: [office] }) => office !== undefined && CONSORTS.includes(office));

const CONSORTS = ['queen consort', 'first lady'];

/** *với các quan chức quân sự của Venezuela*: where the people begin whose country is named, or it where none do. */
function peopleBefore(before: readonly Part[], first: number): number {
  const people = before.findLast((p) => has(p, 'people'));
  return people && first - people.past <= FIELD ? people.first : first;
}

/** Tokens of *ngoại giao cấp cao của* between people and their country. */
const FIELD = 7;

function prepositionBefore(before: readonly Part[], first: number, person: boolean): string | null {
  let edge = first;
  for (let i = before.length - 1; i >= 0; i--) {
    const part = before[i]!;
    if (part.first >= edge) continue;
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
    // Các nhà ngoại giao từ Nga và Ukraine đã gặp nhau: where a clause begins with them.
    if (part.types.includes('from') && opensWithPeople(before, i)) return null;
    // rạng sáng nay (giờ Hà Nội): the place tells the clock.
    if (!person && has(part, 'hours')) return 'clock';
    if (part.preposition !== null) return part.preposition;
    if (!part.types.some((t) => SKIPPED_BEFORE.includes(t))) return null;
    edge = part.first;
  }
  return null;
}

/** *cuộc họp của*. */
const isOfMeeting = (before: readonly Part[]): boolean => {
  const [noun, of] = before.slice(-2);
  return has(of, 'of') && has(noun, 'talks.noun', 'call.noun', 'summit.noun') && noun!.past === of!.first;
};

const opensWithPeople = (before: readonly Part[], from: number): boolean =>
  has(before[from - 1], 'people') &&
  before[from - 1]!.past === before[from]!.first &&
  (from === 1 || has(before[from - 2], 'comma') || before[from - 2]!.kind === 'date');
