import { type Context, isKind, partiesOf } from '../context.ts';
import { type Clause, type Group, isBody } from '../parts.ts';
import { statesOf } from './diplomats.ts';

/** *Mỹ áp thuế với Trung Quốc, cáo buộc nước này*; *hội đàm với ông Lavrov và mời ông*: not who speaks, but the other. */
export function otherBefore(context: Context, clause: Clause, at: number, pronoun: Group): string[] {
  const isPerson = pronoun.actors.some(({ chunk }) => chunk.kind === 'pronoun' && chunk.of === 'person');
  // Sudan phải hợp tác với Tòa án, kêu gọi nước này: a body is no state.
  const before = clause.parts
    .slice(0, at)
    .findLast((p): p is Group => p.kind === 'group' && (isPerson || !isBody(p)));
  const ids = before ? partiesOf(context, before) : [];
  const others = isPerson ? ids.filter((id) => isKind(context, id, 'official')) : statesOf(context, ids);
  return others.length === 1 ? others : [];
}
