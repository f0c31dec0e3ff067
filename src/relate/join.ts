import type { Participant } from '../model.ts';
import { overlaps, isDay } from '../text/edtf.ts';
import { type Context, countryOf, isKind } from './context.ts';
import { hasHead, isBelowSummit } from './heads.ts';
import { isOpenBeside } from './join/open-dates.ts';
import { isBesideOther, isOffBeside } from './join/hosts.ts';
import { roundTable } from './join/round-table.ts';
import { samePlaces } from './join/places.ts';
import { isOfCall } from './join/calls.ts';
import { beganBefore, isDayOfStay, isWithCompanions } from './join/stays.ts';
import { isOtherProcess, isReadiness } from './join/negotiations.ts';
import { isOtherSeries } from './join/series.ts';
import { tellsSeveral } from './join/several.ts';
import { fitsTense } from './join/tense.ts';
import { isOtherTime } from './join/times.ts';
import { withoutTours } from './join/tours.ts';
import { type Telling, hasDay, takesPart } from './telling.ts';

/** A meeting of the article: its tellings in text order. */
export interface Meeting {
  tellings: Telling[];
  participants: Participant[];
  date: string | null;
}

const FAMILY: Readonly<Record<Telling['form'], string>> = {
  talks: 'talks',
  summit: 'talks',
  call: 'call',
  visit: 'visit',
  conference: 'conference',
};

/** The tellings of one meeting become one; two visits stay two. Returns the meetings in text order. */
export function joinTellings(context: Context, tellings: readonly Telling[]): Meeting[] {
  const meetings: Meeting[] = [];
  for (const telling of roundTable(tellings)) {
    const all = meetings.filter((m) => isSame(context, m, telling));
    const same = all.find((m) => !isPast(context, m, telling)) ?? all[0];
    if (tellsNone(context, meetings, telling, same !== undefined)) continue;
    if (same) absorb(context, same, telling);
    else meetings.push({ tellings: [telling], participants: [...telling.participants], date: telling.date });
  }
  return withoutTours(context, meetings);
}

/** *thượng đỉnh G20 ở Argentina năm 2018 … bên lề G20*: what is told without a day is not that of a year before, where another is told. */
const isPast = ({ article }: Context, { date }: Meeting, telling: Telling): boolean =>
  telling.date === null && date !== null && date.slice(0, 4) < (article.published ?? '').slice(0, 4);

function isSame(context: Context, meeting: Meeting, telling: Telling): boolean {
  const first = meeting.tellings[0]!;
  if (familyOf(context, first) !== familyOf(context, telling) && !isOfCall(meeting.tellings, telling))
    return false;
  if (isOtherSeries(context, first, telling) || !sameTime(meeting, telling)) return false;
  if (
    !sameParties(context, meeting.participants, telling.participants) &&
    !isWithCompanions(context, meeting, telling)
  )
    return false;
  if (isOtherSession(context, meeting, telling) || isOtherRank(context, meeting, telling)) return false;
  const isApart = meeting.date && telling.date && !overlaps(meeting.date, telling.date);
  if (isApart && !isDayOfStay(meeting.tellings, telling)) return false;
  if (isOpenBeside(meeting.tellings, telling) || isOtherTime(context, meeting.tellings, telling))
    return false;
  if (meeting.tellings.some((t) => isOffBeside(t, telling) || isOffBeside(telling, t))) return false;
  if (isBesideOther(meeting.tellings, telling) || isOtherProcess(context, meeting.tellings, telling))
    return false;
  return samePlaces(context, meeting, telling) && fitsTense(context, meeting, telling);
}

/** *từng hai lần gặp ông; tin Mỹ sẵn sàng đàm phán với Nga*: beside a meeting of the same in another sentence it tells none of its own. */
const tellsNone = (
  context: Context,
  meetings: readonly Meeting[],
  telling: Telling,
  isKnown: boolean,
): boolean =>
  (tellsSeveral(context, telling) || (!isKnown && isReadiness(context, telling))) &&
  meetings.some(
    ({ tellings, participants }) =>
      familyOf(context, tellings[0]!) === familyOf(context, telling) &&
      tellings.every((t) => t.sentence !== telling.sentence) &&
      sameParties(context, participants, telling.participants),
  );

/** *vòng tiếp theo* is not the one before it, nor what else is told of that, unless it has the same day. */
function sameTime({ tellings, date }: Meeting, telling: Telling): boolean {
  const isNext = tellings.some((t) => t.nextRound);
  if (isNext === telling.nextRound) return true;
  return date !== null && date === telling.date;
}

