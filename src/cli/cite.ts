import type { ArticleInfo, Evidence } from '../model.ts';
import { paint, plain } from './terminal.ts';

/** Quotes of one fact that are printed; all of them are in the JSON. */
const MOST = 2;

/** Each sentence behind a fact with paper, day and where to find it. */
export function cite(evidence: readonly Evidence[], articles: Record<string, ArticleInfo>): string[] {
  const lines = evidence.slice(0, MOST).flatMap(({ quote, article }) => {
    const source = articles[article];
    const from = source ? [source.publisher, source.published, source.url ?? source.path] : [article];
    const origin = from.filter((part) => part !== null).map(plain);
    return [`“${plain(quote)}”`, paint('dim', `— ${origin.join(', ')}`)];
  });
  const more = evidence.length - MOST;
  return more > 0 ? [...lines, paint('dim', `and ${more} more`)] : lines;
}
