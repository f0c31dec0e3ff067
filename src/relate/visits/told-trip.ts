import { subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, landOf, textAfter } from '../context.ts';
import { type Clause, has, refsOf } from '../parts.ts';
import { statusAt } from '../status.ts';
import { tell } from '../tell.ts';
import { type Telling, faceToFace, takesPart } from '../telling.ts';

/** *chuyến đi (tiền trạm) này*, and as bare *ca ngợi chuyến đi đã đạt tiến bộ*. */
const THIS = /^chuyến (đi|thăm|công du|công tác)( \p{L}+){0,2} (này|đó|ấy|vừa qua)(?!\p{L})/u;
/** Tokens of *chuyến đi tiền trạm này*. */
const THIS_TOKENS = 5;

/**
 * *Ông A gặp ông B tại Cairo hôm 3/5. Chuyến đi này …; Ông ca ngợi chuyến đi …*: the talks just told took him abroad; none where a trip
 * of his has been told.
 */
export function toldTrip(context: Context, clause: Clause, at: number): Telling[] {
  const { first } = clause.parts[at]!;
  const talks = isBare(clause, at) ? context.tellings.findLast((t) => isJustTold(t, clause)) : undefined;
  const guest = talks ? guestOf(context, clause, at, talks) : null;
  if (!talks || guest === null || hasTrip(context, guest)) return [];
  const status = statusAt(clause, at, clause.sentence.first);
  if (status.status !== 'held' || status.denied) return [];
  return [
    tell(clause, first, {
      form: 'visit',
      participants: [{ entity: guest, role: 'guest' }],
      status,
      date: null,
      place: [...talks.place],
      rule: 'visit of an official',
      confidence: 0.75,
    }),
  ];
}

/** Neither whose nor where to stands behind it. */
function isBare({ parts }: Clause, at: number): boolean {
  const [noun, next] = [parts[at]!, parts[at + 1]];
  if (!has(noun, 'visit.noun') || has(next, 'of', 'arrive.verb', 'at')) return false;
  return next?.kind !== 'group' || next.first !== noun.past;
}

const isJustTold = (telling: Telling, { index }: Clause): boolean =>
  faceToFace(telling) && telling.status === 'held' && index - telling.sentence <= 1;

/** The one official of some talks who was abroad, and whom the sentence speaks of; null where it speaks of another. */
function guestOf(context: Context, clause: Clause, at: number, talks: Telling): string | null {
  const lands = new Set(talks.place.map((id) => landOf(context, id)));
  if (lands.size !== 1) return null;
  const abroad = talks.participants
    .map((p) => p.entity)
    .filter((id) => isKind(context, id, 'official') && !lands.has(countryOf(context, id)));
  const [guest, ...others] = abroad;
  if (guest === undefined || others.length > 0) return null;
  const subject = subjectOf(clause, at, context.knowledge);
  const isMeant = subject
    ? refsOf(subject).every((id) => id === guest)
    : at === 0 && THIS.test(textAfter(context, clause.parts[at]!.first, THIS_TOKENS));
  return isMeant ? guest : null;
}

const hasTrip = ({ tellings }: Context, guest: string): boolean =>
  tellings.some((t) => t.form === 'visit' && takesPart(t, guest));
