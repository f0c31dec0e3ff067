import type { Entity, OfficeMention } from '../model.ts';
import { type Tenure, heldOn } from '../lexicon/tenures.ts';
import { HEADS, HEADS_OF_STATE } from '../lexicon/heads.ts';
import { leadingOffices } from '../lexicon/leaders.ts';
import type { Knowledge } from '../lexicon/knowledge.ts';

const LEADING = new Set([
  ...HEADS,
  'leader',
  'chairman',
  'chairman of the state affairs commission',
  'party general secretary',
  'secretary general',
  'state counsellor',
  'president of the european commission',
]);

/** Titles that say a rank and no field: any office of that kind may be meant. */
const GENERIC: ReadonlyMap<string, (office: string) => boolean> = new Map([
  ['leader', (office: string) => LEADING.has(office)],
  [
    'minister',
    (office) => office.endsWith('minister') && office !== 'prime minister' && !office.startsWith('deputy'),
  ],
  [
    'deputy minister',
    (office) =>
      office.startsWith('deputy') && office.endsWith('minister') && !office.endsWith('prime minister'),
  ],
  ['head of state', (office) => HEADS_OF_STATE.includes(office)],
]);

/** *Đại tướng, Đô đốc*: no office. */
export const isRank = ({ offices }: OfficeMention): boolean =>
  /^(general|admiral|colonel|marshal|commander)$/.test(offices[0] ?? '');

/** An office that is over, or that somebody seeks. */
export const isNotHeld = ({ qualifier }: OfficeMention): boolean =>
  qualifier === 'former' || qualifier === 'sought';

export const isGeneric = (office: string): boolean => GENERIC.has(office);

/** An ambassador, an envoy, a spokesperson: many at a time hold that office, in many places. */
export const isSentOut = (offices: readonly string[]): boolean =>
  /^(ambassador|special envoy|permanent representative|consul general|chargé d'affaires|spokesperson)$/.test(
    offices[0] ?? '',
  );

/** Offices that only states have: whoever bears one is an official of the country that the text speaks of. */
export const isOfState = (offices: readonly string[]): boolean =>
  !offices.includes('chairman') &&
  offices.every((o) =>
    /^(deputy |vice |acting )?(president|chancellor|ambassador|ambassador at large|senator|king|queen|emir)$|minister$|parliament$|^chargé|^(deputy )?secretary of |^(treasury|commerce) secretary$|^attorney general$|^(deputy )?(speaker|president) of the |^(deputy )?chairman of the national assembly$/.test(
      o,
    ),
  );

/** Whether an office is one that a title may mean. */
export function fits(offices: readonly string[], office: string): boolean {
  for (const o of offices) if (o === office || (GENERIC.get(o)?.(office) ?? false)) return true;
  return false;
}

/** A body speaks for its country: a press secretary *of the Kremlin* is one of Russia. */
export function sameHolder(knowledge: Knowledge, a: string, b: string): boolean {
  return a === b || knowledge.speaksFor.get(a) === b || knowledge.speaksFor.get(b) === a;
}

/** The tenures of a person that a title may mean; with a day, those that hold on it (else all). */
export const tenuresFor = (
  knowledge: Knowledge,
  official: string,
  offices: readonly string[],
  of: readonly string[],
  day: string | null,
): Tenure[] => knowledge.tenures.of(official).filter((t) => isMeant(knowledge, t, offices, of, day));

/** Whether there is such a tenure. */
export function hasTenure(
  knowledge: Knowledge,
  official: string,
  offices: readonly string[],
  of: readonly string[],
  day: string | null,
): boolean {
  for (const tenure of knowledge.tenures.of(official))
    if (isMeant(knowledge, tenure, offices, of, day)) return true;
  return false;
}

function isMeant(
  knowledge: Knowledge,
  tenure: Tenure,
  offices: readonly string[],
  of: readonly string[],
  day: string | null,
): boolean {
  if (!fits(offices, tenure.office)) return false;
  if (of.length > 0 && !of.some((o) => sameHolder(knowledge, o, tenure.of))) return false;
  return day === null || heldOn(tenure, day);
}

/** Who an office without a name is on a day: the one holder, or nobody where sources give two. */
export function holderOf(
  knowledge: Knowledge,
  offices: readonly string[],
  of: string,
  day: string,
): string | null {
  const specific = offices.filter((o) => !isGeneric(o));
  // nhà lãnh đạo Triều Tiên: who leads is a matter of the state, so ask for the heads in order.
  const asked =
    specific.length > 0
      ? specific
      : offices.includes('leader')
        ? leadingOffices(knowledge.leaders, of, day)
        : [];
  for (const office of asked) {
    const holders = new Set(knowledge.tenures.holders([office], of, day).map((t) => t.official));
    if (holders.size === 1) return [...holders][0]!;
    if (holders.size > 1) return null;
  }
  return null;
}

/** *Tổng thống A-bu-la Gun*: a title without a country is of the one told last. */
export const ofTold = (posts: readonly OfficeMention[], told: string | null): OfficeMention[] =>
  posts.map((post) =>
    told !== null && post.of.length === 0 && !post.elsewhere && isOfState(post.offices)
      ? { ...post, of: [told] }
      : post,
  );

/** *Người phát ngôn Bộ Ngoại giao Việt Nam* without a name speaks for the country, a title without holder for its body. */
export function speaksFor(
  { offices }: OfficeMention,
  of: string | null,
  bodies: ReadonlyMap<string, Entity>,
): string | null {
  const body = of === null ? undefined : bodies.get(of);
  return offices[0] === 'spokesperson' ? (body?.country ?? of) : of;
}
