import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSteps } from '../../viewer/src/parse.ts';
import { atOnce } from '../../viewer/src/steps.ts';
import { sampleGraph } from './sample-graph.ts';

/** Parsed in parts of a few letters. */
const parsed = (text: string): unknown => atOnce(parseSteps(text, 0, 7));

describe('parsing in parts', () => {
  test('comes to what JSON.parse comes to', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue());
    const spaces = fc.constantFrom(undefined, 1, '\t');
    fc.assert(
      fc.property(fc.oneof(object, fc.jsonValue()), spaces, (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parsed(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    '{"nodes":[{"key":"a, \\"b\\" ]"},{"key":"\\\\"},[1,[2,3]],{}],"edges":[]}',
    ' { "__proto__" : [ 1 , 2 , 3 , 4 , 5 , 6 ] } ',
    '{"a":[1,2,3,4],"a":[5,6,7,8,9,10]}',
    '{}',
    '[1,2,3,4,5,6,7,8,9]',
  ])('%s', (text) => {
    expect(JSON.stringify(parsed(text))).toBe(JSON.stringify(JSON.parse(text)));
  });

  test('a graph file lets go many times', () => {
    const file = sampleGraph();
    const text = JSON.stringify(file);
    expect([...parseSteps(text, 0, 500)].length).toBeGreaterThan(40);
    expect(parsed(text)).toEqual(JSON.parse(text));
  });

  test.each([
    '{"nodes":[1,2,3,4,5,6,7,8,],"edges":[]}',
    '{"nodes":[1,2,3,4,5,6,7,8,9][10,11,12,13,14]}',
    '{"nodes":[1,2,3,4,5,6,7,8,9]x}',
    '{"nodes":[1,2,3,4,5,6,7,8,9}]',
    '{"nodes":[1,2,3,4,5,6,7,8,9]}}',
    '{"nodes":[1,2,3,4,5,6,7,8,9],}',
    '{"nodes" "edges":[1,2,3,4,5,6,7,8,9]}',
    '{1:[1,2,3,4,5,6,7,8,9,10]}',
    '{"nodes":[1,2,3,4,5,6,7,8,9',
    '{"nodes":"[1,2,3,4,5,6,7,8,9]}',
  ])('%s is refused in the words of JSON.parse', (text) => {
    const words = (parse: () => unknown): string => {
      try {
        return JSON.stringify(parse());
      } catch (error) {
        return String(error);
      }
    };
    expect(words(() => JSON.parse(text))).toMatch(/^SyntaxError/u);
    expect(words(() => parsed(text))).toBe(words(() => JSON.parse(text)));
  });

  test('broken anywhere, it is refused as well', () => {
    const text = JSON.stringify(sampleGraph()).slice(0, 3000);
    const signs = fc.constantFrom('', ',', '[', ']', '{', '}', ':', '"', '\\', 'x');
    const whole = `${text.slice(0, text.lastIndexOf('},{'))}}]}`;
    fc.assert(
      fc.property(fc.nat(whole.length - 1), signs, (at, sign) => {
        const broken = whole.slice(0, at) + sign + whole.slice(at + 1);
        const outcome = (parse: (text: string) => unknown): unknown => {
          try {
            return JSON.stringify(parse(broken));
          } catch (error) {
            return String(error);
          }
        };
        expect(outcome(parsed)).toBe(outcome(JSON.parse));
      }),
    );
  });
});
