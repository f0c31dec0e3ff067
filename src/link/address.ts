import type { Address } from '../model.ts';
import type { People } from './people.ts';

/** Whom *ông* or *bà* means where `about` is spoken of otherwise: the one told last who is spoken of so. */
export function addressed(
  people: People,
  about: string | null,
  address: Address,
  from: number,
): string | null {
  const person = about === null ? undefined : people.find(about);
  if (!person || address === null || person.address === address) return about;
  const told = people.all.filter((p) => p.seen > 0).sort((a, b) => b.seen - a.seen);
  const same = told.find((p) => p.address === address);
  // Women are few: whom the text has just called bà is meant sooner than who is called nothing.
  if (person.address === null) return same && address === 'woman' && same.seen > from ? same.id : about;
  return (same ?? told.find((p) => p.address === null))?.id ?? about;
}

/** Whether somebody is spoken of otherwise than by *ông*, or *bà*. */
export function isOther(people: People, id: string, address: Address): boolean {
  const own = people.find(id)?.address ?? null;
  return own !== null && address !== null && own !== address;
}

/**
 * Whom *ông* or *bà* means whom somebody meets, `hosts` of whom `nearest` was told last: of those spoken of, `about` first,
 * one who is not among the hosts.
 */
export function whoIsMet(
  people: People,
  about: readonly (string | null)[],
  address: Address,
  hosts: readonly string[],
  nearest: string | null,
): string | null {
  const told = [...people.all].sort((a, b) => b.seen - a.seen).map(({ id }) => id);
  const others = [...about, ...told].filter(
    (id) => id !== null && !hosts.includes(id) && !isOther(people, id, address),
  );
  // Tổng Bí thư và Thủ tướng lần lượt tiếp bà: she is no countrywoman of theirs.
  const home = nearest === null ? null : people.countryOf(nearest);
  return others.find((id) => home === null || people.countryOf(id!) !== home) ?? others[0] ?? null;
}
