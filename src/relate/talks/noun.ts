import { acts, isBody, laterSubject, sidesAfterBetween, subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, isOpenPair, partiesOf, textAfter } from '../context.ts';
import { opensAt } from '../opening.ts';
import { type Clause, type Group, has, refsOf } from '../parts.ts';
import { type Parties, betweenSpeakers, lookingBack, namesParty, people, sentenceStart } from './sides.ts';

/** *cuộc gặp giữa A và B; cuộc điện đàm của A với B; A có cuộc gặp với B; hội nghị thượng đỉnh Mỹ – Triều*. */
export function nounParties(context: Context, clause: Clause, at: number): Parties | null {
  if (has(clause.parts[at], 'conference.noun')) return ownConference(context, clause, at);
  return (
    betweenSides(context, clause, at) ??
    adjacentPair(context, clause, at) ??
    ofAndWith(context, clause, at) ??
    arranged(context, clause, at) ??
    third(context, clause, at) ??
    attendees(context, clause, at) ??
    holders(context, clause, at) ??
    concluded(context, clause, at)
  );
}

/** *hội nghị Mỹ – Triều, hội nghị giữa A và B, hội nghị với Tổng thống C*: two sides that hold one by themselves. */
function ownConference(context: Context, clause: Clause, at: number): Parties | null {
  const { first, past } = clause.parts[at]!;
  if (textAfter(context, first, past - first) !== 'hội nghị') return null;
  const pair = betweenSides(context, clause, at) ?? adjacentPair(context, clause, at);
  if (pair) return pair;
  const [join, other] = [clause.parts[at + 1], clause.parts[at + 2]];
  const isGuest = has(join, 'with') && other?.kind === 'group' && other.first === join!.past;
  return isGuest && refsOf(other).some((id) => isKind(context, id, 'official'))
    ? ofAndWith(context, clause, at)
    : null;
}

function betweenSides(context: Context, clause: Clause, at: number): Parties | null {
  const between = nextWord(clause, at, 'between', 14);
  if (between === null) return null;
  const sides = sidesAfterBetween(clause, between).filter((g) => acts(g, context.knowledge));
  const again = sides.findIndex((g, i) => i > 0 && g.prep === 'between');
  const all = partiesOf(context, ...sides);
  const apart = again > 0 && all.length > 2;
  const [first, ...others] = all;
  return {
    meetings: apart ? others.map((id) => people([first!, id])) : [people(all)],
    rule: 'meeting between',
    confidence: 0.95,
    from: sentenceStart(clause),
  };
}

/** Tokens of *lịch sử, lần thứ hai* between a summit and whose it is. */
const WHICH = 3;

/** *thượng đỉnh Mỹ – Triều, thượng đỉnh lịch sử Mỹ – Triều, cuộc gặp ba bên Mỹ, Nhật, Hàn, cuộc gặp Blinken-Lavrov*. */
function adjacentPair(context: Context, clause: Clause, at: number): Parties | null {
  const sided = has(clause.parts[at + 1], 'many-sided');
  const next = clause.parts[at + (sided ? 2 : 1)];
  if (next?.kind !== 'group') return null;
  const gap = next.first - clause.parts[at]!.past;
  if (gap > (next.dashed && has(clause.parts[at], 'summit.noun') ? WHICH : 1) && !(sided && gap <= WHICH))
    return null;
  const told = partiesOf(context, next);
  const all = told.length > 2 ? withOfficials(context, clause, at, told) : told;
  const parties = all.every((id) => isKind(context, id, 'official', 'country'));
  if (all.length < 2 || !parties || (next.prep !== null && next.prep !== 'of')) return null;
  return {
    meetings: [people(all)],
    rule: 'meeting of a named pair',
    confidence: 0.85,
    from: sentenceStart(clause),
  };
}

/** *Ngoại trưởng Nga A mời hai vị khách dự bữa trưa ba bên Nga - Ấn - Trung*: A stands for his country. */
function withOfficials(context: Context, clause: Clause, at: number, sides: readonly string[]): string[] {
  const named = clause.parts
    .slice(0, at)
    .flatMap((p) => (p.kind === 'group' && p.prep === null ? p.actors : []))
    .flatMap(({ chunk, refs }) => (chunk.kind === 'person' ? refs : []));
  return sides.map((side) => named.find((id) => countryOf(context, id) === side) ?? side);
}

