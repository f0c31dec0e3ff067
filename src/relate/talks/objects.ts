import type { Knowledge } from '../../lexicon/knowledge.ts';
import type { ActorChunk } from '../../model.ts';
import { acts } from '../arguments.ts';
import { type Context, namesOfficial, textAfter, textOf } from '../context.ts';
import { type Clause, type Group, type Part, type Word, groupWith, has, hasAny, isBody } from '../parts.ts';
import { listedGuests } from './guests.ts';

/** Words that may stand between a verb and what it governs. */
const LIGHT = [
  'with',
  'people',
  'for',
  'toward',
  'of',
  'member',
  'capital',
  'past',
  'held',
  'of-noun',
  'attend',
  'many-sided',
  'host-country',
];
/** Tokens of other words there. */
const REACH = 4;

/** Whom the verb `at` has met, wherever in the sentence it is told; null where nobody is. */
export function metBy(context: Context, clause: Clause, at: number): Group | null {
  const object =
    listedGuests(context, clause, at) ??
    objectOf(clause, at, context.knowledge) ??
    relativeObject(clause, at) ??
    asker(context, clause, at) ??
    pastTopic(context, clause, at);
  const word = clause.parts[at] as Word;
  if (!object || !needsWith(word) || object.prep === 'with') return object;
  return bringsWith(context, clause, at, object) || isDirectGuest(context, clause, at, object)
    ? object
    : null;
}

/** *hôm nay hội đàm Bộ trưởng Ngoại giao Lào, điện đàm Tổng thống Putin*: headlines leave the *với* out; who then does something is no guest. */
function isDirectGuest(context: Context, clause: Clause, at: number, object: Group): boolean {
  const [before, word] = [clause.parts[at - 1], clause.parts[at] as Word];
  if (word.pattern !== 'with' || object.first !== word.past || object.prep !== null) return false;
  if (!/^(hội đàm|điện đàm)$/u.test(textOf(context, word)) || has(before, 'after', 'before', 'inside', 'at'))
    return false;
  const next = clause.parts[clause.parts.indexOf(object) + 1];
  const acts = has(next, 'past', 'planned', 'quote', 'negation', 'ongoing') && next!.first - object.past <= 1;
  return (
    !acts && object.actors.every(({ chunk }) => chunk.kind === 'person') && namesOfficial(context, object)
  );
}

/** *hội đàm với*; *gặp* takes whom it meets without. */
export const needsWith = ({ pattern }: Word): boolean =>
  pattern === 'with' || pattern === 'with-person' || pattern === 'resumes';

/** *đối thoại với (các quan chức) Lào*: a verb that holds its own preposition. */
function bringsWith({ article, tokens }: Context, { parts }: Clause, at: number, object: Group): boolean {
  const word = parts[at]!;
  let edge = word.past;
  for (let i = at + 1; has(parts[i], 'people') && parts[i]!.first === edge; i++) edge = parts[i]!.past;
  return object.first === edge && /với$/i.test(article.text.slice(0, tokens.end[word.past - 1]));
}

/** *Tổng thống Putin, người mà Tổng thống Trump đã gặp*. */
function relativeObject(clause: Clause, at: number): Group | null {
  const that = clause.parts.findLastIndex((p, i) => i < at && has(p, 'but'));
  const [comma, who] = [clause.parts[that - 2], clause.parts[that - 1]];
  const group = has(comma, 'comma') ? clause.parts[that - 3] : comma;
  const relative = that > 1 && has(who, 'of-noun') && who!.past === clause.parts[that]!.first;
  return relative && group?.kind === 'group' ? group : null;
}

/** *khước từ đề nghị gặp của Bộ trưởng Quốc phòng Mỹ, nhận lời mời gặp từ Thủ tướng Áo*: who asks is to be met. */
function asker(context: Context, clause: Clause, at: number): Group | null {
  const [asks, of, group] = [clause.parts[at - 1], clause.parts[at + 1], clause.parts[at + 2]];
  const owned = has(asks, 'proposed', 'invites') && has(of, 'of', 'from') && group?.kind === 'group';
  return owned && namesOfficial(context, group) ? group : null;
}

/** Tokens of what is spoken of between a verb and with whom. */
const TOPIC = 24;

/** *thảo luận về tình hình Ukraine với Ngoại trưởng Pháp, trao đổi các biện pháp với phía Mexico*: with whom, behind what of. */
function pastTopic(context: Context, clause: Clause, at: number): Group | null {
  const word = clause.parts[at] as Word;
  if (word.noun || !needsWith(word) || has(clause.parts[at + 1], 'with')) return null;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - word.past > TOPIC || (isOver(clause, i) && !isSpokenOfHere(context, clause, i)))
      return null;
    if (part.kind !== 'group' || part.prep !== 'with') continue;
    const { first } = clause.parts.findLast((p, k) => k < i && has(p, 'with'))!;
    // điện đàm trực tiếp với: of nothing
    const isOf = (p: Part): boolean =>
      p.kind === 'group' || has(p, 'topic', 'of-noun') || (p.kind === 'word' && p.stance !== null);
    if (!has(word, 'topic') && !clause.parts.slice(at + 1, i).some(isOf)) return null;
    // thảo luận về quan hệ với Nga: the với is that of quan hệ
    if (context.lexicon.collocates.related.ends(context.tokens, word.past, first)) return null;
    return part.actors.every(
      ({ chunk }) => chunk.kind === 'person' || (chunk.kind === 'entity' && chunk.people),
    )
      ? part
      : null;
  }
  return null;
}

