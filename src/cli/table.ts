const LETTERS = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6])/u;
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Letters that take one column each, among them all of Vietnamese in NFC. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff]*$/;

/** Columns that a text takes on a terminal: *ệ* one, however it is composed; *汉* two. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of LETTERS.segment(text))
    width += WIDE.test(segment) ? 2 : NOTHING.test(segment) ? 0 : 1;
  return width;
}

export interface Column {
  /** Left out where no column has one. */
  title?: string;
  align?: 'left' | 'right';
}

/** Lines of a table, two spaces between its columns. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const titles = columns.map((column) => column.title ?? '');
  const all = titles.some((title) => title !== '') ? [titles, ...rows] : rows;
  const widths = columns.map((_, i) => Math.max(...all.map((row) => widthOf(row[i] ?? ''))));
  return all.map((row) =>
    columns
      .map((column, i) => {
        const gap = ' '.repeat((widths[i] ?? 0) - widthOf(row[i] ?? ''));
        return column.align === 'right' ? gap + (row[i] ?? '') : (row[i] ?? '') + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}
