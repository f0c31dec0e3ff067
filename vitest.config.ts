import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Folders of tests that call plain functions: no process, server or browser, nothing that one leaves to the next. */
const PLAIN = [
  'clean',
  'composed',
  'graph',
  'knowledge',
  'lexicon',
  'link',
  'mention',
  'relate',
  'resolve',
  'text',
];

const plain = PLAIN.map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    // The command line is started as a process of its own, on machines with two slow cores too.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A page on a loaded machine follows when it can: what never comes fails all the same.
    expect: { poll: { timeout: 10_000 } },
    // Processes and browsers wait for each other more than they compute: every core has a file.
    maxWorkers: availableParallelism(),
    projects: [
      // One lexicon a thread, not one a file.
      { extends: true, test: { name: 'plain', include: plain, pool: 'threads', isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: plain } },
    ],
  },
});
