import { describe, expect, test } from 'vitest';
import type { Application, ApplicationSource, ApplicationStatus } from '../../../src/core/argocd/application.js';
import { relationOfVersions } from '../../../src/core/argocd/chart-version.js';
import { seenRevision, seenRevisions, trackedPositions, whyUntracked } from '../../../src/core/argocd/tracked-revision.js';
import { applicationOf, entry, finishedAt, operationState, reconciledAt, resource, sha, source } from './application-of.js';
import { judge, live, outOfSync, rolledBack, synced, verdict, type Seen } from './judging.js';

/** [number of the race and what happens, the Application, what the caller knows, the verdict] */
const races: readonly (readonly [string, Application, Seen, string])[] = [
  ['R1: Healthy at the old commit is waited out', applicationOf({ status: { sync: { ...synced, revision: sha('0') } } }), { relation: 'ancestor' }, 'waiting revision'],
  ['R1: a commit of which nothing is known is waited out', applicationOf({ status: { sync: { ...synced, revision: sha('0') } } }), { relation: 'unknown' }, 'waiting revision'],
  ['R2: a newer commit that contains ours counts', applicationOf({ status: { sync: { ...synced, revision: sha('b') } } }), { relation: 'descendant' }, 'healthy'],
  ['R3: a branch name is no commit', applicationOf({ status: { sync: { ...synced, revision: 'main' } } }), {}, 'waiting revision'],
  ['R3: no revision at all is no commit', applicationOf({ status: { sync: { status: 'Synced' } } }), {}, 'waiting revision'],
  ['R4: a spec error blinds, though the commit is right', applicationOf({ status: { conditions: [{ type: 'InvalidSpecError', message: 'no such project' }] } }), {}, 'waiting comparison'],
  ['R4: an unknown error blinds', applicationOf({ status: { conditions: [{ type: 'UnknownError', message: 'cluster is gone' }] } }), {}, 'waiting comparison'],
  ['R4: a comparison error blinds', applicationOf({ status: { conditions: [{ type: 'ComparisonError', message: 'helm failed' }] } }), {}, 'waiting comparison'],
  ['R4: a warning does not', applicationOf({ status: { conditions: [{ type: 'OrphanedResourceWarning', message: '1 orphan' }] } }), {}, 'healthy'],
  ['R4: Unknown is not Synced', applicationOf({ status: { sync: { ...synced, status: 'Unknown' } } }), {}, 'waiting sync'],
  ['R4: an empty sync status is not Synced', applicationOf({ status: { sync: { ...synced, status: '' } } }), {}, 'waiting sync'],
  ['R6: a spec edited after the comparison', applicationOf({ spec: { source: { ...source, path: 'other' } } }), {}, 'waiting comparison'],
  ['R6: a field taken out of the spec after the comparison', applicationOf({ status: { sync: { ...synced, comparedTo: { source: { ...source, helm: { releaseName: 'old' } } } } } }), {}, 'waiting comparison'],
  ['R6: several sources, one edited', applicationOf({
    spec: { sources: [source, { repoURL: 'https://charts.example.com', chart: 'web', targetRevision: '2.0.0' }] },
    status: { sync: { status: 'Synced', revisions: [sha('a'), '1.0.0'], comparedTo: { source: { repoURL: '' }, sources: [source, { repoURL: 'https://charts.example.com', chart: 'web', targetRevision: '1.0.0' }] } } },
  }), {}, 'waiting comparison'],
  ['R6: a source more than was compared', applicationOf({
    spec: { sources: [source, { repoURL: 'https://charts.example.com', chart: 'web' }] },
    status: { sync: { status: 'Synced', revisions: [sha('a')], comparedTo: { source: { repoURL: '' }, sources: [source] } } },
  }), {}, 'waiting comparison'],
  ['R6: a source less than was compared', applicationOf({
    spec: { sources: [source] },
    status: { sync: { status: 'Synced', revisions: [sha('a'), '1.0.0'], comparedTo: { source: { repoURL: '' }, sources: [source, { repoURL: 'https://charts.example.com', chart: 'web' }] } } },
  }), {}, 'waiting comparison'],
  ['R6: empty fields make no difference', applicationOf({ spec: { source: { ...source, helm: { parameters: [] }, ref: '', directory: { recurse: false } } } }), {}, 'healthy'],
  ['R6: a status that never was compared', applicationOf({ status: { sync: { ...synced, comparedTo: { source: { repoURL: '' } } } } }), {}, 'waiting comparison'],
  ['R6: the sources of a hydrator are not in the spec', applicationOf({ spec: { source: { repoURL: '' }, sourceHydrator: { drySource: source } }, status: { sourceHydrator: { lastSuccessfulOperation: { drySHA: sha('a'), hydratedSHA: sha('a') } } } }), { hydratedRelation: 'same' }, 'healthy'],
  ['R7: no refresh since the operation ended', applicationOf(), { afterOperation: false }, 'waiting refresh'],
  ['R8: compared in the second of the end, and refreshed since', applicationOf({ status: { reconciledAt: finishedAt } }), {}, 'healthy'],
  ['R8: compared in the second of the end, and not refreshed', applicationOf({ status: { reconciledAt: finishedAt } }), { afterOperation: false }, 'waiting refresh'],
  ['R9: an operation that is only requested', applicationOf({ operation: { sync: { revision: sha('a') } } }), {}, 'waiting operation'],
  ['R12: a pause between retries looks finished', applicationOf({ status: { operationState: operationState({ phase: 'Running', retryCount: 1 }) } }), {}, 'waiting operation'],
  ['R12: an operation that is being ended', applicationOf({ status: { operationState: operationState({ phase: 'Terminating' }) } }), {}, 'waiting operation'],
  ['R14: a commit that changes nothing needs no operation', applicationOf({ status: { operationState: operationState({ operation: { sync: { revision: sha('0') } }, syncResult: { revision: sha('0') } }), history: [entry(0, sha('0'))] } }), {}, 'healthy'],
  ['R16: auto-sync declined', applicationOf({ status: { sync: outOfSync, conditions: [{ type: 'SyncError', message: 'blocked' }] } }), {}, 'waiting sync'],
  ['R17: a self-heal of one object is an operation too', applicationOf({ operation: { sync: { revision: sha('a'), resources: [{ kind: 'Deployment' }] } } }), {}, 'waiting operation'],
  ['R17: a self-heal that failed, with nothing left to heal', applicationOf({ status: { operationState: operationState({ phase: 'Failed', operation: { sync: { revision: sha('a'), resources: [{ kind: 'Deployment' }] } } }) } }), {}, 'healthy'],
  ['R18: live objects drift from our commit', applicationOf({ status: { sync: outOfSync } }), {}, 'waiting sync'],
  ['R6: a status that does not say what it compared', applicationOf({ status: { sync: { ...synced, comparedTo: {} } } }), {}, 'healthy'],
  ['R19: a resource is worse than the application', applicationOf({ status: { resources: [resource({ kind: 'Deployment', name: 'web', health: { status: 'Degraded', message: 'crash' } })] } }), {}, 'waiting agreement'],
  ['R19: a resource that Argo CD ignores: the disagreement outlasts a refresh', applicationOf({ status: { resources: [resource({ kind: 'Deployment', name: 'web', health: { status: 'Degraded' } })] } }), { disagreementStands: true }, 'healthy'],
  ['R19: an object that is missing is none that Argo CD ignores', applicationOf({ status: { resources: [resource({ kind: 'Deployment', name: 'web', health: { status: 'Missing' } })] } }), { disagreementStands: true }, 'waiting health'],
  ['R19: a hook that a failed sync has left behind is none of the application\'s', applicationOf({ status: { resources: [resource({ kind: 'Job', name: 'migrate', hook: true, health: { status: 'Degraded' } })] } }), {}, 'healthy'],
  ['R24: a paused rollout', applicationOf({ status: { health: { status: 'Suspended' } } }), {}, 'waiting health'],
  ['R25: created anew meanwhile', applicationOf({ metadata: { uid: 'uid-2' } }), {}, 'failed deleted'],
  ['R25: being deleted', applicationOf({ metadata: { deletionTimestamp: reconciledAt } }), {}, 'failed deleted'],
  ['R26: a refresh answered with the state of before', applicationOf({ status: { reconciledAt: '2026-03-31T14:00:09Z' } }), {}, 'waiting refresh'],
  ['R32: a branch that was reset no longer contains ours', applicationOf({ status: { sync: { ...synced, revision: sha('c') }, history: [entry(1, sha('c'))] } }), { relation: 'diverged' }, 'failed diverged'],
  ['R32: a reset branch under auto-sync, not deployed yet', applicationOf({ spec: { syncPolicy: { automated: {} } }, status: { sync: { ...synced, revision: sha('c') } } }), { relation: 'diverged' }, 'failed diverged'],
  ['R32: a manual application that follows another branch, ours deployed: its health counts', applicationOf({ status: { sync: { ...outOfSync, revision: sha('c') }, health: { status: 'Degraded' } } }), { relation: 'diverged' }, 'degraded'],
  ['R32: ours was reverted in git and the revert is live', applicationOf({ status: { sync: { ...synced, revision: sha('c') }, history: [entry(1, sha('c'))] } }), { relation: 'reverted' }, 'failed superseded'],
  ['R33: a dry run of somebody that failed says nothing', applicationOf({ status: { operationState: operationState({ phase: 'Failed', operation: { sync: { revision: sha('a'), dryRun: true } } }) } }), {}, 'healthy'],
  ['R34: rolled back by hand, git still at ours', applicationOf({ status: { sync: outOfSync, history: [entry(1, sha('a')), entry(2, sha('0'))] } }), {}, 'waiting sync'],
  ['R34: rolled back by hand, git further on', applicationOf({ status: { sync: { ...outOfSync, revision: sha('b') }, history: [entry(1, sha('a')), entry(2, sha('0'))] } }), { relation: 'descendant' }, 'waiting sync'],
  ['R6: a destination edited after the comparison', applicationOf({ status: { sync: { ...synced, comparedTo: { source, destination: { name: 'in-cluster', namespace: 'elsewhere' } } } } }), {}, 'waiting comparison'],
  ['R6: a part of the destination that Argo CD derived makes no difference', applicationOf({ status: { sync: { ...synced, comparedTo: { source, destination: { server: 'https://kubernetes.default.svc', namespace: 'web' } } } } }), {}, 'healthy'],
  ['R10: the operation of before looks like ours that succeeded', applicationOf({ status: { sync: outOfSync } }), {}, 'waiting sync'],
  ['R13: a retry took a newer commit that contains ours', applicationOf({ status: { sync: { ...synced, revision: sha('b') }, operationState: operationState({ syncResult: { revision: sha('b') } }), history: [entry(0, sha('0')), entry(1, sha('b'))] } }), { relation: 'descendant' }, 'healthy'],
  ['R13: a retry took a newer commit, and failed on it', applicationOf({ status: { sync: { ...outOfSync, revision: sha('b') }, operationState: operationState({ phase: 'Failed', syncResult: { revision: sha('b') } }), history: [entry(0, sha('0'))] } }), { relation: 'descendant' }, 'failed operation'],
  ['R24: a paused rollout that the input accepts', applicationOf({ status: { health: { status: 'Suspended' } } }), { expectation: { ...live, allowSuspended: true } }, 'healthy'],
  ['R25: an Application that was there before nobody knows of', applicationOf({ metadata: { uid: 'uid-2' } }), { expectation: { ...live, uid: undefined } }, 'healthy'],
  ['R27: Argo CD was told not to look', applicationOf({ metadata: { annotations: { 'argocd.argoproj.io/skip-reconcile': 'true' } } }), {}, 'failed frozen'],
  ['R27: Argo CD was told to look again', applicationOf({ metadata: { annotations: { 'argocd.argoproj.io/skip-reconcile': 'false' } } }), {}, 'healthy'],
  ['R33: a dry run of somebody that succeeded says nothing', applicationOf({ status: { sync: outOfSync, operationState: operationState({ operation: { sync: { dryRun: true } } }) } }), {}, 'waiting sync'],
  ['R34: rolled back by somebody after this run had deployed ours', applicationOf({ status: { sync: outOfSync, history: [entry(0, sha('0')), entry(1, sha('a')), entry(2, sha('0'))] } }), { expectation: { ...live, baseline: entry(0, sha('0')) } }, 'failed superseded'],
  ['R34: the same from before this run, which is to deploy ours again', applicationOf({ status: { sync: outOfSync, history: [entry(0, sha('0')), entry(1, sha('a')), entry(2, sha('0'))] } }), { expectation: { ...live, baseline: entry(2, sha('0')) } }, 'waiting sync'],
  ['R34: a newer commit after ours is no way back', applicationOf({ status: { sync: { ...outOfSync, revision: sha('c') }, history: [entry(0, sha('0')), entry(1, sha('a')), entry(2, sha('b'))] } }), { relation: 'descendant', expectation: { ...live, baseline: entry(0, sha('0')) } }, 'waiting sync'],
  ['R34: ours deployed again after the way back', applicationOf({ status: { history: [entry(0, sha('0')), entry(1, sha('a')), entry(2, sha('0')), entry(3, sha('a'))] } }), { expectation: { ...live, baseline: entry(0, sha('0')) } }, 'healthy'],
];

