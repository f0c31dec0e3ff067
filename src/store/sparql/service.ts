/** Whether a query asks another endpoint. The engine has no way to; the user is told rather than left without an answer. */
import { type Token, tokensOf } from './tokens.ts';

/**
 * Whether a query has a SERVICE clause: the word, an address or a variable, and a group. Strings, comments and IRIs
 * that hold the word are none. A `<` may open an IRI or compare, which only a parser can tell; a query with a clause
 * under either reading has one.
 */
export function asksOthers(query: string): boolean {
  return hasClause(tokensOf(query)) || hasClause(tokensOf(query, 'web'));
}

const ADDRESSES: ReadonlySet<Token['kind']> = new Set(['iri', 'prefixed', 'variable']);

function hasClause(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }, i) => {
    if (kind !== 'word' || text.toLowerCase() !== 'service') return false;
    const address = tokens[i + 1]?.text.toLowerCase() === 'silent' ? i + 2 : i + 1;
    const to = tokens[address];
    return to !== undefined && ADDRESSES.has(to.kind) && tokens[address + 1]?.text === '{';
  });
}
