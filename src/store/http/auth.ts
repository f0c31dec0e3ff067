/** Who we are, for servers that ask. */
import { randomBytes } from 'node:crypto';
import { parseChallenges } from './challenge.ts';
import { answerDigest, chooseDigest, type DigestChallenge } from './digest.ts';

export interface Authenticator {
  /** The value of `Authorization`; null as long as the server has not said what it wants. */
  header(method: string, uri: string): string | null;
  /** Learns from the header `WWW-Authenticate` of a 401. */
  learn(wanted: string): 'answerable' | 'stale' | 'unanswerable';
}

/** Basic, RFC 7617: name and password in UTF-8. Throws a `TypeError` for a name with a colon, which it cannot carry. */
export function basicAuth(user: string, password: string): Authenticator {
  if (user.includes(':')) throw new TypeError('a user name with ":" cannot be sent with basic; use digest');
  const encoded = Buffer.from(`${user}:${password}`.normalize('NFC'), 'utf8').toString('base64');
  return fixed(`Basic ${encoded}`);
}

/** Bearer, RFC 6750. Throws a `TypeError` where the token is none. */
export function bearerAuth(token: string): Authenticator {
  if (!/^[A-Za-z0-9._~+/-]+=*$/.test(token))
    throw new TypeError(
      'the token may hold letters, digits and . _ ~ + / - alone; check for spaces and line ends',
    );
  return fixed(`Bearer ${token}`);
}

function fixed(header: string): Authenticator {
  return { header: () => header, learn: () => 'unanswerable' };
}

/** Digest, RFC 7616; one nonce serves many requests, each with its count. */
export function digestAuth(
  user: string,
  password: string,
  unforeseeable: () => string = () => randomBytes(16).toString('hex'),
): Authenticator {
  let challenge: DigestChallenge | null = null;
  let count = 0;
  let cnonce = '';
  return {
    header: (method, uri) => {
      if (challenge === null) return null;
      count += 1;
      // The hash of a session holds the first cnonce, so that it must stay.
      if (!challenge.session || count === 1) cnonce = unforeseeable();
      const who = { user: user.normalize('NFC'), password: password.normalize('NFC') };
      return answerDigest(challenge, { method, uri, ...who, count, cnonce });
    },
    learn: (wanted) => {
      const found = chooseDigest(parseChallenges(wanted));
      if (found === null) return 'unanswerable';
      if (found.nonce !== challenge?.nonce) count = 0;
      challenge = found;
      return found.stale ? 'stale' : 'answerable';
    },
  };
}
