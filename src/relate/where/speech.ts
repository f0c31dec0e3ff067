import { overlaps, isDay } from '../../text/edtf.ts';
import { laterSubject } from '../arguments.ts';
import { type Context, countryOf, isKind, textBetween } from '../context.ts';
import { type Clause, type DatePart, type Group, refsOf } from '../parts.ts';
import { type Telling, isUndated, lacksPlace, takesPart } from '../telling.ts';
import { narrowest } from '../where.ts';

/** How a sentence begins that tells where somebody speaks. */
const SPEAKS =
  /^(Phát biểu|Trả lời( \p{L}+){0,3}|Nói chuyện( \p{L}+){0,3}|(Tại|Trong)( cuộc| buổi)? họp báo( chung)?) (tại|ở)( thủ đô| thành phố)?$/u;

/**
 * *Phát biểu tại Tokyo, ông A nói … Trước đó, ông hội đàm với B*: talks of that day whose place no words tell were where one
 * of the two then speaks, in the sentence beside them.
 */
export function lendFromSpeech(context: Context, talks: Telling): void {
  if (!lacksPlace(talks) || talks.status !== 'held') return;
  for (const clause of context.clauses) {
    if (Math.abs(clause.index - talks.sentence) !== 1) continue;
    const place = placeOfSpeech(context, clause, talks);
    if (place === null) continue;
    talks.place = narrowest(context, [place]);
    return;
  }
}

function placeOfSpeech(context: Context, clause: Clause, talks: Telling): string | null {
  const at = clause.parts.findIndex((p) => p.kind === 'group');
  const site = clause.parts[at] as Group | undefined;
  const chunk = site?.actors.length === 1 ? site.actors[0]!.chunk : null;
  if (!site || chunk?.kind !== 'entity' || !isKind(context, chunk.entity, 'place')) return null;
  if (!SPEAKS.test(textBetween(context, clause.sentence.first, site.first))) return null;
  const speaker = laterSubject(clause, at, context.knowledge);
  const isOne = speaker && refsOf(speaker).some((id) => takesPart(talks, id));
  return isOne && isThatDay(context, clause, talks) && isWithin(context, chunk.entity, talks)
    ? chunk.entity
    : null;
}

/** The talks and the speech have one day, or only the one or none of them has any; *tháng trước, ông …* is another. */
function isThatDay(context: Context, clause: Clause, talks: Telling): boolean {
  const day = clause.parts.find((p): p is DatePart => p.kind === 'date');
  const told = day ? (context.whens[day.index]!.value ?? null) : context.article.published;
  if (isUndated(talks)) return true;
  return talks.date !== null && isDay(talks.date) && told !== null && overlaps(told, talks.date);
}

/** In the land of one of them: elsewhere they may have spoken of it only. */
const isWithin = (context: Context, place: string, talks: Telling): boolean =>
  talks.participants.some((p) => countryOf(context, p.entity) === countryOf(context, place));
