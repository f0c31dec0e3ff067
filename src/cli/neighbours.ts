import { Option, type Command } from 'commander';
import { answerNeighbours, type NeighboursAnswer } from '../answers.ts';
import type { ArticleInfo, EdgeType } from '../model.ts';
import { DEEPEST, EDGE_TYPES, NODE_KINDS } from '../query/choices.ts';
import type { KnowledgeGraph } from '../query/knowledgeGraph.ts';
import type { Neighbour } from '../query/neighbours.ts';
import type { GraphEdge, GraphNode, NodeKind } from '../query/type.ts';
import { fold } from '../text/fold.ts';
import { cite } from './cite.ts';
import { openGraphFile } from './graph-file.ts';
import { count, graphOption, periodOptions, severalOf } from './options.ts';
import { paint, plain, print, warn } from './terminal.ts';

interface Options {
  graph: string;
  kind?: NodeKind[];
  type?: EdgeType[];
  since?: string;
  until?: string;
  depth?: number;
  limit?: number;
  json?: true;
}

/** `neighbours NAME`: who and what is near, with the sentence behind every edge. */
export function addNeighbours(program: Command): void {
  const [since, until] = periodOptions();
  program
    .command('neighbours')
    .description('print who and what is near somebody, with the sentence that says so')
    .argument('<name>', 'any name, with or without tones, or a Wikidata id')
    .addOption(graphOption())
    .addOption(
      new Option('--kind <kinds>', `only these, repeatable: ${NODE_KINDS.join(', ')}`).argParser(
        severalOf(NODE_KINDS),
      ),
    )
    .addOption(
      new Option('--type <types>', `only along these edges, repeatable: ${EDGE_TYPES.join(', ')}`).argParser(
        severalOf(EDGE_TYPES),
      ),
    )
    .addOption(since)
    .addOption(until)
    .option('--depth <edges>', 'as far as so many edges (default: 1)', count(1, DEEPEST))
    .option('--limit <number>', 'at most so many', count(1))
    .option('--json', 'print JSON')
    .addHelpText('after', "\nExample:\n  bangiao neighbours 'Sergei Lavrov' --kind meeting --since 2021-05")
    .action(async (name: string, options: Options) => {
      const { graph, kind, type, json, ...rest } = options;
      const kg = openGraphFile(graph);
      const answer = answerNeighbours(kg, name, { ...rest, kinds: kind, types: type });
      tellOthers(kg, name);
      if (json) await print(JSON.stringify(answer, null, 2));
      else await printAnswer(answer);
    });
}

/** How many others so called are told. */
const OTHERS = 5;

/** *Kim* is a word of several names: who is meant, and whom else it may mean. */
function tellOthers(kg: KnowledgeGraph, name: string): void {
  const [meant, ...others] = kg.find(name);
  if (meant === undefined || others.length === 0) return;
  if ([meant.label, meant.labelEn ?? '', ...meant.names, meant.key].some((n) => fold(n) === fold(name)))
    return;
  const more = others.length > OTHERS ? ', …' : '';
  const labels = others.slice(0, OTHERS).map((other) => plain(other.label));
  warn(`"${name}" is taken for ${plain(meant.label)}; it may also mean ${labels.join(', ')}${more}`);
}

async function printAnswer({ node, neighbours, articles }: NeighboursAnswer): Promise<void> {
  await print(`${paint('bold', plain(node.label))} ${paint('dim', `(${about(node)})`)}`);
  for (const neighbour of neighbours) {
    await print('');
    for (const line of linesOf(neighbour, articles)) await print(line);
  }
  if (neighbours.length === 0) warn('nobody and nothing near it in the graph answers to this');
}

function linesOf({ node, hops, path }: Neighbour, articles: Record<string, ArticleInfo>): string[] {
  const way = hops > 1 ? ` ${paint('dim', `over ${path.slice(0, -1).map(labelOf).join(' → ')}`)}` : '';
  const edges = path.at(-1)?.edges ?? [];
  return [
    `${paint('cyan', plain(node.label))} ${paint('dim', `(${about(node)})`)}${way}`,
    ...edges.flatMap((edge) => [`  ${told(edge)}`, ...cite(edge.evidence, articles).map((s) => `    ${s}`)]),
  ];
}

const labelOf = ({ node }: { node: GraphNode }): string => plain(node.label);

function about(node: GraphNode): string {
  const parts =
    node.kind === 'meeting' ? [node.form, node.status, node.date] : [node.kind, node.wikidata ?? node.key];
  return parts.filter((part) => part !== null).join(', ');
}

/** *participatedIn (host), 2021-12-02*; an edge that no article tells names its rule. */
function told(edge: GraphEdge): string {
  const { type, role, office, qualifier, when, dates, from, until, evidence, rule } = edge;
  const detail = [qualifier, office ?? role].filter((part) => part !== null).join(' ');
  const days = dates?.join(', ') ?? when ?? [from, until].filter((day) => day !== null).join(' to ');
  const source = evidence.length === 0 ? `, ${rule}` : '';
  return `${type}${detail ? ` (${detail})` : ''}${days ? `, ${days}` : ''}${source}`;
}
