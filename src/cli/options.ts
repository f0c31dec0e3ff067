import { readdirSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { edtfSpan } from '../text/edtf.ts';

/** `--since 2021-05`: an EDTF date. */
function date(value: string): string {
  if (edtfSpan(value)) return value;
  throw new InvalidArgumentError('Expected a day 2021-12-02, a month 2021-12 or a year 2021.');
}

/** A whole number of at least `least`. */
export function count(least: number, most = 999_999): (value: string) => number {
  return (value) => {
    if (/^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };
}

/** `--kind meeting --kind official` or `--kind meeting,official`. */
export function severalOf<T extends string>(
  choices: readonly T[],
): (value: string, before: T[] | undefined) => T[] {
  return (value, before) => [
    ...(before ?? []),
    ...value.split(',').map((one) => {
      const found = choices.find((choice) => choice === one);
      if (found !== undefined) return found;
      throw new InvalidArgumentError(`"${one}" is none of ${choices.join(', ')}.`);
    }),
  ];
}

/** `--knowledge DIR`, repeatable. */
export function knowledgeOption(): Option {
  return new Option(
    '--knowledge <folder>',
    'folder with CSV rows of your own, see data/README.md; repeatable',
  )
    .argParser((value: string, before: string[]) => [...before, knowledgeFolder(value)])
    .default([], 'none');
}

/** `--jobs COUNT`. */
export function jobsOption(): Option {
  return new Option(
    '--jobs <count>',
    'threads that read; more than one pays from about a thousand articles on',
  )
    .argParser(count(1, 64))
    .default(1);
}

function knowledgeFolder(folder: string): string {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new InvalidArgumentError('No such folder.');
  }
  if (names.some((name) => name.endsWith('.csv'))) return folder;
  throw new InvalidArgumentError('It holds no .csv file; data/README.md tells which files are read.');
}

/** `--graph FILE`. */
export function graphOption(): Option {
  return new Option('--graph <file>', 'the graph that `bangiao build` wrote').default('out/graph.json');
}

/** `--since` and `--until`. */
export function periodOptions(): [Option, Option] {
  return [
    new Option(
      '--since <date>',
      'from this day, month or year on; leaves out meetings and stances without a date',
    ).argParser(date),
    new Option('--until <date>', 'up to the end of this day, month or year').argParser(date),
  ];
}
