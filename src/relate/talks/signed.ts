import { signals } from '../../lexicon/signals.ts';
import { acts } from '../arguments.ts';
import { type Context, countryOf, isKind, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, has, mayTell } from '../parts.ts';
import { statusAt } from '../status.ts';
import { tell } from '../tell.ts';
import { type Telling, faceToFace, takesPart } from '../telling.ts';
import { dateOf } from '../when.ts';
import { placesOf } from '../where.ts';
import { isDoneThere } from '../where/relative.ts';
import { people, sentenceStart } from './sides.ts';

const SIGNS = signals('signsAgreementWith');
const WITNESS = signals('mediates');
const WITNESSES = /(^|\s)(sự )?chứng kiến (của|lễ|việc)(?!\p{L})/iu;

/**
 * *Trước sự chứng kiến của A và B, hai bộ trưởng ký …; A và B chứng kiến lễ ký*: who signs and who looks on, where both sides
 * have come. Null where a sentence tells none.
 */
export function signedIn(context: Context, clause: Clause): Telling | null {
  if (!mayTell(clause, SIGNS)) return null;
  const at = clause.parts.findIndex((p) => has(p, 'signsAgreementWith'));
  const { first, past } = clause.sentence;
  if (at < 0 || !(mayTell(clause, WITNESS) || isLookedOn(context, clause))) return null;
  const present = presentAt(context, clause, at);
  const lands = new Set(present.map((id) => countryOf(context, id)));
  if (isDoneThere(context, clause, at)) return null;
  if (present.length < 2 || lands.size < 2 || lands.has(null) || isTold(context, present)) return null;
  const status = statusAt(clause, at, sentenceStart(clause));
  if (status.denied || textBetween(context, first, past).endsWith('?')) return null;
  return tell(clause, clause.parts[at]!.first, {
    form: 'talks',
    participants: people(present),
    status,
    date: dateOf(context, clause, at),
    place: placesOf(context, clause, at),
    rule: 'signed before witnesses',
    confidence: 0.8,
  });
}

const isLookedOn = (context: Context, { sentence, parts }: Clause): boolean =>
  parts.some((p) => has(p, 'signsAgreementWith')) &&
  WITNESSES.test(textBetween(context, sentence.first, sentence.past));

/** Of the talks before it the text has told. */
const isTold = (context: Context, present: readonly string[]): boolean =>
  context.tellings.some((t) => faceToFace(t) && present.every((id) => takesPart(t, id)));

/** Officials by name who sign or look on: free groups, and whose *sự chứng kiến* it is. */
function presentAt(context: Context, clause: Clause, at: number): string[] {
  const groups = clause.parts.filter(
    (p, i): p is Group =>
      p.kind === 'group' &&
      acts(p, context.knowledge) &&
      ((p.prep === null && i < at) || (p.prep === 'of' && has(clause.parts[i - 2], 'mediates'))),
  );
  return partiesOf(context, ...groups).filter((id) => isKind(context, id, 'official'));
}
