import type { Span } from '../model.ts';
import { sentenceStarts, startsCapital, trimmed, wordsOf } from './lines.ts';

/** Words that begin a sentence of the story after an inline teaser that no full stop ends. */
const SENTENCE_OPENERS =
  /\s(?=(?:Theo|Trong|Trước|Sau|Tại|Ngoài|Tuy|Khi|Ngày|Hôm|Đây|Cùng|Đồng thời|Về|Để|Với|Nếu|Do|Vì|Bên cạnh|Còn|Từ|Đáp|Trả lời|Được biết|Bởi|Mặc dù|Hiện|Cũng|Phát biểu)\s\p{Ll})/gu;
const INLINE =
  /(?:^|(?<=[.!?…”"\])]\s+))(?:>{2,}|> >|»|(?:Xem thêm|Đọc thêm|Xem video|Mời xem|Video|Clip)\s?:)/gu;

/** Whether a paragraph may hold an inline teaser at all; cheap. */
export const mayHoldTeaser = (text: string): boolean =>
  text.includes('[') ||
  text.includes('>') ||
  text.includes('»') ||
  text.includes('Video') ||
  text.includes('Clip') ||
  text.includes('hêm:') ||
  text.includes('Mời xem') ||
  text.includes('Xem video');

/** The stretches of a paragraph between its inline teasers: *… với Mỹ. [Nga và Mỹ tập trận chung] Trong diễn văn …*. */
export function withoutTeasers(text: string): Span[] {
  const cuts = [...bracketed(text), ...announced(text)].sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let from = 0;
  for (const cut of cuts) {
    if (cut.start < from) continue;
    const kept = trimmed(text, from, cut.start);
    if (kept) spans.push(kept);
    from = cut.end;
  }
  const rest = trimmed(text, from, text.length);
  if (rest) spans.push(rest);
  return spans;
}

/** A headline in brackets between sentences; an editor's addition within one (*[ông Putin] nói*) is none. */
function bracketed(text: string): Span[] {
  const found: Span[] = [];
  for (let open = text.indexOf('['); open !== -1; open = text.indexOf('[', open + 1)) {
    const close = text.indexOf(']', open);
    if (close === -1) return found;
    const inside = text.slice(open + 1, close).trim();
    const before = text.slice(0, open).trimEnd();
    const between = before === '' || /[.!?…”"’)\]]$/u.test(before);
    const after = text.slice(close + 1).trimStart();
    const goesOn = after !== '' && !startsCapital(after) && !after.startsWith('[');
    const label = /^(?:video|infographic|photo|ảnh|chùm ảnh|mega story)$/iu.test(inside);
    if ((label || (between && !goesOn && wordsOf(inside).length > 2)) && startsCapital(inside)) {
      found.push({ start: open, end: close + 1 });
    }
  }
  return found;
}

/** *Video: …* and its like: up to the end of their sentence or the word that opens the story's next one. */
function announced(text: string): Span[] {
  return [...text.matchAll(INLINE)].map((match) => {
    const value = match.index + match[0].length;
    const rest = text.slice(value);
    const sentence = sentenceStarts(rest)[1] ?? rest.length;
    const opener =
      [...rest.matchAll(SENTENCE_OPENERS)].find((found) => found.index > 8)?.index ?? rest.length;
    return { start: match.index, end: value + Math.min(sentence, opener) };
  });
}

const STORY_END = './.';

/** Cuts `./.`, the agencies' end of a story: what stands before it, and what after. */
export function splitAtStoryEnd(text: string): { own: string; after: string | null } {
  const at = text.indexOf(STORY_END);
  if (at === -1) return { own: text, after: null };
  return { own: text.slice(0, at + 1), after: text.slice(at + STORY_END.length).trim() };
}
