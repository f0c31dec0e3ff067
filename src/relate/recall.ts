import { signals } from '../lexicon/signals.ts';
import { overlaps, isDay } from '../text/edtf.ts';
import { type Context, textAfter } from './context.ts';
import { lengthIn } from './minutes.ts';
import { type Clause, has, mayTell } from './parts.ts';
import { isBehindSource } from './opening.ts';
import { joinedLater, standIns } from './recall/joined-later.ts';
import { statusAt } from './status.ts';
import { takesPlace } from './talks/with.ts';
import { othersAt } from './talks/mediators.ts';
import { ANOTHER, type Telling, faceToFace, isUndated } from './telling.ts';
import { stayOf } from './visits/stay.ts';
import { type ToldDate, dateOf } from './when.ts';
import { placesOf } from './where.ts';

/** Sentences back to which *cuộc gặp* alone refers. */
const NEAR = 3;
const NOUNS = signals('call.noun', 'talks.noun', 'summit.noun');

/** *Thượng đỉnh A – B diễn ra ba tháng sau cuộc gặp đầu tiên*: the news is the one, whatever came before it. */
function toldLast(tellings: readonly Telling[]): Telling | undefined {
  const [before, last] = [tellings.at(-2), tellings.at(-1)];
  return last?.rule === ANOTHER && before?.sentence === last.sentence ? before : last;
}

/**
 * *Cuộc hội đàm kéo dài gần bốn giờ. Cuộc gặp diễn ra tại Geneva hôm 16/6.* A sentence that speaks of a meeting and names
 * nobody adds to the one told last what that does not tell yet.
 */
export function recall(context: Context, clause: Clause, tellings: readonly Telling[]): void {
  const last = toldLast(tellings);
  if (!last || clause.index - last.sentence > NEAR) return;
  recallTrip(context, clause, tellings);
  const isCall = last.form === 'call';
  // gặp A và B riêng: of several the sentence does not say which.
  if (faceToFace(last) && last.status === 'held' && tellings.at(-2)?.sentence !== last.sentence)
    last.participants.push(...joinedLater(context, clause, last.participants));
  if (faceToFace(last)) last.participants = standIns(context, clause, last.participants) ?? last.participants;
  const at = mayTell(clause, NOUNS)
    ? clause.parts.findIndex((p) => (isCall ? has(p, 'call.noun') : has(p, 'talks.noun', 'summit.noun')))
    : -1;
  const opens = has(clause.parts[0], 'after') && clause.parts[0]!.first === clause.sentence.first;
  if ((at < 0 && !opens) || (!faceToFace(last) && !isCall)) return;
  last.minutes ??= lengthIn(context, clause);
  const sits = at >= 0 && takesPlace(context, clause, at);
  if (at < 0 || (at > 1 && !sits)) return;
  // Cuộc gặp do Tổng thống Ai Cập chủ trì, có sự tham dự của Quốc vương Jordan.
  last.participants.push(...othersAt(context, clause, at, last.participants));
  // Cuộc đàm phán dự kiến kết thúc ngày 29/8: when it will be over.
  const ends = clause.parts.findIndex((p) => has(p, 'ends'));
  const isEnd = ends >= 0 && clause.parts.slice(ends).some((p) => p.kind === 'date');
  const date = isEnd ? null : dateOf(context, clause, at);
  if (date && isOpenFor(last, date, sits)) [last.date, last.dateText] = [date.value, date.text];
  const ahead = sits && !last.statusTold ? statusAt(clause, at, clause.sentence.first) : null;
  if (ahead?.told && ahead.status === 'planned') [last.status, last.statusTold] = ['planned', true];
  // Trong cuộc điện đàm, A nói về tình hình ở Syria: nobody is anywhere.
  if (last.place.length === 0 && !isCall) last.place = placesOf(context, clause, at);
}

/** No day is told yet, or only the month or week in which it is said to take place. */
const isOpenFor = (telling: Telling, { value }: ToldDate, sits: boolean): boolean =>
  isUndated(telling) ||
  (sits && telling.date !== null && !isDay(telling.date) && isDay(value) && overlaps(telling.date, value));

const TRIP =
  /^(các )?chuyến (thăm|công du|công tác|đi)( \p{L}+){0,2} (này |trên )?(sẽ |dự kiến |được )*(diễn ra|kéo dài|bắt đầu|thực hiện) /u;
/** Tokens in which a sentence says so. */
const SAYS = 10;

/** *Chuyến thăm (sẽ) diễn ra từ ngày 14 đến 15/4; Theo ông A, chuyến thăm sẽ diễn ra trong những ngày tới*: when the trips told last are. */
function recallTrip(context: Context, clause: Clause, tellings: readonly Telling[]): void {
  const at = clause.parts.findIndex((p) => has(p, 'visit.noun'));
  if (at < 0 || (at > 1 && !isBehindSource(clause, at))) return;
  const from = at > 1 ? clause.parts[at]!.first : clause.sentence.first;
  if (!TRIP.test(`${textAfter(context, from, SAYS)} `)) return;
  const last = tellings.findLast((t) => t.form === 'visit');
  if (!last || clause.index - last.sentence > NEAR) return;
  const days = stayOf(context, clause, at);
  const isAhead =
    clause.parts[at + 1]?.first === clause.parts[at]!.past && has(clause.parts[at + 1], 'planned');
  for (const trip of tellings) {
    if (trip.form !== 'visit' || trip.sentence !== last.sentence) continue;
    if (days && isOpenTo(trip, days.value)) [trip.date, trip.dateText] = [days.value, days.text];
    if (isAhead && !trip.statusTold) [trip.status, trip.statusTold] = ['planned', true];
  }
}

/** No day is told yet, or only that on which somebody left. */
const isOpenTo = (trip: Telling, days: string | null): boolean =>
  isUndated(trip) || (isDay(trip.date) && (days?.startsWith(`${trip.date}/`) ?? false));
