import { type Context, landOf } from '../context.ts';
import type { Telling } from '../telling.ts';

/** Whether two sessions are of different forums, or the one of a body alone and the other with a partner: *AMM*, *ASEAN – Mỹ*. */
export function isOtherSeries(context: Context, a: Telling, b: Telling): boolean {
  if (a.series === b.series) return false;
  const [own, other] = a.series === null ? [b, a] : [a, b];
  if (other.series !== null || !own.series!.includes('+')) return true;
  // phiên họp giữa lãnh đạo ASEAN và Thủ tướng Ấn Độ, hội nghị
  const partners = own.series!.split('+').slice(1);
  return (
    !other.generic && !other.participants.some((p) => partners.includes(landOf(context, p.entity) ?? ''))
  );
}
