/** What the pipeline makes of each article, and of all together, keeps the shapes and the vocabulary. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataFactory } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { CAMEO_CODES } from '../../src/export/vocabulary.ts';
import { quadsOf } from '../../src/export/quads.ts';
import { build, type Build } from '../../src/index.ts';
import { graphOf } from '../../src/pipeline.ts';
import { violationsIn } from './rdf.ts';

const ARTICLES = join(import.meta.dirname, '../../data/articles');
const count = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt')).length;
let all: Build;

beforeAll(async () => {
  all = await build([ARTICLES]);
});

describe('SHACL', () => {
  it('conforms for each of the articles alone', async () => {
    expect(all.records).toHaveLength(count);
    for (const record of all.records) {
      const problems: unknown[] = [];
      const quads = [
        ...quadsOf(graphOf([record], 'one').graph, { report: (problem) => problems.push(problem) }),
      ];
      expect([record.article.path, await violationsIn(quads), problems]).toEqual([
        record.article.path,
        [],
        [],
      ]);
    }
  }, 120_000);

  it.each(['reification', 'rdf12', 'none'] as const)(
    'conforms for all together, all graphs as one, provenance %s',
    async (provenance) => {
      const quads = [...quadsOf(all.graph, { named: true, provenance })];
      const merged = quads.map(({ subject, predicate, object }) =>
        DataFactory.quad(subject, predicate, object),
      );
      expect(await violationsIn(merged)).toEqual([]);
    },
  );
});

describe('event codes', () => {
  it('all have a concept', () => {
    const codes = new Set<string>(CAMEO_CODES);
    const used = all.records.flatMap(({ meetings, relations }) =>
      [...meetings, ...relations].flatMap(({ code }) => code ?? []),
    );
    expect([...new Set(used)].filter((code) => !codes.has(code))).toEqual([]);
    expect(used.length).toBeGreaterThan(50);
  });
});
