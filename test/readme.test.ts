import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { README, readmeNow } from './fixtures/readme.ts';

const ROOT = dirname(README);
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'data/README.md',
  'ontology/README.md',
];

test('the example of README.md is what the program says; npm run fixtures where the change is meant', async () => {
  expect(await readmeNow()).toBe(readFileSync(README, 'utf8'));
});

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)].map((match) => match[1] ?? '');
    const own = links.filter((link) => !/^[a-z]+:/u.test(link));
    expect(own.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });

  test('names scripts that the package has', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm (?:run )?([a-z:]+)/gu)].map((match) => match[1] ?? '');
    const known = new Set([...Object.keys(scripts), 'ci', 'install', 'run']);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

test('docs/architecture.md names every room of src', () => {
  const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const rooms = readdirSync(join(ROOT, 'src')).map((name) => name.replace(/\.ts$/u, ''));
  expect(rooms.filter((room) => !text.includes(`\`${room}`))).toEqual([]);
});
