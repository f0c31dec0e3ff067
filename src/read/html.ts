import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { RawArticle } from '../model.ts';
import { isEdtf } from '../text/edtf.ts';
import { decodePage } from './charset.ts';
import { linesOf, type PageNode } from './page-lines.ts';
import { refusal } from './text.ts';

/** A main text of fewer code units is looked for again, less choosily: agencies print news of two sentences. */
const SHORTEST_TEXT = 120;
/** No newspaper's page has more elements, or nests them deeper; finding the text in them would take minutes. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;
const EXPECTED = 'a saved page with one article was expected';
/** Where Vietnamese papers are written: the day of a time that is told in UTC. */
const HANOI_MS = 7 * 60 * 60 * 1000;

/**
 * The article of a saved web page: its main text, as the reader view of a browser finds it, with headings and captions
 * on lines of their own, and what the page says of itself: title, address, paper and day. A message where there is none.
 */
export function readHtml(path: string, bytes: Uint8Array): RawArticle | string {
  const decoded = decodePage(bytes);
  if ('problem' in decoded) return decoded.problem;
  // Reads whatever a browser reads; the parser of the document model below takes well-formed pages alone.
  const page = parse(decoded.text);
  const { elements, depth } = sizeOf(page);
  if (elements > MOST_ELEMENTS) return `${elements} elements, more than ${MOST_ELEMENTS}; ${EXPECTED}`;
  if (depth > DEEPEST) return `elements nested ${depth} deep, more than ${DEEPEST}; ${EXPECTED}`;
  const { document } = parseHTML(serialize(page));
  const url = addressOf(document);
  const found = new Readability<PageNode>(document, {
    charThreshold: SHORTEST_TEXT,
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  const text = found?.content ? linesOf(found.content).join('\n') : '';
  if (text === '') return `no text of an article found; ${EXPECTED}`;
  return (
    refusal(text) ?? {
      path,
      url,
      text,
      title: found?.title || null,
      publisher: found?.siteName || null,
      published: dayOf(found?.publishedTime ?? ''),
    }
  );
}

type Page = ReturnType<typeof parseHTML>['document'];

/** Where the page says that it stands on the web. */
function addressOf(document: Page): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, shared].find((url) => url && /^https?:\/\//i.test(url) && URL.canParse(url)) ?? null;
}

/** The day of a timestamp as it is written, of one in UTC the day in Hanoi; null where it is none. */
function dayOf(published: string): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(published) ?? [];
  if (day === undefined || !isEdtf(day)) return null;
  const time = Date.parse(published);
  if (!/T.*(Z|[+-]00:?00)$/i.test(published) || Number.isNaN(time)) return day;
  return new Date(time + HANOI_MS).toISOString().slice(0, 10);
}

interface Tree {
  nodeName: string;
  childNodes?: readonly Tree[];
}

/** How many nodes with children a page has and how deep they are nested; without recursion, for it may be any depth. */
function sizeOf(root: Tree): { elements: number; depth: number } {
  let [elements, depth] = [0, -1];
  for (let level: readonly Tree[] = [root]; level.length > 0; depth++) {
    const inner = level.flatMap(({ childNodes = [] }) => childNodes).filter((node) => node.childNodes);
    elements += inner.length;
    level = inner;
  }
  return { elements, depth };
}
