import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export const BOILERPLATE_TYPES = [
  'icon',
  'menu',
  'share',
  'related',
  'listing',
  'teaser',
  'end',
  'publisher',
  'agency',
] as const;
export type BoilerplateType = (typeof BOILERPLATE_TYPES)[number];

/**
 * What marks text that is not the article's own, by type: `menu` (sections, navigation), `share` (buttons), `icon`
 * (how a line of icons begins), `related` and `listing` (headings over teasers, within or after an article), `teaser`
 * (how a one-line teaser begins), `end` (comments, tags), `publisher` (Vietnamese papers), `agency` (sources, credits).
 * Phrases are lower case, names of publishers and agencies as printed.
 */
export type BoilerplateMarkers = Readonly<Record<BoilerplateType, ReadonlySet<string>>>;

interface Row {
  phrase: string;
  type: string;
  source: string;
  line: number;
}

const NAMES: ReadonlySet<string> = new Set(['publisher', 'agency']);

/**
 * Reads `words/boilerplate.csv` of a data folder.
 * @throws Error naming file and line where the file is missing or a row cannot be read
 */
export function loadBoilerplate(dataDir: string): BoilerplateMarkers {
  const path = join(dataDir, 'words', 'boilerplate.csv');
  if (!existsSync(path)) throw new Error(`${path}: no such file; it lists what marks boilerplate, one phrase a row`);
  return parseBoilerplate(readFileSync(path, 'utf8'), path);
}

/**
 * Checks the rows (phrase, type, source) of a boilerplate table.
 * @param csv the table's text, header line first
 * @param path what error messages call the table
 * @throws Error naming path and line of the first row that cannot be read
 */
export function parseBoilerplate(csv: string, path: string): BoilerplateMarkers {
  const markers = emptyMarkers();
  for (const row of rowsOf(csv, path)) {
    const refuse = (why: string): never => {
      throw new Error(`${path}:${row.line}: ${why}`);
    };
    const type = BOILERPLATE_TYPES.find((t) => t === row.type);
    if (!type) return refuse(`type "${row.type}" is not one of ${BOILERPLATE_TYPES.join(', ')}`);
    const phrase = row.phrase.normalize('NFC').trim();
    if (!phrase) refuse('phrase is empty; write the words that mark boilerplate');
    if (!row.source.trim()) refuse('source is empty; say where the phrase comes from, for instance press');
    const key = NAMES.has(type) ? phrase : phrase.toLowerCase();
    if (markers[type].has(key)) refuse(`"${phrase}" stands twice as ${type}; delete one row`);
    markers[type].add(key);
  }
  return markers;
}

function emptyMarkers(): Record<BoilerplateType, Set<string>> {
  return {
    icon: new Set(),
    menu: new Set(),
    share: new Set(),
    related: new Set(),
    listing: new Set(),
    teaser: new Set(),
    end: new Set(),
    publisher: new Set(),
    agency: new Set(),
  };
}

/** The rows as objects, each with its line; the header must be phrase,type,source. */
function rowsOf(csv: string, path: string): Row[] {
  let parsed: { record: string[]; info: { lines: number } }[];
  try {
    parsed = parse(csv, { bom: true, info: true, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    throw new Error(`${path}: not a CSV table: ${(error as Error).message}`, { cause: error });
  }
  const header = parsed[0]?.record.join(',');
  if (header !== 'phrase,type,source') {
    throw new Error(`${path}:1: the header must be phrase,type,source, not ${header ?? 'an empty file'}`);
  }
  return parsed.slice(1).map(({ record, info }) => {
    if (record.length !== 3) throw new Error(`${path}:${info.lines}: 3 fields expected, ${record.length} found`);
    return { phrase: record[0]!, type: record[1]!, source: record[2]!, line: info.lines };
  });
}
