import type { StanceType } from '../../model.ts';
import { acts } from '../arguments.ts';
import { type Context, countryOf, isKind, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { endsAt, isNamedDeed } from './ends.ts';
import { isAtNobody, isHe, isOfAnother, isTheirs } from './others.ts';
import { SENT, isSent } from './sent.ts';
import { isPolicy, isPraise, isPraised } from './praised.ts';
import { isNoted, isQuotedWord, isWarned, newWarning } from './warned.ts';

/** Tokens between the word and whom it is aimed at. */
const REACH: Partial<Record<StanceType, number>> = {
  sanctions: 10,
  expelsDiplomatsOf: 8,
  warns: 4,
  criticises: 12,
  aids: 3,
  signsAgreementWith: 8,
};

const DEFAULT_REACH = 5;
/** *bác đề nghị đối thoại vô điều kiện của Mỹ*: whose proposal it is may stand far behind. */
const OF_WHOM = 12;
/** *ủng hộ nỗ lực của Chile, hỗ trợ các nỗ lực của Peru*. */
const OF_POLICY: readonly StanceType[] = ['supports', 'aids'];

/** *viện trợ 10 triệu USD cho Campuchia*: how much stands between. */
const OF_GIFTS = 12;

/** *cáo buộc vụ mất điện là âm mưu của Mỹ*: whose deed it is said to be. */
const OF_DEEDS = 18;

/** *dọa áp thuế lên hàng hóa Trung Quốc*: a threat names its deed first; *cảnh báo nguy cơ …* need not be aimed. */
const OF_THREATS = 12;
/** *dọa nâng mức thuế từ 10% lên 25% với 200 tỉ USD hàng hóa Trung Quốc*: by how much and on what. */
const OF_GOODS = 18;
const GOODS = /(^|\s)hàng( hóa| hoá| nhập khẩu| xuất khẩu)?( của)?$/iu;
/** *cảnh báo mọi cuộc tấn công của quân đội Mỹ*: whose deed it is. */
const OF_WARNED = 8;
const isThreat = (context: Context, clause: Clause, at: number): boolean =>
  /^(đe )?(dọa|doạ)( sẽ)?$/iu.test(textBetween(context, clause.parts[at]!.first, clause.parts[at]!.past));

/** Stances that may be aimed at *hai bên*: *kêu gọi hai nước kiềm chế*. */
const REACHES_BOTH: readonly StanceType[] = ['urges', 'invites', 'warns'];

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
  const threatens = isThreat(context, clause, at);
  const hitsPeople = threatens || HITS_PEOPLE.includes(type);
  const reach = threatens ? OF_THREATS : (REACH[type] ?? DEFAULT_REACH);
  const warning = type === 'warns' && !noun ? newWarning() : null;
  let edge = (owner ?? clause.parts[at]!).past;
  const before = owner && hitBefore(context, clause, at, owner);
  if (before) return before;
  if (isAtNobody(context, clause, at, edge, type, warning !== null)) return null;
  if (warning && isQuotedWord(clause, at)) return null;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part === owner || part.past <= edge) continue;
    if (part.first - edge > (noun ? 20 : reachTo(context, clause, at, part, type, reach))) return null;
    if (part.kind === 'word') {
      if (warning && isNoted(warning, part)) edge = part.past;
      else if (endsAt(context, clause, at, part, type, noun)) return null;
      continue;
    }
    if (part.kind !== 'group') continue;
    if (isTheirs(context, part, type)) return part;
    if (isPassed(clause, at, part, type, owner !== null && noun)) continue;
    const isOwned = threatens && part.prep === 'of';
    if (warning && !isOwned && !isWarned(context, clause, part, warning)) return null;
    if (isOthers(context, clause, at, i, type)) return null;
    if (isPraise(clause, at) && !isPraised(context, clause, at, part)) return null;
    const isToNobody = owner && noun && !isAddressed(context, clause, i, type, owner);
    if (isBeside(context, clause, i, at, type) || isToNobody) continue;
    const isHit = hitsPeople || (warning && part.prep === 'of') || isMeant(context, clause, i, type);
    // mời ông tới Nhà Trắng: whoever he is, not where to.
    if (type === 'invites' && isHe(part)) return part;
    if (acts(part, context.knowledge) || (isHit && isAimedAt(context, part)))
      return doerBehind(context, clause, at, i, type) ?? part;
    edge = part.past;
  }
  return null;
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
function isPassed(
  clause: Clause,
  at: number,
  { prep, actors, first }: Group,
  type: StanceType,
  owned: boolean,
): boolean {
  if ((prep === 'at' && type !== 'recallsAmbassadorFrom') || prep === 'from') return true;
  // ủng hộ lập trường về Kosovo: what it is about.
  if ((type === 'rejects' || type === 'supports') && prep === 'topic') return true;
  if (actors.every((a) => a.chunk.kind === 'pair') && !REACHES_BOTH.includes(type)) return true;
  // lên án "hành vi nguy hiểm" của Trung Quốc: far behind the verb only whose act it is counts.
  // lời chỉ trích của A nhằm vào B: of a noun the preposition says it.
  return type === 'criticises' && !owned && first - clause.parts[at]!.past > DEFAULT_REACH && prep !== 'of';
}

