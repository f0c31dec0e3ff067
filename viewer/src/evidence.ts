import type { ArticleInfo, Evidence } from '../../src/model.ts';
import type { Data } from './data.ts';
import { callNames } from './call-names.ts';
import { contextOf } from './context.ts';
import { webAddress } from './cite.ts';
import { el } from './dom.ts';
import { citeButton, linkButton } from './quote-buttons.ts';
import { soughtPassage, soughtQuote } from './quote-key.ts';
import type { Quoted } from './quote-key.ts';
import { ruleInWords } from './rules.ts';
import type { Scene } from './scene.ts';
import type { Speech } from './i18n.ts';
import { capped } from './long-name.ts';
import { foldCopies, splitAtNames } from './stories.ts';
import type { Story } from './stories.ts';

/** Id of the sentence that was looked for, where it is shown. */
export const SOUGHT = 'sought';

/** Quotes as cards: sentence, paper, title, date, rule and confidence. `keys` are the nodes involved. */
export function quoteCards(
  evidence: readonly Evidence[],
  keys: readonly string[],
  scene: Scene,
  owner: Quoted,
): HTMLElement {
  const { data, speech, state } = scene;
  if (evidence.length === 0) return el('p', { class: 'none' }, speech.t('noEvidence'));
  const chosen = owner.node === state.node && owner.edge === state.edge;
  const sought = chosen ? soughtQuote(data, state) : null;
  const names = [...callNames(data, keys), ...(state.said === '' ? [] : [state.said])];
  const stories = foldCopies(evidence, data.articles, sought);
  const beside = sought === null ? null : soughtPassage(data, state);
  const cards = stories.map((story) => storyCard(story, { names, sought, beside, owner }, scene));
  return el('div', { class: 'quotes' }, ...cards);
}

interface Around {
  /** How the quotes may call the nodes involved. */
  names: readonly string[];
  sought: Evidence | null;
  /** The sentence beside it, where that was looked for. */
  beside: string | null;
  owner: Quoted;
}

function storyCard(story: Story, { names, sought, beside, owner }: Around, scene: Scene): HTMLElement {
  const { data, speech } = scene;
  const quotes = story.quotes.flatMap((piece) => {
    const quote = quoteInContext(piece, story.quotes, { names, beside }, data);
    return piece.quote === sought?.quote ? soughtNote(quote, speech) : [quote];
  });
  const first = story.quotes[0];
  const rule =
    first && `${speech.t('rule')}: ${ruleInWords(first.rule, speech)} · ${percent(first.confidence, speech)}`;
  return el(
    'figure',
    { class: 'quote' },
    ...quotes,
    el('figcaption', {}, ...citation(data.articles[story.article], story.article, speech)),
    el(
      'div',
      { class: 'under' },
      rule ? el('p', { class: 'rule' }, rule) : null,
      el(
        'div',
        { class: 'copying' },
        citeButton(story, owner, scene),
        first ? linkButton(first, owner, scene) : null,
      ),
    ),
    copiesOf(story, data, speech),
  );
}

/** The sentence with its names marked, between those that stand around it and are not quoted themselves. */
function quoteInContext(
  piece: Evidence,
  quotes: readonly Evidence[],
  { names, beside }: Pick<Around, 'names' | 'beside'>,
  data: Data,
): HTMLElement {
  const { before, after } = contextOf(data.graph, piece, quotes, beside);
  const said = splitAtNames(piece.quote, names).map(({ text, named }) =>
    named ? el('mark', {}, text) : text,
  );
  const around = (text: string | null): HTMLElement | null =>
    text === null ? null : el('span', { class: 'around' }, text === beside ? el('mark', {}, text) : text);
  const [head, foot] = [around(before), around(after)];
  return el(
    'blockquote',
    { lang: 'vi' },
    head,
    head && ' ',
    el('span', { class: 'said' }, ...said),
    foot && ' ',
    foot,
  );
}

/** Marks the sentence that was looked for by a frame and by words, and makes it a place to jump to. */
function soughtNote(quote: HTMLElement, speech: Speech): HTMLElement[] {
  quote.id = SOUGHT;
  quote.tabIndex = -1;
  return [el('p', { class: 'sought-note' }, speech.t('soughtNote')), quote];
}

function copiesOf(story: Story, data: Data, speech: Speech): HTMLElement | null {
  if (story.copies.length === 0) return null;
  const rows = story.copies.map((id) => el('li', {}, ...citation(data.articles[id], id, speech)));
  const summary = el('summary', {}, speech.t('copies', { n: story.copies.length }));
  return el('details', { class: 'copies' }, summary, el('ul', {}, ...rows));
}

/** Paper, title (linked where the article has a web address) and date of an article. */
export function citation(article: ArticleInfo | undefined, id: string, speech: Speech): (Node | string)[] {
  if (article === undefined) return [id];
  const href = webAddress(article.url);
  const title = capped(article.title || article.path);
  const linked =
    href === null ? el('cite', { lang: 'vi' }, title) : outLink(href, el('cite', { lang: 'vi' }, title));
  const date = el('span', { class: 'day' }, speech.date(article.published));
  if (article.publishedBasis === 'inferred') date.title = speech.t('inferred');
  return [el('b', {}, article.publisher ?? speech.t('noPublisher')), ' ', linked, ' ', date];
}

/** A link that leaves the page. */
export function outLink(href: string, ...children: (Node | string)[]): HTMLElement {
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

export function percent(share: number, speech: Speech): string {
  return `${speech.number(Math.round(share * 100))}%`;
}
