import { type Clause, has } from '../parts.ts';

/** When and where, between a noun and whose it is: *cuộc gặp tại Moskva, Nga, hôm 5/7, bên lề hội nghị G20 giữa A và B*. */
export function isCircumstance(clause: Clause, i: number): boolean {
  const [before, part] = [clause.parts[i - 1], clause.parts[i]!];
  if (part.kind === 'date' || has(part, 'margins')) return true;
  if (part.kind === 'group') {
    const drawnOut = has(before, 'comma') && clause.parts[i - 2]?.kind === 'group';
    const place = clause.parts[i - 2];
    // ở thủ đô Addis Ababa của Ethiopia
    const isOfPlace = part.prep === 'of' && place?.kind === 'group' && place.prep === 'at';
    return (
      part.prep === 'at' ||
      isOfPlace ||
      isMargins(clause, i) ||
      (drawnOut && has(clause.parts[i + 1], 'comma', 'between'))
    );
  }
  return has(part, 'conference.noun', 'summit.noun') && isMargins(clause, i);
}

/** Behind *bên lề* up to the name of the conference. */
const isMargins = (clause: Clause, i: number): boolean => {
  const margins = clause.parts.findLastIndex((p, k) => k < i && has(p, 'margins'));
  return (
    margins >= 0 &&
    clause.parts.slice(margins + 1, i).every((p) => has(p, 'conference.noun', 'summit.noun')) &&
    clause.parts[i]!.first - clause.parts[i - 1]!.past <= 3
  );
};