/** *thảo luận về hội nghị thượng đỉnh này với B*: the meeting is what is discussed, B with whom. */
export const isSpokenOfHere = (context: Context, { parts }: Clause, at: number): boolean =>
  has(parts[at - 1], 'topic') &&
  has(parts[at - 1], 'talks.verb') &&
  parts[at - 1]!.past === parts[at]!.first &&
  /^(này|đó|nói trên|trên)$/u.test(textAfter(context, parts[at]!.past, 1));

/** What ends the reach of a verb: another deed, speech or clause. */
const isOver = ({ parts }: Clause, i: number): boolean =>
  has(parts[i], 'comma', 'stop', 'quote', 'quote-mark', 'that', 'but', 'when', 'after') ||
  has(parts[i], 'before', 'past', 'planned', 'by', 'hypothetical') ||
  (parts[i]!.kind === 'word' && ((parts[i] as Word).event || has(parts[i], 'press')));

/** The group that the word at `at` governs: right after it, over light words. */
export function objectOf(clause: Clause, at: number, knowledge: Knowledge): Group | null {
  let edge = clause.parts[at]!.past;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > REACH) return null;
    if (isBeside(clause, i)) {
      edge = part.past;
      continue;
    }
    const chair = chairBehind(clause, i);
    if (chair) return chair;
    if (part.kind === 'group')
      return namesAfter(clause, i) ?? (acts(part, knowledge) && part.prep !== 'of' ? part : null);
    if (part.kind !== 'word' || !(hasAny(part, LIGHT) || isHow(clause, at, i))) return null;
    edge = part.past;
  }
  return null;
}

/** *tiếp xúc song phương với, gặp trực tiếp*; *đàm phán trực tiếp với Triều Tiên* is a policy. */
const isHow = ({ parts }: Clause, at: number, i: number): boolean =>
  i === at + 1 && has(parts[i], 'none') && (parts[at] as Word).pattern === 'direct';

/** *tiếp Chủ tịch luân phiên EU, Thủ tướng Séc A*: who chairs the body stands behind it. */
function chairBehind(clause: Clause, i: number): Group | null {
  const [chairs, body, comma, group] = clause.parts.slice(i, i + 4);
  if (!has(chairs, 'chairs') || body?.kind !== 'group' || !isBody(body) || !has(comma, 'comma')) return null;
  const stands = body.first === chairs!.past && comma!.first === body.past && group?.first === comma!.past;
  if (!stands || group?.kind !== 'group' || group.actors[0]!.chunk.kind !== 'person') return null;
  return groupWith(group, { prep: has(clause.parts[i - 1], 'with') ? 'with' : null });
}

/** *hội đàm hôm 3/5 với B, đàm phán tại Washington với B, hội đàm (trong) hơn ba giờ với B*: when, where, how long before whom. */
function isBeside(clause: Clause, i: number): boolean {
  for (let k = i; k < clause.parts.length; k++) {
    const part = clause.parts[k]!;
    if (k > i && has(part, 'with')) return part.first - clause.parts[k - 1]!.past <= 1;
    const located = part.kind === 'group' && part.prep === 'at';
    if (
      part.kind !== 'date' &&
      !located &&
      !has(part, 'at', 'capital', 'hours', 'minutes', 'inside', 'two', 'duration')
    )
      return false;
  }
  return false;
}

/** *hai nhà ngoại giao, những người đồng cấp Nhật Bản*: whose names may follow behind *là*. */
const announces = (chunk: ActorChunk): boolean =>
  chunk.kind === 'pair' || (chunk.kind === 'person' && chunk.counterpart && chunk.name === null);

/** *hai nhà ngoại giao hàng đầu Trung Quốc là Dương Khiết Trì và Vương Nghị*: the names that the pair announces. */
function namesAfter(clause: Clause, i: number): Group | null {
  const pair = clause.parts[i] as Group;
  if (pair.actors.length !== 1 || !announces(pair.actors[0]!.chunk)) return null;
  const is = clause.parts.findIndex((p, k) => k > i && has(p, 'that'));
  const names = clause.parts[is + 1];
  const near = is > i && is <= i + 2 && clause.parts[is]!.first - pair.past <= 6;
  return near && names?.kind === 'group' && names.actors.length > 1 && names.first === clause.parts[is]!.past
    ? groupWith(names, { prep: pair.prep })
    : null;
}
