import { describe, expect, test } from 'vitest';
import type { Application } from '../../../src/core/argocd/application.js';
import { causeOf, causeOfAll, causeOfField } from '../../../src/core/drift/causes.js';
import { notesOn, whyNotHealed, type Differing } from '../../../src/core/drift/explain.js';
import { aheadOf, needsComparison, standingOf } from '../../../src/core/drift/judge.js';
import type { JsonObject } from '../../../src/core/json.js';

const [first, newer] = ['a'.repeat(40), 'b'.repeat(40)];
const source = { repoURL: 'https://git.example/shop', path: 'web', targetRevision: 'main' };
const now = new Date('2026-03-31T12:00:00Z');

function application(given: { readonly spec?: object; readonly status?: object; readonly metadata?: object; readonly operation?: object } = {}): Application {
  const { spec = {}, status = {}, metadata = {}, ...rest } = given;
  return {
    metadata: { name: 'web', ...metadata }, spec: { project: 'shop', destination: {}, source, ...spec },
    status: { reconciledAt: '2026-03-31T11:59:00Z', sync: { status: 'Synced', revision: first, comparedTo: { source } }, history: [{ id: 0, revision: first, source, deployedAt: '2026-03-30T00:00:00Z' }], ...status }, ...rest,
  };
}

const state = (more: object): object => ({ phase: 'Succeeded', startedAt: '2026-03-31T11:00:00Z', operation: { sync: {} }, syncResult: { revision: first }, ...more });

describe('what the status of an application stands for', () => {
  test.each<readonly [name: string, given: Parameters<typeof application>[0], kind: string, why: string | undefined]>([
    ['Synced', {}, 'clean', undefined],
    ['OutOfSync', { status: { sync: { status: 'OutOfSync', comparedTo: { source } } } }, 'differs', undefined],
    ['Unknown', { status: { sync: { status: 'Unknown', comparedTo: { source } } } }, 'unknown', 'its sync status is Unknown'],
    ['never compared', { status: { sync: { status: '' } } }, 'unknown', 'Argo CD has not compared it yet'],
    ['no status at all', { status: { sync: undefined } }, 'unknown', 'Argo CD has not compared it yet'],
    ['Synced beside an error of the comparison', { status: { conditions: [{ type: 'ComparisonError', message: 'rpc error' }] } }, 'unknown', 'ComparisonError: rpc error'],
    ['edited and not compared since', { spec: { source: { ...source, path: 'other' } } }, 'unknown', 'its sources were edited, and Argo CD has not compared with them yet'],
    ['being deleted', { metadata: { deletionTimestamp: '2026-03-31T11:59:00Z' } }, 'busy', 'it is being deleted'],
    ['an operation that was asked for', { operation: {} }, 'busy', 'an operation is in progress'],
    ['waiting for another try', { status: { operationState: state({ phase: 'Running', startedAt: '2026-03-31T11:58:00Z', finishedAt: '2026-03-31T11:59:00Z', message: 'Retrying' }) } }, 'busy', 'an operation is in progress (aaaaaaa): Retrying'],
    ['an operation that hangs', { status: { operationState: state({ phase: 'Running', startedAt: '2026-03-31T09:00:00Z' }) } }, 'unknown', 'an operation is in progress (aaaaaaa); it began at 2026-03-31T09:00:00Z and hides what differs'],
  ])('%s', (_name, given, kind, why) => {
    expect(standingOf(application(given), { now, comparison: 'recent' })).toMatchObject({ kind, ...(why === undefined ? {} : { why }) });
  });

  test.each([
    ['a minute old', {}, false], ['an hour old', { status: { reconciledAt: '2026-03-31T11:00:00Z' } }, true], ['of a time that is not known', { status: { reconciledAt: undefined } }, true],
    ['of other sources', { spec: { source: { ...source, path: 'other' } } }, true],
  ] as const)('a comparison that is %s is asked for anew: %o', (_name, given, asked) => {
    expect(needsComparison(application(given), now)).toBe(asked);
  });
});

