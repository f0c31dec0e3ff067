import type { Knowledge } from '../lexicon/knowledge.ts';
import { heldOn } from '../lexicon/tenures.ts';

/** Who leads a state or government, of several who bear a name. */

const HEADS = ['president', 'prime minister', 'chancellor', 'king', 'supreme leader', 'pope'];

/** Whether somebody leads a state or government on a day; without one, ever. */
export const isRuler = (knowledge: Knowledge, id: string, day: string | null): boolean =>
  knowledge.tenures.of(id).some((t) => HEADS.includes(t.office) && (day === null || heldOn(t, day)));

/** *thượng đỉnh Trump – Kim*: of all who bear the name the one who leads a state, before who leads a government; the latest. */
export function rulerOf(
  knowledge: Knowledge,
  candidates: readonly string[],
  day: string | null,
): string | null {
  const rulers = candidates.filter((id) => isRuler(knowledge, id, day));
  const ofState = (id: string) =>
    knowledge.tenures.of(id).some((t) => HEADS.includes(t.office) && t.office !== 'prime minister');
  return (
    rulers.sort((a, b) => Number(ofState(b)) - Number(ofState(a)) || byLatest(knowledge)(a, b))[0] ?? null
  );
}

/** *ông Trump* of no day: the one who ever led a state, where no other of the name was a minister. */
export function onlyRuler(knowledge: Knowledge, candidates: readonly string[]): string | null {
  const rulers = candidates.filter((id) => isRuler(knowledge, id, null));
  const isMinister = (id: string) =>
    knowledge.tenures.of(id).some(({ office }) => /minister$|^vice president/.test(office));
  return rulers.length === 1 && !candidates.some((id) => !rulers.includes(id) && isMinister(id))
    ? rulers[0]!
    : null;
}

/** Who was in office last comes first; later than any day is who still is. */
export const byLatest =
  (knowledge: Knowledge) =>
  (a: string, b: string): number =>
    latest(knowledge, a) < latest(knowledge, b) ? 1 : -1;

const latest = (knowledge: Knowledge, id: string): string =>
  knowledge.tenures.of(id).reduce((last, { until }) => {
    const end = until ?? '9999';
    return end > last ? end : last;
  }, '');
