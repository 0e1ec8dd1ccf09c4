import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isJsonObject, type Json } from '../src/core/json.js';
import { deploy } from '../src/deploy.js';
import type { RunRecord } from '../src/core/run-record.js';
import type { RawInputs } from '../src/settings.js';
import { isThorough, leftOut } from './support/thorough.js';

// Every block of YAML of the seeds (test/core/doctor/seeds) is used in an example that runs in `rehearse`: with its names and fields,
// and corrected where it is wrong, which a comment of the example tells with doctor's rule.

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = 'examples/config-repositories';
let temporary: string;
const started = new Map<string, Promise<RunRecord>>();
beforeAll(() => { temporary = mkdtempSync(join(tmpdir(), 'seeds-')); });
afterAll(() => { rmSync(temporary, { recursive: true, force: true }); });

/** What is rehearsed: the folder, and the workflow in it; without one the built-in workflow, for all applications that follow the branch. */
interface Rehearsal {
  readonly folder: string;
  readonly workflow?: string;
  readonly inputs?: RawInputs;
}

const app1 = { image: 'ghcr.io/org/app1', tag: '1.1.0' };
const apiService = { image: 'ghcr.io/your-org/api-service', tag: '1.0.2' };
const rehearsals = {
  'k8s-manifests': { folder: 'k8s-manifests' },
  environments: { folder: 'environments' },
  'environments delivered': { folder: 'environments', workflow: 'deliver', inputs: app1 },
  'environments preview': { folder: 'environments', workflow: 'preview', inputs: { sync: 'always', 'generator-parameters': 'pullRequest: [{number: "7"}]' } },
  'target-revision': { folder: 'target-revision', workflow: 'promote' },
  'release-directories': { folder: 'release-directories', workflow: 'promote' },
  'git-tags': { folder: 'git-tags', workflow: 'release' },
  'release-branches': { folder: 'release-branches', workflow: 'fix', inputs: { image: 'ghcr.io/org/web', tag: '1.5.1' } },
  'gitops-config': { folder: 'gitops-config' },
  'gitops-config delivered': { folder: 'gitops-config', workflow: 'deliver', inputs: apiService },
} as const satisfies Readonly<Record<string, Rehearsal>>;

/** What the block has become, and what the rehearsal did with it. */
interface Use {
  readonly rehearsal: keyof typeof rehearsals;
  /** Within the example. */
  readonly file: string;
  /** Applications that were deployed by it, or that have it deployed. */
  readonly deploys: readonly string[];
  /** JSON pointers of the block that are another or none in the example, because the block is wrong there, or names an example of its own. */
  readonly corrected?: readonly string[];
  /** Where in the example it stands, where it is not the whole document. */
  readonly at?: readonly string[];
}

const uses: Readonly<Record<string, Use>> = {
  '001-root-app': { rehearsal: 'k8s-manifests', file: 'root.yaml', deploys: ['root-app'] },
  '001-api': { rehearsal: 'k8s-manifests', file: 'apps/api.yaml', deploys: ['api'], corrected: ['/spec/source/helm/values'] },
  // Pipelines: what they do is a step of the rehearsal.
  '002-github-actions': { rehearsal: 'environments delivered', file: '.github/workflows/ci.yaml', deploys: ['app1-dev'], corrected: ['/on/pull_request', '/jobs/build/steps'] },
  '002-gitlab-ci': { rehearsal: 'environments delivered', file: '.gitlab-ci.yml', deploys: ['app1-dev'], corrected: ['/deploy/script'] },
  '002-env-apps': { rehearsal: 'environments', file: 'argocd/env-apps.yaml', deploys: ['app1-dev', 'app1-staging', 'app1-prod', 'app2-dev', 'app2-staging', 'app2-prod'] },
  '002-kustomization': { rehearsal: 'environments delivered', file: 'apps/app1/overlays/dev/kustomization.yaml', deploys: ['app1-dev'], corrected: ['/patchesStrategicMerge', '/namespace'] },
  '002-promotion-app': { rehearsal: 'target-revision', file: 'argocd/staging/promotion-app.yaml', deploys: ['promotion-app-prod'] },
  '002-promotion-apps': { rehearsal: 'release-directories', file: 'argocd/promotion-apps.yaml', deploys: ['web-prod'] },
  '002-pr-preview': { rehearsal: 'environments preview', file: 'argocd/previews.yaml', deploys: ['pr-7-preview'], at: ['spec', 'template'], corrected: ['/apiVersion', '/kind'] },
  '002-pr-test': { rehearsal: 'environments preview', file: 'kubernetes/overlays/preview/pr-test.yaml', deploys: ['pr-7-preview'], corrected: ['/spec/template/spec/containers/0/image'] },
  '002-argocd-cm': { rehearsal: 'environments', file: 'platform/argocd-cm.yaml', deploys: ['self-healing-app'], corrected: ['/data/resource.compareoptions'] },
  '002-self-healing-app': { rehearsal: 'environments', file: 'argocd/self-healing-app.yaml', deploys: ['self-healing-app'] },
  '002-versioned-app': { rehearsal: 'git-tags', file: 'argocd/apps/versioned-app.yaml', deploys: ['versioned-app'] },
  '002-release-apps': { rehearsal: 'release-branches', file: 'argocd/release-apps.yaml', deploys: ['release-1.5-app'], corrected: ['/spec/generators/0/git'] },
  '002-repo-creds': { rehearsal: 'environments', file: 'platform/repo-creds.yaml', deploys: ['self-healing-app'], corrected: ['/stringData/password', '/stringData/username'] },
  '002-argocd-rbac-cm': { rehearsal: 'environments', file: 'platform/argocd-rbac-cm.yaml', deploys: ['self-healing-app'], corrected: ['/data/policy.csv'] },
  '003-guestbook': { rehearsal: 'gitops-config', file: 'apps/guestbook.yaml', deploys: ['guestbook'] },
  '004-api-service': { rehearsal: 'gitops-config delivered', file: 'apps/api-service.yaml', deploys: ['api-service'] },
  '004-rollout': { rehearsal: 'gitops-config', file: 'rollouts/api-service/rollout.yaml', deploys: ['api-progressive'], corrected: ['/spec/template/spec/containers/0/image'] },
  '004-analysis-template': { rehearsal: 'gitops-config', file: 'rollouts/api-service/analysis.yaml', deploys: ['api-progressive'] },
  '004-github-actions-step': { rehearsal: 'gitops-config delivered', file: '.github/workflows/deploy.yml', deploys: ['api-service'], at: ['jobs', 'deploy', 'steps'], corrected: ['/0/run'] },
};

