import { expect, test } from 'vitest';
import { PhraseList } from '../../src/text/phrase-list.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';

const vocabulary = new Vocabulary();
const list = new PhraseList(vocabulary, ['máy bay', 'máy bay trực thăng', 'tàu', 'hoà bình', 'ả-rập']);
const of = (text: string) => tokenize(text, vocabulary);

test.each([
  ['a phrase', 'máy bay hạ cánh', true],
  ['in any case and spelling', 'Hòa bình', true],
  ['with its mark, any dash', 'Ả – Rập', true],
  ['another word first', 'chiếc máy bay', false],
  ['its first word alone', 'máy tính', false],
  ['cut off', 'máy', false],
])('begins: %s: %s', (_, text, expected) => {
  const tokens = of(text);
  expect(list.begins(tokens, 0, tokens.count)).toBe(expected);
});

test.each([
  ['right before', 'chiếc tàu', 0, true],
  ['with a word between, where none may stand', 'tàu bọc', 0, false],
  ['with as many words between as may stand', 'tàu bọc thép', 2, true],
  ['with one more', 'tàu bọc thép đen', 2, false],
  ['past quotation marks, which are no words', 'tàu "bọc thép"', 2, true],
  ['not past another mark', 'tàu, xe', 2, false],
  ['the end of a phrase alone', 'bay', 2, false],
])('ends: %s: %s', (_, text, over, expected) => {
  const tokens = of(text);
  expect(list.ends(tokens, 0, tokens.count, over)).toBe(expected);
});

test('a phrase that begins before the stretch does not end in it', () => {
  const tokens = of('máy bay');
  expect([list.ends(tokens, 1, 2), list.ends(tokens, -3, 2)]).toEqual([false, true]);
});

test('within a stretch a phrase stands whole', () => {
  const tokens = of('một chiếc máy bay rơi');
  expect([list.within(tokens, 0, 5), list.within(tokens, 0, 3), list.within(tokens, 3, 5)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('of two phrases that begin at one place the longer is passed', () => {
  const tokens = of('máy bay trực thăng rơi');
  expect([list.pastAt(tokens, 0, 5), list.pastAt(tokens, 0, 3), list.pastAt(tokens, 1, 5)]).toEqual([
    4, 2, 1,
  ]);
});
