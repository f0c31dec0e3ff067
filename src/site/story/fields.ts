/** Reads fields of JSON; what is wrong is gathered with its place, so that an author sees all of it at once. */

export type Fields = Readonly<Record<string, unknown>>;

/** A value that is not what was expected; the message says what was. */
export class Unexpected extends Error {}

export interface Fault {
  /** `step 3, view.select`. */
  where: string;
  message: string;
}

/** Gathers faults. */
export interface Reader {
  faults: Fault[];
  /** The result, or null where an `Unexpected` was thrown, which becomes a fault. */
  attempt: <T>(where: string, read: () => T) => T | null;
}

export function createReader(): Reader {
  const faults: Fault[] = [];
  const attempt = <T>(where: string, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unexpected)) throw error;
      faults.push({ where, message: error.message });
      return null;
    }
  };
  return { faults, attempt };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a fault shows of a value. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export function fail(expected: string, value: unknown): never {
  throw new Unexpected(`expected ${expected}, found ${shown(value)}`);
}

/** The object, with no field but those. */
export function fieldsOf(value: unknown, known: readonly string[], what: string): Fields {
  if (!isFields(value)) return fail(what, value);
  const strange = Object.keys(value).find((name) => !known.includes(name));
  if (strange !== undefined) throw new Unexpected(`no field "${strange}"; expected ${known.join(', ')}`);
  return value;
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') return fail('a text', value);
  return value.normalize('NFC').trim();
}

export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  return choices.find((choice) => choice === value) ?? fail(`one of ${choices.join(', ')}`, value);
}

/** A list of texts; one alone may stand without brackets. */
export function textsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map(textOf);
}
