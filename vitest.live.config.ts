import { defineConfig } from 'vitest/config';

// The contract suite against the real Argo CD that ARGOCD_SERVER and ARGOCD_AUTH_TOKEN name.
export default defineConfig({
  test: {
    include: ['test/contract/**/*.test.ts'],
    env: { CONTRACT_TARGET: 'live' },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One after the other: the server has better things to do than a suite in parallel.
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
