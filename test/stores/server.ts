/** The stores that tests push to, started and stopped by the scripts beside this file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Authenticator, basicAuth, digestAuth } from '../../src/store/http/auth.ts';

const CANNOT_BE_HAD = 77;
/** Seconds; fetching and installing is included. */
const PATIENCE = 600;

export interface Server {
  /** Graph Store Protocol. */
  store: string;
  /** SPARQL queries. */
  sparql: string;
  auth: () => Authenticator;
  stop: () => void;
}

export type Start = { server: Server } | { missing: string };

/** Virtuoso with its user dba; `missing` says why it cannot be had here. */
export async function startVirtuoso(): Promise<Start> {
  const ports = await freePorts(2);
  return start('virtuoso.sh', ports.map(String), () => digestAuth('dba', 'dba'));
}

/** Fuseki with one user, whose name is no ASCII. */
export async function startFuseki(): Promise<Start> {
  const [port] = await freePorts(1);
  return start('fuseki.sh', [String(port), 'lan', 'mat-khau'], () => basicAuth('lan', 'mat-khau'));
}

function start(script: string, args: readonly string[], auth: () => Authenticator): Start {
  const folder = mkdtempSync(join(tmpdir(), 'bangiao-store-'));
  const program = join(import.meta.dirname, script);
  // A server keeps the pipe of the standard error open, so that output is taken from files alone.
  const { status, stdout, stderr } = spawnSync(program, ['start', folder, ...args], {
    encoding: 'utf8',
    timeout: PATIENCE * 1000,
  });
  const stop = (): void => {
    spawnSync(program, ['stop', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  const [store, sparql] = stdout.split('\n');
  if (status === 0 && store && sparql) return { server: { store, sparql, auth, stop } };
  stop();
  const why = stderr.trim().split('\n').at(-1) ?? '';
  if (status === CANNOT_BE_HAD) return { missing: why };
  throw new Error(`${script} ended with ${status}: ${stderr}`);
}

/** Ports that nobody listens at now. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(
    servers.map((one) => new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))),
  );
  const ports = servers.map((one) => (one.address() as AddressInfo).port);
  await Promise.all(servers.map((one) => new Promise((resolve) => one.close(resolve))));
  return ports;
}

/** Rows of a SELECT as text, variables in the order of their names; sorted. */
export async function rowsAt(endpoint: string, query: string): Promise<string[]> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/sparql-results+json',
    },
    body: new URLSearchParams({ query }).toString(),
  });
  if (!response.ok) throw new Error(`${endpoint}: HTTP ${response.status}: ${await response.text()}`);
  const json = (await response.json()) as {
    results: { bindings: Record<string, { value: string } | undefined>[] };
  };
  return json.results.bindings.map(rowText).sort();
}

export function rowText(row: Readonly<Record<string, { value: unknown } | undefined>>): string {
  const names = Object.keys(row).sort();
  return names.map((name) => `${name}=${String(row[name]?.value)}`).join(' ');
}
