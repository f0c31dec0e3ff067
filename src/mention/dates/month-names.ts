import { type Reader, W, at } from './words.ts';

const MONTH_NAMES = new Map<number, number>([
  [W.giêng, 1],
  [W.một, 1],
  [W.hai, 2],
  [W.ba, 3],
  [W.tư, 4],
  [W.năm, 5],
  [W.sáu, 6],
  [W.bảy, 7],
  [W.bẩy, 7],
  [W.tám, 8],
  [W.chín, 9],
  [W.mười, 10],
  [W.chạp, 12],
]);

/** *Giêng, tư, mười hai* at token `i`, whatever it means there. */
export function monthName(r: Reader, i: number): { past: number; month: number } | null {
  const name = MONTH_NAMES.get(at(r, i));
  if (!name) return null;
  const teen = name === 10 && (at(r, i + 1) === W.một || at(r, i + 1) === W.hai);
  return teen ? { past: i + 2, month: at(r, i + 1) === W.một ? 11 : 12 } : { past: i + 1, month: name };
}
