/** A query as tokens, to count its brackets and to find its clauses; whether it is SPARQL is for the engine to say. */

type TokenKind = 'iri' | 'string' | 'variable' | 'prefixed' | 'word' | 'number' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  /** Brackets of any kind that are open before it. */
  readonly depth: number;
}

/** What a `<` opens: any IRI that the grammar has, or only one that begins like a web address. */
type Reading = 'any' | 'web';

const pattern = (scheme: string): RegExp =>
  new RegExp(
    [
      String.raw`(?<comment>#[^\n\r]*)`,
      String.raw`(?<iri><${scheme}(?:[^<>"{}|^\x60\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)`,
      String.raw`(?<string>"""(?:"{0,2}(?:[^"\\]|\\[^]))*"""|'''(?:'{0,2}(?:[^'\\]|\\[^]))*'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')`,
      String.raw`(?<variable>[?$][\p{L}\p{N}_]+)`,
      String.raw`(?<prefixed>(?:\p{L}[\p{L}\p{N}_.-]*)?:(?:[\p{L}\p{N}_.:%·-]|\\.)*)`,
      String.raw`(?<word>@?[\p{L}_][\p{L}\p{N}_-]*)`,
      String.raw`(?<number>[0-9]+(?:\.[0-9]+)?)`,
      String.raw`(?<sign><<\(?|\)?>>|\S)`,
    ].join('|'),
    'gu',
  );
const PATTERNS: Readonly<Record<Reading, RegExp>> = { any: pattern(''), web: pattern('https?://') };

const OPEN = new Set(['{', '(', '[', '<<', '<<(']);
const CLOSE = new Set(['}', ')', ']', '>>', ')>>']);

/** The tokens of a query without its comments. */
export function tokensOf(query: string, reading: Reading = 'any'): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const match of query.matchAll(PATTERNS[reading])) {
    const { comment, ...kinds } = match.groups ?? {};
    if (comment !== undefined) continue;
    const text = match[0];
    const kind = kindOf(kinds);
    if (CLOSE.has(text)) depth = Math.max(0, depth - 1);
    tokens.push({ kind, text, start: match.index, depth });
    if (OPEN.has(text)) depth += 1;
  }
  return tokens;
}

/** A place in a query that cannot be right, and why. */
export interface Fault {
  readonly start: number;
  readonly why: string;
}

const PARTNERS: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };

/** The first bracket without its partner, or string without its end; null where there is none. */
export function openEnd(tokens: readonly Token[]): Fault | null {
  const open: Token[] = [];
  for (const token of tokens) {
    const { kind, text, start } = token;
    if (kind !== 'sign') continue;
    if (text === '"' || text === "'") return { start, why: 'this string is not closed' };
    if (Object.values(PARTNERS).includes(text)) open.push(token);
    const partner = PARTNERS[text];
    if (partner === undefined) continue;
    const last = open.pop();
    if (last === undefined) return { start, why: `this ${text} closes nothing` };
    if (last.text !== partner) return { start: last.start, why: `this ${last.text} is not closed` };
  }
  const [first] = open.slice(-1);
  return first === undefined ? null : { start: first.start, why: `this ${first.text} is not closed` };
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  for (const kind of ['iri', 'string', 'variable', 'prefixed', 'word', 'number'] as const)
    if (groups[kind] !== undefined) return kind;
  return 'sign';
}