test.each(races)('%s', (_title, application, seen, expected) => {
  expect(verdict(application, seen)).toBe(expected);
});

test('F14: health from a comparison before the operation ended is not trusted, and asks for a refresh', () => {
  const stale = applicationOf({ status: { reconciledAt: '2026-03-31T14:00:09Z' } });
  expect(verdict(stale, { afterOperation: true })).toBe('waiting refresh');
  expect(verdict(applicationOf({ status: { reconciledAt: '2026-03-31T14:00:11Z' } }))).toBe('healthy');
});

test('F14: it is not trusted after a rollback either, nor where no comparison is told', () => {
  const older = { syncResult: { revision: sha('0') } };
  expect(verdict(applicationOf({ status: { reconciledAt: '2026-03-31T14:00:09Z', operationState: operationState(older) } }), { expectation: rolledBack })).toBe('waiting refresh');
  const { reconciledAt: _none, ...status } = applicationOf().status ?? {};
  expect(verdict({ ...applicationOf(), status })).toBe('waiting refresh');
});

test('F15: Healthy for the old revision is not success', () => {
  const old = applicationOf({ status: { sync: { ...synced, revision: sha('0') }, history: [entry(0, sha('0'))] } });
  expect(judge(old, { relation: 'ancestor' })).toEqual({ verdict: 'waiting', on: 'revision', message: 'Argo CD has compared with 0000000, not yet with aaaaaaa' });
});

