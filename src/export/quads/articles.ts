/** Articles and the sentences of theirs that stand behind the facts. */
import type { ArticleInfo, Evidence, NodeAttributes } from '../../model.ts';
import { byText } from '../../text/order.ts';
import { BG, CLASSES, rdf, rdfs } from '../vocabulary.ts';
import { type Block, dateTerm, describe, known, type Source } from './source.ts';

/** Every article of the graph, sorted by id, each followed by its quoted sentences in text order. */
export function* articleQuads(source: Source): Generator<Block> {
  const articles = source.graph.getAttribute('articles');
  const quoted = quotedSentences(source);
  const ids = new Set([...Object.keys(articles), ...quoted.keys()]);
  for (const id of [...ids].sort(byText)) {
    source.at(`article ${id}`);
    const info = articles[id];
    if (info) yield describeArticle(source, id, info);
    else {
      source.report('is quoted but not among the articles of the graph: only its sentences are written');
      yield describe(source.mint.keyed('article', id), [[rdf.type, CLASSES.Article]]);
    }
    const sentences = [...(quoted.get(id)?.values() ?? [])];
    sentences.sort((a, b) => a.start - b.start || a.end - b.end);
    for (const sentence of sentences) yield describeSentence(source, sentence);
  }
}

function describeArticle(source: Source, id: string, info: ArticleInfo): Block {
  const { terms, mint } = source;
  return describe(mint.keyed('article', id), [
    [rdf.type, CLASSES.Article],
    [rdfs.label, terms.label(info.title, 'vi')],
    [BG.url, known(info.url, terms.url)],
    [BG.publisher, known(info.publisher, terms.string)],
    [BG.datePublished, dateTerm(source, info.published)],
    [BG.publishedBasis, terms.string(info.publishedBasis)],
    [BG.copyOf, known(info.copyOf, (other) => mint.keyed('article', other))],
  ]);
}

function describeSentence({ terms, mint }: Source, sentence: Evidence): Block {
  return describe(mint.sentence(sentence.article, sentence.start, sentence.end), [
    [rdf.type, CLASSES.Sentence],
    [BG.article, mint.keyed('article', sentence.article)],
    [BG.beginIndex, terms.offset(sentence.start)],
    [BG.endIndex, terms.offset(sentence.end)],
    [BG.text, terms.label(sentence.quote, 'vi')],
  ]);
}

/** By article id and span. One span has one text; where the graph disagrees, the first in code-unit order stands. */
function quotedSentences({ graph }: Source): Map<string, Map<string, Evidence>> {
  const quoted = new Map<string, Map<string, Evidence>>();
  const keep = (evidence: Evidence): void => {
    const spans = quoted.get(evidence.article) ?? new Map<string, Evidence>();
    quoted.set(evidence.article, spans);
    const span = `${evidence.start},${evidence.end}`;
    const other = spans.get(span);
    if (!other || evidence.quote < other.quote) spans.set(span, evidence);
  };
  graph.forEachNode((_key, node) => evidenceOf(node).forEach(keep));
  graph.forEachEdge((_key, edge) => edge.evidence.forEach(keep));
  return quoted;
}

function evidenceOf(node: NodeAttributes): readonly Evidence[] {
  if (node.kind === 'meeting') return node.evidence;
  return (node.statements ?? []).flatMap((statement) => statement.evidence);
}
