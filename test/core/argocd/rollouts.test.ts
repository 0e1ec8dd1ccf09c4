import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/core/json.js';
import { actionNames, decideAction, describeAnalysis, describeState, hasReacted, hasTakenEffect, readRollout, sickAnalyses, type RolloutAction } from '../../../src/core/argocd/rollouts.js';

const spec = { strategy: { canary: { steps: [{ setWeight: 20 }, { pause: {} }, { setWeight: 60 }, { pause: {} }] } } };
const update = { observedGeneration: '3', currentPodHash: 'b', stableRS: 'a' };
const statuses = {
  paused: { ...update, phase: 'Paused', message: 'CanaryPauseStep', currentStepIndex: 1, pauseConditions: [{ reason: 'CanaryPauseStep', startTime: '2026-01-01T00:00:00Z' }] },
  pausedLater: { ...update, phase: 'Paused', message: 'CanaryPauseStep', currentStepIndex: 3, pauseConditions: [{ reason: 'CanaryPauseStep', startTime: '2026-01-01T00:05:00Z' }] },
  resumed: { ...update, phase: 'Paused', message: 'CanaryPauseStep', currentStepIndex: 1, controllerPause: true },
  progressing: { ...update, phase: 'Progressing', message: 'more replicas need to be updated', currentStepIndex: 2 },
  aborted: { ...update, phase: 'Degraded', abort: true, message: 'RolloutAborted: Rollout aborted update to revision 2', currentStepIndex: 0 },
  retried: { ...update, phase: 'Degraded', message: 'RolloutAborted: Rollout aborted update to revision 2', currentStepIndex: 0 },
  late: { ...update, phase: 'Degraded', message: 'ProgressDeadlineExceeded: ReplicaSet "b" has timed out progressing.', currentStepIndex: 0 },
  promoting: { ...update, phase: 'Progressing', promoteFull: true, currentStepIndex: 2 },
  promoted: { ...update, currentPodHash: 'a', phase: 'Healthy', currentStepIndex: 4 },
  unseen: { ...update, observedGeneration: '2', currentPodHash: 'a', phase: 'Healthy', currentStepIndex: 4 },
} as const satisfies Readonly<Record<string, JsonObject>>;
type Name = keyof typeof statuses;
const object = (name: Name, more: JsonObject = {}): JsonObject => ({ metadata: { generation: 3 }, spec: { ...spec, ...more }, status: statuses[name] });
const state = (name: Name) => readRollout(object(name));

describe('an action is sent only where it has something to do', () => {
  test.each<readonly [RolloutAction, Name, string]>([
    ['promote', 'paused', 'send: paused at step 2 of 4 (CanaryPauseStep)'],
    ['promote', 'progressing', 'wait: progressing at step 3 of 4 (more replicas need to be updated)'],
    ['promote', 'promoted', 'nothing: it is promoted already'],
    ['promote', 'promoting', 'nothing: it is being promoted fully already'],
    ['promote', 'aborted', 'refused: its update was aborted: RolloutAborted: Rollout aborted update to revision 2'],
    ['promote', 'late', 'refused: it is Degraded: ProgressDeadlineExceeded: ReplicaSet "b" has timed out progressing.'],
    // Right after a sync the status is still that of the version before, which is promoted.
    ['promote', 'unseen', 'wait: its controller has not seen the newest spec yet'],
    ['promote-full', 'progressing', 'send: progressing at step 3 of 4 (more replicas need to be updated)'],
    ['promote-full', 'promoting', 'nothing: it is being promoted fully already'],
    ['promote-full', 'promoted', 'nothing: it is promoted already'],
    ['promote-full', 'aborted', 'refused: its update was aborted: RolloutAborted: Rollout aborted update to revision 2'],
    ['abort', 'paused', 'send: paused at step 2 of 4 (CanaryPauseStep)'],
    ['abort', 'aborted', 'nothing: it is aborted already'],
    ['abort', 'promoted', 'nothing: no update is under way'],
    ['retry', 'aborted', 'send: aborted (RolloutAborted: Rollout aborted update to revision 2)'],
    ['retry', 'late', 'nothing: it is not aborted'],
    ['pause', 'progressing', 'send: progressing at step 3 of 4 (more replicas need to be updated)'],
    ['pause', 'promoted', 'nothing: no update is under way'],
    ['restart', 'unseen', 'send: its Pods are restarted'],
  ])('%s of one that is %s', (action, name, expected) => {
    const { kind, why } = decideAction(action, state(name));
    expect(`${kind}: ${why}`).toBe(expected);
  });

  test('a pause in the spec can be ended too, and is none to make again', () => {
    const paused = readRollout(object('progressing', { paused: true }));
    expect([decideAction('promote', paused).kind, decideAction('pause', paused).kind]).toEqual(['send', 'nothing']);
  });

  test('Argo CD calls a promotion of one step `resume`', () => {
    expect([actionNames.promote, actionNames['promote-full']]).toEqual(['resume', 'promote-full']);
  });
});

