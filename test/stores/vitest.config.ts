import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests against real triple stores, apart from the others: they fetch and start servers. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['test/stores/*.check.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
