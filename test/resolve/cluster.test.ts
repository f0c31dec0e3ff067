import { expect, test } from 'vitest';
import { cluster, type Link } from '../../src/resolve/cluster.ts';

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
  expect(cluster(size, links, 0.7)).toEqual(expected);
  expect(cluster(size, [...links].reverse(), 0.7)).toEqual(expected);
});
