import { type EdtfSpan, edtfSpan, isDay } from '../text/edtf.ts';
import type { Context } from './context.ts';
import { isSessionTelling } from './assembly.ts';
import { followDay } from './timing/follow.ts';
import { isBelowSummit, nameHeads } from './heads.ts';
import { settleInOffice } from './timing/in-office.ts';
import { dateNews, newsDay } from './timing/news.ts';
import { dateInRow } from './timing/row.ts';
import { settleOnTrip } from './timing/on-trip.ts';
import { settleOver } from './timing/over.ts';
import { settleThis } from './timing/this.ts';
import { settleTour } from './timing/tour.ts';
import { settleNegotiators } from './negotiators.ts';
import type { Telling } from './telling.ts';
import { dateFromStop, dateFromTalks, dateFromTrip } from './trips/dates.ts';
import { lendFromDateline } from './where/dateline.ts';
import { lendFromHost } from './where/host.ts';
import { placeSession } from './where/known-session.ts';
import { lendFromMention } from './where/mention.ts';
import { lendFromPicture } from './where/picture.ts';
import { lendFromSpeech } from './where/speech.ts';
import {
  copyBeside,
  lendFromMargins,
  lendFromOccasion,
  lendFromSession,
  lendFromTalks,
  lendFromVisit,
  receiveAtHome,
} from './trips.ts';

/**
 * Settles what one sentence alone cannot: a day still ahead is planned; news of the lead without a date is of the day;
 * a conference and the talks in its margins share place; *thượng đỉnh* of ministers is talks.
 */
export function adjustTellings(context: Context, tellings: Telling[]): void {
  const published = context.article.published;
  const day = isDay(published) ? published : null;
  const written = edtfSpan(published);
  settleThis(context, tellings);
  settleOnTrip(context, tellings);
  for (const telling of tellings) settleInOffice(context, telling, written?.from ?? null);
  for (const telling of tellings) {
    if (written) planAhead(telling, written);
    if (
      telling.form === 'summit' &&
      !isSessionTelling(context, telling) &&
      isBelowSummit(context, telling, day)
    )
      telling.form = 'talks';
    if (telling.form === 'summit') nameHeads(context, telling, day);
    settleNegotiators(context, telling, day);
    if (telling.form === 'conference' || telling.form === 'summit') placeSession(context, telling, day);
    if (telling.partOf) shareWith(telling.partOf, telling);
  }
  for (const telling of tellings) settleTour(context, telling, tellings);
  for (const telling of tellings) dateFromStop(context, telling, tellings);
  if (day !== null) settleOver(context, tellings, day);
  followDay(context, tellings);
  dateInRow(context, tellings);
  for (const telling of tellings) lendFromOccasion(context, telling, tellings);
  if (day !== null) dateNews(context, tellings, newsDay(context, day) ?? day);
  for (const telling of tellings) copyBeside(context, telling, tellings);
  for (const telling of tellings) lendFromVisit(context, telling, tellings);
  for (const telling of tellings) lendFromSession(context, telling, tellings);
  for (const telling of tellings) lendFromSpeech(context, telling);
  lendFromDateline(context, tellings);
  for (const telling of tellings) receiveAtHome(context, telling, tellings);
  for (const telling of tellings) lendFromHost(context, telling);
  for (const telling of tellings) lendFromTalks(context, telling, tellings);
  for (const telling of tellings) lendFromMargins(context, telling, tellings);
  for (const telling of tellings) lendFromPicture(context, telling, tellings);
  lendFromMention(context, tellings);
  for (const telling of tellings) dateFromTalks(context, telling, tellings);
  for (const telling of tellings) dateFromTrip(context, telling, tellings);
}

/** Talks in the margins of a conference are where and when it is, and it is where they are. */
function shareWith(conference: Telling, talks: Telling): void {
  if (conference.place.length === 0) conference.place = talks.place;
  else if (talks.place.length === 0) talks.place = conference.place;
  talks.date ??= conference.date;
  // sẽ gặp nhau bên lề hội nghị G20: the conference is ahead too, where nothing else is told of it.
  if (!conference.statusTold && talks.statusTold && talks.status === 'planned') conference.status = 'planned';
}

/** What lies behind the time of writing has been, unless words say that it was only planned; what lies before it is ahead. */
function planAhead(telling: Telling, written: EdtfSpan): void {
  const span = edtfSpan(telling.date);
  // Một ngày sau, Tổng thống Pháp tiếp ông: told in its turn; what is still ahead has its sẽ.
  if (!span || (telling.status === 'held' && LATER.test(telling.dateText ?? ''))) return;
  const over = span.until < written.from;
  // Trước cuộc gặp hồi tháng 5: ahead then.
  if (over && (telling.status === 'held' || isBefore(telling)))
    [telling.status, telling.statusTold] = ['held', true];
  // Trong khuôn khổ chuyến thăm từ ngày 28 đến 30/10, ông dự kiến gặp B: on the 29th the trip goes on.
  if (isUnderWay(telling, span, written)) telling.status = 'held';
  // Cuối tuần này, ông Putin đón …: what is not over yet is ahead; thăm Hà Nội từ ngày 10 đến 11/9, told on the 10th, goes on.
  const inDays = /\d/.test(telling.dateText ?? '');
  const onDay =
    !inDays && written.from === written.until && span.from >= written.from && span.until > written.until;
  const ahead = span.from > written.until || (onDay && !telling.statusTold);
  if (!ahead || telling.status === 'cancelled') return;
  if (telling.statusTold && telling.status !== 'held') return;
  telling.status = 'planned';
  telling.statusTold = true;
}

const isUnderWay = (telling: Telling, span: EdtfSpan, written: EdtfSpan): boolean =>
  telling.form === 'visit' &&
  isBefore(telling) &&
  telling.date!.includes('/') &&
  /\d/.test(telling.dateText ?? '') &&
  written.from === written.until &&
  span.from <= written.from &&
  written.until <= span.until;

const LATER = /^cùng (ngày|buổi)|^(ngày )?hôm sau|(một|hai|ba|bốn|năm|vài|\d+) (ngày|hôm) sau/iu;

const isBefore = ({ status, statusTold }: Telling): boolean => status === 'planned' && !statusTold;
