import { signals } from '../../lexicon/signals.ts';
import type { OfficeMention } from '../../model.ts';
import { isDay, overlaps } from '../../text/edtf.ts';
import { subjectOf } from '../arguments.ts';
import { isAssembly, isSessionTelling } from '../assembly.ts';
import { type Context, countryOf, isKind, partiesOf, textAfter, textOf } from '../context.ts';
import { type Clause, type Group, type Part, has, mayTell } from '../parts.ts';
import { type Telling, faceToFace, hasDay, isUndated, takesPart } from '../telling.ts';
import { type ToldDate, dateOf } from '../when.ts';
import { placesOf } from '../where.ts';
import { listAfter, officialsAt } from './attendees.ts';
import { conferenceMeant } from './margins.ts';

/**
 * *Tại hội nghị, ông A …; Dự họp còn có B và C; Hội nghị diễn ra tại P*: a sentence that speaks of the conference told last
 * adds to it who takes part and what is not told yet.
 */
export function gather(
  context: Context,
  clause: Clause,
  found: readonly Telling[],
  before: readonly Telling[],
): void {
  if (before.length === 0) return;
  const conference = conferenceMeant(
    before.filter((t) => isAssembly(context, t)),
    clause.index,
  );
  if (!conference || isOfTalks(context, clause, before.at(-1)!)) return;
  if (found.length === 0) add(context, conference, delegates(context, clause));
  if (found.length === 0) add(context, conference, present(context, clause));
  addStates(context, conference, alsoPresent(context, clause));
  const at = mayTell(clause, NOUNS)
    ? clause.parts.findIndex((p) => has(p, 'conference.noun', 'summit.noun'))
    : -1;
  if (at < 0) return;
  const attended = isAttended(context, clause, at);
  // Without anybody who attends, what this sentence tells of its own comes to nothing.
  const own = found.filter((t) => !attended || t.participants.length > 0);
  if (own.some((t) => isSessionTelling(context, t) || t.token === clause.parts[at]!.first)) return;
  add(context, conference, officialsAt(context, clause, at));
  const dated = before.some((t) => t.date !== null && isAssembly(context, t));
  if (at > 1 && (!attended || dated)) return;
  if (conference.place.length === 0) conference.place = placesOf(context, clause, at);
  const date = dateOf(context, clause, at);
  if (date && isOpenFor(conference, date)) [conference.date, conference.dateText] = [date.value, date.text];
}

/** No day is told yet, or only the week in which the day lies: *cuối tuần này … Hội nghị sẽ diễn ra ngày 24/4*. */
function isOpenFor(telling: Telling, { value }: ToldDate): boolean {
  const { date, dateText } = telling;
  if (date === null || dateText === null) return isUndated(telling);
  return !hasDay(dateText) && isDay(value) && overlaps(date, value);
}

/** *Đại diện 20 nước sẽ tham dự hội nghị hôm nay tại P*: where and when of the one told last. */
const isAttended = (context: Context, { parts }: Clause, at: number): boolean =>
  has(parts[at - 1], 'attend') &&
  parts[at - 1]!.past === parts[at]!.first &&
  BARE.has(textOf(context, parts[at]!)) &&
  !parts.slice(0, at).some((p) => has(p, 'when', 'before', 'after', 'conference.noun', 'arrive.verb'));

const BARE = new Set(['hội nghị', 'diễn đàn', 'cuộc họp', 'sự kiện']);

/** *A và B đã tham dự cuộc hội đàm này*: the talks told last, no conference before them. */
const isOfTalks = (context: Context, { parts }: Clause, last: Telling): boolean =>
  faceToFace(last) &&
  !isAssembly(context, last) &&
  parts.some((p, i) => has(p, 'talks.noun') && has(parts[i - 1], 'attend'));

const NOUNS = signals('conference.noun', 'summit.noun');

/** An official stands for the state that was told to take part. */
function add(context: Context, telling: Telling, refs: readonly string[]): void {
  const { participants } = telling;
  for (const entity of refs) {
    if (!isKind(context, entity, 'official') || takesPart(telling, entity)) continue;
    const state = participants.find((p) => p.entity === countryOf(context, entity));
    if (state) state.entity = entity;
    else participants.push({ entity, role: 'participant' });
  }
}

/** *Tham dự hội nghị có các ngoại trưởng đến từ 30 nước, trong đó có A và B*: states too, where no body sits. */
function addStates(context: Context, conference: Telling, refs: readonly string[]): void {
  const { participants } = conference;
  add(context, conference, refs);
  if (participants.some((p) => isKind(context, p.entity, 'organisation'))) return;
  const states = refs.filter((id) => isKind(context, id, 'country'));
  if (states.length < SEVERAL) return;
  for (const entity of states)
    if (!participants.some((p) => [p.entity, countryOf(context, p.entity)].includes(entity)))
      participants.push({ entity, role: 'participant' });
}

