import type { EntityChunk } from '../../model.ts';
import { AMONG_HOSTS } from './hosts.ts';
import { isMeeting, semicolonEnd } from './semicolons.ts';
import { isHeld, meets, opens } from './opening-list.ts';
import { type Unit, isActor, isWord } from './units.ts';

/** Where the coordination that begins at `i` ends: *Anh, Pháp và Đức*; *Tillerson và Ngoại trưởng Nga Lavrov*. */
export function groupEnd(units: readonly Unit[], i: number): number {
  let past = i + 1;
  /** End of what is surely joined; commas wait for the *và* that closes their list. */
  let sure = past;
  let commas = 0;
  for (;;) {
    const next = isHouse(units, i, past) ? null : joinAfter(units, past);
    const joined = next === null ? null : nameBehind(units, next, units[past - 1]!);
    if (joined === null || isNextDoer(units, i, past, joined) || isSession(units[joined]!)) break;
    const isOwn = isRetinue(units, past, joined);
    if (!isOwn && isHostBeside(units, i, past)) break;
    if (!isOwn && !alike(units[past - 1]!, units[joined]!, units, past)) break;
    const comma = isCommaOnly(units, past, joined);
    commas = comma ? commas + 1 : 0;
    past = joined + 1;
    if (!comma) sure = past;
  }
  // Ông Trump gặp Merkel, ông Putin …: two names and a comma are two clauses; three are a list without its và.
  const list =
    commas === 1 &&
    (opens(units, i) ? meets(units, past) : isHeld(units, i, past) || isMetList(units, i, past));
  return semicolonEnd(units, i, commas >= 2 || list ? past : sure);
}

/** Tokens of a forum's name that tells its session: *Hội nghị Cấp cao Mekong - Nhật Bản*. */
const SESSION = 4;

/** *dự Hội nghị Cấp cao ASEAN và Hội nghị Cấp cao Đông Á*: two sessions are no one party. */
const isSession = (unit: Unit): boolean =>
  unit.kind === 'entity' && unit.sessions !== null && unit.past - unit.first >= SESSION;

/** *ký kết với Trung Quốc và ông Duterte dự kiến thăm …*: a country ends one clause, somebody begins the next. */
function isNextDoer(units: readonly Unit[], i: number, past: number, joined: number): boolean {
  const [left, right, next] = [units[past - 1]!, units[joined]!, units[joined + 1]];
  const isApart = left.kind === 'entity' && left.entityKind === 'country' && right.kind === 'person';
  const acts = isWord(next, 'planned') || isWord(next, 'past') || isWord(next, 'held');
  return (
    isApart &&
    acts &&
    isWord(units[i - 1], 'with') &&
    next!.first === right.past &&
    isWord(units[past], 'and')
  );
}

/** *tại dinh tổng thống, Tổng thống Chile …*: whose house it is acts no more than the house. */
function isHouse(units: readonly Unit[], i: number, past: number): boolean {
  const [house, unit] = [units[i - 1], units[i]!];
  const isOffice = isWord(house, 'office') && house!.past === unit.first;
  return (
    isOffice && past === i + 1 && unit.kind === 'person' && unit.name === null && isWord(units[past], 'comma')
  );
}

/** *các Tổng thống Nga A và Serbia B*: the name behind its country, where the title before the first serves both. */
function nameBehind(units: readonly Unit[], at: number, before: Unit): number {
  const [country, person] = [units[at]!, units[at + 1]];
  const named = country.kind === 'entity' && person?.kind === 'person' && person.first === country.past;
  if (!named || country.entityKind !== 'country') return at;
  const own = person.posts.some(({ of }) => of.includes(country.entity));
  const shared = before.kind === 'person' && before.name !== null && before.posts.length > 0;
  return own || (shared && person.posts.length === 0 && isWord(units[at - 1], 'and')) ? at + 1 : at;
}

/** *gặp Tổng thống A, Thủ tướng B; tiếp C*: between a meeting's verb and a semicolon, *bên lề, trước khi* or the sentence's end, two names are its list. */
function isMetList(units: readonly Unit[], i: number, past: number): boolean {
  const verb = isWord(units[i - 1], 'with') ? units[i - 2] : units[i - 1];
  if (isToured(units, i, past)) return true;
  if (!isMeeting(verb)) return false;
  if (past === units.length) return true;
  // hội đàm với Thủ tướng A, Tổng thống B trước khi lên đường
  const ends = isWord(units[past], 'stop') || isWord(units[past], 'margins') || isWord(units[past], 'moment');
  // gặp Ngoại trưởng A, Bộ trưởng B và một số nghị sĩ; tiếp Thủ tướng A, Chủ tịch B và phát biểu
  const goesOn = isWord(units[past], 'and') && units[past + 1]?.first !== units[past]!.past;
  // hội đàm với Tổng thống A, Ngoại trưởng B, và các quan chức khác
  const others = isWord(units[past], 'comma') && isWord(units[past + 1], 'and');
  // hội kiến Thủ tướng A, Chủ tịch Quốc hội B, thăm C: behind a comma who was met goes on with nothing.
  const next = units[past + 1];
  const deed =
    isWord(units[past], 'comma') && next?.kind === 'word' && next.event && next.first === units[past]!.past;
  return (
    (ends || goesOn || others || deed || isWord(units[past + 1], 'quote')) &&
    units[past]!.first === units[past - 1]!.past
  );
}

