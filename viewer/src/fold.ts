/** Lookup form: lower case, no tone or vowel marks, `đ` as `d`, single spaces. *Đức* → `duc`. */
export function fold(text: string): string {
  return sharp(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Lower case with every mark kept: what a reader typed, made comparable. */
export function sharp(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
