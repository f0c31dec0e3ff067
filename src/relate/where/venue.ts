import type { Context } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

/** Tokens of *miền nam*, *ngoại ô thủ đô* before the name. */
const REGION = 4;
/** Tokens of a venue that no table knows, from *tại* to the comma. */
const VENUE = 8;

/** *tại dinh thự ở Wisla, miền nam Ba Lan; ở khu nghỉ Olkaria, Kenya*: of a venue that nobody knows what follows its comma. */
export function drawsOut(context: Context, clause: Clause, i: number, at: number): boolean {
  const group = clause.parts[i] as Group;
  const comma = clause.parts.findLastIndex((p, k) => k < i && has(p, 'comma'));
  const site = clause.parts.findLastIndex((p, k) => k < comma && has(p, 'at'));
  if (site <= at || clause.parts[comma]!.first - clause.parts[site]!.past > VENUE) return false;
  if (clause.parts.slice(site + 1, comma).some((p) => p.kind === 'group' || p.kind === 'date')) return false;
  const { past } = clause.parts[comma]!;
  const { tokens, lexicon } = context;
  const next = clause.parts[i + 1];
  const ends = next === undefined || next.kind === 'date' || has(next, 'comma', 'stop', 'close');
  const isRegion =
    lexicon.collocates.region.begins(tokens, past, group.first) && group.first - past <= REGION;
  return ends && (past === group.first || isRegion);
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
