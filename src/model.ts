/**
 * Every type that the rooms share. No logic.
 *
 * Offsets are UTF-16 code units into `Article.text`, half-open. Dates are EDTF strings: a day `2021-12-02`,
 * a month `2021-12`, a year `2021`, an ISO week `2021-W19` or an interval of two of these, `2021-05-10/2021-05-14`;
 * of what still lasts `2021-01-26/..`.
 */

export type * from './model/article.ts';
export type * from './model/chunk.ts';
export type * from './model/date.ts';
export type * from './model/entity.ts';
export type * from './model/graph.ts';
export * from './model/record.ts';
