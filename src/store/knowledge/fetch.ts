/** Rows of a SPARQL endpoint, a page at a time, without hurry. */
import { setTimeout as sleep } from 'node:timers/promises';
import { HttpError, send } from '../http/send.ts';

export interface FetchOptions {
  /** Who asks, as the rules of public endpoints want it: a name, a version and how to reach somebody. */
  userAgent: string;
  /** Rows of one page. Default: 2,000. */
  pageSize?: number;
  /** Seconds between two pages. Default: 1. */
  interval?: number;
  /** Tries of one page. Default: 6. */
  attempts?: number;
  /** Told after each page. */
  onPage?: (query: string, rows: number) => void;
  /** Waits so many milliseconds. */
  pause?: (milliseconds: number) => Promise<void>;
}

/** Plain values by variable; a variable that is not bound is missing. */
export type Fetched = Readonly<Record<string, string>>;

interface Json {
  results?: { bindings?: Record<string, { value: string } | undefined>[] };
}

const PAGE = 2000;
const INTERVAL = 1;
/** No query of ours has as many rows; an endpoint that never ends its pages does. */
const MOST_PAGES = 1000;

/** All rows of a query that orders them, `name` is told in errors. Rejects with an `HttpError` that says what happened. */
export async function fetchRows(
  endpoint: string,
  name: string,
  query: string,
  options: FetchOptions,
): Promise<Fetched[]> {
  const { pageSize = PAGE, interval = INTERVAL, pause = (ms: number) => sleep(ms) } = options;
  const rows: Fetched[] = [];
  let last = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    if (page > 0) await pause(interval * 1000);
    const paged = `${query}\nLIMIT ${pageSize}\nOFFSET ${page * pageSize}\n`;
    const found = await fetchPage(endpoint, name, paged, options);
    const text = JSON.stringify(found);
    if (page > 0 && found.length > 0 && text === last)
      throw new HttpError(
        null,
        `${endpoint}: ${name}: the same page came twice; the endpoint knows no OFFSET`,
      );
    last = text;
    rows.push(...found);
    options.onPage?.(name, rows.length);
    if (found.length < pageSize) return rows;
  }
  throw new HttpError(null, `${endpoint}: ${name}: more than ${MOST_PAGES} pages; allow more rows a page`);
}

async function fetchPage(
  endpoint: string,
  name: string,
  query: string,
  { userAgent, attempts, pause }: FetchOptions,
): Promise<Fetched[]> {
  const headers = {
    accept: 'application/sparql-results+json',
    'content-type': 'application/x-www-form-urlencoded',
    'user-agent': userAgent,
  };
  const body = new URLSearchParams({ query }).toString();
  const options = { ...(attempts === undefined ? {} : { attempts }), ...(pause ? { pause } : {}) };
  const { text } = await send(endpoint, { method: 'POST', headers, body }, options).catch(
    (error: unknown) => {
      if (!(error instanceof HttpError)) throw error;
      throw new HttpError(error.status, `${endpoint}: ${name}: ${error.message}`);
    },
  );
  return read(text, `${endpoint}: ${name}`);
}

function read(text: string, where: string): Fetched[] {
  let bindings: unknown;
  try {
    bindings = (JSON.parse(text) as Json).results?.bindings;
  } catch {
    bindings = undefined;
  }
  if (!Array.isArray(bindings) || !bindings.every(isBinding))
    throw new HttpError(null, `${where}: the answer is no SPARQL results JSON; is this a SPARQL endpoint?`);
  return bindings.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, { value }]) => [key, value])),
  );
}

type Binding = Record<string, { value: string }>;

const isBinding = (row: unknown): row is Binding =>
  typeof row === 'object' &&
  row !== null &&
  Object.values(row).every((term: unknown) => typeof (term as Binding[string] | null)?.value === 'string');
