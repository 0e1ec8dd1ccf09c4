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
