import { subjectOf } from '../arguments.ts';
import { type Context, isKind, landOrSelf, partiesOf, textBefore, textOf } from '../context.ts';
import { type Clause, has, isNoun } from '../parts.ts';
import { type ToldStatus, toldAs } from '../status/told.ts';
import { objectOf } from './objects.ts';
import { isSeated } from './seated.ts';
import { type Parties, people } from './sides.ts';

/** The rule of talks that two states have agreed to take up again. */
export const RESUMED = 'both agree to talk again';

/** *nhất trí (sẽ) tái khởi động (các cuộc) đàm phán*. */
const AGREED =
  /(?<!\p{L})(nhất trí|đồng ý|thống nhất)( sẽ| cùng| sớm)* (nối lại|tái khởi động|khởi động lại)( các| những| một)?( cuộc| vòng)? (đàm phán|đối thoại|thương lượng|hòa đàm|hoà đàm)$/u;
/** Tokens of *nhất trí sẽ sớm tái khởi động các*. */
const AGREES = 8;

/** *không nhất trí, chưa đồng ý*; *sau khi nhất trí* tells of what has come since. */
const isUndone = ({ parts }: Clause, from: number, at: number): boolean =>
  has(parts[from - 1], 'when', 'from', 'after') ||
  parts.slice(from + 1, at).some((p) => has(p, 'negation', 'undoes', 'unreal', 'whether'));

/** *A và B nhất trí nối lại đàm phán thương mại; A đồng ý nối lại đối thoại với B*: talks of the two states are ahead. */
export function resumedParties(context: Context, clause: Clause, at: number): Parties | null {
  const word = clause.parts[at]!;
  if (!has(word, 'talks.verb', 'talks.noun') || (!isNoun(word) && isSeated(clause, at))) return null;
  const said = `${textBefore(context, clause, word.first, AGREES)} ${textOf(context, word)}`.toLowerCase();
  if (!AGREED.test(said)) return null;
  const subject = subjectOf(clause, at, context.knowledge);
  if (!subject || isUndone(clause, clause.parts.indexOf(subject), at)) return null;
  const other = objectOf(clause, at, context.knowledge);
  const all = partiesOf(context, subject, ...(other?.prep === 'with' ? [other] : []));
  const states = [...new Set(all.map((id) => landOrSelf(context, id)))];
  if (states.length !== 2 || !states.every((id) => isKind(context, id, 'country'))) return null;
  return { meetings: [people(states)], rule: RESUMED, confidence: 0.8, from: subject.past };
}

/** *hôm 29/6 nhất trí nối lại đàm phán (sau cuộc gặp hôm 28/6)*: no day behind them is their own. */
export function isDayOfAgreement({ parts }: Clause, at: number): boolean {
  const next = parts.find(
    (p, i) =>
      i > at && (p.kind === 'date' || has(p, 'comma', 'stop', 'after') || (p.kind === 'word' && p.event)),
  );
  return next?.kind !== 'date';
}

/** What is agreed on is ahead, unless it is only hoped for or undone. */
export const statusOfResumed = (status: ToldStatus): ToldStatus =>
  status.status === 'held' && !status.denied ? toldAs('planned') : status;
