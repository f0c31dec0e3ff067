/** Dates as the press tells them and as they are understood. */

import type { Span } from './article.ts';

export type DateAnchor = 'stated' | 'relative' | 'inferred';

/** A date as the article tells it and as it was understood. */
export interface When {
  /** EDTF; null where the text tells a date that nothing resolves. */
  value: string | null;
  span: Span;
  anchor: DateAnchor;
}

/** The year as told: a number, *năm ngoái* (`last`), *năm nay* (`this`), *năm tới* (`next`), *cùng năm* (`same`). */
export type ToldYear = number | 'last' | 'this' | 'next' | 'same' | null;
/** *đầu*, *giữa*, *cuối*. */
export type DatePart = 'early' | 'middle' | 'late';
/** Which way a word sends the date: *vừa qua* to the past, *tới* to the future. */
export type Toward = 'past' | 'future' | null;
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export interface CalendarDay {
  day: number;
  /** 1 to 12; null where only the day of the month is told. */
  month: number | null;
  year: ToldYear;
}

/** What a text says of a date, not yet resolved. Weekdays are 1, Monday, to 7, Sunday. */
export type DateExpression =
  | ({ type: 'day'; weekday: number | null; toward: Toward } & CalendarDay)
  | { type: 'days'; from: CalendarDay; until: CalendarDay; toward: Toward }
  | { type: 'month'; month: number; year: ToldYear; part: DatePart | null; toward: Toward }
  | { type: 'quarter'; quarter: number; year: ToldYear; toward: Toward }
  | { type: 'season'; season: Season; year: ToldYear; part: DatePart | null; toward: Toward }
  | { type: 'year'; year: number; part: DatePart | null }
  /** `week`: 0 this week, 1 the next, -1 the last; null where no week is told. */
  | { type: 'weekday'; weekday: number; week: number | null; toward: Toward }
  /** `offset` from the publication date; null where none is told (*cuối tuần*). `day`: *hôm qua 11/4*. */
  | {
      type: 'relative';
      unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';
      offset: number | null;
      part: DatePart | null;
      day: CalendarDay | null;
    }
  /** Days from the last day told: *cùng ngày* 0, *một ngày trước đó* -1. */
  | { type: 'sameDay'; shift: number };

/** A date in a text: tokens `first` up to, not including, `past`. */
export interface DateMention extends Span {
  first: number;
  past: number;
  expression: DateExpression;
}
