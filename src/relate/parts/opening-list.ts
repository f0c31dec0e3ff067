import { type Unit, isWord } from './units.ts';

/** *Obama, Medvedev gặp nhau; hôm qua, quan chức Mỹ, Nga hội đàm*: before two names no clause can stand. */
export const opens = (units: readonly Unit[], i: number): boolean =>
  units.slice(0, i).every((u) => u.kind === 'date' || isWord(u, 'comma') || isWord(u, 'people'));

/** Tokens of *cùng, song phương* before what somebody does. */
const NEAR = 2;
const MEET = ['talks.verb', 'call.verb', 'visit.verb', 'arrive.verb'];

/** Whether those before unit `past` are said to meet or travel: *hôm nay đã gặp nhau, sẽ có một ngày hội đàm*. */
export function meets(units: readonly Unit[], past: number): boolean {
  let at = past;
  while (isWord(units[at], 'past') || isWord(units[at], 'planned') || units[at]?.kind === 'date') at++;
  const verb = units[at];
  if (verb === undefined || verb.first - units[at - 1]!.past > NEAR) return false;
  const noun = units[at + 1];
  const isHolding = isWord(verb, 'light') && noun?.first === verb.past;
  return MEET.some((type) => isWord(verb, type)) || (isHolding && isWord(noun, 'talks.noun'));
}

/** *do Mỹ, Canada đồng tổ chức*. */
export function isHeld(units: readonly Unit[], i: number, past: number): boolean {
  const verb = units[past];
  return isWord(units[i - 1], 'by') && isWord(verb, 'light') && verb!.first - units[past - 1]!.past <= 1;
}
