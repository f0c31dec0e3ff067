/** Microseconds of processor time: unlike a clock, what else runs on the machine does not add to it. */
export function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const SMALL = 50_000;
const TIMES = 8;
/** Below this the figure is noise, microseconds. */
const NOISE = 4_000;

/**
 * How many times more `run` costs for an input eight times as long: about 8 where it is linear, 64 where it is
 * quadratic. `run` is given the number of characters to read.
 */
export function growth(run: (length: number) => void): number {
  run(SMALL);
  const small = Math.max(NOISE, ...[1, 2].map(() => cost(() => run(SMALL))));
  return cost(() => run(SMALL * TIMES)) / small;
}

/** Between 8 and 64: what is asked of a reader of input that may be hostile. */
export const LINEAR = 24;
