import type { StanceType } from '../../model.ts';
import { acts, subjectOf } from '../arguments.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, groupWith, has } from '../parts.ts';
import type { Sides } from './both.ts';

/** Parts between whoever says so and the one of whom it is said. */
const SAID = 6;
/** Tokens between who is meant and the word: *đã nhiều lần, "*. */
const NEAR = 3;

/** *Bà May nói rất có khả năng Nga đứng sau vụ đầu độc; ông A cho rằng Iran đã vi phạm thỏa thuận*: a stance of who says so. */
export function saidOf(context: Context, clause: Clause, at: number, type: StanceType): Sides | null {
  const i = clause.parts.findLastIndex((p, k) => k < at && p.kind === 'group');
  const object = clause.parts[i];
  if (object?.kind !== 'group' || clause.parts[at]!.first - object.past > NEAR) return null;
  if (!acts(groupWith(object, { prep: null }), context.knowledge)) return null;
  // ông Gulen đứng sau: a name that nobody knows leaves only ông.
  if (object.actors.some((a) => a.chunk.kind === 'pronoun')) return null;
  if (clause.parts.slice(i + 1, at).some((p) => has(p, 'negation', 'hypothetical', 'by'))) return null;
  const said = sourceBefore(clause, i) ?? callerBefore(context, clause, at, i);
  if (said) return { subject: said, object, rule: `${type}: said of`, confidence: 0.7 };
  const says = clause.parts.findLastIndex(
    (p, k) => k < i && k >= i - SAID && (has(p, 'quote') || isThat(context, p)),
  );
  if (says < 0 || clause.parts.slice(says, i).some(isApart)) return null;
  const owner = clause.parts[says - 1];
  const isOwn = owner?.kind === 'group' && owner.prep === 'of' && clause.parts[says]!.first - owner.past <= 1;
  const subject = isOwn ? owner : subjectOf(clause, says, context.knowledge);
  return subject && { subject, object, rule: `${type}: said of`, confidence: 0.7 };
}

/** *Theo Lào, Mali đã vi phạm*: by whose words. */
function sourceBefore({ parts }: Clause, i: number): Group | null {
  const [source, comma, object] = parts.slice(Math.max(0, i - 2), i + 1);
  const isApart = has(comma, 'comma') && comma!.past === object!.first;
  return source?.kind === 'group' && source.prep === 'source' && isApart
    ? groupWith(source, { prep: null })
    : null;
}

/** *Lào coi Mali là thủ phạm, là nước đứng sau*: who calls them so. */
function callerBefore(context: Context, clause: Clause, at: number, i: number): Group | null {
  const { past, first } = clause.parts[i]!;
  const isCalled = /^là(?!\p{L})/iu.test(textBetween(context, past, clause.parts[at]!.past));
  const { judges } = context.lexicon.collocates;
  return isCalled && judges.ends(context.tokens, clause.sentence.first, first, 1)
    ? subjectOf(clause, i, context.knowledge)
    : null;
}

const isThat = (context: Context, part: Part): boolean =>
  has(part, 'that') && /^rằng$/iu.test(textBetween(context, part.first, part.past));

/** What parts whoever is meant from the verb of saying: another party, a comma, or a doubt. */
const isApart = (part: Part): boolean =>
  part.kind === 'group' || has(part, 'comma', 'stop', 'negation', 'hypothetical');

/** Words between *gọi, cho rằng* and whoever is judged: *rằng việc*, or before *của* what is his. */
const [JUDGED, OWNED] = [2, 5];
/** Tokens from whoever is judged to the judgement. */
const BEHIND = 16;
/** Between whoever is judged and the judgement: no other clause. */
const WITHIN =
  /^( [^,.;:"“]+)? ?(là|thật|quá|hoàn toàn|thật là)( (một|những|điều|hành động|hành vi|việc|bước đi|hoàn toàn|rất))*( ["“'‘])?$/u;

/** *Palestine gọi hành động của Mỹ là "không thể chấp nhận"; ông A nói việc Đức bắt giữ công dân Nga là phi lý*. */
export function judged(context: Context, clause: Clause, at: number, type: StanceType): Sides | null {
  const word = clause.parts[at]!;
  const { start, end } = context.tokens;
  for (let i = at - 1; i >= 0; i--) {
    const object = clause.parts[i]!;
    if (word.first - object.past > BEHIND || has(object, 'comma', 'stop', 'negation')) return null;
    if (object.kind !== 'group') continue;
    if (!WITHIN.test(context.article.text.slice(end[object.past - 1], start[word.first]).trimEnd()))
      return null;
    const over = object.prep === 'of' ? OWNED : JUDGED;
    if (!context.lexicon.collocates.judges.ends(context.tokens, clause.sentence.first, object.first, over))
      continue;
    const subject = subjectOf(clause, i, context.knowledge);
    return subject && acts(groupWith(object, { prep: null }), context.knowledge)
      ? {
          subject,
          object: groupWith(object as Group, { prep: null }),
          rule: `${type}: judged`,
          confidence: 0.7,
        }
      : null;
  }
  return null;
}