describe('an action whose answer was lost', () => {
  test.each<readonly [RolloutAction, Name, Name, boolean]>([
    ['promote', 'paused', 'paused', false],
    ['promote', 'paused', 'resumed', true],
    // It may have come to its next pause by then: a second promotion would go too far.
    ['promote', 'paused', 'pausedLater', true],
    ['promote-full', 'paused', 'promoting', true],
    ['promote-full', 'paused', 'paused', false],
    ['abort', 'paused', 'aborted', true],
    ['abort', 'paused', 'paused', false],
    ['retry', 'aborted', 'retried', true],
    ['retry', 'aborted', 'aborted', false],
  ])('%s: from %s to %s, carried out is %s', (action, before, after, expected) => {
    expect(hasTakenEffect(action, state(before), state(after))).toBe(expected);
  });

  test('a restart is told by its time', () => {
    const restarted = readRollout({ spec: { template: { metadata: { annotations: { 'kubectl.kubernetes.io/restartedAt': '2026-01-01T00:00:00Z' } } } } });
    expect([hasTakenEffect('restart', state('paused'), restarted), hasTakenEffect('restart', restarted, restarted)]).toEqual([true, false]);
  });
});

test.each<readonly [RolloutAction, Name, boolean]>([
  ['promote', 'resumed', false], ['promote', 'progressing', true], ['promote', 'pausedLater', true], ['promote', 'promoted', true],
  ['promote-full', 'resumed', false], ['retry', 'retried', false], ['retry', 'progressing', true], ['abort', 'progressing', false], ['abort', 'aborted', true],
])('the controller has taken up %s where the Rollout is %s: %s', (action, name, expected) => {
  expect(hasReacted(action, state(name))).toBe(expected);
});

test.each<readonly [Name, string]>([
  ['paused', 'paused at step 2 of 4 (CanaryPauseStep)'], ['promoted', 'promoted'], ['aborted', 'aborted (RolloutAborted: Rollout aborted update to revision 2)'],
])('one that is %s is described as `%s`', (name, expected) => {
  expect(describeState(state(name))).toBe(expected);
});

describe('the verdict of an analysis', () => {
  const run = { namespace: 'shop', name: 'web-b-2' };

  test('names each metric that went wrong, with its last value and message, in one line', () => {
    const status = {
      phase: 'Failed', message: 'Metric "error-rate" assessed Failed due to failed (2) > failureLimit (1)',
      metricResults: [
        { name: 'latency', phase: 'Successful', measurements: [{ phase: 'Successful', value: '[12]' }] },
        { name: 'error-rate', phase: 'Failed', measurements: [{ phase: 'Failed', value: '[0.2]' }, { phase: 'Failed', value: '[0.31]' }, { phase: 'Successful', value: '[0]' }] },
        { name: 'smoke', phase: 'Error', message: 'Job could\nnot start', measurements: [] },
      ],
    };
    expect(describeAnalysis(run, { status })).toBe('AnalysisRun shop/web-b-2: Failed; Metric "error-rate" assessed Failed due to failed (2) > failureLimit (1); metric error-rate Failed: value [0.31]; metric smoke Error: Job could not start');
  });

  test('of one without a status says that', () => {
    expect(describeAnalysis(run, {})).toBe('AnalysisRun shop/web-b-2: phase not known');
  });

  test('is looked for below its own Rollout only, the newest first', () => {
    const node = (name: string, owner: string, health: 'Degraded' | 'Healthy' | 'Unknown', createdAt: string) =>
      ({ group: 'argoproj.io', kind: 'AnalysisRun', name, parentRefs: [{ uid: owner }], health: { status: health }, createdAt });
    const nodes = [node('old', 'web', 'Degraded', '2026-01-01'), node('well', 'web', 'Healthy', '2026-01-03'), node('new', 'web', 'Unknown', '2026-01-02'), node('other', 'api', 'Degraded', '2026-01-04')];
    expect(sickAnalyses({ kind: 'Rollout', name: 'web', uid: 'web' }, nodes).map(({ name }) => name)).toEqual(['new', 'old']);
  });
});
