import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
const VIEWER = join(import.meta.dirname, '../viewer/src');

/** The floors, the highest first; who stands on one imports only from those below and from the own room. */
const FLOORS: readonly (readonly string[])[] = [
  ['cli'],
  ['serve', 'index'],
  ['answers', 'library', 'site', 'sparql', 'push'],
  ['pipeline', 'query', 'export', 'store'],
  ['mention', 'link', 'relate', 'resolve', 'graph', 'clean'],
  ['read', 'lexicon'],
  ['text'],
  ['model'],
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
const files = filesIn(SRC);

/** `link/when.ts` and `link.ts` stand in the room `link`. */
const roomOf = (file: string): string => file.replace(/\.ts$/, '').split('/')[0] ?? '';
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

/** What follows `from`, `import` and `import(`: comments and other strings are stepped over. */
function importsIn(code: string): string[] {
  const found: string[] = [];
  let before = '';
  const TOKEN =
    /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[\p{L}\p{N}_$]+|\S/gu;
  for (const [token] of code.matchAll(TOKEN)) {
    if (token.startsWith('//') || token.startsWith('/*')) continue;
    const quoted = token.startsWith("'") || token.startsWith('"');
    if (quoted && /^(from|import|import\()$/.test(before)) found.push(token.slice(1, -1));
    before = token === '(' && before === 'import' ? 'import(' : token;
  }
  return found;
}

/** What each file of a folder imports from beside it. */
const importsOf = (folder: string): Map<string, string[]> =>
  new Map(
    filesIn(folder).map((file) => [
      file,
      importsIn(readFileSync(join(folder, file), 'utf8'))
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join(posix.dirname(file), name)),
    ]),
  );
const imports = importsOf(SRC);

/** The first way from a file back to itself. */
function circle(all: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of all.get(file) ?? []) {
      const found = walk(next, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of all.keys()) {
    const found = walk(file, []);
    if (found) return found;
  }
  return null;
}

describe('the reader of imports', () => {
  test('sees every kind and no comment or text', () => {
    const code = `import a from './a.ts'; // from './no.ts'
      import { type B,\n b } from "./b.ts"; export * from './c.ts'; /* import './no.ts' */
      const d = await import('./d.ts'); import './e.ts'; const f = \`from './no.ts'\`; const g = 'from';`;
    expect(importsIn(code)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  });
});

describe('src', () => {
  test('every room has a floor, and every own import names a file', () => {
    expect(files.filter((file) => floorOf(roomOf(file)) === -1)).toEqual([]);
    expect([...imports.values()].flat().filter((file) => !files.includes(file))).toEqual([]);
    expect([...imports.values()].flat().length).toBeGreaterThan(200);
  });

  test('imports only go down, so that stages never import each other', () => {
    const upward = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((other) => roomOf(other) !== roomOf(file))
        .filter((other) => floorOf(roomOf(other)) <= floorOf(roomOf(file)))
        .map((other) => `${file} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('nothing imports itself over others', () => {
    expect(circle(imports)).toBeNull();
    expect(circle(importsOf(VIEWER))).toBeNull();
  });

  test('only cli prints', () => {
    const printing = files
      .filter((file) => roomOf(file) !== 'cli')
      .filter((file) =>
        /\bconsole\s*\.|process\.(stdout|stderr)\b/.test(readFileSync(join(SRC, file), 'utf8')),
      );
    expect(printing).toEqual([]);
  });

  test('the model imports nothing but itself', () => {
    const all = [...imports].filter(([file]) => roomOf(file) === 'model').flatMap(([, names]) => names);
    expect(all.filter((name) => roomOf(name) !== 'model')).toEqual([]);
  });
});
