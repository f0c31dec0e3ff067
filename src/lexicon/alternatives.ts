import { DataError, type Row, list } from './csv.ts';

/** One choice in braces, and what stands before and behind it. */
const CHOICE = /^([^{}]*)\{([^{}]+)\}(.*)$/u;

/** Every text that a pattern stands for: *{Hội nghị/Cuộc họp} thượng đỉnh G{7/8}* is four. */
export function alternatives(pattern: string): string[] {
  const choice = CHOICE.exec(pattern);
  if (!choice) return [pattern];
  const [, before = '', words = '', behind = ''] = choice;
  const rest = alternatives(behind);
  return words.split('/').flatMap((word) => rest.map((end) => `${before}${word.trim()}${end}`));
}

/** The names of a `|`-separated field, choices in braces written out; throws a DataError where a brace is alone. */
export function namesOf(row: Row, column: string): string[] {
  return list(row, column).flatMap((pattern) => {
    const names = alternatives(pattern);
    const faulty = names.find((name) => /[{}]/.test(name));
    if (faulty !== undefined)
      throw new DataError(
        row,
        `${column} is ${pattern}; expected choices as {one/another}, none inside another`,
      );
    return names;
  });
}
