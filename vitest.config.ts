import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const functions = ['core', 'commands', 'engine', 'contract', 'simulator'].map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 90_000,
    hookTimeout: 90_000,
    reporters: ['default', ...(process.env['GITHUB_ACTIONS'] === 'true' ? ['github-actions'] : []), './test/support/left-out.ts'],
    // Many tests wait for programs that they have started: a third of the time nothing is computed.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      // They leave nothing behind: their files share a process, which loads each module once.
      { extends: true, test: { name: 'functions', include: functions, isolate: false } },
      // A program is started the sooner the smaller the process is that starts it: each file has a new one.
      { extends: true, test: { name: 'programs', include: ['test/**/*.test.ts'], exclude: functions } },
    ],
  },
});
