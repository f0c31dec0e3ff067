import type { Tallies } from './tally.ts';

/** Prints the tallies of a set, a line each. */
export function print(set: string, tallies: Tallies): void {
  console.log(`\n${set}`);
  for (const name of tallies.names()) {
    const { precision, recall, f1, right, extra, missing } = tallies.of(name);
    const percent = (x: number) => (100 * x).toFixed(1).padStart(5);
    const told = name.startsWith('slot ')
      ? `right ${percent(recall)}  (${right}/${right + missing})`
      : `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (+${extra} -${missing})`;
    console.log(`  ${name.padEnd(32)} ${told}`);
  }
}