describe('git and the last sync', () => {
  test.each<readonly [name: string, given: Parameters<typeof application>[0], ahead: string]>([
    ['are the same', {}, 'same'],
    ['differ by a commit', { status: { sync: { status: 'OutOfSync', revision: newer, comparedTo: { source } } } }, 'ahead'],
    ['differ by another branch of the same files', { status: { sync: { status: 'OutOfSync', revision: newer, comparedTo: { source: { ...source, targetRevision: 'v2' } } } } }, 'ahead'],
    ['are of other sources', { status: { history: [{ id: 0, revision: first, source: { ...source, path: 'old' }, deployedAt: '' }] } }, 'edited'],
    ['differ in one of several sources', { status: { sync: { status: 'OutOfSync', revisions: [first, newer], comparedTo: { sources: [source, source] } }, history: [{ id: 0, revisions: [first, first], sources: [source, source], deployedAt: '' }] } }, 'ahead'],
    ['cannot be told where there was a failure only', { status: { history: [], operationState: state({ phase: 'Failed' }) } }, 'not-known'],
    ['are told by the last operation where no history is kept', { status: { history: [], operationState: state({ syncResult: { revision: first, source } }) } }, 'same'],
    ['are not told by a sync of some resources', { status: { history: [], operationState: state({ operation: { sync: { resources: [{}] } }, syncResult: { revision: first, source } }) } }, 'not-known'],
    ['are not there before the first', { status: { history: undefined } }, 'never-synced'],
  ])('%s', (_name, given, ahead) => {
    expect(aheadOf(application(given)).ahead).toBe(ahead);
  });

  const object = (kind: string, level: string, namespace?: string): JsonObject => ({ apiVersion: 'v1', kind, metadata: { name: 'a', ...(namespace === undefined ? {} : { namespace }) }, data: { level } });
  const both = (before: readonly JsonObject[], after: readonly JsonObject[]) => ({ deployed: { revision: first, objects: before }, compared: { revision: newer, objects: after } });
  test.each([
    ['the same manifest: the cluster', [object('ConfigMap', '1')], [object('ConfigMap', '1')], 'ConfigMap', 'changed', 'cluster'],
    ['another manifest: git', [object('ConfigMap', '1')], [object('ConfigMap', '2')], 'ConfigMap', 'changed', 'git'],
    ['a new manifest for what is there: git', [], [object('ConfigMap', '2', 'shop')], 'ConfigMap', 'changed', 'git'],
    ['a new manifest: git', [], [object('ConfigMap', '2', 'shop')], 'ConfigMap', 'missing', 'git'],
    ['gone, and git has changed it besides: the cluster', [object('ConfigMap', '1')], [object('ConfigMap', '2')], 'ConfigMap', 'missing', 'cluster'],
    ['a manifest that went: git', [object('ConfigMap', '2')], [], 'ConfigMap', 'extra', 'git'],
    ['no manifest before either: the cluster', [], [], 'ConfigMap', 'extra', 'cluster'],
    ['one of another namespace does not count', [object('ConfigMap', '1', 'other')], [], 'ConfigMap', 'extra', 'cluster'],
    ['a Secret, whose values nobody shows: not known', [object('Secret', '++')], [object('Secret', '++')], 'Secret', 'changed', 'unknown'],
  ] as const)('%s', (_name, before, after, kind, difference, cause) => {
    expect(causeOf({ group: '', kind, namespace: 'shop', name: 'a' }, difference, { ahead: 'ahead', renderings: both(before, after) })).toBe(cause);
  });

  const byArgocd = { manager: 'argocd-controller', operation: 'Update', at: undefined };
  test.each([
    ['is what was deployed: git', '1', '1', '2', [{ ...byArgocd, manager: 'kubectl' }], 'git'],
    ['is not what was deployed, and git has not changed it: the cluster', '3', '1', '1', [byArgocd], 'cluster'],
    ['is written otherwise than what was deployed, by Argo CD alone: git', '1000m', '1', '2', [byArgocd], 'git'],
    ['is neither, and somebody else owns it: the cluster', '3', '1', '2', [byArgocd, { ...byArgocd, manager: 'kubectl' }], 'cluster'],
    ['is neither, and nobody is known to own it: not known', '3', '1', '2', [], 'unknown'],
  ] as const)('a field that %s', (_name, is, before, after, owners, cause) => {
    const difference = { path: [{ field: 'data' }, { field: 'level' }], live: is, wanted: after };
    expect(causeOfField({ group: '', kind: 'ConfigMap', namespace: 'shop', name: 'a' }, difference, { owners, renderings: both([object('ConfigMap', before)], [object('ConfigMap', after)]) })).toBe(cause);
  });

  test.each([[['git', 'git'], 'git'], [['git', 'cluster'], 'both'], [['git', 'unknown'], 'unknown'], [['unknown', 'cluster'], 'both'], [['cluster'], 'cluster'], [[], 'unknown']] as const)('%j together are %s', (causes, all) => {
    expect(causeOfAll(causes)).toBe(all);
  });
});