/** *cuộc gặp của A với B*; *A có cuộc gặp với B*. */
function ofAndWith(context: Context, clause: Clause, at: number): Parties | null {
  const groups = governedBy(clause, at);
  const acting = groups.filter((g) => acts(g, context.knowledge));
  const other = acting.find((g) => g.prep === 'with') ?? acting.find((g) => isDirect(context, clause, at, g));
  // với Ngoại trưởng Mỹ và đại diện của EU: behind the guest an organisation is its envoy's.
  const owner = acting.find((g) => g.prep === 'of' && (!other || g.first < other.first || !isBody(g)));
  if (!other)
    return owner && partiesOf(context, owner).length >= 2 ? ownedPair(context, clause, owner) : null;
  const subject =
    owner ??
    ownerBefore(context, clause, at) ??
    agentOf(context, clause, at) ??
    subjectOf(clause, at, context.knowledge) ??
    laterSubject(clause, at, context.knowledge) ??
    travellerOf(context, clause, at);
  if (!subject || !namesParty(context, other) || isRole(clause, subject, at)) return null;
  const parties = betweenSpeakers(context, clause, at, subject, other, 'noun');
  return parties && { ...parties, rule: 'meeting with', from: owner ? sentenceStart(clause) : parties.from };
}

/** *Tuyên bố được Chủ tịch A đưa ra trong cuộc gặp với B*: who did what was done there. */
function agentOf(context: Context, clause: Clause, at: number): Group | null {
  if (!has(clause.parts[at - 1], 'inside', 'at', 'after')) return null;
  const agent = clause.parts
    .slice(0, at)
    .findLast((p): p is Group => p.kind === 'group' && p.prep !== 'at' && p.prep !== 'of');
  return agent?.prep === 'by' && refsOf(agent).some((id) => isKind(context, id, 'official')) ? agent : null;
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
  return owner && refsOf(owner).some((id) => isKind(context, id, 'official')) ? owner : null;
}

/** *chuyến đi Bắc Kinh của Ngoại trưởng Mỹ khép lại bằng cuộc gặp với Chủ tịch Trung Quốc*. */
function travellerOf(context: Context, clause: Clause, at: number): Group | null {
  const trip = clause.parts.findLastIndex((p, i) => i < at && has(p, 'visit.noun'));
  const of = clause.parts
    .slice(trip + 1, at)
    .find((p): p is Group => p.kind === 'group' && p.prep === 'of' && acts(p, context.knowledge));
  return trip >= 0 && of && refsOf(of).some((id) => isKind(context, id, 'official')) ? of : null;
}

/** *hủy cuộc gặp Ngoại trưởng Nga*: the guest right behind the noun. */
const isDirect = (context: Context, clause: Clause, at: number, group: Group): boolean =>
  group.prep === null &&
  group.first === clause.parts[at]!.past &&
  refsOf(group).some((id) => isKind(context, id, 'official'));

const ownedPair = (context: Context, clause: Clause, owner: Group): Parties => ({
  meetings: [people(partiesOf(context, owner))],
  rule: 'meeting of both',
  confidence: 0.85,
  from: sentenceStart(clause),
});

/** Groups that a noun's own prepositions bring, until another event begins. */
function governedBy(clause: Clause, at: number): Group[] {
  const groups: Group[] = [];
  let edge = clause.parts[at]!.past;
  // với các nhân vật quyền lực như Thủ tướng Đức: the preposition reaches over a common noun.
  let pending: string | null = null;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > 6) break;
    if (part.kind === 'word' && (part.event || has(part, 'that', 'but', 'stop', 'quote', 'when', 'mediates')))
      break;
    if (part.kind === 'group') {
      edge = part.past;
      // tại thành phố Vladivostok của Nga: whose the place is.
      const [place, of] = [clause.parts[i - 2], clause.parts[i - 1]];
      if (part.prep === 'of' && place?.kind === 'group' && place.prep === 'at' && of!.first === place.past)
        continue;
      groups.push(part.prep === null && pending ? { ...part, prep: pending } : part);
      pending = null;
    } else if (has(part, 'with')) pending = 'with';
    edge = part.past;
  }
  return groups;
}

