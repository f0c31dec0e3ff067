import { type Entity, STANCE_TYPES, type StanceType } from '../model.ts';
import type { GrammarWord } from './grammar.ts';
import { signalsOf } from './signals.ts';
import type { Ministry, Title, Trigger } from './words.ts';

/** Words that say how the party right behind them stands, the surest first. */
const PREPOSITIONS = [
  'with',
  'between',
  'of',
  'at',
  'toward',
  'from',
  'source',
  'by',
  'for',
  'include',
  'margins',
  'topic',
];

/** What a phrase may mean. */
export type Sense =
  | { kind: 'entity'; entity: Entity }
  | { kind: 'short'; officials: readonly string[] }
  | { kind: 'pair-country'; country: string }
  /** Two countries in one phrase: *hai miền Triều Tiên*. */
  | { kind: 'states'; states: string[] }
  | { kind: 'title'; title: Title }
  | { kind: 'ministry'; ministry: Ministry }
  /** A conference by its own name, and which of its sessions bear it. */
  | { kind: 'series'; series: string; sessions: string[] }
  | { kind: 'trigger'; trigger: Trigger }
  | { kind: 'marker'; type: string }
  | { kind: 'grammar'; word: GrammarWord };

/** All that one phrase may mean, by kind: grouped once when the lexicon is loaded, read at every word of a text. */
export interface Senses {
  readonly entities: readonly Entity[];
  /** The first country, organisation and place of the entities. */
  readonly country: Entity | undefined;
  readonly organisation: Entity | undefined;
  readonly place: Entity | undefined;
  /** Ids of the entities that are officials. */
  readonly officials: readonly string[];
  /** Ids of officials whose short name it is. */
  readonly short: readonly string[];
  readonly titles: readonly Title[];
  readonly triggers: readonly Trigger[];
  /** Types of markers and grammar words. */
  readonly types: readonly string[];
  /** Whether it is a word and nothing else: it names nothing and opens no actor. Most of what a text holds is. */
  readonly plain: boolean;
  /** Types of triggers, then those of markers and grammar words; the chunks of all articles share it. */
  readonly words: string[];
  /** How the arguments of its trigger stand. */
  readonly pattern: Trigger['pattern'];
  /** As `WordChunk` has them. */
  readonly event: boolean;
  readonly noun: boolean;
  readonly stance: StanceType | null;
  readonly preposition: string | null;
  readonly signals: number;
  readonly ministry: Ministry | undefined;
  /** Entity id of the country that it names beside a dash and another country: *Mỹ – Trung*. */
  readonly pairCountry: string | undefined;
  /** Entity ids of the two countries that it names at once: *hai miền Triều Tiên, liên Triều*. */
  readonly states: string[] | undefined;
  readonly series: { readonly series: string; readonly sessions: string[] } | undefined;
}

/** Types of words that can open an actor: *cựu Tổng thống, tân Ngoại trưởng, người đồng cấp, ông A, hai bên*. */
const OPENERS = [
  'former',
  'acting',
  'elect',
  'deputy',
  'late',
  'new',
  'counterpart',
  'honorific',
  'two',
  'pair',
];

const namesOrOpens = (sense: Sense): boolean =>
  sense.kind === 'marker'
    ? OPENERS.includes(sense.type)
    : sense.kind !== 'trigger' && sense.kind !== 'grammar';

/** Groups the senses of one phrase, in their order. */
export function sensesOf(all: readonly Sense[]): Senses {
  const entities = all.flatMap((s) => (s.kind === 'entity' ? [s.entity] : []));
  const triggers = all.flatMap((s) => (s.kind === 'trigger' ? [s.trigger] : []));
  const types = all.flatMap((s) => (s.kind === 'marker' ? [s.type] : s.kind === 'grammar' ? [s.word] : []));
  const words: string[] = [...triggers.map((t) => t.type), ...types];
  return {
    entities,
    country: entities.find((e) => e.kind === 'country'),
    organisation: entities.find((e) => e.kind === 'organisation'),
    place: entities.find((e) => e.kind === 'place'),
    officials: entities.flatMap((e) => (e.kind === 'official' ? [e.id] : [])),
    short: all.flatMap((s) => (s.kind === 'short' ? s.officials : [])),
    titles: all.flatMap((s) => (s.kind === 'title' ? [s.title] : [])),
    triggers,
    types,
    plain: !all.some(namesOrOpens),
    words,
    pattern: triggers.find((t) => t.pattern)?.pattern ?? null,
    event: words.some((type) => type.includes('.')),
    noun: words.some((type) => type.endsWith('.noun')),
    stance: STANCE_TYPES.find((type) => words.includes(type)) ?? null,
    preposition: PREPOSITIONS.find((type) => words.includes(type)) ?? null,
    signals: signalsOf(words),
    ministry: all.find((s) => s.kind === 'ministry')?.ministry,
    pairCountry: all.find((s) => s.kind === 'pair-country')?.country,
    states: all.find((s) => s.kind === 'states')?.states,
    series: all.find((s) => s.kind === 'series'),
  };
}
