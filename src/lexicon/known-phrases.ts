import type { Entity } from '../model.ts';
import { Phrases } from '../text/phrases.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { GRAMMAR, type GrammarWord } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import { type Sense, type Senses, sensesOf } from './senses.ts';
import { type Ministry, type Title, loadMarkers, loadPairs, loadTitles, loadTriggers } from './words.ts';

/**
 * The phrases under which a text tells what the lexicon knows, in all spellings; not sealed.
 * @param words the folders of tables of words
 * @param heads with which a name opens that the press writes small as well: *biển Azov*
 */
export function knownPhrases(
  knowledge: Knowledge,
  words: readonly string[],
  ministries: Ministry[],
  heads: readonly string[],
): Phrases<Sense, Senses> {
  const phrases = new Phrases(sensesOf);
  const titles = loadTitles(words, knowledge.ids);
  addEntities(phrases, knowledge, titles, heads);
  addSessions(phrases, knowledge);
  addTitles(phrases, titles, ministries);
  addWords(phrases, words, knowledge.ids);
  return phrases;
}

/** The subjects of talks by their names; not sealed. */
export function topicsIn(
  { entities }: Knowledge,
  vocabulary: Vocabulary,
): Phrases<Entity, readonly Entity[]> {
  const topics = new Phrases((all: readonly Entity[]) => all, vocabulary);
  for (const entity of entities.values())
    if (entity.kind === 'topic') for (const name of entity.names) topics.add(lowerFirst(name), entity);
  return topics;
}

function addEntities(
  phrases: Phrases<Sense, Senses>,
  knowledge: Knowledge,
  titles: readonly Title[],
  heads: readonly string[],
): void {
  // biển Azov, sân bay Nội Bài, điện Kremlin: the press writes the head of the name small as well.
  const headed = opensWith(heads);
  // Vua Philippe is a title and a name: the title must stay readable.
  const titled = opensWith(titles.map((t) => t.title));
  for (const entity of knowledge.entities.values())
    if (entity.kind !== 'topic')
      for (const name of namesToFind(entity))
        if (entity.kind !== 'official' || !titled(name))
          phrases.add(
            headed(name) ? lowerFirst(name) : name,
            { kind: 'entity', entity },
            entity.kind === 'place' || entity.kind === 'country',
          );
  for (const [short, officials] of knowledge.short)
    // A particle alone is no name: do, da, bin.
    if (short !== short.toLowerCase()) phrases.add(short, { kind: 'short', officials });
}

/** Forums by the names of their sessions, and each name of a series with the sessions that bear it. */
function addSessions(phrases: Phrases<Sense, Senses>, knowledge: Knowledge): void {
  const named = new Map<string, { series: string; sessions: string[] }>();
  for (const { id, series, organisation, names } of knowledge.sessions.all) {
    const forum = organisation !== null && knowledge.organisationType.get(organisation) === 'forum';
    if (organisation && !forum) continue;
    const entity = forum ? knowledge.entities.get(organisation)! : null;
    for (const name of names) {
      if (entity) phrases.add(lowerFirst(name), { kind: 'entity', entity });
      const key = `${series}|${name}`;
      const known = named.get(key) ?? { series, sessions: [] };
      known.sessions.push(id);
      named.set(key, known);
    }
  }
  for (const [key, { series, sessions }] of named)
    phrases.add(lowerFirst(key.slice(series.length + 1)), { kind: 'series', series, sessions });
}

/** Asks of a name whether it begins with one of these phrases, whatever the case. */
function opensWith(phrases: readonly string[]): (name: string) => boolean {
  const byWord = new Map<string, string[]>();
  const wordOf = (text: string) => text.slice(0, text.indexOf(' '));
  for (const phrase of phrases) {
    const opening = `${phrase.toLowerCase()} `;
    const known = byWord.get(wordOf(opening));
    if (known) known.push(opening);
    else byWord.set(wordOf(opening), [opening]);
  }
  return (name) => {
    const lower = name.toLowerCase();
    return byWord.get(wordOf(lower))?.some((opening) => lower.startsWith(opening)) ?? false;
  };
}

/** A name and, where it has hyphens, the name without: *Moon Jae-in*, *Moon Jae in*. */
function namesToFind(entity: Entity): Set<string> {
  const names = entity.nameEn ? [...entity.names, entity.nameEn] : entity.names;
  const open = names.filter((name) => name.includes('-')).map((name) => name.replaceAll('-', ' '));
  return new Set([...names, ...open].flatMap((name) => [name, ...shortened(name)]));
}

/** *T.Ư, TƯ, TW*: how papers shorten *Trung ương* in titles and names of bodies. */
const shortened = (name: string): string[] =>
  / trung ương( |$)/iu.test(name)
    ? ['T.Ư', 'TƯ', 'TW'].map((short) => name.replace(/(?<= )trung ương(?= |$)/iu, short))
    : [];

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

function addTitles(phrases: Phrases<Sense, Senses>, titles: Title[], ministries: Ministry[]): void {
  const add = (title: string, offices: string[], of: Title['of']) => {
    for (const phrase of [title, ...shortened(title)])
      phrases.add(phrase.toLowerCase(), { kind: 'title', title: { title, offices, of } });
  };
  const listed = new Set(titles.map((t) => t.title.toLowerCase()));
  for (const { title, offices, of } of titles) {
    add(title, offices, of);
    if (/^thủ /i.test(title)) addFormer(phrases, { title, offices, of });
  }
  for (const ministry of ministries) {
    phrases.add(`bộ ${ministry.phrase.toLowerCase()}`, { kind: 'ministry', ministry });
    for (const [word, office] of [
      ['Bộ trưởng', ministry.minister],
      ['Thứ trưởng', ministry.deputy],
      ['Thứ trưởng Thường trực', ministry.deputy],
    ] as const)
      for (const title of [`${word} ${ministry.phrase}`, `${word} Bộ ${ministry.phrase}`])
        if (!listed.has(title.toLowerCase())) add(title, [office], 'country');
  }
}

/** *nguyên Thủ tướng* begins like *nguyên thủ*, which is another word; the longer phrase wins. */
function addFormer(phrases: Phrases<Sense, Senses>, title: Title): void {
  const phrase = `nguyên ${title.title.toLowerCase()}`;
  phrases.add(phrase, { kind: 'title', title });
  phrases.add(phrase, { kind: 'marker', type: 'former' });
}

/** Triggers, markers, pairs of countries and the words of the grammar. */
function addWords(
  phrases: Phrases<Sense, Senses>,
  words: readonly string[],
  ids: ReadonlyMap<string, string>,
): void {
  for (const trigger of loadTriggers(words))
    phrases.add(trigger.phrase, { kind: 'trigger', trigger }, false, trigger.pattern === 'small');
  for (const { phrase, type } of loadMarkers(words)) phrases.add(phrase, { kind: 'marker', type });
  for (const { phrase, countries } of loadPairs(words, ids))
    phrases.add(
      phrase,
      countries.length > 1
        ? { kind: 'states', states: countries }
        : { kind: 'pair-country', country: countries[0]! },
    );
  for (const [word, spellings] of Object.entries(GRAMMAR))
    for (const spelling of spellings) phrases.add(spelling, { kind: 'grammar', word: word as GrammarWord });
}