test('F16: a branch without our commit says which commit is followed instead', () => {
  const assessment = judge(applicationOf({ status: { sync: { ...synced, revision: sha('c') }, history: [entry(1, sha('c'))] } }), { relation: 'diverged' });
  expect(assessment).toEqual({ verdict: 'failed', cause: 'diverged', message: 'Argo CD follows ccccccc, which does not contain aaaaaaa' });
});

describe('several sources', () => {
  const chart = { repoURL: 'https://charts.example.com', chart: 'web', targetRevision: '1.*' };
  const values = { repoURL: 'git@github.com:org/k8s-manifests.git', ref: 'values', targetRevision: 'main' };
  const other = { repoURL: 'https://github.com/org/other', path: '.', targetRevision: 'main' };
  const origin = { repository: 'org/k8s-manifests', branch: 'main' };
  const of = (sources: readonly ApplicationSource[], revisions: readonly string[], given: Partial<ApplicationStatus> = {}): Application => applicationOf({
    spec: { sources },
    status: { sync: { status: 'Synced', revisions, comparedTo: { source: { repoURL: '' }, sources } }, operationState: operationState({ syncResult: { revisions } }), history: [], ...given },
  });
  const judged = (application: Application, seen: Seen = {}): string => verdict(application, { ...seen, expectation: { ...live, origin, ...seen.expectation } });

  test.each<readonly [string, Application, string]>([
    ['a chart with values from our repository, written in another way', of([chart, values], ['1.2.3', sha('a')]), 'healthy'],
    ['two git sources, ours first', of([source, other], [sha('a'), sha('9')]), 'healthy'],
    ['two git sources, ours last', of([other, source], [sha('9'), sha('a')]), 'healthy'],
    ['two git sources, neither of them ours', of([other, { ...other, repoURL: 'https://github.com/org/third' }], [sha('9'), sha('8')]), 'failed untracked'],
    ['one git source beside a chart, of which only that can be meant', of([chart, other], ['1.2.3', sha('a')]), 'healthy'],
    ['a comparison that failed names no revisions', of([chart, values], []), 'waiting revision'],
    ['a source whose branch could not be resolved', of([chart, values], ['1.2.3', 'main']), 'waiting revision'],
    ['as many revisions as there were sources before', of([chart, values], [sha('a')]), 'waiting revision'],
  ])('%s', (_title, application, expected) => {
    expect(judged(application)).toBe(expected);
  });

  test('the revision is looked for where the source stood when it was compared', () => {
    const swapped = of([other, source], [sha('9'), sha('a')]);
    expect(seenRevision({ ...swapped, spec: { ...swapped.spec, sources: [source, other] } }, { revision: sha('a'), origin })).toBe(sha('a'));
  });

  test('a source that is read twice has to have the commit in both places', () => {
    const twice = [source, { ...values }];
    expect(seenRevisions(of(twice, [sha('a'), sha('0')]), { revision: sha('a'), origin })).toEqual([sha('a'), sha('0')]);
    expect(seenRevision(of(twice, [sha('a'), sha('0')]), { revision: sha('a'), origin })).toBe(sha('0'));
  });

  test('of sources at different branches that of our branch counts, and HEAD where none names it', () => {
    const release = { ...values, targetRevision: 'release' };
    expect(trackedPositions([release, source], { revision: sha('a'), origin })).toEqual([1]);
    expect(trackedPositions([release, { ...source, targetRevision: 'HEAD' }], { revision: sha('a'), origin })).toEqual([1]);
    expect(trackedPositions([release, { ...source, targetRevision: 'v1' }], { revision: sha('a'), origin })).toEqual([0, 1]);
  });

  test('an operation that failed at our commit fails it', () => {
    const failed = of([chart, values], ['1.2.3', sha('a')], { sync: { status: 'OutOfSync', revisions: ['1.2.3', sha('a')], comparedTo: { sources: [chart, values] } }, operationState: operationState({ phase: 'Failed', operation: { sync: {} }, syncResult: { revisions: ['1.2.3', sha('a')] } }) });
    expect(judged(failed)).toBe('failed operation');
  });

  test('a rollback counts by the revision of our source', () => {
    const history = [{ ...entry(0, ''), revisions: ['1.2.3', sha('0')], sources: [chart, values] }];
    const { revision: _none, ...last } = history[0] ?? entry(0, '');
    const state = operationState({ operation: { sync: { revisions: ['1.2.3', sha('0')] } }, syncResult: { revisions: ['1.2.3', sha('0')], sources: [chart, values] } });
    const back = of([chart, values], ['1.2.3', sha('a')], { history: [last], operationState: state });
    expect(judged(back, { expectation: rolledBack })).toBe('healthy');
    expect(judged(back, { expectation: { ...rolledBack, revision: sha('8') } })).toBe('failed superseded');
  });
});

