import { startsCapital } from './lines.ts';

/** Lines shorter than this may repeat (*Có.*) without being a copy. */
export const SHORTEST_COPY = 25;

const IMAGE_NUMBER = /^\s?[-–]?\s?(?:ảnh|hình|Ảnh|Hình)\s?\d{1,2}\s*/u;

/** Whether a line is the headline, the number of an image and its caption: *Nga, Mỹ hội đàm ảnh 1Ông Lavrov …*. */
export const isNumberedCaption = (headline: string | null, line: string): boolean =>
  headline !== null && line.startsWith(headline) && IMAGE_NUMBER.test(line.slice(headline.length));

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
