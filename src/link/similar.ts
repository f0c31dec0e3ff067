import { fold } from '../text/fold.ts';

/** Edits (insert, delete, replace) between two short strings, at most `limit + 1`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

/** The same word but for a misprint or two in a long one. */
export const closeWord = (a: string, b: string) =>
  a === b || (a.length > 4 && b.length > 4 && edits(a, b, 2) <= 2);

/** One person, spelt by two hands: the family names are alike and so is half of the rest. *Jean Yves Le Drianin*. */
export function similarNames(a: string, b: string): boolean {
  const left = fold(a).split(' ');
  const right = fold(b).split(' ');
  if (left.join('') === right.join('')) return true;
  const shared = left.filter((w) => right.some((v) => closeWord(w, v))).length;
  return (
    shared >= 1 && closeWord(left.at(-1)!, right.at(-1)!) && shared * 2 >= Math.min(left.length, right.length)
  );
}

/** Whether `part` is a run of whole words of `name`: *Le Drian* of *Jean-Yves Le Drian*, *Tập* of *Tập Cận Bình*. */
export function isPartOf(part: string, name: string): boolean {
  const left = fold(part);
  const right = fold(name);
  return ` ${right} `.includes(` ${left} `);
}
