import type { Command } from 'commander';
import type { KnowledgeGraph } from '../query/knowledgeGraph.ts';
import { isLoopback } from '../serve/app.ts';
import { serve } from '../serve.ts';
import { openBrowser } from './browser.ts';
import { openGraphFile } from './graph-file.ts';
import { count, graphOption } from './options.ts';
import { openStory, storyOption } from './story.ts';
import { onInterrupt, paint, print, warn } from './terminal.ts';

export const port = count(0, 65_535);

/** `serve`: the viewer and the API until the user ends it. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the viewer, the graph and a JSON API')
    .addOption(graphOption())
    .option('--port <number>', 'the port; 0 is any free one', port, 0)
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .addOption(storyOption())
    .addHelpText('after', '\nExample:\n  bangiao serve --graph out/graph.json --port 8080')
    .action(async ({ graph, ...rest }: { graph: string; port: number; host: string; story?: string }) => {
      await serveUntilStopped(openGraphFile(graph), { ...rest, open: false });
    });
}

/** Prints the address and listens; the first interrupt closes the server and ends the program well. */
export async function serveUntilStopped(
  kg: KnowledgeGraph,
  { story, ...options }: { port: number; host: string; open: boolean; story?: string },
): Promise<void> {
  if (!isLoopback(options.host)) warn(`anybody who reaches ${options.host} can read this graph`);
  const told = story === undefined ? {} : { story: openStory(story, kg) };
  const onError = (error: Error): void => warn(error.stack ?? error.message);
  const site = await serve(kg, { ...options, ...told, onError });
  onInterrupt(() => process.exit(0));
  await print(`Bang giao: ${paint('bold', site.url)} ${paint('dim', '(Ctrl-C ends)')}`);
  if (options.open && process.stdout.isTTY && !process.env['CI']) openBrowser(site.url);
}
