import type { Context } from '../context.ts';
import { type Clause, type Group, type Part, has, isNoun } from '../parts.ts';
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
  const days = daysOfTwo(parts, at);
  if (days >= 0) {
    const { value, text } = toldAt(context, clause, days);
    [told.date, told.dateText] = [value, text];
    return againAt(context, clause, told, {
      token: parts[days + 1]!.first,
      day: days + 2,
      place: [...told.place],
    });
  }
  const first = siteAt(parts, at + 1 + (has(parts[at + 1], 'each-other') ? 1 : 0));
  const and = first ? parts[first.past] : undefined;
  const second = first && has(and, 'and') ? siteAt(parts, first.past + 1) : null;
  if (!first || !second || first.day < 0 || second.day < 0) return null;
  told.place = narrowest(context, locations(context, first.group));
  const place = narrowest(context, locations(context, second.group));
  return againAt(context, clause, told, { token: and!.first, day: second.day, place });
}

/** The other of two meetings, on the day that is part `day`; null where that is the day of the one `told`. */
function againAt(
  context: Context,
  clause: Clause,
  told: Telling,
  { token, day, place }: { token: number; day: number; place: string[] },
): Telling | null {
  const again = tell(clause, token, {
    form: told.form,
    participants: [...told.participants],
    status: toldAs('held'),
    date: toldAt(context, clause, day),
    place,
    rule: told.rule,
    confidence: told.confidence,
  });
  return again.date !== null && again.date === told.date ? null : again;
}

/** *hai cuộc gặp giữa A và B, diễn ra lần lượt vào ngày 3/3 và 5/4*: the part that is the first of two days; -1 where there are none. */
function daysOfTwo(parts: readonly Part[], at: number): number {
  const [two, noun] = [parts[at - 1], parts[at]!];
  if (!has(two, 'two') || two!.past !== noun.first || !isNoun(noun)) return -1;
  const day = parts.findIndex((p, i) => i > at && p.kind === 'date');
  const [first, and, second] = parts.slice(Math.max(0, day), day + 3);
  const isPair = day > 0 && has(and, 'and') && and!.first === first!.past && second?.kind === 'date';
  const isOwn = parts
    .slice(at + 1, day)
    .every((p) => p.kind === 'group' || !(has(p, 'quote', 'stop', 'that') || (p.kind === 'word' && p.event)));
  return isPair && isOwn && second.first === and!.past ? day : -1;
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
