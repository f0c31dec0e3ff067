/** Turtle: the graph for people to read and for triple stores to load. */
import type { Writable } from 'node:stream';
import { Writer } from 'n3';
import type { Problem } from '../model.ts';
import { createMint, dataPrefixes } from './iri.ts';
import { quadsOf, type KnowledgeGraph } from './quads.ts';
import { PREFIXES } from './vocabulary.ts';

/** Characters that are gathered before the output is called. */
const CHUNK = 64 * 1024;

export interface TurtleOptions {
  /** Start of every data IRI, `https://w3id.org/bangiao/` by default; ends with `/`. */
  base?: string;
  /** A stream, which is awaited where it is slow and left open at the end, or a function that takes each chunk. */
  out: Writable | ((chunk: string) => void);
}

export interface TurtleReport {
  /** Statements written. */
  quads: number;
  /** Values that RDF cannot hold, edges that have no place in the ontology; empty for a sound graph. */
  problems: Problem[];
}

/**
 * Writes a graph as Turtle, grouped by subject: the same graph gives the same bytes. Beside the
 * graph, memory holds one chunk, one node's facts and a list of the quoted sentences. Rejects where `base` is not usable or the stream fails.
 */
export async function writeTurtle(graph: KnowledgeGraph, options: TurtleOptions): Promise<TurtleReport> {
  const { base } = createMint(options.base);
  const { out } = options;
  if (typeof out === 'function') return writeChunks(graph, base, out);
  // A stream that fails tells its write callback and emits an event, which would end the process if nobody listened.
  const heard = (): void => {};
  out.on('error', heard);
  try {
    return await writeChunks(graph, base, (chunk) => send(out, chunk));
  } finally {
    out.off('error', heard);
  }
}

async function writeChunks(
  graph: KnowledgeGraph,
  base: string,
  take: (chunk: string) => Promise<void> | void,
): Promise<TurtleReport> {
  const problems: Problem[] = [];
  let pending = '';
  const sink = {
    write(chunk: string, _encoding: string, done?: () => void): void {
      pending += chunk;
      done?.();
    },
    end: (done?: () => void): void => done?.(),
  };
  const writer = new Writer(sink, {
    format: 'text/turtle',
    prefixes: { ...PREFIXES, ...dataPrefixes(base) },
  });
  let quads = 0;
  for (const quad of quadsOf(graph, { base, report: (problem) => problems.push(problem) })) {
    writer.addQuad(quad.subject, quad.predicate, quad.object, quad.graph, rethrow);
    quads += 1;
    if (pending.length < CHUNK) continue;
    await take(pending);
    pending = '';
  }
  writer.end();
  await take(pending);
  return { quads, problems };
}

/** n3's writer hands its errors to this callback and would swallow them without. */
function rethrow(error?: unknown): void {
  if (error) throw error;
}

/** Resolves when the stream has taken the chunk; rejects when it fails or was closed. */
function send(out: Writable, chunk: string): Promise<void> {
  return new Promise((resolve, reject) => {
    out.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
