import { expect, test } from 'vitest';
import { fileRole } from '../../../src/core/manifests/file-role.js';

test.each([
  'deployment.yaml', 'apps/web/deployment.yml', 'apps/web/service.json', 'crds/crd.yaml', 'valuestore-deployment.yaml', 'apps/values-api/deployment.yaml', 'my-chart.yaml', 'template/x.yaml', 'Charts/x.yaml',
  'kustomization.yaml', 'overlays/production/kustomization.yml', 'base/Kustomization',
])('%s is read as manifests', (path) => {
  expect(fileRole(path)).toEqual({ kind: 'manifest' });
});

test.each([
  ['charts/web/Chart.yaml', "a Helm chart's own description"],
  ['Chart.lock', "a Helm chart's own description"],
  ['charts/web/values.yaml', 'Helm values'],
  ['values-production.yaml', 'Helm values'],
  ['values.production.yml', 'Helm values'],
  ['web-values.yaml', 'Helm values'],
  ['charts/web/values.schema.json', 'a schema of Helm values'],
  ['charts/web/templates/deployment.yaml', 'a Helm template: it is no YAML until it is rendered'],
  ['templates/deployment.yaml', 'a Helm template: it is no YAML until it is rendered'],
  ['deploy.osop.yaml', 'an OSOP file'],
  ['runs/1.osoplog.yaml', 'an OSOP file'],
  ['.github/workflows/deploy.yaml', 'a hidden file or folder'],
  ['.pre-commit-config.yaml', 'a hidden file or folder'],
  ['web/package-lock.json', "a tool's settings"],
  ['tsconfig.build.json', "a tool's settings"],
])('%s is passed over: %s', (path, reason) => {
  expect(fileRole(path)).toEqual({ kind: 'skip', reason });
});
