import { expect, test } from 'vitest';
import { chartReleases, type ChartReleases } from '../../../src/core/gitops/chart-releases.js';

const url = 'https://git.example.com/org/config.git';
const application = (name: string, helm: string, more: { readonly revision?: string; readonly path?: string } = {}): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: ${name}}
spec:
  project: default
  source: {repoURL: ${url}, path: ${more.path ?? 'charts/web'}, targetRevision: ${more.revision ?? 'main'}, helm: ${helm}}
  destination: {server: https://kubernetes.default.svc, namespace: ${name}}
`;
const files = {
  'apps/dev.yaml': application('web-dev', '{valueFiles: [../../environments/dev.yaml]}'),
  'apps/prod.yaml': application('web-prod', '{valueFiles: [../../environments/prod.yaml], parameters: [{name: replicas, value: "3"}], releaseName: web}'),
  'apps/old.yaml': application('web-old', '{}', { revision: 'v1.0.0' }),
  'apps/plain.yaml': application('plain', '{}', { path: 'plain' }),
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n', 'charts/web/values.yaml': 'replicas: 1\n', 'charts/web/templates/d.yaml': 'kind: {{ .Values.kind }}\n',
  'environments/dev.yaml': 'replicas: 1\n', 'environments/prod.yaml': 'replicas: 2\n', 'plain/d.yaml': 'kind: ConfigMap\n',
};
const released = (touched: readonly string[], more: Readonly<Record<string, string>> = {}): ChartReleases => {
  const all: Readonly<Record<string, string>> = { ...files, ...more };
  return chartReleases({ paths: Object.keys(all), read: (path) => all[path], touched }, { addresses: [url], branch: 'main', defaultBranch: 'main', given: {}, newGlobbing: false });
};

test('a chart is rendered for each application that uses it, with its own values, name and namespace', () => {
  const { affected, units, notRendered } = released(['charts/web/templates/d.yaml']);
  expect([affected, notRendered]).toEqual([['web-dev', 'web-prod'], []]);
  expect(units).toMatchObject([
    { kind: 'helm', folder: 'charts/web', release: { name: 'web-dev', namespace: 'web-dev', valueFiles: ['environments/dev.yaml'], parameters: [] } },
    { kind: 'helm', folder: 'charts/web', release: { name: 'web', namespace: 'web-prod', valueFiles: ['environments/prod.yaml'], parameters: [{ set: 'replicas=3' }] } },
  ]);
});

test.each([
  ['a value file beside the chart', 'environments/prod.yaml', ['web-prod']],
  ['the definition of an application', 'apps/dev.yaml', ['web-dev']],
  ['what no application takes', 'README.md', []],
])('%s touches those that use it', (_what, touched, names) => {
  const { affected, units } = released([touched]);
  expect([affected, units.map(({ release }) => release?.valueFiles.join())]).toEqual([names, names.map((name) => `environments/${name.slice(4)}.yaml`)]);
});

test('plain manifests touch their application, and are no chart', () => {
  expect(released(['plain/d.yaml'])).toEqual({ affected: ['plain'], units: [], notRendered: [] });
});

test('what cannot be rendered as an application says is named, and so is what is too much', () => {
  expect(released(['charts/web/values.yaml'], { 'apps/dev.yaml': application('web-dev', '{valueFiles: [gone.yaml]}') })).toMatchObject({
    affected: ['web-dev', 'web-prod'], units: [{ release: { name: 'web' } }], notRendered: ['chart charts/web for web-dev: its value file charts/web/gone.yaml is not there at checkout'],
  });
  const set = application('{{n}}', '{}').replace('kind: Application\n', 'kind: ApplicationSet\n').replace(/metadata: .*\nspec:\n([^]*)$/, (_all, spec: string) => `metadata: {name: many}\nspec:\n  generators: [{list: {elements: [${Array.from({ length: 30 }, (_, n) => `{n: n${n}}`).join(', ')}]}}]\n  template:\n    metadata: {name: '{{n}}'}\n    spec:\n${spec.replaceAll(/^/gm, '    ').replaceAll('{{n}}', 'all')}`);
  const { units, notRendered } = released(['charts/web/values.yaml'], { 'apps/dev.yaml': set, 'apps/prod.yaml': '' });
  expect([units.length, notRendered]).toEqual([20, ['chart charts/web for 10 more applications: the first 20 are rendered']]);
});
