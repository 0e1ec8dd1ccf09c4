import type { Problem } from '../../src/core/problem.js';
import { exitCodes, type AppReport, type NodeRecord, type RunRecord } from '../../src/core/run-record.js';
import type { WorkflowEdge } from '../../src/core/workflow/document.js';
import type { DrawnWorkflow } from '../../src/core/report/drawn-workflow.js';

export const recordStart = new Date('2026-03-31T14:00:00.000Z');
export const commit = '3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081';
const previous = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
const revert = '9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a291807';

/** The moment so many seconds after the start of a run. */
export function after(seconds: number): Date {
  return new Date(recordStart.getTime() + seconds * 1000);
}

/** A node that ran for a second and succeeded, unless told otherwise. */
export function nodeRecord(given: Partial<NodeRecord> & { readonly id: string }): NodeRecord {
  return {
    type: 'system',
    kind: 'custom',
    purpose: `Purpose of ${given.id}`,
    status: 'succeeded',
    attempts: 1,
    startedAt: recordStart,
    endedAt: after(1),
    durationMs: 1000,
    outputs: {},
    produced: {},
    problems: [],
    note: undefined,
    timedOut: false,
    children: [],
    ...given,
  };
}

/** A node that the run did not come to. */
export function idleNode(given: Partial<NodeRecord> & { readonly id: string }): NodeRecord {
  return nodeRecord({ status: 'skipped', attempts: 0, startedAt: undefined, endedAt: undefined, durationMs: 0, ...given });
}

export function appReport(given: Partial<AppReport> = {}): AppReport {
  return {
    name: 'production-app',
    namespace: undefined,
    result: 'succeeded',
    sync: 'Synced',
    health: 'Healthy',
    revision: commit,
    url: 'https://argocd.example.com/applications/production-app',
    seconds: 62.5,
    causes: [],
    ...given,
  };
}

/** A run of one minute that succeeded, unless told otherwise. */
export function runRecord(given: Partial<RunRecord> = {}): RunRecord {
  return {
    runId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    workflow: { id: 'argocd-gitops', name: 'ArgoCD GitOps Sync and Rollback Workflow', file: '.github/deploy.osop.yaml' },
    dryRun: false,
    result: 'succeeded',
    exitCode: exitCodes.done,
    headline: 'production-app runs 3f2a9c1 and is healthy',
    reason: undefined,
    notices: [],
    startedAt: recordStart,
    endedAt: after(75),
    durationMs: 75_000,
    nodes: [],
    edgesTaken: [],
    problems: [],
    apps: [],
    commitSha: commit,
    previousSha: previous,
    revertSha: undefined,
    changedFiles: ['apps/production/deployment.yaml', 'apps/production/values.yaml'],
    rollbackStrategy: undefined,
    images: [],
    validation: undefined,
    ...given,
  };
}

const commitNode = nodeRecord({
  id: 'git_commit', type: 'git', kind: 'commit', purpose: 'Detect new commit pushed to the GitOps config repo',
  durationMs: 120, endedAt: after(0.12), outputs: { commit_sha: commit, changed_files: ['apps/production/deployment.yaml'] }, note: '3f2a9c1 changes 2 files',
});
const validateNode = nodeRecord({
  id: 'manifest_validate', kind: 'validate', purpose: 'Validate Kubernetes manifests before sync',
  startedAt: after(0.12), endedAt: after(0.8), durationMs: 680, outputs: { validation_result: { valid: true, checked: 4 } }, note: '4 manifests are valid',
});
const syncNode = nodeRecord({
  id: 'argocd_sync', type: 'infra', kind: 'sync', purpose: 'Trigger ArgoCD application sync',
  startedAt: after(0.8), endedAt: after(12.4), durationMs: 11_600, outputs: { sync_status: { phase: 'Succeeded' } }, note: 'production-app is synced to 3f2a9c1',
});
const gateNode = nodeRecord({
  id: 'health_check', type: 'api', kind: 'gate', purpose: 'Verify application health after sync completes',
  startedAt: after(12.4), endedAt: after(74.9), durationMs: 62_500, outputs: { health_status: { status: 'Healthy' } }, note: 'Healthy for 5 s',
});

/** The problem of a gate that saw its application degrade. */
export const degradedProblem: Problem = {
  code: 'OSOP-GATE-001',
  severity: 'error',
  message: 'production-app is Degraded: Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found',
  where: { file: '.github/deploy.osop.yaml', line: 41, column: 5 },
  hint: 'push the image web:v2, or deploy a tag that exists',
};

export function healthyRun(): RunRecord {
  return runRecord({
    nodes: [
      commitNode, validateNode, syncNode, gateNode,
      nodeRecord({ id: 'notify_success', type: 'api', kind: 'notify', purpose: 'Send deployment success notification to Slack', startedAt: after(74.9), endedAt: after(75), durationMs: 100, note: 'told Slack' }),
      idleNode({ id: 'rollback', type: 'infra', kind: 'rollback', purpose: 'Rollback to previous ArgoCD revision on failure', note: 'health_check did not fail' }),
      idleNode({ id: 'notify_failure', type: 'api', kind: 'notify', purpose: 'Alert team about failed deployment and rollback', note: 'rollback did not run' }),
    ],
    edgesTaken: [0, 1, 2, 3],
    apps: [appReport()],
    validation: { valid: true, checked: 4, invalid: 0, skipped: 0, errors: [] },
  });
}

