const NUMERALS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** What a numeral up to ten or figures tell: *hai, 12*; null for any other word. */
export function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const value = NUMERALS.indexOf(word);
  return value > 0 ? value : null;
}
