import { type Context, textAfter } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { locations } from './locations.ts';

const SITE = /^(địa điểm|nơi (diễn ra|tổ chức)) /;

/** *Địa điểm được chọn cho cuộc gặp giữa A và B là thủ đô Helsinki*. */
export function siteTold(context: Context, clause: Clause): string[] {
  if (!SITE.test(textAfter(context, clause.sentence.first, 6))) return [];
  const is = clause.parts.findIndex((p) => has(p, 'that'));
  const site = clause.parts.slice(is + 1, is + 3).find((p): p is Group => p.kind === 'group');
  return is >= 0 && site ? locations(context, site) : [];
}
