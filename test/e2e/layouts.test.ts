import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { exampleFolder } from '../support/example-files.js';
import { runGit } from '../support/git-http.js';
import { createGitSandbox, type GitSandbox } from '../support/git-sandbox.js';
import { runCli, type CliResult } from '../support/mini-runner.js';
import { isThorough, leftOut } from '../support/thorough.js';

let sandbox: GitSandbox;
afterEach(async () => { await sandbox.close(); });

/** A layout of the examples as a config repository of its own, and the CLI in a checkout of it. */
async function open(layout: string): Promise<(command: string, inputs: Readonly<Record<string, string>>) => Promise<CliResult>> {
  sandbox = await createGitSandbox();
  sandbox.commit(exampleFolder(`config-repositories/${layout}`), 'Begin');
  await sandbox.checkout('work');
  return async (command, inputs) => await runCli({
    scratch: sandbox.folder, cwd: join(sandbox.folder, 'work'),
    args: [command, '--format=json', ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)],
  });
}

/** Files and lines that the newest commit changed. */
function changed(): readonly string[] {
  const diff = runGit(sandbox.bare, 'show', '--format=', '--unified=0', 'main').split('\n');
  return diff.filter((line) => /^(?:\+\+\+ b\/|[-+](?![-+]))/.test(line)).map((line) => line.replace('+++ b/', '').trim());
}

interface Layout {
  readonly name: string;
  /** Input of the bump and what it changes. */
  readonly bump: Readonly<Record<string, string>>;
  readonly bumped: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly promoted: readonly string[];
}

const layouts: readonly Layout[] = [
  {
    name: 'monorepo-overlays', bump: { image: 'ghcr.io/acme/web', tag: '1.5.0', 'config-path': 'apps/web/overlays/dev' },
    bumped: ['apps/web/overlays/dev/kustomization.yaml', '-    newTag: 1.4.0  # set by the pipeline', '+    newTag: 1.5.0  # set by the pipeline'],
    from: 'dev', to: 'staging',
    promoted: [
      'apps/web/overlays/staging/kustomization.yaml', '-    newTag: 1.3.2', '+    newTag: 1.5.0',
      'apps/worker/overlays/staging/kustomization.yaml', '-    newTag: 2.0.0', '+    newTag: 2.1.0',
    ],
  },
  {
    name: 'multi-repo', bump: { image: 'ghcr.io/acme/web', tag: '1.5.0', update: 'config-repo/apps/web-dev.yaml#spec.source.kustomize.images[0]' },
    bumped: ['config-repo/apps/web-dev.yaml', '-        - ghcr.io/acme/web:1.4.0', '+        - ghcr.io/acme/web:1.5.0'],
    from: 'dev', to: 'staging',
    promoted: [
      'config-repo/apps/web-staging.yaml',
      '-    targetRevision: v1.3.0 # a tag of the application\'s repository', '+    targetRevision: v1.4.0 # a tag of the application\'s repository',
      '-        - ghcr.io/acme/web:1.3.0', '+        - ghcr.io/acme/web:1.5.0',
    ],
  },
  {
    name: 'app-of-apps', bump: { image: 'ghcr.io/acme/api', tag: 'v1.4.0', 'config-path': 'apps/dev' },
    bumped: ['apps/dev/api.yaml', '-          tag: v1.3.0', '+          tag: v1.4.0'],
    from: 'dev', to: 'prod',
    promoted: [
      'apps/prod/api.yaml', '-          tag: v1.2.3', '+          tag: v1.4.0',
      'apps/prod/prometheus.yaml', '-    targetRevision: 25.7.1', '+    targetRevision: 25.8.0',
      'apps/prod/worker.yaml', '-          value: "3.0.2"', '+          value: "3.1.0"',
    ],
  },
  {
    name: 'charts-and-environments', bump: { image: 'ghcr.io/acme/api-service', tag: '2026.11.3', 'config-path': 'environments/staging' },
    bumped: ['environments/staging/api-service-values.yaml', '-  tag: "2026.11.2"', '+  tag: "2026.11.3"'],
    from: 'staging', to: 'production',
    promoted: [
      'environments/production/api-service-values.yaml', '-  tag: "2026.10.9"', '+  tag: "2026.11.3"',
      'environments/production/worker-service-values.yaml', '-  tag: "2026.10.9"', '+  tag: "2026.11.2"',
    ],
  },
];

/** Whose bump and promotion are played: test/core/promote/promote-versions.test.ts copies versions in files of all kinds. */
const changing: ReadonlySet<string> = new Set(['monorepo-overlays', 'app-of-apps']);
leftOut(`${changing.size} of ${layouts.length} layouts take a bump and a promotion`);

describe.each(layouts)('the layout $name', ({ name, bump, bumped, from, to, promoted }) => {
  test.runIf(isThorough || changing.has(name))('takes a bump and a promotion: these lines and no others', async () => {
    const run = await open(name);
    const set = await run('bump', bump);
    expect(set.exitCode, set.output).toBe(0);
    expect(changed()).toEqual(bumped);
    const sha = runGit(sandbox.bare, 'rev-parse', 'main');
    const promotion = await run('promote', { from, to });
    expect(promotion.exitCode, promotion.output).toBe(0);
    expect(changed()).toEqual(promoted);
    expect(promotion.json()).toMatchObject({ result: 'succeeded', 'previous-sha': sha, 'commit-sha': runGit(sandbox.bare, 'rev-parse', 'main'), problems: [] });
    expect(runGit(sandbox.bare, 'rev-list', '--count', 'main')).toBe('3');
    expect((await run('promote', { from, to })).json()).toMatchObject({ result: 'nothing-to-do' });
    expect(runGit(sandbox.bare, 'rev-list', '--count', 'main')).toBe('3');
  });

  test('is valid', async () => {
    const run = await open(name);
    const validation = await run('validate', { 'changed-only': 'false', render: 'none' });
    expect(validation.exitCode, validation.output).toBe(0);
    expect(validation.json()).toMatchObject({ problems: [], validation: { valid: true, invalid: 0 } });
  });
});
