import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { oneOf, readRows, required } from './csv.ts';

const BOILERPLATE_TYPES = [
  'icon',
  'menu',
  'share',
  'related',
  'listing',
  'teaser',
  'notice',
  'caption',
  'end',
  'publisher',
  'agency',
] as const;
export type BoilerplateType = (typeof BOILERPLATE_TYPES)[number];

/**
 * What marks text that is not the article's own, by type: `menu` (sections, navigation), `share` (buttons), `icon`
 * (how a line of icons begins), `related` and `listing` (headings over teasers, within or after an article), `teaser`
 * (how a one-line teaser begins), `notice` (how a line of the paper to its readers begins), `caption` (what stands before a
 * picture's text), `end` (comments, tags), `publisher` (Vietnamese papers), `agency` (sources, credits).
 * Phrases are lower case, names of publishers and agencies as printed.
 */
export type BoilerplateMarkers = Readonly<Record<BoilerplateType, ReadonlySet<string>>>;

const FILE = 'boilerplate.csv';
const NAMES: ReadonlySet<BoilerplateType> = new Set<BoilerplateType>(['publisher', 'agency']);

/**
 * Reads `boilerplate.csv` (phrase, type, source) of each folder that has it; one must.
 * @throws Error naming the file where it is missing, DataError naming file and line where a row cannot be read
 */
export function loadBoilerplate(folders: readonly string[]): BoilerplateMarkers {
  if (!folders.some((folder) => existsSync(join(folder, FILE)))) {
    throw new Error(
      `${FILE}: in none of ${folders.join(', ')}; it lists what marks boilerplate, one phrase a row`,
    );
  }
  const markers = Object.fromEntries(BOILERPLATE_TYPES.map((type) => [type, new Set<string>()])) as Record<
    BoilerplateType,
    Set<string>
  >;
  for (const row of readRows(folders, FILE, ['phrase', 'type', 'source'], ['phrase', 'type'])) {
    const [phrase, type] = [required(row, 'phrase'), oneOf(row, 'type', BOILERPLATE_TYPES)];
    required(row, 'source');
    markers[type].add(NAMES.has(type) ? phrase : phrase.toLowerCase());
  }
  return markers;
}
