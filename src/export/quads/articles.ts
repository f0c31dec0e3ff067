/** Articles, the sentences of theirs that stand behind the facts and, where each has a graph, what each tells. */
import type { NamedNode } from 'n3';
import type { ArticleInfo, Evidence, NodeAttributes } from '../../model.ts';
import { byText } from '../../text/order.ts';
import { BG, CLASSES, prov, rdf, rdfs } from '../vocabulary.ts';
import { assertionBlock, basePairs } from './assertions.ts';
import {
  articleOf,
  type Block,
  dateTerm,
  describe,
  known,
  type Source,
  type Statement,
  type Telling,
} from './source.ts';

/** Every article of the graph, sorted by id, each with its quoted sentences in text order. */
export function* articleGroups(source: Source): Generator<Block[]> {
  const articles = source.graph.getAttribute('articles');
  const quoted = quotedSentences(source);
  const ids = new Set([...Object.keys(articles), ...quoted.keys()]);
  for (const id of [...ids].sort(byText)) {
    source.at(`article ${id}`);
    const graph = source.told === null ? null : source.mint.keyed('graph', id);
    const sentences = [...(quoted.get(id)?.values() ?? [])];
    sentences.sort((a, b) => a.start - b.start || a.end - b.end);
    yield [
      ...(graph === null ? [] : [describeGraph(source, id, graph)]),
      articleBlock(source, id, articleOf(source.graph, id), graph),
      ...sentences.map((sentence) => sentenceBlock(source, sentence, graph)),
      ...(graph === null ? [] : toldBlocks(source, source.told?.get(id) ?? [], graph)),
    ];
  }
}

function describeGraph({ mint }: Source, id: string, graph: NamedNode): Block {
  const pairs = [
    [rdf.type, prov.Bundle],
    [prov.wasDerivedFrom, mint.keyed('article', id)],
  ] as const;
  return { ...describe(graph, pairs), again: true };
}

function articleBlock(
  source: Source,
  id: string,
  info: ArticleInfo | undefined,
  graph: NamedNode | null,
): Block {
  const { terms, mint } = source;
  const node = mint.keyed('article', id);
  if (!info) {
    source.report('is quoted but not among the articles of the graph: only its sentences are written');
    return describe(node, [[rdf.type, CLASSES.Article]], graph);
  }
  const pairs = [
    [rdf.type, CLASSES.Article],
    [rdfs.label, terms.label(info.title, 'vi')],
    [BG.url, known(info.url, terms.url)],
    [BG.publisher, known(info.publisher, terms.string)],
    [BG.datePublished, dateTerm(source, info.published)],
    [BG.publishedBasis, terms.string(info.publishedBasis)],
    [BG.copyOf, known(info.copyOf, (other) => mint.keyed('article', other))],
  ] as const;
  return describe(node, pairs, graph);
}

function sentenceBlock({ terms, mint }: Source, sentence: Evidence, graph: NamedNode | null): Block {
  const pairs = [
    [rdf.type, CLASSES.Sentence],
    [BG.article, mint.keyed('article', sentence.article)],
    [BG.beginIndex, terms.offset(sentence.start)],
    [BG.endIndex, terms.offset(sentence.end)],
    [BG.text, terms.label(sentence.quote, 'vi')],
  ] as const;
  return describe(mint.sentence(sentence.article, sentence.start, sentence.end), pairs, graph);
}

/** The triples that an article tells and that nothing takes back, by subject, then its assertions. */
function toldBlocks(source: Source, tellings: readonly Telling[], graph: NamedNode): Block[] {
  const bySubject = new Map<string, Statement[]>();
  for (const { statement, status, stated } of tellings) {
    if (!stated || status === 'cancelled') continue;
    const others = bySubject.get(statement.subject.value);
    if (others) others.push(statement);
    else bySubject.set(statement.subject.value, [statement]);
  }
  const base = [...bySubject.values()].map((statements): Block => {
    return { ...describe(statements[0]!.subject, basePairs(statements), graph), again: true };
  });
  if (source.provenance === 'none') return base;
  return [...base, ...tellings.map((telling) => assertionBlock(source, telling, graph))];
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
