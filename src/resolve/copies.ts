import type { ArticleInfo, ArticleRecord } from '../model.ts';
import { edtfSpan } from '../text/edtf.ts';
import { byText } from '../text/order.ts';

/** Words of a shingle. */
const SHINGLE = 5;
/** Smallest shingle hashes kept of a text: exact for short texts, within a few percent for long ones. */
const SKETCH = 256;
/** Smallest hashes under which a text is filed; two copies share none of them once in a million. */
const FILED = 16;
/** Share of common shingles from which an article counts as a copy. */
const COPY = 0.6;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * What the graph tells of every article, sorted by id. Of articles that share most of their text, the one published
 * first (then the smallest id) is the original; the others are its copies.
 */
export function listArticles(records: readonly ArticleRecord[]): ArticleInfo[] {
  const originals = findOriginals(records);
  return records
    .map(({ article }) => ({
      id: article.id,
      path: article.path,
      url: article.url,
      title: article.title,
      publisher: article.publisher,
      published: article.published,
      publishedBasis: article.publishedBasis,
      copyOf: originals.get(article.id) ?? null,
    }))
    .sort((a, b) => byText(a.id, b.id));
}

/** Article id to the id of the original that it is a copy of. */
function findOriginals(records: readonly ArticleRecord[]): Map<string, string> {
  const published = ({ article }: ArticleRecord): string => edtfSpan(article.published)?.from ?? '9999-12-31';
  const oldestFirst = [...records].sort(
    (a, b) => byText(published(a), published(b)) || byText(a.article.id, b.article.id),
  );
  const copies = new Map<string, string>();
  const originals: { id: string; sketch: Uint32Array }[] = [];
  const files = new Map<number, number[]>();
  for (const { article } of oldestFirst) {
    const sketch = sketchOf(article.text);
    const alike = [...shareOfFiles(sketch, files)].map((index) => originals[index]);
    const best = alike
      .map((original) => ({ id: original?.id ?? '', share: original ? jaccard(sketch, original.sketch) : 0 }))
      .sort((a, b) => b.share - a.share || byText(a.id, b.id))[0];
    if (best && best.share >= COPY) {
      copies.set(article.id, best.id);
    } else {
      file(sketch, originals.length, files);
      originals.push({ id: article.id, sketch });
    }
  }
  return copies;
}

function file(sketch: Uint32Array, index: number, files: Map<number, number[]>): void {
  for (const hash of sketch.subarray(0, FILED)) {
    const found = files.get(hash);
    if (found) found.push(index);
    else files.set(hash, [index]);
  }
}

/** Originals filed under at least a quarter of the text's smallest hashes: stock phrases alone do not do. */
function shareOfFiles(sketch: Uint32Array, files: ReadonlyMap<number, number[]>): Set<number> {
  const filed = sketch.subarray(0, FILED);
  const shared = new Map<number, number>();
  for (const hash of filed)
    for (const index of files.get(hash) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  return new Set([...shared].filter(([, n]) => n * 4 >= filed.length).map(([index]) => index));
}

/** The smallest hashes of the text's runs of five words, sorted. */
function sketchOf(text: string): Uint32Array {
  const words = (text.normalize('NFC').toLowerCase().match(WORD) ?? []).map(hashWord);
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(hash ^ (words[j] ?? 0));
    hashes.add(hash);
  }
  return Uint32Array.from(hashes).sort().slice(0, SKETCH);
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Spreads 32 bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Share of common hashes among the smallest ones of both: an unbiased estimate of the texts' Jaccard index. */
function jaccard(a: Uint32Array, b: Uint32Array): number {
  const whole = a.length < SKETCH && b.length < SKETCH;
  let [i, j, common, all] = [0, 0, 0, 0];
  while ((i < a.length || j < b.length) && (whole || all < SKETCH)) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
    all++;
  }
  return all ? common / all : 0;
}
