/** Orders strings by code unit: the same on every machine, in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders strings by code unit, unknown ones first. */
export function byKnownText(a: string | null, b: string | null): number {
  return byText(a ?? '', b ?? '');
}

/** The distinct strings, in order. */
export function sortedSet(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byText);
}

/** The keys of a tally, most frequent first, equals in order of their text. */
export function byFrequency<K extends string>(tally: ReadonlyMap<K, number>): K[] {
  return [...tally].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([key]) => key);
}

/** Adds to a tally. */
export function count<K extends string>(tally: Map<K, number>, key: K, by = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + by);
}

/** The values under each key, keys and values in the order in which they come. */
export function groupBy<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
