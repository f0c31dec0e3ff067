import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command line is started as a process of its own, on machines with two slow cores too.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
