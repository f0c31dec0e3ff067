const MARKS = /\p{M}+/gu;
const GAPS = /[^\p{L}\p{N}]+/gu;

/**
 * The key under which a name is looked up: no tones, no case, one space between words.
 * `fold('Bộ trưởng  Đặng-Hoà')` is `bo truong dang hoa`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(GAPS, ' ')
    .trim();
}
