import { MONTHS } from '../../src/text/months.ts';
import type { Lang } from './state.ts';

/** An EDTF date or interval in words; text that is none is returned as it is. `week`: *week {week} of {year}*. */
export function dateInWords(edtf: string, lang: Lang, week: string): string {
  const parts = edtf.split('/');
  const [from, until] = parts;
  if (parts.length === 2 && from !== undefined && until !== undefined) {
    const short = daysInWords(from, until, lang);
    if (short !== null) return short;
  }
  return parts.map((part) => partInWords(part, lang, week)).join(' – ');
}

/** *20–26/10/2025*, *28/9 – 3/10/2025*; null where the two are no days of one year. */
function daysInWords(from: string, until: string, lang: Lang): string | null {
  const [a, b] = [from, until].map((text) => /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text));
  if (!a || !b || a[1] !== b[1]) return null;
  const last = partInWords(until, lang, '');
  if (from === until) return last;
  const day = String(Number(a[3]));
  if (a[2] === b[2]) return `${day}–${last}`;
  const first =
    lang === 'vi' ? `${day}/${Number(a[2])}` : partInWords(from, lang, '').replace(/ \d{4}$/u, '');
  return `${first} – ${last}`;
}

function partInWords(part: string, lang: Lang, week: string): string {
  if (part === '..') return '…';
  const weekly = /^(\d{4})-W(\d{2})$/u.exec(part);
  if (weekly) return week.replace('{week}', String(Number(weekly[2]))).replace('{year}', weekly[1] ?? '');
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(part);
  if (!found || found[1] === undefined) return part;
  const [, year, month, day] = found;
  if (month === undefined) return year;
  if (lang === 'vi')
    return [day, month, year]
      .filter((piece) => piece !== undefined)
      .map(Number)
      .join('/');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return part;
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((piece) => piece !== undefined)
    .join(' ');
}
