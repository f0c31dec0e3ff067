import type { ArticleRecord, Evidence, Passage, Span } from '../model.ts';
import { byText } from '../text/order.ts';
import { ABBREVIATED } from '../text/sentences.ts';
import type { NewsGraph } from './type.ts';

/** A letter or a short word whose full stop ends no sentence: *George W. Bush*, *TP. HCM*. */
const SHORT = String.raw`(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}|${[...ABBREVIATED].join('|')})`;
/** Where a sentence ends: a mark, closing signs, then white space before a letter that begins one; or a new line. */
const BORDER = new RegExp(
  String.raw`(?:[!?…]|(?<!${SHORT})\.)["”’»)\]]*(?=\s+["“«(–-]*[\p{Lu}\p{N}])|\n`,
  'gu',
);
/** Letters of a passage; of a longer sentence the words at the far end are left out. */
const MOST = 280;

/**
 * The sentences beside the quotes of a graph, each once, by article. Cut by punctuation alone: they are read, never
 * understood.
 */
export function passagesOf(graph: NewsGraph, records: readonly ArticleRecord[]): Record<string, Passage[]> {
  const quoted = quotesByArticle(graph);
  const found: [string, Passage[]][] = [];
  for (const { article } of records) {
    const passages = new Map<number, Passage>();
    for (const span of quoted.get(article.id) ?? [])
      for (const passage of [before(article.text, span), after(article.text, span)])
        if (passage !== null) passages.set(passage.start, passage);
    if (passages.size > 0) found.push([article.id, [...passages.values()].sort((a, b) => a.start - b.start)]);
  }
  return Object.fromEntries(found.sort((a, b) => byText(a[0], b[0])));
}

function quotesByArticle(graph: NewsGraph): Map<string, Span[]> {
  const quoted = new Map<string, Span[]>();
  const add = (evidence: readonly Evidence[]): void => {
    for (const piece of evidence) {
      const spans = quoted.get(piece.article);
      if (spans === undefined) quoted.set(piece.article, [piece]);
      else spans.push(piece);
    }
  };
  graph.forEachEdge((_edge, { evidence }) => add(evidence));
  graph.forEachNode((_node, node) => {
    if (node.kind === 'meeting') add(node.evidence);
    else for (const { evidence } of node.statements ?? []) add(evidence);
  });
  return quoted;
}

/** The sentence that ends where a quote begins; null at the head of a text. */
function before(text: string, { start }: Span): Passage | null {
  const end = text.slice(0, start).trimEnd().length;
  const from = Math.max(0, end - MOST);
  // The mark that ends the sentence itself is no border.
  const borders = [...text.slice(from, end - 1).matchAll(BORDER)];
  const last = borders.at(-1);
  const whole = last === undefined && from > 0 ? text.slice(from, end).search(/\s|$/u) : 0;
  const cut = last === undefined ? from + whole : from + last.index + last[0].length;
  return passage(text, cut, end);
}

/** The sentence that begins where a quote ends; null at the foot of a text. */
function after(text: string, { end }: Span): Passage | null {
  const start = end + text.slice(end).search(/\S|$/u);
  const rest = text.slice(start, start + MOST);
  const first = rest.matchAll(BORDER).next().value;
  if (first !== undefined) return passage(text, start, start + first.index + first[0].length);
  const whole = start + rest.length < text.length ? rest.replace(/\S*$/u, '') : rest;
  return passage(text, start, start + whole.length);
}

function passage(text: string, from: number, to: number): Passage | null {
  const whole = text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const words = whole.trim();
  return words === '' ? null : { start, end: start + words.length, text: words };
}
