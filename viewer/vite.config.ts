import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import type { Plugin, UserConfig } from 'vite';

const root = import.meta.dirname;

/** Pages have no Node; what the exports ask of it has a stand-in. */
const resolve = { alias: { 'node:crypto': join(root, 'src/export/sha256.ts') } };

const common: UserConfig = { root, base: './', publicDir: false, resolve };

/** How long plugins took is no news for who only wants to start the program. */
const checks = { pluginTimings: false };

const served: UserConfig = {
  ...common,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A data: URL would break the content security policy for scripts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: { checks },
  },
};

/** What an exported page fills in, and what of `index.html` stands in its place. */
const PLACES: readonly (readonly [place: string, element: RegExp])[] = [
  ['<!--policy-->', /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u],
  ['<!--head-->', /<title>[^<]*<\/title>/u],
  ['<!--style-->', /<link rel="stylesheet"[^>]*>/u],
  ['', /\s*<link rel="preload"[^>]*>/u],
  // A classic script inside the page runs where it stands, so after all that it looks for.
  ['', /\s*<script type="module"[^>]*><\/script>/u],
  ['  <!--scripts-->\n  </body>', /<\/body>/u],
];

/** Writes `index.html` as `page.html`, with places for what every exported page has of its own. */
function pageWithPlaces(): Plugin {
  return {
    name: 'page-with-places',
    generateBundle() {
      let source = readFileSync(join(root, 'index.html'), 'utf8');
      for (const [place, element] of PLACES) {
        const parts = source.split(element);
        if (parts.length !== 2) this.error(`index.html should have ${element.source} once`);
        source = parts.join(place);
      }
      this.emitFile({ type: 'asset', fileName: 'page.html', source });
    },
  };
}

/** Browsers load no module from file://, so exported pages have one classic script with everything in it. */
const exported: UserConfig = {
  ...common,
  plugins: [pageWithPlaces()],
  build: {
    outDir: 'dist-site',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    // All in one, in kB.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      checks,
      // Only the loader of modules asks for it, and here everything is loaded already.
      transform: { define: { 'import.meta': '{}' } },
      input: join(root, 'src/exported.ts'),
      output: {
        format: 'iife',
        codeSplitting: false,
        entryFileNames: 'viewer.js',
        assetFileNames: 'viewer[extname]',
      },
    },
  },
};

/** `vite build viewer` makes the pages of the server, `vite build viewer --mode site` what an export is made of. */
export default defineConfig(({ mode }) => (mode === 'site' ? exported : served));
