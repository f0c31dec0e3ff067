import { type Context, sentenceOf } from '../context.ts';
import { sameParties } from '../join.ts';
import type { Telling } from '../telling.ts';

/** Sentences back to what *đây* stands for. */
const NEAR = 2;
const THIS = /^Đây (cũng )?sẽ là (chuyến|cuộc|lần)(?!\p{L})/u;

/** *A tới New Delhi. Đây sẽ là chuyến thăm Ấn Độ thứ ba của A*: the one just told, which has begun. */
export function settleThis(context: Context, tellings: readonly Telling[]): void {
  for (const telling of tellings) {
    if (telling.status !== 'planned') continue;
    if (!THIS.test(sentenceOf(context, telling))) continue;
    const told = tellings.some(
      (t) =>
        t.form === telling.form &&
        t.status === 'held' &&
        t.sentence < telling.sentence &&
        telling.sentence - t.sentence <= NEAR &&
        sameParties(context, t.participants, telling.participants),
    );
    if (told) [telling.status, telling.statusTold] = ['held', false];
  }
}
