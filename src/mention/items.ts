import type { Senses } from '../lexicon/senses.ts';
import type { Title, Trigger } from '../lexicon/words.ts';
import type { Entity } from '../model.ts';
import type { Found } from '../text/phrases.ts';

/** A lexicon phrase in a sentence, with what it may mean. */
export type Item = Found<Senses>;

/** Shared, so that asking costs nothing where no item stands. */
const NONE: readonly never[] = [];

export const entitiesIn = (item: Item | undefined): readonly Entity[] => item?.payloads.entities ?? NONE;

export const countryIn = (item: Item | undefined): Entity | undefined => item?.payloads.country;

export const officialsIn = (item: Item | undefined): readonly string[] => item?.payloads.officials ?? NONE;

export const shortIn = (item: Item | undefined): readonly string[] => item?.payloads.short ?? NONE;

export const titlesIn = (item: Item | undefined): readonly Title[] => item?.payloads.titles ?? NONE;

export const triggersIn = (item: Item | undefined): readonly Trigger[] => item?.payloads.triggers ?? NONE;

/** Types of markers and grammar words. */
export const wordTypes = (item: Item | undefined): readonly string[] => item?.payloads.types ?? NONE;

export const hasType = (item: Item | undefined, type: string): boolean =>
  item !== undefined && item.payloads.types.length > 0 && item.payloads.types.includes(type);
