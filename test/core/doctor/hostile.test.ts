import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Json } from '../../../src/core/json.js';
import { isJsonObject } from '../../../src/core/json.js';
import { within } from '../../support/processor-time.js';
import { examined } from './examined.js';
import { ownUrl } from './fixtures.js';

/** One of each kind that rules look into, with every field that they ask for. */
const objects: Readonly<Record<string, Json>> = {
  'app.yaml': {
    apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'web', namespace: 'argocd', finalizers: ['resources-finalizer.argocd.argoproj.io'], annotations: { 'osop.dev/ignore-policy.DR001': 'x' } },
    spec: {
      project: 'shop', sources: [{ repoURL: ownUrl, targetRevision: 'main', path: 'web', helm: { valueFiles: ['a.yaml'] } }, { repoURL: 'https://charts.example.com', chart: 'redis', targetRevision: '1.0.0' }],
      destination: { server: 'https://kubernetes.default.svc', namespace: 'web' }, ignoreDifferences: [{ kind: 'Deployment', jsonPointers: ['/spec'], jqPathExpressions: ['.spec'] }], revisionHistoryLimit: 5,
      syncPolicy: { automated: { prune: true }, retry: { limit: 5, backoff: { duration: '5s', maxDuration: '3m' } }, syncOptions: ['PrunePropagationPolicy=orphan'] },
    },
  },
  'set.yaml': {
    apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', metadata: { name: 'all' },
    spec: { generators: [{ list: { elements: [{ name: 'a' }] } }], template: { metadata: { name: '{{name}}' }, spec: { source: { repoURL: ownUrl, path: 'web' }, destination: { name: 'in-cluster', namespace: 'a' } } }, templatePatch: 'spec: {}' },
  },
  'project.yaml': {
    apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', metadata: { name: 'shop' },
    spec: { sourceRepos: ['*'], destinations: [{ server: '*', namespace: '*' }], clusterResourceWhitelist: [{ group: '*', kind: '*' }], roles: [{ name: 'ci', policies: ['p, proj:shop:ci, applications, *, shop/*, allow'] }], syncWindows: [{ kind: 'allow', schedule: '* * * * *', duration: '1h', applications: ['*'] }] },
  },
  'rbac.yaml': { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'argocd-rbac-cm' }, data: { 'policy.csv': 'p, a, *, *, *, allow\n', 'policy.default': 'role:admin' } },
  'cm.yaml': { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'argocd-cm' }, data: { 'resource.compareoptions': 'a: b', 'exec.enabled': 'true' } },
  'secret.yaml': { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'db', labels: {}, annotations: {} }, data: { a: 'b' }, stringData: { c: 'd' } },
  'web/claim.yaml': { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data', annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false' } }, spec: {} },
  'k/base/kustomization.yaml': { resources: ['d.yaml'], images: [{ name: 'a', newTag: 'latest' }] },
  'k/overlays/dev/kustomization.yaml': { resources: ['../../base', 'https://github.com/a/b'], patches: [{ path: 'p.yaml', target: { kind: 'Deployment' } }, { patch: '- {op: add, path: /spec/a, value: b}' }], secretGenerator: [{ name: 'a', literals: ['b=c'], files: ['d'] }], helmCharts: [{ name: 'a', repo: 'b', version: '1' }], configMapGenerator: [{ name: 'a' }] },
  'k/overlays/prod/kustomization.yaml': { resources: ['../../base'] },
  'k/base/d.yaml': { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { template: { spec: { containers: [{ name: 'web', image: 'web', env: [{ name: 'PASSWORD', value: 'x' }] }] } } } },
  'c/Chart.yaml': { name: 'c', dependencies: [{ name: 'a', repository: 'https://charts.example.com', version: '^1' }] },
  'c/values-dev.yaml': { image: { repository: 'a', tag: 'latest' }, cache: { enabled: true } },
  'c/values-prod.yaml': { image: { repository: 'a', tag: '1' } },
};

/** What nobody expects there. */
const strangers: readonly Json[] = [null, 1, '', '__proto__', [null], [[1]], { constructor: { prototype: 1 } }];

let turn = 0;

/** Every object in which one value is another one: at each place two of the strangers, by turns. */
function* changed(value: Json): Generator<Json> {
  for (let count = 0; count < 2; count += 1) {
    turn += 1;
    yield strangers[turn % strangers.length] ?? null;
  }
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    for (const [index, item] of items.entries()) for (const other of changed(item)) yield items.with(index, other);
  } else if (isJsonObject(value)) {
    for (const [key, held] of Object.entries(value)) for (const other of changed(held ?? null)) yield { ...value, [key]: other };
  }
}

test('no value of another type makes a rule fall over, and every finding has a place', () => {
  const texts = Object.fromEntries(Object.entries(objects).map(([file, value]) => [file, stringify(value)]));
  let tried = 0;
  const wrong: unknown[] = [];
  for (const [file, value] of Object.entries(objects)) {
    // What is read together with it.
    const beside = Object.entries(texts).filter(([other]) => (file.includes('/') ? other.split('/')[0] === file.split('/')[0] : other === 'project.yaml') || (file.startsWith('web/') && other === 'app.yaml'));
    for (const other of changed(value)) {
      const { findings } = examined({ files: { ...Object.fromEntries(beside), [file]: stringify(other) } });
      tried += 1;
      wrong.push(...findings.filter(({ where, message, fix }) => where === undefined || where.line < 1 || message === '' || fix === '' || message.includes('[object Object]')).map((finding) => ({ file, other, finding })));
    }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(300);
  expect(({} as Readonly<Record<string, unknown>>)['prototype']).toBeUndefined();
}, 60_000);

test('T16: a file of empty lines that a Secret is made of takes no longer than another one', () => {
  const texts = { 'k/kustomization.yaml': 'secretGenerator: [{name: a, files: [d]}]\n', 'k/d': `${'\n'.repeat(150_000)}x` };
  const { findings } = within(2_500, () => examined({ files: texts }));
  expect(findings.map(({ rule }) => rule.id)).toContain('DR091');
});
