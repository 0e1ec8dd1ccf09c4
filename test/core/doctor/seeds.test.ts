import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSchemaStore } from '../../../src/adapters/schema-store.js';
import { affectedApplications } from '../../../src/core/gitops/affected.js';
import { checkFiles, resolveKinds } from '../../../src/core/manifests/check-tree.js';
import { ManifestChecker } from '../../../src/core/manifests/manifest-checker.js';
import { readPolicies } from '../../../src/core/manifests/policies/policy-set.js';
import { sharedMaterial } from '../../support/shared-material.js';
import { examined } from './examined.js';

const folder = fileURLToPath(new URL('seeds', import.meta.url));
const seedFolder = sharedMaterial('seeds');
const textOf = (name: string): string => readFileSync(`${folder}/${name}.yaml`, 'utf8');

/** What is expected of one block of YAML of the seeds. `seed` is the beginning of the name of the document that has it. */
interface Expected {
  readonly path: string;
  /** What `validate` takes it for. */
  readonly recognised: string;
  /** `line: message` of what `validate` finds wrong; none for a manifest that is valid. */
  readonly wrong: readonly string[];
  /** `id:line` of what `doctor` says. */
  readonly explained: readonly string[];
}

const noProject = '5: `spec.project` is missing';
const noDestination = '5: `spec.destination` is missing';

/** Every block of YAML in the seeds. Errors come first, as `doctor` tells them. */
const expected: Readonly<Record<string, Expected>> = {
  '001-root-app': {
    path: 'root.yaml', recognised: 'Application root-app', wrong: [noProject],
    explained: ['DR006:5', 'DR032:6', 'DR060:5', 'DR070:9', 'DR040:5', 'DR053:3', 'DR075:3'],
  },
  '001-api': {
    path: 'apps/api.yaml', recognised: 'Application api', wrong: [noDestination, noProject],
    explained: ['DR006:5', 'DR006:5', 'DR071:5', 'DR032:6', 'DR060:5', 'DR070:5', 'DR040:5', 'DR053:3', 'DR075:3'],
  },
  // Neither is a manifest: they are recognised as none, and the rules do not speak of them.
  '002-github-actions': { path: '.github/workflows/ci.yaml', recognised: 'skipped: a hidden file or folder', wrong: [], explained: [] },
  '002-gitlab-ci': { path: '.gitlab-ci.yml', recognised: 'skipped: a hidden file or folder', wrong: [], explained: [] },
  '002-env-apps': {
    path: 'sets/env-apps.yaml', recognised: 'ApplicationSet env-apps', wrong: [],
    explained: ['DR032:26', 'DR060:23', 'DR040:22', 'DR053:20', 'DR075:3'],
  },
  // Its base, patch and file are not beside it here.
  '002-kustomization': {
    path: 'apps/web/overlays/dev/kustomization.yaml', recognised: 'skipped: a kustomization', wrong: [],
    explained: ['DR013:4', 'DR013:8', 'DR013:12', 'DR012:7'],
  },
  '002-promotion-app': { path: 'promotion-app.yaml', recognised: 'Application promotion-app', wrong: [noProject], explained: ['DR006:5', 'DR060:5', 'DR053:3', 'DR075:3'] },
  '002-promotion-apps': {
    path: 'promotion-apps.yaml', recognised: 'ApplicationSet promotion-apps', wrong: ['15: `spec.template.spec.project` is missing'],
    explained: ['DR006:15', 'DR032:18', 'DR060:15', 'DR040:15', 'DR053:13', 'DR075:3'],
  },
  '002-pr-preview': {
    path: 'preview.yaml', recognised: 'Application pr-{{number}}-preview', wrong: ['4: `metadata.name` cannot be "pr-{{number}}-preview"'],
    explained: ['DR004:4', 'DR004:15', 'DR004:11', 'DR060:8', 'DR040:7', 'DR075:3'],
  },
  '002-pr-test': { path: 'pr-test.yaml', recognised: 'Job pr-test', wrong: ['12: the image test-runner:latest has the tag latest: what runs changes without a commit'], explained: ['DR033:12'] },
  // Valid for Kubernetes, which does not look into the text: the field belongs to another key.
  '002-argocd-cm': { path: 'argocd-cm.yaml', recognised: 'ConfigMap argocd-cm', wrong: [], explained: ['DR007:9'] },
  '002-self-healing-app': {
    path: 'self-healing-app.yaml', recognised: 'Application self-healing-app', wrong: [noDestination, noProject],
    explained: ['DR001:5', 'DR006:5', 'DR006:5', 'DR071:5', 'DR060:5', 'DR070:5', 'DR053:3', 'DR075:3'],
  },
  '002-versioned-app': {
    path: 'versioned-app.yaml', recognised: 'Application versioned-app', wrong: [noDestination, noProject],
    explained: ['DR006:5', 'DR006:5', 'DR071:5', 'DR060:5', 'DR070:5', 'DR040:5', 'DR053:3', 'DR075:3'],
  },
  // There is no `branches` in a git generator: Argo CD makes nothing of it.
  '002-release-apps': {
    path: 'release-apps.yaml', recognised: 'ApplicationSet release-apps',
    wrong: ['10: unknown field `spec.generators[0].git.branches`', '15: `spec.template.spec.destination` is missing', '15: `spec.template.spec.project` is missing'],
    explained: ['DR005:7', 'DR006:10', 'DR006:15', 'DR006:15', 'DR071:15', 'DR060:15', 'DR070:15', 'DR040:15', 'DR053:13', 'DR075:3'],
  },
  '002-repo-creds': { path: 'repo-creds.yaml', recognised: 'Secret repo-creds', wrong: [], explained: ['DR090:11'] },
  '002-argocd-rbac-cm': { path: 'argocd-rbac-cm.yaml', recognised: 'ConfigMap argocd-rbac-cm', wrong: [], explained: ['DR085:8'] },
  '003-guestbook': { path: 'guestbook.yaml', recognised: 'Application guestbook', wrong: [], explained: ['DR032:10', 'DR060:7', 'DR053:3'] },
  '004-api-service': { path: 'apps/api-service.yaml', recognised: 'Application api-service', wrong: [], explained: ['DR032:13', 'DR060:10'] },
  // Its pods have no labels: the selector chooses none of them.
  '004-rollout': {
    path: 'rollout.yaml', recognised: 'Rollout api-service', wrong: ['10: the selector wants the label app=api-service, which the pod template does not have'], explained: ['DR015:10'],
  },
  '004-analysis-template': { path: 'analysis.yaml', recognised: 'AnalysisTemplate error-rate-check', wrong: [], explained: [] },
  '004-github-actions-step': { path: '.github/workflows/deploy.yml', recognised: 'skipped: a hidden file or folder', wrong: [], explained: [] },
};

