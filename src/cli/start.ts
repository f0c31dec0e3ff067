import { relative } from 'node:path';
import type { Command } from 'commander';
import { dataFolder } from '../lexicon/lexicon.ts';
import { buildInto } from './build.ts';
import { knowledgeOption } from './options.ts';
import { port, serveUntilStopped } from './serve.ts';
import { storyOption } from './story.ts';

interface Options {
  knowledge: string[];
  out: string;
  port: number;
  open: boolean;
  story?: string;
}

/** `start`: build and serve in one, of the package's own articles where no others are given. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('build the graph and show it in the viewer')
    .argument('[path...]', 'articles; without any, those that come with the program')
    .option('--out <folder>', 'where the files go', 'out')
    .option('--port <number>', 'the port; 0 is any free one', port, 0)
    .option('--no-open', 'do not open a browser')
    .addOption(knowledgeOption())
    .addOption(storyOption())
    .addHelpText('after', '\nExample:\n  bangiao start my-articles --port 8080')
    .action(async (paths: string[], { port: wanted, open, story, ...rest }: Options) => {
      const own = relative(process.cwd(), dataFolder('articles'));
      const { kg } = await buildInto(paths.length > 0 ? paths : [own], rest);
      await serveUntilStopped(kg, {
        port: wanted,
        host: '127.0.0.1',
        open,
        ...(story === undefined ? {} : { story }),
      });
    });
}
