import { type Context, sentenceOf } from '../context.ts';
import { sameParties } from '../join.ts';
import type { Telling } from '../telling.ts';

/** Sentences back to the trip. */
const NEAR = 2;
/** How a sentence opens that tells what a trip just told is for. */
const ON_TRIP =
  /^(Trong|Nhân|Theo) (khuôn khổ )?(chương trình|lịch trình|chuyến (thăm|đi|công du|công tác))( này)?( làm việc)?, /u;
/** *Thủ tướng sau đó thăm Na Uy*. */
const THEN = /^([^,.;]{0,40} )?sau đó,? /iu;

/**
 * *A sẽ thăm Ai Cập. Trong chương trình, ông cũng chủ trì hội nghị; Ông sau đó thăm Sudan*: as far ahead as the trip, where
 * nothing tells that it has been.
 */
export function settleOnTrip(context: Context, tellings: readonly Telling[]): void {
  for (const telling of tellings) {
    if (telling.status !== 'held' || telling.statusTold) continue;
    const isTrip = telling.form === 'visit';
    const opens = isTrip ? THEN : ON_TRIP;
    if (!opens.test(sentenceOf(context, telling))) continue;
    const trip = tellings.findLast((t) => t.form === 'visit' && t.sentence < telling.sentence);
    if (!trip || telling.sentence - trip.sentence > NEAR || trip.status !== 'planned') continue;
    if (isTrip && !sameParties(context, trip.participants, telling.participants)) continue;
    [telling.status, telling.statusTold] = ['planned', true];
  }
}
