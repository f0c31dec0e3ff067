import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

const REGION =
  /^(miền|phía|tỉnh|bang|vùng|ngoại ô|gần|thành phố|quận|huyện|cố đô|thị trấn|làng|nước)( \p{L}+){0,2}$/iu;
/** Tokens of a venue that no table knows, from *tại* to the comma. */
const VENUE = 8;

/** *tại dinh thự ở Wisla, miền nam Ba Lan; ở khu nghỉ Olkaria, Kenya*: of a venue that nobody knows what follows its comma. */
export function drawsOut(context: Context, clause: Clause, i: number, at: number): boolean {
  const group = clause.parts[i] as Group;
  const comma = clause.parts.findLastIndex((p, k) => k < i && has(p, 'comma'));
  const site = clause.parts.findLastIndex((p, k) => k < comma && has(p, 'at'));
  if (site <= at || clause.parts[comma]!.first - clause.parts[site]!.past > VENUE) return false;
  if (clause.parts.slice(site + 1, comma).some((p) => p.kind === 'group' || p.kind === 'date')) return false;
  const between = textBetween(context, clause.parts[comma]!.past, group.first);
  const next = clause.parts[i + 1];
  const ends = next === undefined || next.kind === 'date' || has(next, 'comma', 'stop', 'close');
  return ends && (between === '' || REGION.test(between));
}

/** Tokens of *Tại trụ sở Bộ Ngoại giao ở* before the town. */
const SEAT = 12;

/** *Tại trụ sở Bộ Ngoại giao ở Hà Nội, …*: one phrase up to the comma. */
export const isSeat = (clause: Clause, i: number): boolean =>
  has(clause.parts[0], 'at') &&
  clause.parts[0]!.first === clause.sentence.first &&
  clause.parts[i]!.first - clause.sentence.first <= SEAT &&
  has(clause.parts[i + 1], 'comma') &&
  !clause.parts.slice(0, i).some((p) => p.kind === 'word' && !has(p, 'at', 'office', 'capital'));
