/** Stable ASCII IRIs, minted from content: the same fact has the same IRI in every export. */
import { hash } from 'node:crypto';
import { DataFactory, type NamedNode } from 'n3';
import { LONE_SURROGATE } from './terms.ts';
import { DEFAULT_BASE } from './vocabulary.ts';

/** 128 bits in hexadecimal: no two of a billion facts are likely to meet. */
const HASH_LENGTH = 32;

const HASHED = ['post', 'tenure', 'membership', 'participation', 'act', 'assertion'] as const;
const KEYED = ['entity', 'meeting', 'article', 'graph'] as const;
type HashedKind = (typeof HASHED)[number];
type KeyedKind = (typeof KEYED)[number];

/** What an IRI is minted from: parts that tell one thing of a kind from another. */
export type Part = string | number | null;

export interface Mint {
  readonly base: string;
  /**
   * `<base>entity/Q58217`, `<base>meeting/9f3c…`, `<base>article/9f3c…`: from a key, percent-encoded; a key that
   * begins with its kind, `meeting:9f3c…`, does not say it twice.
   */
  keyed(kind: KeyedKind, key: string): NamedNode;
  /** `<base>tenure/<sha256 of the parts>`. */
  hashed(kind: HashedKind, parts: readonly Part[]): NamedNode;
  /** `<base>article/9f3c…#char=498,640`: a stretch of the article's text, as RFC 5147 writes it. */
  sentence(article: string, start: number, end: number): NamedNode;
  /** `<base>dataset`, or a part of its description: `<base>dataset#Talks`. */
  dataset(part?: string): NamedNode;
}

/** One IRI segment of `key`: NFC, so that two spellings of one key are one IRI; only RFC 3986 unreserved characters. */
export function segment(key: string): string {
  if (/^[A-Za-z0-9_-]+$/.test(key)) return key;
  const encoded = encodeURIComponent(key.replace(LONE_SURROGATE, '\uFFFD').normalize('NFC')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  // A segment of dots alone would be resolved away, an empty one would name the folder.
  return /^\.*$/.test(encoded) ? `_${encoded.replaceAll('.', '%2E')}` : encoded;
}

/** 32 hexadecimal digits of the SHA-256 of the parts. */
export function digest(parts: readonly Part[]): string {
  return hash('sha256', JSON.stringify(parts).normalize('NFC'), 'hex').slice(0, HASH_LENGTH);
}

/** An http(s) IRI in ASCII that ends with `/` or `#`; throws a `TypeError` that says what is wrong. */
export function checkBase(base: string): string {
  if (
    /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?\/([A-Za-z0-9._~/-]|%[0-9A-F]{2})*(?<=\/)$/.test(base) &&
    isNormal(base)
  )
    return base;
  throw new TypeError(
    `base ${JSON.stringify(base)}: expected an http or https IRI in ASCII, without query, that ends with "/", for example ${DEFAULT_BASE}`,
  );
}

/** Readers of Turtle resolve `/a/../`, readers of N-Triples do not: such a base would name two things in two formats. */
const isNormal = (base: string): boolean => URL.canParse(base) && new URL(base).href === base;

/** The minter of one export. Throws a `TypeError` where `base` is not usable. */
export function createMint(base: string = DEFAULT_BASE): Mint {
  checkBase(base);
  const node = (path: string): NamedNode => DataFactory.namedNode(base + path);
  return {
    base,
    keyed: (kind, key) => {
      const name = key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : key;
      return node(`${kind}/${segment(name)}`);
    },
    hashed: (kind, parts) => node(`${kind}/${digest(parts)}`),
    sentence: (article, start, end) => node(`article/${segment(article)}#char=${start},${end}`),
    dataset: (part) => node(part === undefined ? 'dataset' : `dataset#${segment(part)}`),
  };
}

/** Prefixes for the data under `base`: `entity:Q58217`. */
export function dataPrefixes(base: string): Record<string, string> {
  const folders = [...KEYED, ...HASHED].map((kind) => [kind, `${base}${kind}/`] as const);
  return { ...Object.fromEntries(folders), dataset: `${base}dataset#` };
}
