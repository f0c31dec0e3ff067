import { acts, laterSubject } from '../arguments.ts';
import { type Context, isKind, landOf, partiesOf, textOf } from '../context.ts';
import { opensAt } from '../opening.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { type Parties, people, sentenceStart } from './sides.ts';
import { addressee } from './spoken.ts';
import { governedBy } from './with.ts';

/** The rule of talks of which the sentence tells what was asked there. */
export const DEMANDED = 'asks the other in it';

const NEGOTIATION = /(^| )(đàm phán|thương lượng|hòa đàm|hoà đàm)$/u;
/** Tokens of *các* between *trong* and the talks, of *hôm qua đã* before the verb. */
const NEAR = 2;

/**
 * *Trong các cuộc đàm phán gần đây, A đã yêu cầu B …; A trong các cuộc đàm phán đã đề nghị B …*: what one side asks there it asks
 * of the other.
 */
export function demanded(context: Context, clause: Clause, at: number): Parties | null {
  const [link, noun] = [clause.parts[at - 1], clause.parts[at]!];
  if (!has(link, 'inside', 'at') || noun.first - link!.past > NEAR) return null;
  if (!NEGOTIATION.test(textOf(context, noun))) return null;
  const subject = speakerOf(context, clause, at);
  if (!subject) return null;
  const from = Math.max(at, clause.parts.indexOf(subject));
  const sides = governedBy(context, clause, at).filter((g) => g !== subject && g.prep !== null);
  if (sides.some((g) => acts(g, context.knowledge) && clause.parts.indexOf(g) < from)) return null;
  const verb = clause.parts.findIndex((p, i) => i > from && p.kind === 'word' && p.stance !== null);
  const isNear = verb > 0 && clause.parts.slice(from + 1, verb).every((p) => has(p, 'past', 'held', 'none'));
  const asked = isNear ? addressee(context, clause, verb) : null;
  const both = asked ? partiesOf(context, subject, asked) : [];
  const lands = new Set(both.map((id) => landOf(context, id)));
  const areSides = both.every((id) => isKind(context, id, 'official', 'country'));
  if (both.length !== 2 || lands.size !== 2 || lands.has(null) || !areSides) return null;
  return {
    meetings: [people(both)],
    rule: DEMANDED,
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

/** Who stands right before *trong*, or behind the phrase that opens the sentence. */
function speakerOf(context: Context, clause: Clause, at: number): Group | null {
  const before = clause.parts[at - 2];
  if (before?.kind === 'group')
    return before.prep === null &&
      before.past === clause.parts[at - 1]!.first &&
      acts(before, context.knowledge)
      ? before
      : null;
  return at - 1 <= opensAt(clause) ? laterSubject(clause, at, context.knowledge) : null;
}
