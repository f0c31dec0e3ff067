import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RawArticle, Span } from '../../src/model.ts';

/**
 * The articles of real news, `vietnews/test/000123` and the like, in the order of the collection. It stands beside the project
 * (`../shared`, or `BANGIAO_SHARED`); null, which is told, where it is absent.
 */
export function readCollection(name: string): RawArticle[] | null {
  const shared = process.env.BANGIAO_SHARED ?? resolve(import.meta.dirname, '../../../shared');
  const file = join(shared, 'articles', 'unlabelled', 'vietnews.jsonl');
  if (!existsSync(file)) {
    console.log(`${name}: skipped, no articles at ${file}`);
    return null;
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; title: string; text: string })
    .map(({ id, title, text }) => ({ path: id, url: null, text, title, publisher: null, published: null }));
}

/** By which an annotation knows a sentence without its words: twelve digits of the SHA-256 of its text, white space as one. */
export function sentenceKey(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).normalize('NFC').split(/\s+/u).filter(Boolean);
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12);
}
