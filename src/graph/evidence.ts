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
  let surest: Evidence | undefined;
  for (const piece of evidence) {
    const better = surest ? piece.confidence - surest.confidence || byText(surest.rule, piece.rule) : 1;
    if (better > 0) surest = piece;
  }
  const best = surestBySource(evidence, articles);
  return { sources: best.size, confidence: rounded(together(best.values())), rule: surest?.rule ?? '' };
}

/** One finding of an article, as sure as its rule makes it. */
interface Finding {
  article: string;
  confidence: number;
}

/** Of each independent source its surest finding. */
export function surestBySource(findings: readonly Finding[], articles: Articles): Map<string, number> {
  const best = new Map<string, number>();
  for (const { article, confidence } of findings) {
    const source = sourceOf(article, articles);
    best.set(source, Math.max(best.get(source) ?? 0, confidence));
  }
  return best;
}

/** How sure independent sources make that agree: `1 - Π(1 - confidence)`, at most 0.99. */
function together(sources: Iterable<number>): number {
  const doubt = [...sources].sort((a, b) => a - b).reduce((product, c) => product * (1 - c), 1);
  return Math.min(MOST_CONFIDENCE, 1 - doubt);
}

/**
 * How sure sources make of which some contradict the others. Sources that agree make p sure, those against them q; of the two
 * one is right at most, so that p is the right one in `p(1 - q) / (p(1 - q) + q(1 - p))`, and by so much less sure than the
 * surest that agrees is the whole: a contradiction never makes surer.
 */
export function weighAgainst(agreeing: readonly number[], contradicting: readonly number[]): number {
  const [p, q] = [together(agreeing), together(contradicting)];
  if (contradicting.length === 0) return rounded(p);
  const [ours, theirs] = [p * (1 - q), q * (1 - p)];
  return rounded((Math.max(0, ...agreeing) * ours) / (ours + theirs));
}

const rounded = (confidence: number): number => Math.round(confidence * 1e4) / 1e4;

/** The article that an article is a copy of, else itself. */
export function sourceOf(article: string, articles: Articles): string {
  return articles.get(article)?.copyOf ?? article;
}
