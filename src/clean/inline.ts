import type { Span } from '../model.ts';
import { sentenceStarts, startsCapital, trimmed, wordsOf } from './lines.ts';

/** Words that begin a sentence of the story after an inline teaser that no full stop ends. */
const SENTENCE_OPENERS =
  /\s(?=(?:Theo|Trong|Trước|Sau|Tại|Ngoài|Tuy|Khi|Ngày|Hôm|Đây|Cùng|Đồng thời|Về|Để|Với|Nếu|Do|Vì|Bên cạnh|Còn|Từ|Đáp|Trả lời|Được biết|Bởi|Mặc dù|Hiện|Cũng|Phát biểu)\s\p{Ll})/gu;
const INLINE =
  /(?:(?:Xem|Đọc) thêm )?(?:>{2,}|> >|»)|(?:Xem thêm|Đọc thêm|Xem video|Mời xem|Video|Clip)\s?:/gu;
/** No inline teaser is longer; what a mark announces without an end in sight is kept. */
const LONGEST_TEASER = 300;

const HINT = /[[>»]|Video|Clip|hêm:|Mời xem|Xem video/;

/** Whether a paragraph may hold an inline teaser at all; cheap: one look at each character. */
export const mayHoldTeaser = (text: string): boolean => HINT.test(text);

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
    const length = text.slice(open, open + LONGEST_TEASER).indexOf(']');
    if (length === -1) continue;
    const close = open + length;
    const inside = text.slice(open + 1, close).trim();
    const between = opensSentence(text, open);
    const after = text.slice(close + 1, close + 12).trimStart();
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
  const found: Span[] = [];
  for (const match of text.matchAll(INLINE)) {
    const value = match.index + match[0].length;
    const rest = text.slice(value, value + LONGEST_TEASER);
    const sentence = sentenceStarts(rest)[1];
    const opener = [...rest.matchAll(SENTENCE_OPENERS)].find(({ index }) => index > 8)?.index;
    const length = Math.min(
      sentence ?? Infinity,
      opener ?? Infinity,
      value + rest.length === text.length ? rest.length : Infinity,
    );
    if (length < Infinity && opensSentence(text, match.index))
      found.push({ start: match.index, end: value + length });
  }
  return found;
}

/** Whether a sentence may begin here: at the start of the text or after one that ended. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at).trimEnd();
  return at === 0 || /[.!?…”"’)\]]$/u.test(before);
}

const STORY_END = './.';

/** Cuts `./.`, the agencies' end of a story: what stands before it, and what after. */
export function splitAtStoryEnd(text: string): { own: string; after: string | null } {
  const at = text.indexOf(STORY_END);
  if (at === -1) return { own: text, after: null };
  return { own: text.slice(0, at + 1), after: text.slice(at + STORY_END.length).trim() };
}
