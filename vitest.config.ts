import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'web/src/**/*.test.ts',
      'test/**/*.test.ts',
      'bench/**/*.test.ts',
      'training/**/*.test.ts',
    ],
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    globalSetup: ['./test/postgres/lend-server.ts'],
    reporters: ['default', './test/closing-line-reporter.ts'],
  },
});
