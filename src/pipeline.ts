import { isDay } from './text/edtf.ts';
import { clean } from './clean/clean.ts';
import { buildGraph } from './graph/build.ts';
import type { NewsGraph } from './graph/type.ts';
import { type BoilerplateMarkers, loadBoilerplate } from './lexicon/boilerplate.ts';
import { type Lexicon, dataFolder, loadLexicon } from './lexicon/lexicon.ts';
import { jubileesOf } from './link/anniversaries.ts';
import { link } from './link/link.ts';
import { eventWindows } from './link/events.ts';
import { milestonesOf } from './link/milestones.ts';
import { nearSessions } from './link/near-sessions.ts';
import { type Inferred, type PublishedInput, asToday, inferPublished } from './link/published.ts';
import { isBound, isSupposed, opensSentence, tensesOf } from './link/tense.ts';
import { resolveDates } from './link/when.ts';
import { sessionsOf } from './link/sessions.ts';
import { toldSessionsOf } from './link/told-sessions.ts';
import { Travellers } from './link/travellers.ts';
import { summitsOf, tripsOf } from './link/trips.ts';
import { officeWindows } from './link/office-windows.ts';
import { type DateGrammar, dateGrammar, findDates } from './mention/dates.ts';
import { mention } from './mention/mention.ts';
import type {
  Article,
  ArticleRecord,
  DateMention,
  Entity,
  Linked,
  Mentions,
  Problem,
  RawArticle,
  Toward,
  When,
} from './model.ts';
import { relate } from './relate/relate.ts';
import type { Relations } from './relate/relate.ts';
import { resolve } from './resolve/resolve.ts';
import { sentencesOf } from './text/sentences.ts';
import type { Tokens } from './text/tokens.ts';

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
  const tenses = tensesOf(mentions.sentences, dates);
  const article = dated(own, tokens, mentions, dates, tenses, lexicon);
  const linked = link(mentions, lexicon, dayOf(article.published), tokens);
  const whens = resolveAll(article, mentions, dates, tenses);
  const relations = relate({ article, tokens, linked, dates, whens }, lexicon);
  return recordOf(article, linked, relations, lexicon);
}

/** Code units of the text proper that tell the news itself; what follows is background. */
const LEAD_LENGTH = 700;

/** An article that does not state its day is dated by what it tells. */
function dated(
  article: Article,
  tokens: Tokens,
  mentions: Mentions,
  dates: DateMention[],
  tenses: Toward[],
  lexicon: Lexicon,
): Article {
  if (article.published !== null) return article;
  const lead = leadOf(article);
  const around = aroundWriting(article, tokens, mentions, { dates, tenses }, lead, lexicon);
  const headline = article.blocks.find((b) => b.kind === 'headline')?.end ?? 0;
  const captioned = inCaptions(article, dates);
  const told = dates.map((date, i) => {
    const where = { lead: date.end <= lead, headline: date.end <= headline, caption: captioned[i]! };
    const bound = isBound(mentions.sentences, date);
    return asToday({ date, tense: tenses[i]!, bound, ...where }, article.text.slice(0, headline));
  });
  const real = dates.map((date) => !isSupposed(mentions.sentences, date));
  const pictures = told.filter((_, i) => captioned[i] && !isYearless(dates[i]!));
  const inferFrom = (counts: (i: number) => boolean) =>
    inferPublished({ dates: told.filter((_, i) => real[i] && counts(i)), pictures, ...around });
  // A caption without a year is of these days; one with a year may be an old picture.
  const inferred = inferFrom((i) => !captioned[i] || isYearless(dates[i]!));
  // Where the text tells no day, a caption that does is the next best.
  const undated = inferred.value === null && captioned.some((inside, i) => inside && real[i]);
  return writtenOn(article, undated ? inferFrom(() => true) : inferred);
}

/** Where the news itself ends. */
function leadOf({ blocks, text }: Article): number {
  const first = blocks.find((b) => b.kind === 'lead' || b.kind === 'body');
  return Math.min((first?.start ?? 0) + LEAD_LENGTH, text.length);
}

/** What but its dates tells when an article was written. */
function aroundWriting(
  article: Article,
  tokens: Tokens,
  mentions: Mentions,
  { dates, tenses }: { dates: readonly DateMention[]; tenses: readonly Toward[] },
  lead: number,
  lexicon: Lexicon,
): Omit<PublishedInput, 'dates' | 'pictures'> {
  const { knowledge } = lexicon;
  const travellers = new Travellers(mentions.sentences, knowledge);
  const trips = tripsOf(mentions, dates, travellers, knowledge);
  return {
    windows: [
      ...officeWindows(mentions, knowledge),
      ...milestonesOf(tokens, mentions, dates, lexicon),
      ...toldSessionsOf(mentions, dates, tenses, travellers, knowledge),
      ...eventWindows(tokens, mentions, dates, tenses, travellers, lexicon.events),
    ],
    sessions: sessionsOf(mentions, knowledge, trips),
    jubilees: jubileesOf(article, tokens, mentions, lexicon),
    summits: summitsOf(mentions, knowledge, trips),
    near: nearSessions(mentions, dates, lead, trips, knowledge),
  };
}

/** The article with its day as far as it could be inferred. */
function writtenOn(article: Article, { value, basis, reason, open, within }: Inferred): Article {
  const written: Article = {
    id: article.id,
    path: article.path,
    url: article.url,
    title: article.title,
    publisher: article.publisher,
    published: value,
    publishedBasis: basis,
    publishedReason: reason,
    text: article.text,
    blocks: article.blocks,
    source: article.source,
  };
  if (open.length > 0) written.publishedOpen = open;
  if (within !== null) written.publishedWithin = within;
  return written;
}

const isYearless = ({ expression: e }: DateMention): boolean => e.type === 'day' && e.year === null;

/** Which dates stand in captions, which may be of another year: *trong cuộc tập trận ngày 19/4/2021*. */
function inCaptions({ blocks }: Article, dates: readonly DateMention[]): boolean[] {
  const captions = blocks.filter((b) => b.kind === 'caption');
  return dates.map((d) => captions.some((c) => c.start <= d.start && d.end <= c.end));
}

/** Dates of captions are resolved apart: *cùng ngày* in the text never means theirs. */
function resolveAll(
  article: Article,
  { sentences }: Mentions,
  dates: readonly DateMention[],
  tenses: readonly Toward[],
): When[] {
  const captioned = inCaptions(article, dates);
  const tense = new Map(dates.map((date, i) => [date, tenses[i]!]));
  const resolved = (some: readonly DateMention[]) =>
    resolveDates(
      some,
      article.published,
      (date) => tense.get(date)!,
      (date) => opensSentence(sentences, date),
    );
  if (!captioned.includes(true)) return resolved(dates);
  const text = resolved(dates.filter((_, i) => !captioned[i]));
  const captions = resolved(dates.filter((_, i) => captioned[i]));
  let [t, c] = [0, 0];
  return captioned.map((inside) => (inside ? captions[c++]! : text[t++]!));
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
