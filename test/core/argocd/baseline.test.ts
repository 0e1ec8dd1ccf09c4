import { expect, test } from 'vitest';
import { baselineOf } from '../../../src/core/argocd/baseline.js';
import { applicationOf, entry, sha } from './application-of.js';

test('the baseline is the newest deployment and whether it was Healthy', () => {
  expect(baselineOf(applicationOf(), { allowSuspended: false })).toEqual({ entry: entry(1, sha('a')), healthy: true, underWay: sha('a'), uid: 'uid-1' });
  expect(baselineOf(applicationOf({ status: { health: { status: 'Degraded' }, history: [] } }), { allowSuspended: false })).toEqual({ entry: undefined, healthy: false, underWay: sha('a'), uid: 'uid-1' });
  const { status: _none, ...fresh } = applicationOf();
  expect(baselineOf(fresh, { allowSuspended: false }).healthy).toBe(false);
  const suspended = applicationOf({ status: { health: { status: 'Suspended' } } });
  expect([true, false].map((allowSuspended) => baselineOf(suspended, { allowSuspended }).healthy)).toEqual([true, false]);
});
