import type { ArticleRecord, Entity, MeetingRecord } from '../model.ts';
import { sortedSet } from '../text/order.ts';

/** What is known of the entities, whichever article told it. */
export interface World {
  entity(id: string): Entity | undefined;
  /** Countries and organisations for which an official or a body acts; empty for all others. */
  actsFor(id: string): ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();
const PAST = new Set(['former', 'elect']);

/** Gathers for whom everybody acts: the own country, and what they hold office of. */
export function makeWorld(records: readonly ArticleRecord[], entities: readonly Entity[]): World {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const masters = new Map<string, Set<string>>();
  const add = (id: string, master: string): void => {
    if (id !== master) masters.set(id, (masters.get(id) ?? new Set()).add(master));
  };
  for (const { id, kind, country } of entities)
    if (country !== null && (kind === 'official' || kind === 'organisation')) add(id, country);
  for (const { relations } of records)
    for (const { type, subject, object, qualifier } of relations)
      if (type === 'holdsOffice' && object !== null && !PAST.has(qualifier ?? '')) add(subject, object);
  return { entity: (id) => byId.get(id), actsFor: (id) => masters.get(id) ?? NOBODY };
}

/** Who takes part, sorted, without the countries and bodies for which another participant acts. */
export function parties(meeting: MeetingRecord, world: World): string[] {
  const all = sortedSet(meeting.participants.map(({ entity }) => entity));
  const masters = new Set(all.flatMap((id) => [...world.actsFor(id)]));
  return all.filter((id) => !masters.has(id));
}

/** Countries of the places, given or known. */
export function countriesOf(places: Iterable<string>, world: World): Set<string> {
  const countries = new Set<string>();
  for (const id of places) {
    const entity = world.entity(id);
    const country = entity?.kind === 'country' ? id : entity?.country;
    if (country) countries.add(country);
  }
  return countries;
}

/** Participants that are international organisations, not the bodies of a state. */
export function bodiesOf(meeting: MeetingRecord, world: World): Set<string> {
  const isBody = (id: string): boolean => {
    const entity = world.entity(id);
    return entity?.kind === 'organisation' && entity.country === null;
  };
  return new Set(meeting.participants.map(({ entity }) => entity).filter(isBody));
}
