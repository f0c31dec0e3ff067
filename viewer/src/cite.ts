import type { ArticleInfo } from '../../src/model.ts';
import type { Speech } from './i18n.ts';

/** A quote with its source, ready to be pasted. */
export interface Citation {
  plain: string;
  /** The same with the title in italics and linked; every part of it is escaped. */
  html: string;
}

/** *“Quote” — Title. Paper, date. Address.* `href` is an address that a browser may open, or null. */
export function citationOf(
  quotes: readonly string[],
  article: ArticleInfo | undefined,
  href: string | null,
  speech: Speech,
): Citation {
  const quote = quotes.map((text) => `“${text}”`).join(' … ');
  const title = article === undefined ? '' : article.title || article.path;
  const source = [
    article?.publisher ?? speech.t('noPublisher'),
    speech.date(article?.published ?? null),
  ].join(', ');
  const plain = [`${quote} — ${title}. ${source}.`, href].filter((part) => part !== null).join(' ');
  const name = `<i>${escape(title)}</i>`;
  const linked = href === null ? name : `<a href="${escape(href)}">${name}</a>`;
  return { plain, html: `<p>${escape(quote)} — ${linked}. ${escape(source)}.</p>` };
}

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Puts a citation on the clipboard, formatted where the browser can. Tells whether it worked. */
export async function copyCitation({ plain, html }: Citation): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(plain);
    else {
      const piece = (text: string, type: string): Blob => new Blob([text], { type });
      const item = new ClipboardItem({
        'text/plain': piece(plain, 'text/plain'),
        'text/html': piece(html, 'text/html'),
      });
      await navigator.clipboard.write([item]);
    }
    return true;
  } catch {
    return false;
  }
}

/** Puts plain text on the clipboard. Tells whether it worked. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** The address if it is one that a browser may open, else null: `javascript:` is none. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
