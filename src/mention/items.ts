import type { Sense } from '../lexicon/lexicon.ts';
import type { Title, Trigger } from '../lexicon/words.ts';
import type { Entity } from '../model.ts';
import type { Found } from '../text/phrases.ts';

/** A lexicon phrase in a sentence, with what it may mean. */
export type Item = Found<Sense>;

export const entitiesIn = (item: Item | undefined): Entity[] =>
  item ? item.payloads.flatMap((s) => (s.kind === 'entity' ? [s.entity] : [])) : [];

export const countryIn = (item: Item | undefined): Entity | undefined =>
  entitiesIn(item).find((e) => e.kind === 'country');

export const officialsIn = (item: Item | undefined): string[] =>
  entitiesIn(item).flatMap((e) => (e.kind === 'official' ? [e.id] : []));

export const shortIn = (item: Item | undefined): string[] =>
  item ? item.payloads.flatMap((s) => (s.kind === 'short' ? s.officials : [])) : [];

export const titlesIn = (item: Item | undefined): Title[] =>
  item ? item.payloads.flatMap((s) => (s.kind === 'title' ? [s.title] : [])) : [];

export const triggersIn = (item: Item | undefined): Trigger[] =>
  item ? item.payloads.flatMap((s) => (s.kind === 'trigger' ? [s.trigger] : [])) : [];

/** Types of markers and grammar words. */
export const wordTypes = (item: Item | undefined): string[] =>
  item
    ? item.payloads.flatMap((s) => (s.kind === 'marker' ? [s.type] : s.kind === 'grammar' ? [s.word] : []))
    : [];

export const hasType = (item: Item | undefined, type: string): boolean =>
  item !== undefined &&
  item.payloads.some(
    (s) => (s.kind === 'marker' && s.type === type) || (s.kind === 'grammar' && s.word === type),
  );
