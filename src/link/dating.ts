import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article, DateMention } from '../model.ts';
import { jubileesOf } from './anniversaries.ts';
import { inCaptions } from './captions.ts';
import { eventWindows } from './events.ts';
import { milestonesOf } from './milestones.ts';
import { nearSessions } from './near-sessions.ts';
import { officeWindows } from './office-windows.ts';
import { type Inferred, type PublishedInput, asToday, inferPublished } from './published.ts';
import type { Reading } from './reading.ts';
import { sessionsOf, summitsOf } from './sessions.ts';
import { isBound, isSupposed } from './tense.ts';
import { toldSessionsOf } from './told-sessions.ts';
import { Travellers } from './travellers.ts';
import { tripsOf } from './trips.ts';

/** Code units of the text proper that tell the news itself; what follows is background. */
const LEAD_LENGTH = 700;

/** The article with its day: one that does not state it is dated by what it tells, as far as that goes. */
export function dated(article: Article, reading: Reading, lexicon: Lexicon): Article {
  if (article.published !== null) return article;
  const { mentions, dates, tenses } = reading;
  const lead = leadOf(article);
  const around = aroundWriting(article, reading, lead, lexicon);
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

const isYearless = ({ expression: e }: DateMention): boolean => e.type === 'day' && e.year === null;

/** What but its dates tells when an article was written. */
function aroundWriting(
  article: Article,
  reading: Reading,
  lead: number,
  lexicon: Lexicon,
): Omit<PublishedInput, 'dates' | 'pictures'> {
  const { mentions, dates } = reading;
  const { knowledge } = lexicon;
  const travellers = new Travellers(mentions.sentences, knowledge);
  const trips = tripsOf(mentions, dates, travellers, knowledge);
  return {
    windows: [
      ...officeWindows(mentions, knowledge),
      ...milestonesOf(reading, lexicon),
      ...toldSessionsOf(reading, travellers, knowledge),
      ...eventWindows(reading, travellers, lexicon.events),
    ],
    sessions: sessionsOf(mentions, knowledge, trips),
    jubilees: jubileesOf(article, reading, lexicon),
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
