import type { Knowledge } from '../lexicon/knowledge.ts';
import type { OfficeMention } from '../model.ts';
import { fits } from './offices.ts';
import type { Person } from './people.ts';

/**
 * Who *cựu Tổng thống Mỹ* without a name is: of those told so far whoever was told last of them who held the office once, by the
 * article or by what is known; null where nobody did.
 */
export function formerHolder(
  people: readonly Person[],
  { tenures }: Knowledge,
  { offices }: OfficeMention,
  of: string | null,
): Person | null {
  const isToldSo = ({ posts }: Person): boolean =>
    posts.some(
      (p) =>
        p.qualifier === 'former' &&
        p.offices.some((office) => fits(offices, office)) &&
        (of === null || p.of.includes(of)),
    );
  const isOver = ({ id }: Person): boolean =>
    of !== null && tenures.of(id).some((t) => t.of === of && t.until !== null && fits(offices, t.office));
  return people
    .filter((person) => person.seen > 0 && (isToldSo(person) || isOver(person)))
    .reduce<Person | null>((last, person) => (last && last.seen > person.seen ? last : person), null);
}
