import { describe, expect, test } from 'vitest';
import type { Application } from '../../../src/core/argocd/application.js';
import { describeOperationFailure, isOperationBusy } from '../../../src/core/argocd/assess.js';
import { describeResource } from '../../../src/core/argocd/resource-health.js';
import { seenRevision } from '../../../src/core/argocd/tracked-revision.js';
import { shortRevision } from '../../../src/core/git/refs.js';
import { applicationOf, entry, operationState, resource, sha, source } from './application-of.js';
import { judge, live, outOfSync, rolledBack, verdict } from './judging.js';

const failedOperation = operationState({ phase: 'Failed', message: 'one or more objects failed to apply' });

test('live, Synced, compared after the operation and Healthy is healthy', () => {
  expect(judge(applicationOf())).toEqual({ verdict: 'healthy', message: 'Healthy at aaaaaaa' });
});

describe('health', () => {
  const progressing = { status: 'Progressing', message: 'waiting for rollout' } as const;
  test.each<readonly [string, Application, string, string]>([
    ['Progressing', applicationOf({ status: { health: progressing } }), 'waiting health', 'Progressing: waiting for rollout'],
    ['Missing', applicationOf({ status: { health: { status: 'Missing' }, resources: [resource({ kind: 'Deployment', name: 'web', health: { status: 'Missing' } })] } }), 'waiting health', 'Missing: Deployment web/web: Missing'],
    ['Unknown', applicationOf({ status: { health: { status: 'Unknown' } } }), 'waiting health', 'Unknown'],
    ['no health', applicationOf({ status: { health: {} } }), 'waiting health', 'health is not known'],
    ['Degraded', applicationOf({ status: { health: { status: 'Degraded' } } }), 'degraded', 'Degraded'],
    ['Degraded by a resource', applicationOf({ status: {
      health: { status: 'Degraded', message: 'Caused by apps/Deployment:web/web' },
      resources: [resource({ kind: 'Deployment', name: 'web', health: { status: 'Degraded', message: 'Back-off pulling\nimage' } }), resource({ kind: 'Service', name: 'web' })],
    } }), 'degraded', 'Deployment web/web: Degraded: Back-off pulling image'],
  ])('%s is told with its cause', (_title, application, expected, message) => {
    expect(verdict(application)).toBe(expected);
    expect(judge(application).message).toBe(message);
  });

  test('a Degraded from before the operation ended is not final, whatever it says', () => {
    const resources = [resource({ kind: 'Deployment', name: 'web', health: { status: 'Degraded', message: 'exceeded its progress deadline' } })];
    const at = (lastTransitionTime: string): string => verdict(applicationOf({ status: { health: { status: 'Degraded', lastTransitionTime }, resources } }));
    expect([at('2026-03-31T14:00:09Z'), at('2026-03-31T14:00:10Z')]).toEqual(['degraded', 'degraded for good']);
  });

  test('what is still rolling out is named, as a timeout has to say it', () => {
    const resources = [resource({ kind: 'Deployment', name: 'web', health: { status: 'Progressing', message: 'Waiting for rollout to finish: 1 out of 2' } }), resource({ kind: 'Job', name: 'old', hook: true, health: { status: 'Degraded' } })];
    expect(judge(applicationOf({ status: { health: { status: 'Progressing' }, resources } })).message).toBe('Progressing: Deployment web/web: Progressing: Waiting for rollout to finish: 1 out of 2');
  });

  test.each([
    ['Deployment "web" exceeded its progress deadline', 'degraded for good'],
    ['ProgressDeadlineExceeded: ReplicaSet "web-5" has timed out progressing', 'degraded for good'],
    ['RolloutAborted: Rollout aborted update to revision 2', 'degraded for good'],
    ['back-off 40s restarting failed container', 'degraded'],
  ])('Degraded with %j is %s', (message, expected) => {
    const resources = [resource({ kind: 'Deployment', name: 'web', health: { status: 'Degraded', message } })];
    expect(verdict(applicationOf({ status: { health: { status: 'Degraded' }, resources } }))).toBe(expected);
  });

  test('Suspended passes only where allow-suspended accepts it', () => {
    const suspended = applicationOf({ status: { health: { status: 'Suspended', message: 'Rollout is paused' } } });
    expect(judge(suspended)).toEqual({ verdict: 'waiting', on: 'health', message: 'Suspended: Rollout is paused (allow-suspended accepts this)' });
    expect(judge(suspended, { expectation: { ...live, allowSuspended: true } }).verdict).toBe('healthy');
  });

  test('allow-suspended accepts neither Degraded nor a commit that is not ours', () => {
    const expectation = { ...live, allowSuspended: true };
    expect(verdict(applicationOf({ status: { health: { status: 'Degraded' } } }), { expectation })).toBe('degraded');
    expect(verdict(applicationOf({ status: { health: { status: 'Suspended' } } }), { expectation, relation: 'ancestor' })).toBe('waiting revision');
  });
});

