/**
 * Compares `data/knowledge` with reference tables that derive from Wikidata, where they are at hand: `../shared/knowledge`
 * beside the repository, or `knowledge` in the folder that BANGIAO_SHARED names. Prints each disagreement and exits 1 if there is any.
 */
import { existsSync } from 'node:fs';
import { checkLeaders, checkTrips } from './knowledge/led-and-gone.ts';
import { type Row, SHARED, group, key, ours, span, theirs } from './knowledge/reference.ts';

const YEAR = 366 * 86_400_000;

/** The classes of the reference table in which the holder of one of our offices may stand. */
const CLASSES: Record<string, string[]> = {
  'foreign minister': ['foreign_minister', 'foreign_secretary_civil'],
  'secretary of state': ['foreign_minister'],
  'foreign secretary': ['foreign_minister', 'foreign_secretary_civil'],
  'defence minister': ['defence_minister'],
  'deputy foreign minister': ['deputy_foreign_minister'],
  'deputy defence minister': ['deputy_defence_minister'],
  'prime minister': ['head_of_government'],
  chancellor: ['head_of_government'],
  president: ['head_of_state', 'head_of_government', 'intl_org_head'],
  king: ['head_of_state'],
  queen: ['head_of_state'],
  emir: ['head_of_state'],
  sultan: ['head_of_state'],
  'supreme leader': ['head_of_state'],
  'governor general': ['governor_general'],
  'crown prince': ['crown_prince'],
  'vice president': ['vice_president'],
  'deputy prime minister': ['deputy_head_of_government'],
  'national security adviser': ['national_security_adviser'],
  'state counsellor': ['state_counsellor'],
  'party general secretary': ['party_leader'],
  'permanent representative': ['permanent_representative'],
  'permanent representative to nato': ['permanent_representative'],
  'high representative': ['high_representative'],
  'secretary general': ['intl_org_head'],
  'director general': ['intl_org_head'],
  'managing director': ['intl_org_head'],
};

/** Those of them that are offices of an organisation, not of a state. */
const ORGANISATIONS = new Set(['intl_org_head', 'high_representative']);

/** An id of ours that the reference tables give to something else, or that differs from the one they give. */
function idDiffers(where: string, row: Row, matches: Row[]): string[] {
  const known = matches.map((match) => match['wikidata']!).filter(Boolean);
  const id = row['wikidata']!;
  if (!id || known.length === 0 || known.includes(id)) return [];
  return [`${where} ${row['id']}: wikidata is ${id}, reference has ${[...new Set(known)].join(' or ')}`];
}

function checkCountries(): string[] {
  const reference = group(theirs('countries.csv'), (row) => row['iso2']!);
  const byId = group(theirs('countries.csv'), (row) => row['wikidata']!);
  return ours('countries.csv').flatMap((row) => {
    const matches = reference.get(row['id']!) ?? [];
    if (matches.length === 0) return [`countries.csv ${row['id']}: no such ISO code in the reference`];
    const iso3 = matches[0]!['iso3']!;
    const other = row['wikidata'] ? (byId.get(row['wikidata']) ?? []) : [];
    return [
      ...idDiffers('countries.csv', row, matches),
      ...(row['iso3'] && iso3 !== row['iso3']
        ? [`countries.csv ${row['id']}: iso3 is ${row['iso3']}, reference has ${iso3}`]
        : []),
      ...(other.some((match) => match['iso2'] !== row['id'])
        ? [`countries.csv ${row['id']}: ${row['wikidata']} is ${other[0]!['iso2']} in the reference`]
        : []),
    ];
  });
}

function checkPlaces(): string[] {
  const cities = theirs('cities.csv');
  const byName = group(cities, (row) => `${key(row['name_en']!)} ${row['country']}`);
  const byId = group(cities, (row) => row['wikidata']!);
  return ours('places.csv').flatMap((row) => {
    const named = row['type'] === 'city' ? byName.get(`${key(row['name_en']!)} ${row['country']}`) : [];
    const same = row['wikidata'] ? (byId.get(row['wikidata']) ?? []) : [];
    const countries = same.map((match) => match['country']!).filter(Boolean);
    return [
      ...idDiffers('places.csv', row, named ?? []),
      ...(row['country'] && countries.length > 0 && !countries.includes(row['country'])
        ? [
            `places.csv ${row['id']}: country is ${row['country']}, reference puts ${row['wikidata']} in ${countries.join()}`,
          ]
        : []),
    ];
  });
}

