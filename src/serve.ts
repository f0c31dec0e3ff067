import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { KnowledgeGraph } from './query/knowledgeGraph.ts';
import type { Story } from './site/story/type.ts';
import { createApp, isLoopback } from './serve/app.ts';

export interface ServeOptions {
  /** Default: 0, any free port. */
  port?: number;
  /** Default: `127.0.0.1`, which no other machine reaches. */
  host?: string;
  /** What `readStory` read: the page opens with it. */
  story?: Story;
  /** Told of what should not happen: the request got status 500. */
  onError?: (error: Error) => void;
}

export interface Site {
  /** `http://127.0.0.1:41234/` */
  url: string;
  close: () => Promise<void>;
}

/** A taken port is tried so often, a fifth of a second apart. */
const TRIES = 3;

/**
 * Serves the viewer, the graph and a small API until it is closed.
 * Rejects with what to do where the port is taken or the viewer is not built.
 */
export async function serve(kg: KnowledgeGraph, options: ServeOptions = {}): Promise<Site> {
  const { port = 0, host = '127.0.0.1', story = null } = options;
  const app = createApp(kg, { local: isLoopback(host), story, onError: options.onError ?? (() => {}) });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as Server;
  await listen(server, port, host);
  const bound = server.address() as AddressInfo;
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${name}:${bound.port}/`, close };
}

/** Tries a taken port again: what held it may just be going. */
async function listen(server: Server, port: number, host: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && tries < TRIES) await pause(200);
      else throw new Error(whyNot(code, port, host, message), { cause: error });
    }
  }
}

function whyNot(code: string | undefined, port: number, host: string, message: string): string {
  if (code === 'EADDRINUSE')
    return `port ${port} of ${host} is taken; give another one, or 0 for any that is free`;
  if (code === 'EACCES') return `port ${port} may not be used; give one from 1024 on, or 0 for any free one`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `host ${host} is no address of this machine; leave it out for 127.0.0.1`;
  return message;
}