describe('why Argo CD has not put it right', () => {
  const auto = (more: object): object => ({ spec: { syncPolicy: { automated: more } }, status: { operationState: state({}) } });
  const changed: Differing = { difference: 'changed', live: {} };
  const extra = (options?: string): Differing => ({ difference: 'extra', live: { metadata: { annotations: options === undefined ? {} : { 'argocd.argoproj.io/sync-options': options } } } });
  test.each<readonly [name: string, given: object, differing: readonly Differing[], windows: boolean, reasons: readonly string[]]>([
    ['auto-sync off', {}, [changed], true, ['auto-sync is off: somebody has to sync it']],
    ['switched off', auto({ enabled: false, selfHeal: true }), [changed], true, ['auto-sync is off: somebody has to sync it']],
    ['self-heal off', auto({}), [changed], true, ['self-heal is off: what is changed in the cluster stays until the next commit or sync']],
    ['a window', auto({ selfHeal: true }), [changed], false, ['a sync window keeps it from being synced by itself now']],
    ['only extras, and pruning off', auto({ selfHeal: true }), [extra()], true, ['automatic pruning is off: what has no manifest any more stays']],
    ['an extra that asks to be kept', auto({ selfHeal: true, prune: true }), [extra('Validate=false, Prune=false')], true, ['Prune=false keeps one resource from being pruned']],
    ['extras that ask first', auto({ selfHeal: true, prune: true }), [extra('Prune=confirm'), extra('Prune=confirm')], true, ['Prune=confirm: somebody has to confirm that 2 resources may be deleted']],
    ['a sync that fails', { ...auto({ selfHeal: true }), status: { conditions: [{ type: 'SyncError', message: 'Failed last sync attempt' }] } }, [changed], true, ['SyncError: Failed last sync attempt']],
    ['self-heal that something fights', { ...auto({ selfHeal: true }), status: { operationState: state({ operation: { sync: { autoHealAttemptsCount: 3 } } }) } }, [changed], true, ['self-heal has tried 3 times, and something changes it again']],
    ['nothing', auto({ selfHeal: true }), [changed], true, ['not known: nothing that Argo CD tells keeps it from being synced; it may be about to']],
  ])('%s', (_name, given, differing, automated, reasons) => {
    expect(whyNotHealed(application(given), differing, { manual: true, automated })).toEqual(reasons);
  });

  test('what is left out of the comparison is said', () => {
    const ignoring = application({ spec: { ignoreDifferences: [{}, {}], syncPolicy: { syncOptions: ['RespectIgnoreDifferences=true'] } }, status: { sync: { status: 'Synced' }, resources: [{ kind: 'Job', name: 'a', hook: true }, { kind: 'ConfigMap', name: 'b', status: 'OutOfSync' }] } });
    expect(notesOn(ignoring)).toEqual(['2 rules of ignoreDifferences leave something out of the comparison, and a sync keeps what is there (RespectIgnoreDifferences)', 'one hook is not compared', 'one resource is extra and not counted (IgnoreExtraneous)']);
    expect(notesOn(application())).toEqual([]);
  });
});
