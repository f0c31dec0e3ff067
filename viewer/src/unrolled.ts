import type { InstancedProgramDefinition, ProgramDefinition } from 'sigma/rendering';

/**
 * The same program with all numbers at each corner of an item. Graphics without a card draw each instance as a picture of its
 * own: a line in 30 µs, so that a large graph takes seconds where unrolled it takes moments.
 */
export function unrolled<Uniform extends string>(
  definition: InstancedProgramDefinition<Uniform>,
): ProgramDefinition<Uniform> {
  const { CONSTANT_ATTRIBUTES, CONSTANT_DATA: _corners, ...rest } = definition;
  return { ...rest, ATTRIBUTES: [...rest.ATTRIBUTES, ...CONSTANT_ATTRIBUTES] };
}

/** Gives each corner of an item the numbers that stand at its first, and then its own. `width` is how many a corner has. */
export function unroll(
  array: Float32Array,
  start: number,
  width: number,
  corners: readonly (readonly number[])[],
): void {
  let at = start;
  for (const corner of corners) {
    const shared = width - corner.length;
    // A call of `copyWithin` for so few numbers costs more than they.
    if (at !== start) for (let i = 0; i < shared; i += 1) array[at + i] = array[start + i] ?? 0;
    for (let i = 0; i < corner.length; i += 1) array[at + shared + i] = corner[i] ?? 0;
    at += width;
  }
}
