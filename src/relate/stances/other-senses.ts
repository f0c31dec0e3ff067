import type { Collocates } from '../../lexicon/collocates.ts';
import type { StanceType } from '../../model.ts';
import { type Context, textBehind, textBefore, textBetween } from '../context.ts';
import type { Clause } from '../parts.ts';

/** A word of a stance, and the sentence in which it stands. */
interface Place {
  context: Context;
  clause: Clause;
  /** Its tokens. */
  first: number;
  past: number;
}

/** A sense in which a word is no stance of anybody towards another. */
interface Sense {
  types: readonly StanceType[];
  /** The word; any of the types where none is named. */
  word?: RegExp;
  isAt: (place: Place) => boolean;
}

/** Whether a word of this type stands before, over at most so many others. */
const follows = (type: keyof Collocates, { context, clause, first }: Place, over = 0): boolean =>
  context.lexicon.collocates[type].ends(context.tokens, clause.sentence.first, first, over);

/** Whether a word of this type stands behind; how it is done may stand between: *đe dọa nghiêm trọng an ninh*. */
function precedes(type: keyof Collocates, { context, clause, past }: Place): boolean {
  const { tokens, lexicon } = context;
  const end = clause.sentence.past;
  let next = lexicon.collocates.manner.pastAt(tokens, past, end);
  while (lexicon.lists.toward.has(tokens, next) || lexicon.lists.any.has(tokens, next)) next++;
  return lexicon.collocates[type].begins(tokens, next, end);
}

const wordBefore = ({ context, clause, first }: Place): string => textBefore(context, clause, first, 1);

const isDeedBehind = ({ clause, past }: Place): boolean =>
  clause.parts.some((p) => p.kind === 'word' && p.event && p.first === past);

const SENSES: readonly Sense[] = [
  // uy lực răn đe Triều Tiên, phương án răn đe: what weapons are for.
  { types: ['warns'], word: /^răn đe$/iu, isAt: (place) => follows('deterrent', place) },
  // tên lửa vốn đe dọa an ninh Nhật Bản: what something does, and nobody says.
  { types: ['warns'], word: /^đe (dọa|doạ)$/iu, isAt: (place) => precedes('threatened', place) },
  // bác bỏ khả năng Trung Quốc tấn công: that it may come to it, which nobody proposes.
  { types: ['rejects'], word: /^(bác bỏ|loại trừ)$/iu, isAt: (place) => precedes('prospect', place) },
  // sự từ chối của EU: a noun.
  { types: ['rejects'], isAt: (place) => /^(sự|lời|quyền)$/iu.test(wordBefore(place)) },
  // từ chối lời mời gặp gỡ của A: a noun, and A's, where nobody asked stands behind it.
  {
    types: ['invites'],
    word: /^mời$/iu,
    isAt: (place) => /^lời$/iu.test(wordBefore(place)) && isDeedBehind(place),
  },
  // đáp ứng tốt yêu cầu của ông chủ Điện Kremlin: what is met, and not made.
  {
    types: ['urges'],
    word: /^yêu cầu$/iu,
    isAt: ({ context, clause, first }) =>
      /(^|\s)đáp ứng( \p{L}+){0,2}$/iu.test(textBefore(context, clause, first, 4)),
  },
  // nỗ lực hết sức để thuyết phục Mali, việc thuyết phục Mali: what is aimed at.
  {
    types: ['urges'],
    word: /^thuyết phục$/iu,
    isAt: (place) => /^(để|nhằm|việc|trình|năng|phán|được|hòng)$/iu.test(wordBefore(place)),
  },
  // các tổ chức hỗ trợ người tị nạn: whose task it is.
  {
    types: ['aids'],
    word: /^(hỗ trợ|giúp đỡ|viện trợ|cứu trợ|trợ giúp)$/iu,
    isAt: (place) => follows('helper', place),
  },
  // tìm kiếm (thêm) sự ủng hộ, dọa cắt một nửa số viện trợ cho Palestine: not given.
  { types: ['aids', 'supports'], isAt: (place) => follows('sought', place, 2) || follows('cut', place, 6) },
  // trả khoản vay: what is owed.
  { types: ['aids'], word: /vay/iu, isAt: (place) => follows('owed', place, 2) },
  // hỗ trợ gì với Triều Tiên: asked for.
  {
    types: ['aids', 'supports'],
    isAt: ({ context, clause, past }) =>
      /^ (gì|ra sao|thế nào|như thế nào|hay không)(?!\p{L})/iu.test(textBehind(context, clause, { past })),
  },
];

/** *uy lực răn đe Triều Tiên; tên lửa đe dọa an ninh Nhật Bản; bác bỏ khả năng Mỹ rút quân*: another sense of the word. */
export function isOtherSense(context: Context, clause: Clause, at: number, type: StanceType): boolean {
  const senses = SENSES.filter(({ types }) => types.includes(type));
  if (senses.length === 0) return false;
  const { first, past } = clause.parts[at]!;
  const word = textBetween(context, first, past);
  return senses.some((s) => (s.word?.test(word) ?? true) && s.isAt({ context, clause, first, past }));
}
