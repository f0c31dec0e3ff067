import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeTogether } from '../../src/cli/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'bangiao-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (text: string) => async (out: NodeJS.WritableStream) => void out.write(text);

test('a link stays one, and the file behind it is written anew', async () => {
  const [file, link] = [join(folder, 'real.ttl'), join(folder, 'link.ttl')];
  writeFileSync(file, 'old');
  symlinkSync(file, link);
  await writeTogether(new Map([[link, told('new')]]));
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('new');
});

test('a pipe is written into and stays a pipe', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
  const read = reader.stdout.setEncoding('utf8').toArray();
  await writeTogether(new Map([[pipe, told('through')]]));
  expect((await read).join('')).toBe('through');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});
