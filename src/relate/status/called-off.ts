import { type Clause, type Part, has, isNoun } from '../parts.ts';
import { isMoved } from './after.ts';
import { type ToldStatus, toldAs } from './told.ts';

/**
 * *Hội nghị ASEAN – Mỹ, dự kiến ngày 14/3, bị Nhà Trắng hoãn; cuộc gặp đã thu xếp giữa A và B bị phía B hủy*: what somebody does to
 * the meeting whose noun at part `at` the sentence is about, past what was planned of it; null where nobody does.
 */
export function calledOff(clause: Clause, at: number): ToldStatus | null {
  const { parts } = clause;
  const noun = parts[at]!;
  if (!(isNoun(noun) || noun.kind === 'series') || parts.slice(0, at).some(tellsOther)) return null;
  const next = parts.findIndex((p, i) => i > at && (tellsOther(p) || isOffAt(parts, i)));
  if (next < 0 || !isOffAt(parts, next)) return null;
  return toldAs(isMoved(clause, next) ? 'planned' : 'cancelled');
}

const tellsOther = (part: Part): boolean =>
  (part.kind === 'word' && part.event) ||
  has(part, 'stop', 'quote', 'that', 'but', 'when', 'attend', 'took-place');

/** *bị Nhà Trắng hoãn, bị phía Iran hủy*; nothing is off that may be, or is not. */
function isOffAt(parts: readonly Part[], i: number): boolean {
  const doer = parts[i - 1];
  if (!has(parts[i], 'cancelled') || doer?.kind !== 'group' || doer.past !== parts[i]!.first) return false;
  const by = has(parts[i - 2], 'people') ? i - 3 : i - 2;
  return (
    has(parts[by], 'by') &&
    parts[by]!.past === parts[by + 1]!.first &&
    !has(parts[by - 1], 'hypothetical', 'negation', 'unreal')
  );
}
