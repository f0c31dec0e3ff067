import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth, LINEAR } from '../growth.ts';
import { basicAuth, bearerAuth, digestAuth } from '../../src/store/http/auth.ts';
import { parseChallenges } from '../../src/store/http/challenge.ts';
import { answerDigest, chooseDigest } from '../../src/store/http/digest.ts';

const shape = (header: string): unknown =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe('challenges', () => {
  test.each([
    ['', []],
    ['Basic realm="store"', [['basic', { realm: 'store' }]]],
    ['BASIC Realm=store , charset="UTF-8"', [['basic', { realm: 'store', charset: 'UTF-8' }]]],
    [
      'Negotiate, Bearer',
      [
        ['negotiate', {}],
        ['bearer', {}],
      ],
    ],
    [
      'Negotiate YII=, Basic realm="a"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'a' }],
      ],
    ],
    [
      'Digest realm="a, b=\\"c\\"", nonce=n1, qop="auth,auth-int" , , Basic realm="d"',
      [
        ['digest', { realm: 'a, b="c"', nonce: 'n1', qop: 'auth,auth-int' }],
        ['basic', { realm: 'd' }],
      ],
    ],
    ['Digest realm="first", realm="second"', [['digest', { realm: 'first' }]]],
    ['Digest realm="never closed', [['digest', {}]]],
  ])('%s', (header, expected) => {
    expect(shape(header)).toEqual(expected);
  });

  const token = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,9}$/).map((text) => text.toLowerCase());
  const value = fc.string({ unit: 'grapheme-ascii' });
  const challenge = fc.tuple(token, fc.dictionary(token, value, { minKeys: 1, noNullPrototype: true }));

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.array(challenge, { maxLength: 4 }), (challenges) => {
        const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
        const header = challenges
          .map(([scheme, parameters]) => {
            const pairs = Object.entries(parameters).map(([name, text]) => `${name}=${quote(text)}`);
            return `${scheme} ${pairs.join(', ')}`;
          })
          .join(', ');
        expect(shape(header)).toEqual(challenges);
      }),
    );
  });

  test('any header is read in time and without error', () => {
    const piece = fc.constantFrom('Digest', ' ', ',', '=', '"', '\\', 'realm', 'nonce', 'a', '\t', 'ế', '==');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        for (const { scheme } of parseChallenges(pieces.join(''))) expect(scheme).not.toBe('');
      }),
    );
    expect(growth((length) => parseChallenges(`Digest ${'a="\\'.repeat(length / 4)}`))).toBeLessThan(LINEAR);
  });
});

const RFC7616 =
  'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';

function answer(header: string, request: Partial<Parameters<typeof answerDigest>[1]> = {}): string {
  const challenge = chooseDigest(parseChallenges(header));
  if (challenge === null) throw new Error('no challenge');
  return answerDigest(challenge, {
    method: 'GET',
    uri: '/dir/index.html',
    user: 'Mufasa',
    password: 'Circle of Life',
    count: 1,
    cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
    ...request,
  });
}

describe('digest', () => {
  test('the examples of RFC 7616', () => {
    expect(answer(RFC7616)).toContain('response="8ca523f5e9506fed4657c9700eebdbec"');
    expect(answer(RFC7616.replace('MD5', 'SHA-256'))).toContain(
      'response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"',
    );
  });

  test('the examples of RFC 2617 and, without qop, of RFC 2069', () => {
    const header =
      'Digest realm="testrealm@host.com", qop="auth", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"';
    const password = 'Circle Of Life';
    expect(answer(header, { password, cnonce: '0a4f113b' })).toBe(
      'Digest username="Mufasa", realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", uri="/dir/index.html", response="6629fae49393a05397450978507c4ef1", opaque="5ccc069c403ebaf9f0171e9517f40e41", qop=auth, nc=00000001, cnonce="0a4f113b"',
    );
    const old = answer(header.replace('qop="auth", ', ''), { password });
    expect(old).toContain('response="670fd8c2df070c60b045671b8b24ff02"');
    expect(old).not.toContain('nc=');
  });

  test('a name and password beyond ASCII, and a name that the server wants hashed', () => {
    expect(answer(RFC7616, { user: 'Hoàng' })).toContain("username*=UTF-8''Ho%C3%A0ng");
    const hashed = answer(`${RFC7616}, userhash=true`, { user: 'Hoàng' });
    expect(hashed).toMatch(/^Digest username="[0-9a-f]{32}", userhash=true,/);
    expect(hashed).not.toContain('Ho');
  });

  test('the strongest that can be answered is chosen', () => {
    const strong = RFC7616.replace('MD5', 'SHA-256');
    const stronger = RFC7616.replace('MD5', 'SHA-512-256-sess');
    const unknown = RFC7616.replace('MD5', 'SHA3-512');
    const choose = (...headers: string[]): unknown =>
      chooseDigest(parseChallenges(headers.join(', ')))?.algorithm ?? null;
    expect(choose('Basic realm="a"', RFC7616, strong)).toBe('SHA-256');
    expect(choose(RFC7616, unknown, stronger, strong)).toBe('SHA-512-256-sess');
    expect(choose(unknown, 'Basic realm="a"')).toBeNull();
    expect(choose(RFC7616.replace('auth, auth-int', 'auth-int'))).toBeNull();
    expect(choose('Digest realm="no nonce"')).toBeNull();
  });

  test('a nonce is counted, a new one from one on; a session keeps its first cnonce', () => {
    let made = 0;
    const auth = digestAuth('u', 'p', () => `c${(made += 1)}`);
    const uses = (): unknown => /nc=(\w+), cnonce="(\w+)"/.exec(auth.header('PUT', '/g') ?? '')?.slice(1);
    expect(auth.header('PUT', '/g')).toBeNull();
    expect(auth.learn('Digest realm="r", nonce="1", qop="auth"')).toBe('answerable');
    expect([uses(), uses()]).toEqual([
      ['00000001', 'c1'],
      ['00000002', 'c2'],
    ]);
    expect(auth.learn('Digest realm="r", nonce="2", qop="auth", stale=TRUE, algorithm=MD5-sess')).toBe(
      'stale',
    );
    expect([uses(), uses()]).toEqual([
      ['00000001', 'c3'],
      ['00000002', 'c3'],
    ]);
    expect(auth.learn('Basic realm="r"')).toBe('unanswerable');
  });
});

test('basic and bearer', () => {
  expect(basicAuth('Hoàng', 'mật khẩu').header('PUT', '/')).toBe('Basic SG/DoG5nOm3huq10IGto4bqpdQ==');
  expect(() => basicAuth('a:b', 'c')).toThrow(/use digest/);
  expect(bearerAuth('abc.def==').header('PUT', '/')).toBe('Bearer abc.def==');
  expect(() => bearerAuth('abc\n')).toThrow(/check for spaces/);
});
