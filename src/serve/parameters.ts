import { edtfSpan } from '../text/edtf.ts';

/** No name is longer. */
const LONGEST = 200;

/** A question that cannot be answered as it stands; the message says what was expected. */
export class BadQuestion extends Error {}

/** The query string of a question, read with what each parameter may be. */
export interface Parameters {
  /** Once, not empty. */
  text(name: string): string;
  /** Any number of times. */
  texts(name: string): string[];
  /** EDTF. */
  date(name: string): string | undefined;
  choice<T extends string>(name: string, choices: readonly T[]): T | undefined;
  /** Any number of times, or separated by commas. */
  choices<T extends string>(name: string, choices: readonly T[]): T[] | undefined;
  /** A whole number from 1 to `most`. */
  count(name: string, most: number): number | undefined;
}

/** Reads a query string. Throws a `BadQuestion` where it has a parameter that is not among `known`. */
export function parametersOf(query: URLSearchParams, known: readonly string[]): Parameters {
  for (const name of query.keys())
    if (!known.includes(name)) throw new BadQuestion(`no parameter "${name}"; expected ${known.join(', ')}`);
  const texts = (name: string): string[] => {
    const values = query.getAll(name);
    for (const value of values)
      if (value.trim() === '' || value.length > LONGEST)
        throw new BadQuestion(`${name}: expected 1 to ${LONGEST} characters`);
    return values;
  };
  const once = (name: string): string | undefined => {
    const values = texts(name);
    if (values.length > 1) throw new BadQuestion(`${name}: given ${values.length} times, expected once`);
    return values[0];
  };
  return {
    texts,
    text: (name) => once(name) ?? missing(name),
    date: (name) => once(name) && checkDate(name, once(name)!),
    choice: (name, choices) => {
      const value = once(name);
      return value === undefined ? undefined : oneOf(name, value, choices);
    },
    choices: (name, choices) => {
      const values = texts(name).flatMap((value) => value.split(','));
      return values.length ? values.map((value) => oneOf(name, value, choices)) : undefined;
    },
    count: (name, most) => {
      const value = once(name);
      if (value === undefined) return undefined;
      if (/^[1-9]\d{0,5}$/.test(value) && Number(value) <= most) return Number(value);
      throw new BadQuestion(`${name}: "${value}"; expected a whole number from 1 to ${most}`);
    },
  };
}

function missing(name: string): never {
  throw new BadQuestion(`${name} is missing; expected ?${name}=…`);
}

function checkDate(name: string, value: string): string {
  if (edtfSpan(value)) return value;
  throw new BadQuestion(`${name}: "${value}"; expected a day 2021-12-02, a month 2021-12 or a year 2021`);
}

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new BadQuestion(`${name}: "${value}"; expected ${choices.join(', ')}`);
}
