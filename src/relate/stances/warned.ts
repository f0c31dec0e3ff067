import { acts } from '../arguments.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, type Word, has } from '../parts.ts';

/** What has been read of a warning on the way to whom it is aimed at. */
export interface Warning {
  /** Behind *rằng*. */
  said: boolean;
  /** Behind *nếu*. */
  supposed: boolean;
  /** Within quotes. */
  quoted: boolean;
}

export const newWarning = (): Warning => ({ said: false, supposed: false, quoted: false });

/** Whether a word belongs to the warning: *rằng, nếu*, or a quote's mark. */
export function isNoted(warning: Warning, word: Word): boolean {
  if (!has(word, 'that', 'hypothetical', 'quote-mark')) return false;
  warning.said ||= has(word, 'that');
  warning.supposed ||= has(word, 'hypothetical');
  if (has(word, 'quote-mark')) warning.quoted = !warning.quoted;
  return true;
}

/** What somebody warned is told to do, or not to. */
const MUST =
  /^\s*(sẽ|phải|nên|cần|chớ|đừng|không (nên|được|thể)|có thể (bị|phải|sẽ)|có nguy cơ|sắp phải)(?!\p{L})/iu;
/** Tokens behind a name that may say so. */
const BEHIND = 3;

/** *cảnh báo rằng Iran phải …, nếu Iran …*: who is named there, free, and not merely talked of or quoted. */
export function isWarned(context: Context, clause: Clause, group: Group, warning: Warning): boolean {
  const { said, supposed, quoted } = warning;
  const behind = textBetween(context, group.past, Math.min(group.past + BEHIND, clause.sentence.past));
  const isOwn = /^họ$/iu.test(textBetween(context, group.first, group.past));
  // cảnh báo họ sẽ đáp trả: who speaks, not who is warned.
  if (isOwn && MUST.test(behind)) return false;
  if (!said && !supposed) return !quoted;
  const isNamed = group.actors.every(({ chunk }) => chunk.kind !== 'pair' && chunk.kind !== 'pronoun');
  return group.prep === null && isNamed && (supposed || MUST.test(behind));
}

/** *đang “đe doạ” Nga*: the word itself is quoted. */
export function isQuotedWord({ parts }: Clause, at: number): boolean {
  const [before, word, behind] = [parts[at - 1], parts[at]!, parts[at + 1]];
  const opens = has(before, 'quote-mark') && before!.past === word.first;
  return opens && has(behind, 'quote-mark') && behind!.first === word.past;
}

/** *cảnh báo sẽ đáp trả nếu Iran tấn công*: who would do it, where nobody stands behind the word itself. */
export function warnedIf(context: Context, clause: Clause, at: number): Group | null {
  const i = clause.parts.findIndex((p, k) => k > at && has(p, 'hypothetical', 'stop', 'quote'));
  const [word, group] = [clause.parts[i], clause.parts[i + 1]];
  if (!word || !has(word, 'hypothetical') || group?.kind !== 'group' || group.first !== word.past)
    return null;
  const isIf = /^nếu/iu.test(textBetween(context, word.first, word.past)) && group.prep === null;
  // nếu hai bên không đạt được thỏa thuận: the one who warns is one of them.
  const isPair = group.actors.every(({ chunk }) => chunk.kind === 'pair');
  return isIf && !isPair && acts(group, context.knowledge) ? group : null;
}
