#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { addBuild } from './cli/build.ts';
import { addExport } from './cli/export.ts';
import { addExtract } from './cli/extract.ts';
import { addKnowledge } from './cli/knowledge.ts';
import { addMeetings } from './cli/meetings.ts';
import { addNeighbours } from './cli/neighbours.ts';
import { addPush } from './cli/push.ts';
import { addServe } from './cli/serve.ts';
import { addSparql } from './cli/sparql.ts';
import { addStart } from './cli/start.ts';
import { listen, warn } from './cli/terminal.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

function version(): string {
  const text = readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function createProgram(): Command {
  const program = new Command('bangiao')
    .description('Knowledge graph of Vietnamese diplomatic news: who met whom, and which sentence says so.')
    .version(version())
    .showHelpAfterError('(--help tells more)')
    .exitOverride()
    .addHelpText('after', '\nExample:\n  bangiao start');
  for (const add of [
    addExtract,
    addBuild,
    addNeighbours,
    addMeetings,
    addSparql,
    addExport,
    addPush,
    addKnowledge,
    addServe,
    addStart,
  ])
    add(program);
  return program;
}

/** What the user is told of an error; one that is not expected comes with its stack. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A RangeError tells of a period that ends before it begins.
  const bug = error instanceof TypeError || error instanceof ReferenceError;
  return bug ? (error.stack ?? error.message) : error.message;
}

listen();
try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else {
    warn(`bangiao: ${messageOf(error)}`);
    process.exitCode = FAILED;
  }
}
