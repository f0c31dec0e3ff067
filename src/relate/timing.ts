import { addDays, edtfSpan, overlaps } from '../text/edtf.ts';
import { heldOn } from '../lexicon/tenures.ts';
import { type Context, countryOf, isKind } from './context.ts';
import type { Telling } from './telling.ts';

const HEADS = [
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'supreme leader',
  'party general secretary',
  'crown prince',
  'pope',
];

/**
 * Settles what one sentence alone cannot: a day still ahead is planned; news of the lead without a date is of the day;
 * a conference and the talks in its margins share place; *thượng đỉnh* of ministers is talks.
 */
export function adjustTellings(context: Context, tellings: Telling[]): void {
  const published = context.article.published;
  const day = published?.length === 10 ? published : null;
  for (const telling of tellings) {
    if (day !== null) planAhead(telling, day);
    if (telling.form === 'summit' && isBelowSummit(context, telling, day)) telling.form = 'talks';
    if (telling.form === 'summit') nameHeads(context, telling, day);
    if (telling.form === 'conference' || telling.form === 'summit') placeSession(context, telling, day);
    const conference = telling.partOf;
    if (!conference) continue;
    if (conference.place.length === 0) conference.place = telling.place;
    else if (telling.place.length === 0) telling.place = conference.place;
    telling.date ??= conference.date;
  }
  if (day !== null) {
    dateNews(context, tellings, day);
    dateTop(context, tellings, day);
  }
  for (const telling of tellings) copyBeside(context, telling, tellings);
  for (const telling of tellings) lendFromVisit(context, telling, tellings);
  for (const telling of tellings) receiveAtHome(context, telling, tellings);
}

const faceToFace = (t: Telling): boolean => t.form === 'talks' || t.form === 'summit';

/** A trip told beside talks of its sentence is as they are: *sẽ gặp lại nhau đầu tháng 7 khi ông Tập tới thăm Nga*. */
function copyBeside(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!faceToFace(talks)) return;
  const visit = tellings.find(
    (t) => t.form === 'visit' && t.sentence === talks.sentence && isOnTrip(context, talks, t),
  );
  if (!visit) return;
  if (talks.place.length === 0 && talks.partOf === null) talks.place = visit.place;
  if (visit.date !== null || visit.statusTold) return;
  visit.date = talks.date;
  visit.dateText = talks.dateText;
  [visit.status, visit.statusTold] = [talks.status, talks.statusTold];
}

/** Talks on a trip take place where it leads: Trump in Riyadh met King Salman there. */
function lendFromVisit(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!faceToFace(talks) || talks.place.length > 0 || talks.partOf !== null) return;
  const visit = tellings.find(
    (t) => t.form === 'visit' && isOnTrip(context, talks, t) && compatible(context, t, talks),
  );
  if (visit) talks.place = visit.place;
}

/** Days after the news within which planned talks belong to a trip that has begun. */
const TRIP = 5;

/** One time: the trip's days hold the talks, or the trip has begun and the talks follow within days. */
function compatible(context: Context, visit: Telling, talks: Telling): boolean {
  if (visit.status === 'cancelled') return false;
  const together = visit.date === null || talks.date === null || overlaps(visit.date, talks.date);
  if (visit.status === talks.status) return together;
  const published = context.article.published;
  if (visit.status !== 'held' || talks.status !== 'planned' || published?.length !== 10) return false;
  const soon = `${published}/${addDays(published, TRIP)}`;
  return (
    (talks.date === null || overlaps(talks.date, soon)) &&
    (visit.date === null || overlaps(visit.date, `${addDays(published, -TRIP)}/${addDays(published, TRIP)}`))
  );
}

/** Who receives does so at home: *Tổng Bí thư tiếp Tổng thống Mỹ*, where no trip of the host is told. */
function receiveAtHome(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!faceToFace(talks) || talks.place.length > 0 || talks.partOf !== null) return;
  const host = talks.participants.find((p) => p.role === 'host')?.entity;
  const home = host === undefined ? null : countryOf(context, host);
  const away = tellings.some((t) => t.form === 'visit' && t.participants.some((p) => p.entity === host));
  if (home !== null && !away) talks.place = [home];
}

/** The traveller takes part, and so does somebody of the country visited. */
function isOnTrip(context: Context, talks: Telling, visit: Telling): boolean {
  const traveller = visit.participants[0]!.entity;
  if (!talks.participants.some((p) => p.entity === traveller)) return false;
  const hosts = visit.place.map((id) => (isKind(context, id, 'country') ? id : countryOf(context, id)));
  return talks.participants.some(
    (p) => p.entity !== traveller && hosts.includes(countryOf(context, p.entity) ?? p.entity),
  );
}

/** *Thượng đỉnh Mỹ – Triều*: the heads of state or government whom the article names. */
function nameHeads(context: Context, telling: Telling, day: string | null): void {
  const heads = [...context.linked.entities.values()].filter(
    (e) => e.kind === 'official' && isHead(context, e.id, day),
  );
  for (const participant of telling.participants) {
    if (!isKind(context, participant.entity, 'country')) continue;
    const own = heads.filter((e) => e.country === participant.entity);
    if (own.length === 1) participant.entity = own[0]!.id;
  }
}

