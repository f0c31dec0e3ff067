import { writeGexf } from '../../../src/export/gexf.ts';
import type { Scene } from '../scene.ts';
import { partOf } from './part.ts';

/** What is shown as GEXF 1.3 with time, as the program itself exports a graph, with labels in the language of the page. */
export async function toGexf({ data, shown, speech }: Scene): Promise<string> {
  let text = '';
  await writeGexf(partOf(data, shown.nodes, shown.edges), (chunk) => (text += chunk), speech.lang);
  return text;
}
