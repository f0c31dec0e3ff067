import { isDay } from '../../text/edtf.ts';
import { type Context, sentenceOf } from '../context.ts';
import { type Telling, isUndated } from '../telling.ts';

/** How a sentence goes on with the day of the one before: *Buổi chiều, …; Sau đó ông …; Ông cũng hội kiến …*. */
const GOES_ON =
  /^(Buổi (sáng|trưa|chiều|tối)|(Sáng|Trưa|Chiều|Tối|Đêm),|Sau đó|Tiếp đó|Ngay sau đó|Kế đó|Cũng trong (ngày|dịp)|(Ông|Bà|Hai (ông|bên|nhà lãnh đạo)|Họ)( sau đó)? (cũng|còn) |[^,]{1,60} sau đó )/;
/** Sentences back to which such a sentence looks. */
const NEAR = 4;

/** What follows on a visit or a meeting, told without a day of its own, is of that day, and ahead where that is. */
export function followDay(context: Context, tellings: readonly Telling[]): void {
  tellings.forEach((telling, i) => {
    if (!isUndated(telling) || telling.form === 'conference') return;
    if (!GOES_ON.test(sentenceOf(context, telling)) && !isWithinDay(context, telling)) return;
    const before = tellings
      .slice(0, i)
      .findLast((t) => t.sentence < telling.sentence && t.form !== 'conference' && t.date !== null);
    if (!before || telling.sentence - before.sentence > NEAR || !isDay(before.date)) return;
    if (telling.statusTold && (telling.status !== 'held') !== (before.status !== 'held')) return;
    telling.date = before.date;
    if (!telling.statusTold && before.status === 'planned')
      [telling.status, telling.statusTold] = ['planned', true];
  });
}

const SAME_DAY = /^(Cũng trong (ngày|sáng|chiều|tối)|Cùng (ngày|buổi))(?!\p{L})/u;
/** Sentences up to which a day goes on that is told again. */
const AGAIN = 2;

/** *Sáng 13/10, A hội đàm với B. Tại Nhà Quốc hội, C hội kiến B. Cũng trong ngày 13/10, …*: between two of one day. */
function isWithinDay(context: Context, telling: Telling): boolean {
  const { article, linked } = context;
  const { sentence, status } = telling;
  const next = linked.sentences.slice(sentence + 1, sentence + 1 + AGAIN);
  return (
    status === 'held' &&
    AT.test(sentenceOf(context, telling)) &&
    next.some((s) => SAME_DAY.test(article.text.slice(s.start, s.end)))
  );
}

/** *Tại Nhà Quốc hội, …*. */
const AT = /^Tại /u;
