import type { Evidence } from '../../src/model.ts';
import { toHash } from './address.ts';
import { citationOf, copyCitation, copyText, webAddress } from './cite.ts';
import { byId, el } from './dom.ts';
import type { Speech } from './i18n.ts';
import { quoteKey } from './quote-key.ts';
import type { Quoted } from './quote-key.ts';
import type { Scene } from './scene.ts';
import { NOTHING } from './state.ts';
import type { Story } from './stories.ts';
import type { Word } from './words.ts';

/** Copies the quotes of a story with their source: its article's own address, else that of the first quote in this page. */
export function citeButton(story: Story, owner: Quoted, scene: Scene): HTMLElement {
  const { data, speech } = scene;
  const article = data.articles[story.article];
  const [first] = story.quotes;
  const button = el('button', { type: 'button', class: 'cite' }, speech.t('cite'));
  button.addEventListener('click', () => {
    const quotes = story.quotes.map(({ quote }) => quote);
    // A page on somebody's disk has no address for others.
    const here = first === undefined ? null : webAddress(addressOf(first, owner, scene));
    const text = citationOf(quotes, article, webAddress(article?.url ?? null) ?? here, speech);
    void copyCitation(text).then((done) => tellCopied(button, done, 'cited', speech));
  });
  return button;
}

/** Copies the address of the page as it is, with this sentence chosen. */
export function linkButton(piece: Evidence, owner: Quoted, scene: Scene): HTMLElement {
  const { speech } = scene;
  const button = el('button', { type: 'button', class: 'cite' }, speech.t('linkQuote'));
  button.addEventListener('click', () => {
    void copyText(addressOf(piece, owner, scene)).then((done) =>
      tellCopied(button, done, 'quoteLinked', speech),
    );
  });
  return button;
}

function addressOf(piece: Evidence, owner: Quoted, { state }: Scene): string {
  const hash = toHash({ ...state, ...NOTHING, ...owner, quote: quoteKey(piece) });
  return new URL(hash, location.href).href;
}

function tellCopied(button: HTMLElement, done: boolean, word: Word, speech: Speech): void {
  byId('announce').textContent = speech.t(done ? word : 'copyFailed');
  button.classList.toggle('done', done);
  if (done) button.textContent = speech.t(word);
}
