import { acts, subjectOf } from '../arguments.ts';
import { sidesAfterBetween } from '../between.ts';
import {
  type Context,
  countryOf,
  isKind,
  namesOfficial,
  partiesOf,
  textAfter,
  textBetween,
  textOf,
} from '../context.ts';
import { numberOf } from '../numerals.ts';
import { type Clause, type Group, type Part, has, refsOf } from '../parts.ts';
import { isCircumstance } from './circumstance.ts';
import { demanded } from './demanded.ts';
import { agreed, arranged, attendees, concluded, holders, third, undergone } from './holders.ts';
import { pastJudgement } from './judged.ts';
import { pairsApart } from './pairs-apart.ts';
import { withOfficial } from './sessions.ts';
import { type Parties, isOfStates, people, sentenceStart } from './sides.ts';
import { severalMet } from './several.ts';
import { spokenTo } from './spoken.ts';
import { ofAndWith } from './with.ts';

/** *cuộc gặp giữa A và B; cuộc điện đàm của A với B; A có cuộc gặp với B; hội nghị thượng đỉnh Mỹ – Triều*. */
export function nounParties(context: Context, clause: Clause, at: number): Parties | null {
  if (has(clause.parts[at], 'conference.noun')) return ownConference(context, clause, at);
  return (
    betweenSides(context, clause, at) ??
    pairsApart(context, clause, at) ??
    adjacentPair(context, clause, at) ??
    ofAndWith(context, clause, at) ??
    spokenTo(context, clause, at) ??
    undergone(context, clause, at) ??
    agreed(context, clause, at) ??
    arranged(context, clause, at) ??
    third(context, clause, at) ??
    attendees(context, clause, at) ??
    holders(context, clause, at) ??
    concluded(context, clause, at) ??
    demanded(context, clause, at) ??
    severalMet(context, clause, at)
  );
}

/** *hội nghị Mỹ – Triều, hội nghị giữa A và B, hội nghị với Tổng thống C*: two sides that hold one by themselves. */
function ownConference(context: Context, clause: Clause, at: number): Parties | null {
  const text = textOf(context, clause.parts[at]!);
  if (text === 'đối thoại') return dialogueOf(context, clause, at, ABOUT);
  if (CONSULTS.test(text)) return dialogueOf(context, clause, at, null) ?? consulted(context, clause, at);
  // A và B đã có cuộc họp thường niên lần thứ hai
  if (/^cuộc họp (thường niên|thường kỳ|định kỳ)/.test(text)) return holders(context, clause, at);
  if (text !== 'hội nghị') return null;
  const pair = betweenSides(context, clause, at) ?? adjacentPair(context, clause, at);
  if (pair) return pair;
  const [join, other] = [clause.parts[at + 1], clause.parts[at + 2]];
  const isGuest = has(join, 'with') && other?.kind === 'group' && other.first === join!.past;
  return isGuest && namesOfficial(context, other) ? ofAndWith(context, clause, at) : null;
}

const CONSULTS = /^tham (khảo|vấn) chính trị$/;
/** *(đối thoại) chiến lược*: without what it is about, it may be of anybody. */
const ABOUT = /^(chiến lược|chính sách|chính trị|quốc phòng|an ninh|ngoại giao|kinh tế|nhân quyền)(?!\p{L})/u;
const SITS =
  /^(\([^)]*\))?\s*,?[^,.;]*(?<!\p{L})(diễn ra|khai mạc|bắt đầu|kết thúc|khép lại|lần( thứ)? \p{L}+|phiên thứ)(?!\p{L})/u;
/** Tokens of *chính trị – an ninh – quốc phòng* before whose dialogue it is, and of what says that it sat. */
const FIELDS = 12;

