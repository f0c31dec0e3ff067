import { type Context, textBetween } from '../context.ts';
import { type Telling, areAmong } from '../telling.ts';

/** Of a last stop it has begun. */
const FIRST = /(?<!\p{L})((chặng|điểm đến|điểm dừng)( dừng)?( chân)? đầu|mở đầu|khởi đầu|mở màn)(?!\p{L})/iu;

/** *Ngày mai, A lên đường thăm Thụy Điển, chặng đầu của chuyến công du châu Âu*: the tour is as much ahead as its stop. */
export function settleTour(context: Context, telling: Telling, tellings: readonly Telling[]): void {
  if (telling.form !== 'visit' || telling.status !== 'held' || telling.statusTold || telling.date !== null)
    return;
  const stop = tellings.find(
    (t) =>
      t.form === 'visit' &&
      t.sentence === telling.sentence &&
      t.token < telling.token &&
      areAmong(telling, t) &&
      FIRST.test(textBetween(context, t.token, telling.token)),
  );
  if (stop?.status === 'planned') telling.status = 'planned';
}
