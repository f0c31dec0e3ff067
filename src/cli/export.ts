import type { Writable } from 'node:stream';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { checkBase } from '../export/iri.ts';
import { writeTurtle } from '../export/turtle.ts';
import { writeGraphJson } from '../graph/json.ts';
import type { Problem } from '../model.ts';
import { writeTogether } from './files.ts';
import { openGraphFile } from './graph-file.ts';
import { graphOption } from './options.ts';
import { tell } from './problems.ts';

interface Options {
  graph: string;
  format: 'turtle' | 'json';
  out?: string;
  base?: string;
}

/** `export`: the graph in another format, to the standard output or a file. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the graph as Turtle or JSON')
    .addOption(new Option('--format <format>').choices(['turtle', 'json']).default('turtle'))
    .addOption(graphOption())
    .option('--out <file>', 'write this file instead of the standard output')
    .addOption(new Option('--base <iri>', 'start of every data IRI, Turtle only').argParser(baseIri))
    .addHelpText('after', '\nExample:\n  bangiao export --format turtle --out graph.ttl')
    .action(async (options: Options, command: Command) => {
      if (options.format === 'json' && options.base !== undefined)
        command.error('error: --base goes with --format turtle only');
      await exportGraph(options);
    });
}

function baseIri(value: string): string {
  try {
    return checkBase(value);
  } catch (error) {
    throw new InvalidArgumentError(`${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function exportGraph({ graph: file, format, out, base }: Options): Promise<void> {
  const { graph } = openGraphFile(file);
  let problems: Problem[] = [];
  const fill = async (stream: Writable): Promise<void> => {
    if (format === 'json') stream.write(writeGraphJson(graph));
    else ({ problems } = await writeTurtle(graph, { out: stream, ...(base === undefined ? {} : { base }) }));
  };
  await (out === undefined ? fill(process.stdout) : writeTogether(new Map([[out, fill]])));
  tell(problems);
}
