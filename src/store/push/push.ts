/** Graphs into a triple store by the SPARQL 1.1 Graph Store Protocol. */
import { createHash } from 'node:crypto';
import { HttpError, send, type SendOptions } from '../http/send.ts';

/** One named graph as it shall stand in the store. */
export interface GraphBody {
  readonly iri: string;
  /** Whole lines of N-Triples; the first part replaces the graph, each further one adds to it. */
  readonly parts: readonly string[];
}

/** What an earlier push brought where: of each graph the content that it took last. Places and contents are SHA-256. */
export interface Journal {
  has(place: string, content: string): boolean;
  add(place: string, content: string): void;
}

export interface PushOptions extends SendOptions {
  /** Graphs under way at once. Default: 4. */
  concurrency?: number;
  journal?: Journal;
  /** Told after each graph. */
  onGraph?: (report: Readonly<PushReport>) => void;
}

export interface PushReport {
  /** Graphs that the store has taken. */
  sent: number;
  /** Statements in them. */
  triples: number;
  /** Graphs that the journal knew and the store was not asked about. */
  skipped: number;
  failed: { iri: string; message: string }[];
  /** Why the push ended early; null where every graph was tried. */
  stopped: string | null;
}

const CONCURRENCY = 4;
/** So many graphs in a row without an answer: the server is gone. */
const GIVE_UP = 5;
/** What one graph meets all would meet. */
const HINTS: Readonly<Record<number, string>> = {
  301: 'push to that address',
  302: 'push to that address',
  307: 'push to that address',
  308: 'push to that address',
  401: 'check --auth, --user and the password or token',
  403: 'this user may not write there',
  404: 'no graph store at this address; docs/stores.md lists the addresses of several stores',
  405: 'this address takes no PUT; docs/stores.md lists the addresses of several stores',
  501: 'this store has no graph store protocol',
};

/**
 * Puts each graph into the store: `PUT <endpoint>?graph=<IRI>` replaces what it held, so that a push can be repeated.
 * A graph that fails is reported and the rest goes on; what would fail for all, and a server that is gone, ends it.
 * Throws a `TypeError` where the endpoint is no http(s) address.
 */
export async function pushGraphs(
  endpoint: string,
  graphs: Iterable<GraphBody> | AsyncIterable<GraphBody>,
  options: PushOptions = {},
): Promise<PushReport> {
  checkEndpoint(endpoint);
  const report: PushReport = { sent: 0, triples: 0, skipped: 0, failed: [], stopped: null };
  const queue = inTurn(graphs);
  let silent = 0;
  const work = async (): Promise<void> => {
    for (let graph = await queue(); graph !== null && report.stopped === null; graph = await queue()) {
      const error = await pushOne(endpoint, graph, options, report);
      silent = error?.status === null ? silent + 1 : 0;
      report.stopped ??= reasonToStop(error, silent);
      options.onGraph?.(report);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, options.concurrency ?? CONCURRENCY) }, work));
  return report;
}

function reasonToStop(error: HttpError | null, silent: number): string | null {
  if (error === null) return null;
  const hint = error.status === null ? undefined : HINTS[error.status];
  if (hint !== undefined) return `${error.message}; ${hint}`;
  return silent >= GIVE_UP ? `${error.message}, ${silent} graphs in a row; is the server up?` : null;
}

async function pushOne(
  endpoint: string,
  graph: GraphBody,
  options: PushOptions,
  report: PushReport,
): Promise<HttpError | null> {
  if (options.journal && isThere(options.journal, endpoint, graph)) {
    report.skipped += 1;
    return null;
  }
  try {
    await put(endpoint, graph, options);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    report.failed.push({ iri: graph.iri, message: error.message });
    return error;
  }
  options.journal?.add(placeOf(endpoint, graph), digest(graph.parts));
  report.sent += 1;
  report.triples += triplesOf(graph);
  return null;
}

async function put(endpoint: string, { iri, parts }: GraphBody, options: SendOptions): Promise<void> {
  const url = graphUrl(endpoint, iri);
  // N-Triples are Turtle, which every store takes.
  const headers = { 'content-type': 'text/turtle; charset=utf-8' };
  for (const [i, body] of (parts.length === 0 ? [''] : parts).entries())
    await send(url, { method: i === 0 ? 'PUT' : 'POST', headers, body }, options);
}

/** `http://localhost:3030/ds/data` → `http://localhost:3030/ds/data?graph=https%3A%2F%2F…`. */
function graphUrl(endpoint: string, iri: string): string {
  const url = new URL(endpoint);
  url.searchParams.set('graph', iri);
  return url.href;
}

/** Statements of a graph. */
export function triplesOf({ parts }: GraphBody): number {
  return parts.reduce((sum, part) => sum + part.split('\n').length - 1, 0);
}

/** The address as it is; throws a `TypeError` where it is no http(s) address, or holds a user or password. */
export function checkEndpoint(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new TypeError(`${JSON.stringify(endpoint)}: expected an http or https address`);
  if (url.username !== '' || url.password !== '')
    throw new TypeError('the address holds a user or password; give them with --user and BANGIAO_PASSWORD');
  return endpoint;
}

/** Whether the journal knows the graph as what its place holds. */
export const isThere = (journal: Journal, endpoint: string, graph: GraphBody): boolean =>
  journal.has(placeOf(endpoint, graph), digest(graph.parts));

const placeOf = (endpoint: string, { iri }: GraphBody): string => digest([endpoint, iri]);

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** Gives one graph to each who asks, null when there is none left. */
function inTurn(graphs: Iterable<GraphBody> | AsyncIterable<GraphBody>): () => Promise<GraphBody | null> {
  const iterator =
    Symbol.asyncIterator in graphs ? graphs[Symbol.asyncIterator]() : graphs[Symbol.iterator]();
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const turn = last.then(async () => {
      const { done, value } = await iterator.next();
      return done ? null : value;
    });
    last = turn.catch(() => {});
    return turn;
  };
}
