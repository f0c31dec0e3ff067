import type { Worker } from 'node:worker_threads';
import type { ArticleRecord, Problem, RawArticle } from '../model.ts';
import { startProgram } from '../store/program.ts';

/** What a thread is asked to read. */
export type Ask = readonly RawArticle[];

/** What it answers, one for each it is asked, in order. */
export interface Reply {
  records: ArticleRecord[];
  problems: Problem[];
}

/** What a thread needs to begin. */
export interface Begin {
  knowledge: readonly string[];
}

/** Articles that go to one thread together, and what could not be read behind the last of them. */
interface Batch {
  articles: RawArticle[];
  /** Code units of their texts. */
  length: number;
  problems: Problem[];
}

/** Code units of a batch: enough that sending it costs little beside reading it. */
const FULL = 50_000;
/** Batches that wait for each thread, so that none is idle while the next is read from the disk. */
const AHEAD = 3;

/** The records of articles that several threads read; records and problems come in the order of the articles. */
export async function* recordsByThreads(
  read: (onProblem: (problem: Problem) => void) => AsyncIterable<RawArticle>,
  { jobs, ...begin }: Begin & { jobs: number },
  onProblem: (problem: Problem) => void,
): AsyncGenerator<ArticleRecord> {
  const threads: Thread[] = [];
  const waiting: { batch: Batch; reply: Promise<Reply> }[] = [];
  const next = async (): Promise<ArticleRecord[]> => {
    const { batch, reply } = waiting.shift()!;
    const { records, problems } = await reply;
    for (const problem of [...problems, ...batch.problems]) onProblem(problem);
    return records;
  };
  try {
    let count = 0;
    for await (const batch of batchesOf(read)) {
      // In turn, and begun when first needed: a few articles start one thread.
      const thread = (threads[count++ % jobs] ??= startThread(begin));
      waiting.push({ batch, reply: thread.ask(batch.articles) });
      if (waiting.length >= jobs * AHEAD) yield* await next();
    }
    while (waiting.length > 0) yield* await next();
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** A problem ends its batch, so that it is told behind the records of the articles before it. */
async function* batchesOf(
  read: (onProblem: (problem: Problem) => void) => AsyncIterable<RawArticle>,
): AsyncGenerator<Batch> {
  let batch: Batch = { articles: [], length: 0, problems: [] };
  for await (const article of read((problem) => void batch.problems.push(problem))) {
    if (batch.problems.length > 0 || batch.length >= FULL) {
      yield batch;
      batch = { articles: [], length: 0, problems: [] };
    }
    batch.articles.push(article);
    batch.length += article.text.length;
  }
  yield batch;
}

interface Thread {
  /** Resolves with the answer; rejects where the thread ends first. */
  ask(articles: Ask): Promise<Reply>;
  end(): Promise<void>;
}

function startThread(begin: Begin): Thread {
  const worker: Worker = startProgram(import.meta.url, 'reader', { workerData: begin });
  const asked: { resolve: (reply: Reply) => void; reject: (error: Error) => void }[] = [];
  let failed: Error | null = null;
  const fail = (error: Error): void => {
    failed ??= error;
    for (const { reject } of asked.splice(0)) reject(failed);
  };
  worker.on('message', (reply: Reply) => asked.shift()?.resolve(reply));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a thread that reads articles ended before its last article')));
  return {
    ask: (articles) => {
      const reply = new Promise<Reply>((resolve, reject) => {
        if (failed) return reject(failed);
        asked.push({ resolve, reject });
        worker.postMessage(articles);
      });
      // It is awaited in its turn; until then nobody else hears that it failed.
      reply.catch(() => undefined);
      return reply;
    },
    end: async () => void (await worker.terminate()),
  };
}
