import type { Context } from '../context.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { toldAs } from '../status/told.ts';
import { tell } from '../tell.ts';
import type { Telling } from '../telling.ts';
import { toldAt } from '../when.ts';
import { narrowest } from '../where.ts';
import { locations } from '../where/locations.ts';

/** A place behind a meeting's word and the day right behind it. */
interface Site {
  group: Group;
  /** The part that is its day; -1 where none stands there. */
  day: number;
  past: number;
}

/**
 * *đã gặp nhau tại Singapore tháng 6/2018 và tại Hà Nội hồi tháng 2*: the second of two meetings, each with its place and day; the
 * first keeps its own. Null where the sentence tells one.
 */
export function atSecondSite(context: Context, clause: Clause, at: number, told: Telling): Telling | null {
  const { parts } = clause;
  if (told.status !== 'held' || told.denied || told.form === 'call') return null;
  const first = siteAt(parts, at + 1 + (has(parts[at + 1], 'each-other') ? 1 : 0));
  const and = first ? parts[first.past] : undefined;
  const second = first && has(and, 'and') ? siteAt(parts, first.past + 1) : null;
  if (!first || !second || first.day < 0 || second.day < 0) return null;
  told.place = narrowest(context, locations(context, first.group));
  const again = tell(clause, parts[first.past]!.first, {
    form: told.form,
    participants: [...told.participants],
    status: toldAs('held'),
    date: toldAt(context, clause, second.day),
    place: narrowest(context, locations(context, second.group)),
    rule: told.rule,
    confidence: told.confidence,
  });
  return again.date !== null && again.date === told.date ? null : again;
}

/** *tại (thủ đô) Hà Nội (hồi) tháng 2* from part `from` on. */
function siteAt(parts: readonly Part[], from: number): Site | null {
  if (!has(parts[from], 'at')) return null;
  const at = from + (has(parts[from + 1], 'capital') ? 2 : 1);
  const group = parts[at];
  if (group?.kind !== 'group' || group.prep !== 'at') return null;
  const day = parts[at + 1]?.kind === 'date' && parts[at + 1]!.first - group.past <= 1 ? at + 1 : -1;
  return { group, day, past: (day < 0 ? at : day) + 1 };
}
