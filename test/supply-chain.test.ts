import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowProblems } from './support/workflow-parser.js';
import { workflowBlocks } from './support/workflow-blocks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const yamlIn = (folder: string): readonly string[] => readdirSync(join(root, folder)).filter((name) => name.endsWith('.yml')).map((name) => `${folder}/${name}`);
const own = yamlIn('.github/workflows');
const files = [...own, ...yamlIn('examples/github-workflows')].map((path) => [path, textOf(path)] as const);
/** Workflow files, and those that the documents show. */
const workflows = [...files, ...workflowBlocks(root)];

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What is not pinned: an action of somebody else by anything but a whole commit id, with its version beside it. */
function unpinned(text: string): readonly string[] {
  const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, ref = '']) => ref);
  return uses.filter((ref) => !/^(?:\.\/|org\/osop-argocd-action@v1$)/.test(ref) && !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(ref));
}

describe.each(workflows)('%s', (path, text) => {
  const workflow = parse(text) as Workflow;

  test('uses actions of others by their commit only', () => {
    expect(unpinned(text)).toEqual([]);
  });

  test('gives nothing to all jobs, and to each what it says', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions === undefined || Object.keys(permissions).length === 0)).toEqual([]);
  });

  test('leaves no credential in the checkout', () => {
    const checkouts = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps).filter(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('does not run for the event of a fork with the secrets of the repository', () => {
    expect(JSON.stringify(workflow.on)).not.toMatch(/pull_request_target|workflow_run/);
  });

  test('is a workflow that GitHub accepts', async () => {
    expect(await workflowProblems(path, text)).toEqual([]);
  });
});

test('an action that is not pinned is noticed', () => {
  const pin = 'a'.repeat(40);
  expect(unpinned(`      - uses: a/b@v1\n        uses: a/b@${pin}\n      - uses: a/b/c@${pin} # v1.2.3\n      - uses: ./\n      - uses: org/osop-argocd-action@v1\n      - uses: org/osop-argocd-action@main\n`)).toEqual(['a/b@v1', `a/b@${pin}`, 'org/osop-argocd-action@main']);
});

describe('what is installed', () => {
  test('runs no scripts of packages, and comes from a lockfile or by its hash', () => {
    expect(textOf('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const scripts = [...own, '.ci/run', '.ci/tools'].map((path) => textOf(path)).join('\n');
    expect(scripts.match(/^.*\bnpm (?:install|i|add|exec|update)\b.*$/gm)).toBeNull();
    expect([...scripts.matchAll(/npm ci\b(.*)$/gm)].filter(([, flags = '']) => !flags.includes('--ignore-scripts'))).toEqual([]);
    expect([...scripts.matchAll(/go install (\S+)/g)].filter(([, what = '']) => !/@v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
    expect([...scripts.matchAll(/pip"? install(.*)$/gm)].filter(([, flags = '']) => !flags.includes('--require-hashes'))).toEqual([]);
    expect(textOf('.ci/requirements.txt')).toMatch(/^zizmor==[\d.]+ --hash=sha256:[0-9a-f]{64}$/m);
  });

  test.each(['package-lock.json', '.ci/node24/package-lock.json'])('is held by %s to its bytes', (path) => {
    const { packages } = JSON.parse(textOf(path)) as { readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>> };
    expect(Object.entries(packages).filter(([name, { integrity }]) => name !== '' && integrity?.startsWith('sha512-') !== true)).toEqual([]);
  });

  test('is of exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as { readonly dependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> };
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('is looked after by Dependabot, which waits some days', () => {
    const { updates } = parse(textOf('.github/dependabot.yml')) as { readonly updates: readonly { readonly 'package-ecosystem': string; readonly cooldown?: { readonly 'default-days': number } }[] };
    expect([...new Set(updates.map((update) => update['package-ecosystem']))].toSorted()).toEqual(['github-actions', 'npm', 'pip']);
    expect(updates.filter(({ cooldown }) => (cooldown?.['default-days'] ?? 0) < 7)).toEqual([]);
  });
});

describe('T28: a dist/ that is not what src/ builds to', () => {
  const poisoned: readonly (readonly [string, (folder: string) => void])[] = [
    ['one byte is another', (folder) => { writeFileSync(join(folder, 'programs/index.js'), 'let a = 2;\n'); }],
    ['a file is there besides', (folder) => { writeFileSync(join(folder, 'programs/extra.js'), ''); }],
    ['a file is missing', (folder) => { rmSync(join(folder, 'index.js')); }],
  ];

  test.each(poisoned)('is found where %s', async (_, poison) => {
    const { differences } = await import('../scripts/differences.mjs');
    const folder = mkdtempSync(join(tmpdir(), 'dist-'));
    try {
      const [committed, built] = [join(folder, 'committed'), join(folder, 'built')];
      for (const side of [committed, built]) {
        mkdirSync(join(side, 'programs'), { recursive: true });
        writeFileSync(join(side, 'programs/index.js'), 'let a = 1;\n');
        writeFileSync(join(side, 'index.js'), '');
      }
      expect(differences(committed, built)).toEqual([]);
      poison(committed);
      expect(differences(committed, built)).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('is looked for by CI, and again before a release is attested', () => {
    expect(textOf('.ci/run')).toContain('npm run --silent build -- --check\n');
    expect((JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> }).scripts['check']).toContain('npm run build -- --check');
    const { jobs } = parse(textOf('.github/workflows/release.yml')) as Workflow;
    expect(jobs['build']?.steps?.map(({ run }) => run)).toContain('npm run build -- --check');
    expect(JSON.stringify(jobs['release'])).toContain('release/dist.sha256');
  });
});
