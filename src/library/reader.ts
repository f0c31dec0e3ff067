/** Reads articles in a thread of its own: each message is a batch, each answer its records and what was wrong. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadTools } from '../pipeline.ts';
import { recordsFrom } from './records.ts';
import type { Ask, Begin, Reply } from './threads.ts';

const tools = loadTools((workerData as Begin).knowledge);

parentPort?.on('message', async (articles: Ask) => {
  const reply: Reply = { records: [], problems: [] };
  const report = (problem: Reply['problems'][number]): void => void reply.problems.push(problem);
  for await (const record of recordsFrom(articles, tools, report)) reply.records.push(record);
  parentPort?.postMessage(reply);
});
