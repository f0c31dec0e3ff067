import { edtfSpan } from '../text/edtf.ts';
import type { Context } from './context.ts';
import type { Telling } from './telling.ts';

/** Settles what one sentence alone cannot: a day still ahead is planned; news of a lead without a date is of the day. */
export function adjustTellings(context: Context, tellings: Telling[]): void {
  const published = context.article.published;
  const day = published !== null && published.length === 10 ? published : null;
  if (day === null) return;
  for (const telling of tellings) {
    const span = edtfSpan(telling.date);
    if (span && span.from > day && !telling.statusTold) {
      telling.status = 'planned';
      telling.statusTold = true;
    }
  }
}
