import type { StanceType } from '../../model.ts';
import { acts } from '../arguments.ts';
import { type Context, countryOf, isKind, partiesOf, textBetween, textOf } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { endsAt } from './ends.ts';
import { isAtNobody, isHe, isOfAnother, isTheirs } from './aimed-at.ts';
import { isVictims } from './victims.ts';
import { isPraise, isPraised } from './praised.ts';
import { type Aim, DEFAULT_REACH, isThreat, reachTo } from './reach.ts';
import { SENT, isSent } from './sent.ts';
import { isNoted, isQuotedWord, isWarned, newWarning } from './warned.ts';

/** Stances that may be aimed at *hai bên*: *kêu gọi hai nước kiềm chế*. */
const REACHES_BOTH: readonly StanceType[] = ['urges', 'invites', 'warns'];

/** Stances that reach a country through its people and things: *các cá nhân Nga, hàng hóa Trung Quốc, hành động của Nga*. */
const HITS_PEOPLE: readonly StanceType[] = [
  'sanctions',
  'expelsDiplomatsOf',
  'criticises',
  'aids',
  'supports',
  'summonsAmbassadorOf',
  'recallsAmbassadorFrom',
];

/** Whom it is aimed at: the first party after the word in the same clause. */
export function targetOf(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  owner: Group | null,
  noun: boolean,
): Group | null {
  const before = owner && hitBefore(context, clause, at, owner);
  if (before) return before;
  const threatens = isThreat(context, clause, at);
  const warning = type === 'warns' && !noun ? newWarning() : null;
  const aim: Aim = { at, type, owner, noun, threatens, warning };
  let edge = (owner ?? clause.parts[at]!).past;
  if (isAtNobody(context, clause, at, edge, type, warning !== null)) return null;
  if (warning && isQuotedWord(clause, at)) return null;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part === owner || part.past <= edge) continue;
    if (part.first - edge > reachTo(context, clause, part, aim)) return null;
    if (part.kind === 'word') {
      if (warning && isNoted(warning, part)) edge = part.past;
      else if (endsAt(context, clause, at, part, type, noun)) return null;
      continue;
    }
    if (part.kind !== 'group') continue;
    if (isTheirs(context, part, type)) return part;
    if (type === 'aids' && isVictims(context, clause, part)) return part;
    if (isPassed(clause, part, aim)) continue;
    if (isUnmeant(context, clause, i, part, aim)) return null;
    if (isBeside(context, clause, i, aim) || isUnaddressed(context, clause, i, aim)) continue;
    // mời ông tới Nhà Trắng: whoever he is, not where to.
    if (type === 'invites' && isHe(part)) return part;
    if (isHit(context, clause, i, part, aim)) return doerBehind(context, clause, at, i, type) ?? part;
    edge = part.past;
  }
  return null;
}

/** Whether a party is no target, and none behind it is: not who is warned, or who belongs to another. */
function isUnmeant(context: Context, clause: Clause, i: number, group: Group, aim: Aim): boolean {
  const { at, type, threatens, warning } = aim;
  const isOwned = threatens && group.prep === 'of';
  const isToldOf = warning !== null && !isOwned && !isWarned(context, clause, group, warning);
  const isUnpraised = isPraise(clause, at) && !isPraised(context, clause, at, group);
  return isToldOf || isUnpraised || isOthers(context, clause, at, i, type);
}

/** Whether a noun with its owner does not reach a party. */
const isUnaddressed = (context: Context, clause: Clause, i: number, { type, owner, noun }: Aim): boolean =>
  owner !== null && noun && !isAddressed(context, clause, i, type, owner);

/** Whether a party that a stance reaches is one at which it may be aimed. */
function isHit(context: Context, clause: Clause, i: number, group: Group, aim: Aim): boolean {
  const { type, threatens, warning } = aim;
  if (acts(group, context.knowledge)) return true;
  const reaches = threatens || HITS_PEOPLE.includes(type) || (warning !== null && group.prep === 'of');
  return (reaches || isMeant(context, clause, i, type)) && isAimedAt(context, group);
}

