/** The description of an export by itself: what a catalogue asks for. */
import { createMint, dataPrefixes } from './iri.ts';
import { writeText } from './output.ts';
import { datasetOf, type KnowledgeGraph } from './quads.ts';
import { type TurtleOptions, type TurtleReport, turtleText } from './turtle.ts';
import { PREFIXES } from './vocabulary.ts';

/** Writes the VoID and DCAT description of a graph as Turtle, with its distributions. Rejects as `writeTurtle` does. */
export async function writeDescription(graph: KnowledgeGraph, options: TurtleOptions): Promise<TurtleReport> {
  const { base } = createMint(options.base);
  const report: TurtleReport = { quads: 0, problems: [] };
  const blocks = datasetOf(graph, { ...options, base, report: (problem) => report.problems.push(problem) });
  for (const { pairs } of blocks) {
    for (const [, objects] of pairs) report.quads += 'termType' in objects ? 1 : objects.length;
  }
  await writeText(turtleText(blocks, { ...PREFIXES, ...dataPrefixes(base) }, base), options.out);
  return report;
}
