import type { BoilerplateMarkers } from '../lexicon/boilerplate.ts';
import type { Article, RawArticle } from '../model.ts';
import { assemble, contentId } from './assemble.ts';
import { normalise } from './normalise.ts';
import { readPage } from './page.ts';

/** How much of the first paragraph stands for the headline that an article lacks. */
const LONGEST_TITLE = 120;

/**
 * The article's own text: headline, lead, paragraphs, subheadings and captions, without menus, teasers of other
 * stories, credits, datelines and bylines. Pure. A title that the source tells apart from its text becomes the headline
 * block and maps to no source. `published` is what the source or the page header states; dates told in running text
 * are not used.
 */
export function clean(raw: RawArticle, markers: BoilerplateMarkers): Article {
  const title = raw.title === null ? null : oneLine(raw.title);
  const normalised = normalise(raw.text);
  const page = readPage(normalised.text, title || null, markers);
  const { text, blocks, source } = assemble(
    normalised,
    page.pieces,
    page.headlineInText ? null : title || null,
  );
  const published = raw.published ?? page.published;
  const headline = blocks.find((block) => block.kind === 'headline');
  return {
    id: contentId(text),
    path: raw.path,
    url: raw.url,
    title: headline ? text.slice(headline.start, headline.end) : shortened(text),
    publisher: raw.publisher ?? page.publisher,
    published,
    publishedBasis: published ? 'stated' : 'unknown',
    publishedReason: raw.published ? 'source' : page.published ? 'page header' : null,
    text,
    blocks,
    source,
  };
}

const oneLine = (title: string): string => normalise(title).text.replace(/\s+/gu, ' ').trim();

/** The beginning of the text, whole words, for an article without headline. */
function shortened(text: string): string {
  const line = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE))} …`;
}
