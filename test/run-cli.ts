import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist/cli.js');
const SOURCE = join(ROOT, 'src');

/** The built program where it is newer than its sources, else the sources themselves, which start more slowly. */
export const CLI: readonly string[] = isFresh()
  ? [BUILT]
  : ['--import', import.meta.resolve('tsx'), join(SOURCE, 'cli.ts')];

function isFresh(): boolean {
  if (!existsSync(BUILT)) return false;
  const built = statSync(BUILT).mtimeMs;
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  return files.every((file) => statSync(join(file.parentPath, file.name)).mtimeMs <= built);
}

export interface Result {
  status: number | null;
  out: string;
  err: string;
}

interface RunOptions {
  cwd?: string;
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

const quiet = (env: Record<string, string> = {}): NodeJS.ProcessEnv => ({ ...process.env, ...env });

/** Runs the program to its end. */
export function run(args: readonly string[], { cwd, input = '', env }: RunOptions = {}): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...CLI, ...args], {
    cwd,
    input,
    env: quiet(env),
    maxBuffer: 64 * 2 ** 20,
    timeout: 60_000,
  });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

/** Starts the program and leaves it running. */
export function start(args: readonly string[], { cwd, env }: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [...CLI, ...args], {
    cwd,
    env: quiet(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves with what the process has printed as soon as it matches. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpMatchArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (chunk: unknown): void => {
      text += String(chunk);
      const found = text.match(pattern);
      if (found) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (status) => reject(new Error(`ended with ${status} after: ${text}`)));
  });
}

/** A folder of its own with these files; `remove` takes it away. */
export function folderWith(files: Record<string, string | Uint8Array>): {
  path: string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'bangiao-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
