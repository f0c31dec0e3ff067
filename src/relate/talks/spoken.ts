import { acts, subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, partiesOf, textOf } from '../context.ts';
import { type Clause, type Group, type Part, type Word, has } from '../parts.ts';
import { isOfTwo } from './occasion.ts';
import { type Parties, people } from './sides.ts';

/** Tokens between who is spoken to and where that was. */
const REACH = 24;

const SPEAKS = 'speaks to the other in it';

/** *cuộc gặp*; *cuộc họp* in the margins of something larger. */
const isBetweenTwo = (context: Context, { parts }: Clause, at: number): boolean =>
  isOfTwo(context, parts[at]!) ||
  (has(parts[at + 1], 'margins') &&
    parts[at + 1]!.first === parts[at]!.past &&
    /^(cuộc|buổi) họp$/.test(textOf(context, parts[at]!)));

/** *A nói với B trong cuộc gặp, A yêu cầu B tại cuộc điện đàm hôm 3/4*: who speaks to whom, where the noun names nobody. */
export function spokenTo(context: Context, clause: Clause, at: number): Parties | null {
  const [link, noun] = [clause.parts[at - 1], clause.parts[at]!];
  if (!has(link, 'inside', 'at') || link!.past !== noun.first || !isBetweenTwo(context, clause, at))
    return null;
  for (let i = at - 2; i > 0; i--) {
    const part = clause.parts[i]!;
    if (noun.first - part.past > REACH || has(part, 'press', 'stop', 'quote-mark')) return null;
    const given = part.kind === 'group' && (part.prep === 'for' || part.prep === 'with') ? part : null;
    if (part.kind !== 'word' && !given) continue;
    // trao thư cho Tổng thống trong bữa trưa, bày tỏ với ông A quan ngại tại cuộc gặp
    const told = given ?? addressee(context, clause, i);
    const subject = told ? subjectOf(clause, i, context.knowledge) : null;
    const both = subject && told ? partiesOf(context, subject, told) : [];
    if (subject && told && isNamed(subject) && isNamed(told) && isAbroad(context, both))
      return {
        meetings: [people(both)],
        rule: SPEAKS,
        confidence: 0.85,
        from: subject.past,
      };
    const proposed = part.kind === 'word' && part.event ? proposedTo(context, clause, i, noun) : null;
    if (proposed) return { meetings: [people(proposed)], rule: SPEAKS, confidence: 0.85, from: noun.first };
    if (part.kind === 'word' && (part.event || has(part, 'quote'))) return null;
  }
  return null;
}

/** *đề xuất gặp B trong cuộc điện đàm*: by telephone with whom it is that somebody wants to see; null where it is none. */
function proposedTo(context: Context, clause: Clause, verb: number, noun: Part): string[] | null {
  const { parts } = clause;
  const [asks, other] = [parts[verb - 1], parts[verb + 1]];
  if (!has(noun, 'call.noun') || !has(parts[verb], 'talks.verb') || !has(asks, 'proposed')) return null;
  if (asks!.past !== parts[verb]!.first || other?.kind !== 'group') return null;
  const subject = subjectOf(clause, verb, context.knowledge);
  const both = subject ? partiesOf(context, subject, other) : [];
  return isAbroad(context, both) ? both : null;
}

/** Whom the verb at `verb` speaks to: *nói với B, đề nghị B*. */
export function addressee(context: Context, clause: Clause, verb: number): Group | null {
  const word = clause.parts[verb] as Word;
  const speaks = has(word, 'quote') && has(clause.parts[verb + 1], 'with');
  const told = clause.parts[verb + (speaks ? 2 : 1)];
  if (told?.kind !== 'group' || told.first - word.past > 1 || !acts(told, context.knowledge)) return null;
  const { addresses } = context.lexicon.collocates;
  return speaks || addresses.begins(context.tokens, word.first, word.past) ? told : null;
}

/** Offices alone may be those of another day. */
const isNamed = ({ actors }: Group): boolean =>
  actors.every(({ chunk }) => chunk.kind === 'person' && chunk.name !== null);

/** Two officials of two countries. */
export function isAbroad(context: Context, both: readonly string[]): boolean {
  const [a, b] = both.map((id) => (isKind(context, id, 'official') ? countryOf(context, id) : null));
  return both.length === 2 && Boolean(a) && Boolean(b) && a !== b;
}
