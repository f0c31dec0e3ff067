import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Command } from 'commander';
import { writeTurtle } from '../export/turtle.ts';
import { writeGraphJson } from '../graph/json.ts';
import type { NewsGraph } from '../graph/type.ts';
import { build, type Build } from '../library.ts';
import { STANCE_TYPES, type ArticleRecord, type Problem } from '../model.ts';
import { type Fill, writeTogether } from './files.ts';
import { jobsOption, knowledgeOption } from './options.ts';
import { tell } from './problems.ts';
import { startProgress } from './progress.ts';
import { tableOf } from './table.ts';
import { paint, print } from './terminal.ts';

interface Options {
  knowledge: string[];
  jobs?: number;
  out: string;
  name?: string;
}

/** `build PATH…`: articles in, records and graph out. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('read articles and write records.jsonl, graph.json and graph.ttl')
    .argument(
      '<path...>',
      'text files (.txt), saved pages (.html), JSON lines (.jsonl), folders of these, or - for standard input',
    )
    .option('--out <folder>', 'where the files go', 'out')
    .option('--name <text>', 'what the graph is called')
    .addOption(knowledgeOption())
    .addOption(jobsOption())
    .addHelpText(
      'after',
      '\nExamples:\n  bangiao build data/articles --out out\n  bangiao build my-articles && bangiao export --format site',
    )
    .action(async (paths: string[], options: Options) => {
      await buildInto(paths, options);
    });
}

/** Builds, writes, prints the table and tells the problems. Throws where nothing could be read; then nothing is written. */
export async function buildInto(
  paths: readonly string[],
  { out, name, ...reading }: Options,
): Promise<Build> {
  const problems: Problem[] = [];
  const progress = await startProgress('Loading knowledge');
  try {
    let read = 0;
    const built = await build(paths, {
      ...reading,
      ...(name === undefined ? {} : { name }),
      onProblem: (problem) => void problems.push(problem),
      onRecord: () => {
        read++;
        if (read % 20 === 0) progress.say(`${read} articles read`);
      },
    });
    progress.say(`Writing ${out}`);
    const files = filesOf(built, problems);
    await writeTogether(new Map([...files].map(([file, fill]) => [join(out, file), fill])));
    progress.stop();
    for (const line of summary(built, problems)) await print(line);
    await print(paint('dim', `written: ${[...files.keys()].map((file) => join(out, file)).join(', ')}`));
    tell(problems);
    return built;
  } catch (error) {
    progress.stop();
    if (problems.length > 1) tell(problems);
    throw error;
  }
}

function filesOf({ records, graph }: Build, problems: Problem[]): Map<string, Fill> {
  return new Map([
    ['records.jsonl', (out) => writeLines(out, records)],
    ['graph.json', (out) => write(out, writeGraphJson(graph))],
    [
      'graph.ttl',
      async (out) => {
        problems.push(...(await writeTurtle(graph, { out })).problems);
      },
    ],
  ]);
}

async function writeLines(out: Writable, records: readonly ArticleRecord[]): Promise<void> {
  for (const record of records) await write(out, `${JSON.stringify(record)}\n`);
}

/** Resolves when the stream has taken the text. */
function write(out: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    out.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

const RELATIONS = new Set<string>(['holdsOffice', 'memberOf', 'chairs', ...STANCE_TYPES]);

function summary({ records, graph }: Build, problems: readonly Problem[]): string[] {
  const kinds = (kind: string): number => graph.filterNodes((_, node) => node.kind === kind).length;
  const rows: [string, number][] = [
    ['articles', records.length],
    ['officials', kinds('official')],
    ['countries', kinds('country')],
    ['organisations', kinds('organisation')],
    ['meetings', kinds('meeting')],
    ['relations', relationsIn(graph)],
    ['problems', problems.length],
  ];
  return tableOf(
    [{}, { align: 'right' }],
    rows.map(([name, value]) => [name, String(value)]),
  );
}

const relationsIn = (graph: NewsGraph): number =>
  graph.filterEdges((_, edge) => RELATIONS.has(edge.type)).length;
