import { writeGexf } from '../../../src/export/gexf.ts';
import { toData } from '../data.ts';
import type { Scene } from '../scene.ts';
import { toGraphFile } from './passing.ts';

/** What passes the filters as GEXF 1.3 with time, as the program itself exports a graph, with labels in the language of the page. */
export async function toGexf(scene: Scene): Promise<string> {
  let text = '';
  await writeGexf(toData(toGraphFile(scene)).graph, (chunk) => (text += chunk), scene.speech.lang);
  return text;
}
