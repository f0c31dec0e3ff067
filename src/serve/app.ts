import { isIP } from 'node:net';
import { Hono, type Context } from 'hono';
import { answerMeetings, answerNeighbours, answerSearch } from '../answers.ts';
import { writeTurtle } from '../export/turtle.ts';
import { writeGraphJson } from '../graph/json.ts';
import { DEEPEST, EDGE_TYPES, FORMS, NODE_KINDS, STATUSES } from '../query/choices.ts';
import type { KnowledgeGraph } from '../query/knowledgeGraph.ts';
import { UnknownNameError } from '../query/names.ts';
import { BadQuestion, parametersOf, type Parameters } from './parameters.ts';
import type { Story } from '../site/story/type.ts';
import { viewerFiles } from './viewer-files.ts';

/** Answers over HTTP are for reading: more than these is a file's business. */
const MOST = 1000;
const USUAL = 100;

const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self' blob:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Whether only this machine reaches the address. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

export interface AppOptions {
  /** Whether only addresses of this machine may be asked for: a page elsewhere cannot borrow another name for it. */
  local: boolean;
  story: Story | null;
  onError: (error: Error) => void;
}

/** The viewer, the graph and the questions as one application of requests and responses. */
export function createApp(kg: KnowledgeGraph, { local, story, onError }: AppOptions): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const asked = new URL(c.req.url).hostname.replace(/^\[|\]$/g, '');
    if (local && !isLoopback(asked)) return failed(c, 403, `host "${asked}" is not served here`);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    return undefined;
  });
  addFiles(app, kg, story);
  addQuestions(app, kg);
  app.all('*', (c) =>
    c.req.method === 'GET' || c.req.method === 'HEAD'
      ? failed(c, 404, `nothing at ${c.req.path}; expected /, /graph.json, /graph.ttl or /api`)
      : failed(c, 405, `${c.req.method} is not answered; expected GET`),
  );
  app.onError((error, c) => {
    if (error instanceof BadQuestion) return failed(c, 400, error.message);
    if (error instanceof UnknownNameError)
      return c.json({ error: error.message, suggestions: error.suggestions }, 404, HEADERS);
    onError(error);
    return failed(c, 500, 'this should not happen; the terminal tells more');
  });
  return app;
}

function failed(c: Context, status: 400 | 403 | 404 | 405 | 500, error: string): Response {
  return c.json({ error }, status, HEADERS);
}

function addFiles(app: Hono, kg: KnowledgeGraph, story: Story | null): void {
  for (const [path, { bytes, type, lasting }] of viewerFiles(story)) {
    const cache = lasting ? 'public, max-age=31536000, immutable' : 'no-cache';
    app.get(path, (c) => c.body(bytes, 200, { 'content-type': type, 'cache-control': cache }));
  }
  const graph = writeGraphJson(kg.graph);
  app.get('/graph.json', (c) =>
    c.body(graph, 200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' }),
  );
  let turtle: Promise<string> | null = null;
  app.get('/graph.ttl', async (c) => {
    turtle ??= turtleOf(kg);
    return c.body(await turtle, 200, {
      'content-type': 'text/turtle; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
}

async function turtleOf(kg: KnowledgeGraph): Promise<string> {
  const chunks: string[] = [];
  await writeTurtle(kg.graph, { out: (chunk) => void chunks.push(chunk) });
  return chunks.join('');
}

/** Each question with the parameters that it knows. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  '/api/neighbours': ['name', 'kind', 'type', 'since', 'until', 'depth', 'limit'],
  '/api/meetings': ['name', 'since', 'until', 'status', 'form', 'limit'],
  '/api/search': ['q', 'limit'],
};

function addQuestions(app: Hono, kg: KnowledgeGraph): void {
  const on = (path: string, answer: (asked: Parameters) => object): void => {
    app.get(path, (c) => {
      const asked = parametersOf(new URL(c.req.url).searchParams, QUESTIONS[path] ?? []);
      return c.json(answer(asked), 200, { 'cache-control': 'no-cache' });
    });
  };
  app.get('/api', (c) => c.json({ questions: QUESTIONS }));
  on('/api/neighbours', (asked) =>
    answerNeighbours(kg, asked.text('name'), {
      kinds: asked.choices('kind', NODE_KINDS),
      types: asked.choices('type', EDGE_TYPES),
      since: asked.date('since'),
      until: asked.date('until'),
      depth: asked.count('depth', DEEPEST),
      limit: asked.count('limit', MOST) ?? USUAL,
    }),
  );
  on('/api/meetings', (asked) =>
    answerMeetings(kg, asked.texts('name'), {
      since: asked.date('since'),
      until: asked.date('until'),
      status: asked.choice('status', STATUSES),
      form: asked.choice('form', FORMS),
      limit: asked.count('limit', MOST) ?? USUAL,
    }),
  );
  on('/api/search', (asked) => answerSearch(kg, asked.text('q'), asked.count('limit', MOST) ?? USUAL));
}
