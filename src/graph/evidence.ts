import type { ArticleInfo, ArticleRecord, Evidence, Span } from '../model.ts';
import { byKnownText, byText } from '../text/order.ts';

/** No number of sources makes a fact certain. */
const MOST_CONFIDENCE = 0.99;

/** The articles by id. */
export type Articles = Pick<ReadonlyMap<string, ArticleInfo>, 'get'>;

/** Quotes what stands behind one finding of one article. */
export function quote(
  { article }: ArticleRecord,
  finding: { evidence: readonly Span[]; rule: string; confidence: number },
): Evidence[] {
  return finding.evidence.map(({ start, end }) => ({
    article: article.id,
    quote: article.text.slice(start, end),
    start,
    end,
    rule: finding.rule,
    confidence: finding.confidence,
  }));
}

/** Each piece of evidence once, of a stance once for each date that it tells, the oldest article first, undated articles before all. */
export function sortEvidence(evidence: readonly Evidence[], articles: Articles): Evidence[] {
  const published = (id: string): string | null => articles.get(id)?.published ?? null;
  const sorted = [...evidence].sort(
    (a, b) =>
      byKnownText(published(a.article), published(b.article)) ||
      byText(a.article, b.article) ||
      a.start - b.start ||
      a.end - b.end ||
      byText(a.rule, b.rule) ||
      byKnownText(a.date ?? null, b.date ?? null) ||
      b.confidence - a.confidence,
  );
  return sorted.filter((piece, i) => {
    const last = sorted[i - 1];
    return !(
      last &&
      last.article === piece.article &&
      last.start === piece.start &&
      last.end === piece.end &&
      last.rule === piece.rule &&
      last.date === piece.date
    );
  });
}

/**
 * How sure the evidence makes: copies of one story are one source, of which the surest finding counts; independent
 * sources add up as `1 - Π(1 - confidence)`, at most 0.99. The rule is that of the surest finding.
 */
export function weigh(
  evidence: readonly Evidence[],
  articles: Articles,
): { sources: number; confidence: number; rule: string } {
  const best = new Map<string, number>();
  let surest: Evidence | undefined;
  for (const piece of evidence) {
    const source = sourceOf(piece.article, articles);
    best.set(source, Math.max(best.get(source) ?? 0, piece.confidence));
    const better = surest ? piece.confidence - surest.confidence || byText(surest.rule, piece.rule) : 1;
    if (better > 0) surest = piece;
  }
  const doubt = [...best.values()].sort((a, b) => a - b).reduce((product, c) => product * (1 - c), 1);
  const confidence = Math.min(MOST_CONFIDENCE, Math.round((1 - doubt) * 1e4) / 1e4);
  return { sources: best.size, confidence, rule: surest?.rule ?? '' };
}

/** The article that an article is a copy of, else itself. */
export function sourceOf(article: string, articles: Articles): string {
  return articles.get(article)?.copyOf ?? article;
}
