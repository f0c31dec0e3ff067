import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'viewer/dist');
const GRAPHICS = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Starts the browser that `CHROME_PATH` names, else the one inside `@sparticuz/chromium` with the shared libraries and
 * fonts that it brings along, so that `npm ci` is enough. `graphics: false` leaves WebGL out.
 */
export async function launchBrowser({ graphics = true } = {}): Promise<Browser> {
  const args = ['--no-sandbox', '--no-zygote', ...(graphics ? GRAPHICS : ['--disable-3d-apis'])];
  const own = process.env['CHROME_PATH'];
  if (own !== undefined && own !== '') return chromium.launch({ executablePath: own, args });
  const home = await unpackBrowser();
  const temporary = await mkdtemp(join(tmpdir(), 'bangiao-browser-'));
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(home, 'al2023/lib'),
    FONTCONFIG_PATH: join(home, 'fonts'),
    TMPDIR: temporary,
  };
  const browser = await chromium.launch({ executablePath: join(home, 'chromium'), args, env });
  browser.on('disconnected', () => void rm(temporary, { recursive: true, force: true }));
  return browser;
}

/** Unpacks the bundled browser once per version. Several test files may try at the same time: the first one wins. */
async function unpackBrowser(): Promise<string> {
  const manifest = join(ROOT, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const home = join(tmpdir(), `bangiao-chromium-${version}`);
  if (existsSync(home)) return home;
  const draft = await mkdtemp(join(tmpdir(), 'bangiao-unpack-'));
  // The package unpacks into TMPDIR, and its shared libraries only where it believes to be on Amazon Linux.
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] };
  Object.assign(process.env, { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    await bundled.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  const fonts = `<fontconfig><dir>${home}/fonts/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>`;
  await writeFile(join(draft, 'fonts/fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`);
  await rename(draft, home).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  });
  return home;
}

export interface Site {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves the built viewer, or another folder of pages, with this text as `graph.json` (null: none) on a free port of
 * the loopback interface.
 */
export async function serveViewer(graph: string | null, folder = DIST): Promise<Site> {
  if (!existsSync(join(DIST, 'index.html'))) await build({ root: join(ROOT, 'viewer'), logLevel: 'warn' });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/graph.json' && graph !== null) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(graph);
      return;
    }
    const file = join(folder, path === '/' ? 'index.html' : path);
    readFile(file).then(
      (bytes) => {
        response
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}
