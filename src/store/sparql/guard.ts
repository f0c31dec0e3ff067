/** What a query may ask of the engine, decided before the engine sees it. */
import { SparqlError } from './error.ts';
import { asksOthers } from './service.ts';
import { tokensOf, type Token } from './tokens.ts';

type QueryForm = 'select' | 'ask' | 'construct' | 'describe';

export interface Guarded {
  readonly form: QueryForm;
  /** The query with the prefixes that it uses without declaring them, and with a limit that the engine may stop at. */
  readonly text: string;
  /** The same without our limit and with room behind it, to be asked where the engine cannot read it: see `explain`. */
  readonly plain: string;
  /** Whether it asks which graph says something. */
  readonly named: boolean;
}

/** Length in UTF-16 code units; a longer query is no question that a person wrote. */
const LONGEST = 100_000;
/** Brackets within brackets. Oxigraph's stack in WebAssembly ends between 60 and 200 of the costliest kind. */
const DEEPEST = 50;
/** Clauses that the engine nests into each other one by one: 1,000 end its stack. */
const MOST_CLAUSES = 300;

/** The engine compares keywords with as many characters; where there are fewer it names the end as the place of an error. */
const ROOM = ' '.repeat(40);

const FORMS: ReadonlySet<string> = new Set<QueryForm>(['select', 'ask', 'construct', 'describe']);
const UPDATES = new Set([
  'insert',
  'delete',
  'load',
  'clear',
  'drop',
  'create',
  'add',
  'move',
  'copy',
  'with',
]);
const CLAUSES = new Set([
  'optional',
  'minus',
  'bind',
  'union',
  'filter',
  'exists',
  'graph',
  'as',
  'select',
  '{',
]);

/** Checks a query and readies it for the engine. Throws a `SparqlError` that says what is not allowed. */
export function guard(query: string, prefixes: Readonly<Record<string, string>>, rows: number): Guarded {
  if (query.length > LONGEST)
    throw new SparqlError('limit', `the query has ${query.length} characters; at most ${LONGEST} are taken`);
  if (asksOthers(query))
    throw new SparqlError('refused', 'SERVICE is off: this engine asks no other; remove the SERVICE clause');
  const tokens = tokensOf(query);
  const { form, declared } = formOf(tokens);
  checkSize(tokens);
  checkPrefixes(tokens, declared, prefixes);
  const missing = Object.entries(prefixes).filter(
    ([name]) => !declared.has(name) && tokens.some((token) => uses(token, name)),
  );
  const prologue = missing.map(([name, iri]) => `PREFIX ${name}: <${iri}> `).join('');
  const words = new Set(tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text.toLowerCase()));
  const body = form === 'select' ? withLimit(query, tokens, rows + 1) : query;
  return {
    form,
    text: `${prologue}\n${body}`,
    plain: `${prologue}\n${query}\n${ROOM}`,
    named: words.has('graph') || words.has('from'),
  };
}

/** Oxigraph says of an unknown prefix only that something else was expected. */
function checkPrefixes(
  tokens: readonly Token[],
  declared: ReadonlySet<string>,
  prefixes: Readonly<Record<string, string>>,
): void {
  for (const [i, { kind, text }] of tokens.entries()) {
    const name = text.slice(0, text.indexOf(':'));
    if (kind !== 'prefixed' || declared.has(name) || name in prefixes) continue;
    if (name === '' && tokens[i - 1]?.text === '_') continue;
    if (/^https?$/.test(name))
      throw new SparqlError('syntax', `an address of the web is written in <>, without spaces: <${text}…>`);
    const known = Object.keys(prefixes).map((prefix) => `${prefix}:`);
    throw new SparqlError(
      'syntax',
      `the prefix of ${text} is not declared: begin with PREFIX ${name}: <…>; known are ${known.join(' ')}`,
    );
  }
}

const uses = ({ kind, text }: Token, prefix: string): boolean =>
  kind === 'prefixed' && text.startsWith(`${prefix}:`);

function checkSize(tokens: readonly Token[]): void {
  const deepest = tokens.reduce((most, { depth }) => Math.max(most, depth), 0);
  if (deepest > DEEPEST)
    throw new SparqlError(
      'limit',
      `the query nests ${deepest} brackets; at most ${DEEPEST} are taken: write it flatter`,
    );
  const signs = tokens.reduce((longest, { text }, i) => Math.max(longest, runOf(tokens, i, text)), 0);
  if (signs > DEEPEST)
    throw new SparqlError('limit', `the query repeats a sign ${signs} times; at most ${DEEPEST} are taken`);
  const clauses = tokens.filter(({ text }) => CLAUSES.has(text.toLowerCase())).length;
  if (clauses > MOST_CLAUSES)
    throw new SparqlError(
      'limit',
      `the query has ${clauses} groups and clauses; at most ${MOST_CLAUSES} are taken: ask in several queries`,
    );
}

/** How often `!` or `-` follows itself from here, each a call within the last; 0 where none begins here. */
function runOf(tokens: readonly Token[], from: number, text: string): number {
  if ((text !== '!' && text !== '-' && text !== '+') || tokens[from - 1]?.text === text) return 0;
  let length = 0;
  while (tokens[from + length]?.text === text) length += 1;
  return length;
}

/** The form of a query and the prefixes that it declares. */
function formOf(tokens: readonly Token[]): { form: QueryForm; declared: Set<string> } {
  const declared = new Set<string>();
  for (const [i, { kind, text }] of tokens.entries()) {
    const word = text.toLowerCase();
    if (kind === 'prefixed' && tokens[i - 1]?.text.toLowerCase() === 'prefix')
      declared.add(text.slice(0, -1));
    if (kind !== 'word' || word === 'prefix' || word === 'base' || word === 'version') continue;
    if (isForm(word)) return { form: word, declared };
    if (UPDATES.has(word))
      throw new SparqlError(
        'refused',
        `${text} is off: the graph is only read; ask SELECT, ASK or CONSTRUCT`,
      );
    break;
  }
  throw new SparqlError(
    'syntax',
    'no SPARQL query: after its prefixes it begins with SELECT, ASK, CONSTRUCT or DESCRIBE',
  );
}

const isForm = (word: string): word is QueryForm => FORMS.has(word);

/** The query that stops after `most` rows: its own limit lowered, or one of ours behind the solution modifiers. */
function withLimit(query: string, tokens: readonly Token[], most: number): string {
  const top = tokens.filter(({ depth }) => depth === 0);
  const tail = top.slice(top.findIndex(({ text }) => text === '}') + 1);
  const indexOf = (word: string): number =>
    tail.findIndex(({ kind, text }) => kind === 'word' && text.toLowerCase() === word);
  const own = indexOf('limit') === -1 ? undefined : tail[indexOf('limit') + 1];
  if (own?.kind === 'number') {
    const { start, text } = own;
    return Number(text) <= most ? query : query.slice(0, start) + most + query.slice(start + text.length);
  }
  // A VALUES block stands behind the limit.
  const end = tail[indexOf('values')]?.start ?? query.length;
  return `${query.slice(0, end)}\nLIMIT ${most}\n${query.slice(end)}`;
}
