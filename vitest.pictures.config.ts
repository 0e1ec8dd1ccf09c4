import { defineConfig } from 'vitest/config';

/** `npm run pictures`: writes the pictures that the README shows, from a rehearsal by dist/. */
export default defineConfig({ test: { include: ['test/browser/pictures.ts'], testTimeout: 180_000, hookTimeout: 60_000 } });
