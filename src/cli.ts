#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { listen, warn } from './cli/terminal.ts';

/** Each command, read only when it is asked for: a program that starts reads what it needs. In the order of the help. */
const COMMANDS: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  extract: async () => (await import('./cli/extract.ts')).addExtract,
  build: async () => (await import('./cli/build.ts')).addBuild,
  neighbours: async () => (await import('./cli/neighbours.ts')).addNeighbours,
  meetings: async () => (await import('./cli/meetings.ts')).addMeetings,
  sparql: async () => (await import('./cli/sparql.ts')).addSparql,
  export: async () => (await import('./cli/export.ts')).addExport,
  push: async () => (await import('./cli/push.ts')).addPush,
  knowledge: async () => (await import('./cli/knowledge.ts')).addKnowledge,
  serve: async () => (await import('./cli/serve.ts')).addServe,
  start: async () => (await import('./cli/start.ts')).addStart,
};

const FAILED = 1;
const WRONG_USAGE = 2;

function version(): string {
  const text = readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The program with the command that is named first, else with all of them: help lists them, a typing error is told. */
async function createProgram(asked: string | undefined): Promise<Command> {
  const program = new Command('bangiao')
    .description('Knowledge graph of Vietnamese diplomatic news: who met whom, and which sentence says so.')
    .version(version())
    .showHelpAfterError('(--help tells more)')
    .exitOverride()
    .addHelpText('after', '\nExample:\n  bangiao start');
  const one = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? [COMMANDS[asked]!] : null;
  for (const load of one ?? Object.values(COMMANDS)) (await load())(program);
  return program;
}

/** What the user is told of an error; one that is not expected comes with its stack. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A RangeError tells of a period that ends before it begins.
  const bug = error instanceof TypeError || error instanceof ReferenceError;
  return bug ? (error.stack ?? error.message) : error.message;
}

/**
 * Reading asks very many small rules, each of them seldom: by V8's own measure (about 130,000) the first thousand articles
 * cost more in making the fastest code of rules than that code saves. Plain machine code at once, the fastest later. It
 * changes how fast a command is and nothing else.
 */
const WORTH_OPTIMISING = 600_000;

setFlagsFromString('--always-sparkplug');
setFlagsFromString(`--interrupt-budget=${WORTH_OPTIMISING}`);
listen();
try {
  const program = await createProgram(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else {
    warn(`bangiao: ${messageOf(error)}`);
    process.exitCode = FAILED;
  }
}
