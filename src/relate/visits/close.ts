import { isTrigger } from '../arguments.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';

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
  if (joined && verb.first - visitor.past <= COMPANIONS) return true;
  const verbs = between.some((p) => isTrigger(p) || p.kind === 'group');
  return (
    verb.first - visitor.past <= (between.length > 0 ? 6 : 3) ||
    (!verbs && between.some((p) => p.kind === 'date')) ||
    isApposed(visitor, between, verb) ||
    isOneOf(context, visitor, verb) ||
    isOwnedName(visitor, between, verb) ||
    isLeading(between, verb) ||
    goesOn(between, verb)
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
  return (
    isNoun &&
    noun!.first - comma!.past <= A &&
    part !== comma &&
    touches &&
    has(part, 'comma') &&
    !between.some((p) => isTrigger(p) || has(p, 'quote', 'when', 'but', 'stop'))
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

/** *A đang dẫn đầu một phái đoàn Mỹ đến Singapore*. */
function isLeading(between: readonly Part[], verb: Part): boolean {
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
