import { createWriteStream, existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { onInterrupt } from './terminal.ts';

/** Fills a file. */
export type Fill = (out: Writable) => Promise<void>;

/**
 * Writes files so that a reader sees each of them whole, the old or the new one: all are written beside their places
 * first and moved there together. Where one fails none is moved, and the error names it.
 */
export async function writeTogether(files: ReadonlyMap<string, Fill>): Promise<void> {
  const drafts = new Map<string, string>();
  const remove = (): void => drafts.forEach((draft) => rmSync(draft, { force: true }));
  const done = onInterrupt(remove);
  let now = '';
  try {
    for (const [file, fill] of files) {
      now = file;
      await makeFolder(dirname(file));
      const place = placeOf(file);
      if (isDevice(place)) {
        await write(place, fill);
        continue;
      }
      const draft = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
      drafts.set(place, draft);
      await write(draft, fill);
    }
    for (const [file, draft] of drafts) {
      now = file;
      await rename(draft, file);
    }
  } catch (error) {
    remove();
    throw explain(now, error);
  } finally {
    done();
  }
}

/** Where a link leads: the file behind it is written anew, the link stays. */
const placeOf = (file: string): string => (existsSync(file) ? realpathSync(file) : file);

/** `/dev/stdout`, a pipe: it is written into; a file moved over it would take its place. */
function isDevice(file: string): boolean {
  const there = statSync(file, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** With its parents, one after another: where the system makes no folder, as in `/proc`, it says so. */
async function makeFolder(folder: string): Promise<void> {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  if (there) throw Object.assign(new Error(`${folder} is no folder`), { code: 'EEXIST' });
  await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function write(draft: string, fill: Fill): Promise<void> {
  const out = createWriteStream(draft);
  const written = finished(out);
  // Whichever fails first is told; the other one would be an unhandled rejection.
  written.catch(() => {});
  try {
    await fill(out);
    out.end();
    await written;
  } finally {
    out.destroy();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be written; check its permissions',
  EPERM: 'may not be written; check its permissions',
  EROFS: 'may not be written: the disk is read-only',
  ENOTDIR: 'cannot be written: a file stands where a folder should be',
  EEXIST: 'cannot be written: a file stands where a folder should be',
  EISDIR: 'cannot be written: a folder stands there',
  ENOTEMPTY: 'cannot be written: a folder stands there',
  ENOENT: 'cannot be written: the system makes no such folder',
  ENOSPC: 'cannot be written: the disk is full',
};

function explain(file: string, error: unknown): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
  return reason === undefined ? error : new Error(`${file}: ${reason}`, { cause: error });
}
