/** One request that is repeated where a second try may help. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Authenticator } from './auth.ts';

export interface Outgoing {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface SendOptions {
  readonly auth?: Authenticator | null;
  /** Tries in all. Default: 6, over about 12 seconds. */
  readonly attempts?: number;
  /** Seconds that one try may take. Default: 60. */
  readonly seconds?: number;
  /** Waits so many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** A request that failed for good; `status` is null where no answer came. */
export class HttpError extends Error {
  readonly status: number | null;

  constructor(status: number | null, message: string) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
  }
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

const ATTEMPTS = 6;
const SECONDS = 60;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 60_000;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Sends a request and resolves with the answer where its status is 2xx. No answer, 408, 425, 429 and passing 5xx are
 * tried again, waiting three times as long each time, or as long as `Retry-After` says. A 401 is answered once, and
 * again where only the nonce was too old. Redirects are not followed: who is sent a password must be named by the user.
 */
export async function send(url: string, request: Outgoing, options: SendOptions = {}): Promise<Answer> {
  const { attempts = ATTEMPTS, pause = (ms: number) => sleep(ms) } = options;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryOnce(url, request, options);
    if (!(outcome instanceof Failure)) return outcome;
    if (!outcome.passing || attempt >= attempts) {
      const tries = attempt > 1 ? ` (tried ${attempt} times)` : '';
      throw new HttpError(outcome.status, outcome.message + tries);
    }
    await pause(outcome.wait ?? FIRST_PAUSE * 3 ** (attempt - 1));
  }
}

/** A try that failed. */
class Failure {
  readonly status: number | null;
  readonly message: string;
  readonly passing: boolean;
  /** Milliseconds to wait, where the server told. */
  readonly wait: number | null;

  constructor(status: number | null, message: string, passing: boolean, wait: number | null = null) {
    this.status = status;
    this.message = message;
    this.passing = passing;
    this.wait = wait;
  }
}

async function tryOnce(url: string, request: Outgoing, options: SendOptions): Promise<Answer | Failure> {
  const { auth = null, seconds = SECONDS } = options;
  try {
    for (let round = 1; ; round += 1) {
      const signal = AbortSignal.timeout(seconds * 1000);
      const response = await ask(url, request, auth, signal);
      const text = await response.text();
      if (response.ok) return { status: response.status, text };
      const learnt =
        response.status === 401 ? auth?.learn(response.headers.get('www-authenticate') ?? '') : undefined;
      const again = learnt === 'stale' ? round < 4 : learnt === 'answerable' && round === 1;
      if (!again) return failureOf(response, text);
    }
  } catch (error) {
    return new Failure(null, noAnswer(error, seconds), true);
  }
}

function ask(
  url: string,
  { method, headers, body }: Outgoing,
  auth: Authenticator | null,
  signal: AbortSignal,
): Promise<Response> {
  const { pathname, search } = new URL(url);
  const authorization = auth?.header(method, pathname + search) ?? null;
  return fetch(url, {
    method,
    headers: { ...headers, ...(authorization === null ? {} : { authorization }) },
    ...(body === undefined ? {} : { body }),
    redirect: 'manual',
    signal,
  });
}

function failureOf(response: Response, text: string): Failure {
  const { status, headers } = response;
  const place = status >= 300 && status < 400 ? ` to ${headers.get('location') ?? 'nowhere'}` : '';
  const said = excerpt(text);
  const message = `HTTP ${status} ${response.statusText}${place}`.trim() + (said === '' ? '' : `: ${said}`);
  return new Failure(status, message, PASSING.has(status), retryAfter(headers));
}

/**
 * Milliseconds of `Retry-After`, at most a minute: seconds, or a time, which is compared with the server's own clock.
 * Null where it says nothing of what is to come.
 */
function retryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : timeOf(value) - timeOf(headers.get('date') ?? '');
  return wait > 0 ? Math.min(wait, LONGEST_PAUSE) : null;
}

/** *Mon, 06 Dec 2021 10:00:00 GMT*; not a number where it is something else. */
function timeOf(value: string): number {
  return value.endsWith(' GMT') ? Date.parse(value) : Number.NaN;
}

/** The first words of what a server says, without mark-up. */
function excerpt(text: string): string {
  const words = text
    .slice(0, 5000)
    .replace(/<(style|title)\b[^>]*>[^<]*<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return words.length > 200 ? `${words.slice(0, 200)}…` : words;
}

function noAnswer(error: unknown, seconds: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${seconds} s`;
  const { cause } = error;
  const why =
    cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : error.message;
  return REASONS[why] ?? why;
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there (connection refused)',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
};
