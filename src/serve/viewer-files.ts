import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { islandTags } from '../site/page.ts';
import type { Story } from '../site/story/type.ts';

/** Where the built viewer stands, seen from `src/serve/` and from `dist/serve/`. */
const VIEWER = join(import.meta.dirname, '..', '..', 'viewer', 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  /** Its name changes with its content, so that a browser may keep it. */
  lasting: boolean;
}

/**
 * The viewer's files by the path of their address, the page with its story. They are read once: a request looks up a name in this table and
 * never touches the file system. Throws where the viewer has not been built.
 */
export function viewerFiles(story: Story | null = null, folder = VIEWER): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const name of namesIn(folder)) {
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    files.set(`/${name}`, { bytes, type, lasting: name.startsWith('assets/') });
  }
  const index = files.get('/index.html');
  if (!index) throw new Error(`${folder} holds no viewer; build it with: npm run build`);
  const told = story === null ? index : { ...index, bytes: withStory(index.bytes, story) };
  return files.set('/', told).set('/index.html', told);
}

function withStory(page: Uint8Array, story: Story): Uint8Array<ArrayBuffer> {
  const [tag] = islandTags(new Map([['bangiao-story', JSON.stringify(story)]]));
  const text = new TextDecoder().decode(page).replace('</body>', () => `${tag}</body>`);
  return new TextEncoder().encode(text);
}

function namesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((name) => name.replaceAll('\\', '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
