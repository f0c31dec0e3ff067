/** SHA-256 at once, for pages: the browser's own only promises, and only where the page came over https. */

/** The first 64 primes; round constants are of their cube roots, the start of their square roots. */
const PRIMES: readonly number[] = primes(64);
const ROUNDS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

function primes(n: number): number[] {
  const found: number[] = [];
  for (let i = 2; found.length < n; i += 1) if (found.every((prime) => i % prime !== 0)) found.push(i);
  return found;
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

/** What the exports ask of `node:crypto`: the digest of a text in hexadecimal digits. */
export function hash(_algorithm: 'sha256', text: string, _encoding: 'hex'): string {
  const state = Uint32Array.from(START);
  const words = padded(new TextEncoder().encode(text));
  const schedule = new Uint32Array(64);
  for (let at = 0; at < words.length; at += 16) compress(state, words.subarray(at, at + 16), schedule);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function padded(bytes: Uint8Array): Uint32Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const view = new DataView(new ArrayBuffer(length));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(length - 8, Math.floor((bytes.length * 8) / 2 ** 32));
  view.setUint32(length - 4, (bytes.length * 8) >>> 0);
  return Uint32Array.from({ length: length / 4 }, (_, i) => view.getUint32(4 * i));
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function compress(state: Uint32Array, block: Uint32Array, schedule: Uint32Array): void {
  schedule.set(block);
  const at = (i: number): number => schedule[i] ?? 0;
  for (let i = 16; i < 64; i += 1) {
    const [x, y] = [at(i - 15), at(i - 2)];
    const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const large = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    schedule[i] = at(i - 16) + small + at(i - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const mixed = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
    const one = (h + mixed + (ROUNDS[i] ?? 0) + at(i)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] ?? 0) + word));
}
