/** Digest access authentication, RFC 7616: the password never travels. */
import { createHash } from 'node:crypto';
import type { Challenge } from './challenge.ts';

/** The names of RFC 7616 and of OpenSSL, the strongest first. */
const ALGORITHMS: readonly (readonly [string, string])[] = [
  ['SHA-512-256', 'sha512-256'],
  ['SHA-256', 'sha256'],
  ['MD5', 'md5'],
];

/** What a server asked for and we can answer. */
export interface DigestChallenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | null;
  /** As the server wrote it; null where it named none, which means MD5. */
  readonly algorithm: string | null;
  /** The name that OpenSSL knows the hash by. */
  readonly hash: string;
  readonly session: boolean;
  /** False for servers of RFC 2069, which count no requests. */
  readonly qop: boolean;
  readonly userhash: boolean;
  /** The last answer was right but for its old nonce. */
  readonly stale: boolean;
}

export interface DigestRequest {
  readonly method: string;
  /** Path and query as in the request line. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** How many requests have used this nonce, this one included. */
  readonly count: number;
  /** Text of ours that makes the answer unforeseeable. */
  readonly cnonce: string;
}

/** The strongest Digest challenge that can be answered; null where there is none. */
export function chooseDigest(challenges: readonly Challenge[]): DigestChallenge | null {
  const known = challenges.flatMap((challenge) => readDigest(challenge) ?? []);
  const strength = (one: DigestChallenge): number => ALGORITHMS.findIndex(([, hash]) => hash === one.hash);
  return known.sort((a, b) => strength(a) - strength(b))[0] ?? null;
}

function readDigest({ scheme, parameters }: Challenge): DigestChallenge | null {
  const realm = parameters.get('realm');
  const nonce = parameters.get('nonce');
  if (scheme !== 'digest' || realm === undefined || nonce === undefined) return null;
  const algorithm = parameters.get('algorithm') ?? null;
  const session = /-sess$/i.test(algorithm ?? '');
  const name = (algorithm ?? 'MD5').replace(/-sess$/i, '').toUpperCase();
  const hash = ALGORITHMS.find(([known]) => known === name)?.[1];
  const qop = parameters
    .get('qop')
    ?.split(',')
    .map((one) => one.trim().toLowerCase());
  // Integrity of the body alone (auth-int) is offered by no triple store.
  if (hash === undefined || (qop && !qop.includes('auth'))) return null;
  const isTrue = (key: string): boolean => parameters.get(key)?.toLowerCase() === 'true';
  return {
    realm,
    nonce,
    opaque: parameters.get('opaque') ?? null,
    algorithm,
    hash,
    session,
    qop: qop !== undefined,
    userhash: isTrue('userhash'),
    stale: isTrue('stale'),
  };
}

/** The value of the header `Authorization` that answers a challenge. */
export function answerDigest(challenge: DigestChallenge, request: DigestRequest): string {
  const { realm, nonce, opaque, algorithm, qop, userhash, session } = challenge;
  const { uri, user, cnonce, method } = request;
  const hash = (text: string): string => createHash(challenge.hash).update(text, 'utf8').digest('hex');
  const secret = hash(`${user}:${realm}:${request.password}`);
  const first = session ? hash(`${secret}:${nonce}:${cnonce}`) : secret;
  const second = hash(`${method}:${uri}`);
  const count = request.count.toString(16).padStart(8, '0');
  const response = hash(
    qop ? [first, nonce, count, cnonce, 'auth', second].join(':') : [first, nonce, second].join(':'),
  );
  const fields = [
    userhash ? `username=${quote(hash(`${user}:${realm}`))}, userhash=true` : userField(user),
    `realm=${quote(realm)}`,
    `nonce=${quote(nonce)}`,
    `uri=${quote(uri)}`,
    `response="${response}"`,
    algorithm === null ? null : `algorithm=${algorithm}`,
    opaque === null ? null : `opaque=${quote(opaque)}`,
    qop ? `qop=auth, nc=${count}` : null,
    qop || session ? `cnonce=${quote(cnonce)}` : null,
  ];
  return `Digest ${fields.filter((field) => field !== null).join(', ')}`;
}

/** A name with letters beyond ASCII is written as RFC 8187 wants it: `username*=UTF-8''Ho%C3%A0ng`. */
function userField(user: string): string {
  if (/^[\x20-\x7e]*$/.test(user)) return `username=${quote(user)}`;
  const encoded = encodeURIComponent(user).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `username*=UTF-8''${encoded}`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
