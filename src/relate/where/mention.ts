import { type Context, sentenceOf, textBefore, textBetween, textOf } from '../context.ts';
import { isSessionTelling } from '../assembly.ts';
import { sameParties } from '../join.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { type Telling, faceToFace, lacksPlace } from '../telling.ts';
import { narrowest } from '../where.ts';
import { locations } from './locations.ts';

/**
 * *Nga và Mỹ sắp họp thượng đỉnh … bài học trước cuộc gặp ở Geneva*: where other sentences, which name nobody, put the one meeting
 * that the article tells of.
 */
export function lendFromMention(context: Context, tellings: readonly Telling[]): void {
  const told = tellings.filter(faceToFace);
  const summits = told.filter((t) => t.form === 'summit' && !isSessionTelling(context, t));
  lendTo(context, tellings, isOneOf(context, told) ? told : [], ['talks.noun', 'summit.noun']);
  lendTo(context, tellings, isOneOf(context, summits) ? summits : [], ['summit.noun']);
}

/** Whether all tell one meeting, of no place, beside no session. */
function isOneOf(context: Context, told: readonly Telling[]): boolean {
  const [first] = told;
  return (
    first !== undefined &&
    told.every(
      (t) =>
        lacksPlace(t) &&
        !t.nextRound &&
        !t.meetsAgain &&
        (t.status === 'held') === (first.status === 'held') &&
        sameParties(context, t.participants, first.participants) &&
        (t.status === 'held' || !NTH.test(sentenceOf(context, t))),
    )
  );
}

/** One of several: where the next, *thượng đỉnh lần ba*, is to be, the place of those before does not tell. */
const NTH = /(?<!\p{L})(lần (thứ|hai|ba|đầu|\d)|thứ (hai|ba|tư)|tiếp theo)(?!\p{L})/u;

function lendTo(
  context: Context,
  tellings: readonly Telling[],
  told: readonly Telling[],
  nouns: readonly [string, string?],
): void {
  if (told.length === 0) return;
  const free = context.clauses.filter(
    (c) => !tellings.some((t) => t.sentence === c.index && !told.includes(t)),
  );
  const places = free.flatMap((clause) => placesIn(context, clause, nouns));
  if (new Set(places).size !== 1) return;
  for (const telling of told) telling.place = [...narrowest(context, places)];
}

const ONE = /^(cuộc|buổi|hội nghị|thượng đỉnh)(?!\p{L})/u;
/** Tokens of *dự kiến sẽ diễn ra tại* between the noun and its place. */
const NEAR = 6;
const INDEFINITE = /(^|\s)(một|các|những|nhiều|loạt|mỗi|mọi|nào)$/iu;

/** *cuộc gặp (sẽ diễn ra) ở Geneva*, and none of *một cuộc gặp, các cuộc gặp, cuộc gặp với B ở Geneva*. */
const placesIn = (context: Context, clause: Clause, [a, b]: readonly [string, string?]): string[] =>
  clause.parts.flatMap((part, i) => {
    if (!has(part, a, b ?? a) || !ONE.test(textOf(context, part))) return [];
    if (INDEFINITE.test(textBefore(context, clause, part.first, 1))) return [];
    const at = clause.parts.findIndex((p, k) => k > i && p.kind === 'group');
    const group = clause.parts[at] as Group | undefined;
    const between = clause.parts.slice(i + 1, at);
    const isPlain = between.every(
      (p) => p.kind === 'date' || has(p, 'planned', 'took-place', 'at', 'capital', 'summit.noun'),
    );
    if (group?.prep !== 'at' || group.first - part.past > NEAR || !isPlain) return [];
    return NTH.test(textBetween(context, part.past, group.first)) ? [] : locations(context, group);
  });
