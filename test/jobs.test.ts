import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRecords } from '../src/library/records.ts';
import type { Problem } from '../src/model.ts';
import { run } from './run-cli.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'bangiao-jobs-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Enough text for several batches of each thread, a line that is none among them, and a file that is not UTF-8. */
const LINES = join(FOLDER, 'a.jsonl');
const BROKEN = join(FOLDER, 'b.txt');
const LAST = join(FOLDER, 'c.txt');
const told = (day: number): string =>
  `Ngày ${day}/3/2019, Thủ tướng Na Uy Erna Solberg hội đàm với Tổng thống Phần Lan Sauli Niinistö tại Oslo. `;
const lines = Array.from({ length: 16 }, (_, i) => JSON.stringify({ text: told(i + 1).repeat(90) }));
writeFileSync(LINES, [...lines.slice(0, 12), 'no article', ...lines.slice(12)].join('\n'));
writeFileSync(BROKEN, new Uint8Array([0xff, 0xfe, 0x41]));
writeFileSync(LAST, told(30));
const PATHS = [LINES, BROKEN, LAST, join(FOLDER, 'none.txt')];

async function read(jobs: number, paths = PATHS): Promise<string[]> {
  const all: string[] = [];
  const note = (problem: Problem): void => void all.push(`problem: ${JSON.stringify(problem)}`);
  for await (const record of readRecords(paths, { jobs }, note)) all.push(JSON.stringify(record));
  return all;
}

/** Every thread loads the lexicon: on a busy machine that takes its time. */
const PATIENCE = 120_000;

describe('several threads', { timeout: PATIENCE }, () => {
  test('give the records of one, in the order of the articles', async () => {
    const [one, two] = [await read(1), await read(2)];
    const records = (all: string[]) => all.filter((line) => !line.startsWith('problem'));
    const problems = (all: string[]) => all.filter((line) => line.startsWith('problem'));
    expect(records(one)).toHaveLength(17);
    expect(records(two)).toEqual(records(one));
    expect(problems(one)).toHaveLength(3);
    expect(problems(two)).toEqual(problems(one));
  });

  test('end with what is wrong with a row', async () => {
    writeFileSync(join(FOLDER, 'titles.csv'), 'title,office,of,source\nTrưởng làng,,nowhere,press\n');
    const reading = readRecords([LAST], { jobs: 2, knowledge: [FOLDER] }, () => undefined);
    await expect(async () => reading.next()).rejects.toThrow(/titles\.csv:2: of is nowhere/);
  });

  test('are asked for on the command line, and print the same', async () => {
    const { out, status } = run(['extract', LAST, '--jobs', '2']);
    expect(out).toBe(`${(await read(1, [LAST])).join('\n')}\n`);
    expect(status).toBe(0);
    expect(run(['extract', LAST, '--jobs', '0']).err).toMatch(/whole number from 1/);
  });
});
