/** The fields of one record and the line that it begins in. */
export interface CsvRecord {
  line: number;
  fields: string[];
}

/** A text that is no CSV: the line and what is wrong with it. */
export class CsvError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
    this.name = 'CsvError';
  }
}

const QUOTE = '"';

/**
 * The records of a comma-separated text (RFC 4180), empty lines left out. Tables are read at every start of the
 * program: a line without a quotation mark, as nearly all are, is cut at its commas.
 * Throws a CsvError where a quotation mark is not closed, or stands where none may.
 */
export function csvRecords(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; line++) {
    const past = lineEnd(text, at);
    const row = text.slice(at, past);
    if (row.includes(QUOTE)) {
      const { fields, end } = quotedFields(text, at, line);
      records.push({ line, fields });
      for (let i = text.indexOf('\n', at); i !== -1 && i < end; i = text.indexOf('\n', i + 1)) line++;
      at = pastLineEnd(text, end);
    } else {
      if (row !== '') records.push({ line, fields: row.split(',') });
      at = pastLineEnd(text, past);
    }
  }
  return records;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  const end = newline === -1 ? text.length : newline;
  return end > from && text[end - 1] === '\r' ? end - 1 : end;
}

const pastLineEnd = (text: string, end: number): number =>
  end + (text.startsWith('\r\n', end) ? 2 : text[end] === '\n' ? 1 : 0);

/** The fields of a record some of which are quoted, and where it ends: *a,"b, ""c""",d*. */
function quotedFields(text: string, from: number, line: number): { fields: string[]; end: number } {
  const fields: string[] = [];
  for (let at = from; ; at++) {
    const quoted = text[at] === QUOTE;
    const end = quoted ? closingQuote(text, at, line) : plainEnd(text, at);
    const field = quoted ? text.slice(at + 1, end).replaceAll('""', QUOTE) : text.slice(at, end);
    if (!quoted && field.includes(QUOTE)) throw new CsvError(line, `a quotation mark within ${field}`);
    fields.push(field);
    at = quoted ? end + 1 : end;
    if (text[at] === ',') continue;
    if (at < text.length && lineEnd(text, at) !== at)
      throw new CsvError(line, `${text[at]} behind a closing quotation mark`);
    return { fields, end: at };
  }
}

function plainEnd(text: string, from: number): number {
  const end = lineEnd(text, from);
  const comma = text.indexOf(',', from);
  return comma === -1 || comma > end ? end : comma;
}

function closingQuote(text: string, open: number, line: number): number {
  for (let at = text.indexOf(QUOTE, open + 1); at !== -1; at = text.indexOf(QUOTE, at + 2))
    if (text[at + 1] !== QUOTE) return at;
  throw new CsvError(line, 'a quotation mark is not closed');
}
