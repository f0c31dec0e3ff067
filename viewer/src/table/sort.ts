import type { Scene } from '../scene.ts';
import type { Column } from './columns.ts';

/** Keys in the order of a column, by the language's own alphabet; what has no value comes last either way. */
export function sortRows(keys: Iterable<string>, column: Column, down: boolean, scene: Scene): string[] {
  const compare = new Intl.Collator(scene.speech.lang).compare;
  const rows = [...keys].map((key) => ({ key, value: column.value(key, scene) }));
  rows.sort((a, b) => {
    if (a.value === null || b.value === null)
      return a.value === b.value ? (a.key < b.key ? -1 : 1) : a.value === null ? 1 : -1;
    const way =
      typeof a.value === 'number' && typeof b.value === 'number'
        ? a.value - b.value
        : compare(String(a.value), String(b.value));
    return (down ? -way : way) || (a.key < b.key ? -1 : 1);
  });
  return rows.map(({ key }) => key);
}
