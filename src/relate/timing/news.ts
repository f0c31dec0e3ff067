import { addDays, edtfSpan, isDay } from '../../text/edtf.ts';
import { type Context, clauseOf, landOrSelf, sentenceOf } from '../context.ts';
import { daysBetween } from '../when/counted.ts';
import { isHoliday } from '../when/holiday.ts';
import { isSessionTelling } from '../assembly.ts';
import { has, isNoun } from '../parts.ts';
import { type Telling, areAmong, isUndated, shareSomebody } from '../telling.ts';
import { cameBefore } from '../trips/dates.ts';

/** Sentences of the text proper that open the news. */
const OPENING = 2;
/** Days before the article within which a day of its opening is that of the news. */
const FRESH = 3;

/** *Chiều 28/7, tại Putrajaya, …*: the day that the article opens with governs what it goes on to tell without one. */
export function newsDay(context: Context, published: string): string | null {
  const { linked, dates, whens } = context;
  const opening = linked.sentences.filter((s) => s.block === 'lead' || s.block === 'body').slice(0, OPENING);
  const told = dates.findIndex(
    (date, i) =>
      opening.some((s) => s.first <= date.first && date.past <= s.past) &&
      isFresh(whens[i]!.value, published) &&
      !isHoliday(context, date),
  );
  return told < 0 ? null : whens[told]!.value;
}

const isFresh = (value: string | null, published: string): boolean =>
  isDay(value) && value <= published && addDays(published, -FRESH) <= value;

/** A meeting that headline or lead tells as held, and that no sentence dates, is the day's news; so is what followed it. */
export function dateNews(context: Context, tellings: readonly Telling[], day: string): void {
  const isNews = (t: Telling) =>
    t.status === 'held' &&
    (t.form === 'talks' || t.form === 'call' || t.form === 'summit') &&
    !isSessionTelling(context, t);
  for (const telling of tellings) if (telling.leading && !telling.statusTold) planNews(tellings, telling);
  const leading = tellings.filter(
    (t) =>
      t.leading &&
      !t.aside &&
      isNews(t) &&
      t.partOf === null &&
      !looksBack(sentenceOf(context, t)) &&
      !isEarlierOnTrip(context, tellings, t) &&
      !isOnOldTrip(tellings, t, day) &&
      !isSaidBefore(context, t, day),
  );
  for (const telling of leading) {
    const same = tellings.filter((t) => isNews(t) && sameParticipants(t, telling));
    if (isYetToBe(context, tellings, telling)) continue;
    if (!same.every(isUndated)) continue;
    const since = daysSince(context, telling);
    for (const t of same) t.date = addDays(day, since);
  }
  for (const telling of tellings) {
    if (!isUndated(telling) || !isNews(telling) || !follows(context, telling)) continue;
    telling.date = tellings.find((t) => t !== telling && isNews(t) && t.date === day)?.date ?? null;
  }
}

/** *Một ngày sau khi A hội đàm với B, Mỹ lên tiếng*: from what Mỹ does, which is the news, back to the talks; 0 where none are counted. */
function daysSince(context: Context, telling: Telling): number {
  const clause = clauseOf(context, telling);
  const at = clause?.parts.findIndex((p) => p.first === telling.token) ?? -1;
  return clause && at >= 0 ? Math.min(0, daysBetween(context, clause, at)) : 0;
}

/** *Mỹ – Nga họp thượng đỉnh?*, where the text says only that one is wished for or called off: there is no day of it. */
function isYetToBe(context: Context, tellings: readonly Telling[], headline: Telling): boolean {
  if (headline.statusTold || headline.minutes !== null) return false;
  const isNamed = headline.form === 'summit' || isToldByNoun(context, headline);
  const told = tellings.filter(
    (t) =>
      t.statusTold &&
      ofOneKind(t, headline) &&
      (sameParticipants(t, headline) ||
        (headline.form === 'summit' && t.form === 'summit' && sameLands(context, t, headline))),
  );
  // A gặp B, where the text plans more of them, has been.
  const isOff = (t: Telling) => t.status !== 'held' && (isNamed || t.status !== 'planned');
  return told.length > 0 && told.every(isOff);
}

