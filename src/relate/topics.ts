import type { Context } from './context.ts';
import type { Telling } from './telling.ts';

/** Topics that a meeting's own sentence, or the one after it, names; the lexicon's list decides what is one. */
export function addTopics(context: Context, tellings: Telling[]): void {
  const { sentences, entities } = context.linked;
  for (const telling of tellings) {
    if (telling.form === 'conference') continue;
    const { first, past } = sentences[telling.sentence]!;
    for (const { payloads } of context.lexicon.topics.find(context.tokens, first, past))
      for (const topic of payloads) {
        if (!telling.topics.includes(topic.id)) telling.topics.push(topic.id);
        entities.set(topic.id, topic);
      }
  }
}