/** How many tokens behind the word, or behind a party passed over, a target may stand. */
function reachTo(
  context: Context,
  clause: Clause,
  at: number,
  part: Part,
  type: StanceType,
  reach: number,
): number {
  const prep = part.kind === 'group' ? part.prep : null;
  if (type === 'rejects' && (part.kind === 'word' || prep === 'of' || prep === 'topic' || prep === 'with'))
    return OF_WHOM;
  if (OF_POLICY.includes(type) && (prep === 'of' || has(part, 'of')) && isPolicy(context, clause, at, part))
    return OF_WHOM;
  if (type === 'warns' && reach === OF_THREATS && isOfGoods(context, part)) return OF_GOODS;
  if (type === 'aids' && (prep === 'for' || part.kind === 'word')) return OF_GIFTS;
  if (type === 'warns' && (prep === 'of' || part.kind === 'word')) return Math.max(reach, OF_WARNED);
  if (type === 'accuses' && prep === 'of' && isNamedDeed(context, clause, at, type)) return OF_DEEDS;
  if (type === 'accuses' && part.kind === 'word' && isNamedDeed(context, clause, at, type)) return OF_DEEDS;
  return reach;
}

const isOfGoods = (context: Context, part: Part): boolean =>
  part.kind === 'word' || GOODS.test(textBetween(context, Math.max(0, part.first - 4), part.first));

/** *lệnh trừng phạt Nga của Mỹ*: whom it hits stands before its owner. */
function hitBefore(context: Context, clause: Clause, at: number, owner: Group): Group | null {
  const behind = clause.parts.slice(at + 1);
  return (
    behind.find((p): p is Group => p.kind === 'group' && p.past <= owner.first && isAimedAt(context, p)) ??
    null
  );
}

/** *ủng hộ chiến tranh thương mại Mỹ – Trung; kêu gọi hợp tác với Trung Quốc*: named beside what it is about. */
function isBeside(context: Context, clause: Clause, i: number, at: number, type: StanceType): boolean {
  const group = clause.parts[i] as Group;
  if (group.dashed && group.prep === null && group.first > clause.parts[at]!.past) return true;
  const verb = clause.parts[i - 1];
  const sent = SENT.includes(type) && isSent(context, clause, i);
  const met = verb?.kind === 'word' && verb.event && i - 1 > at && verb.past === group.first && !sent;
  const along = group.prep === 'with' && group.first - clause.parts[at]!.past > 1;
  return BESIDE.includes(type) && (met || along);
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
const TOWARD = /^(dành )?(cho|đối với)(?!\p{L})/iu;
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
