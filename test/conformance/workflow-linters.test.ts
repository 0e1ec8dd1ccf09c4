import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workflowBlocks } from '../support/workflow-blocks.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const missing = [['actionlint', '-version'], ['zizmor', '--version']].filter(([program = '', flag = '']) => spawnSync(program, [flag]).status !== 0).map(([program]) => `${program} is not on the PATH`);
if (missing.length > 0 && process.env['CONFORMANCE'] === 'required') throw new Error(missing.join('; '));

const inFolder = (folder: string): readonly string[] => readdirSync(join(root, folder)).filter((name) => name.endsWith('.yml')).map((name) => join(root, folder, name));
const workflows = [...inFolder('.github/workflows'), ...inFolder('examples/github-workflows')];

describe.skipIf(missing.length > 0)(`the linters of workflows find nothing${missing.length > 0 ? ` (skipped: ${missing.join('; ')})` : ''}`, () => {
  let folder = '';
  let shown: readonly string[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'workflows-'));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    // The action is looked up by steps that use the checkout.
    symlinkSync(join(root, 'action.yml'), join(folder, 'action.yml'));
    shown = workflowBlocks(root).map(([, text], index) => {
      const path = join(folder, `.github/workflows/shown-${index}.yml`);
      writeFileSync(path, `name: Shown\n${text}`);
      return path;
    });
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  const actionlint = (paths: readonly string[]): { readonly status: number | null; readonly stdout: string } => spawnSync('actionlint', ['-no-color', '-shellcheck=', '-pyflakes=', ...paths], { cwd: root, encoding: 'utf8' });
  const zizmor = (paths: readonly string[]): { readonly status: number | null; readonly stdout: string } => spawnSync('zizmor', ['--offline', '--quiet', '--no-progress', '--color=never', `--config=${join(root, '.github/zizmor.yml')}`, ...paths], { cwd: root, encoding: 'utf8' });

  test('actionlint, in our workflows, the examples and what the documents show', () => {
    expect(shown.length).toBeGreaterThan(2);
    expect(actionlint([...workflows, ...shown])).toMatchObject({ status: 0, stdout: '' });
  });

  test('zizmor, in these, in action.yml and in the configuration of Dependabot', () => {
    const { status, stdout } = zizmor([...workflows, ...shown, join(root, 'action.yml'), join(root, '.github/dependabot.yml')]);
    expect(stdout).toContain('No findings');
    expect(status).toBe(0);
  });

  test('and they do find what is wrong', () => {
    const path = join(folder, '.github/workflows/wrong.yml');
    writeFileSync(path, 'name: Wrong\non: {pull_request_target: {branches: [main]}}\njobs:\n  x:\n    runs-on: ubuntu-newest\n    steps:\n      - uses: actions/checkout@v5\n      - run: echo ${{ github.event.pull_request.title }}\n');
    expect(actionlint([path]).stdout).toContain('ubuntu-newest');
    expect(zizmor([path]).stdout).toMatch(/template-injection[\s\S]*unpinned-uses|unpinned-uses[\s\S]*template-injection/);
  });
});
