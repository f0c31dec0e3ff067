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
  /** Whether somebody may begin with it: a title, *cựu, tân*, *người đồng cấp*, *ông*. */
  readonly opensPerson: boolean;
  /** Whether two told before may: *hai bên, hai ngoại trưởng, ngoại trưởng hai nước*. */
  readonly opensPair: boolean;
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

/** Types of words that can open an actor: *cựu Tổng thống, tân Ngoại trưởng, người đồng cấp, ông A*; *hai bên*. */
const PERSON = [
  'former',
  'acting',
  'elect',
  'deputy',
  'sought',
  'late',
  'new',
  'counterpart',
  'partner',
  'honorific',
];
const PAIR = ['two', 'pair'];
const OPENERS = [...PERSON, ...PAIR];

const namesOrOpens = (sense: Sense): boolean =>
  sense.kind === 'marker'
    ? OPENERS.includes(sense.type)
    : sense.kind !== 'trigger' && sense.kind !== 'grammar';

/** What the types of a phrase say at once, and how the arguments of its trigger stand. */
type Told = Pick<Senses, 'pattern' | 'event' | 'noun' | 'stance' | 'preposition' | 'signals'>;

/** Of a name, as most phrases of the lexicon are. */
const NO_WORD: Told = {
  pattern: null,
  event: false,
  noun: false,
  stance: null,
  preposition: null,
  signals: 0,
};

const toldBy = (words: readonly string[], triggers: readonly Trigger[]): Told => ({
  pattern: triggers.find((t) => t.pattern)?.pattern ?? null,
  event: words.some((type) => type.includes('.')),
  noun: words.some((type) => type.endsWith('.noun')),
  stance: STANCE_TYPES.find((type) => words.includes(type)) ?? null,
  preposition: PREPOSITIONS.find((type) => words.includes(type)) ?? null,
  signals: signalsOf(words),
});

interface ByKind {
  entities: Entity[];
  short: string[];
  titles: Title[];
  triggers: Trigger[];
  types: string[];
  ministry: Senses['ministry'];
  pairCountry: Senses['pairCountry'];
  states: Senses['states'];
  series: Senses['series'];
}

/** Thousands of phrases are grouped at every start: one pass each. */
function byKind(all: readonly Sense[]): ByKind {
  const found: ByKind = {
    entities: [],
    short: [],
    titles: [],
    triggers: [],
    types: [],
    ministry: undefined,
    pairCountry: undefined,
    states: undefined,
    series: undefined,
  };
  for (const sense of all) {
    if (sense.kind === 'entity') found.entities.push(sense.entity);
    else if (sense.kind === 'short') found.short.push(...sense.officials);
    else if (sense.kind === 'title') found.titles.push(sense.title);
    else if (sense.kind === 'trigger') found.triggers.push(sense.trigger);
    else if (sense.kind === 'marker') found.types.push(sense.type);
    else if (sense.kind === 'grammar') found.types.push(sense.word);
    else if (sense.kind === 'ministry') found.ministry ??= sense.ministry;
    else if (sense.kind === 'pair-country') found.pairCountry ??= sense.country;
    else if (sense.kind === 'states') found.states ??= sense.states;
    else found.series ??= sense;
  }
  return found;
}

/** Groups the senses of one phrase, in their order. */
export function sensesOf(all: readonly Sense[]): Senses {
  const { entities, short, titles, triggers, types, ministry, pairCountry, states, series } = byKind(all);
  const words: string[] = [...triggers.map((t) => t.type), ...types];
  const told = words.length > 0 ? toldBy(words, triggers) : NO_WORD;
  return {
    entities,
    country: entities.find((e) => e.kind === 'country'),
    organisation: entities.find((e) => e.kind === 'organisation'),
    place: entities.find((e) => e.kind === 'place'),
    officials: entities.filter((e) => e.kind === 'official').map((e) => e.id),
    short,
    titles,
    triggers,
    types,
    plain: !all.some(namesOrOpens),
    opensPerson: titles.length > 0 || types.some((type) => PERSON.includes(type)),
    opensPair: titles.length > 0 || states !== undefined || types.some((type) => PAIR.includes(type)),
    words,
    pattern: told.pattern,
    event: told.event,
    noun: told.noun,
    stance: told.stance,
    preposition: told.preposition,
    signals: told.signals,
    ministry,
    pairCountry,
    states,
    series,
  };
}
