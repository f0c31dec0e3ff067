import type { Telling } from '../telling.ts';

/** What was called off did not last ten minutes; nor was *sẽ không gặp bên lề APEC* what took place beside the G20. */
export const isOffBeside = (off: Telling, other: Telling): boolean =>
  off.status === 'cancelled' &&
  other.status !== 'cancelled' &&
  (other.minutes !== null || (other.status === 'held' && isElsewhere(hostOf(off), hostOf(other))));

const isElsewhere = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Whose session it was in the margins of; null where none is told. */
const hostOf = ({ partOf }: Telling): string | null => partOf?.participants[0]?.entity ?? null;

/** *gặp bên lề G20 ở Đức* and *sẽ gặp bên lề APEC*: beside two sessions. */
export const isBesideOther = (tellings: readonly Telling[], telling: Telling): boolean =>
  tellings.some((t) => isElsewhere(hostOf(t), hostOf(telling)));
