import type { Actor } from '../../model.ts';
import { type Context, clauseOf, countryOf } from '../context.ts';
import { type Telling, lacksPlace, takesPart } from '../telling.ts';

const HOST = /(^|\s)chủ nhà(\s|$)/u;

/** *hội đàm với Tổng thống nước chủ nhà Lee Myung-bak*: in his country. */
export function lendFromHost(context: Context, talks: Telling): void {
  if (!lacksPlace(talks)) return;
  const clause = clauseOf(context, talks);
  for (const part of clause?.parts ?? [])
    if (part.kind === 'group')
      for (const actor of part.actors) {
        const home = homeOf(context, talks, actor);
        if (home === null) continue;
        talks.place = [home];
        return;
      }
}

/** The country of the one who is called its host; null where somebody, or nobody who takes part, is. */
function homeOf(context: Context, talks: Telling, { chunk, refs }: Actor): string | null {
  const [official] = refs;
  if (chunk.kind !== 'person' || chunk.name === null || !official || refs.length > 1) return null;
  if (!HOST.test(context.article.text.slice(chunk.start, chunk.end))) return null;
  return takesPart(talks, official) ? countryOf(context, official) : null;
}
