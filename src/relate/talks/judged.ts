import { type Clause, type Part, has } from '../parts.ts';

/** Tokens of what is thought of a meeting. */
const THOUGHT = 12;

/** *cuộc điện đàm được đánh giá là "tích cực" với B*: the part behind the noun at `at`, or behind what is thought of it. */
export function pastJudgement({ parts }: Clause, at: number): number {
  const [noun, by, thinks] = parts.slice(at, at + 3);
  if (!has(by, 'by') || !has(thinks, 'quote') || by!.first !== noun!.past || thinks!.first !== by!.past)
    return at + 1;
  let i = at + 3;
  while (isThought(parts[i])) i++;
  const whose = parts[i];
  const marks = parts.slice(at, i).filter((p) => has(p, 'quote-mark')).length;
  return has(whose, 'with', 'between', 'of') && marks % 2 === 0 && whose!.first - thinks!.past <= THOUGHT
    ? i
    : at + 1;
}

const isThought = (part: Part | undefined): boolean => has(part, 'that', 'quote-mark', 'none', 'many-sided');
