import { type Context, countryOf } from '../context.ts';
import { type Telling, faceToFace } from '../telling.ts';

const HOST = /(^|\s)chủ nhà(\s|$)/u;

/** *hội đàm với Tổng thống nước chủ nhà Lee Myung-bak*: in his country. */
export function lendFromHost(context: Context, talks: Telling): void {
  if (!faceToFace(talks) || talks.place.length > 0 || talks.partOf !== null) return;
  const clause = context.clauses.find((c) => c.index === talks.sentence);
  const hosts = clause?.parts.flatMap((p) => (p.kind === 'group' ? p.actors : [])) ?? [];
  for (const { chunk, refs } of hosts) {
    const [official] = refs;
    if (chunk.kind !== 'person' || chunk.name === null || !official || refs.length > 1) continue;
    const isHost = HOST.test(context.article.text.slice(chunk.start, chunk.end));
    const home = isHost ? countryOf(context, official) : null;
    if (home === null || !talks.participants.some((p) => p.entity === official)) continue;
    talks.place = [home];
    return;
  }
}
