import { type Tenure, heldOn } from '../lexicon/tenures.ts';
import type { Knowledge } from '../lexicon/knowledge.ts';

const LEADING = [
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'supreme leader',
  'crown prince',
  'leader',
  'chairman',
  'chairman of the state affairs commission',
  'party general secretary',
  'secretary general',
  'state counsellor',
  'president of the european commission',
];

/** Titles that say a rank and no field: any office of that kind may be meant. */
const GENERIC: Readonly<Record<string, (office: string) => boolean>> = {
  leader: (office) => LEADING.includes(office),
  minister: (office) =>
    office.endsWith('minister') && office !== 'prime minister' && !office.startsWith('deputy'),
  'deputy minister': (office) =>
    office.startsWith('deputy') && office.endsWith('minister') && !office.endsWith('prime minister'),
  'head of state': (office) =>
    ['president', 'king', 'queen', 'emperor', 'emir', 'sultan', 'supreme leader'].includes(office),
};

export const isGeneric = (office: string): boolean => office in GENERIC;

/** Whether an office is one that a title may mean. */
export const fits = (offices: readonly string[], office: string): boolean =>
  offices.some((o) => o === office || (GENERIC[o]?.(office) ?? false));

/** A body speaks for its country: a press secretary *of the Kremlin* is one of Russia. */
export function sameHolder(knowledge: Knowledge, a: string, b: string): boolean {
  return a === b || knowledge.speaksFor.get(a) === b || knowledge.speaksFor.get(b) === a;
}

/** The tenures of a person that a title may mean; with a day, those that hold on it (else all). */
export function tenuresFor(
  knowledge: Knowledge,
  official: string,
  offices: readonly string[],
  of: readonly string[],
  day: string | null,
): Tenure[] {
  return knowledge.tenures
    .of(official)
    .filter(
      (t) => fits(offices, t.office) && (of.length === 0 || of.some((o) => sameHolder(knowledge, o, t.of))),
    )
    .filter((t) => day === null || heldOn(t, day));
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
        ? ['supreme leader', 'president', 'chancellor', 'prime minister']
        : [];
  for (const office of asked) {
    const holders = new Set(knowledge.tenures.holders([office], of, day).map((t) => t.official));
    if (holders.size === 1) return [...holders][0]!;
    if (holders.size > 1) return null;
  }
  return null;
}
