import { startProgram } from '../program.ts';
import { SparqlError } from './error.ts';
import type { Ask, Reply } from './worker.ts';

/** A thread with a store in it. */
export interface Thread {
  /** Resolves with the answer; rejects with a `SparqlError` where the thread ends first. One at a time. */
  ask(ask: Ask): Promise<Reply>;
  /** Ends the thread; what is being asked is rejected with `reason`. */
  end(reason?: SparqlError): Promise<void>;
}

/** Starts a thread; it does not keep the process alive while nothing is asked. */
export function startThread(): Thread {
  // A broken instance prints its panic; the reply says as much.
  const worker = startProgram(import.meta.url, 'worker', { stderr: true });
  let ended: SparqlError | null = null;
  let settle: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | null = null;
  const finish = (act: (waiting: NonNullable<typeof settle>) => void): void => {
    const waiting = settle;
    settle = null;
    worker.unref();
    if (waiting) act(waiting);
  };
  const fail = (error: SparqlError): void => {
    ended ??= error;
    finish(({ reject }) => reject(error));
  };
  worker.unref();
  worker.on('message', (message: Reply) => finish(({ resolve }) => resolve(message)));
  worker.on('error', (error) => fail(crash(error.message)));
  worker.on('exit', () => fail(crash('its thread ended')));
  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        // A thread that has ended takes messages and answers none.
        if (ended) return reject(ended);
        settle = { resolve, reject };
        worker.ref();
        worker.postMessage(ask);
      }),
    end: async (reason) => {
      if (reason) fail(reason);
      await worker.terminate();
    },
  };
}

/** What is told when the engine broke under a query. */
export function crash(why: string): SparqlError {
  return new SparqlError(
    'crash',
    `the engine could not hold this query (${why}) and starts anew: write it flatter or ask in several queries`,
  );
}
