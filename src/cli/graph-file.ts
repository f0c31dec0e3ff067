import { existsSync } from 'node:fs';
import { openGraph } from '../library.ts';
import type { KnowledgeGraph } from '../query/knowledgeGraph.ts';

/** The graph of a file. Throws with the command that makes one where it is absent or broken. */
export function openGraphFile(file: string): KnowledgeGraph {
  if (!existsSync(file))
    throw new Error(`${file}: no such file; build a graph first: bangiao build FOLDER --out out`);
  try {
    return openGraph(file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}; build it anew: bangiao build FOLDER --out out`, { cause: error });
  }
}
