import { expect, test } from 'vitest';
import { readKubernetesVersions } from '../../../src/core/manifests/kubernetes-versions.js';

const known = ['1.32', '1.33', '1.34'];

test.each([
  [[], ['1.34']],
  [['1.32'], ['1.32']],
  [['v1.33.2', '1.33.0', '1.32'], ['1.33', '1.32']],
  [['latest'], ['1.34']],
  [['master'], ['1.34']],
])('%j is %j', (written, versions) => {
  expect(readKubernetesVersions(written, known)).toEqual({ versions, problems: [] });
});

test.each(['1.12', '1.35', 'new', '1'])('%s is a problem that names the known versions', (written) => {
  expect(readKubernetesVersions([written], known).problems).toEqual([
    { code: 'OSOP-INPUT-001', severity: 'error', message: `input kubernetes-version: \`${written}\` is not known`, hint: 'known: 1.32, 1.33, 1.34' },
  ]);
});
