import { startsCapital } from './lines.ts';

/** Lines shorter than this may repeat (*Có.*) without being a copy. */
export const SHORTEST_COPY = 25;

/** By what two copies of a paragraph agree: whatever mark closes them. */
export function copyKey(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

const CLOSING = ' .,:;!?…';

const IMAGE_NUMBER = /^\s*[-–]?\s*(?:ảnh|hình|Ảnh|Hình)\s?\d{1,2}\s*/u;

/** Whether a line is the headline, the number of an image and its caption: *Nga, Mỹ hội đàm ảnh 1Ông Lavrov …*. */
export const isNumberedCaption = (headline: string | null, line: string): boolean =>
  headline !== null && line.startsWith(headline) && IMAGE_NUMBER.test(line.slice(headline.length));

/** What may stand around the headline where it is a picture's text or the page's title. */
const LONGEST_ADDITION = 30;

/** *Tiêu điểm - Nga, Mỹ hội đàm*; *Nga, Mỹ hội đàm - Ảnh 2*; *Nga, Mỹ hội đàm | Báo Dân trí*: the headline again. */
export function echoesHeadline(headline: string | null, line: string): boolean {
  if (headline === null || headline.length < SHORTEST_COPY || line === headline) return false;
  const added = line.length - headline.length;
  if (added > LONGEST_ADDITION || added < 0 || !line.includes(headline)) return false;
  const rest = line.replace(headline, '\n').trim();
  return line.startsWith(headline)
    ? /^\s*(?:[-–|:]\s*\p{L}|(?:ảnh|hình)\s?\d*$)/iu.test(line.slice(headline.length)) && !/[.!?]$/.test(rest)
    : /[-–|:]\s*$/u.test(line.slice(0, line.length - headline.length));
}

/** How much of the line's beginning repeats the headline or the lead: a caption without credit, glued to the text. */
export function copiedLength(line: string, headline: string | null, lead: string | null): number {
  if (headline && line.startsWith(headline)) {
    const rest = line.slice(headline.length);
    const image = IMAGE_NUMBER.exec(rest);
    if (image) return headline.length + image[0].length;
    if (/^\s/.test(rest) && startsCapital(rest.trimStart())) return headline.length;
  }
  // Whatever stops the lead, a copy begins as it does.
  if (!lead || lead.length < SHORTEST_COPY || !line.startsWith(lead.slice(0, SHORTEST_COPY))) return 0;
  const told = lead.replace(/[.!?…]+$/u, '');
  if (told.length < SHORTEST_COPY || !line.startsWith(told)) return 0;
  const past = /^[.!?…]*\s+/u.exec(line.slice(told.length));
  const length = told.length + (past?.[0].length ?? 0);
  return past && startsCapital(line.slice(length)) ? length : 0;
}
