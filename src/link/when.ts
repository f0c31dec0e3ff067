import type { Article, DateAnchor, DateExpression, DateMention, Toward, When } from '../model.ts';
import { type EdtfSpan, edtfSpan, isDay } from '../text/edtf.ts';
import { inCaptions } from './captions.ts';
import type { Reading } from './reading.ts';
import { opensSentence } from './tense.ts';
import { dayOf, monthPart, partOfYear, shifted, yearPart } from './when/calendar.ts';
import { daysOf, dayOfText, type Now } from './when/days.ts';
import { monthText, quarterText, relative, seasonText, weekdayText } from './when/periods.ts';

/** What each date of an article means. Those of captions are resolved apart: *cùng ngày* in the text never means theirs. */
export function whensOf(article: Article, { mentions, dates, tenses }: Reading): When[] {
  const captioned = inCaptions(article, dates);
  const whens = new Map<number, When>();
  for (const inside of [false, true]) {
    const own = [...dates.keys()].filter((i) => captioned[i] === inside);
    const resolved = resolveDates(
      own.map((i) => dates[i]!),
      article.published,
      (_, at) => tenses[own[at]!]!,
      (date) => opensSentence(mentions.sentences, date),
    );
    own.forEach((i, at) => whens.set(i, resolved[at]!));
  }
  return dates.map((_, i) => whens.get(i)!);
}

/** A day that the article has told, for *cùng ngày*. */
interface Told {
  /** Null where its year, or the day of writing, is not known: a day all the same. */
  day: string | null;
  tense: Toward;
  /** *hai nước thiết lập quan hệ ngày 21/9/1973*: its year is told, and no sentence opens with it. */
  isAside: boolean;
  /** *từ ngày 8 đến 9/10*. */
  isRange: boolean;
}

/**
 * Resolves dates against the publication date, in text order; the result is aligned with `dates`.
 * A value is null where the text does not say enough: no year and no publication date.
 * @param published EDTF; a day, or a month or year where no more is known
 * @param tense which way the sentence of a date points; the index is that in `dates`
 * @param opens whether a date opens its sentence
 */
export function resolveDates(
  dates: readonly DateMention[],
  published: string | null,
  tense: (date: DateMention, index: number) => Toward,
  opens: (date: DateMention) => boolean = () => true,
): When[] {
  const told: Told[] = [];
  const span = edtfSpan(published);
  return dates.map((date, i) => {
    const now = nowOf(span, told);
    const direction = tense(date, i);
    const { expression } = date;
    const value =
      expression.type === 'sameDay'
        ? sameDay(told, expression.shift, direction)
        : resolve(expression, now, direction);
    // Tuần trước … Hôm đó: no day of that week has been told.
    const isRange = expression.type === 'days';
    const day = value && (isRange || isDay(value)) ? lastDay(value) : null;
    const anchor = anchorOf(expression);
    if (day || (value === null && isOneDay(expression)))
      told.push({ day, tense: direction, isRange, isAside: anchor === 'stated' && !opens(date) });
    return { value, span: { start: date.start, end: date.end }, anchor };
  });
}

/** *ngày 2/12, hôm qua*, whichever year or day that is. */
const isOneDay = (e: DateExpression): boolean =>
  e.type === 'day' || e.type === 'weekday' || (e.type === 'relative' && e.unit === 'day');

/** The day of a month that stands for any of it. */
const MIDDLE = 15;

/** What is known of the day of writing. */
function nowOf(span: EdtfSpan | null, told: readonly Told[]): Now {
  const last = told.findLast((t) => t.day !== null)?.day;
  const sameYear = last ? yearPart(last) : null;
  if (!span) return { day: null, near: null, year: null, month: null, sameYear };
  const year = yearPart(span.from) === yearPart(span.until) ? yearPart(span.from) : null;
  const month = year !== null && monthPart(span.from) === monthPart(span.until) ? monthPart(span.from) : null;
  const day = span.from === span.until ? span.from : null;
  const near = day ?? (month === null ? null : dayOf(year!, month, MIDDLE));
  return { day, near, year, month, sameYear };
}

function resolve(e: Exclude<DateExpression, { type: 'sameDay' }>, now: Now, tense: Toward): string | null {
  switch (e.type) {
    case 'day':
      return dayOfText(e, now, e.toward ?? tense, e.weekday);
    case 'days':
      return daysOf(e.from, e.until, now, e.toward ?? tense);
    case 'month':
      return monthText(e, now, tense);
    case 'quarter':
      return quarterText(e, now, tense);
    case 'season':
      return seasonText(e, now, tense);
    case 'year':
      return partOfYear(e.year, e.part);
    case 'weekday':
      return weekdayText(e, now, tense);
    case 'relative':
      return relative(e, now, tense);
  }
}

/** The day that a value ends with; null where it is longer than days. */
function lastDay(value: string): string | null {
  const day = value.slice(value.indexOf('/') + 1);
  return isDay(day) ? day : null;
}

/**
 * *cùng ngày* of something that happened is no planned day told in between, and no old day told beside the news; one day before
 * the last of several; *ba ngày sau đó* counts from what was told last, planned or not.
 */
function sameDay(told: readonly Told[], shift: number, tense: Toward): string | null {
  const days = told.filter((t) => shift !== 0 || tense !== 'past' || t.tense !== 'future');
  const single = days.filter((t) => !t.isRange);
  const last = single.at(-1) ?? days.at(-1) ?? told.at(-1);
  const news = shift === 0 && last?.isAside ? single.findLast((t) => isLater(t, last)) : undefined;
  const day = (news ?? last)?.day ?? null;
  return day === null ? null : shifted(day, shift);
}

/** A day of another year than one told beside the news; one without a year is of the year of writing. */
const isLater = ({ day, isAside }: Told, aside: Told): boolean =>
  !isAside && (day === null || yearPart(day) > yearPart(aside.day!));

function anchorOf(e: DateExpression): DateAnchor {
  if (e.type === 'relative') return typeof e.day?.year === 'number' ? 'stated' : 'relative';
  if (e.type === 'sameDay' || e.type === 'weekday') return 'relative';
  const year = e.type === 'days' ? e.until.year : e.year;
  if (typeof year === 'number') return 'stated';
  return year === null ? 'inferred' : 'relative';
}