/** Days from a session within which news of it is written. */
const AROUND = 20;

/** Where the session took place, if the article does not say and the lexicon knows one session about that day. */
function placeSession(context: Context, telling: Telling, day: string | null): void {
  if (telling.place.length > 0 || day === null) return;
  const from = addDays(day, -AROUND);
  const until = addDays(day, AROUND);
  const near = context.knowledge.sessions.filter(
    (s) =>
      s.form === telling.form &&
      (s.series === telling.series || telling.participants.some((p) => p.entity === s.organisation)) &&
      (telling.date !== null
        ? overlaps(telling.date, `${s.from}/${s.until}`)
        : s.from <= until && from <= s.until),
  );
  const places = new Set(near.map((s) => s.place ?? s.country));
  const [place] = places;
  if (places.size === 1 && place) telling.place = [place];
}

function planAhead(telling: Telling, day: string): void {
  const span = edtfSpan(telling.date);
  if (!span) return;
  if (span.until < day && telling.status === 'held') telling.statusTold = true;
  // Cuối tuần này, ông Putin đón …: what is not over yet is ahead.
  const ahead = span.from > day || (span.from >= day && span.until > day && !telling.statusTold);
  if (!ahead || telling.status === 'cancelled') return;
  if (telling.statusTold && telling.status !== 'held') return;
  telling.status = 'planned';
  telling.statusTold = true;
}

/** Ministers only: the press calls a meeting of theirs a summit now and then. */
function isBelowSummit(context: Context, telling: Telling, day: string | null): boolean {
  const officials = telling.participants.map((p) => p.entity).filter((id) => isKind(context, id, 'official'));
  if (officials.length === 0) return false;
  return !officials.some((id) => isHead(context, id, day));
}

const isHead = (context: Context, id: string, day: string | null): boolean =>
  context.knowledge.tenures
    .of(id)
    .some((t) => HEADS.includes(t.office) && (day === null || heldOn(t, day))) ||
  context.linked.offices.some(
    (o) => o.official === id && o.post.offices.some((office) => HEADS.includes(office)),
  );

/** A meeting that headline or lead tells as held, and that no sentence dates, is the day's news; so is what followed it. */
function dateNews(context: Context, tellings: readonly Telling[], day: string): void {
  const isNews = (t: Telling) =>
    t.status === 'held' && (t.form === 'talks' || t.form === 'call' || t.form === 'summit');
  const leading = tellings.filter((t) => t.leading && isNews(t) && t.partOf === null);
  for (const telling of leading) {
    const same = tellings.filter((t) => isNews(t) && sameParticipants(t, telling));
    if (same.some((t) => t.date !== null || t.dateText !== null)) continue;
    for (const t of same) t.date = day;
  }
  for (const telling of tellings) {
    if (telling.date !== null || telling.dateText !== null || !isNews(telling) || !follows(context, telling))
      continue;
    telling.date = tellings.find((t) => t !== telling && isNews(t) && t.date === day)?.date ?? null;
  }
}

/** Sentences from the top within which talks without a date are the day's. */
const TOP = 6;
/** Words that lead back: what they stand with is background. */
const BACKWARD = /trước đó|từng|hồi |năm ngoái|lần trước|tháng trước|tuần trước|kể từ|lần cuối|gần đây/i;

/** An article of the day tells its undated talks of that day: *Chủ tịch nước đón người đồng cấp Mỹ tại Phủ Chủ tịch*. */
function dateTop(context: Context, tellings: readonly Telling[], day: string): void {
  const isToday = tellings.some((t) => t.date === day && t.status === 'held');
  if (!isToday && !/(hôm|sáng|trưa|chiều|tối) nay/i.test(context.article.text)) return;
  for (const telling of tellings) {
    if (
      telling.date !== null ||
      telling.dateText !== null ||
      telling.status !== 'held' ||
      !faceToFace(telling)
    )
      continue;
    const sentence = context.article.text.slice(telling.evidence.start, telling.evidence.end);
    if (telling.sentence > TOP || telling.partOf !== null || BACKWARD.test(sentence)) continue;
    if (tellings.some((t) => t.date !== null && faceToFace(t) && sameParticipants(t, telling))) continue;
    telling.date = day;
  }
}

const sameParticipants = (a: Telling, b: Telling): boolean =>
  a.participants.length === b.participants.length &&
  a.participants.every((p) => b.participants.some((q) => q.entity === p.entity));

/** *Sau cuộc hội đàm kéo dài 5 giờ, Tổng thống đã tiếp …* */
const follows = (context: Context, telling: Telling): boolean =>
  /^(Ngay )?[Ss]au (cuộc|buổi)/.test(
    context.article.text.slice(telling.evidence.start, telling.evidence.end),
  );
