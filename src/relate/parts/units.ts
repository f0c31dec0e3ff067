import type { ActorChunk, Chunk } from '../../model.ts';
import type { DatePart } from '../parts.ts';

/** What a sentence is made of before its parties are joined. */
export type Unit = Chunk | DatePart;

export const isActor = (unit: Unit | undefined): unit is ActorChunk =>
  unit !== undefined && unit.kind !== 'word' && unit.kind !== 'series' && unit.kind !== 'date';

export function isWord(unit: Unit | undefined, type: string): boolean {
  if (unit === undefined || unit.kind !== 'word') return false;
  const { types } = unit;
  for (let i = 0; i < types.length; i++) if (types[i] === type) return true;
  return false;
}
