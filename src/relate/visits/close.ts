import { isTrigger } from '../arguments.ts';
import { type Context, textAfter, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { endsInStranger } from './retinue.ts';

/** Tokens between a traveller and the verb that his companions take. */
const COMPANIONS = 12;

/** *ông Obama đã đến*; in *hai bên ký hiệp định … vận chuyển vũ khí tới* something else moves. */
export function isClose(context: Context, clause: Clause, visitor: Group, at: number): boolean {
  const i = clause.parts.indexOf(visitor);
  if (i > at) return true;
  const between = clause.parts.slice(i + 1, at);
  const verb = clause.parts[at]!;
  // Tổng thống Nam Phi cùng ba nguyên thủ khác của châu Phi hạ cánh: companions stand between.
  const joined = has(between[0], 'with', 'together') && between[0]!.first === visitor.past;
  if ((joined || endsInStranger(visitor)) && isWhoTheyAre(between, verb)) return true;
  if (joined && verb.first - visitor.past <= COMPANIONS) return true;
  const verbs = between.some((p) => isTrigger(p) || p.kind === 'group');
  return (
    verb.first - visitor.past <= (between.length > 0 ? 6 : 3) ||
    (!verbs && between.some((p) => p.kind === 'date')) ||
    isApposed(visitor, between, verb) ||
    isOneOf(context, visitor, verb) ||
    isOwnedName(visitor, between, verb) ||
    isLeading(between, verb) ||
    leavesFor(context, between, visitor, verb) ||
    rides(context, visitor, verb) ||
    isOwnWhen(between, verb) ||
    goesOn(between, verb)
  );
}

/** Tokens of who a companion is, and of the plane that they take. */
const THEY_ARE = 30;

/** *A cùng B, vụ trưởng Vụ Châu Âu của Bộ Ngoại giao nước này, (đáp chuyến bay từ Moskva) tới Stockholm*. */
function isWhoTheyAre(between: readonly Part[], verb: Part): boolean {
  const [first, last, ...more] = between.filter((p) => has(p, 'comma'));
  return (
    last !== undefined &&
    more.length === 0 &&
    verb.first - between[0]!.past <= THEY_ARE &&
    between.slice(between.indexOf(first!), between.indexOf(last)).some((p) => p.kind === 'group') &&
    between.slice(between.indexOf(last)).every((p) => p.kind !== 'group' || p.prep === 'from') &&
    !between.some((p) => isTrigger(p) || has(p, 'quote', 'when', 'but', 'that', 'stop'))
  );
}

/** Words of tense that stand between a comma and its verb. */
const isTense = (part: Part): boolean => part.kind === 'date' || has(part, 'past', 'planned', 'ongoing');

/** What stands before the words of tense right before the verb. */
function beforeTense(between: readonly Part[], verb: Part): { part: Part | undefined; touches: boolean } {
  let edge = verb.first;
  let k = between.length - 1;
  for (; k >= 0 && isTense(between[k]!) && between[k]!.past === edge; k--) edge = between[k]!.first;
  // sau đó
  const gap = edge - (between[k]?.past ?? 0);
  return { part: between[k], touches: gap === 0 || (gap === 1 && has(between[k], 'after')) };
}

/** Tokens of *một* between a comma and what somebody is. */
const A = 1;

/** *Kim Yong-chol, (một) người được coi là cánh tay phải của lãnh đạo, đã đến Mỹ*: who he is stands between two commas. */
function isApposed(visitor: Group, between: readonly Part[], verb: Part): boolean {
  const [comma, noun] = between;
  if (!has(comma, 'comma') || comma!.first !== visitor.past) return false;
  const isNoun = has(noun, 'of-noun') || (noun?.kind === 'group' && noun.actors[0]!.chunk.kind === 'person');
  const { part, touches } = beforeTense(between, verb);
  // người từng chỉ trích Mỹ: what a relative clause tells of him is no deed of the sentence.
  const isClause = has(noun, 'of-noun') && between.filter((p) => has(p, 'comma')).length === 2;
  return (
    isNoun &&
    noun!.first - comma!.past <= A &&
    part !== comma &&
    touches &&
    has(part, 'comma') &&
    !between.some((p) => (isTrigger(p) && !isClause) || has(p, 'quote', 'when', 'but', 'stop'))
  );
}

const ONE_OF =
  /^( cũng)? là (một trong (những|các|số)|.*(đầu tiên|thứ (\p{L}+|\d+)|duy nhất|gần nhất|mới nhất)(?!\p{L}))[^,;"]*$/u;

/** *là nhà lãnh đạo thứ ba của châu Á tới Mỹ*. */
const isOneOf = (context: Context, visitor: Group, verb: Part): boolean =>
  ONE_OF.test(textBetween(context, visitor.past - 1, verb.first).replace(/^\S+/u, ''));

/** *cố vấn an ninh của Tổng thống A – ông B, tới Moskva; đại sứ B, từ Bắc Kinh tới Moskva*. */
function isOwnedName(visitor: Group, between: readonly Part[], verb: Part): boolean {
  let edge = visitor.past;
  for (const part of [...between, verb]) {
    if (part.first !== edge) return false;
    if (part === verb) return true;
    const isOwn = part.kind === 'group' && (part.prep === 'of' || part.prep === 'from');
    if (!isOwn && !isTense(part) && !has(part, 'of', 'from', 'comma')) return false;
    edge = part.past;
  }
  return false;
}

/** *A đang dẫn đầu một phái đoàn Mỹ đến Singapore; A đã dẫn đầu đoàn đại biểu cấp cao đến Lima*. */
function isLeading(between: readonly Part[], verb: Part): boolean {
  const last = between.at(-1);
  if (has(last, 'governs') && has(last, 'light') && last!.past === verb.first) return true;
  const leads = between.findLastIndex((p) => has(p, 'leads', 'governs', 'people'));
  const [group, ...more] = between.slice(leads + 1);
  return (
    leads >= 0 &&
    between.slice(0, leads + 1).some((p) => has(p, 'leads', 'governs')) &&
    group?.kind === 'group' &&
    more.every((p) => p.kind === 'date') &&
    verb.first === (more.at(-1) ?? group).past
  );
}

/** Tokens of *vẫy tay khi* between somebody and his leaving. */
const LEAVES = 6;

/** *A vẫy tay khi rời Hà Nội để đến Manila*: who leaves one place comes to the next. */
function leavesFor(context: Context, between: readonly Part[], visitor: Group, verb: Part): boolean {
  const from = between.findIndex((p) => has(p, 'from') && textAfter(context, p.first, 1) === 'rời');
  const [leaves, place, ...rest] = from < 0 ? [] : between.slice(from);
  return (
    leaves !== undefined &&
    leaves.first - visitor.past <= LEAVES &&
    place?.kind === 'group' &&
    place.prep === 'from' &&
    rest.every((p) => isTense(p) || has(p, 'aim', 'comma')) &&
    verb.first - (rest.at(-1) ?? place).past <= 1 &&
    !between.slice(0, from).some((p) => p.kind === 'group' || isTrigger(p) || has(p, 'quote', 'that', 'but'))
  );
}

const RIDES = /^(\p{L}+ ){0,3}(lái|đi|lên|đáp|bắt|ngồi|dùng) /u;
/** Tokens of *bọc thép* behind a vehicle. */
const KIND = 2;

/** *A tự lái chuyên cơ đến Lima*. */
const rides = (context: Context, { past }: Group, { first }: Part): boolean =>
  RIDES.test(`${textBetween(context, past, first)} `) &&
  first - past <= RIDE &&
  context.lexicon.collocates.vehicle.ends(context.tokens, past, first, KIND);
/** Tokens of *hôm qua đã lên chuyên cơ riêng*. */
const RIDE = 8;

/** *A (, người …,) cam kết sẽ nêu vấn đề này khi đến Bắc Kinh*: a *khi* without a subject of its own has that of the sentence. */
function isOwnWhen(between: readonly Part[], verb: Part): boolean {
  const when = between.at(-1);
  if (!has(when, 'moment') || when!.past !== verb.first) return false;
  const comma = between.findLastIndex((p) => has(p, 'comma'));
  const deed = between.slice(comma + 1);
  return (
    (comma < 0 || deed.some((p) => isTense(p) || isTrigger(p) || has(p, 'quote'))) &&
    !deed.some((p) => has(p, 'but', 'stop', 'that', 'negation'))
  );
}

/** *đã tới Doha, sau đó sẽ bay tới Riyadh*: past one stop the next. */
function goesOn(between: readonly Part[], verb: Part): boolean {
  const isWay = (p: Part): boolean => has(p, 'arrive.verb', 'visit.verb');
  const first = between.findIndex(isWay);
  if (first < 0) return false;
  const rest = between.slice(first);
  const isStop = (p: Part): boolean =>
    p.kind === 'group' && p.actors.every(({ chunk }) => chunk.kind === 'entity' && chunk.locative);
  const { part, touches } = beforeTense(between, verb);
  const joins = has(part, 'then', 'after') ? between[between.indexOf(part!) - 1] : part;
  return (
    touches &&
    has(joins, 'comma', 'and', 'stop') &&
    rest.every((p) => (p.kind === 'group' ? isStop(p) : !isTrigger(p) || isWay(p))) &&
    !rest.some((p) => has(p, 'quote', 'when', 'but', 'that'))
  );
}
