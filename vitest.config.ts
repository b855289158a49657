import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole-system tests start servers and child processes on machines with two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
