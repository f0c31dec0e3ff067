import { breath } from './breath.ts';

/** Long work that lets go after each part of it. */
export type Steps<T> = Generator<void, T>;

/** How long the page may be held up at a time. */
const SLICE_MS = 40;

/** Does the work a slice at a time, so that the page can do other things meanwhile. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    let step = steps.next();
    while (step.done !== true && performance.now() < end) step = steps.next();
    if (step.done === true) return step.value;
    await breath();
  }
}

/** Does the work in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const PIECE = 5000;

/** Does something with each of a list, and lets go after every few thousand. */
export function* each<T>(list: readonly T[], act: (item: T, i: number) => void): Steps<void> {
  for (let i = 0; i < list.length; i += 1) {
    act(list[i] as T, i);
    if (i % PIECE === PIECE - 1) yield;
  }
}