function checkOrganisations(): string[] {
  const reference = theirs('organisations.csv');
  const byName = group(reference, (row) => key(row['name_en']!));
  const byId = group(reference, (row) => row['wikidata']!);
  return ours('organisations.csv').flatMap((row) => {
    const same = row['wikidata'] ? (byId.get(row['wikidata']) ?? []) : [];
    const names = [row['name'], row['name_en'], row['abbreviation'], ...row['names']!.split('|')].map(
      (name) => key(name ?? ''),
    );
    const akin = (match: Row) =>
      [match['abbreviation'], match['name_vi'], match['name_en']].some(
        (name) => name && names.some((own) => own && similar(own, key(name))),
      );
    return [
      ...idDiffers('organisations.csv', row, byName.get(key(row['name_en']!)) ?? []),
      ...(same.length > 0 && !same.some(akin)
        ? [
            `organisations.csv ${row['id']}: ${row['wikidata']} is “${same[0]!['name_en']}” in the reference, here “${row['name_en']}”`,
          ]
        : []),
    ];
  });
}

/** Equal, but for British and American spelling and a word more: *Organisation*, *Organization for*. */
function similar(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replaceAll('isation', 'ization'));
  return x === y || (Math.min(x!.length, y!.length) > 5 && (x!.includes(y!) || y!.includes(x!)));
}

/** Persons of one country and full name, in any of our spellings; an id that some namesake has is no disagreement. */
function checkOfficials(officials: Row[], reference: Row[]): string[] {
  const byName = group(reference, (row) => `${key(row['name']!)} ${row['country']}`);
  return officials.flatMap((row) => {
    const full = [row['name']!, ...row['names']!.split('|')].filter((name) => name.includes(' '));
    const matches = full.flatMap((name) => byName.get(`${key(name)} ${row['country']}`) ?? []);
    return idDiffers('officials.csv', row, matches);
  });
}

/** Whether a tenure of ours and one of the reference are of the same kind of office of the same country or body. */
function samePost(row: Row, match: Row): boolean {
  const state = /^[A-Z]{2}$/.test(row['of']!);
  if (!CLASSES[row['office']!]?.includes(match['class']!)) return false;
  return state ? !match['country'] || match['country'] === row['of'] : ORGANISATIONS.has(match['class']!);
}

/**
 * Tenures that lie more than a year off every one that the reference has of this person in such an office, where the
 * reference has one that no tenure of ours comes near. A second term that the reference lacks is no disagreement.
 */
function checkTenures(officials: Row[], reference: Row[]): string[] {
  const wikidata = new Map(officials.map((row) => [row['id'], row['wikidata']]));
  const byPerson = group(
    reference.filter((row) => row['wikidata']),
    (row) => row['wikidata']!,
  );
  const tenures = ours('tenures.csv');
  const own = group(tenures, (row) => row['official']!);
  return tenures.flatMap((row) => {
    const known = (byPerson.get(wikidata.get(row['official']) ?? '') ?? []).filter((m) => samePost(row, m));
    if (known.some((match) => near(row, match))) return [];
    const terms = own.get(row['official']!)!;
    const missed = known.filter((match) => !terms.some((term) => samePost(term, match) && near(term, match)));
    if (missed.length === 0) return [];
    const dates = missed.map((match) => `${match['from']}/${match['to'] || match['last_seen']}`).join(', ');
    return [
      `tenures.csv ${row['official']}, ${row['office']} of ${row['of']}: ${row['from']}/${row['until']}, reference has ${dates}`,
    ];
  });
}

/** Whether two tenures overlap, or miss each other by a year at most. */
function near(row: Row, match: Row): boolean {
  const [from, until] = [span(row['from']), span(row['until'])];
  const [start, end] = [span(match['from']), span(match['to'])];
  const ends = (bound: [number, number] | null) => bound?.[1] ?? Infinity;
  const starts = (bound: [number, number] | null) => bound?.[0] ?? -Infinity;
  return starts(from) <= ends(end) + YEAR && starts(start) <= ends(until) + YEAR;
}

function main(): void {
  if (!existsSync(SHARED)) {
    console.log(`skipped: there are no reference tables at ${SHARED}`);
    return;
  }
  const officials = ours('officials.csv');
  const reference = theirs('officials.csv');
  const found = [
    ...checkCountries(),
    ...checkPlaces(),
    ...checkOrganisations(),
    ...checkOfficials(officials, reference),
    ...checkTenures(officials, reference),
    ...checkLeaders(reference),
    ...checkTrips(officials, reference),
  ];
  for (const line of found) console.log(line);
  console.log(`${found.length} disagreement${found.length === 1 ? '' : 's'} with the reference tables`);
  if (found.length > 0) process.exitCode = 1;
}

main();
