/** N-Triples and N-Quads: one statement a line, for bulk loading, sorting and comparing. */
import { type Encode, lineEncoder } from './encode.ts';
import { writeText } from './output.ts';
import { blocksOf, type KnowledgeGraph } from './quads.ts';
import type { Paragraph, TurtleOptions, TurtleReport } from './turtle.ts';

/** Writes a graph as N-Triples. Rejects where `base` is not usable or the stream fails. */
export function writeNTriples(graph: KnowledgeGraph, options: TurtleOptions): Promise<TurtleReport> {
  return write(graph, options, false);
}

/** Writes a graph as N-Quads, one named graph for each article. Rejects as `writeNTriples` does. */
export function writeNQuads(graph: KnowledgeGraph, options: TurtleOptions): Promise<TurtleReport> {
  return write(graph, options, true);
}

async function write(graph: KnowledgeGraph, options: TurtleOptions, named: boolean): Promise<TurtleReport> {
  const report: TurtleReport = { quads: 0, problems: [] };
  const blocks = blocksOf(graph, {
    ...options,
    named,
    report: (problem) => report.problems.push(problem),
    counted: (count) => (report.quads = count),
  });
  await writeText(lineText(blocks), options.out);
  return report;
}

/** One line a statement. Throws a `TypeError` for a term that cannot be written. */
export function* lineText(paragraphs: Iterable<Paragraph>): Generator<string> {
  const encode: Encode = lineEncoder();
  for (const { subject, graph, pairs } of paragraphs) {
    const start = encode(subject);
    const end = graph === null ? ' .\n' : ` ${encode(graph)} .\n`;
    for (const [predicate, objects] of pairs) {
      const told = `${start} ${encode(predicate)} `;
      if ('termType' in objects) yield told + encode(objects) + end;
      else for (const object of objects) yield told + encode(object) + end;
    }
  }
}
