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
    testTimeout: 30_000,
    globalSetup: ['./test/postgres/lend-server.ts'],
    reporters: ['default', './test/closing-line-reporter.ts'],
  },
});
