/** Compares who leads a country and who was abroad when with what the reference tables tell of offices. */
import { type Row, group, ours, span, theirs } from './reference.ts';

const WEEK = 7 * 86_400_000;

/** What the reference calls the holder of an office of ours otherwise. */
const CALLED: Record<string, string> = { taoiseach: 'prime minister', monarch: 'king' };

/** Who leads as the head of state, whoever heads the government. */
const MONARCH = /^(king|emir|sultan)$/;

const holds = (match: Row, office: string) => {
  const title = match['office']!.toLowerCase();
  return (CALLED[title] ?? title).includes(office);
};

/** Whether two spans of time share more than the day on which one ends and the other begins; a bound not told is open. */
function meets(
  a: [string | undefined, string | undefined],
  b: [string | undefined, string | undefined],
): boolean {
  const first = (edtf: string | undefined) => span(edtf)?.[0] ?? -Infinity;
  const last = (edtf: string | undefined) => span(edtf)?.[1] ?? Infinity;
  return first(a[0]) < last(b[1]) && first(b[0]) < last(a[1]);
}

/** The bound of a row that no holder's first (`from`) or last day (`to`) comes within a week of. */
function strayBound(row: Row, holders: Row[], bound: 'from' | 'until'): string[] {
  const told = span(row[bound]);
  if (!told) return [];
  const days = holders.map((match) => match[bound === 'from' ? 'from' : 'to']!);
  const close = days.some((day) => {
    const known = span(day);
    return known !== null && known[0] <= told[1] + WEEK && told[0] <= known[1] + WEEK;
  });
  return close
    ? []
    : [`leaders.csv ${row['country']}: ${bound} is ${row[bound]}, reference has ${days.join(', ')}`];
}

/** Countries said to be led by an office that nobody holds there, or in a time in which somebody else governs. */
export function checkLeaders(reference: Row[]): string[] {
  const heads = group(reference, (row) => `${row['class']} ${row['country']}`);
  return ours('leaders.csv').flatMap((row) => {
    const rank = MONARCH.test(row['office']!) ? 'head_of_state' : 'head_of_government';
    const holders = heads.get(`${rank} ${row['country']}`) ?? [];
    const others = holders.filter(
      (match) =>
        !holds(match, row['office']!) &&
        meets([row['from'], row['until']], [match['from'], match['to'] || match['last_seen']]),
    );
    if (!holders.some((match) => holds(match, row['office']!)))
      return [`leaders.csv ${row['country']}: the reference has no ${row['office']}`];
    return [
      ...others.map(
        (match) =>
          `leaders.csv ${row['country']}: ${match['name']} governed as ${match['office']} from ${match['from']}`,
      ),
      ...strayBound(row, holders, 'from'),
      ...strayBound(row, holders, 'until'),
    ];
  });
}

/** Trips of somebody who, by both tables, held no office then; trips at home; trips to no country of the reference. */
export function checkTrips(officials: Row[], reference: Row[]): string[] {
  const own = new Map(officials.map((row) => [row['id']!, row]));
  const known = group(reference, (row) => row['wikidata']!);
  const tenures = group(ours('tenures.csv'), (row) => row['official']!);
  const codes = new Set(theirs('countries.csv').map((row) => row['iso2']));
  return ours('trips.csv').flatMap((row) => {
    const official = own.get(row['official']!);
    const where = `trips.csv ${row['official']}, ${row['country']} ${row['from']}`;
    const theirOffices = official?.['wikidata'] ? (known.get(official['wikidata']) ?? []) : [];
    const days: [string | undefined, string | undefined] = [row['from'], row['until']];
    const inOffice =
      theirOffices.some((match) => meets(days, [match['from'], match['to']])) ||
      (tenures.get(row['official']!) ?? []).some((term) => meets(days, [term['from'], term['until']]));
    return [
      ...(!row['country'] || codes.has(row['country'])
        ? []
        : [`${where}: no such ISO code in the reference`]),
      ...(official?.['country'] === row['country'] ? [`${where}: is at home there`] : []),
      ...(theirOffices.length > 0 && !inOffice ? [`${where}: held no office then`] : []),
    ];
  });
}
