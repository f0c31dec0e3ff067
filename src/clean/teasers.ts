import type { BoilerplateMarkers } from '../lexicon/boilerplate.ts';
import { isRunning, type Line } from './lines.ts';
import { isImageName } from './names.ts';
import { isStamp, tellsOf } from './strays.ts';
import { isEndMark, isIconLine, isMadeOf, isTeaserLine, teaserHeading } from './menu.ts';

/** A headline of another story is no longer than this. */
const LONGEST_HEADLINE = 200;

const isHeadlineLike = (line: Line): boolean => line.text.length <= LONGEST_HEADLINE && !isRunning(line.text);

const isFurniture = (line: Line, markers: BoilerplateMarkers): boolean =>
  teaserHeading(line.text, markers) !== null ||
  isIconLine(line.text, markers) ||
  isMadeOf(line.text, ['menu', 'share'], markers) ||
  isTeaserLine(line.text, markers) ||
  isStamp(line.text, markers) ||
  isImageName(line.text) ||
  (line.text.length < LONGEST_HEADLINE && line.text.endsWith(')') && /[(](?:Ảnh|Nguồn)/u.test(line.text));

/**
 * Skips the teasers under a heading: a short headline, often twice, perhaps one paragraph of abstract, perhaps a menu
 * word. A paragraph that no such headline announces is the article going on.
 * @param at index of the line after the heading
 * @returns index of the first line that is no teaser; `lines.length` where nothing else comes
 */
export function pastTeasers(
  lines: readonly Line[],
  at: number,
  heading: 'related' | 'listing',
  markers: BoilerplateMarkers,
): number {
  let next = at;
  let seen = 0;
  let mode = heading;
  while (next < lines.length) {
    const line = lines[next]!;
    if (isEndMark(line.text, markers)) return next;
    // Under a list of related stories another list may follow.
    if (teaserHeading(line.text, markers) === 'listing') mode = 'listing';
    if (isFurniture(line, markers)) next++;
    else if (isHeadlineLike(line)) {
      const past = pastTeaser(lines, next, mode, markers);
      if (past.goesOn) return past.next;
      next = past.next;
      seen++;
    } else if (mode === 'listing' && seen > 0) next++;
    else return next;
  }
  return next;
}

/** The share of a headline's words that its abstract repeats at least. */
const MOST = 0.7;

/** One teaser: its headline, a repetition of it, an abstract. */
function pastTeaser(
  lines: readonly Line[],
  at: number,
  heading: 'related' | 'listing',
  markers: BoilerplateMarkers,
): { next: number; goesOn: boolean } {
  let next = at + 1;
  const repeated = lines[next]?.text === lines[at]!.text;
  if (repeated) next++;
  const stamps = next;
  while (next < lines.length && isStamp(lines[next]!.text, markers)) next++;
  const stamped = next > stamps;
  const abstract = lines[next];
  if (
    !abstract ||
    isHeadlineLike(abstract) ||
    isFurniture(abstract, markers) ||
    isEndMark(abstract.text, markers)
  ) {
    return { next, goesOn: false };
  }
  const after = lines[next + 1];
  const alone = !after || isHeadlineLike(after) || isFurniture(after, markers);
  // Between paragraphs of the story only what says the headline again is its abstract.
  const told = tellsOf(lines[at]!.text, abstract.text, alone ? 0.5 : MOST);
  if (repeated || stamped || heading === 'listing' || told) return { next: next + 1, goesOn: false };
  return { next, goesOn: true };
}
