/** Why a query has no answer: its own fault, a limit, or the engine's. */
export type SparqlFault = 'syntax' | 'refused' | 'format' | 'limit' | 'time' | 'crash' | 'busy';

/** A query without an answer; the message says what to do. */
export class SparqlError extends Error {
  readonly fault: SparqlFault;

  constructor(fault: SparqlFault, message: string) {
    super(message);
    this.name = 'SparqlError';
    this.fault = fault;
  }
}