describe('charts and OCI artifacts', () => {
  const chart = { repoURL: 'https://charts.example.com', chart: 'web', targetRevision: '1.*' };
  const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
  const at = (revision: string, given: Partial<Application['spec']> = {}): Application => applicationOf({
    spec: { source: chart, ...given }, status: { sync: { status: 'Synced', revision, comparedTo: { source: given.source ?? chart } }, operationState: operationState({ syncResult: { revision } }), history: [] },
  });
  const judged = (application: Application, ours: string): string =>
    verdict(application, { relation: relationOfVersions(ours, seenRevision(application, { revision: ours }) ?? ''), expectation: { ...live, revision: ours } });

  test.each([
    ['the version of ours', '1.2.3', '1.2.3', 'healthy'],
    ['the same version with a v', 'v1.2.3', '1.2.3', 'healthy'],
    ['build metadata as a tag writes it', '1.2.3+7', '1.2.3_7', 'healthy'],
    ['an older version is waited out', '1.10.0', '1.9.0', 'waiting revision'],
    ['a prerelease is older than its release', '1.2.0', '1.2.0-rc.2', 'waiting revision'],
    ['a newer version took the place of ours', '1.2.3', '1.2.4', 'failed diverged'],
    ['a newer prerelease did', '1.2.0-rc.2', '1.2.0-rc.10', 'failed diverged'],
    ['the range itself, after an error, is no version', '1.2.3', '1.*', 'waiting revision'],
    ['a commit is no version of a chart', '1.2.3', sha('a'), 'waiting revision'],
  ])('%s', (_title, ours, seen, expected) => {
    expect(judged(at(seen), ours)).toBe(expected);
  });

  test('an OCI artifact is known by its digest', () => {
    const oci = { source: { repoURL: 'oci://registry.example.com/web', path: '.', targetRevision: 'latest' } };
    expect(judged(at(digest('a'), oci), digest('a'))).toBe('healthy');
    expect(judged(at(digest('b'), oci), digest('a'))).toBe('waiting revision');
  });

  test('a commit cannot be told from a chart alone', () => {
    expect(verdict(at('1.2.3'), { relation: 'unknown' })).toBe('failed untracked');
    expect(judge(at('1.2.3'), { relation: 'unknown' }).message).toContain('its source is a chart');
  });

  test('of several charts which one is meant has to be said', () => {
    const sources = [chart, { ...chart, chart: 'database' }];
    expect(whyUntracked({ spec: { ...at('1.2.3').spec, sources } }, { revision: '1.2.3' })).toContain('2 charts');
  });
});

