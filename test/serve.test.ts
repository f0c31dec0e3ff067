import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'n3';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, openGraph } from '../src/library.ts';
import { serve, type Site } from '../src/serve.ts';
import { readStory } from '../src/site/story/story.ts';
import { launchBrowser } from './viewer/browser.ts';

const ARTICLES = join(import.meta.dirname, '../data/articles');
const errors: Error[] = [];
let site: Site;

beforeAll(async () => {
  const { kg } = await build(
    ['2013-geneva-kerry-lavrov-syria.txt', '2021-reykjavik-arctic-council.txt'].map((name) =>
      join(ARTICLES, name),
    ),
  );
  site = await serve(kg, { onError: (error) => errors.push(error) });
});

afterAll(async () => {
  await site.close();
  expect(errors).toEqual([]);
});

/** A request as it is, without what `fetch` puts right. */
function raw(path: string, options: { method?: string; host?: string } = {}): Promise<number> {
  const { hostname, port } = new URL(site.url);
  const headers = options.host === undefined ? {} : { host: options.host };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

async function json(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(site.url + path);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('files', () => {
  test('the viewer stands at /, with strict headers', async () => {
    const response = await fetch(site.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).toContain('<title>Bang giao</title>');
  });

  test('scripts come with their type and may be kept', async () => {
    const page = await (await fetch(site.url)).text();
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const response = await fetch(site.url + script);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  test('graph.json opens again, graph.ttl parses', async () => {
    const graph = openGraph(await (await fetch(`${site.url}graph.json`)).text());
    expect(graph.node('Lavrov').label).toBe('Sergei Lavrov');
    const turtle = await fetch(`${site.url}graph.ttl`);
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(new Parser().parse(await turtle.text()).length).toBeGreaterThan(100);
  });

  test.each([
    '/../package.json',
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/assets/../../package.json',
    '/assets/..%2f..%2fsrc/main.ts',
    '/%00',
    '/%ff',
    '//etc/passwd',
    '/index.html/',
    '/assets',
  ])('%s leads nowhere', async (path) => {
    expect([400, 404]).toContain(await raw(path));
  });

  test('only reading is answered', async () => {
    expect(await raw('/', { method: 'HEAD' })).toBe(200);
    expect(await raw('/graph.json', { method: 'PUT' })).toBe(405);
    expect(await raw('/api/search?q=Nga', { method: 'POST' })).toBe(405);
  });

  test('another name for this machine is refused', async () => {
    expect(await raw('/graph.json', { host: 'evil.example' })).toBe(403);
    expect(await raw('/graph.json', { host: 'localhost:1234' })).toBe(200);
  });
});

describe('questions', () => {
  test('neighbours with the articles that they quote', async () => {
    const { status, body } = await json('api/neighbours?name=lavrov&kind=meeting&since=2021');
    expect(status).toBe(200);
    expect(body['node']).toMatchObject({ key: 'Q58217', label: 'Sergei Lavrov' });
    const found = body['neighbours'] as { node: { kind: string; from: string } }[];
    expect(found.length).toBeGreaterThan(0);
    for (const { node } of found) expect(node).toMatchObject({ kind: 'meeting' });
    expect(Object.keys(body['articles'] as object).length).toBeGreaterThan(0);
  });

  test('meetings of two together', async () => {
    const { body } = await json('api/meetings?name=Nga&name=M%E1%BB%B9&status=held&limit=3');
    const meetings = body['meetings'] as { status: string }[];
    expect(meetings.length).toBeGreaterThan(0);
    expect(meetings.every((m) => m.status === 'held')).toBe(true);
  });

  test('search', async () => {
    const { body } = await json('api/search?q=my&limit=1');
    expect(body['found']).toMatchObject([{ key: 'Q30', label: 'Mỹ' }]);
    expect((await json('api/search?q=qqqqq')).body).toEqual({ found: [] });
  });

  test('/api lists what may be asked', async () => {
    expect((await json('api')).body).toHaveProperty('questions./api/meetings');
  });

  test.each([
    ['neighbours', 'name is missing; expected ?name=…'],
    ['neighbours?name=', 'name: expected 1 to 200 characters'],
    [`neighbours?name=${'a'.repeat(201)}`, 'name: expected 1 to 200 characters'],
    ['neighbours?name=Nga&name=Lavrov', 'name: given 2 times, expected once'],
    ['neighbours?name=Nga&kind=person', 'kind: "person"; expected official, country'],
    ['neighbours?name=Nga&type=likes', 'type: "likes"; expected participatedIn'],
    ['neighbours?name=Nga&depth=99', 'depth: "99"; expected a whole number from 1 to 9'],
    ['neighbours?name=Nga&limit=-1', 'limit: "-1"; expected a whole number'],
    ['meetings?since=2021-13', 'since: "2021-13"; expected a day 2021-12-02'],
    ['meetings?form=dinner', 'form: "dinner"; expected talks, call'],
    ['meetings?when=2021', 'no parameter "when"; expected name, since'],
    ['search', 'q is missing'],
  ])('%s is told what was expected', async (path, message) => {
    const { status, body } = await json(`api/${path}`);
    expect(status).toBe(400);
    expect(body['error']).toContain(message);
  });

  test('an unknown name has suggestions, an unknown question has an answer too', async () => {
    const { status, body } = await json('api/neighbours?name=Sergei%20Lavrof');
    expect({ status, first: (body['suggestions'] as string[])[0] }).toEqual({
      status: 404,
      first: 'Sergei Lavrov',
    });
    expect((await json('api/nothing')).status).toBe(404);
  });
});

describe('the address', () => {
  test('is on the loopback interface, on a free port', () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+\/$/);
  });

  test('a taken port is an error that says what to do', async () => {
    const { kg } = await build([join(ARTICLES, '2021-geneva-biden-putin-summit.txt')]);
    const port = Number(new URL(site.url).port);
    await expect(serve(kg, { port })).rejects.toThrow(`port ${port} of 127.0.0.1 is taken; give another one`);
  });
});

describe('the viewer in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  test('opens with a story under the same policy', { timeout: 60_000 }, async () => {
    const { kg } = await build([join(ARTICLES, '2021-reykjavik-arctic-council.txt')]);
    const words = '</script><b>Chuyện';
    const json = JSON.stringify({ title: words, steps: [{ heading: 'Bước', text: 'Lời', view: '#' }] });
    const told = await serve(kg, { story: readStory(json, 'story.json', kg) });
    try {
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      await page.goto(told.url);
      await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
      await expect.poll(() => page.locator('#story-title').textContent()).toBe(words);
      expect(await (await fetch(`${told.url}index.html`)).text()).toContain('bangiao-story');
    } finally {
      await told.close();
    }
  });

  test('draws the graph under the server’s own policy', { timeout: 60_000 }, async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(site.url);
    await page.locator('#announce:not(:empty)').waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('#graph canvas').count()).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
  });
});

test('the package lists what the server needs', () => {
  const { files } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    files: string[];
  };
  expect(files).toEqual(
    expect.arrayContaining(['dist', 'viewer/dist', 'viewer/dist-site', 'data/knowledge', 'data/words']),
  );
});
