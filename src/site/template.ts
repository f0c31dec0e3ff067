import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the parts stand, seen from `src/site/` and from `dist/site/`. */
const FOLDER = join(import.meta.dirname, '..', '..', 'viewer', 'dist-site');

/** What every exported page is made of. */
export interface Template {
  /** With the places `<!--policy-->`, `<!--head-->`, `<!--style-->` and `<!--scripts-->`. */
  page: string;
  script: string;
  style: string;
}

/** Reads the parts. Throws where the viewer has not been built. */
export function loadTemplate(folder = FOLDER): Template {
  const read = (name: string): string => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new Error(`${folder} holds no viewer; build it with: npm run build`, { cause: error });
    }
  };
  return { page: read('page.html'), script: read('viewer.js'), style: read('viewer.css') };
}
