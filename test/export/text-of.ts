import { type ExportOptions, FORMATS } from '../../src/export/formats.ts';
import type { KnowledgeGraph } from '../../src/export/quads.ts';
import { sampleGraph } from './sample.ts';

/** One and the same graph: edges get other keys each time it is made. */
export const sample = sampleGraph();

/** The sample, or another graph, in one format; whatever the export reports fails the test. */
export async function textOf(
  name: string,
  options: Omit<ExportOptions, 'out'> = {},
  of: KnowledgeGraph = sample,
): Promise<string> {
  let text = '';
  const { problems } = await FORMATS[name]!.write(of, { ...options, out: (chunk) => void (text += chunk) });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return text;
}
