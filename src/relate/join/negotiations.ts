import { type Context, isKind, isOfOfficials, textAfter, textBetween } from '../context.ts';
import type { Telling } from '../telling.ts';

/** Tokens of *các vòng đàm phán, ngồi lại vào bàn*. */
const WORD = 5;
const NEGOTIATES =
  /^((các|những|cuộc|vòng|phiên|buổi|ngày) )*(đàm phán|thương lượng|thương thuyết|đối thoại)(?!\p{L})|^ngồi (lại )?vào bàn/u;

/** *(cuộc) đàm phán, đối thoại*: what goes on between states, and what those who lead them may do as well. */
export const isNegotiation = (context: Context, { token }: Telling): boolean =>
  NEGOTIATES.test(textAfter(context, token, WORD).toLowerCase());

/**
 * Whether the one is a meeting of people and the other what goes on between their states: *Ông A gặp ông B … các cuộc đàm phán
 * thương mại giữa hai nước*; *A hội đàm với B … A gặp một số nghị sĩ Mỹ*.
 */
export function isOtherProcess(context: Context, tellings: readonly Telling[], telling: Telling): boolean {
  if (isMetState(context, telling) && tellings.every((t) => isOfOfficials(context, t))) return true;
  if (isNegotiation(context, telling))
    return (
      isOfStates(context, telling) &&
      !tellings.some((t) => isNegotiation(context, t)) &&
      tellings.some((t) => isOfOfficials(context, t))
    );
  return (
    isOfOfficials(context, telling) &&
    tellings.every((t) => isNegotiation(context, t) && isOfStates(context, t))
  );
}

/** *sẵn sàng đàm phán với Nga*: what states would do some day, somewhere. */
export const isReadiness = (context: Context, telling: Telling): boolean =>
  telling.status === 'proposed' &&
  telling.date === null &&
  isNegotiation(context, telling) &&
  isOfStates(context, telling) &&
  READY.test(textBetween(context, Math.max(0, telling.token - WORD), telling.token).toLowerCase());

const READY = /(^|\s)sẵn sàng(\s|$)/u;

const isOfStates = (context: Context, { participants }: Telling): boolean =>
  participants.some((p) => isKind(context, p.entity, 'country'));

/** Somebody meets those of a state whom nobody names. */
function isMetState(context: Context, { participants }: Telling): boolean {
  const [who, whom, ...others] = participants;
  return (
    others.length === 0 &&
    whom !== undefined &&
    isKind(context, who!.entity, 'official') &&
    isKind(context, whom.entity, 'country')
  );
}
