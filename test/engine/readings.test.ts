import { expect, test } from 'vitest';
import { awaitHealthy, type GateBounds } from '../../src/engine/handlers/await-healthy.js';
import { Relations } from '../../src/engine/handlers/revisions.js';
import { applicationOf, finishedAt, operationState, sha, source } from '../core/argocd/application-of.js';
import { live, synced } from '../core/argocd/judging.js';
import { contextReading } from '../support/readings.js';

const bounds: GateBounds = { timeoutMs: 60_000, stableForMs: 0, graceMs: 30_000, retries: 0, backoffMs: () => 1_000 };
const ref = { name: 'web' };
const progressing = applicationOf({ status: { health: { status: 'Progressing' } } });

test('R8: the health of before, compared in the very second in which the operation ended, is not believed without a refresh', async () => {
  const running = applicationOf({ operation: {}, status: { operationState: operationState({ phase: 'Running' }) } });
  const sameSecond = applicationOf({ status: { reconciledAt: finishedAt } });
  const context = contextReading([{ application: running }, { application: sameSecond, refreshed: progressing }, { application: progressing }]);
  const outcome = await awaitHealthy(ref, live, { bounds, context });
  context.stream.close();
  expect(outcome.verdict).toBe('timeout');
});

test('R25: an application whose uid changes between two readings is not the same', async () => {
  const context = contextReading([{ application: progressing }, { application: applicationOf({ metadata: { uid: 'uid-2' } }) }]);
  const outcome = await awaitHealthy(ref, { ...live, uid: undefined }, { bounds, context });
  context.stream.close();
  expect(outcome).toMatchObject({ verdict: 'failed', cause: 'deleted' });
});

test('R30: an older version of the application, from another replica, is not believed', async () => {
  const newer = applicationOf({ metadata: { resourceVersion: '9' }, status: { health: { status: 'Progressing' } } });
  const older = applicationOf({ metadata: { resourceVersion: '8' } });
  const context = contextReading([{ application: newer }, { application: older }]);
  const outcome = await awaitHealthy(ref, live, { bounds, context });
  context.stream.close();
  expect(outcome.verdict).toBe('timeout');
});

test('R1: a source that is read twice has to have the commit in both places: the worse one counts', async () => {
  const sources = [{ ...source, path: 'base' }, source];
  const at = (...revisions: readonly string[]) => applicationOf({ spec: { sources }, status: { sync: { ...synced, revisions, comparedTo: { sources } } } });
  const wanted = { revision: sha('a'), origin: { repository: 'org/k8s-manifests', branch: 'main' } };
  const relations = new Relations(contextReading([], { [sha('0')]: 'ancestor', [sha('b')]: 'descendant', [sha('c')]: 'diverged' }));
  const found = async (...revisions: readonly string[]): Promise<readonly [string, boolean]> => {
    const { relation, covers } = await relations.compare(at(...revisions), wanted);
    return [relation, covers];
  };
  expect(await found(sha('0'), sha('a'))).toEqual(['ancestor', false]);
  expect(await found(sha('a'), sha('0'))).toEqual(['ancestor', false]);
  expect(await found(sha('b'), sha('a'))).toEqual(['descendant', true]);
  expect(await found(sha('c'), sha('0'))).toEqual(['diverged', false]);
  expect(await found('main', sha('a'))).toEqual(['unknown', false]);
});
