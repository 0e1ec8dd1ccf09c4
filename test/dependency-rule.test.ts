import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'dependency-rule-'));
// The rules' paths are relative to the file that holds them.
copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** What the linter says about one file of a made-up source tree, under this project's own rules. */
function lint(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  try {
    return execFileSync(join(root, 'node_modules/.bin/oxlint'), [path], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout);
  } finally {
    rmSync(file);
  }
}

describe('the dependency rule', () => {
  it.each([
    ['src/core/a.ts', '../engine/b.js', 'core imports nothing but core'],
    ['src/core/deep/a.ts', '../../adapters/b.js', 'core imports nothing but core'],
    ['src/core/a.ts', 'node:fs', 'core is pure'],
    ['src/core/a.ts', '@actions/core', 'core is pure'],
    ['src/core/a.ts', '../settings.js', 'core imports nothing but core'],
    ['src/engine/a.ts', '../adapters/b.js', 'engine imports core and itself'],
    ['src/engine/handlers/a.ts', '../../commands/b.js', 'engine imports core and itself'],
    ['src/engine/a.ts', 'node:fs', 'engine reaches the world through its ports'],
    ['src/adapters/a.ts', './git.js', 'adapters never import each other'],
    ['src/adapters/a.ts', '../wiring.js', 'adapters import core'],
    ['src/adapters/a.ts', '@actions/core', '@actions/core is for action.ts'],
    ['src/simulator/a.ts', '../engine/b.js', 'The simulator imports core types at most'],
    ['src/commands/a.ts', '../cli.js', 'commands are called by the CLI'],
  ])('keeps %s from importing %s', (file, imported, message) => {
    expect(lint(file, `import { b } from '${imported}';\n\nexport const a = b;\n`)).toContain(message);
  });

  it.each([
    ['src/core/a.ts', './b.js'],
    ['src/engine/a.ts', '../core/b.js'],
    ['src/adapters/a.ts', './http.js'],
    ['src/adapters/a.ts', '../engine/ports.js'],
    ['src/commands/a.ts', '../wiring.js'],
  ])('lets %s import %s', (file, imported) => {
    expect(lint(file, `import { b } from '${imported}';\n\nexport const a = b;\n`)).toMatch(/Found 0 warnings and 0 errors/);
  });

  it.each([
    ['src/core/a.ts', 'Date.now()', 'take the time as an argument'],
    ['src/engine/a.ts', 'Math.random()', 'Randomness comes from the RandomPort'],
    ['src/engine/a.ts', 'setTimeout(() => undefined, 1)', 'Wait through the Clock'],
    ['src/adapters/a.ts', 'process.env', 'touch the process'],
  ])('keeps %s from using %s', (file, expression, message) => {
    expect(lint(file, `export const a = (): unknown => ${expression};\n`)).toContain(message);
  });
});
