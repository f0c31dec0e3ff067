import type { StanceType } from '../../model.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { isNamedDeed } from './ends.ts';
import { isPolicy } from './praised.ts';
import type { Warning } from './warned.ts';

/** What is known of a stance when its target is looked for. */
export interface Aim {
  /** Its word. */
  at: number;
  type: StanceType;
  /** Who takes it, where the word is a noun that tells whose it is: *chỉ trích của Mỹ*. */
  owner: Group | null;
  noun: boolean;
  threatens: boolean;
  /** What a warning has told on the way; null of all else. */
  warning: Warning | null;
}

/** Tokens between the word and whom it is aimed at. */
const REACH: Partial<Record<StanceType, number>> = {
  sanctions: 10,
  expelsDiplomatsOf: 8,
  warns: 4,
  criticises: 12,
  aids: 3,
  signsAgreementWith: 8,
  recallsAmbassadorFrom: 8,
};

export const DEFAULT_REACH = 5;
/** *lời chỉ trích gay gắt mà A đưa ra hôm qua đối với B*: a noun's target may stand far behind. */
const OF_NOUNS = 20;
/** *bác đề nghị đối thoại vô điều kiện của Mỹ*: whose proposal it is may stand far behind. */
const OF_WHOM = 12;
/** *ủng hộ nỗ lực của Chile, hỗ trợ các nỗ lực của Peru*. */
const OF_POLICY: readonly StanceType[] = ['supports', 'aids'];

/** *viện trợ 10 triệu USD cho Campuchia*: how much stands between. */
const OF_GIFTS = 12;

/** *cáo buộc vụ mất điện là âm mưu của Mỹ*: whose deed it is said to be. */
const OF_DEEDS = 18;

/** *dọa áp thuế lên hàng hóa Trung Quốc*: a threat names its deed first; *cảnh báo nguy cơ …* need not be aimed. */
const OF_THREATS = 12;
/** *dọa nâng mức thuế từ 10% lên 25% với 200 tỉ USD hàng hóa Trung Quốc*: by how much and on what. */
const OF_GOODS = 18;
const GOODS = /(^|\s)hàng( hóa| hoá| nhập khẩu| xuất khẩu)?( của)?$/iu;
/** *cảnh báo mọi cuộc tấn công của quân đội Mỹ*: whose deed it is. */
const OF_WARNED = 8;
export const isThreat = (context: Context, clause: Clause, at: number): boolean =>
  /^(đe )?(dọa|doạ)( sẽ)?$/iu.test(textBetween(context, clause.parts[at]!.first, clause.parts[at]!.past));

/** How many tokens behind the word, or behind a party passed over, a target may stand. */
export function reachTo(
  context: Context,
  clause: Clause,
  part: Part,
  { at, type, noun, threatens }: Aim,
): number {
  if (noun) return OF_NOUNS;
  const reach = threatens ? OF_THREATS : (REACH[type] ?? DEFAULT_REACH);
  const prep = part.kind === 'group' ? part.prep : null;
  if (type === 'rejects' && (part.kind === 'word' || prep === 'of' || prep === 'topic' || prep === 'with'))
    return OF_WHOM;
  if (OF_POLICY.includes(type) && (prep === 'of' || has(part, 'of')) && isPolicy(context, clause, at, part))
    return OF_WHOM;
  if (type === 'warns' && reach === OF_THREATS && isOfGoods(context, part)) return OF_GOODS;
  if (type === 'aids' && (prep === 'for' || prep === 'at' || part.kind === 'word')) return OF_GIFTS;
  if (type === 'warns' && (prep === 'of' || part.kind === 'word')) return Math.max(reach, OF_WARNED);
  if (type === 'accuses' && prep === 'of' && isNamedDeed(context, clause, at, type)) return OF_DEEDS;
  if (type === 'accuses' && part.kind === 'word' && isNamedDeed(context, clause, at, type)) return OF_DEEDS;
  return reach;
}

const isOfGoods = (context: Context, part: Part): boolean =>
  part.kind === 'word' || GOODS.test(textBetween(context, Math.max(0, part.first - 4), part.first));
