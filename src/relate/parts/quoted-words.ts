import { type Part, has } from '../parts.ts';

/** *Mỹ đã “dọa” trừng phạt, “hoan nghênh” Ấn Độ*: marks around one word say how it is meant; it stands as it would without them. */
export function withoutMarks(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [open, word, close] = [parts[i]!, parts[i + 1], parts[i + 2]];
    const isMarked =
      has(open, 'quote-mark') &&
      has(close, 'quote-mark') &&
      word?.kind === 'word' &&
      !has(word, 'quote-mark') &&
      open.past === word.first &&
      word.past === close!.first;
    if (!isMarked) {
      found.push(open);
      continue;
    }
    found.push({ ...word, first: open.first, past: close!.past });
    i += 2;
  }
  return found;
}
