/** What Oxigraph says of a query that it cannot read, for the person who wrote it. */

const PLACE = /error at (\d+):(\d+): expected (.*)/s;
/** The engine tells where a keyword that it looked for would have ended. */
const KEYWORD = /^[A-Z_]+$/;
const SHOWN = 40;

/**
 * *error at 6:1: expected OPTIONAL* → *cannot be read at or before line 3,
 * column 3: "?t ?u }"*, counted in the user's own
 * text, which stands in `text` behind so many lines. A message without a place is left as it is.
 */
export function explain(message: string, text: string, linesBefore: number): string {
  const place = PLACE.exec(message);
  if (!place) return message;
  const [, row, column, expected = ''] = place;
  const found = offsetOf(text, Number(row), Number(column)) - (KEYWORD.test(expected) ? expected.length : 0);
  const rest = text
    .slice(found)
    .replace(/\s+/g, ' ')
    .replace(/ ?LIMIT \d+ ?$/, '')
    .trim();
  const read = text.slice(0, found);
  const before = (rest === '' ? read.trimEnd() : read).split('\n');
  const line = Math.max(1, before.length - linesBefore);
  const at = `the query cannot be read at or before line ${line}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  if (rest === '') return `${at}, where it ends; is a bracket not closed?`;
  const shown = rest.length > SHOWN ? `${rest.slice(0, SHOWN)}…` : rest;
  return `${at}: ${JSON.stringify(shown)}`;
}

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}