/** *thăm Mông Cổ, Ireland, tham dự hội nghị*: two countries between a verb of travel and what is done next. */
function isToured(units: readonly Unit[], i: number, past: number): boolean {
  const [verb, next] = [units[i - 1], units[past + 1]];
  const goes = isWord(verb, 'visit.verb') || isWord(verb, 'arrive.verb') || isWord(verb, 'visit.noun');
  if (
    !goes ||
    verb!.past !== units[i]!.first ||
    !units.slice(i, past).every((u) => isWord(u, 'comma') || isCountry(u))
  )
    return false;
  const deed = next?.kind === 'word' && (isWord(next, 'attend') || isWord(next, 'visit.verb'));
  return (
    deed &&
    (isWord(units[past], 'comma') || isWord(units[past], 'and')) &&
    units[past]!.first === units[past - 1]!.past &&
    next.first === units[past]!.past
  );
}

const isCountry = (unit: Unit): boolean => unit.kind === 'entity' && unit.entityKind === 'country';

/** Whether the units from `past` up to `joined` join by a comma and no *và*. */
function isCommaOnly(units: readonly Unit[], past: number, joined: number): boolean {
  let comma = false;
  for (let i = past; i < joined; i++) {
    if (isWord(units[i], 'and')) return false;
    comma ||= isWord(units[i], 'comma');
  }
  return comma;
}

/** Where what is told beside an actor ends: an abbreviation in brackets, a wife. */
function pastAside(units: readonly Unit[], past: number): number {
  let at = past;
  // Trung Quốc, Liên minh châu Âu (EU), Nhật Bản: an abbreviation does not end a list.
  if (
    isWord(units[at], 'open') &&
    isActor(units[at + 1]) &&
    isWord(units[at + 2], 'close') &&
    units[at]!.first === units[at - 1]!.past
  )
    at += 3;
  // Chủ tịch nước (và) phu nhân, cùng đoàn đại biểu Việt Nam: she does not end it either.
  if (
    (isWord(units[at], 'and') || isWord(units[at], 'comma')) &&
    isWord(units[at + 1], 'woman') &&
    units[at + 1]!.first === units[at]!.past
  )
    at += 2;
  return at;
}

/** Tokens of a name that no table knows. */
const NAME = 4;

/** The next actor after an *và*, a comma or a dash that touches both sides (a people word, or *thành phố*, may stand between). */
function joinAfter(units: readonly Unit[], past: number): number | null {
  let at = pastAside(units, past);
  const join = units[at];
  // và Phu nhân Ngô Phương Ly cùng đoàn đại biểu: her name stands between.
  const gap = at > past && isWord(units[at - 1], 'woman') && isWord(join, 'and') ? NAME : 0;
  if (!join || join.first - units[at - 1]!.past > gap) return null;
  if (!isWord(join, 'and') && !isWord(join, 'comma') && !isWord(join, 'dash')) return null;
  at++;
  if (isWord(join, 'comma') && isWord(units[at], 'and') && units[at]!.first === join.past) at++;
  // Nga và phiến quân Taliban: a body of fighters; of người dân Syria nobody speaks for all.
  const fighters = units[at + 1];
  if (isWord(units[at], 'crowd') && fighters?.kind === 'entity' && fighters.entityKind === 'organisation')
    at++;
  while (
    units[at]?.kind === 'word' &&
    (isWord(units[at], 'people') ||
      isWord(units[at], 'member') ||
      isWord(units[at], 'capital') ||
      // đoàn đại biểu chính phủ Hoàng gia Campuchia
      (isWord(units[at], 'none') && isWord(units[at - 1], 'people'))) &&
    units[at]!.first === units[at - 1]!.past
  )
    at++;
  // đoàn đại biểu cấp cao của Việt Nam
  if (isWord(units[at], 'of') && isWord(units[at - 1], 'people') && isRetinue(units, past, at + 1)) at++;
  const most = isNameless(units[past - 1]!) && isNameless(units[at]) ? PLURAL : 0;
  return isActor(units[at]) && units[at]!.first - units[at - 1]!.past <= most ? at : null;
}

/** Tokens of *các*. */
const PLURAL = 1;

/** *các Tổng thống Nga và Hàn Quốc, các Thủ tướng Đức và Australia*: several by their office. */
const isNameless = (unit: Unit | undefined): boolean => unit?.kind === 'person' && unit.several;

/** *Chủ tịch nước, phu nhân và đoàn đại biểu (của) Việt Nam*: who travels with somebody of that country. */
function isRetinue(units: readonly Unit[], past: number, joined: number): boolean {
  const [head, country] = [units[past - 1]!, units[joined]];
  return (
    head.kind === 'person' &&
    country?.kind === 'entity' &&
    country.entityKind === 'country' &&
    units.slice(past, joined).some((u) => isWord(u, 'people')) &&
    head.posts.every(({ of }) => of.length === 0 || of.includes(country.entity))
  );
}

/**
 * *nhận lời mời của Thủ tướng A (và phu nhân), Chủ tịch B; của Tổng Bí thư A và Chủ tịch nước B, Tổng thống Pháp C*: the hosts,
 * and behind the comma whoever comes.
 */
const isHostBeside = (units: readonly Unit[], from: number, past: number): boolean =>
  isWord(units[pastAside(units, past)], 'comma') && isAmongHosts(units, from);

/** Behind *theo lời mời của Tổng thống A, …* up to a day or a verb: a host, or who comes. */
function isAmongHosts(units: readonly Unit[], from: number): boolean {
  if (isWord(units[from - 1], 'invites')) return true;
  for (let i = from - 1; i >= 0; i--) {
    const unit = units[i]!;
    if (unit.kind === 'date') return false;
    if (unit.kind !== 'word') continue;
    if (isWord(unit, 'invites')) return unit.pattern === 'by';
    if (unit.event || unit.stance !== null || !unit.types.every((type) => AMONG_HOSTS.includes(type)))
      return false;
  }
  return false;
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
