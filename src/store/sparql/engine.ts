/** SPARQL without a server: queries to a set of quads in memory, within limits. */
import { readBoolean, readRows, readTriples, type SparqlAnswer } from './answer.ts';
import { SparqlError } from './error.ts';
import { explain } from './explain.ts';
import { guard, type Guarded } from './guard.ts';
import { crash, startThread, type Thread } from './thread.ts';
import type { Ask, Reply } from './worker.ts';

/** Where the quads come from, as pieces of whole lines of N-Quads; asked again when the engine starts anew. */
export interface QuadSource {
  /** Everything, in the default graph, each triple once. */
  readonly triples: () => Iterable<string> | AsyncIterable<string>;
  /** The named graphs; loaded when a query first asks for one. */
  readonly named?: () => Iterable<string> | AsyncIterable<string>;
}

export interface SparqlLimits {
  /** Seconds that a query may take, loading left out. Default: 10. */
  seconds?: number;
  /** Rows, or triples, that an answer may have; the rest is cut off and `truncated` says so. Default: 10,000. */
  rows?: number;
  /** Queries that may wait for their turn. Default: 32. */
  waiting?: number;
}

export interface SparqlEngine {
  /**
   * Answers SELECT, ASK, CONSTRUCT or DESCRIBE; queries wait for each other. Rejects with a `SparqlError` whose
   * `fault` tells whether the query, a limit or the engine is to blame; the next query finds the engine well. Rejects
   * with a `RangeError` where a limit is none.
   */
  query(text: string, limits?: SparqlLimits): Promise<SparqlAnswer>;
  /** Loads the quads now rather than at the first query; resolves with their number. */
  ready(): Promise<number>;
  /** Ends the engine; queries that wait are rejected. */
  close(): Promise<void>;
}

const SECONDS = 10;
/** Timers know no longer time. */
const LONGEST = 2_147_483;
const ROWS = 10_000;
const WAITING = 32;
/** An answer is one text, which the thread that asks has to read without a pause. */
const MOST_CHARACTERS = 30_000_000;

/** An engine over these quads; `prefixes` need no declaration in a query. */
export function createEngine(
  source: QuadSource,
  prefixes: Readonly<Record<string, string>>,
  limits: SparqlLimits = {},
): SparqlEngine {
  const store = createStore(source);
  const turns = createTurns();
  let waiting = 0;
  return {
    ready: () => turns.take(() => store.load(false)),
    query: async (text, own = {}) => {
      const { seconds: asked = SECONDS, rows = ROWS, waiting: most = WAITING } = { ...limits, ...own };
      if (!(asked > 0) || !(rows >= 0))
        throw new RangeError(`limits of ${asked} seconds and ${rows} rows; expected numbers above 0`);
      const seconds = Math.min(asked, LONGEST);
      const guarded = guard(text, prefixes, rows);
      if (waiting > most)
        throw new SparqlError('busy', `${waiting} queries wait already; ask again in a moment`);
      waiting += 1;
      try {
        return await turns.take(() => answer(store, guarded, text, seconds, rows));
      } finally {
        waiting -= 1;
      }
    },
    close: async () => {
      turns.close();
      await store.end(new SparqlError('busy', 'the engine is closed'));
    },
  };
}

interface Turns {
  /** Does a piece of work when those before it are done, however they end. */
  take<T>(work: () => Promise<T>): Promise<T>;
  /** Refuses what has not begun yet. */
  close(): void;
}

function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  return {
    take: (work) => {
      const turn = last.then(() => {
        if (closed) throw new SparqlError('busy', 'the engine is closed');
        return work();
      });
      last = turn.catch(() => {});
      return turn;
    },
    close: () => {
      closed = true;
    },
  };
}

async function answer(
  store: Store,
  { form, text, plain, named }: Guarded,
  query: string,
  seconds: number,
  rows: number,
): Promise<SparqlAnswer> {
  await store.load(named);
  const graph = form === 'construct' || form === 'describe';
  const ask = (asked: string): Promise<Reply> =>
    store.ask(
      { type: 'query', text: asked, results: graph ? 'ntriples' : 'json', most: MOST_CHARACTERS },
      seconds,
    );
  const reply = await ask(text);
  if (reply.type === 'refused') {
    const told = await ask(plain);
    throw new SparqlError('syntax', explain((told.type === 'refused' ? told : reply).message, query));
  }
  if (reply.type === 'long')
    throw new SparqlError(
      'limit',
      `the answer has ${reply.characters} characters; at most ${MOST_CHARACTERS} are given: ask for less of it`,
    );
  if (reply.type !== 'answer') throw crash('no answer');
  if (graph) return readTriples(reply.text, rows);
  return form === 'ask' ? readBoolean(reply.text) : readRows(reply.text, rows);
}

interface Store {
  /** Sees to it that a thread holds the quads; resolves with their number. */
  load(named: boolean): Promise<number>;
  /** Asks the thread; where it breaks or takes longer than so many seconds it is ended. */
  ask(ask: Ask, seconds: number): Promise<Reply>;
  end(reason: SparqlError): Promise<void>;
}

const tookLonger = (seconds: number): SparqlError =>
  new SparqlError(
    'time',
    `the query took longer than ${seconds} s and was ended: name more of what you look for, or raise the limit`,
  );

/** Loads pieces into a thread that holds `size` quads; resolves with how many it holds then. */
async function filled(
  thread: Thread,
  pieces: Iterable<string> | AsyncIterable<string>,
  size: number,
): Promise<number> {
  let held = size;
  for await (const quads of pieces) {
    const reply = await thread.ask({ type: 'load', quads });
    if (reply.type !== 'loaded') throw crash('message' in reply ? reply.message : 'no answer');
    held = reply.size;
  }
  return held;
}

function createStore(source: QuadSource): Store {
  let thread: Thread | null = null;
  let size = 0;
  let hasNamed = false;
  const end = async (reason?: SparqlError): Promise<void> => {
    const old = thread;
    thread = null;
    hasNamed = false;
    await old?.end(reason);
  };
  return {
    end,
    load: async (named) => {
      try {
        if (!thread) {
          thread = startThread();
          size = await filled(thread, source.triples(), 0);
        }
        if (named && !hasNamed && source.named) {
          size = await filled(thread, source.named(), size);
          hasNamed = true;
        }
      } catch (error) {
        await end();
        throw error;
      }
      return size;
    },
    ask: async (ask, seconds) => {
      if (!thread) throw crash('its thread ended');
      const timer = setTimeout(() => void end(tookLonger(seconds)), seconds * 1000);
      try {
        const reply = await thread.ask(ask);
        if (reply.type !== 'broken') return reply;
        throw crash(reply.message);
      } catch (error) {
        await end();
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