/** Whether a party is only named beside whoever or whatever is meant: his wife, a firm of that country. */
const isOthers = (context: Context, clause: Clause, at: number, i: number, type: StanceType): boolean => {
  const group = clause.parts[i] as Group;
  const isFirm = SAID_OF.includes(type) && isCompany(context, group) && !has(clause.parts[i + 1], 'of');
  return (
    isFirm || (!doerBehind(context, clause, at, i, type) && isOfAnother(context, clause, at, group, type))
  );
};

/** *lời kêu gọi của A gửi tới B; cáo buộc tàu chiến của B*: who is meant, though told as where to or as whose. */
const isMeant = (context: Context, clause: Clause, i: number, type: StanceType): boolean =>
  (SENT.includes(type) && isSent(context, clause, i)) ||
  (type === 'accuses' && isOfForces(context, clause, clause.parts[i] as Group));

const SAID_OF: readonly StanceType[] = ['accuses', 'criticises', 'urges'];

/** *cáo buộc tập đoàn ExxonMobil giật dây Guyana*: a firm is meant, not whom it has to do with. */
const isCompany = (context: Context, { actors }: Group): boolean =>
  actors[0]!.refs.length > 0 &&
  actors[0]!.refs.every((id) => context.knowledge.organisationType.get(id) === 'company');

/** Where, from whom, both: not at whom. */
function isPassed(clause: Clause, group: Group, { at, type, owner, noun }: Aim): boolean {
  const { prep, actors, first } = group;
  if (type === 'recallsAmbassadorFrom') return isSender(clause, group);
  if (prep === 'at' || prep === 'from') return true;
  // ủng hộ lập trường về Kosovo: what it is about.
  if ((type === 'rejects' || type === 'supports') && prep === 'topic') return true;
  if (actors.every((a) => a.chunk.kind === 'pair') && !REACHES_BOTH.includes(type)) return true;
  // lên án "hành vi nguy hiểm" của Trung Quốc: far behind the verb only whose act it is counts.
  // lời chỉ trích của A nhằm vào B: of a noun the preposition says it.
  const isOwned = owner !== null && noun;
  // phản đối cuộc tập trận chung giữa A và B
  const isOfDeed = prep === 'of' || prep === 'between';
  return type === 'criticises' && !isOwned && first - clause.parts[at]!.past > DEFAULT_REACH && !isOfDeed;
}

/** *triệu hồi đại sứ nước này (của mình) tại Mali*: whose ambassador it is, told before where. */
const isSender = ({ parts }: Clause, group: Group): boolean =>
  group.prep !== 'at' &&
  parts
    .slice(parts.indexOf(group) + 1)
    .some((p) => p.kind === 'group' && p.prep === 'at' && p.first - group.past <= 2);

/** *lệnh trừng phạt Nga của Mỹ*: whom it hits stands before its owner. */
function hitBefore(context: Context, clause: Clause, at: number, owner: Group): Group | null {
  const behind = clause.parts.slice(at + 1);
  return (
    behind.find((p): p is Group => p.kind === 'group' && p.past <= owner.first && isAimedAt(context, p)) ??
    null
  );
}

/** *ủng hộ chiến tranh thương mại Mỹ – Trung; kêu gọi hợp tác với Trung Quốc*: named beside what it is about. */
function isBeside(context: Context, clause: Clause, i: number, { at, type }: Aim): boolean {
  const group = clause.parts[i] as Group;
  if (group.dashed && group.prep === null && group.first > clause.parts[at]!.past) return true;
  const verb = clause.parts[i - 1];
  const sent = SENT.includes(type) && isSent(context, clause, i);
  const [word, next] = [clause.parts[at]!, clause.parts[at + 1]];
  // đề nghị đối thoại với Triều Tiên: to them; kêu gọi đối thoại với Triều Tiên may be to others.
  const isOffer = next === verb && next?.first === word.past && textOf(context, word).startsWith('đề nghị');
  const met = verb?.kind === 'word' && verb.event && i - 1 > at && verb.past === group.first && !sent;
  // đề nghị với phía Nhật Bản
  const isTold = has(next, 'with') && next!.first === word.past;
  // sự ủng hộ của nước này với Thổ Nhĩ Kỳ: of a noun the preposition says it.
  const isNoun = has(next, 'of');
  const along = group.prep === 'with' && !isNoun && !isTold && group.first - word.past > 1;
  return BESIDE.includes(type) && ((met && !isOffer) || along);
}

