import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../support/world.js';

const root = join(import.meta.dirname, '../..');

test('the store adds at most 200 KB for all versions', () => {
  const { size } = statSync(join(root, 'dist/schemas/kubernetes.jsonl.gz'));
  expect(size).toBeLessThan(200 * 1024);
  expect(readFileSync(join(root, 'src/schemas/kubernetes.jsonl.gz')).equals(readFileSync(join(root, 'dist/schemas/kubernetes.jsonl.gz')))).toBe(true);
});

test('commands that do not validate never read the store: without it they work just the same', (context) => {
  const folder = scratchFolder(context);
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  rmSync(join(folder, 'dist/schemas'), { recursive: true });
  const run = (...args: readonly string[]): number | null => spawnSync(process.execPath, [join(folder, 'dist/cli/index.js'), ...args], { cwd: root, stdio: 'ignore' }).status;
  expect(run('--help')).toBe(0);
  expect(run('--version')).toBe(0);
  expect(run('graph', '--workflow', 'examples/argocd-gitops.osop.yaml')).toBe(0);
  expect(run('validate')).toBe(70);
});
