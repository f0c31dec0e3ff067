import { acts } from '../arguments.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, type Word, has } from '../parts.ts';

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
  const told = behind(context, clause, group);
  const isOwn = /^họ$/iu.test(textBetween(context, group.first, group.past));
  // cảnh báo họ sẽ đáp trả: who speaks, not who is warned.
  if (isOwn && MUST.test(told)) return false;
  if (!said && !supposed) return !quoted && (group.prep !== 'of' || isDeedLeading(context, clause, group));
  const isNamed = group.actors.every(({ chunk }) => chunk.kind !== 'pair' && chunk.kind !== 'pronoun');
  return group.prep === null && isNamed && (supposed || MUST.test(told));
}

/** *đang “đe doạ” Nga*: the word itself is quoted. */
export function isQuotedWord({ parts }: Clause, at: number): boolean {
  const [before, word, behind] = [parts[at - 1], parts[at]!, parts[at + 1]];
  const opens = has(before, 'quote-mark') && before!.past === word.first;
  return opens && has(behind, 'quote-mark') && behind!.first === word.past;
}

/** Who is warned far behind the word, where nobody stands right behind it. */
export const warnedFar = (context: Context, clause: Clause, at: number): Group | null =>
  warnedIf(context, clause, at) ?? whoSuffers(context, clause, at);

/** Tokens from *nếu* to whose deed it is about: *nếu quyết định cấm vận của*. */
const OWNED = 8;

/** *cảnh báo sẽ đáp trả nếu Iran tấn công, nếu quyết định của Iran có hiệu lực*: who would do it. */
function warnedIf(context: Context, clause: Clause, at: number): Group | null {
  const i = clause.parts.findIndex((p, k) => k > at && isIf(context, p));
  const word = clause.parts[i];
  if (!word || clause.parts.slice(at + 1, i).some((p) => has(p, 'stop', 'quote'))) return null;
  const group = clause.parts.slice(i + 1).find((p): p is Group => p.kind === 'group');
  if (!group || !(isOpening(word, group) || isOwner(context, word, group))) return null;
  // nếu hai bên không đạt được thỏa thuận: the one who warns is one of them.
  const isPair = group.actors.every(({ chunk }) => chunk.kind === 'pair');
  return !isPair && acts(group, context.knowledge) ? group : null;
}

const isIf = (context: Context, part: Part): boolean =>
  has(part, 'hypothetical') && /^nếu/iu.test(textBetween(context, part.first, part.past));

const isOpening = (word: Part, group: Group): boolean => group.first === word.past && group.prep === null;

const isOwner = (context: Context, word: Part, group: Group): boolean =>
  group.prep === 'of' &&
  group.first - word.past <= OWNED &&
  !/[,.;:]/.test(textBetween(context, word.past, group.first));

/** *cảnh báo về hậu quả mà Mỹ có thể phải nhận*: who would have to bear it. */
function whoSuffers(context: Context, clause: Clause, at: number): Group | null {
  const i = clause.parts.findIndex((p, k) => k > at && has(p, 'but', 'stop', 'quote', 'comma'));
  const [which, group] = [clause.parts[i], clause.parts[i + 1]];
  if (!which || group?.kind !== 'group' || !isOpening(which, group)) return null;
  const isWhich = /^mà$/iu.test(textBetween(context, which.first, which.past));
  return isWhich && MUST.test(behind(context, clause, group)) && acts(group, context.knowledge)
    ? group
    : null;
}

const behind = (context: Context, { sentence }: Clause, { past }: Group): string =>
  textBetween(context, past, Math.min(past + BEHIND, sentence.past));

/** *mọi cuộc tấn công của Mỹ đều sẽ dẫn tới hành động trả đũa*: a deed is warned of by what it leads to. */
const LEADS =
  /^ ?((tại|ở|vào|nhằm vào|chống)( \S+){1,4} )?((đều|cũng) ){0,2}(sẽ|có thể|phải) (dẫn|phải|bị|chịu|gây|nhận|vấp|châm)/iu;
/** Tokens behind whose deed it is in which that is told. */
const LED = 9;

const isDeedLeading = (context: Context, { sentence }: Clause, { past }: Group): boolean =>
  LEADS.test(textBetween(context, past, Math.min(past + LED, sentence.past)));
