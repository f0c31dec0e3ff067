import { type Context, namesOfficial, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';

/** *… đưa ra, được công bố*: what stands between who says something and the meeting in which it is said. */
const PUT_FORTH = /^((vừa|đã|hôm nay) )*(được )?(đưa ra|công bố|phát đi|nêu)( \S+){0,4}$/u;

/**
 * *Tuyên bố được Chủ tịch A đưa ra trong cuộc gặp với B; bình luận của A được đưa ra trước khi gặp B*: who did what was done
 * there, before or after.
 */
export function agentOf(context: Context, clause: Clause, at: number): Group | null {
  const link = has(clause.parts[at - 1], 'aim') ? onTrip(clause, at) : clause.parts[at - 1];
  if (!has(link, 'inside', 'at', 'after', 'before', 'when')) return null;
  const agent = clause.parts
    .slice(0, clause.parts.indexOf(link!))
    .findLast((p): p is Group => p.kind === 'group' && p.prep !== 'at');
  if (!agent || agent.actors.some(({ chunk }) => chunk.kind === 'pair')) return null;
  if (!namesOfficial(context, agent)) return null;
  if (agent.prep === 'by') return agent;
  if (agent.prep !== 'of') return null;
  const between = textBetween(context, agent.past, link!.first).trim().toLowerCase();
  // Đây là đề xuất (mới) của A trong cuộc điện đàm với B: said in it; hành động của A tại cuộc gặp với B: done in it.
  const { statement } = context.lexicon.collocates;
  const isSaid = between === '' && statement.ends(context.tokens, clause.sentence.first, agent.first - 1, 1);
  return isSaid || PUT_FORTH.test(between) ? agent : null;
}

/** *đưa ra trong chuyến đi tới Kiev để gặp B*: in which trip the meeting was. */
function onTrip({ parts }: Clause, at: number): Part | undefined {
  const trip = parts.findLastIndex((p, i) => i < at && has(p, 'visit.noun'));
  const way = parts.slice(trip + 1, at - 1);
  const isWay = way.every(
    (p) => p.kind !== 'word' || has(p, 'arrive.verb', 'toward', 'capital', 'comma', 'of'),
  );
  return trip > 0 && isWay && parts[trip - 1]!.past === parts[trip]!.first ? parts[trip - 1] : undefined;
}