describe('a source hydrator', () => {
  const sourceHydrator = { drySource: source, syncSource: { targetBranch: 'env/prod', path: 'web' } };
  const hydrated = sha('e');
  const of = (done: ApplicationStatus['sourceHydrator'], spec: Partial<Application['spec']> = {}): Application => {
    const { source: _none, ...rest } = applicationOf().spec;
    return { ...applicationOf({ status: { sync: { ...synced, revision: hydrated }, sourceHydrator: done ?? {}, history: [entry(0, hydrated)] } }), spec: { ...rest, sourceHydrator, ...spec } };
  };
  const ours = { lastSuccessfulOperation: { drySHA: sha('a'), hydratedSHA: hydrated } };
  const older = { lastSuccessfulOperation: { drySHA: sha('0'), hydratedSHA: hydrated } };

  test.each<readonly [string, Application, Seen, string]>([
    ['hydrated and compared', of(ours), { hydratedRelation: 'same' }, 'healthy'],
    ['hydrated, and compared with a commit after it', of(ours), { hydratedRelation: 'descendant' }, 'healthy'],
    ['hydrated and not compared yet', of(ours), { hydratedRelation: 'ancestor' }, 'waiting revision'],
    ['hydrated, of which git knows nothing', of(ours), { hydratedRelation: 'unknown' }, 'waiting revision'],
    ['Synced and Healthy, but ours is not hydrated', of(older), { relation: 'ancestor', hydratedRelation: 'same' }, 'waiting hydration'],
    ['hydration of ours runs', of({ ...older, currentOperation: { phase: 'Hydrating', drySHA: sha('a') }, lastComparedDryRevision: sha('a') }), { relation: 'ancestor', hydratedRelation: 'same' }, 'waiting hydration'],
    ['hydration of ours failed', of({ ...older, currentOperation: { phase: 'Failed', drySHA: sha('a'), message: 'no access' } }), { relation: 'ancestor', hydratedRelation: 'same' }, 'waiting hydration'],
    ['nothing is hydrated', of({}), { relation: 'unknown' }, 'waiting hydration'],
    ['ours is on the branch before, and not promoted', of(ours, { sourceHydrator: { ...sourceHydrator, hydrateTo: { targetBranch: 'env/next' } } }), { hydratedRelation: 'diverged' }, 'waiting hydration'],
    ['a newer commit that contains ours is hydrated', of({ lastSuccessfulOperation: { drySHA: sha('b'), hydratedSHA: hydrated } }), { relation: 'descendant', hydratedRelation: 'same' }, 'healthy'],
  ])('%s', (_title, application, seen, expected) => {
    expect(verdict(application, seen)).toBe(expected);
  });

  test('a commit that changes nothing is looked at and not hydrated', () => {
    const unchanged = { ...older, currentOperation: { phase: 'Hydrated' as const, drySHA: sha('0') }, lastComparedDryRevision: sha('a') };
    expect(seenRevision(of(unchanged))).toBe(sha('a'));
    expect(seenRevision(of({ ...unchanged, currentOperation: { phase: 'Hydrating' } }))).toBe(sha('0'));
  });

  test('why it is not hydrated is said', () => {
    expect(judge(of({ ...older, currentOperation: { phase: 'Failed', message: 'no access' } }), { relation: 'ancestor' }).message).toBe('0000000 was hydrated, not yet aaaaaaa (Failed: no access)');
    expect(judge(of(ours, { sourceHydrator: { ...sourceHydrator, hydrateTo: { targetBranch: 'env/next' } } }), { hydratedRelation: 'unknown' }).message).toBe('hydrated to eeeeeee on env/next, which has not been promoted to env/prod');
  });
});
