import type { StanceType } from '../../model.ts';
import { type Context, isMark, textBehind, textBetween } from '../context.ts';
import type { Clause, Word } from '../parts.ts';
import { askedBefore } from './answered.ts';

/** *bác bỏ* an allegation denies, *bác bỏ* a proposal rejects. */
export function typeAt(context: Context, clause: Clause, at: number): StanceType | null {
  const word = clause.parts[at] as Word;
  const told = textBetween(context, word.first, word.past);
  if (word.stance === 'urges')
    return /^(yêu cầu|đòi)$/iu.test(told) && sendsAway(context, clause, word) ? 'expelsDiplomatsOf' : 'urges';
  if (word.stance === 'summonsAmbassadorOf') return ambassadorAt(context, clause, word);
  // từ chối chia sẻ thông tin: declined, whatever it is.
  if (word.stance !== 'rejects' || !/^bác/iu.test(told)) return word.stance;
  if (isOfProposal(context, clause, word) || askedBefore(context, clause, at) >= 0) return 'rejects';
  if (isOfAllegation(context, clause, word)) return 'denies';
  const rest = textBehind(context, clause, word);
  const isBare = /^\s*[.,;]/.test(rest) || rest.trim() === '';
  return isBare || isAllegationBehind(context, clause, word) ? 'denies' : 'rejects';
}

/** The first of the tokens before `past` among which none of these marks stands. */
function unbroken(context: Context, { sentence }: Clause, past: number, marks: string): number {
  let first = past;
  while (first > sentence.first && !isMark(context, first - 1, marks)) first--;
  return first;
}

/** *Đề xuất của Pháp bị Israel bác bỏ.* */
function isOfProposal(context: Context, clause: Clause, { first }: Word): boolean {
  const from = unbroken(context, clause, first, ',.;:"');
  let by = first - 1;
  while (by >= from && textBetween(context, by, by + 1) !== 'bị') by--;
  return context.lexicon.collocates.proposal.within(context.tokens, from, by);
}

const BARE =
  /^( hoàn toàn| thẳng thừng| kịch liệt| mạnh mẽ| ngay lập tức)?\s*($|[.,;]|(hôm|ngày|vào|sau đó|ngay|trong|tại)(?!\p{L}))/iu;

/** *Cáo buộc này đã bị Bắc Kinh bác bỏ; Trước cáo buộc trên, Rwanda bác bỏ hôm 3/5*. */
function isOfAllegation(context: Context, clause: Clause, word: Word): boolean {
  const from = unbroken(context, clause, word.first, '.;"');
  const { allegation } = context.lexicon.collocates;
  return allegation.within(context.tokens, from, word.first) && BARE.test(textBehind(context, clause, word));
}

/** Words of *hoàn toàn tất cả những* between *bác bỏ* and what is denied. */
const BETWEEN = 5;
/** *việc nước này tấn công*: whose deed it is said to be, or that it is done. */
const OF_DEED = /^ việc (nước này|mình|họ|có|đã|từng)(?!\p{L})/iu;
/** *việc có, mọi* before what somebody is said to have to do with it. */
const ANY_PART = /^( việc)?( (có|mình|mọi|bất kỳ|bất cứ))?$/iu;

/** What is denied, not declined: *bác bỏ cáo buộc, bác bỏ thông tin, bác bỏ việc tàu chiến của mình xâm nhập, bác bỏ mọi liên quan*. */
function isAllegationBehind(context: Context, clause: Clause, { past }: Word): boolean {
  const { tokens, lexicon } = context;
  const { allegation, claimed, involvement, forces, nation } = lexicon.collocates;
  const end = clause.sentence.past;
  const isClaim = (i: number) => allegation.begins(tokens, i, end) || claimed.begins(tokens, i, end);
  for (let i = past; i < Math.min(past + BETWEEN, end) && !isMark(context, i, ',.;"'); i++)
    if (isClaim(i)) return true;
  const deed = past + 1;
  if (/^việc$/iu.test(textBetween(context, past, deed)))
    if (forces.begins(tokens, deed, end) || nation.begins(tokens, deed, end)) return true;
  for (let i = past; i < past + 4; i++)
    if (involvement.begins(tokens, i, end) && ANY_PART.test(` ${textBetween(context, past, i)}`.trimEnd()))
      return true;
  return OF_DEED.test(textBehind(context, clause, { past }));
}

/** Tokens of *yêu cầu … rời đi* in which a demand tells whom it sends away. */
const DEMAND = 30;

/** *yêu cầu 60 nhà ngoại giao Nga rời đi*: told to leave is expelled. */
function sendsAway(context: Context, { sentence }: Clause, { past }: Word): boolean {
  const { tokens, lexicon } = context;
  const { diplomat, leaves } = lexicon.collocates;
  const most = Math.min(past + DEMAND, sentence.past);
  let end = past;
  while (end < most && !isMark(context, end, ',.;"')) end++;
  for (let i = past; i < end; i++) if (diplomat.begins(tokens, i, end)) return leaves.within(tokens, i, end);
  return false;
}

/** Words of *Đại sứ Mali tại Oslo về nước* in which it is told where an ambassador is called. */
const CALLED = 10;

/** *triệu đại sứ tại Mali về nước*: one's own; *gọi đại sứ Mali đến, lên*: another's; *gọi đại sứ* alone, nobody's. */
function ambassadorAt(context: Context, { sentence }: Clause, { first, past }: Word): StanceType | null {
  let end = past;
  while (end < Math.min(past + CALLED, sentence.past) && !isMark(context, end, ',.;"')) end++;
  const where = ` ${textBetween(context, past, end)} `;
  if (/ về (nước|tham vấn) /iu.test(where)) return 'recallsAmbassadorFrom';
  const isCalled = /^gọi/iu.test(textBetween(context, first, past));
  return isCalled && !/ (lên|đến|tới) /iu.test(where) ? null : 'summonsAmbassadorOf';
}
