import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import type { KnowledgeGraph } from '../query/knowledgeGraph.ts';
import { readStory } from '../site/story/story.ts';
import type { Story } from '../site/story/type.ts';

/** `--story FILE`. */
export function storyOption(): Option {
  return new Option('--story <file>', 'a story through the graph to open with, as docs/sharing.md tells');
}

/** The story of a file. Throws with everything that is wrong in it, file and step. */
export function openStory(file: string, kg: KnowledgeGraph): Story {
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : message;
    throw new Error(`${file}: ${reason}`, { cause: error });
  }
  return readStory(json, file, kg);
}
