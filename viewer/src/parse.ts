import type { Steps } from './steps.ts';

/** Shorter texts are parsed in one go, which is quicker; the parts of longer ones are about so long. */
const LONG = 16_000_000;
const PART = 1_000_000;

/**
 * As `JSON.parse`, but lets go after each part of a long list: where the text is an object, as a graph file is, its lists are
 * parsed piece by piece. Throws what `JSON.parse` throws.
 */
export function* parseSteps(text: string, long = LONG, part = PART): Steps<unknown> {
  if (text.length <= long || !text.trimStart().startsWith('{')) return JSON.parse(text);
  try {
    return yield* parseObject(text, part);
  } catch {
    // So that it says where in the whole text.
    return JSON.parse(text);
  }
}

function* parseObject(text: string, part: number): Steps<unknown> {
  const members: [string, unknown][] = [];
  for (const { key, value, cuts } of yield* membersOf(text, part)) {
    const name: unknown = JSON.parse(key);
    if (typeof name !== 'string') throw new SyntaxError('a name that is no string');
    members.push([name, cuts.length === 0 ? JSON.parse(value) : yield* parseList(value, cuts)]);
    yield;
  }
  return Object.fromEntries(members);
}

function* parseList(value: string, cuts: readonly number[]): Steps<unknown[]> {
  const list: unknown[] = [];
  let from = value.indexOf('[') + 1;
  for (const until of [...cuts, value.lastIndexOf(']')]) {
    const items = JSON.parse(`[${value.slice(from, until)}]`) as unknown[];
    if (items.length === 0) throw new SyntaxError('a comma too many');
    for (const item of items) list.push(item);
    from = until + 1;
    yield;
  }
  if (value.slice(from).trim() !== '') throw new SyntaxError('something behind a list');
  return list;
}

interface Member {
  key: string;
  value: string;
  /** Commas of its list, one in so many letters; none where it is no list or a short one. */
  cuts: number[];
}

/** Where the members of an object begin and end, by its brackets, colons and commas outside of strings. */
function* membersOf(text: string, part: number): Steps<Member[]> {
  const members: Member[] = [];
  let [depth, begun, colon, cut] = [0, 0, -1, 0];
  let cuts: number[] = [];
  let list = false;
  const close = (at: number): void => {
    if (colon < 0) throw new SyntaxError('no value');
    members.push({ key: text.slice(begun, colon), value: text.slice(colon + 1, at), cuts });
    [begun, colon, cuts, list] = [at + 1, -1, [], false];
  };
  let at = 0;
  for (; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === OPEN_BRACE || sign === OPEN_BRACKET) {
      depth += 1;
      if (depth === 1) begun = at + 1;
      if (depth === 2) [cut, list] = [at, sign === OPEN_BRACKET];
    } else if (sign === CLOSE_BRACE || sign === CLOSE_BRACKET) {
      depth -= 1;
      if (depth > 0) continue;
      if (text.slice(begun, at).trim() !== '' || members.length > 0) close(at);
      break;
    } else if (sign === COLON && depth === 1 && colon < 0) colon = at;
    else if (sign === COMMA && depth === 1) close(at);
    else if (sign === COMMA && depth === 2 && list && at - cut > part) {
      cuts.push(at - colon - 1);
      cut = at;
      yield;
    }
  }
  if (depth !== 0 || text[at] !== '}' || text.slice(at + 1).trim() !== '') throw new SyntaxError('no object');
  return members;
}

const [QUOTE, COMMA, COLON] = [0x22, 0x2c, 0x3a];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];
const BACKSLASH = 0x5c;

/** The closing quote of the string that opens at `from`. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  throw new SyntaxError('a string without end');
}
