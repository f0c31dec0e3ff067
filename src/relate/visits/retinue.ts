import { type Context, namesOfficial } from '../context.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';

/** Tokens of *khác* between the members and their delegation. */
const OTHER = 1;

/**
 * *Hoan nghênh Bộ trưởng A cùng các thành viên Đoàn sang thăm; với A và các thành viên khác của phái đoàn đến thăm*: with whom they have
 * come, whatever is done to him here.
 */
export function leaderBefore(context: Context, { parts }: Clause, at: number): Group | null {
  let i = at - 1;
  const isOfDelegation = (p: Part | undefined): boolean => has(p, 'people', 'member', 'of', 'of-noun');
  while (isOfDelegation(parts[i]) && parts[i + 1]!.first - parts[i]!.past <= OTHER) i--;
  const [leader, join] = [parts[i - 1], parts[i]];
  const joins = has(join, 'together') || (has(join, 'and') && has(parts[i + 1], 'member'));
  const isWith = i < at - 1 && joins && parts[i + 1]!.first - join!.past <= 1;
  return isWith && leader?.kind === 'group' && leader.past === join!.first && namesOfficial(context, leader)
    ? leader
    : null;
}

/** Tokens of a name that no table knows. */
const NAME = 5;

/** *A cùng B, vụ trưởng Vụ Châu Âu, (đáp chuyến bay từ Moskva) tới Stockholm*: of the two A, where nobody knows B. */
export function withStranger(context: Context, { parts }: Clause, at: number): Group | null {
  let i = at - 1;
  while (has(parts[i], 'from', 'none', 'past', 'planned') || isWhence(parts[i])) i--;
  const [join, opens, office, closes] = parts.slice(Math.max(0, i - 3), i + 1);
  if (!has(opens, 'comma') || !has(closes, 'comma') || office?.kind !== 'group') return null;
  const leader = has(join, 'together') && parts[i - 4]?.past === join!.first ? parts[i - 4] : join;
  return leader?.kind === 'group' &&
    (leader !== join || endsInStranger(leader)) &&
    opens!.first - join!.past <= NAME &&
    !namesOfficial(context, office) &&
    namesOfficial(context, leader)
    ? leader
    : null;
}

/** *Ngoại trưởng A cùng Kim …*: of a name that no table knows a surname may be read. */
export const endsInStranger = ({ actors }: Group): boolean =>
  actors.length > 1 && actors.at(-1)!.refs.length === 0;

const isWhence = (part: Part | undefined): boolean => part?.kind === 'group' && part.prep === 'from';