describe('operations', () => {
  test.each<readonly [string, Application, string]>([
    ['failed at our commit', applicationOf({ status: { sync: outOfSync, operationState: failedOperation } }), 'failed operation'],
    ['failed in a hook after everything was applied', applicationOf({ status: { operationState: failedOperation } }), 'failed operation'],
    ['could not run at our commit, which only the request names', applicationOf({ status: { sync: outOfSync, operationState: operationState({ phase: 'Error', syncResult: { revision: 'main' } }) } }), 'failed operation'],
    ['failed at another commit', applicationOf({ status: { sync: outOfSync, operationState: operationState({ phase: 'Failed', operation: { sync: { revision: sha('0') } }, syncResult: { revision: sha('0') } }) } }), 'waiting sync'],
    ['failed on one object, which still differs', applicationOf({ status: { sync: outOfSync, operationState: operationState({ phase: 'Failed', operation: { sync: { revision: sha('a'), resources: [{ kind: 'Deployment' }] } } }) } }), 'failed operation'],
    ['failed at our commit of several sources', applicationOf({
      spec: { sources: [source] },
      status: {
        sync: { status: 'OutOfSync', revisions: [sha('a')], comparedTo: { source: { repoURL: '' }, sources: [source] } },
        operationState: operationState({ phase: 'Failed', operation: { sync: {} }, syncResult: { revisions: [sha('a')] } }),
      },
    }), 'failed operation'],
    ['succeeded, and something differs again', applicationOf({ status: { sync: outOfSync } }), 'waiting sync'],
  ])('one that %s', (_title, application, expected) => {
    expect(verdict(application)).toBe(expected);
  });

  test('a newer commit that failed after ours was deployed does not fail ours', () => {
    const newer = operationState({ phase: 'Failed', operation: { sync: { revision: sha('b') } }, syncResult: { revision: sha('b') } });
    const application = applicationOf({ status: { sync: { ...outOfSync, revision: sha('b') }, operationState: newer } });
    expect(verdict(application, { relation: 'descendant' })).toBe('healthy');
    expect(verdict({ ...application, status: { ...application.status, health: { status: 'Degraded' } } }, { relation: 'descendant' })).toBe('degraded');
  });

  test('ours deployed while git is further on counts, though the newer commit adds objects', () => {
    const resources = [resource({ kind: 'Deployment', name: 'web' }), resource({ kind: 'Deployment', name: 'new', status: 'OutOfSync', health: { status: 'Missing' } })];
    const applied = operationState({ syncResult: { revision: sha('a'), resources: [{ group: 'apps', kind: 'Deployment', namespace: 'web', name: 'web', status: 'Synced' }] } });
    const behind = applicationOf({ status: { sync: { ...outOfSync, revision: sha('b') }, resources, operationState: applied } });
    expect(verdict(behind, { relation: 'descendant' })).toBe('healthy');
    expect(verdict(applicationOf({ status: { sync: { ...outOfSync, revision: sha('b') }, history: [entry(0, sha('0'))] } }), { relation: 'descendant' })).toBe('waiting sync');
  });

  test('the failure names the resources and hooks that failed', () => {
    const state = operationState({
      phase: 'Failed', message: 'one or more objects failed\nto apply',
      syncResult: { revision: sha('a'), resources: [
        { kind: 'Deployment', name: 'web', status: 'SyncFailed', message: 'field is immutable' },
        { kind: 'Job', name: 'smoke', hookPhase: 'Failed', message: 'Job has reached the specified backoff limit' },
        { kind: 'Service', name: 'web', status: 'Synced', message: 'service/web unchanged' },
      ] },
    });
    expect(describeOperationFailure(state)).toBe('Failed: one or more objects failed to apply; Deployment web: field is immutable; Job smoke: Job has reached the specified backoff limit');
    const { message: _none, ...wordless } = state;
    expect(describeOperationFailure({ ...wordless, phase: 'Error', syncResult: {} })).toBe('Error: no reason given');
  });

  test('waiting says what is waited for', () => {
    expect(judge(applicationOf({ operation: {}, status: { operationState: operationState({ phase: 'Running', message: 'waiting for healthy state of apps/Deployment/web' }) } })).message).toBe('waiting for healthy state of apps/Deployment/web');
    const { operationState: _none, ...status } = applicationOf().status ?? {};
    expect(judge({ ...applicationOf({ operation: {} }), status }).message).toBe('an operation is about to start');
    expect(judge(applicationOf({ status: { conditions: [{ type: 'ComparisonError', message: 'helm template failed' }] } })).message).toBe('ComparisonError: helm template failed');
    expect(judge(applicationOf({ status: { sync: outOfSync, conditions: [{ type: 'SyncError', message: 'Failed sync attempt' }] } })).message).toBe('OutOfSync: Failed sync attempt');
    expect(judge(applicationOf({ status: { sync: outOfSync, resources: [resource({ kind: 'ConfigMap', name: 'old', status: 'OutOfSync', requiresPruning: true })] } })).message).toBe('OutOfSync: 1 resources require pruning (set prune: true)');
    expect(judge(applicationOf({ status: { sync: outOfSync, resources: [resource({ kind: 'ConfigMap', name: 'old', status: 'OutOfSync', requiresPruning: true }), resource({ kind: 'Deployment', name: 'web', status: 'OutOfSync' })] } })).message)
      .toBe('OutOfSync though aaaaaaa was deployed: ConfigMap old, Deployment web');
  });
});