/** *Đối thoại chiến lược Việt Nam – Anh lần thứ hai đã kết thúc*: a session of two states that bears a name, with `field` in it. */
function dialogueOf(context: Context, clause: Clause, at: number, field: RegExp | null): Parties | null {
  const { past } = clause.parts[at]!;
  const pair = clause.parts.find((p, i): p is Group => i > at && p.kind === 'group');
  if (!pair || !(isOfStates(pair) || isOfOffice(pair)) || pair.first - past > FIELDS) return null;
  if (field && !field.test(textAfter(context, past, pair.first - past))) return null;
  if (!SITS.test(textAfter(context, pair.past, FIELDS))) return null;
  const states = partiesOf(context, pair);
  if (states.length !== 2 || !states.every((id) => isKind(context, id, 'country'))) return null;
  const heads = withOfficials(context, clause, at, states);
  return {
    meetings: [people(heads.every((id) => isKind(context, id, 'official')) ? heads : states)],
    rule: 'dialogue of two states',
    confidence: 0.85,
    from: sentenceStart(clause),
  };
}

/** *đã (sẽ) tiến hành Tham khảo chính trị lần thứ năm với Thứ trưởng B*. */
const consulted = (context: Context, clause: Clause, at: number): Parties | null => {
  const [tense, light] = clause.parts.slice(Math.max(0, at - 2), at);
  const isTensed = has(light, 'light') && (has(tense, 'past', 'planned') || has(light, 'past'));
  return isTensed ? ofAndWith(context, clause, at) : null;
};

/** *cấp Thứ trưởng Ngoại giao Việt Nam – Cuba*: by the rank of those who hold it. */
const isOfOffice = ({ actors }: Group): boolean =>
  actors.length === 1 && actors[0]!.chunk.kind === 'person' && actors[0]!.chunk.name === null;

/** Tokens between a noun and its *giữa*. */
const BETWEEN = 14;

function betweenSides(context: Context, clause: Clause, at: number): Parties | null {
  const between = nextBetween(context, clause, at);
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

/** Tokens of *lịch sử, thương mại, lần thứ hai* between a meeting and whose it is. */
const WHICH = 3;

/** *thượng đỉnh (lịch sử) Mỹ – Triều, đàm phán thương mại Mỹ – Trung, cuộc gặp ba bên Mỹ, Nhật, Hàn, cuộc gặp Blinken-Lavrov*. */
function adjacentPair(context: Context, clause: Clause, at: number): Parties | null {
  const sided = has(clause.parts[at + 1], 'many-sided') || isOfCounted(context, clause, at);
  const field = has(clause.parts[at + 1], 'of-noun', 'none');
  const next = clause.parts[at + (sided || field ? 2 : 1)];
  if (next?.kind !== 'group' || (field && !isOfStates(next))) return null;
  const gap = next.first - clause.parts[at]!.past;
  if (gap > (isOfStates(next) ? WHICH : 1) && !(sided && gap <= WHICH)) return null;
  // Thủ tướng có buổi tiếp Ngoại trưởng A và Thứ trưởng B: whom somebody has met, who may be of different countries.
  const isGuests = gap === 0 && !next.dashed && next.actors.every(({ chunk }) => chunk.kind === 'person');
  if (isGuests && has(clause.parts[at - 1], 'light') && subjectOf(clause, at, context.knowledge)) return null;
  const told = partiesOf(context, next);
  const all = (told.length > 2 ? withOfficials : withOfficial)(context, clause, at, told);
  const parties = all.every((id) => isKind(context, id, 'official', 'country'));
  if (all.length < 2 || !parties || (next.prep !== null && next.prep !== 'of')) return null;
  return {
    meetings: [people(all)],
    rule: 'meeting of a named pair',
    confidence: 0.85,
    from: sentenceStart(clause),
  };
}

/** *hội nghị cấp cao bốn nước Campuchia, Lào, Myanmar và Việt Nam*: as many are named as are counted. */
function isOfCounted(context: Context, clause: Clause, at: number): boolean {
  const [noun, states, group] = clause.parts.slice(at, at + 3);
  if (!has(states, 'people') || group?.kind !== 'group' || states!.past !== group.first) return false;
  const [count, unit, ...more] = textAfter(context, noun!.past, group.first - noun!.past).split(' ');
  return more.length === 0 && unit === 'nước' && numberOf(count!.toLowerCase()) === group.actors.length;
}

/** *Ngoại trưởng Nga A mời hai vị khách dự bữa trưa ba bên Nga - Ấn - Trung*: A stands for his country. */
function withOfficials(context: Context, clause: Clause, at: number, sides: readonly string[]): string[] {
  const named = clause.parts
    .slice(0, at)
    .flatMap((p) => (p.kind === 'group' && p.prep === null ? p.actors : []))
    .flatMap(({ chunk, refs }) => (chunk.kind === 'person' ? refs : []));
  return sides.map((side) => named.find((id) => countryOf(context, id) === side) ?? side);
}

/** The *giữa* that a meeting's noun brings, over where, when and beside what it was. */
function nextBetween(context: Context, clause: Clause, at: number): number | null {
  const from = pastJudgement(clause, at);
  let edge = clause.parts[from - 1]!.past;
  for (let i = from; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > BETWEEN) return null;
    // tại khu vực biên giới giữa A và B: what lies between them is no meeting.
    if (has(part, 'between')) return liesBetween(clause, at, i) ? null : i;
    if (isCircumstance(clause, i) || isMatter(context, clause, at, i) || isOfSide(clause, i)) {
      edge = part.past;
      continue;
    }
    // cuộc điện đàm là biểu hiện của tình hữu nghị giữa A và B, đàm phán để thay thế thỏa thuận giữa A và B
    if (
      part.kind === 'group' ||
      (part.kind === 'word' &&
        (part.event ||
          has(part, 'that', 'when', 'topic') ||
          (isAnd(part) && !has(clause.parts[i + 1], 'between'))))
    )
      return null;
  }
  return null;
}

