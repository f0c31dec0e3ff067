/**
 * Oxigraph in a thread of its own: a query that ends its stack breaks the WebAssembly instance for good, and one that
 * takes too long can only be ended with its thread.
 */
import { parentPort } from 'node:worker_threads';
import oxigraph from 'oxigraph';

/** What the thread is asked. `quads` are whole lines of N-Quads; an answer of more than `most` characters is kept back. */
export type Ask =
  | { type: 'load'; quads: string }
  | { type: 'query'; text: string; results: 'json' | 'ntriples'; most: number };

/** What it answers, one for each it is asked, in order. */
export type Reply =
  | { type: 'loaded'; size: number }
  | { type: 'answer'; text: string }
  | { type: 'long'; characters: number }
  | { type: 'refused'; message: string }
  | { type: 'broken'; message: string };

const FORMATS = { json: 'application/sparql-results+json', ntriples: 'application/n-triples' } as const;

const store = new oxigraph.Store();

function reply(ask: Ask): Reply {
  if (ask.type === 'load') {
    store.load(ask.quads, { format: 'application/n-quads', no_transaction: true });
    return { type: 'loaded', size: store.size };
  }
  const text = String(store.query(ask.text, { results_format: FORMATS[ask.results] }));
  return text.length > ask.most ? { type: 'long', characters: text.length } : { type: 'answer', text };
}

/** Oxigraph tells its errors as plain `Error`; anything else is a trap, after which the instance is broken. */
function isTrap(error: unknown): boolean {
  return (
    !(error instanceof Error) ||
    error.constructor !== Error ||
    /recursive use|unreachable/.test(error.message)
  );
}

parentPort?.on('message', (ask: Ask) => {
  try {
    parentPort?.postMessage(reply(ask) satisfies Reply);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ type: isTrap(error) ? 'broken' : 'refused', message } satisfies Reply);
  }
});
