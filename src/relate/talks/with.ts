import { acts, laterSubject, subjectOf } from '../arguments.ts';
import { type Context, namesOfficial, partiesOf, textAfter, textOf } from '../context.ts';
import { partiesAfterEnvoy } from '../envoys.ts';
import { isBehindSource } from '../opening.ts';
import { type Clause, type Group, groupWith, has, isBody } from '../parts.ts';
import { quotedSpeaker } from '../stances/quoted.ts';
import { agentOf } from './agent.ts';
import { isTogether, listedGuests, withFurther } from './guests.ts';
import { pastJudgement } from './judged.ts';
import { isSpokenOfHere } from './objects.ts';
import {
  type Parties,
  betweenSpeakers,
  isAlone,
  namesParty,
  people,
  sentenceStart,
  whoMet,
} from './sides.ts';

/** *cuộc gặp của A với B*; *A có cuộc gặp với B*. */
export function ofAndWith(context: Context, clause: Clause, at: number): Parties | null {
  if (isSpokenOfHere(context, clause, at)) return null;
  const groups = governedBy(context, clause, at);
  const acting = groups.filter((g) => acts(g, context.knowledge));
  const other =
    acting.find((g) => g.prep === 'with') ??
    acting.find((g) => isDirect(context, clause, at, g)) ??
    listedGuests(context, clause, at);
  // với Ngoại trưởng Mỹ và đại diện của EU: behind the guest an organisation is its envoy's.
  const owner = acting.find(
    (g) =>
      g.prep === 'of' &&
      (!other ||
        g.first < other.first ||
        !(isBody(g) || isAttending(clause, g) || isOfNext(acting, other, g))),
  );
  if (!other)
    return owner && !isRecalled(context, clause, at, owner) && partiesOf(context, owner).length >= 2
      ? ownedPair(context, clause, owner)
      : null;
  const holder =
    owner ??
    ownerBefore(context, clause, at) ??
    agentOf(context, clause, at) ??
    subjectOf(clause, at, context.knowledge) ??
    laterSubject(clause, at, context.knowledge) ??
    travellerOf(context, clause, at) ??
    travellerBehind(context, clause, at) ??
    possessorOf(context, clause, at) ??
    quotedOwner(context, clause, at);
  if (!holder || !namesParty(context, other) || isRole(clause, holder, at)) return null;
  const subject = whoMet(context, holder, other);
  const rule = ruleOf(context, clause, at);
  const first = betweenSpeakers(context, clause, at, subject, other, rule);
  const parties = first && withFurther(context, clause, first, subject, other);
  return parties && { ...parties, rule: 'meeting with', from: owner ? sentenceStart(clause) : parties.from };
}

/** *hội nghị với A, Tổng thống B nhắc đến bức thư của C*: behind somebody who does something *của* is of that. */
const isOfNext = (groups: readonly Group[], other: Group, group: Group): boolean =>
  groups.some((g) => g.prep === null && g.first > other.first && g.past < group.first);

/** *hội nghị thượng đỉnh với A, chủ trì cuộc họp với A, B và C*: all sit in it; *cuộc gặp với A và B* may be one after the other. */
const AT_TABLE = /^((cuộc|phiên|buổi) đàm phán|vòng (đàm phán|hòa đàm)|hội nghị)/u;
const PRESIDES = /^(cuộc|phiên|buổi) họp/u;

/** *các cuộc gặp song phương với Thủ tướng A và Ngoại trưởng B*. */
const EACH = /^(các|những|nhiều) (cuộc|buổi)|song phương$/u;

function ruleOf(context: Context, clause: Clause, at: number): string {
  const noun = textOf(context, clause.parts[at]!);
  const before = clause.parts[at - 1];
  if (isAlone(noun)) return 'alone';
  const several = has(before, 'light') && /(các|những)$/u.test(textOf(context, before!));
  if (EACH.test(noun) || several) return 'each';
  // dự cuộc gặp với A và B: one to which all come.
  const isAttended = has(before, 'attend') && before!.past === clause.parts[at]!.first;
  const isTable = PRESIDES.test(noun) ? has(before, 'opens') : AT_TABLE.test(noun);
  return isTable || isAttended ? 'negotiates' : 'noun';
}

/** *Cuộc gặp diễn ra tại Tehran, với sự có mặt của các nhà ngoại giao C và D*: the one told before, who else was there. */
const isRecalled = (context: Context, clause: Clause, at: number, owner: Group): boolean =>
  takesPlace(context, clause, at) &&
  clause.parts.slice(0, clause.parts.indexOf(owner)).some((p) => has(p, 'attend'));

