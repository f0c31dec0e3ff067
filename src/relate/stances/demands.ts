import { acts, subjectOf } from '../arguments.ts';
import { type Context, textAfter, textBetween } from '../context.ts';
import { type Clause, type Group, groupWith, has } from '../parts.ts';
import type { Sides } from './both.ts';
import { spokenTo } from './made.ts';

/** What somebody is said to have to do: *cần phải, không nên*. */
const MUST =
  /^(sẽ )?(cần phải|phải|cần|nên|hãy|không nên|không được|chớ|đừng)( (sớm|ngay|lập tức|nhanh chóng))?/u;
/** Tokens in which that is said. */
const MOST = 5;

/** *Lào nhấn mạnh rằng Mali cần tôn trọng thỏa thuận; "Mali phải rút quân", ông A nói*: whoever says so asks it of him. */
export function demanded(context: Context, clause: Clause, at: number): Sides | null {
  const isSource = has(clause.parts[at], 'source');
  const object = isSource
    ? toldBy(context, clause, at)
    : (toldBehind(context, clause, at) ?? toldBefore(context, clause, at));
  if (!object || !mustDo(context, clause, object)) return null;
  if (clause.parts.slice(0, at).some((p) => has(p, 'hypothetical', 'negation'))) return null;
  const source = clause.parts[at + 1] as Group;
  const subject = isSource ? groupWith(source, { prep: null }) : subjectOf(clause, at, context.knowledge);
  return subject && subject !== object ? { subject, object, rule: 'urges: must', confidence: 0.7 } : null;
}

/** Who stands right behind *nói, nhấn mạnh rằng*. */
function toldBehind(context: Context, { parts }: Clause, at: number): Group | null {
  const that = has(parts[at + 1], 'that') ? at + 1 : at;
  const group = parts[has(parts[that + 1], 'quote-mark') ? that + 2 : that + 1];
  if (group?.kind !== 'group' || group.prep !== null || !acts(group, context.knowledge)) return null;
  return /^(rằng|là)?( phía)?( ?["“])?( ?phía)?$/iu.test(
    textBetween(context, parts[at]!.past, group.first).trim(),
  )
    ? group
    : null;
}

/** *Theo ông A, Mali cần rút quân*: who stands behind the comma. */
function toldBy(context: Context, { parts }: Clause, at: number): Group | null {
  const [source, comma, group] = parts.slice(at + 1, at + 4);
  if (source?.kind !== 'group' || source.prep !== 'source' || group?.kind !== 'group') return null;
  const isNext = has(comma, 'comma') && comma!.past === group.first && group.prep === null;
  return isNext && acts(group, context.knowledge) ? group : null;
}

/** Who opens what has been said before it is told whose words they are. */
function toldBefore(context: Context, clause: Clause, at: number): Group | null {
  const speaker = clause.parts[at - 1];
  return speaker?.kind === 'group' ? spokenTo(context, clause, at, 'urges', speaker) : null;
}

/** Whether it is a deed that may be asked of a state: *phải rút quân*, not *phải đối mặt với khó khăn*. */
function mustDo(context: Context, { sentence }: Clause, { past }: Group): boolean {
  const must = MUST.exec(textAfter(context, past, Math.min(MOST, sentence.past - past)))?.[0];
  const { demanded } = context.lexicon.collocates;
  return must !== undefined && demanded.begins(context.tokens, past + must.split(' ').length, sentence.past);
}