/** Talks whose sides are those whose matter it is. */
const NEGOTIATION = /(đàm phán|đối thoại|thương lượng|thương thuyết|tham vấn)$/u;
/** What others may talk of as well. */
const OF_OTHERS =
  /(^|\s)(xung đột|tranh chấp|bất đồng|mâu thuẫn|chiến tranh|chiến sự|giao tranh|căng thẳng|quan hệ|khủng hoảng|thỏa thuận|hiệp định|hiệp ước)(\s|$)/u;
/** Tokens of *về chương trình hạt nhân*. */
const MATTER = 6;

/** *vòng đàm phán về biên giới giữa A và B*: what those negotiate on who stand behind it. */
function isMatter(context: Context, clause: Clause, at: number, i: number): boolean {
  const [noun, about] = [clause.parts[at]!, clause.parts[i]!];
  if (!has(about, 'topic') || about.past - about.first > 1) return false;
  if (!NEGOTIATION.test(textOf(context, noun))) return false;
  const between = clause.parts.find(
    (p, k) => k > i && (has(p, 'between') || (p.kind !== 'word' && !isOfSide(clause, k))),
  );
  return (
    has(between, 'between') &&
    between!.first - about.past <= MATTER &&
    !OF_OTHERS.test(textBetween(context, about.past, between!.first).toLowerCase())
  );
}

/** *chương trình hạt nhân của Iran giữa Iran và B*: whose matter it is, who is a side as well. */
function isOfSide({ parts }: Clause, i: number): boolean {
  const [owner, between, side] = [parts[i]!, parts[i + 1], parts[i + 2]];
  return (
    owner.kind === 'group' &&
    owner.prep === 'of' &&
    has(between, 'between') &&
    side?.kind === 'group' &&
    refsOf(owner).every((id) => refsOf(side).includes(id))
  );
}

/** *tại khu vực biên giới giữa A và B*. */
const liesBetween = (clause: Clause, at: number, i: number): boolean =>
  has(clause.parts[i - 1], 'of-noun') && clause.parts.slice(at + 1, i).some((p) => has(p, 'at'));

/** *và*; the *cùng* of *lần cuối cùng* joins nothing. */
const isAnd = (part: Part): boolean => has(part, 'and') && !has(part, 'together');
