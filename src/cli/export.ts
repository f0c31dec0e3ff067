import type { Writable } from 'node:stream';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { type ExportOptions, type Format, FORMATS, PROVENANCES } from '../export/formats.ts';
import { checkBase } from '../export/iri.ts';
import { isCalendarDay, isWebIri } from '../export/terms.ts';
import type { Problem } from '../model.ts';
import { writeTogether } from './files.ts';
import { openGraphFile } from './graph-file.ts';
import { graphOption } from './options.ts';
import { tell } from './problems.ts';
import { exportSite, type SiteExport } from './site.ts';
import { storyOption } from './story.ts';

/** What only RDF has, as the library takes it. */
type RdfOptions = Pick<ExportOptions, 'base' | 'provenance' | 'date' | 'licence'>;

interface Options extends RdfOptions, SiteExport {
  graph: string;
  format: string;
  out?: string;
}

const RDF_OPTIONS = ['base', 'provenance', 'date', 'licence'] as const satisfies (keyof RdfOptions)[];
const SITE = 'site';
const SITE_OPTIONS: Readonly<Record<string, keyof SiteExport>> = {
  '--single-file': 'singleFile',
  '--story': 'story',
  '--force': 'force',
};

/** `export`: the graph in another format, to the standard output or a file. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the graph as RDF, for graph programs, as CSV, as JSON or as pages to read')
    .addOption(new Option('--format <format>').choices([...Object.keys(FORMATS), SITE]).default('turtle'))
    .addOption(graphOption())
    .option('--out <file>', 'write this file instead of the standard output; of a site, the folder')
    .option('--single-file', 'the site as one HTML file')
    .addOption(storyOption())
    .option('--force', 'put the site into a folder that holds other files too')
    .addOption(new Option('--base <iri>', 'start of every data IRI, RDF only').argParser(baseIri))
    .addOption(
      new Option(
        '--provenance <how>',
        'who says so: rdf12 is triple terms; RDF only; default reification',
      ).choices(PROVENANCES),
    )
    .addOption(
      new Option('--date <day>', 'day of issue in the description of the data, RDF only').argParser(day),
    )
    .addOption(new Option('--licence <iri>', 'licence of the data, RDF only; default MIT').argParser(webIri))
    .addHelpText('after', help())
    .action(async (options: Options, command: Command) => {
      const format = FORMATS[options.format] ?? null;
      const wrong = misfit(options, format);
      if (wrong !== null) command.error(`error: ${wrong}`);
      await (format === null ? exportSite(options) : exportGraph(options, format));
    });
}

function help(): string {
  const formats = Object.entries(FORMATS).map(([name, { extension, about }]) => {
    return `  ${name.padEnd(20)} ${extension.padEnd(18)} ${about}`;
  });
  const site = `  ${SITE.padEnd(20)} ${'folder or .html'.padEnd(18)} the viewer with this graph, which needs no server`;
  const examples = [
    'bangiao export --format site --out out/site',
    'bangiao export --format site --out out/graph.html',
    'bangiao export --format site --story my-story.json',
    'bangiao export --format nquads --provenance rdf12 --out graph.nq',
  ];
  return `\nFormats:\n${[...formats, site].join('\n')}\n\nExamples:\n  ${examples.join('\n  ')}`;
}

/** Why the options do not go together, and which would; null where they do. A site is no format of one stream. */
function misfit(options: Options, asked: Format | null): string | null {
  const { format, provenance } = options;
  const ofSite = Object.keys(SITE_OPTIONS).find((name) => options[SITE_OPTIONS[name]!] !== undefined);
  if (asked !== null && ofSite !== undefined)
    return `${ofSite} goes with --format ${SITE}; not with ${format}`;
  const given = RDF_OPTIONS.find((name) => options[name] !== undefined);
  if (given === undefined) return null;
  const provenances = asked?.provenances ?? [];
  const able = (fits: (one: Format) => boolean): string =>
    Object.keys(FORMATS)
      .filter((name) => fits(FORMATS[name]!))
      .join(', ');
  if (provenances.length === 0) {
    return `--${given} goes with RDF only: ${able((one) => one.provenances.length > 0)}; not with ${format}`;
  }
  if (provenance === undefined || provenances.includes(provenance)) return null;
  return `--provenance ${provenance} goes with ${able((one) => one.provenances.includes(provenance))}; not with ${format}`;
}

function baseIri(value: string): string {
  try {
    return checkBase(value);
  } catch (error) {
    throw new InvalidArgumentError(`${error instanceof Error ? error.message : String(error)}.`);
  }
}

function day(value: string): string {
  if (isCalendarDay(value)) return value;
  throw new InvalidArgumentError('Expected a day such as 2025-12-02.');
}

function webIri(value: string): string {
  if (isWebIri(value)) return value;
  throw new InvalidArgumentError('Expected an http or https IRI in ASCII.');
}

async function exportGraph({ graph: file, out, ...options }: Options, format: Format): Promise<void> {
  const { graph } = openGraphFile(file);
  let problems: Problem[] = [];
  const fill = async (stream: Writable): Promise<void> => {
    ({ problems } = await format.write(graph, { ...rdfOptions(options), out: stream }));
  };
  await (out === undefined ? fill(process.stdout) : writeTogether(new Map([[out, fill]])));
  tell(problems);
}

function rdfOptions(options: RdfOptions): RdfOptions {
  const given = RDF_OPTIONS.filter((name) => options[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, options[name]]));
}
