import { signals } from '../../lexicon/signals.ts';
import { type Context, clausesBefore, countryOf, isKind, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, has, mayTell, refsOf } from '../parts.ts';
import { toldAs } from '../status/told.ts';
import { tell } from '../tell.ts';
import { type Telling, faceToFace, takesPart } from '../telling.ts';
import { dateOf } from '../when.ts';
import { placesOf } from '../where.ts';
import { people } from './sides.ts';

/** Sentences from the one that announces meetings within which each of them is told. */
const NEAR = 6;
const SEVERAL = /các (cuộc|buổi) (gặp|hội đàm|hội kiến|tiếp xúc|trao đổi|làm việc)/u;
const NOUNS = signals('talks.noun');

/**
 * *Thủ tướng đã có các cuộc tiếp xúc song phương. Với Thủ tướng Canada, Thủ tướng cảm ơn …*: each of the meetings by whom
 * they were with.
 */
export function listedAt(
  context: Context,
  clause: Clause,
  found: readonly Telling[],
  before: readonly Telling[],
): Telling | null {
  const [link, guest, comma, host] = clause.parts;
  if (found.length > 0 || !has(link, 'with') || link!.first !== clause.sentence.first) return null;
  if (guest?.kind !== 'group' || !has(comma, 'comma') || host?.kind !== 'group' || host.prep !== null)
    return null;
  const both = partiesOf(context, guest, host);
  if (both.length !== 2 || !both.every((id) => isKind(context, id, 'official'))) return null;
  if (countryOf(context, both[0]!) === countryOf(context, both[1]!)) return null;
  const announced = announcement(context, clause, host);
  if (!announced) return null;
  const other = before.findLast(
    (t) => t.sentence >= announced.index && faceToFace(t) && takesPart(t, both[1]),
  );
  const noun = announced.parts.findIndex((p) => has(p, 'talks.noun'));
  const day = dateOf(context, announced, noun);
  const told = tell(clause, clause.sentence.first, {
    form: 'talks',
    participants: people(both),
    status: toldAs('held', false),
    date: null,
    place: other?.place ?? placesOf(context, announced, noun),
    rule: 'one of the meetings announced',
    confidence: 0.8,
  });
  told.date = day?.value ?? other?.date ?? null;
  told.dateText = day?.text ?? other?.dateText ?? null;
  told.partOf = other?.partOf ?? null;
  told.leading = false;
  return told;
}

/** The sentence that tells of several meetings of the host. */
function announcement(context: Context, clause: Clause, host: Group): Clause | undefined {
  const hosts = refsOf(host);
  return clausesBefore(context, clause, NEAR).findLast(
    (c) =>
      mayTell(c, NOUNS) &&
      SEVERAL.test(textBetween(context, c.sentence.first, c.sentence.past)) &&
      c.parts.some((p) => p.kind === 'group' && refsOf(p).some((id) => hosts.includes(id))),
  );
}
