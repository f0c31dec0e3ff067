/**
 * How fast articles become records: `npm run bench`, or `npm run bench -- FOLDER` for articles of your own. One core,
 * warm: decoded text in, record out; and `bangiao build` as a whole, from the start of the program to its end. Seconds differ between machines, so the rate is also told as a part of the rate
 * at which the same machine decodes the same text from UTF-8 and copies it through JSON. Run it on a quiet machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tools } from '../../src/pipeline.ts';
import { readPaths } from '../../src/read/read.ts';
import type { ArticleRecord, RawArticle } from '../../src/model.ts';

// What is shipped is measured, not what a loader makes of the sources.
const built = new URL('../../dist/pipeline.js', import.meta.url).href;
const { extractRecord, graphOf, loadTools } = (await import(built)) as typeof import('../../src/pipeline.ts');

const FOLDER = process.argv[2] ?? join(import.meta.dirname, '../../data/articles');
const ROUNDS = 15;
/** Bytes of text in one round, so that it lasts some seconds. */
const ROUND = 1_500_000;
const SIZES = [1_000, 10_000];

const say = (name: string, value: string): void => void process.stdout.write(`${name.padEnd(34)}${value}\n`);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** Best rate in MB/s of UTF-8: what else runs on the machine only ever slows it. */
function rate(bytes: number, run: () => void): { best: number; median: number } {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    run();
    rates.push(bytes / 1e3 / (performance.now() - start));
  }
  rates.sort((a, b) => a - b);
  return { best: rates.at(-1) ?? 0, median: rates[ROUNDS >> 1] ?? 0 };
}

async function articles(): Promise<RawArticle[]> {
  const found: RawArticle[] = [];
  const told = (problem: { article: string; message: string }): void =>
    void process.stderr.write(`${problem.article}: ${problem.message}\n`);
  for await (const article of readPaths([FOLDER], told)) found.push(article);
  if (found.length === 0) throw new Error(`${FOLDER}: holds no article`);
  return found;
}

function measureSpeed(some: readonly RawArticle[], tools: Tools): void {
  const once = some.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const times = Math.max(1, Math.round(ROUND / once));
  const all = Array.from({ length: times }, () => some).flat();
  const bytes = once * times;
  const buffers = all.map(({ text }) => Buffer.from(text));
  let characters = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = rate(bytes, () => {
    for (const buffer of buffers) characters += decoder.decode(buffer).length;
  });
  const json = rate(bytes, () => {
    for (const { text } of all) characters += (JSON.parse(JSON.stringify(text)) as string).length;
  });
  let meetings = 0;
  const ours = rate(bytes, () => {
    for (const raw of all) meetings += extractRecord(raw, tools).meetings.length;
  });
  if (characters + meetings === 0) throw new Error('nothing was read');
  say('articles, bytes of text', `${some.length}, ${once} (${times} times a round)`);
  say('text to record, best of rounds', `${ours.best.toFixed(2)} MB/s`);
  say('text to record, median', `${ours.median.toFixed(2)} MB/s`);
  say('articles a second', String(Math.round((ours.best * 1e6) / (once / some.length))));
  say('UTF-8 decoding', `${decode.best.toFixed(0)} MB/s; ours is 1/${(decode.best / ours.best).toFixed(0)}`);
  say(
    'JSON copy of the text',
    `${json.best.toFixed(0)} MB/s; ours is 1/${(json.best / ours.best).toFixed(0)}`,
  );
}

/** Articles differ, so that nothing is remembered from one to the next; records are dropped, as `extract` does. */
function measureMemory(some: readonly RawArticle[], tools: Tools): void {
  for (const size of SIZES) {
    let heap = 0;
    for (let i = 0; i < size; i++) {
      const raw = some[i % some.length]!;
      extractRecord({ ...raw, path: `${i}.txt`, text: `${raw.text}\n\nBài số ${i}.` }, tools);
      if (i % 250 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
    }
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const kept = globalThis.gc ? `, ${megabytes(heapUsed)} kept` : '';
    say(`memory over ${size} articles`, `heap ${megabytes(heap)} at most${kept}; resident ${megabytes(rss)}`);
  }
}

function measureGraph(some: readonly RawArticle[], tools: Tools): void {
  const records: ArticleRecord[] = some.map((raw) => extractRecord(raw, tools));
  const start = performance.now();
  const { graph } = graphOf(records, 'bench');
  const took = performance.now() - start;
  say(
    `graph of ${records.length} records`,
    `${took.toFixed(0)} ms, ${graph.order} nodes, ${graph.size} edges`,
  );
}

/** Told by the program itself as it ends: the processor time of all its threads, in ms. */
const TELLS_TIME = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('cpu', (user + system) / 1e3); });",
)}`;
const STARTS = 5;

/** The command as a user starts it: with few articles most of it is loading, and code that is not fast yet. */
function measureCommand(): void {
  const out = mkdtempSync(join(tmpdir(), 'bangiao-bench-'));
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const runs = Array.from({ length: STARTS }, () => {
    const begin = performance.now();
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', TELLS_TIME, cli, 'build', FOLDER, '--out', out],
      {
        encoding: 'utf8',
      },
    );
    const cpu = Number(/^cpu ([\d.]+)$/m.exec(stderr)?.[1] ?? NaN);
    return { cpu, wall: performance.now() - begin };
  });
  rmSync(out, { recursive: true });
  const least = (of: 'cpu' | 'wall'): string => Math.min(...runs.map((run) => run[of])).toFixed(0);
  say('build, the whole program', `${least('cpu')} ms of processor time, ${least('wall')} ms waited`);
}

const start = performance.now();
const tools = loadTools();
say('loading the lexicon', `${(performance.now() - start).toFixed(0)} ms`);
const some = await articles();
measureSpeed(some, tools);
measureMemory(some, tools);
measureGraph(some, tools);
measureCommand();
say('Node', `${process.version}, ${cpu()}`);

function cpu(): string {
  try {
    return /model name\s*: (.+)/.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? process.arch;
  } catch {
    return process.arch;
  }
}
