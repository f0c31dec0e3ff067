import { type Context, textAfter } from './context.ts';
import type { Telling } from './telling.ts';

/** Sentences behind a meeting's own that may still say what it was about. */
const NEXT = 4;
/** Tokens in which such a sentence says so. */
const OPENING = 14;
/** *Hai bên trao đổi về …; Tại cuộc gặp, …; Những chủ đề chính của cuộc thảo luận là …* */
const GOES_ON =
  /^(hai|cả hai|các|đôi) (bên|nhà lãnh đạo|ngoại trưởng|bộ trưởng|tổng thống|thủ tướng|nguyên thủ|ông|nước)(?!\p{L})|^(tại|trong) (cuộc|buổi) (gặp|hội đàm|hội kiến|tiếp|làm việc|điện đàm)|^cuộc (gặp|hội đàm|thảo luận|đàm phán|điện đàm)|(?<!\p{L})(chủ đề|chương trình nghị sự)(?!\p{L})/u;

/** Topics that a meeting's own sentence names, and those after it that speak of it; the lexicon's list decides what is one. */
export function addTopics(context: Context, tellings: Telling[]): void {
  const { sentences } = context.linked;
  tellings.forEach((telling, i) => {
    if (telling.form === 'conference') return;
    addFrom(context, telling, telling.sentence);
    const next = tellings[i + 1]?.sentence ?? Infinity;
    const past = Math.min(telling.sentence + NEXT + 1, sentences.length);
    for (let at = telling.sentence + 1; at < past && at < next; at++)
      if (GOES_ON.test(textAfter(context, sentences[at]!.first, OPENING))) addFrom(context, telling, at);
  });
}

function addFrom(context: Context, telling: Telling, sentence: number): void {
  const { sentences, entities } = context.linked;
  const { first, past } = sentences[sentence]!;
  for (const { payloads } of context.lexicon.topics.find(context.tokens, first, past))
    for (const topic of payloads) {
      if (!telling.topics.includes(topic.id)) telling.topics.push(topic.id);
      entities.set(topic.id, topic);
    }
}
