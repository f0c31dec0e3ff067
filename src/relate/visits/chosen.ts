import { subjectOf } from '../arguments.ts';
import { type Context, namesOfficial, textAfter } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

/** Tokens of *một trong những nước* between *là* and a trip. */
const NEAR = 4;

/** *A từng chọn Pháp là nước công du đầu tiên; A lựa chọn Ai Cập làm điểm đến đầu tiên*: where the trip at part `at` leads. */
export function chosenFor(context: Context, { parts }: Clause, at: number): Group | null {
  const is = parts.findLastIndex((p, i) => i < at && has(p, 'that', 'is'));
  const place = parts[is - 1];
  const stands =
    place?.kind === 'group' &&
    place.past === parts[is]!.first &&
    parts[at]!.first - parts[is]!.past <= NEAR &&
    parts.slice(is + 1, at).every((p) => has(p, 'people', 'none', 'of-noun'));
  return stands && textAfter(context, place.first - 1, 1) === 'chọn' ? place : null;
}

/** Who chose it. */
export function chooser(context: Context, clause: Clause, at: number): Group | null {
  const place = chosenFor(context, clause, at);
  const who = place && subjectOf(clause, clause.parts.indexOf(place), context.knowledge);
  return who && namesOfficial(context, who) ? who : null;
}
