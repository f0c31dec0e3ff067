import { type Context, textAfter, textBetween } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

/** *…, nơi ông gặp; … – nơi ông gặp*: the word behind the place, over its mark. */
const RELATIVE = /^([,–-] )?nơi /u;

/** *rời Singapore, nơi ông gặp Thủ tướng; thăm Mỹ, nơi ông hội đàm với Tổng thống*: the place that the meeting at `at` is told of. */
export function placeRelated(context: Context, clause: Clause, at: number): Group | null {
  for (let i = at - 1; i >= 0; i--) {
    const part = clause.parts[i]!;
    if (has(part, 'stop', 'but')) return null;
    if (part.kind === 'group' && RELATIVE.test(textAfter(context, part.past, 3).replace(/^,(?! )/, ', ')))
      return part;
  }
  return null;
}

const THERE = /,\s*nơi [^,]*$/u;

/** *A và B chủ trì hội nghị tại Entebbe, nơi bốn nước trung gian ký văn kiện*: whoever does it there stands behind *nơi*. */
export const isDoneThere = (context: Context, { sentence, parts }: Clause, at: number): boolean =>
  parts[at - 1]?.kind !== 'group' && THERE.test(textBetween(context, sentence.first, parts[at]!.first));