/** States that a list has at least. */
const SEVERAL = 2;

const HEAD = 'head of delegation';

/** *Trưởng đoàn Nga A*; *Chủ tịch COP29 A*; *Thứ trưởng B dẫn đầu đoàn Việt Nam*; *Dẫn đầu đoàn Việt Nam là Thứ trưởng B*. */
function delegates(context: Context, clause: Clause): string[] {
  const heads = context.linked.offices
    .filter((o) => o.sentence === clause.index && (o.post.offices.includes(HEAD) || chairs(context, o.post)))
    .map((o) => o.official);
  const leads = clause.parts.findIndex((p) => isLeading(context, p));
  if (leads < 0) return heads;
  const subject = subjectOf(clause, leads, context.knowledge) ?? behindIs(clause, leads);
  return subject ? [...heads, ...partiesOf(context, subject)] : heads;
}

/** *Chủ tịch COP29 A*. */
const chairs = (context: Context, post: OfficeMention): boolean =>
  post.qualifier === null && post.of.some((id) => context.knowledge.organisationType.get(id) === 'forum');

const isLeading = (context: Context, part: Part): boolean =>
  part.kind === 'word' &&
  context.lexicon.lists.leads.has(context.tokens, part.first) &&
  /^dẫn đầu (phái )?đoàn/.test(textOf(context, part));

/** *… là Thượng tướng B*. */
function behindIs(clause: Clause, at: number): Group | null {
  const is = clause.parts.findIndex((p, i) => i > at && has(p, 'that'));
  const next = is < 0 ? undefined : clause.parts[is + 1];
  return next?.kind === 'group' && next.first - clause.parts[is]!.past <= 1 ? next : null;
}

const ALSO =
  /^(ngoài [^,]*, )?(cũng |cùng |đến |tới )?(dự|tham dự|tham gia|có mặt|góp mặt|đặt bút|ký tên)( họp| hội nghị| sự kiện| (cuộc|phiên|buổi) (họp|gặp|tiếp|hội đàm))?( do [^,.;]{3,60} chủ trì)?( còn| cũng| thì)* có /;
/** Tokens in which such a sentence says so. */
const OPENING = 24;

/** *Dự họp còn có Ngoại trưởng A và Ngoại trưởng B*. */
function alsoPresent(context: Context, clause: Clause): string[] {
  if (!context.lexicon.lists.attendance.has(context.tokens, clause.sentence.first)) return [];
  const told = ALSO.exec(textAfter(context, clause.sentence.first, OPENING));
  if (!told) return [];
  const past = context.tokens.start[clause.sentence.first]! + told[0].length;
  const before = clause.parts.findLastIndex((p) => context.tokens.start[p.first]! < past);
  // Tham dự cuộc họp do Tổng thống A chủ trì có B và C
  const president = clause.parts.find(
    (p, i): p is Group => i < before && p.kind === 'group' && p.prep === 'by',
  );
  const presides = president ? partiesOf(context, president) : [];
  return before < 0 ? [] : [...presides, ...listAfter(context, clause, before)];
}

const PRESENT =
  /^(thì |cùng |cũng |đều |đã |còn )*(có mặt|góp mặt|ngồi dự|dự họp|tham dự|ngồi vào bàn)(?!\p{L}| tại| ở| trong đoàn)/u;

const MEDIATES = /^(thì |đã |đứng ra )*(làm trung gian|dàn xếp)(?!\p{L})/u;
const CHAIRS = /^, (người )?(chủ trì|chủ tọa|chủ nhà của) (đàm phán|hội nghị|cuộc họp|phiên họp|diễn đàn)/;
/** Tokens in which one of these says so. */
const SAYS = 6;

/** *Ngoại trưởng A có mặt với tư cách khách mời*; *Tổng thống B thì làm trung gian*; *ông C, người chủ trì đàm phán*. */
function present(context: Context, clause: Clause): string[] {
  const groups = clause.parts.filter(
    (p): p is Group => p.kind === 'group' && (p.prep === null || p.prep === 'by') && isThere(context, p),
  );
  return partiesOf(context, ...groups);
}

const isThere = (context: Context, { past }: Group): boolean => {
  const { lexicon, tokens } = context;
  if (!lexicon.lists.presence.has(tokens, past) && tokens.text[tokens.start[past] ?? -1] !== ',')
    return false;
  const text = textAfter(context, past, SAYS);
  return PRESENT.test(text) || MEDIATES.test(text) || CHAIRS.test(text);
};
