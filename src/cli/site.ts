import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model.ts';
import { GENERATOR } from '../site/page.ts';
import { siteFiles, sitePage } from '../site.ts';
import { type Fill, writeTogether } from './files.ts';
import { openGraphFile } from './graph-file.ts';
import { tell } from './problems.ts';
import { startProgress } from './progress.ts';
import { openStory } from './story.ts';
import { paint, print } from './terminal.ts';

/** What only a site has. */
export interface SiteExport {
  singleFile?: boolean;
  force?: boolean;
  story?: string;
}

interface Options extends SiteExport {
  graph: string;
  out?: string;
}

const FOLDER = 'out/site';
const PAGE = /\.html?$/iu;

/** `export --format site`: a folder, or one page where that is asked for or the name ends in `.html`. */
export async function exportSite({
  graph: file,
  out,
  singleFile,
  force,
  story: told,
}: Options): Promise<void> {
  const single = singleFile === true || (out !== undefined && PAGE.test(out));
  const folder = single ? null : (out ?? FOLDER);
  if (folder !== null && force !== true) checkFolder(folder);
  const progress = await startProgress(`Reading ${file}`);
  try {
    const kg = openGraphFile(file);
    const options = told === undefined ? {} : { story: openStory(told, kg) };
    progress.say('Writing the pages');
    const { files, problems } = single
      ? onePage(sitePage(kg.graph, options))
      : await siteFiles(kg.graph, options);
    if (single && out === undefined) {
      progress.stop();
      await fill(files.get('')!)(process.stdout);
      return;
    }
    const written = new Map([...files].map(([name, text]) => [join(out ?? FOLDER, name), text]));
    await writeTogether(new Map([...written].map(([path, text]) => [path, fill(text)])));
    progress.stop();
    await print(toldOf([...written.keys()], [...written.values()], folder));
    tell(problems);
  } finally {
    progress.stop();
  }
}

function onePage(text: string): { files: ReadonlyMap<string, string>; problems: Problem[] } {
  return { files: new Map([['', text]]), problems: [] };
}

/** Throws where the folder holds something that no export put there. */
function checkFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory() || readdirSync(folder).length === 0) return;
  const index = join(folder, 'index.html');
  if (existsSync(index) && readFileSync(index, 'utf8').includes(GENERATOR)) return;
  throw new Error(`${folder} holds other files; give an empty folder, or --force to put the site among them`);
}

function fill(text: string): Fill {
  return (out) =>
    new Promise((resolve, reject) => {
      out.write(text, (error) => (error ? reject(error) : resolve()));
    });
}

function toldOf(paths: readonly string[], texts: readonly string[], folder: string | null): string {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const start = folder === null ? paths[0]! : join(folder, 'index.html');
  const what = folder === null ? size : `${paths.length} files, ${size}`;
  return `${paint('bold', start)} ${paint('dim', `(${what}); open it in a browser, no server is needed`)}`;
}