/** *Ông Tần sau đó tham gia cuộc gặp ba bên*: with the two told last. */
function third(context: Context, clause: Clause, at: number): Parties | null {
  const [attend, noun] = [clause.parts[at - 1], clause.parts[at]!];
  const many = has(noun, 'many-sided') || has(clause.parts[at + 1], 'many-sided');
  if (!has(attend, 'attend') || !many) return null;
  const subject = subjectOf(clause, at, context.knowledge);
  const [id, ...more] = subject ? partiesOf(context, subject) : [];
  const both = context.last();
  if (!id || more.length > 0 || both.length !== 2 || both.includes(id)) return null;
  return { meetings: [people([...both, id])], rule: 'third of three', confidence: 0.75, from: subject!.past };
}

/** *cuộc gặp được Thổ Nhĩ Kỳ tổ chức cho Ngoại trưởng Nga và Ngoại trưởng Ukraine*. */
function arranged(context: Context, clause: Clause, at: number): Parties | null {
  const group = clause.parts.find(
    (p, i): p is Group =>
      i > at && p.kind === 'group' && p.prep === 'for' && has(clause.parts[i - 2], 'light'),
  );
  const all = group ? partiesOf(context, group) : [];
  if (all.length < 2 || !all.every((id) => isKind(context, id, 'official', 'country'))) return null;
  return { meetings: [people(all)], rule: 'arranged for both', confidence: 0.8, from: sentenceStart(clause) };
}

/** *mời Nga và các nước NATO tham gia vòng đàm phán*. */
function attendees(context: Context, clause: Clause, at: number): Parties | null {
  const attend = clause.parts[at - 1];
  const group = clause.parts[at - 2];
  if (!has(attend, 'attend') || group?.kind !== 'group' || attend!.first - group.past > 2) return null;
  const all = partiesOf(context, group);
  if (all.length < 2) return null;
  return {
    meetings: [people(all)],
    rule: 'both attend the meeting',
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

/** *Trump và Putin đã có cuộc gặp*; *Blinken và Lavrov không họp báo sau cuộc hội đàm*: a light verb or a time links both. */
function holders(context: Context, clause: Clause, at: number): Parties | null {
  const subject = subjectOf(clause, at, context.knowledge);
  if (!subject || isOpenPair(subject)) return null;
  const all = partiesOf(context, subject);
  const between = clause.parts.slice(clause.parts.indexOf(subject) + 1, at);
  if (all.length < 2 || between.some((p) => has(p, 'that', 'topic') || p.kind === 'group')) return null;
  const link = between.findLast((p) => !has(p, 'quote-mark'));
  const linked =
    has(link, 'light', 'after', 'before', 'inside', 'past', 'held', 'attend') &&
    clause.parts[at]!.first - link!.past <= 2;
  // Lưu Hạc và Lighthizer cùng dự cuộc gặp: of those told before, whom they accompany.
  if (!linked || (has(link, 'attend') && accompany(context, all))) return null;
  return { meetings: [people(all)], rule: 'both hold the meeting', confidence: 0.85, from: subject.past };
}

const accompany = (context: Context, all: readonly string[]): boolean => {
  const countries = (ids: readonly string[]) => ids.map((id) => countryOf(context, id) ?? id);
  const told = countries(context.last());
  return told.length === 2 && countries(all).every((c) => told.includes(c));
};

/** *Kết thúc cuộc gặp thượng đỉnh ở Geneva, A và B …*: a phrase that opens the sentence and names nobody itself. */
function concluded(context: Context, clause: Clause, at: number): Parties | null {
  const before = clause.parts[at - 1];
  const opens =
    at - 1 <= opensAt(clause) &&
    has(before, 'light', 'after', 'at', 'inside') &&
    before!.past === clause.parts[at]!.first;
  if (!opens || governedBy(clause, at).some((g) => g.prep !== null && acts(g, context.knowledge)))
    return null;
  return lookingBack(context, clause, at);
}

function nextWord(clause: Clause, at: number, type: string, reach: number): number | null {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - clause.parts[at]!.past > reach) return null;
    if (has(part, type)) return i;
    if (part.kind === 'group' || (part.kind === 'word' && part.event)) return null;
  }
  return null;
}
