import { ministryId, newMinistry } from '../lexicon/ministries.ts';
import type { Ministry } from '../lexicon/words.ts';
import type { Entity } from '../model.ts';
import { type Item, countryIn, entitiesIn, hasType, officialsIn } from './items.ts';
import type { Reader } from './reader.ts';

/** A ministry that the text names, and the tokens it covers. */
export interface Body {
  entity: Entity;
  past: number;
}

/**
 * *Bộ Ngoại giao Mỹ, Bộ Thống nhất của Seoul, Bộ Ngoại giao và Bộ Quốc phòng Nga* is a body of its country. Without one it is
 * the ministry named before, else that of whom the text speaks of; null where that is not known, or it has none: *Bộ Dầu mỏ*.
 */
export function ministryAt(reader: Reader, token: number): Body | null {
  const item = reader.item(token);
  const ministry = item?.payloads.ministry;
  if (!item || !ministry) return null;
  const behind = reader.item(item.past);
  const next = hasType(behind, 'of') ? reader.item(behind!.past) : behind;
  const told = countryIn(next) ?? thisCountry(reader, next) ?? capitalIn(reader, behind, next);
  const shared = told ? undefined : countryOfNext(reader, behind);
  // Người phát ngôn Bộ Ngoại giao Uông Văn Bân: the ministry of her or his country.
  const holder = officialsIn(behind).map((id) => reader.knowledge.entities.get(id)?.country)[0];
  // Bộ An ninh Nội địa: one that a single country has.
  const only = entitiesIn(item).find((e) => e.kind === 'organisation');
  if (only && !told && !shared && !holder && !reader.ministries.has(ministry.slug))
    return { entity: only, past: item.past };
  const country =
    told?.id ??
    shared?.id ??
    holder ??
    reader.ministries.get(ministry.slug) ??
    countryOfBare(reader, ministry, token);
  if (!country) return null;
  if (told) reader.ministries.set(ministry.slug, country);
  return { entity: makeMinistry(reader, ministry, country), past: told ? next!.past : item.past };
}

/** *Bộ Ngoại giao và Bộ Quốc phòng Nga*: of the country behind the other. */
function countryOfNext(reader: Reader, behind: Item | undefined): Entity | undefined {
  const other = hasType(behind, 'and') ? reader.item(behind!.past) : undefined;
  return other?.payloads.ministry ? countryIn(reader.item(other.past)) : undefined;
}

/**
 * That of its home where the article names that, as the press writes of its own ministry; elsewhere the one country told before it in
 * the sentence, or the last one: *Ông Pompeo là người mới ở Bộ Ngoại giao*. Null where several are told.
 */
function countryOfBare(reader: Reader, { home }: Ministry, token: number): string | null {
  if (home === null || reader.names(home)) return home;
  const [country, ...others] = reader.countriesUpTo(token);
  if (others.length > 0) return null;
  return country ?? reader.country ?? home;
}

/** *Bộ Ngoại giao nước này*: of the country told last. */
const thisCountry = (reader: Reader, item: Item | undefined): Entity | undefined =>
  hasType(item, 'this-country') && reader.country !== null
    ? reader.knowledge.entities.get(reader.country)
    : undefined;

/** *Bộ Thống nhất của Seoul*; *Bộ Ngoại giao Seoul* is not written. */
const capitalIn = (
  { knowledge }: Reader,
  behind: Item | undefined,
  next: Item | undefined,
): Entity | undefined =>
  behind === next
    ? undefined
    : entitiesIn(next)
        .map((e) => knowledge.entities.get(knowledge.speaksFor.get(e.id) ?? ''))
        .find((e) => e?.kind === 'country');

function makeMinistry(reader: Reader, ministry: Ministry, country: string): Entity {
  const state = reader.knowledge.entities.get(country)!;
  const id = ministryId(ministry, state);
  const listed = reader.knowledge.entities.get(reader.knowledge.ids.get(id) ?? '');
  const made = reader.made.get(id);
  if (listed ?? made) return (listed ?? made)!;
  const entity = newMinistry(ministry, state);
  reader.made.set(id, entity);
  return entity;
}
