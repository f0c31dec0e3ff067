import { InvalidArgumentError, Option, type Command } from 'commander';
import { checkBase } from '../export/iri.ts';
import { graphBodies, pushGraph } from '../push.ts';
import { type Authenticator, basicAuth, bearerAuth, digestAuth } from '../store/http/auth.ts';
import { openJournal } from '../store/push/journal.ts';
import { checkEndpoint, isThere, type Journal, type PushReport, triplesOf } from '../store/push/push.ts';
import type { Problem } from '../model.ts';
import type { NewsGraph } from '../graph/type.ts';
import { openGraphFile } from './graph-file.ts';
import { count, graphOption } from './options.ts';
import { startProgress } from './progress.ts';
import { print, warn } from './terminal.ts';

const AUTHS = ['basic', 'digest', 'bearer'] as const;

interface Options {
  graph: string;
  auth?: (typeof AUTHS)[number];
  user?: string;
  base?: string;
  concurrency: number;
  tries: number;
  resume?: string;
  dryRun?: true;
}

/** `push URL`: the graph into a triple store. */
export function addPush(program: Command): void {
  program
    .command('push')
    .description('put the graph into a triple store, one named graph for each article')
    .argument(
      '<url>',
      'address of its SPARQL 1.1 graph store; docs/stores.md lists those of several stores',
      address,
    )
    .addOption(graphOption())
    .addOption(new Option('--auth <scheme>', 'how the store knows who you are').choices(AUTHS))
    .option('--user <name>', 'for basic and digest; the password is taken from BANGIAO_PASSWORD')
    .addOption(new Option('--base <iri>', 'start of every data IRI').argParser(baseIri))
    .option('--concurrency <number>', 'graphs under way at once', count(1, 64), 4)
    .option('--tries <number>', 'how often a graph is tried where the store is busy or away', count(1, 20), 6)
    .option('--resume <file>', 'note what was sent in this file, and leave out what it notes')
    .option('--dry-run', 'print what would be sent, and send nothing')
    .addHelpText(
      'after',
      '\nExample:\n  BANGIAO_PASSWORD=… bangiao push http://localhost:8890/sparql-graph-crud-auth --auth digest --user dba',
    )
    .action(async (url: string, options: Options) => {
      const { graph } = openGraphFile(options.graph);
      if (options.dryRun) await printPlan(graph, url, options);
      else await push(graph, url, options);
    });
}

function address(value: string): string {
  return checked(checkEndpoint, value);
}

function baseIri(value: string): string {
  return checked(checkBase, value);
}

function checked(check: (value: string) => string, value: string): string {
  try {
    return check(value);
  } catch (error) {
    throw new InvalidArgumentError(`${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function printPlan(graph: NewsGraph, url: string, options: Options): Promise<void> {
  let graphs = 0;
  let triples = 0;
  let there = 0;
  const journal = journalOf(options)?.journal;
  for (const body of graphBodies(graph, { ...baseOf(options), report })) {
    if (journal && isThere(journal, url, body)) {
      there += 1;
      continue;
    }
    graphs += 1;
    triples += triplesOf(body);
    await print(`PUT ${body.iri}  ${triplesOf(body)} statements`);
  }
  const before = there === 0 ? '' : `, ${there} are there already`;
  await print(`${graphs} graphs, ${triples} statements would go to ${url}${before}; nothing was sent`);
}

const baseOf = ({ base }: Options): { base?: string } => (base === undefined ? {} : { base });
const journalOf = ({ resume }: Options): { journal: Journal } | null =>
  resume === undefined ? null : { journal: openJournal(resume) };
const report = ({ article, message }: Problem): void => warn(`${article}: ${message}`);

async function push(graph: NewsGraph, url: string, options: Options): Promise<void> {
  const { concurrency, tries } = options;
  const auth = authOf(options);
  if (auth && options.auth !== 'digest' && isOpen(url))
    warn(`${new URL(url).host} is asked without encryption: whoever listens can read the password or token`);
  // Each article has a graph, and there is one that they share.
  const all = Object.keys(graph.getAttribute('articles')).length + 1;
  const progress = await startProgress(`0 of ${all} graphs`);
  let done: PushReport;
  try {
    done = await pushGraph(graph, url, {
      auth,
      concurrency,
      attempts: tries,
      ...baseOf(options),
      ...journalOf(options),
      report,
      onGraph: (now) => {
        const failed = now.failed.length === 0 ? '' : `, ${now.failed.length} failed`;
        progress.say(`${now.sent + now.skipped} of ${all} graphs${failed}`);
      },
    });
  } finally {
    progress.stop();
  }
  await tell(done, all, url);
}

async function tell(report: PushReport, all: number, url: string): Promise<void> {
  const { sent, triples, skipped, failed, stopped } = report;
  for (const { iri, message } of failed) warn(`${iri}: ${message}`);
  const before = skipped === 0 ? '' : `, ${skipped} were there already`;
  await print(`${sent} graphs, ${triples} statements went to ${url}${before}`);
  if (failed.length === 0) return;
  process.exitCode = 1;
  if (stopped === null) warn(`${failed.length} graphs failed; the same command tries them again`);
  else warn(`stopped with ${all - sent - skipped} graphs left: ${stopped}`);
}

/** What the user told wrongly is no fault of the program: it is told without a stack. */
function authOf(options: Options): Authenticator | null {
  try {
    return authenticator(options);
  } catch (error) {
    throw error instanceof TypeError ? new Error(error.message) : error;
  }
}

function authenticator({ auth, user }: Options): Authenticator | null {
  if (auth === undefined) {
    if (user !== undefined) throw new Error('--user needs --auth basic or --auth digest');
    return null;
  }
  if (auth === 'bearer') return bearerAuth(secret('BANGIAO_TOKEN', 'the token'));
  if (user === undefined) throw new Error(`--auth ${auth} needs --user`);
  const password = secret('BANGIAO_PASSWORD', `the password of ${user}`);
  return auth === 'basic' ? basicAuth(user, password) : digestAuth(user, password);
}

/** From the environment: arguments are seen by everybody on the machine. */
function secret(name: string, what: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`put ${what} into the environment variable ${name}`);
}

/** Whether others may read along. */
function isOpen(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
