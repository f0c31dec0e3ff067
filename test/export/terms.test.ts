import { describe, expect, it } from 'vitest';
import { checkBase, createMint, digest, segment } from '../../src/export/iri.ts';
import { createTerms } from '../../src/export/terms.ts';

function told<Made>(make: (terms: ReturnType<typeof createTerms>) => Made): [Made, number] {
  let reports = 0;
  const made = make(createTerms(() => (reports += 1)));
  return [made, reports];
}

describe('createTerms', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org/tin/họp', 'https://example.org/tin/h%E1%BB%8Dp'],
    ['https://báo.vn/', 'https://xn--bo-mia.vn/'],
    ['https://example.org/a|b?c=^d%', 'https://example.org/a%7Cb?c=%5Ed%25'],
    ['https://example.org/> <x', 'https://example.org/%3E%20%3Cx'],
    ['https://example.org/tin?utm[source]=fb', 'https://example.org/tin?utm%5Bsource%5D=fb'],
    ['https://example.org/a[0]/b#top#x', 'https://example.org/a%5B0%5D/b#top%23x'],
    ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
    ['https://lan@example.org:8443/?q=/?#/?', 'https://lan@example.org:8443/?q=/?#/?'],
  ])('url %j', (value, expected) => {
    const [term, reports] = told((terms) => terms.url(value));
    expect([term?.value, reports]).toEqual([expected, 0]);
  });

  it.each([
    'http://[::1',
    'http://[zz]/',
    'http://[::1%25eth0]/',
    'http://a:port/x',
    'http://a:80:80/',
    'http://a]/',
  ])('url refuses %j', (value) => {
    expect(told((terms) => terms.url(value))).toEqual([null, 1]);
  });

  it.each(['', 'no url', 'javascript:alert(1)', 'bg:Talks', 'urn:x', 'file:///etc/hosts', '//example.org/'])(
    'url refuses %j',
    (value) => {
      expect(told((terms) => terms.url(value))).toEqual([null, 1]);
    },
  );

  it.each([
    'http://a/\u0000',
    'http://a/ b',
    'http://a/>',
    'http://a/%zz',
    'http://a/đ',
    'http://a/\\',
    'http://a/[b]',
    'http://a/#b#c',
    'http://[::1',
    'http://a:port/',
    '_:b',
  ])('iri refuses %j', (value) => {
    expect(told((terms) => terms.iri(value))).toEqual([null, 1]);
  });

  it.each(['', 'e', 'vi-', 'vi .\n<a> <b> <c>', 'vi@en', 'tiếng-việt', '123', 'abcdefghi'])(
    'label throws for the language tag %j',
    (language) => {
      expect(() => told((terms) => terms.label('Hà Nội', language))).toThrow(/is not a language tag/);
    },
  );

  it.each([
    ['Hà Nội', 'Hà Nội', 0],
    ['😀', '😀', 0],
    ['tab\tline\n', 'tab\tline\n', 0],
    ['a\ud800', 'a\ufffd', 1],
    ['\udc00\ud800', '\ufffd\ufffd', 1],
    ['nul\u0000', 'nul\ufffd', 1],
    ['\ufffe', '\ufffd', 1],
  ])('string %j', (value, expected, reports) => {
    const [term, count] = told((terms) => terms.string(value));
    expect([term.value, count]).toEqual([expected, reports]);
  });

  it.each([
    [0.93, '0.93'],
    [1, '1.0'],
    [0, '0.0'],
    [-0, '0.0'],
    [1e-9, '0.0'],
    [-1e-9, '0.0'],
    [1 / 3, '0.333333'],
    [12, '12.0'],
  ])('decimal %j', (value, expected) => {
    expect(told((terms) => terms.decimal(value)?.value)).toEqual([expected, 0]);
  });

  it.each([
    ['2021-12-02', '2021-12-02'],
    ['2021-12', '2021-12'],
    ['2021', '2021'],
    ['2021-05-10/2021-05-14', '2021-05-10/2021-05-14'],
    ['2021-W19', '2021-05-10/2021-05-16'],
    ['2020-W53', '2020-12-28/2021-01-03'],
    ['2021-W19/2021-W20', '2021-05-10/2021-05-23'],
  ])('edtf %j', (value, expected) => {
    expect(told((terms) => terms.edtf(value)?.value)).toEqual([expected, 0]);
  });

  it('leaves out numbers and dates that are none', () => {
    expect(told((terms) => terms.decimal(Number.NaN))).toEqual([null, 1]);
    expect(told((terms) => terms.decimal(Infinity))).toEqual([null, 1]);
    expect(told((terms) => terms.count(1.5))).toEqual([null, 1]);
    expect(told((terms) => terms.offset(-1))).toEqual([null, 1]);
    expect(told((terms) => terms.edtf('2021-02-30'))).toEqual([null, 1]);
    expect(told((terms) => terms.day('2021-02'))).toEqual([null, 1]);
    expect(told((terms) => terms.wikidata('Q58217 .'))).toEqual([null, 1]);
    expect(told((terms) => terms.geonames('1581130/ .'))).toEqual([null, 1]);
    expect(told((terms) => terms.geonames('https://sws.geonames.org/1/'))).toEqual([null, 1]);
    expect(told((terms) => terms.degrees(90.01, 90))).toEqual([null, 1]);
    expect(told((terms) => terms.degrees(Number.NaN, 180))).toEqual([null, 1]);
  });
});

describe('createMint', () => {
  it.each([
    ['Q58217', 'Q58217'],
    ['hà-nội', 'h%C3%A0-n%E1%BB%99i'],
    ['hà-nội'.normalize('NFD'), 'h%C3%A0-n%E1%BB%99i'],
    ['a/b?c#d', 'a%2Fb%3Fc%23d'],
    ["(it's)", '%28it%27s%29'],
    ['..', '_%2E%2E'],
    ['', '_'],
    ['\ud800', '%EF%BF%BD'],
  ])('segment %j', (key, expected) => {
    expect(segment(key)).toBe(expected);
  });

  it('names a stretch of text as RFC 5147 does', () => {
    expect(createMint().sentence('a1', 498, 640).value).toBe(
      'https://w3id.org/bangiao/article/a1#char=498,640',
    );
  });

  it('does not say the kind of a key twice', () => {
    expect(createMint().keyed('meeting', 'meeting:0a1b').value).toBe('https://w3id.org/bangiao/meeting/0a1b');
  });

  it('tells parts apart however they are cut', () => {
    expect(digest(['a', 'b'])).not.toBe(digest(['ab']));
    expect(digest(['a', null])).not.toBe(digest(['a', 'null']));
    expect(digest(['hà'])).toBe(digest(['hà'.normalize('NFD')]));
    expect(digest(['a'])).toMatch(/^[0-9a-f]{32}$/);
  });

  it('takes an http base that ends with a slash', () => {
    expect(checkBase('http://localhost:3000/kg/')).toBe('http://localhost:3000/kg/');
  });

  it.each(['https://kg.example.org/../', 'https://kg.example.org/a/./b/', 'https://kg.example.org:99999/'])(
    'the base %s, which readers would resolve differently, is refused',
    (base) => expect(() => checkBase(base)).toThrow(/expected an http or https IRI/u),
  );
});
