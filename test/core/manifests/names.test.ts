import { expect, test } from 'vitest';
import { checkObjectName } from '../../../src/core/manifests/names.js';

test.each([
  ['Deployment', 'web', true],
  ['Deployment', 'web.v2', true],
  ['Deployment', 'Web', false],
  ['Deployment', 'web_1', false],
  ['Deployment', '-web', false],
  ['Deployment', 'a'.repeat(254), false],
  ['Namespace', 'web.v2', false],
  ['Service', 'a'.repeat(64), false],
  ['ClusterRole', 'system:node', true],
  ['ClusterRole', 'a/b', false],
])('a %s may be called %s: %s', (kind, name, allowed) => {
  expect(checkObjectName(kind, name) === undefined).toBe(allowed);
});

test.each([
  ['Job', 'migrate-', true],
  ['Job', '-migrate', false],
  ['Job', 'Migrate-', false],
  ['Service', 'web.v2-', false],
])('a generated name of a %s may begin with %s: %s', (kind, name, allowed) => {
  const found = checkObjectName(kind, name, 'generateName');
  expect(found === undefined).toBe(allowed);
  expect(found?.pointer ?? '/metadata/generateName').toBe('/metadata/generateName');
});