async function validated(path: string, text: string): Promise<{ readonly recognised: string; readonly wrong: readonly string[] }> {
  const store = readSchemaStore();
  const checker = new ManifestChecker({ store, versions: store.versions.slice(-1), strict: true, skip: [], reject: [], ignoreMissingSchemas: false, policies: readPolicies('baseline').policies });
  const tree = { paths: [path], read: () => text, load: async () => undefined };
  await checkFiles([path], { checker, tree });
  await resolveKinds({ checker, tree, strict: true, lookUp: undefined });
  const { manifests: [manifest], problems } = checker.report({ notChecked: [], seconds: 0 });
  const { verdict, name = '', reason = '' } = manifest ?? {};
  expect(verdict).toBe(verdict === 'skipped' ? 'skipped' : problems.length > 0 ? 'invalid' : 'valid');
  return { recognised: verdict === 'skipped' ? `skipped: ${reason}` : name, wrong: problems.map(({ where, message }) => `${where?.line ?? 0}: ${message.replace(`${name}: `, '')}`) };
}

describe.each(Object.entries(expected))('the seed %s', (name, { path, recognised, wrong, explained }) => {
  test('is recognised and validated', async () => {
    expect(await validated(path, textOf(name))).toEqual({ recognised, wrong });
  });

  test('is explained where it is wrong', () => {
    const { findings, outcomes } = examined({ files: { [path]: textOf(name) } }, new Map(), []);
    expect(findings.map(({ rule, where }) => `${rule.id}:${where?.line ?? 0}`)).toEqual(explained);
    // A finding is a rule that is broken, and nothing else is.
    expect(outcomes.filter(({ state }) => state === 'broken').map(({ rule }) => rule.id)).toEqual([...new Set(findings.map(({ rule }) => rule.id))].toSorted());
  });
});

test('every file of seeds has its expectations', () => {
  expect(readdirSync(folder).map((file) => file.replace('.yaml', '')).toSorted()).toEqual(Object.keys(expected).toSorted());
});

