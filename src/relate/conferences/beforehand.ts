import { type Context, textOf } from '../context.ts';
import { type Clause, has } from '../parts.ts';

/** Tokens of *một loạt* between a verb of attending and its conferences. */
const SOME = 3;

/** *tới Ai Cập trước khi tham dự một loạt hội nghị*: where somebody is before is not where they are. */
export function isBeforehand(context: Context, clause: Clause, at: number): boolean {
  const [before, attend] = [clause.parts[at - 2], clause.parts[at - 1]];
  return (
    has(attend, 'attend') &&
    clause.parts[at]!.first - attend!.past <= SOME &&
    has(before, 'moment') &&
    before!.past === attend!.first &&
    textOf(context, before!) === 'trước khi' &&
    !clause.parts.slice(at + 1).some((p) => has(p, 'at'))
  );
}
