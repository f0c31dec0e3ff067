import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ontologyPage } from './page.ts';
import { readOntology } from './read.ts';

const page = readFileSync(new URL('../../docs/ontology.html', import.meta.url), 'utf8');

describe('docs/ontology.html', () => {
  it('is what npm run ontology writes', () => {
    expect(ontologyPage()).toBe(page);
  });

  it('works offline: no script, nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|src=/i);
    expect(page).not.toMatch(/href="(?!#)/);
  });

  it('has an entry for every class, property and vocabulary, and every link leads to one', () => {
    const { classes, properties, schemes, questions } = readOntology();
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const expected = [...classes, ...properties, ...schemes].map(({ name }) => name.replace('bg:', ''));
    expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(questions.length).toBeGreaterThan(6);
  });
});