const isToldByNoun = (context: Context, telling: Telling): boolean =>
  clauseOf(context, telling)?.parts.some((p) => p.first === telling.token && isNoun(p)) ?? false;

const landsOf = (context: Context, { participants }: Telling): string[] =>
  participants.map((p) => landOrSelf(context, p.entity));

const sameLands = (context: Context, a: Telling, b: Telling): boolean => {
  const [left, right] = [landsOf(context, a), landsOf(context, b)];
  return left.length === right.length && left.every((id) => right.includes(id));
};

/** *Kỳ vọng gì từ thượng đỉnh Mỹ – Triều*: ahead, where what the article tells of it is. */
function planNews(tellings: readonly Telling[], headline: Telling): void {
  if (headline.date !== null || headline.minutes !== null || headline.form === 'visit') return;
  const same = tellings.filter(
    (t) => t !== headline && !t.meetsAgain && ofOneKind(t, headline) && sameParticipants(t, headline),
  );
  if (same.find((t) => t.statusTold)?.status !== 'planned') return;
  [headline.status, headline.statusTold] = ['planned', true];
}

const ofOneKind = (a: Telling, b: Telling): boolean =>
  a.form !== 'visit' && (a.form === 'call') === (b.form === 'call');

/** *Thủ tướng Anh từng gặp Tổng thống Pháp*: at some time before. */
const ONCE = /(^|\s)từng (gặp|hội|điện|tiếp|đàm)/;

/** *“Khi Thủ tướng hội đàm với Tổng thống, hai bên …” – người phát ngôn nói*: what a speaker recalls. */
const RECALLED = /^["“«]Khi\s/u;

/** *đã bốn lần gặp*: all of them together. */
const COUNTED = /(^|\s)(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+|nhiều) lần (gặp|hội|điện|tiếp|đàm)/u;

/** *Lần gần nhất hai ông gặp nhau là tại Bali*. */
const LATEST = /^Lần (gần (đây )?nhất|trước|cuối)(?!\p{L})/u;

/** *Trong chuyến thăm từ 19 đến 22/6, … Trước đó, tại Hà Nội, ông đã hội đàm với B*: on one of its days. */
const isEarlierOnTrip = (context: Context, tellings: readonly Telling[], talks: Telling): boolean =>
  cameBefore(context, talks) &&
  tellings.some((t) => t.form === 'visit' && t.date?.includes('/') && shareSomebody(t, talks));

/** *A thăm Nga hồi tháng 3. Ông đã hội đàm với B*: of the trip told right before, which is over. */
const isOnOldTrip = (tellings: readonly Telling[], talks: Telling, day: string): boolean =>
  tellings.some(
    (t) =>
      t.form === 'visit' &&
      t.dateText !== null &&
      t.sentence === talks.sentence - 1 &&
      isOver(t.date, day) &&
      shareSomebody(t, talks),
  );

/** *Ngày 3/5, ông A cho biết đã gặp B*, of an article a week on: no later than it was told. */
function isSaidBefore(context: Context, talks: Telling, day: string): boolean {
  const parts = clauseOf(context, talks)?.parts ?? [];
  const said = parts.findLastIndex((p) => p.first < talks.token && has(p, 'quote'));
  return parts.some((p, i) => i < said && p.kind === 'date' && isOver(context.whens[p.index]!.value, day));
}

const isOver = (date: string | null, day: string): boolean => (edtfSpan(date)?.until ?? day) < day;

const looksBack = (text: string): boolean =>
  ONCE.test(text) || RECALLED.test(text) || COUNTED.test(text) || LATEST.test(text);

const sameParticipants = (a: Telling, b: Telling): boolean =>
  a.participants.length === b.participants.length && areAmong(a, b);

/** *Sau cuộc hội đàm kéo dài 5 giờ, Tổng thống đã tiếp …* */
const follows = (context: Context, telling: Telling): boolean =>
  /^(Ngay )?[Ss]au (cuộc|buổi)/.test(sentenceOf(context, telling));
