import { Flag } from '../../text/tokens.ts';
import { hasType } from '../items.ts';
import { nameAt } from '../names.ts';
import type { Reader } from '../reader.ts';
import { appositive, isEquated } from './apposition.ts';
import type { Draft } from './draft.ts';
import { pastBrackets } from './posting.ts';

/** Between title and name may stand a comma and an honorific: *…, ông Dmitry Peskov*; *của Bỉ, Vua Philippe*. */
export function skipToName(reader: Reader, draft: Draft): number | null {
  let t = draft.past;
  if (reader.has(t, Flag.line)) return null;
  // Giám đốc Văn phòng An ninh (NSO) A
  const behind = pastBrackets(reader, t);
  if (behind > t && nameAt(reader, behind)?.full) return behind;
  if (isEquated(reader, draft)) return pastHonorific(reader, t + 1);
  if (isBracketed(reader, t)) return pastHonorific(reader, t + 1);
  const mark = reader.isMark(t, ',') || (reader.isDash(t) && hasType(reader.item(t + 1), 'honorific'));
  if (mark) t++;
  const named = pastHonorific(reader, t);
  if (mark && named === t) return appositive(reader, draft, t);
  if (draft.posts.some((p) => p.of.length > 1)) return null;
  return named < reader.past ? named : null;
}

/** *Ngoại trưởng Peru (ông A)*. */
export function isBracketed(reader: Reader, t: number): boolean {
  if (!reader.isMark(t, '(') || !hasType(reader.item(t + 1), 'honorific')) return false;
  const name = nameAt(reader, pastHonorific(reader, t + 1));
  return name !== null && reader.isMark(name.past, ')');
}

const pastHonorific = (reader: Reader, t: number): number =>
  hasType(reader.item(t), 'honorific') ? reader.item(t)!.past : t;
