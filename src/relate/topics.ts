import type { Entity } from '../model.ts';
import type { Context } from './context.ts';
import type { Telling } from './telling.ts';

/** Topics that a meeting's own sentence, or the one after it, names; the lexicon's list decides what is one. */
export function addTopics(context: Context, tellings: Telling[]): void {
  if (tellings.length === 0) return;
  const found = context.lexicon.topics.find(context.tokens);
  if (found.length === 0) return;
  const { sentences, entities } = context.linked;
  for (const telling of tellings) {
    if (telling.form === 'conference') continue;
    const from = sentences[telling.sentence]!.first;
    const past = sentences[telling.sentence]!.past;
    const topics = found.filter((f) => f.first >= from && f.past <= past).flatMap((f) => f.payloads);
    for (const topic of topics as Entity[]) {
      if (!telling.topics.includes(topic.id)) telling.topics.push(topic.id);
      entities.set(topic.id, topic);
    }
  }
}
