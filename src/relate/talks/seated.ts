import { type Context, textAfter } from '../context.ts';
import { type Clause, has } from '../parts.ts';

/** Tokens of *hòa bình* between talks and where or when they go on. */
const SEATED = 4;

/** *A và B nối lại đàm phán (hòa bình) tại Istanbul, vào ngày 6/7*: talks that go on somewhere, some day; without it only a wish of the press. */
export function isSeated(clause: Clause, at: number): boolean {
  let edge = clause.parts[at]!.past;
  for (const part of clause.parts.slice(at + 1)) {
    if (part.first - edge > SEATED) return false;
    if (part.kind === 'date' || (part.kind === 'group' && part.prep === 'at')) return true;
    const passes =
      part.kind === 'group'
        ? part.prep === 'with'
        : has(part, 'with', 'at', 'toward', 'capital', 'of-noun', 'none');
    if (!passes) return false;
    edge = part.past;
  }
  return false;
}

/** *sẽ tiếp tục thảo luận với A*: what goes on, nowhere and on no day. */
export const goesOn = (context: Context, clause: Clause, at: number): boolean =>
  textAfter(context, Math.max(0, clause.parts[at]!.first - 2), 2) === 'tiếp tục' && !isSeated(clause, at);

const AGREED = /(nhất trí|đồng ý|thống nhất)( sẽ)?( tiếp tục| nối lại)?$/;
/** Tokens of *nhất trí sẽ tiếp tục*. */
const AGREES = 5;

/** *nhất trí (tiếp tục) đàm phán*. */
export const isAgreedOn = (context: Context, first: number): boolean =>
  AGREED.test(textAfter(context, Math.max(0, first - AGREES), Math.min(AGREES, first)));
