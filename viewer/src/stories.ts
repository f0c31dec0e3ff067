import type { ArticleInfo, Evidence } from '../../src/model.ts';

/** One story: what its leading article says, and where else the same text was printed. */
export interface Story {
  article: string;
  quotes: Evidence[];
  copies: string[];
}

/**
 * Folds the copies of an agency story into the story that they copy; keeps the order of the evidence. The paper that
 * prints the sentence `sought` leads where no other words it so.
 */
export function foldCopies(
  evidence: readonly Evidence[],
  articles: Readonly<Record<string, ArticleInfo>>,
  sought: Evidence | null = null,
): Story[] {
  const groups = new Map<string, Evidence[]>();
  for (const piece of evidence) {
    const root = articles[piece.article]?.copyOf ?? piece.article;
    groups.set(root, [...(groups.get(root) ?? []), piece]);
  }
  return [...groups].map(([root, pieces]) => {
    const printed = [...new Set(pieces.map((piece) => piece.article))];
    const first = printed.includes(root) ? root : (printed[0] ?? root);
    const saysSo = ({ article, quote }: Evidence): boolean => article === first && quote === sought?.quote;
    const unsaid = sought !== null && printed.includes(sought.article) && !pieces.some(saysSo);
    const article = unsaid ? sought.article : first;
    const quotes = pieces.filter((piece) => piece.article === article);
    return { article, quotes: distinct(quotes), copies: printed.filter((id) => id !== article) };
  });
}

function distinct(quotes: Evidence[]): Evidence[] {
  return quotes.filter((quote, i) => quotes.findIndex((other) => other.quote === quote.quote) === i);
}

export interface Piece {
  text: string;
  named: boolean;
}

/** Cuts a quote where one of `names` stands as a whole word, longest name first. */
export function splitAtNames(quote: string, names: readonly string[]): Piece[] {
  const wanted = [...new Set(names.map((name) => name.normalize('NFC')))].filter((name) => name.length > 1);
  wanted.sort((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let plain = '';
  let at = 0;
  const text = quote.normalize('NFC');
  const lower = text.toLowerCase();
  while (at < text.length) {
    const free = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
    const name = free ? wanted.find((word) => standsAt(lower, word.toLowerCase(), at)) : undefined;
    if (name === undefined) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    if (plain !== '') pieces.push({ text: plain, named: false });
    plain = '';
    pieces.push({ text: text.slice(at, at + name.length), named: true });
    at += name.length;
  }
  if (plain !== '') pieces.push({ text: plain, named: false });
  return pieces;
}

function standsAt(text: string, name: string, at: number): boolean {
  return text.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));
}
