import { acts } from '../arguments.ts';
import { type Context, isKind, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, groupWith, has, refsOf } from '../parts.ts';
import { type Parties, between } from './sides.ts';

/** Tokens of *với một số nhà lãnh đạo ở châu Phi* between a meeting and those of them who are named. */
const SOME = 12;

/** *hội đàm với một số nhà lãnh đạo, bao gồm A, B và C; gặp nhiều quan chức, trong đó có A*. */
export function listedGuests(context: Context, clause: Clause, at: number): Group | null {
  const include = clause.parts.findIndex((p, i) => i > at && has(p, 'include'));
  const group = clause.parts[include + 1];
  if (include < 0 || group?.kind !== 'group' || group.prep !== 'include') return null;
  const between = clause.parts.slice(at + 1, include);
  // với một loạt người đồng cấp, bao gồm Nhật Bản và Hàn Quốc: of those countries
  const isOfCountries = between.some((p) => p.kind === 'group' && refsOf(p).length === 0);
  const isPlain = between.every(
    (p) =>
      has(p, 'with', 'comma', 'people', 'for', 'of', 'at') ||
      (p.kind === 'group' && p.prep === 'at') ||
      (p.kind === 'group' && refsOf(p).length === 0) ||
      isNameless(p),
  );
  if (!isPlain || clause.parts[include]!.first - clause.parts[at]!.past > SOME) return null;
  return refsOf(group).every(
    (id) => isKind(context, id, 'official') || (isOfCountries && isKind(context, id, 'country')),
  )
    ? groupWith(group, { prep: 'with' })
    : null;
}

/** *các nhà lãnh đạo Lào, quan chức Lào, quan chức cấp cao của Lào*: whose they are, of whom the list names some. */
const isNameless = (part: Part): boolean =>
  part.kind === 'group' &&
  part.actors.every(
    ({ chunk }) =>
      (chunk.kind === 'person' && chunk.name === null && chunk.several) ||
      (chunk.kind === 'entity' && chunk.entityKind === 'country' && (chunk.people || part.prep === 'of')),
  );

/** *có cuộc thảo luận tại Nairobi cùng (với) Thủ tướng B*: the word at `i` does for a *với*, where nobody else stands before it. */
export const isTogether = ({ parts }: Clause, at: number, i: number): boolean =>
  has(parts[i], 'together') &&
  has(parts[at - 1], 'light', 'attend') &&
  parts[at - 1]!.past === parts[at]!.first &&
  parts
    .slice(at + 1, i)
    .every(
      (p) =>
        p.kind === 'date' || (p.kind === 'group' ? p.prep === 'at' : has(p, 'at', 'capital', 'many-sided')),
    ) &&
  !parts.slice(i + 1).some((p) => has(p, 'with'));

/** The meetings of `parties`, and those with who is joined to the guest. */
export function withFurther(
  context: Context,
  clause: Clause,
  parties: Parties,
  subject: Group,
  guest: Group,
): Parties {
  const more = furtherGuests(context, clause, guest).flatMap(
    (next) => between(context, subject, next, 'verb', clause)?.meetings ?? [],
  );
  return more.length > 0 ? { ...parties, meetings: [...parties.meetings, ...more] } : parties;
}

/**
 * *gặp Thủ tướng A tại Jerusalem và Tổng thống B ở Bethlehem, hội đàm với A hôm 3/5 và B hôm sau*: officials joined to
 * the guest behind where or when he is met, or by a *với* of their own.
 */
function furtherGuests(context: Context, clause: Clause, guest: Group): Group[] {
  const { parts } = clause;
  const found: Group[] = [];
  let at = parts.findIndex((p) => p.first === guest.first && p.kind === 'group');
  while (at >= 0) {
    const further = nextGuest(context, parts, at);
    const next = has(parts[further], 'with') ? further + 1 : further;
    const group = parts[next];
    const isApart = next > further && group!.first > parts[further]!.past;
    if (further < 0 || group?.kind !== 'group' || isApart || doesMore(parts[next + 1], group)) return found;
    if (!acts(group, context.knowledge) || !refsOf(group).every((id) => isKind(context, id, 'official')))
      return found;
    found.push(group);
    at = next;
  }
  return found;
}

/** Where whoever is met next begins, with a *với* of his own; -1 where nobody is. */
function nextGuest(context: Context, parts: readonly Part[], guest: number): number {
  const join = isToldAgain(parts, guest) ? guest + 1 : andBehind(parts, guest);
  const next = join + 1;
  if (join >= 0) return parts[next]?.first === parts[join]!.past ? next : -1;
  return thenBehind(context, parts, guest);
}

/** *gặp A (hôm Chủ nhật) rồi B một ngày sau; hội đàm với A, rồi với B*. */
function thenBehind(context: Context, parts: readonly Part[], guest: number): number {
  const last = circumstancesEnd(parts, guest) - 1;
  const at = has(parts[last + 1], 'comma') ? last + 1 : last;
  const next = parts[at + 1];
  return next && THEN.test(textBetween(context, parts[at]!.past, next.first)) ? at + 1 : -1;
}

const THEN = /^rồi( (đến|tới))?$/u;

/** *với A và với B, với A cũng như với B*: the preposition is told again. */
const isToldAgain = (parts: readonly Part[], at: number): boolean => {
  const [guest, join, again] = parts.slice(at, at + 3);
  return (
    has(join, 'and', 'comma') &&
    has(again, 'with') &&
    join!.first === guest!.past &&
    again!.first === join!.past
  );
};

/** The *và* behind at least one place or day that stands right behind the part at `from`, or -1. */
function andBehind(parts: readonly Part[], from: number): number {
  const end = circumstancesEnd(parts, from);
  return end > from + 1 && has(parts[end], 'and') && parts[end]!.first - parts[end - 1]!.past <= 1 ? end : -1;
}

/** The part behind the places and days that stand right behind the part at `from`; `from + 1` where none does. */
function circumstancesEnd(parts: readonly Part[], from: number): number {
  let [at, end] = [from + 1, from + 1];
  for (; at < parts.length && parts[at]!.first - parts[at - 1]!.past <= 1; at++) {
    const part = parts[at]!;
    const isTold = part.kind === 'date' || (part.kind === 'group' && part.prep === 'at');
    if (isTold) end = at + 1;
    else if (!has(part, 'at', 'capital', 'toward')) break;
  }
  return end;
}

/** *và Tổng thống B sẽ thăm …*: a clause of its own. */
const doesMore = (next: Part | undefined, group: Group): boolean =>
  next?.kind === 'word' &&
  next.first - group.past <= 2 &&
  (next.event ||
    next.stance !== null ||
    has(next, 'past', 'planned', 'quote', 'negation', 'light', 'ongoing'));
