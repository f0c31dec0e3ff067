import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../data/articles/', import.meta.url);
const COPY_PAIR = ['2023-hanoi-biden-visit-agency-copy.txt', '2023-hanoi-biden-visit.txt'];
const LONGEST_SHARED_RUN = 59;

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const texts = new Map(files.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]));
const readme = readFileSync(new URL('README.md', FOLDER), 'utf8');

/** One spelling and one kind of space, so that only words count. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The headline and what follows it. */
function parts(text: string): { headline: string; body: string } {
  const end = text.indexOf('\n');
  return { headline: text.slice(0, end), body: plain(text.slice(end + 1)) };
}

/** Pairs of files that share a run of `length` code units, as `a + b`. */
function sharingPairs(length: number): string[] {
  const owners = new Map<string, Set<string>>();
  const pairs = new Set<string>();
  for (const [name, text] of texts) {
    const words = plain(text);
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length);
      const others = owners.get(run) ?? new Set<string>();
      for (const other of others) if (other !== name) pairs.add([other, name].sort().join(' + '));
      owners.set(run, others.add(name));
    }
  }
  return [...pairs].sort();
}

describe('data/articles', () => {
  test('holds at least thirty articles over 2005–2025', () => {
    expect(files.length).toBeGreaterThanOrEqual(30);
    const years = new Set(files.map((name) => name.slice(0, 4)));
    expect([...years].sort()).toEqual(Array.from({ length: 21 }, (_, index) => String(2005 + index)));
  });

  test.each(files)('%s has a kebab-case name, a headline and 150–450 words', (name) => {
    expect(name).toMatch(/^\d{4}(-[a-z0-9]+)+\.txt$/);
    const { headline, body } = parts(texts.get(name) ?? '');
    expect(headline.normalize('NFC')).toMatch(/^\p{L}[^\n]{15,120}$|^\d[^\n]{15,120}$/u);
    expect(headline).not.toMatch(/\.$/);
    const words = body.split(' ').length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(450);
  });

  test('no body stands twice', () => {
    const bodies = [...texts.values()].map((text) => parts(text).body);
    expect(new Set(bodies).size).toBe(files.length);
  });

  test('README lists exactly the files present', () => {
    const listed = [...readme.matchAll(/^\| `([^`]+\.txt)` \|/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual(files);
  });

  test('one article is in NFD and one has non-breaking spaces', () => {
    const all = [...texts];
    expect(all.filter(([, text]) => text !== text.normalize('NFC')).map(([name]) => name)).toEqual([
      '2018-panmunjom-moon-kim.txt',
    ]);
    expect(all.filter(([, text]) => text.includes('\u00a0')).map(([name]) => name)).toEqual([
      '2007-pyongyang-roh-kim-summit.txt',
    ]);
  });

  test('only the documented copy shares a long run with another article', () => {
    expect(readme).toContain(COPY_PAIR[0]);
    expect(sharingPairs(LONGEST_SHARED_RUN + 1)).toEqual([COPY_PAIR.join(' + ')]);
  });
});