/** Those that test/release-strategies.test.ts rehearses too. */
const released: ReadonlySet<keyof typeof rehearsals> = new Set(['target-revision', 'release-directories', 'git-tags', 'release-branches']);
leftOut(`${released.size} of ${Object.keys(rehearsals).length} rehearsals are left to test/release-strategies.test.ts`);

async function rehearsed(name: keyof typeof rehearsals): Promise<RunRecord> {
  const { folder, workflow, inputs }: Rehearsal = rehearsals[name];
  const env = { PATH: process.env['PATH'], HOME: temporary, RUNNER_TEMP: temporary, GITHUB_WORKSPACE: root };
  const result = await deploy({ inputs: { command: 'rehearse', 'config-path': `${examples}/${folder}`, ...(workflow === undefined ? {} : { workflow: `${examples}/${folder}/${workflow}.osop.yaml` }), ...inputs }, env });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.record;
}

async function rehearsedOnce(name: keyof typeof rehearsals): Promise<RunRecord> {
  const run = started.get(name) ?? rehearsed(name);
  started.set(name, run);
  return await run;
}

function documentOf(file: string): Json {
  const [document] = parseAllDocuments(readFileSync(join(root, file), 'utf8'));
  return (document?.toJS() ?? null) as Json;
}

/** Pointers of what the block has and the example has not, or other than that. What the example has beside it does not count. */
function missing(block: Json, example: Json | undefined, at = ''): readonly string[] {
  if (Array.isArray(block)) return Array.isArray(example) ? block.flatMap((item: Json, index) => missing(item, (example as readonly Json[])[index], `${at}/${index}`)) : [at];
  if (isJsonObject(block)) return isJsonObject(example) ? Object.entries(block).flatMap(([key, value]) => missing(value ?? null, example[key], `${at}/${key}`)) : [at];
  return block === example ? [] : [at];
}

describe.each(Object.entries(uses))('the block %s of the seeds', (name, { rehearsal, file, deploys, corrected = [], at = [] }) => {
  const seed = `test/core/doctor/seeds/${name}.yaml`;
  const used = `${examples}/${rehearsals[rehearsal].folder}/${file}`;

  test('is used in an example, corrected where it is wrong', () => {
    const example = at.reduce<Json | undefined>((held, key) => (isJsonObject(held) ? held[key] : undefined), documentOf(used));
    const found = missing(documentOf(seed), example).filter((pointer) => !corrected.some((one) => pointer === one || pointer.startsWith(`${one}/`)));
    expect(found).toEqual([]);
    const says = readFileSync(join(root, used), 'utf8').startsWith('# ');
    expect(says || corrected.length === 0).toBe(true);
  });

  test.runIf(isThorough || !released.has(rehearsal))('runs in its rehearsal', async () => {
    const record = await rehearsedOnce(rehearsal);
    expect([record.result, record.problems.filter(({ severity }) => severity === 'error')]).toEqual(['succeeded', []]);
    const healthy = record.apps.filter(({ health, result }) => health === 'Healthy' && ['succeeded', 'nothing-to-do'].includes(result)).map(({ name: app }) => app);
    expect(healthy).toEqual(expect.arrayContaining([...deploys]));
  });
});

test('every block is used', () => {
  expect(Object.keys(uses)).toHaveLength(21);
});
