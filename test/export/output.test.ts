import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { writeText } from '../../src/export/output.ts';

const long = Array.from({ length: 50 }, () => 'Ngoại trưởng hội đàm. '.repeat(1000));

test.each([
  ['with a reason', new Error('disk full'), 'disk full'],
  ['without one', undefined, 'the output was closed before all was written'],
])('a stream that is destroyed while it is waited for, %s, rejects', async (_how, error, message) => {
  const out = new PassThrough({ highWaterMark: 1000 });
  const written = writeText(long, out);
  setImmediate(() => out.destroy(error));
  await expect(written).rejects.toThrow(message);
});

test('a stream that is read gets everything, and is left open', async () => {
  const out = new PassThrough({ highWaterMark: 1000 });
  let read = '';
  out.setEncoding('utf8').on('data', (chunk: string) => (read += chunk));
  await writeText(long, out);
  expect(read).toBe(long.join(''));
  expect([out.destroyed, out.listenerCount('close')]).toEqual([false, 0]);
});
