import type { ActorChunk } from '../model.ts';

/** By which rule a mention is somebody. */
export function ruleOf(chunk: ActorChunk): string {
  if (chunk.kind !== 'person') return `name of ${chunk.kind === 'entity' ? chunk.entityKind : chunk.kind}`;
  if (!chunk.name) return chunk.counterpart ? 'counterpart' : 'office on the day';
  if (chunk.posts.length > 0) return chunk.full ? 'title and full name' : 'title and short name';
  return chunk.full ? 'full name' : 'short name';
}
