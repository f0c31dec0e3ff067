import { type Part, has } from './parts.ts';

/** Words of one type that only their number of tokens tells apart. */
const tokensOf = ({ first, past }: Part): number => past - first;

/** *trước khi*, not *khi*. */
export const isBeforeWhen = (part: Part | undefined): boolean => has(part, 'moment') && tokensOf(part!) > 1;

/** *dự kiến diễn ra*, not *dự kiến, sẽ*. */
export const isToTakePlace = (part: Part | undefined): boolean => has(part, 'planned') && tokensOf(part!) > 2;

/** *nếu, liệu*, not *có thể*. */
export const isIf = (part: Part | undefined): boolean => has(part, 'hypothetical') && tokensOf(part!) === 1;

/** *có thể, cân nhắc*, not *nếu, liệu*, nor *không thể*. */
export const isMay = (part: Part | undefined): boolean =>
  has(part, 'hypothetical') && has(part, 'proposed') && tokensOf(part!) > 1;