describe('a rollback', () => {
  /** Argo CD's own rollback: the operation was at commit 0, git is still at commit a. */
  const back = (given: Parameters<typeof applicationOf>[0] = {}): Application => applicationOf({
    ...given,
    status: {
      sync: outOfSync,
      operationState: operationState({ operation: { sync: { revision: sha('0') } }, syncResult: { revision: sha('0') } }),
      history: [entry(0, sha('0')), entry(1, sha('a')), entry(2, sha('0'))],
      ...given.status,
    },
  });

  test.each<readonly [string, Application, string]>([
    ['is verified though the application is OutOfSync', back(), 'healthy'],
    ['waits for health', back({ status: { health: { status: 'Progressing' } } }), 'waiting health'],
    ['can be degraded', back({ status: { health: { status: 'Degraded' } } }), 'degraded'],
    ['that failed', back({ status: { operationState: operationState({ phase: 'Failed', syncResult: { revision: sha('0') } }) } }), 'failed operation'],
    ['that could not run', back({ status: { operationState: operationState({ phase: 'Error' }) } }), 'failed operation'],
    ['is overtaken by a deployment of another revision', back({ status: { operationState: operationState() } }), 'failed superseded'],
    ['is told by the history where the operation is gone', back({ status: { operationState: operationState({ syncResult: {} }) } }), 'healthy'],
    ['is not undone by a dry run of somebody', back({ status: { operationState: operationState({ operation: { sync: { dryRun: true } }, syncResult: { revision: sha('a') } }) } }), 'healthy'],
    ['is still running', back({ operation: {} }), 'waiting operation'],
  ])('%s', (_title, application, expected) => {
    expect(verdict(application, { expectation: rolledBack, relation: 'unknown' })).toBe(expected);
  });

  const added = resource({ kind: 'Deployment', name: 'added', status: 'OutOfSync', health: { status: 'Missing', message: 'Resource has not been created' } });
  const web = resource({ kind: 'Deployment', name: 'web', status: 'OutOfSync' });
  const applied = operationState({
    operation: { sync: { revision: sha('0') } },
    syncResult: { revision: sha('0'), resources: [{ group: 'apps', kind: 'Deployment', namespace: 'web', name: 'web', status: 'Synced' }] },
  });

  test.each(['Healthy', 'Missing'] as const)('is verified where the bad revision added objects that are gone again (application %s)', (status) => {
    const application = back({ status: { health: { status }, resources: [web, added], operationState: applied } });
    expect(verdict(application, { expectation: rolledBack })).toBe('healthy');
  });

  test('is not verified while an object of the old revision is missing', () => {
    const gone = { ...web, health: { status: 'Missing' } } as const;
    expect(verdict(back({ status: { health: { status: 'Healthy' }, resources: [gone, added], operationState: applied } }), { expectation: rolledBack })).toBe('waiting health');
    expect(verdict(back({ status: { health: { status: 'Missing' }, resources: [gone], operationState: applied } }), { expectation: rolledBack })).toBe('waiting health');
    expect(verdict(back({ status: { resources: [web, { ...added, status: 'Synced' }], operationState: applied } }), { expectation: rolledBack })).toBe('waiting health');
    expect(verdict(back({ status: { health: { status: 'Missing' }, resources: [added], operationState: applied } }), { expectation: rolledBack })).toBe('waiting health');
  });
});