/** *cáo buộc của Mỹ đối với Nga, cáo buộc của Mỹ rằng Nga …*: a noun with its owner tells its target by a preposition. */
const isAddressed = (context: Context, clause: Clause, i: number, type: StanceType, owner: Group): boolean =>
  !OF_WORDS.includes(type) ||
  (!AGAINST.test(textBetween(context, owner.past, clause.parts[i]!.first)) &&
    isToward(context, clause, i, owner));
/** *sự giúp đỡ của Mỹ trong cuộc chiến chống IS*: the other way. */
const AGAINST = /(^|\s)(chống|chống lại|đối phó|đối phó với)( |$)/iu;

const isToward = (context: Context, clause: Clause, i: number, owner: Group): boolean =>
  // sự ủng hộ của Anh đối với chủ quyền Ukraine
  TOWARD.test(textBetween(context, owner.past, clause.parts[i]!.first)) ||
  ['toward', 'with', 'for'].includes((clause.parts[i] as Group).prep ?? '') ||
  isSent(context, clause, i) ||
  has(clause.parts[i - 1], 'that') ||
  // các cáo buộc của Mỹ về việc Nga …
  /^về việc$/iu.test(textBetween(context, owner.past, clause.parts[i]!.first)) ||
  // Bất chấp sự phản đối của Trung Quốc, Mỹ …: who does so all the same.
  (has(clause.parts[i - 1], 'comma') &&
    OWNERS.test(textBetween(context, owner.past, clause.parts[i - 1]!.first)));

/** *của Ukraine và các nước phương Tây,*. */
const OWNERS = /^((và|cùng) [^,]*)?$/iu;
const TOWARD = /^(dành )?(cho|đối với|giúp|giúp đỡ)(?!\p{L})/iu;
const OF_WORDS: readonly StanceType[] = ['accuses', 'criticises', 'urges', 'aids', 'supports'];

const BESIDE: readonly StanceType[] = ['urges', 'supports'];

/** *chỉ trích vụ không kích Syria của Mỹ*: whose deed it is, not whom it hit. */
function doerBehind(context: Context, clause: Clause, at: number, i: number, type: StanceType): Group | null {
  const [hit, of] = [clause.parts[i] as Group, clause.parts[i + 1]];
  const doer = clause.parts.slice(i + 1, i + 4).find((p): p is Group => p.kind === 'group');
  const isDone = type === 'criticises' || isOffered(context, clause, at, hit, type);
  const isDeed = isDone && hit.prep !== 'of' && has(of, 'of') && of!.first === hit.past;
  return isDeed && doer?.prep === 'of' && doer.first - of!.past <= 3 && acts(doer, context.knowledge)
    ? doer
    : null;
}

/** *bác đề nghị gặp ông Kim của ông Trump*: whose proposal it is stands behind whom it is about. */
const isOffered = (context: Context, clause: Clause, at: number, hit: Group, type: StanceType): boolean =>
  type === 'rejects' &&
  context.lexicon.collocates.proposal.within(context.tokens, clause.parts[at]!.first, hit.first);

/** *các cá nhân Nga, nhà ngoại giao Mỹ*: the country behind a noun is what a sanction or an expulsion hits. */
const isAimedAt = (context: Context, group: Group): boolean =>
  group.actors.some(({ refs }) =>
    refs.some((id) => isKind(context, id, 'country', 'organisation', 'official', 'place')),
  );

/** *cáo buộc tàu Việt Nam quấy nhiễu, tố binh sĩ Pakistan nổ súng*: the country whose they are. */
const isOfForces = ({ lexicon, tokens }: Context, { sentence }: Clause, { first }: Group): boolean =>
  lexicon.collocates.forces.ends(tokens, sentence.first, first);

export const speaksFor = (context: Context, speaker: Group, owner: Group): boolean =>
  partiesOf(context, speaker).some((id) => partiesOf(context, owner).includes(countryOf(context, id) ?? ''));