const TAKES_PLACE = /^cuộc \p{L}+( \p{L}+)? (này )?((sẽ|dự kiến|đã|được) )*diễn ra /u;
/** Tokens in which a sentence says so. */
const SAYS = 7;

/** *Cuộc gặp (sẽ) diễn ra tại Tehran; Bộ Ngoại giao cho biết cuộc họp sẽ diễn ra …*: where or when the one told before was. */
export const takesPlace = (context: Context, clause: Clause, at: number): boolean =>
  (at === 0 ||
    isBehindSource(clause, at) ||
    (has(clause.parts[at - 1], 'quote') && clause.parts[at - 1]!.past === clause.parts[at]!.first)) &&
  TAKES_PLACE.test(textAfter(context, clause.parts[at]!.first, SAYS));

/** *với sự tham dự của (các quan chức) C, không có sự tham gia của C*: who is there too, or is not, owns no meeting of others. */
function isAttending({ parts }: Clause, group: Group): boolean {
  const of = parts.indexOf(group) - 1;
  return has(parts[has(parts[of], 'people') ? of - 2 : of - 1], 'attend');
}

/** *Trung Quốc đóng vai trò trong các cuộc đàm phán với Triều Tiên*: who plays a part in talks need not hold them. */
const isRole = (clause: Clause, subject: Group, at: number): boolean =>
  clause.parts.slice(clause.parts.indexOf(subject) + 1, at).some((p) => has(p, 'role'));

/** *Ông Ushakov xác nhận các cuộc gặp của ông Putin, riêng cuộc hội đàm với ông Trump còn bỏ ngỏ*: both are Putin's. */
function ownerBefore(context: Context, clause: Clause, at: number): Group | null {
  const speaks = clause.parts.findIndex((p) => has(p, 'quote'));
  const noun = clause.parts.findLastIndex(
    (p, i) => i < at && has(p, 'talks.noun', 'call.noun', 'summit.noun'),
  );
  if (speaks < 0 || noun < speaks) return null;
  const owner = clause.parts
    .slice(noun + 1, at)
    .find((p): p is Group => p.kind === 'group' && p.prep === 'of' && acts(p, context.knowledge));
  return owner && namesOfficial(context, owner) ? owner : null;
}

/** *chuyến đi Bắc Kinh của Ngoại trưởng Mỹ khép lại bằng cuộc gặp với Chủ tịch Trung Quốc*. */
function travellerOf(context: Context, clause: Clause, at: number): Group | null {
  const trip = clause.parts.findLastIndex((p, i) => i < at && has(p, 'visit.noun'));
  const of = clause.parts
    .slice(trip + 1, at)
    .find((p): p is Group => p.kind === 'group' && p.prep === 'of' && acts(p, context.knowledge));
  return trip >= 0 && of && namesOfficial(context, of) ? of : null;
}

/** *Cuộc gặp với B đóng vai trò quan trọng trong chuyến thăm Bắc Kinh của A*: the trip on which it was. */
function travellerBehind(context: Context, { parts, sentence }: Clause, at: number): Group | null {
  if (parts[at]!.first - sentence.first > 1) return null;
  const trip = parts.findIndex((p, i) => i > at && has(p, 'visit.noun'));
  if (trip < 0 || !has(parts[trip - 1], 'inside') || parts[trip - 1]!.past !== parts[trip]!.first)
    return null;
  const owner = parts.slice(trip + 1).find((p) => p.kind === 'group' && p.prep === 'of');
  const isFree = parts.slice(at + 1, trip).every((p) => p.kind !== 'group' || p.prep === 'with');
  return isFree && owner?.kind === 'group' && namesOfficial(context, owner) ? owner : null;
}

/** *"Cuộc gặp với B rất hữu ích", ông A viết*: who opens a quotation with it speaks of his own. */
const quotedOwner = (context: Context, clause: Clause, at: number): Group | null =>
  at === 1 && has(clause.parts[0], 'quote-mark') ? quotedSpeaker(context, clause) : null;

