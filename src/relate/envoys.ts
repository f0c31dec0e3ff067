import { type Context, partiesOf } from './context.ts';
import { type Clause, type Group, has, refsOf } from './parts.ts';

/** The parties of `group`; of *Đặc phái viên của Tổng thống A, ông B, và Ngoại trưởng C* all but A, whose envoy B is. */
export function partiesAfterEnvoy(context: Context, clause: Clause, group: Group): string[] {
  const i = clause.parts.indexOf(group);
  const envoy = clause.parts[i - 2];
  const parties = partiesOf(context, group);
  if (!has(clause.parts[i - 1], 'of') || envoy?.kind !== 'group') return parties;
  const [who] = refsOf(envoy);
  return who !== undefined && parties.indexOf(who) > 0 ? parties.slice(1) : parties;
}
