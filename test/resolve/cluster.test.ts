import { expect, test } from 'vitest';
import { cluster, type Item, type Link } from '../../src/resolve/cluster.ts';

const plain = (size: number): Item[] => Array.from({ length: size }, () => ({ level: 0, weight: 1 }));
const never = (): boolean => false;
const link = (a: number, b: number, score: number): Link => ({ a, b, score });

test.each<[string, number, Link[], number[][]]>([
  ['nothing linked', 3, [], [[0], [1], [2]]],
  ['one pair', 3, [link(0, 2, 0.9)], [[0, 2], [1]]],
  ['below the threshold', 2, [link(0, 1, 0.69)], [[0], [1]]],
  ['all linked', 3, [link(0, 1, 0.9), link(0, 2, 0.8), link(1, 2, 0.7)], [[0, 1, 2]]],
  ['no link, no common cluster', 3, [link(0, 1, 0.9), link(1, 2, 0.8)], [[0, 1], [2]]],
  ['the stronger wins', 3, [link(0, 1, 0.8), link(1, 2, 0.9)], [[0], [1, 2]]],
  ['on average too weak', 3, [link(0, 1, 0.9), link(0, 2, 0.75), link(1, 2, 0.1)], [[0, 1], [2]]],
  ['equals in order', 3, [link(1, 2, 0.8), link(0, 1, 0.8)], [[0, 1], [2]]],
])('%s', (_, size, links, expected) => {
  expect(cluster(plain(size), links, 0.7, never)).toEqual(expected);
  expect(cluster(plain(size), [...links].reverse(), 0.7, never)).toEqual(expected);
});

const items = (...levels: readonly (readonly [level: number, weight: number])[]): Item[] =>
  levels.map(([level, weight]) => ({ level, weight }));

test('what has no date goes to the meeting told most often of those that fit alike', () => {
  const all = items([0, 1], [0, 30], [2, 1]);
  expect(cluster(all, [link(0, 2, 0.8), link(1, 2, 0.79)], 0.7, never)).toEqual([[0], [1, 2]]);
});

test('being told often does not outweigh a plain difference', () => {
  const all = items([0, 1], [0, 1000], [2, 1]);
  expect(cluster(all, [link(0, 2, 0.9), link(1, 2, 0.75)], 0.7, never)).toEqual([[0, 2], [1]]);
});

test('what stands by itself is settled first', () => {
  const all = items([2, 1], [0, 1], [0, 1]);
  expect(cluster(all, [link(0, 1, 0.95), link(0, 2, 0.75), link(1, 2, 0.8)], 0.7, never)).toEqual([
    [0, 1, 2],
  ]);
});

test('above level 0 one report without a link does not keep the others apart', () => {
  const all = items(...Array.from({ length: 6 }, () => [0, 1] as const), [2, 1]);
  const links = all
    .slice(0, 6)
    .flatMap((_, a) => all.slice(a + 1, 6).map((__, k) => link(a, a + 1 + k, 0.9)));
  for (let a = 0; a < 5; a++) links.push(link(a, 6, 0.9));
  expect(cluster(all, links, 0.7, never)).toEqual([[0, 1, 2, 3, 4, 5, 6]]);
  expect(cluster(all, links, 0.7, (a, b) => a + b === 11)).toEqual([[0, 1, 2, 3, 4, 5], [6]]);
});