/** *nỗ lực của Tổng thống A nhằm tìm ủng hộ trước cuộc gặp với B*: whose deed stands before it, where nobody else does anything. */
function possessorOf(context: Context, clause: Clause, at: number): Group | null {
  if (!has(clause.parts[at - 1], 'before', 'after')) return null;
  const before = clause.parts.slice(0, at);
  const owner = before.findLast((p): p is Group => p.kind === 'group' && acts(p, context.knowledge));
  if (owner?.prep !== 'of' || !namesOfficial(context, owner)) return null;
  const between = before.slice(before.indexOf(owner) + 1);
  return between.some((p) => has(p, 'quote', 'that', 'stop', 'quote-mark', 'but')) ? null : owner;
}

/** *hủy cuộc gặp Ngoại trưởng Nga, tại cuộc gặp (các) nhà lãnh đạo ASEAN*: the guest right behind the noun. */
function isDirect(context: Context, clause: Clause, at: number, group: Group): boolean {
  const gap = group.first - clause.parts[at]!.past;
  if (group.prep !== null || gap > 1) return false;
  const several = group.actors.every(({ chunk }) => chunk.kind === 'person' && chunk.several);
  return several || (gap === 0 && namesOfficial(context, group));
}

const ownedPair = (context: Context, clause: Clause, owner: Group): Parties => ({
  meetings: [people(partiesAfterEnvoy(context, clause, owner))],
  rule: 'meeting of both',
  confidence: 0.85,
  from: sentenceStart(clause),
});

/** *tại hội nghị thượng đỉnh, với hy vọng hàn gắn quan hệ Nga – Mỹ*: nobody is met behind it. */
const isAim = ({ tokens, lexicon }: Context, { past }: { past: number }): boolean =>
  lexicon.collocates.aim.begins(tokens, past, past + 2);

/** *Trong cuộc điện đàm hồi tháng 4, ông A đã khen ông B … với Thổ Nhĩ Kỳ*: past the comma somebody does something. */
function opensMain({ parts }: Clause, comma: number): boolean {
  const [subject, tense] = parts.slice(comma + 1, comma + 3);
  return (
    subject?.kind === 'group' &&
    subject.prep === null &&
    subject.first === parts[comma]!.past &&
    has(tense, 'past', 'ongoing') &&
    tense!.first === subject.past
  );
}

/** Groups that a noun's own prepositions bring, until another event begins. */
export function governedBy(context: Context, clause: Clause, at: number): Group[] {
  const groups: Group[] = [];
  const from = pastJudgement(clause, at);
  let edge = clause.parts[from - 1]!.past;
  let main = false;
  // với các nhân vật quyền lực như Thủ tướng Đức: the preposition reaches over a common noun.
  let pending: string | null = null;
  for (let i = from; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > 6) break;
    // cuộc gặp thượng đỉnh bàn về Syria với sự tham dự của A, B và C: what it is about
    if (has(part, 'topic') && part.first === clause.parts[at]!.past) continue;
    if (part.kind === 'word' && (part.event || has(part, 'that', 'but', 'stop', 'quote', 'when', 'mediates')))
      break;
    main ||= has(part, 'comma') && opensMain(clause, i);
    if (main && part.kind === 'group' && part.prep === 'with') break;
    // sau cuộc gặp với ông Sarkozy hôm qua, lên án chiến dịch của Israel
    if (part.kind === 'word' && part.stance !== null && has(clause.parts[i - 1], 'comma')) break;
    if (part.kind === 'group') {
      edge = part.past;
      // tại thành phố Vladivostok của Nga: whose the place is.
      const [place, of] = [clause.parts[i - 2], clause.parts[i - 1]];
      if (part.prep === 'of' && place?.kind === 'group' && place.prep === 'at' && of!.first === place.past)
        continue;
      if (isNeighbour(context, clause, at, i)) continue;
      groups.push(part.prep === null && pending ? groupWith(part, { prep: pending }) : part);
      pending = null;
    } else if (has(part, 'with') && isAim(context, part)) break;
    else if (has(part, 'with') || isTogether(clause, at, i)) pending = 'with';
    // với sự có mặt Tổng thống A
    else if (has(part, 'attend') && pending === 'with') pending = 'of';
    edge = part.past;
  }
  return groups;
}

/** *đàm phán sẽ diễn ra ở Moldova, gần biên giới với Romania*: past where it is, what that lies beside. */
function isNeighbour(context: Context, { parts }: Clause, at: number, i: number): boolean {
  const [noun, link] = [parts[i - 2], parts[i - 1]];
  return (
    i - 3 > at &&
    has(link, 'with') &&
    noun?.past === link!.first &&
    /^(biên giới|đường biên( giới)?|ranh giới)$/u.test(textOf(context, noun))
  );
}