test('without a revision to expect, any commit that is live and Healthy will do', () => {
  expect(verdict(applicationOf(), { expectation: { ...live, revision: undefined }, relation: 'unknown' })).toBe('healthy');
  expect(verdict(applicationOf({ status: { sync: outOfSync } }), { expectation: { ...live, revision: undefined }, relation: 'unknown' })).toBe('waiting sync');
});

test('the seen revision is the commit of the last comparison, in lower case', () => {
  const seen = (sync: NonNullable<Application['status']>['sync']): string | undefined => seenRevision(applicationOf({ status: { sync: sync ?? {} } }));
  const chart = { repoURL: 'https://charts.example.com', chart: 'web' };
  expect(seen({ revision: sha('A') })).toBe(sha('a'));
  expect(seen({ revisions: ['1.2.3', sha('b')], comparedTo: { sources: [chart, source] } })).toBe(sha('b'));
  expect(seen({ revisions: ['1.2.3', sha('b')] })).toBeUndefined();
  expect(seen({ revision: 'main' })).toBeUndefined();
  expect(seen({ revision: sha('a').slice(1) })).toBeUndefined();
  expect(seen({})).toBeUndefined();
});

test('an operation that ended is not busy', () => {
  expect(isOperationBusy(applicationOf())).toBe(false);
  expect(isOperationBusy(applicationOf({ status: { operationState: operationState({ phase: 'Error' }) } }))).toBe(false);
});

test('a resource without a namespace or health is named by what there is', () => {
  expect(describeResource({ kind: 'Namespace', name: 'web', status: 'OutOfSync' })).toBe('Namespace web: OutOfSync');
  expect(describeResource({ kind: 'CronJob', name: 'x', namespace: '' })).toBe('CronJob x: unknown');
  expect(shortRevision('1.2.3')).toBe('1.2.3');
});
