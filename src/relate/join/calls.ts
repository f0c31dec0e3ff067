import type { Telling } from '../telling.ts';

/** Sentences from a call within which an exchange may be it. */
const NEAR = 4;

/** *đã điện đàm … cuộc trao đổi hiệu quả với ông*: an exchange, told nowhere and of no day, is the call told before. */
export const isOfCall = (tellings: readonly Telling[], telling: Telling): boolean =>
  telling.exchange &&
  tellings[0]!.form === 'call' &&
  tellings[0]!.status === telling.status &&
  telling.sentence - tellings.at(-1)!.sentence <= NEAR &&
  telling.form === 'talks' &&
  telling.partOf === null &&
  telling.place.length === 0 &&
  (telling.dateText === null || tellings.every((t) => t.dateText === null));
