/** What Oxigraph says of a query that it cannot read, for the person who wrote it. */
import { openEnd, type Token, tokensOf } from './tokens.ts';

const PLACE = /error at (\d+):(\d+): expected (?:one of )?(.*)/s;
/** The engine tells where a keyword that it looked for would have ended. */
const KEYWORD = /^[A-Z_]+$/;
/** What it says beside lists of characters: *Duplicated variable name in SELECT*. */
const SENTENCE = /(?:^|, )([A-Z][A-Za-z]*(?: [A-Za-z]+){2,})(?=,|$)/;
const SHOWN = 40;

/**
 * *error at 4:1: expected OPTIONAL* → *the query cannot be read at or before line 3, column 3: "?t ?u }"*, counted in
 * the user's own text, which the engine was given behind one line. A message without a place is left as it is.
 */
export function explain(message: string, query: string): string {
  const place = PLACE.exec(message);
  if (!place) return message;
  const [, row, column, expected = ''] = place;
  const sentence = SENTENCE.exec(expected)?.[1];
  if (sentence !== undefined) return `the query is wrong: ${sentence}`;
  const tokens = tokensOf(query);
  const open = openEnd(tokens);
  if (open !== null) return `the query cannot be read at ${placeOf(query, open.start)}: ${open.why}`;
  const found = tokenAt(tokens, offsetOf(query, Number(row) - 1, Number(column)) - keywordLength(expected));
  const rest = query.slice(found).replace(/\s+/g, ' ').trim();
  const at = (start: number): string => `the query cannot be read at or before ${placeOf(query, start)}`;
  if (rest === '') return `${at(query.trimEnd().length)}, where it ends; is something missing?`;
  const shown = rest.length > SHOWN ? `${rest.slice(0, SHOWN)}…` : rest;
  return `${at(found + query.slice(found).search(/\S/))}: ${JSON.stringify(shown)}`;
}

/** 0 where anything but keywords was expected there. */
function keywordLength(expected: string): number {
  const words = expected.split(', ').filter((word) => word !== '[_]');
  return words.every((word) => KEYWORD.test(word)) ? Math.min(...words.map(({ length }) => length)) : 0;
}

/** Where the token that holds this place begins. */
function tokenAt(tokens: readonly Token[], place: number): number {
  return tokens.find(({ start, text }) => start < place && place < start + text.length)?.start ?? place;
}

/** The engine counts code points; behind the end stands only the room that it was given. */
function offsetOf(query: string, line: number, column: number): number {
  const lines = query.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const within = Array.from(lines[line - 1] ?? '').slice(0, column - 1);
  return Math.min(query.length, before + within.join('').length);
}

function placeOf(query: string, start: number): string {
  const before = query.slice(0, start).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
