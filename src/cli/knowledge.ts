import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { COLUMNS, TABLES } from '../store/knowledge/table.ts';
import { type Update, updateKnowledge } from '../store/knowledge/update.ts';
import { writeTogether } from './files.ts';
import { count } from './options.ts';
import { startProgress } from './progress.ts';
import { plain, print, warn } from './terminal.ts';
import { tableOf } from './table.ts';

interface Options {
  endpoint: string;
  out: string;
  contact?: string;
  pageSize: number;
  interval: number;
  dryRun?: true;
}

/** Changes that a dry run shows of each table. */
const SHOWN = 10;

/** `knowledge update`: officials, countries and organisations anew from a SPARQL endpoint. */
export function addKnowledge(program: Command): void {
  program
    .command('knowledge')
    .description('look after a folder of your own knowledge')
    .command('update')
    .description('refresh officials, countries and organisations from Wikidata or a copy of it')
    .requiredOption(
      '--endpoint <url>',
      'SPARQL endpoint, for example https://query.wikidata.org/sparql',
      address,
    )
    .option('--out <folder>', 'the folder, to be given as --knowledge afterwards', 'knowledge')
    .option('--contact <address>', 'mail or web address that the endpoint is told, as public ones ask for')
    .option('--page-size <rows>', 'rows asked for at once', count(1, 100_000), 2000)
    .option('--interval <seconds>', 'time between two questions', count(0, 600), 1)
    .option('--dry-run', 'ask, print what would change, and write nothing')
    .addHelpText(
      'after',
      '\nThe questions stand in data/queries.\n\nExample:\n  bangiao knowledge update --endpoint https://query.wikidata.org/sparql --contact you@example.org --dry-run',
    )
    .action(update);
}

function address(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new InvalidArgumentError('Expected an http or https address.');
}

async function update({ endpoint, out, dryRun, ...options }: Options): Promise<void> {
  const progress = await startProgress('asking');
  let found: Update;
  try {
    found = await updateKnowledge(endpoint, out, {
      userAgent: userAgent(options.contact),
      pageSize: options.pageSize,
      interval: options.interval,
      onPage: (query, rows) => progress.say(`${query}: ${rows} rows`),
    });
  } finally {
    progress.stop();
  }
  for (const refused of found.refused) warn(`left out: ${plain(refused)}`);
  for (const line of summary(found)) await print(line);
  if (dryRun) return preview(found);
  const files = [...found.files].map(([file, text]) => {
    return [file, async (stream: NodeJS.WritableStream) => void stream.write(text)] as const;
  });
  await writeTogether(new Map(files));
  await print(files.length === 0 ? 'nothing to write' : `written: ${[...found.files.keys()].join(', ')}`);
}

function summary({ changes, unchanged }: Update): string[] {
  const rows = TABLES.map((table) => {
    const own = changes.filter((change) => change.table === table);
    const added = own.filter(({ kind }) => kind === 'added').length;
    return [table, String(added), String(own.length - added), String(unchanged[table])];
  });
  const titles = ['added', 'changed', 'unchanged'].map((title) => ({ title, align: 'right' as const }));
  return tableOf([{ title: 'table' }, ...titles], rows);
}

async function preview({ changes }: Update): Promise<void> {
  for (const table of TABLES) {
    const own = changes.filter((change) => change.table === table);
    for (const { kind, row } of own.slice(0, SHOWN))
      await print(
        `${kind === 'added' ? '+' : '~'} ${table}: ${plain(COLUMNS[table].map((column) => row[column] ?? '').join(','))}`,
      );
    if (own.length > SHOWN) await print(`  ${table}: ${own.length - SHOWN} more`);
  }
  await print('nothing was written');
}

/** `bangiao/0.1.0 (you@example.org)`. */
function userAgent(contact: string | undefined): string {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  const ascii = contact?.replace(/[^\x21-\x7e]+/g, ' ').trim();
  return `bangiao/${version}${ascii ? ` (${ascii})` : ''}`;
}
