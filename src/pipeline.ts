import { isDay } from './text/edtf.ts';
import { clean } from './clean/clean.ts';
import { buildGraph } from './graph/build.ts';
import type { NewsGraph } from './graph/type.ts';
import { type BoilerplateMarkers, loadBoilerplate } from './lexicon/boilerplate.ts';
import { type Lexicon, dataFolder, loadLexicon } from './lexicon/lexicon.ts';
import { dated } from './link/dating.ts';
import { link } from './link/link.ts';
import { tensesOf } from './link/tense.ts';
import { whensOf } from './link/when.ts';
import { type DateGrammar, dateGrammar, findDates } from './mention/dates.ts';
import { mention } from './mention/mention.ts';
import type { Article, ArticleRecord, Entity, Linked, Problem, RawArticle } from './model.ts';
import { relate } from './relate/relate.ts';
import type { Relations } from './relate/relate.ts';
import { resolve } from './resolve/resolve.ts';
import { sentencesOf } from './text/sentences.ts';

/** What reading an article needs, loaded once. */
export interface Tools {
  lexicon: Lexicon;
  markers: BoilerplateMarkers;
  dates: DateGrammar;
}

/**
 * Loads the package's data and the user's own folders.
 * Throws a DataError that names file and line where a row cannot be read.
 */
export function loadTools(knowledge: readonly string[] = []): Tools {
  const lexicon = loadLexicon(knowledge);
  return {
    lexicon,
    markers: loadBoilerplate([dataFolder('words'), ...knowledge]),
    dates: dateGrammar(lexicon.phrases.vocabulary),
  };
}

/** One article in, its record out: pure, so that articles can be read in any order and in parallel. */
export function extractRecord(raw: RawArticle, { lexicon, markers, dates: grammar }: Tools): ArticleRecord {
  const own = clean(raw, markers);
  const tokens = lexicon.phrases.tokenize(own.text);
  const mentions = mention(tokens, sentencesOf(tokens, own.blocks), own.blocks, lexicon);
  const dates = findDates(tokens, grammar);
  const reading = { tokens, mentions, dates, tenses: tensesOf(mentions.sentences, dates) };
  const article = dated(own, reading, lexicon);
  const linked = link(mentions, lexicon, dayOf(article.published), tokens);
  const whens = whensOf(article, reading);
  const relations = relate({ article, tokens, linked, dates, whens }, lexicon);
  return recordOf(article, linked, relations, lexicon);
}

const dayOf = (published: string | null): string | null => (isDay(published) ? published : null);

function recordOf(article: Article, linked: Linked, claims: Relations, lexicon: Lexicon): ArticleRecord {
  const { blocks: _blocks, source: _source, ...told } = article;
  const { meetings, relations } = claims;
  return {
    article: told,
    entities: entitiesOf(linked, claims, lexicon),
    mentions: linked.mentions.map(({ entity, start, end }) => ({
      entity,
      start,
      end,
      text: article.text.slice(start, end),
    })),
    meetings,
    relations,
    problems: [],
  };
}

/** Whoever is named, and what a claim uses without its name: the country of a city, of a known minister. */
function entitiesOf({ entities }: Linked, { meetings, relations }: Relations, lexicon: Lexicon): Entity[] {
  const all = new Map(entities);
  const use = (id: string): void => {
    const known = all.has(id) ? undefined : lexicon.knowledge.entities.get(id);
    if (known) all.set(id, known);
  };
  for (const { participants, place, topics } of meetings) {
    for (const { entity } of participants) use(entity);
    place.forEach(use);
    topics.forEach(use);
  }
  for (const { subject, object } of relations) {
    use(subject);
    if (object !== null) use(object);
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The graph of what records say together, and what was wrong with any of them. */
export function graphOf(
  records: readonly ArticleRecord[],
  name: string,
): { graph: NewsGraph; problems: Problem[] } {
  const resolved = resolve(records);
  return { graph: buildGraph(resolved, { name, generator: GENERATOR }), problems: resolved.problems };
}

const GENERATOR = 'bangiao 0.1.0';
