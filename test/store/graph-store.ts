/** A triple store of the Graph Store Protocol on loopback, as far as a push needs one, with faults on demand. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Arrival {
  method: string;
  graph: string | null;
  authorization: string | null;
  /** How many requests for this graph came before. */
  before: number;
}

/** Answers instead of the store and returns true, or leaves the request to it. */
export type Fault = (arrival: Arrival, response: ServerResponse, request: IncomingMessage) => boolean;

export interface GraphStore {
  url: string;
  graphs: Map<string, string>;
  arrivals: Arrival[];
  /** The most requests that were under way at once. */
  crowd: () => number;
  close(): Promise<void>;
}

export async function startGraphStore(fault: Fault = () => false): Promise<GraphStore> {
  const graphs = new Map<string, string>();
  const arrivals: Arrival[] = [];
  let inside = 0;
  let crowd = 0;
  const server = createServer((request, response) => {
    inside += 1;
    crowd = Math.max(crowd, inside);
    response.on('close', () => (inside -= 1));
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const graph = new URL(request.url ?? '/', 'http://store').searchParams.get('graph');
      const { method = '', headers } = request;
      const before = arrivals.filter((one) => one.graph === graph).length;
      const arrival = { method, graph, authorization: headers.authorization ?? null, before };
      arrivals.push(arrival);
      if (fault(arrival, response, request)) return;
      const text = Buffer.concat(chunks).toString('utf8');
      const old = method === 'POST' ? (graphs.get(graph ?? '') ?? '') : '';
      graphs.set(graph ?? '', old + text);
      response.writeHead(old === '' ? 201 : 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/data`,
    graphs,
    arrivals,
    crowd: () => crowd,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** Lets in who answers a digest challenge; a nonce serves so many requests and is stale after that. */
export function wantsDigest(user: string, password: string, uses: number): Fault {
  const used = new Map<string, number>();
  let made = 0;
  return ({ authorization, method }, response, request) => {
    const field = (name: string): string =>
      new RegExp(`\\b${name}="?([^",]*)"?`).exec(authorization ?? '')?.[1] ?? '';
    const nonce = field('nonce');
    const secret = md5(`${user}:store:${password}`);
    const parts = [secret, nonce, field('nc'), field('cnonce'), 'auth', md5(`${method}:${request.url}`)];
    const right = authorization !== null && field('response') === md5(parts.join(':'));
    const count = (used.get(nonce) ?? 0) + 1;
    if (right && used.has(nonce) && count <= uses && Number(`0x${field('nc')}`) === count) {
      used.set(nonce, count);
      return false;
    }
    made += 1;
    used.set(`nonce${made}`, 0);
    const stale = right ? ', stale=true' : '';
    const challenge = `Digest realm="store", qop="auth", nonce="nonce${made}", opaque="o"${stale}`;
    response.writeHead(401, { 'www-authenticate': challenge }).end('who are you?');
    return true;
  };
}
