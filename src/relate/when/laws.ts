import type { Context } from '../context.ts';
import { type Clause, type DatePart, has } from '../parts.ts';

/** *theo hiệp định ký năm 1996*: a bare year or month right behind the signing. */
export const isOfTreaty = (context: Context, clause: Clause, date: number): boolean =>
  isOfLaw(context, clause, date) ||
  (has(clause.parts[date - 1], 'signsAgreementWith') &&
    clause.parts[date - 1]!.past === clause.parts[date]!.first &&
    ['year', 'month'].includes(context.dates[(clause.parts[date] as DatePart).index]!.expression.type));

/** Tokens of *Công ước Liên hợp quốc về Luật*; words of *của Liên hợp quốc* behind what it is. */
const [LAW_TOKENS, WHOSE] = [6, 3];

/** *theo Công ước Luật Biển năm 1982, khi tiếp Ngoại trưởng*: the year in which a law was made. */
function isOfLaw(context: Context, { sentence, parts }: Clause, date: number): boolean {
  const { first, index } = parts[date] as DatePart;
  if (context.dates[index]!.expression.type !== 'year') return false;
  const from = Math.max(sentence.first, first - LAW_TOKENS);
  const isDone = parts.some((p) => p.first >= from && p.past <= first && p.kind === 'word' && p.event);
  const { law, pact } = context.lexicon.collocates;
  return !isDone && [law, pact].some((list) => list.ends(context.tokens, from, first, WHOSE));
}