/** Lines without their indentation, which some documents have lost, and without empty ones. */
function lines(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

describe.skipIf(seedFolder.missing)('the documents of the seeds', () => {
  const documents = seedFolder.missing ? [] : readdirSync(seedFolder.path).filter((name) => name.endsWith('.txt')).toSorted().map((name) => ({ name, lines: lines(readFileSync(`${seedFolder.path}/${name}`, 'utf8')) }));
  const workflow = seedFolder.missing ? [] : lines(readFileSync(`${seedFolder.path}/argocd-gitops.osop.yaml`, 'utf8'));

  test.each(Object.keys(expected))('have %s word for word', (name) => {
    const own = lines(textOf(name));
    const document = documents.find((one) => one.name.startsWith(name.slice(0, 3)));
    expect(document?.lines.some((_, start) => own.every((line, index) => document.lines[start + index] === line))).toBe(true);
  });

  test('have no manifest, pipeline or workflow beside these', () => {
    const begins = /^apiVersion:|^stages:$|^name: CI$|^- name: Update image tag in GitOps repo$|^osop_version:/;
    const found = documents.flatMap(({ name, lines: all }) => all.filter((line) => begins.test(line)).map((line) => `${name.slice(0, 3)} ${line}`));
    const own = Object.keys(expected).flatMap((name) => lines(textOf(name)).filter((line) => begins.test(line)).map((line) => `${name.slice(0, 3)} ${line}`));
    expect(found.toSorted()).toEqual([...own, '000 osop_version: "2.0"'].toSorted());
  });

  test('have the workflow that the examples have', () => {
    const example = lines(readFileSync(fileURLToPath(new URL('../../../examples/argocd-gitops.osop.yaml', import.meta.url)), 'utf8'));
    expect(workflow).toEqual(example);
    expect(documents[0]?.lines.slice(-workflow.length)).toEqual(workflow);
  });
});

describe('the release strategies of the seeds', () => {
  const url = 'https://github.com/org/app.git';
  const touched = (definition: Readonly<Record<string, string>>, paths: readonly string[], { changed, branch = 'main', address = url }: { readonly changed: string; readonly branch?: string; readonly address?: string }): ReturnType<typeof affectedApplications> => {
    const files: Readonly<Record<string, string>> = { ...definition, ...Object.fromEntries(paths.map((path) => [path, 'a: 1\n'])) };
    return affectedApplications({ paths: Object.keys(files).toSorted(), read: (path) => files[path], before: new Map([[changed, 'a: 0\n']]) }, { addresses: [address], branch, defaultBranch: 'main', given: {}, newGlobbing: false });
  };
  const names = ({ applications }: ReturnType<typeof affectedApplications>): readonly string[] => applications.map(({ application }) => application.name);

  test('git tags: what is on the branch does not reach an application at a tag', () => {
    const { applications, leftOut } = touched({ 'apps/v.yaml': textOf('002-versioned-app') }, ['kubernetes/d.yaml'], { changed: 'kubernetes/d.yaml' });
    expect(applications).toEqual([]);
    expect(leftOut).toMatchObject([{ application: { name: 'versioned-app' }, why: 'revision' }]);
  });

  test('promotion by hand: the overlay of staging at its tag', () => {
    expect(touched({ 'apps/p.yaml': textOf('002-promotion-app') }, ['kubernetes/overlays/staging/d.yaml'], { changed: 'kubernetes/overlays/staging/d.yaml' }).leftOut).toMatchObject([{ application: { name: 'promotion-app' }, why: 'revision' }]);
  });

  test('release directories: a folder below releases is an application', () => {
    const found = touched({ 'apps/r.yaml': textOf('002-promotion-apps') }, ['releases/1.0/d.yaml', 'releases/1.1/d.yaml'], { changed: 'releases/1.1/d.yaml' });
    expect({ names: names(found), known: found.defined.length }).toEqual({ names: ['1.1'], known: 2 });
  });

  test('an environment for each application: the matrix of the monorepo', () => {
    const paths = ['apps/web/base/d.yaml', ...['dev', 'staging', 'prod'].map((environment) => `apps/web/overlays/${environment}/d.yaml`)];
    const found = touched({ 'sets/e.yaml': textOf('002-env-apps') }, paths, { changed: 'apps/web/overlays/staging/d.yaml', address: 'https://github.com/org/apps' });
    expect({ names: names(found), known: found.defined.length }).toEqual({ names: ['web-staging'], known: 3 });
  });

  test('release branches: the generator does not exist, and nothing is guessed', () => {
    const { applications, uncertain } = touched({ 'apps/b.yaml': textOf('002-release-apps') }, ['kubernetes/d.yaml'], { changed: 'kubernetes/d.yaml' });
    expect(applications).toEqual([]);
    expect(uncertain).toMatchObject([{ set: 'release-apps', gaps: [{ kind: 'wrong', generator: 0 }] }]);
  });

  test('an app-of-apps with Helm values', () => {
    const files = { 'root.yaml': textOf('001-root-app'), 'apps/api.yaml': textOf('001-api') };
    const found = touched(files, ['api/Chart.yaml'], { changed: 'apps/api.yaml', address: 'https://github.com/acme/k8s-manifests' });
    expect(found.applications.map(({ application, parents }) => [application.name, parents])).toEqual([['api', ['root-app']], ['root-app', []]]);
  });

  test('charts beside values of environments', () => {
    const found = touched({ 'apps/api-service.yaml': textOf('004-api-service') }, ['charts/api-service/Chart.yaml', 'environments/production/api-service-values.yaml'], { changed: 'environments/production/api-service-values.yaml', address: 'https://github.com/your-org/gitops-config' });
    expect(found.applications).toMatchObject([{ application: { name: 'api-service' }, reasons: [{ kind: 'helm-values' }] }]);
  });
});
