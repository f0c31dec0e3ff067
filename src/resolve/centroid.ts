import { byFrequency, count } from '../text/order.ts';
import { spanDays } from '../text/edtf.ts';
import type { Profile } from './profile.ts';

/** Days of a date that is as good as a day. */
export const A_DAY = 3;
/** Places and days that fewer of those tell who tell any are taken for errors. */
const SHARE = 0.25;

/**
 * What the profiles of one meeting tell on the whole: of form, parties and status what most reports tell, of dates,
 * places and countries what no small part of them tells. It is of no article: whether an article tells of another
 * meeting beside is a question to the single profiles.
 */
export function centroidOf(group: readonly Profile[]): Profile {
  const form = usual(group, (profile) => profile.form);
  const parties = usual(group, (profile) => profile.parties.join());
  const status = usual(group, (profile) => profile.status);
  const dated = dateOf(group);
  return {
    ...group.find((profile) => profile.parties.join() === parties)!,
    form: group.find((profile) => profile.form === form)!.form,
    status: group.find((profile) => profile.status === status)!.status,
    date: dated.date,
    span: dated.span,
    guessed: group.every(({ guessed }) => guessed),
    yearless: dated.yearless,
    month: dated.month,
    ordinals: often(group, ({ ordinals }) => ordinals),
    window: dated.window,
    told: dated.told,
    bodies: often(group, ({ bodies }) => bodies),
    places: often(group, ({ places }) => places),
    countries: often(group, ({ countries }) => countries),
    margins: often(group, ({ margins }) => margins),
    articles: new Set(),
    reports: group.flatMap(({ reports }) => reports),
  };
}

/** The date of the whole: of the days and stretches that no small part tells, the longest. */
function dateOf(group: readonly Profile[]): Profile {
  const least = Math.min(...group.map(({ span }) => spanDays(span)));
  const near = group.filter(({ span }) => spanDays(span) <= Math.max(least, A_DAY));
  const dates = often(near, ({ date }) => new Set(date === null ? [] : [date]));
  const told = near.filter(({ date }) => date === null || dates.has(date));
  const most = Math.max(...told.map(({ span }) => spanDays(span)));
  const longest = told.filter(({ span }) => spanDays(span) === most);
  const date = usual(longest, (profile) => profile.date ?? '');
  return longest.find((profile) => (profile.date ?? '') === date)!;
}

/** How many reports a group has. */
export const weigh = (group: readonly Profile[]): number =>
  group.reduce((sum, { reports }) => sum + reports.length, 0);

function usual(group: readonly Profile[], keyOf: (profile: Profile) => string): string {
  const tally = new Map<string, number>();
  for (const profile of group) count(tally, keyOf(profile), profile.reports.length);
  return byFrequency(tally)[0] ?? '';
}

function often<T extends string | number>(
  group: readonly Profile[],
  idsOf: (profile: Profile) => ReadonlySet<T>,
): ReadonlySet<T> {
  const tally = new Map<T, number>();
  let telling = 0;
  for (const profile of group) {
    const ids = idsOf(profile);
    if (ids.size) telling += profile.reports.length;
    for (const id of ids) tally.set(id, (tally.get(id) ?? 0) + profile.reports.length);
  }
  return new Set([...tally].filter(([, times]) => times >= SHARE * telling).map(([id]) => id));
}
