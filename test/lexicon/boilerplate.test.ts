import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadBoilerplate } from '../../src/lexicon/boilerplate.ts';

const WORDS = join(import.meta.dirname, '..', '..', 'data', 'words');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boilerplate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (rows: string): void =>
  writeFileSync(join(folder, 'boilerplate.csv'), `phrase,type,source\n${rows}`);

describe('loadBoilerplate', () => {
  test('reads the package’s own table', () => {
    const markers = loadBoilerplate([WORDS]);
    expect(markers.related.has('tin liên quan')).toBe(true);
    expect(markers.publisher.has('Vietnam+')).toBe(true);
  });

  test('adds the rows of a folder of the user’s', () => {
    write('Báo Hải Đăng,publisher,press\nTin Bên Lề,listing,press\n');
    const markers = loadBoilerplate([WORDS, folder]);
    expect(markers.publisher.has('Báo Hải Đăng')).toBe(true);
    expect(markers.listing.has('tin bên lề')).toBe(true);
    expect(markers.listing.has('tin mới')).toBe(true);
  });

  test.each([
    ['Tin mới,headline,press\n', /boilerplate\.csv:2: type is headline; expected icon, menu, /],
    ['Tin mới,listing,press\n,listing,press\n', /boilerplate\.csv:3: phrase is empty/],
    ['Tin mới,listing,\n', /boilerplate\.csv:2: source is empty/],
    ['Tin mới,listing\n', /boilerplate\.csv:2/],
  ])('refuses %j', (rows, message) => {
    write(rows);
    expect(() => loadBoilerplate([folder])).toThrow(message);
  });

  test('refuses a folder without the table', () => {
    expect(() => loadBoilerplate([folder])).toThrow(/boilerplate\.csv: in none of/);
  });
});
