import { type Clause, has } from './parts.ts';

/** Tokens of *các* between *và* and a noun. */
const SEVERAL = 1;

/** *Hội nghị Cấp cao ASEAN và các hội nghị liên quan tại Manila, … và các cuộc gặp song phương trong ngày 10/11*: all of them sit there, then. */
export function isAlongside({ parts }: Clause, i: number): boolean {
  const [and, noun, next] = [parts[i - 1], parts[i]!, parts[i + 1]];
  if (!has(and, 'and') || noun.first - and!.past > SEVERAL) return false;
  if (has(noun, 'conference.noun', 'summit.noun'))
    return has(next, 'topic', 'none') && next!.first - noun.past <= SEVERAL;
  return (
    noun.first - and!.past === SEVERAL &&
    has(noun, 'talks.noun') &&
    !(next?.kind === 'group' || has(next, 'with', 'between', 'of')) &&
    parts.slice(0, i - 1).some((p) => has(p, 'conference.noun', 'summit.noun'))
  );
}

/** *gặp nhau trong khuôn khổ các cuộc đàm phán tại Oslo*: talks in which the one is held. */
export const isFrame = ({ parts }: Clause, i: number): boolean =>
  has(parts[i], 'talks.noun') &&
  has(parts[i - 1], 'margins') &&
  parts[i]!.first - parts[i - 1]!.past <= SEVERAL;
