import { edtfSpan } from '../text/edtf.ts';
import type { Context } from './context.ts';
import { isSessionTelling } from './conferences/margins.ts';
import { followDay } from './follow.ts';
import { isBelowSummit, nameHeads, placeSession } from './heads.ts';
import { dateNews, newsDay } from './news.ts';
import type { Telling } from './telling.ts';
import { copyBeside, lendFromTalks, lendFromVisit, receiveAtHome } from './trips.ts';

/**
 * Settles what one sentence alone cannot: a day still ahead is planned; news of the lead without a date is of the day;
 * a conference and the talks in its margins share place; *thượng đỉnh* of ministers is talks.
 */
export function adjustTellings(context: Context, tellings: Telling[]): void {
  const published = context.article.published;
  const day = published?.length === 10 ? published : null;
  for (const telling of tellings) {
    if (day !== null) planAhead(telling, day);
    if (
      telling.form === 'summit' &&
      !isSessionTelling(context, telling) &&
      isBelowSummit(context, telling, day)
    )
      telling.form = 'talks';
    if (telling.form === 'summit') nameHeads(context, telling, day);
    if (telling.form === 'conference' || telling.form === 'summit') placeSession(context, telling, day);
    const conference = telling.partOf;
    if (!conference) continue;
    if (conference.place.length === 0) conference.place = telling.place;
    else if (telling.place.length === 0) telling.place = conference.place;
    telling.date ??= conference.date;
    // sẽ gặp nhau bên lề hội nghị G20: the conference is ahead too, where nothing else is told of it.
    if (!conference.statusTold && telling.statusTold && telling.status === 'planned')
      conference.status = 'planned';
  }
  followDay(context, tellings);
  if (day !== null) dateNews(context, tellings, newsDay(context, day) ?? day);
  for (const telling of tellings) copyBeside(context, telling, tellings);
  for (const telling of tellings) lendFromVisit(context, telling, tellings);
  for (const telling of tellings) receiveAtHome(context, telling, tellings);
  for (const telling of tellings) lendFromTalks(context, telling, tellings);
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
