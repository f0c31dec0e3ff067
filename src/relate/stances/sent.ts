import type { StanceType } from '../../model.ts';
import { type Context, textBefore } from '../context.ts';
import { type Clause, type Word, has } from '../parts.ts';

/** *lời kêu gọi của A gửi tới B, cảnh báo đến B*: to whom, though it is told as where to. */
export const isSent = (context: Context, clause: Clause, i: number): boolean =>
  SENT_TO.test(textBefore(context, clause, clause.parts[i]!.first, 3)) ||
  (has(clause.parts[i - 1], 'arrive.verb') &&
    clause.parts[i - 1]!.past === clause.parts[i]!.first &&
    clause.parts[i - 2]?.kind === 'word' &&
    (clause.parts[i - 2] as Word).stance !== null &&
    clause.parts[i - 2]!.past === clause.parts[i - 1]!.first);
const SENT_TO = /(^|\s)(gửi|phát đi|chuyển|dành)( \S+)? (tới|đến|cho)$/iu;

/** Stances that may be sent. */
export const SENT: readonly StanceType[] = ['warns', 'urges', 'criticises', 'supports', 'aids'];