export function rolledBackRun(): RunRecord {
  return runRecord({
    result: 'rolled-back',
    exitCode: exitCodes.rolledBack,
    headline: 'production-app was rolled back to 0a1b2c3',
    reason: '3f2a9c1 is Degraded',
    notices: ['git still names 3f2a9c1: revert it, or the next sync deploys it again'],
    nodes: [
      commitNode, validateNode, syncNode,
      { ...gateNode, status: 'failed', outputs: { health_status: { status: 'Degraded' } }, note: undefined, problems: [degradedProblem] },
      idleNode({ id: 'notify_success', type: 'api', kind: 'notify', purpose: 'Send deployment success notification to Slack', note: 'its condition does not hold' }),
      nodeRecord({ id: 'rollback', type: 'infra', kind: 'rollback', purpose: 'Rollback to previous ArgoCD revision on failure', startedAt: after(74.9), endedAt: after(134.9), durationMs: 60_000, outputs: { rollback_status: { strategy: 'argocd' } }, note: 'production-app runs 0a1b2c3 again' }),
      nodeRecord({ id: 'notify_failure', type: 'api', kind: 'notify', purpose: 'Alert team about failed deployment and rollback', startedAt: after(134.9), endedAt: after(135), durationMs: 100, note: 'told Slack' }),
    ],
    edgesTaken: [0, 1, 2, 4, 5],
    problems: [degradedProblem],
    apps: [appReport({ result: 'rolled-back', revision: previous, causes: ['Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found'] })],
    rollbackStrategy: 'argocd',
    endedAt: after(135),
    durationMs: 135_000,
    validation: { valid: true, checked: 4, invalid: 0, skipped: 0, errors: [] },
  });
}

export function gitRevertedRun(): RunRecord {
  return { ...rolledBackRun(), rollbackStrategy: 'git-revert', revertSha: revert, notices: [] };
}

export function invalidRun(): RunRecord {
  return runRecord({
    result: 'failed',
    exitCode: exitCodes.invalid,
    headline: 'The workflow has 2 errors; nothing was changed',
    commitSha: undefined,
    previousSha: undefined,
    changedFiles: [],
    endedAt: recordStart,
    durationMs: 0,
    problems: [
      { code: 'OSOP-DOC-003', severity: 'error', message: '`purpos` is not known to OSOP', where: { file: 'deploy.osop.yaml', line: 7, column: 5 }, hint: 'did you mean `purpose`?' },
      { code: 'OSOP-INPUT-003', severity: 'error', message: 'the input `argocd-server` is missing' },
      { code: 'OSOP-DOC-006', severity: 'warning', message: 'OSOP 2.9 is newer than 2.0', where: { file: 'deploy.osop.yaml', line: 1, column: 15 } },
    ],
  });
}

export function dryRun(): RunRecord {
  return runRecord({
    dryRun: true,
    result: 'planned',
    headline: 'The workflow is valid; nothing was changed',
    nodes: [commitNode, validateNode, idleNode({ id: 'argocd_sync', type: 'infra', kind: 'sync', purpose: 'Trigger ArgoCD application sync', status: 'planned', note: 'would sync production-app to 3f2a9c1' })],
    edgesTaken: [0, 1],
    endedAt: after(0.8),
    durationMs: 800,
  });
}

/** An edge for drawings: sequential, unless told otherwise. */
export function drawnEdge(given: Partial<WorkflowEdge> & { readonly from: string; readonly to: string }): WorkflowEdge {
  return {
    mode: 'sequential', condition: undefined, forEach: undefined, iteratorVar: undefined, joinMode: undefined, joinCount: undefined,
    cases: [], defaultTo: undefined, maxIterations: undefined, label: undefined, pointer: '/edges/0', ...given,
  };
}

/** The workflow that the records above are of, as far as a drawing shows it. */
export function drawnWorkflow(record: RunRecord = healthyRun(), edges: readonly WorkflowEdge[] = gitopsEdges): DrawnWorkflow {
  return {
    nodes: new Map(record.nodes.map(({ id, kind, purpose }) => [id, { node: { id, name: undefined, purpose }, step: { kind } }])),
    edges: edges.map((edge) => ({ edge })),
  };
}

const gitopsEdges: readonly WorkflowEdge[] = [
  drawnEdge({ from: 'git_commit', to: 'manifest_validate' }),
  drawnEdge({ from: 'manifest_validate', to: 'argocd_sync', mode: 'conditional', condition: { text: 'validation_result.valid == true', pointer: '' } }),
  drawnEdge({ from: 'argocd_sync', to: 'health_check' }),
  drawnEdge({ from: 'health_check', to: 'notify_success', mode: 'conditional', condition: { text: "health_status.status == 'Healthy'", pointer: '' } }),
  drawnEdge({ from: 'health_check', to: 'rollback', mode: 'fallback', condition: { text: "health_status.status != 'Healthy'", pointer: '' } }),
  drawnEdge({ from: 'rollback', to: 'notify_failure' }),
];
