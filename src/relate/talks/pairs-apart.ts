import { type Context, textOf } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { type Parties, people, sentenceStart } from './sides.ts';

/** Tokens of *quan trọng nhất* between two meetings and whose they are. */
const WHICH = 5;

/** *hai hội nghị thượng đỉnh Nga – Nhật và Nga – Ấn; hai cuộc gặp quan trọng là Nga – Nhật và Nga – Ấn*: a meeting of each pair. */
export function pairsApart(context: Context, clause: Clause, at: number): Parties | null {
  const [noun, next, behind] = clause.parts.slice(at, at + 3);
  const isTold = has(next, 'that') && textOf(context, next!) === 'là' && has(clause.parts[at - 1], 'two');
  const named = isTold ? behind : next;
  if (named?.kind !== 'group' || named.prep !== null || named.first - noun!.past > (isTold ? WHICH : 1))
    return null;
  const pairs = dashedPairs(context, named);
  if (!pairs) return null;
  return {
    meetings: pairs.map((both) => people(both)),
    rule: 'meeting of a named pair',
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

const DASH = /^\s*[-–—]\s*$/u;

/** *Nga – Nhật và Nga – Ấn*: two by two; null where one of them stands otherwise. */
function dashedPairs({ article }: Context, { actors }: Group): string[][] | null {
  const isDashed = actors.map(
    ({ chunk }, i) => i > 0 && DASH.test(article.text.slice(actors[i - 1]!.chunk.end, chunk.start)),
  );
  if (actors.length < 4 || isDashed.some((dashed, i) => dashed !== (i % 2 === 1))) return null;
  const pairs = actors.flatMap(({ refs: [a] }, i) => {
    const [b] = actors[i + 1]?.refs ?? [];
    return i % 2 === 0 && a !== undefined && b !== undefined && a !== b ? [[a, b]] : [];
  });
  return pairs.length * 2 === actors.length ? pairs : null;
}
