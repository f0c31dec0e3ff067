/** The HTML of an exported page: its own words and a policy that lets nothing run but what the export put there. */
import { createHash } from 'node:crypto';
import { htmlText, jsonInPage, scriptInPage, scriptString } from './escape.ts';
import type { Template } from './template.ts';

/** How a page of this program is told from other files: before a folder is written over. */
export const GENERATOR = '<meta name="generator" content="bangiao" />';

/** A file that a reader may take away. */
export interface Download {
  name: string;
  mediaType: string;
}

export interface PageWords {
  title: string;
  downloads: readonly Download[];
}

/** JSON by the id of its element: no script, so that no policy has to let it in. */
type Islands = ReadonlyMap<string, string>;

/** The elements that hold JSON inside a page. */
export function islandTags(islands: Islands): string[] {
  return [...islands].map(([id, json]) => {
    return `<script type="application/json" id="${id}">${jsonInPage(json)}</script>`;
  });
}

/** A page with style, script and data inside: one file is all of it. */
export function wholePage(template: Template, words: PageWords, islands: Islands): string {
  const script = scriptInPage(template.script);
  return pageOf(template, words, islands, script, hashOf(script));
}

/**
 * A page whose scripts are files beside it, loaded in this order, by their ids. They are trusted as the page's own
 * script brings them: what `'self'` means on a disk, browsers do not agree about.
 */
export function pageOfFolder(
  template: Template,
  words: PageWords,
  islands: Islands,
  scripts: ReadonlyMap<string, string>,
): string {
  const loads = [...scripts].map(([id, src]) => `load(${scriptString(id)},${scriptString(src)});`);
  const script = `${LOADER}${loads.join('')}`;
  return pageOf(template, words, islands, script, `${hashOf(script)} 'strict-dynamic'`);
}

const LOADER = `function load(id,src){document.body.append(Object.assign(document.createElement('script'),{id,async:false,src}))}`;

function pageOf(
  template: Template,
  words: PageWords,
  islands: Islands,
  script: string,
  allowed: string,
): string {
  return fill(template.page, {
    policy: policy(allowed, hashOf(template.style)),
    head: head(words),
    style: `<style>${template.style}</style>`,
    scripts: [...islandTags(islands), `<script>${script}</script>`].join('\n    '),
  });
}

function fill(page: string, parts: Readonly<Record<string, string>>): string {
  return page.replace(/<!--(policy|head|style|scripts)-->/gu, (_, name: string) => parts[name] ?? '');
}

function head({ title, downloads }: PageWords): string {
  const links = downloads.map(
    ({ name, mediaType }) => `<link rel="alternate" type="${mediaType}" href="${name}" />`,
  );
  return [`<title>${htmlText(title)}</title>`, GENERATOR, ...links].join('\n    ');
}

function policy(script: string, style: string): string {
  const rules = [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