/** A session of an organisation is a conference whatever its rank. */
function familyOf(context: Context, telling: Telling): string {
  const [body, ...others] = telling.participants;
  const session =
    body !== undefined &&
    isKind(context, body.entity, 'organisation') &&
    others.every((p) => isKind(context, p.entity, 'organisation', 'official'));
  return telling.form === 'summit' && session ? 'conference' : FAMILY[telling.form];
}

/** *thượng đỉnh NATO* and *hội nghị Bộ trưởng Quốc phòng NATO* are two, unless their dates say that they are one. */
function isOtherSession(context: Context, meeting: Meeting, telling: Telling): boolean {
  const first = meeting.tellings[0]!;
  if (familyOf(context, first) !== 'conference' || first.form === telling.form) return false;
  if (telling.generic || meeting.tellings.every((t) => t.generic)) return false;
  return meeting.date === null || telling.date === null;
}

/** Envoys who prepare a summit do not hold it; nor do *cố vấn hai nước* meet when their presidents do. */
function isOtherRank(context: Context, meeting: Meeting, telling: Telling): boolean {
  const day = context.article.published;
  const rank = (t: Telling) =>
    isBelowSummit(context, t, day) || t.delegated ? 'below' : hasHead(context, t, day) ? 'head' : null;
  const [a, b] = [rank(meeting.tellings[0]!), rank(telling)];
  const summit = (t: Telling) => t.form === 'summit';
  // Ngoại trưởng A dự APEC: he attends the leaders' session too.
  if (familyOf(context, telling) === 'conference' && [telling, ...meeting.tellings].some((t) => t.generic))
    return false;
  if (a === 'below' && (b === 'head' || summit(telling))) return true;
  return b === 'below' && (a === 'head' || meeting.tellings.some(summit));
}

/** Equal, or one side tells countries where the other names their officials. */
export function sameParties(context: Context, a: readonly Participant[], b: readonly Participant[]): boolean {
  // Who brought two sides together is not told every time.
  const [left, right] = [a, b].map((side) => side.filter((p) => p.role !== 'mediator' && p.role !== 'chair'));
  if (!left || !right) return false;
  const session = (side: readonly Participant[]) =>
    side.find((p) => isKind(context, p.entity, 'organisation'))?.entity;
  // Sessions of one body are told with whoever the sentence has attend.
  if (session(left) && left[0]?.entity === session(left) && right[0]?.entity === session(left)) return true;
  if (left.length === 0 || right.length === 0) return left.length === right.length;
  return covers(context, left, right) && covers(context, right, left);
}

function covers(context: Context, left: readonly Participant[], right: readonly Participant[]): boolean {
  return right.every(({ entity }) =>
    left.some(
      (p) =>
        p.entity === entity ||
        countryOf(context, p.entity) === entity ||
        countryOf(context, entity) === p.entity,
    ),
  );
}

function absorb(context: Context, meeting: Meeting, telling: Telling): void {
  meeting.tellings.push(telling);
  for (const participant of telling.participants) {
    if (takesPart(meeting, participant.entity)) continue;
    const country = countryOf(context, participant.entity);
    const stands = meeting.participants.findIndex((p) => country !== null && p.entity === country);
    if (stands >= 0) meeting.participants[stands] = participant;
    else if (
      country !== null ||
      !meeting.participants.some((p) => countryOf(context, p.entity) === participant.entity)
    )
      meeting.participants.push(participant);
  }
  if (meeting.date === null || isCloser(meeting, telling) || beganBefore(meeting.date, telling))
    meeting.date = telling.date;
}

/** *từ ngày 4 đến 8/6* is closer than *đầu tháng 6*; one day of a trip is no closer than its days. */
function isCloser({ tellings, date }: Meeting, { form, date: told, dateText }: Telling): boolean {
  const before = tellings.find((t) => t.date === date && t.dateText !== null)?.dateText;
  // the day of the news, where the text tells all days of a trip that begins with it
  if (before === undefined && form === 'visit' && dateText !== null && told?.startsWith(`${date}/`))
    return true;
  if (before === undefined || before === null || told === null || dateText === null) return false;
  // Trong chuyến thăm, tối 8/7 ông … thăm Đức từ ngày 7 đến 9/7: the whole of a stay.
  const stays = form === 'visit' && isDay(date) && told.includes('/') && overlaps(told, date);
  return hasDay(dateText) && (!hasDay(before) || stays);
}
