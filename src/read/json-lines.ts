import type { Problem, RawArticle } from '../model.ts';
import { isEdtf } from '../text/edtf.ts';
import { byteLines } from './lines.ts';
import { decode, LONGEST_TEXT, refusal } from './text.ts';

/** A line may hold the longest text with every character escaped, and the other fields. */
const LONGEST_LINE = LONGEST_TEXT * 6;
const EXPECTED = 'a JSON object with a text: {"id"?, "url"?, "title"?, "text", "publisher"?, "published"?}';
const FIELDS = ['id', 'url', 'title', 'text', 'publisher', 'published'] as const;
type Field = (typeof FIELDS)[number];
const RECORDS = `a record that bangiao wrote, not an article; ${EXPECTED} was expected`;
const ALL_RECORDS =
  'holds the records that bangiao wrote, not articles; give the articles, or leave the file out';

/**
 * Articles of JSON lines, one a line; empty lines are skipped. A bad line is a problem that names `<path>:<line>`, and
 * the next line goes on; a file that begins with a record, as `build` writes them, is one problem.
 */
export async function* readJsonLines(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<RawArticle> {
  let empty = true;
  for await (const { number, bytes } of byteLines(chunks, LONGEST_LINE)) {
    const found = bytes
      ? articleOf(path, number, bytes)
      : `longer than ${LONGEST_LINE} bytes; one article a line was expected`;
    if (found === null) continue;
    if (empty && found === RECORDS) {
      onProblem({ article: path, stage: 'read', message: ALL_RECORDS });
      return;
    }
    empty = false;
    if (typeof found === 'string') onProblem({ article: `${path}:${number}`, stage: 'read', message: found });
    else yield found;
  }
  if (empty)
    onProblem({
      article: path,
      stage: 'read',
      message: `the file is empty; each line should be ${EXPECTED}`,
    });
}

/** The article of one line; a message where the line is bad, null where it is empty. */
function articleOf(path: string, number: number, bytes: Uint8Array): RawArticle | string | null {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded.problem;
  if (decoded.text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    return `not JSON (${(error as Error).message}); ${EXPECTED} was expected`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${EXPECTED} was expected`;
  if (isRecord(value as Record<string, unknown>)) return RECORDS;
  const read = fieldsOf(value as Record<string, unknown>);
  if (typeof read === 'string') return read;
  const { id, url, title, text, publisher, published } = read;
  if (text === null) return `text is missing; ${EXPECTED} was expected`;
  const refused = refusal(text);
  return refused ?? { path: `${path}#${id ?? number}`, url, title, text, publisher, published };
}

const isRecord = ({ article, meetings }: Record<string, unknown>): boolean =>
  typeof article === 'object' && Array.isArray(meetings);

function fieldsOf(value: Record<string, unknown>): Record<Field, string | null> | string {
  const fields: Record<Field, string | null> = {
    id: null,
    url: null,
    title: null,
    text: null,
    publisher: null,
    published: null,
  };
  for (const field of FIELDS) {
    const given = value[field] ?? null;
    if (field === 'id' && typeof given === 'number') fields.id = String(given);
    else if (given !== null && typeof given !== 'string')
      return `${field} should be a string, not ${typeof given}`;
    else fields[field] = given === '' ? null : given;
  }
  const { published } = fields;
  if (published !== null) {
    const date = edtfOf(published);
    if (!date) return `published "${published}" is no date; EDTF such as 2021-12-02 was expected`;
    fields.published = date;
  }
  return fields;
}

/** The date as EDTF; of a timestamp (*2021-12-02T07:01:00+07:00*) its day. */
function edtfOf(published: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(published)?.[1] ?? published;
  return isEdtf(day) ? day : null;
}
