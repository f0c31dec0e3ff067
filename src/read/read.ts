import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, RawArticle } from '../model.ts';
import { readJsonLines } from './json-lines.ts';
import { decode, LONGEST_TEXT, refusal } from './text.ts';

type OnProblem = (problem: Problem) => void;

/** What `-` reads; a test gives its own. */
type Input = AsyncIterable<Uint8Array>;

/** The standard input: as a path it is written `-`. */
const STDIN = '-';
const STDIN_NAME = 'standard input';
/** A text file of more bytes is refused unread: white space alone does not fill it. */
const LONGEST_FILE = LONGEST_TEXT * 2;

/**
 * Articles of files and folders, one after another. `.txt` is one article, `.html` a saved page of one, `.jsonl` one a
 * line; a folder is read with all folders in it, sorted by name, and its other files are left alone; `-` is the standard
 * input, JSON lines where its first character is `{`, a page where it is `<`, else one article.
 * @param onProblem is told of every path, file or line that cannot be read; the rest goes on
 * @param input what `-` reads
 */
export async function* readPaths(
  paths: readonly string[],
  onProblem: OnProblem,
  input: Input = process.stdin,
): AsyncGenerator<RawArticle> {
  for (const path of paths) {
    if (path === STDIN) yield* readInput(input, onProblem);
    else yield* readPath(path, onProblem);
  }
}

const problem = (article: string, message: string): Problem => ({ article, stage: 'read', message });

async function* readPath(path: string, onProblem: OnProblem): AsyncGenerator<RawArticle> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* readFolder(path, onProblem);
    else if (isArticleFile(path)) yield* readFile(path, onProblem);
    else
      onProblem(
        problem(path, `none of ${ENDINGS.join(', ')}; give a file with one of these endings, or a folder`),
      );
  } catch (error) {
    onProblem(problem(path, failure(error)));
  }
}

/** What a failing file system says, in words; anything else is a bug and goes on up. */
function failure(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read; check its permissions';
  if (
    code === 'ELOOP' ||
    code === 'EISDIR' ||
    code === 'EIO' ||
    code === 'ENOTDIR' ||
    code === 'ENAMETOOLONG'
  )
    return `cannot be read (${code})`;
  throw error;
}

const PAGES = ['.html', '.htm'];
const ENDINGS = ['.txt', ...PAGES, '.jsonl'];
const endsIn = (endings: readonly string[], path: string): boolean =>
  endings.some((e) => path.toLowerCase().endsWith(e));
const isArticleFile = (path: string): boolean => endsIn(ENDINGS, path);

/** What a browser saves beside a page, *tin.html* and *tin_files*: its advertisements are pages too. */
const isOfPage = (name: string, names: ReadonlySet<string>): boolean =>
  name.endsWith('_files') && PAGES.some((ending) => names.has(name.slice(0, -'_files'.length) + ending));

/** Files before and after folders as their names sort; links to folders are not followed, so that none is read twice. */
async function* readFolder(folder: string, onProblem: OnProblem): AsyncGenerator<RawArticle> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const read = entry.isDirectory() ? !isOfPage(entry.name, names) : isArticleFile(entry.name);
    if (read) yield* readPath(path, onProblem);
  }
}

async function* readFile(path: string, onProblem: OnProblem): AsyncGenerator<RawArticle> {
  if (endsIn(['.jsonl'], path)) yield* readJsonLines(path, createReadStream(path), onProblem);
  else {
    const bytes = await fileBytes(path);
    const isPage = endsIn(PAGES, path) || (bytes !== null && beginsPage(bytes));
    yield* isPage ? readPage(path, bytes, onProblem) : readText(path, bytes, onProblem);
  }
}

/** Bytes in which a page tells that it is one. */
const OPENING = 256;

/** A page saved as `.txt` is a page: its menus and links are no text of the article. */
const beginsPage = (bytes: Uint8Array): boolean =>
  /^\s*<(!doctype\s+html|html|head|body)[\s>]/iu.test(new TextDecoder().decode(bytes.subarray(0, OPENING)));

async function* readPage(
  path: string,
  bytes: Uint8Array | null,
  onProblem: OnProblem,
): AsyncGenerator<RawArticle> {
  // Loaded where a page is read: most runs read none.
  const { readHtml } = await import('./html.ts');
  const found = bytes ? readHtml(path, bytes) : tooLarge.problem;
  if (typeof found === 'string') onProblem(problem(path, found));
  else yield found;
}

/** All bytes of a file, or null where it is too large to be one article. */
async function fileBytes(path: string): Promise<Uint8Array | null> {
  const file = await open(path);
  try {
    return (await file.stat()).size > LONGEST_FILE ? null : await file.readFile();
  } finally {
    await file.close();
  }
}

function* readText(path: string, bytes: Uint8Array | null, onProblem: OnProblem): Generator<RawArticle> {
  const decoded = bytes ? decode(bytes) : tooLarge;
  const refused = 'problem' in decoded ? decoded.problem : refusal(decoded.text);
  if (refused !== null) onProblem(problem(path, refused));
  else if ('text' in decoded) {
    yield { path, url: null, text: decoded.text, title: null, publisher: null, published: null };
  }
}

const tooLarge = {
  problem: `more than ${LONGEST_FILE} bytes are no article; articles in one file go into .jsonl, one a line`,
};

async function* readInput(input: Input, onProblem: OnProblem): AsyncGenerator<RawArticle> {
  const chunks = input[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let begins = '';
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    first.push(next.value);
    begins = new TextDecoder().decode(next.value).trimStart();
    if (begins !== '') break;
  }
  const rest = follow(first, chunks);
  if (begins.startsWith('{')) yield* readJsonLines(STDIN_NAME, rest, onProblem);
  else if (begins.startsWith('<')) yield* readPage(STDIN_NAME, await allBytes(rest), onProblem);
  else yield* readText(STDIN_NAME, await allBytes(rest), onProblem);
}

async function* follow(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function allBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LONGEST_FILE) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
