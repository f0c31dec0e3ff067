/** Lookup form: lower case, no tone or vowel marks, `đ` as `d`, single spaces. *Đức* → `duc`. */
export function fold(text: string): string {
  return sharp(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Lower case with every mark kept: what a reader typed, made comparable. */
export function sharp(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export interface FoldedPiece {
  text: string;
  found: boolean;
}

/** Cuts a text at the words that begin with a word of the query, tones left aside. */
export function splitFolded(text: string, query: string): FoldedPiece[] {
  const wanted = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  const pieces: FoldedPiece[] = [];
  for (const piece of text.normalize('NFC').split(/([\p{L}\p{N}]+)/u)) {
    const folded = fold(piece);
    const found = folded !== '' && wanted.some((word) => folded.startsWith(word));
    const last = pieces.at(-1);
    if (last !== undefined && last.found === found) last.text += piece;
    else if (piece !== '') pieces.push({ text: piece, found });
  }
  return pieces;
}
