import { readFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { PROVENANCES } from '../export/formats.ts';
import type { Provenance } from '../export/quads.ts';
import { openSparql, writeTriples } from '../sparql.ts';
import { type SparqlAnswer, valueOf, writeCsv, writeResultsJson } from '../store/sparql/answer.ts';
import { SparqlError } from '../store/sparql/error.ts';
import { openGraphFile } from './graph-file.ts';
import { count, graphOption } from './options.ts';
import { startProgress } from './progress.ts';
import { paint, plain, print, warn } from './terminal.ts';
import { tableOf } from './table.ts';

const FORMATS = ['table', 'csv', 'json', 'turtle'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  graph: string;
  file?: string;
  format?: Format;
  provenance: Provenance;
  rows: number;
  seconds: number;
}

/** `sparql QUERY`: asks the graph without a server. */
export function addSparql(program: Command): void {
  program
    .command('sparql')
    .description('ask the graph in SPARQL: SELECT, ASK, CONSTRUCT or DESCRIBE')
    .argument('[query]', 'the query; the prefixes of the export need no declaration')
    .option('--file <file>', 'read the query from this file, or from the standard input where it is -')
    .addOption(graphOption())
    .addOption(
      new Option('--format <format>', 'table, csv or json of rows; turtle of triples').choices(FORMATS),
    )
    .addOption(
      new Option('--provenance <how>', 'who says so in the graph that is asked; rdf12 is triple terms')
        .choices(PROVENANCES)
        .default('reification'),
    )
    .option('--rows <number>', 'at most so many rows or triples', count(1), 10_000)
    .option('--seconds <number>', 'at most so long, loading left out', count(1, 86_400), 30)
    .addHelpText(
      'after',
      "\nExample:\n  bangiao sparql 'SELECT ?label (COUNT(?m) AS ?meetings) { ?m bg:actor ?who . ?who rdfs:label ?label } GROUP BY ?label'",
    )
    .action(async (query: string | undefined, options: Options, command: Command) => {
      if ((query === undefined) === (options.file === undefined))
        command.error('error: give a query, or a file with one: --file QUERY.rq');
      await ask(query ?? readQuery(options.file ?? '-'), options);
    });
}

function readQuery(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${file}: ${code === 'ENOENT' ? 'no such file' : message}`, { cause: error });
  }
}

async function ask(query: string, { graph: file, format, ...limits }: Options): Promise<void> {
  const { graph } = openGraphFile(file);
  const engine = openSparql(graph, limits);
  const progress = await startProgress('asking the graph');
  let answer: SparqlAnswer;
  try {
    answer = await engine.query(query);
  } finally {
    progress.stop();
    await engine.close();
  }
  await printAnswer(answer, format ?? (answer.type === 'triples' ? 'turtle' : 'table'));
  if (answer.type !== 'boolean' && answer.truncated)
    warn(`cut off after ${limits.rows} ${answer.type}; --rows allows more`);
}

async function printAnswer(answer: SparqlAnswer, format: Format): Promise<void> {
  const text = textOf(answer, format);
  if (text !== '') await print(text);
}

/** Without the last line end. Throws a `SparqlError` where the answer has no such form. */
function textOf(answer: SparqlAnswer, format: Format): string {
  if (answer.type === 'triples' && format === 'turtle') return writeTriples(answer.lines).trimEnd();
  if (answer.type === 'triples')
    throw new SparqlError('format', 'CONSTRUCT and DESCRIBE give triples: choose --format turtle');
  if (format === 'turtle')
    throw new SparqlError('format', 'SELECT and ASK give no triples: choose --format table, csv or json');
  if (format === 'json') return writeResultsJson(answer);
  if (answer.type === 'boolean') return String(answer.value);
  if (format === 'csv') return writeCsv(answer.variables, answer.rows).replace(/\r\n$/, '');
  const columns = answer.variables.map((name) => ({ title: name }));
  const [titles = '', ...lines] = tableOf(
    columns,
    answer.rows.map((row) => answer.variables.map((name) => plain(valueOf(row[name])))),
  );
  return [paint('bold', titles), ...lines].join('\n');
}
