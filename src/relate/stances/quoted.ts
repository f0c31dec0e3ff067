import type { Actor, LinkedSentence } from '../../model.ts';
import { type Context, isKind, textBefore } from '../context.ts';
import { type Clause, type Group, groupOf } from '../parts.ts';

/** *Chúng tôi kêu gọi Nga …*: in a quotation, of the one who is quoted. */
const FIRST_PERSON =
  /(^|["“]|(?<!(của|với|cho|và|từ))\s)(chúng tôi|tôi|chúng ta)( (đã|đang|cũng|luôn|vẫn|xin|mạnh mẽ|kịch liệt|hoàn toàn|liên tục|nhiều lần|từng))*\s*$/iu;
/** Tokens before the verb that may say so. */
const BEFORE = 8;
/** Sentences that a quotation goes on for until it is told whose it is. */
const ONWARD = 2;
/** Tokens between who is quoted and the word that says so. */
const NEAR = 6;

export const isFirstPerson = (context: Context, clause: Clause, at: number): boolean => {
  const { first } = clause.parts[at]!;
  return FIRST_PERSON.test(textBefore(context, clause, first, BEFORE));
};

/** Who says *chúng tôi*: the official whom this sentence or one of the next quotes; null where none is told. */
export function quotedSpeaker(context: Context, clause: Clause): Group | null {
  for (let index = clause.index; index <= clause.index + ONWARD; index++) {
    const sentence = context.linked.sentences[index];
    const actor = sentence && quotedIn(context, sentence);
    if (actor) {
      const { first, past } = actor.chunk;
      return groupOf({ first, past, actors: [actor], prep: null, dashed: false, inside: null });
    }
  }
  return null;
}

/** *…, ông Trump nói*; *dẫn lời ông Trump*; *dẫn tuyên bố của ông Trump*. */
function quotedIn(context: Context, { chunks, actors }: LinkedSentence): Actor | null {
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.kind !== 'word' || !chunk.types.includes('quote')) continue;
    const of = chunks[i + 1];
    const isOwned = of?.kind === 'word' && of.types.includes('of') && of.first === chunk.past;
    const near = [actors[i - 1], actors[isOwned ? i + 2 : i + 1]].find(
      (a) =>
        a?.refs.length === 1 &&
        isKind(context, a.refs[0]!, 'official') &&
        chunk.first - a.chunk.past <= NEAR &&
        a.chunk.first - chunk.past <= (isOwned ? 2 : 1),
    );
    if (near) return near;
  }
  return null;
}
