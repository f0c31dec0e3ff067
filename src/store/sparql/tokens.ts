/** A query as tokens, to count its brackets and to find its clauses; whether it is SPARQL is for the engine to say. */

type TokenKind = 'iri' | 'string' | 'variable' | 'prefixed' | 'word' | 'number' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  /** Brackets of any kind that are open before it. */
  readonly depth: number;
}

const TOKEN = new RegExp(
  [
    String.raw`(?<comment>#[^\n\r]*)`,
    String.raw`(?<iri><(?:[^<>"{}|^\x60\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)`,
    String.raw`(?<string>"""(?:"{0,2}(?:[^"\\]|\\[^]))*"""|'''(?:'{0,2}(?:[^'\\]|\\[^]))*'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')`,
    String.raw`(?<variable>[?$][\p{L}\p{N}_]+)`,
    String.raw`(?<prefixed>(?:\p{L}[\p{L}\p{N}_.-]*)?:(?:[\p{L}\p{N}_.:%·-]|\\.)*)`,
    String.raw`(?<word>@?[\p{L}_][\p{L}\p{N}_-]*)`,
    String.raw`(?<number>[0-9]+(?:\.[0-9]+)?)`,
    String.raw`(?<sign><<\(?|\)?>>|\S)`,
  ].join('|'),
  'gu',
);

const OPEN = new Set(['{', '(', '[', '<<', '<<(']);
const CLOSE = new Set(['}', ')', ']', '>>', ')>>']);

/** The tokens of a query without its comments. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const match of query.matchAll(TOKEN)) {
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

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  for (const kind of ['iri', 'string', 'variable', 'prefixed', 'word', 'number'] as const)
    if (groups[kind] !== undefined) return kind;
  return 'sign';
}
