import { publisherIn, withoutPaper } from './byline.ts';
import { mayHoldCredit } from './captions.ts';
import { isRunning, type Line, wordsOf } from './lines.ts';
import { isIconLine, isMadeOf, isMenuBar, isNotice, isTeaserLine, withoutBullet } from './menu.ts';
import { isImageName } from './names.ts';
import { mayHoldDate, pageDate, tellsHour, titledDay } from './page-date.ts';
import type { Reading } from './reading.ts';

/** Menus, buttons, icons, dates of the page header, one-line teasers: what is dropped wherever it stands. */
export function isFurniture(reading: Reading, line: Line): boolean {
  const { markers, paragraphs } = reading;
  if (readDate(reading, line)) return true;
  if (
    paragraphs === 0 &&
    (isMadeOf(line.text, ['menu', 'share', 'icon'], markers) || isMenuBar(line.text, markers))
  )
    return true;
  return (
    isIconLine(line.text, markers) ||
    isTeaserLine(line.text, markers) ||
    isMadeOf(line.text, ['share'], markers) ||
    isNotice(line.text, markers) ||
    isImageName(line.text)
  );
}

/**
 * Whether the line is a date header. Above the headline the last one is the article's, the first often that of the
 * reader's day; under the headline the first is. Under the lead one must tell the hour: a chronicle has days as headings.
 */
function readDate(reading: Reading, line: Line): boolean {
  const { paragraphs, markers } = reading;
  if (!mayHoldDate(line.text)) return false;
  const text = withoutBullet(line.text);
  const titled = paragraphs === 0 && !reading.dated ? titledDay(text) : null;
  if (titled !== null) {
    [reading.published, reading.dated] = [titled, true];
    return false;
  }
  const day = pageDate(text) ?? pageDate(withoutPaper(text, markers));
  if (day === null || (paragraphs > 0 && !tellsHour(line.text))) return false;
  if (paragraphs > 1 || reading.dated) return true;
  reading.published = day;
  reading.dated = reading.headline !== null;
  reading.byline ??= publisherIn(line.text, markers);
  return true;
}

/** Fewer words are a section's name where a longer line may be the headline. */
const FEWEST_WORDS = 6;
const LONGEST_HEADER = 25;

/** Whether the line is a short one above or under the headline, before the story begins: a menu that no table lists. */
export function isMenuAbove({ lines, headline, headlineInText, paragraphs }: Reading, at: number): boolean {
  const { text } = lines[at]!;
  if (paragraphs > 0 || isRunning(text) || mayHoldCredit(text)) return false;
  if (headline === null && isPageTitle(lines, at)) return true;
  if (wordsOf(text).length >= FEWEST_WORDS) return false;
  if (headline !== null) return headlineInText;
  for (let next = at + 1; next < Math.min(lines.length, at + LONGEST_HEADER); next++) {
    const later = lines[next]!.text;
    if (later.length > 200 || isRunning(later)) return false;
    if (wordsOf(later).length >= FEWEST_WORDS && !mayHoldCredit(later) && pageDate(later) === null)
      return true;
  }
  return false;
}

/** *Nga, Mỹ hội đàm - Báo Tiền Phong* above *Nga, Mỹ hội đàm*: what the browser shows as the page's title. */
function isPageTitle(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!;
  return lines
    .slice(at + 1, at + LONGEST_HEADER)
    .some((later) => text.startsWith(later.text) && /^\s*[-–|]/u.test(text.slice(later.text.length)));
}
