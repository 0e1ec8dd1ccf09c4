import { expect, test } from 'vitest';
import { repositoryName } from '../../src/core/repository-name.js';

test.each([
  'org/k8s-manifests',
  'Org/K8s-Manifests',
  ' org/k8s-manifests ',
  'https://github.com/org/k8s-manifests',
  'https://github.com/org/k8s-manifests.git',
  'https://github.com/org/k8s-manifests.GIT/',
  'HTTPS://github.com/org/k8s-manifests',
  'https://user:token@github.com/org/k8s-manifests.git',
  'https://git.example.com:8443/root/org/k8s-manifests.git?ref=main#readme',
  'http://127.0.0.1:3000/org/k8s-manifests',
  'git@github.com:org/k8s-manifests.git',
  'git@github.com:/org/k8s-manifests.git',
  'github.com:org/k8s-manifests.git',
  'ssh://git@github.com/org/k8s-manifests.git',
  'ssh://git@github.com:2222/org/k8s-manifests',
  'git+ssh://git@github.com/org/k8s-manifests.git',
  'github.com/org/k8s-manifests',
])('%s is org/k8s-manifests', (written) => {
  expect(repositoryName(written)).toBe('org/k8s-manifests');
});

test.each(['', '/', 'k8s-manifests', 'https://github.com/k8s-manifests', 'https://github.com', 'git@github.com:k8s-manifests.git', 'github.com:k8s-manifests'])('%j names no repository of an owner', (written) => {
  expect(repositoryName(written)).toBeUndefined();
});

test.each(['org/k8s-manifests-2', 'other/k8s-manifests', 'https://github.com/other/k8s-manifests', 'https://github.com/org/k8s-manifests/tree'])('%s is another one', (written) => {
  expect(repositoryName(written)).not.toBe('org/k8s-manifests');
});
