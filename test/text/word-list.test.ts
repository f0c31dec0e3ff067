import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';
import { WordList } from '../../src/text/word-list.ts';

const vocabulary = new Vocabulary();
const list = new WordList(vocabulary, 'đến hoà');

test.each([
  ['a word of the list', 'đến Nga', true, true],
  ['in any spelling', 'hòa giải', true, true],
  ['in capitals, which hasSmall refuses', 'Đến Nga', true, false],
  ['another word', 'tới Nga', false, false],
])('%s: %s', (_, text, listed, small) => {
  const tokens = tokenize(text, vocabulary);
  expect(list.has(tokens, 0)).toBe(listed);
  expect(list.hasSmall(tokens, 0)).toBe(small);
});

test('outside the text stands no word', () => {
  const tokens = tokenize('đến', vocabulary);
  expect([list.has(tokens, -1), list.has(tokens, 1)]).toEqual([false, false]);
});

test('a word learnt after the list is none of it', () => {
  vocabulary.intern('mới');
  expect(list.has(tokenize('mới', vocabulary), 0)).toBe(false);
});
