import { describe, expect, test } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { Application } from '../../src/core/argocd/application.js';
import type { TreeNode } from '../../src/core/argocd/diagnosis.js';
import type { StepContext } from '../../src/engine/handlers/context.js';
import type { ArgocdPort, ContainerLog } from '../../src/engine/ports.js';
import { tellTests } from '../../src/engine/preview/tests-step.js';
import { createFakeClock } from '../support/fake-clock.js';

const ref = { name: 'web-pr-7' };
const result = { group: 'batch', kind: 'Job', namespace: 'preview-7', name: 'smoke', hookType: 'PostSync', hookPhase: 'Succeeded' as const, message: 'Reached expected number of succeeded pods' };
const application: Application = {
  metadata: { name: 'web-pr-7' }, spec: { project: 'previews', destination: {} },
  status: { operationState: { operation: {}, phase: 'Succeeded', startedAt: '', syncResult: { resources: [result, { kind: 'Deployment', name: 'web' }, { ...result, name: 'migrate', hookType: 'PreSync' }] } } },
};
const tree: readonly TreeNode[] = [
  { group: 'batch', kind: 'Job', namespace: 'preview-7', name: 'smoke', uid: 'job' },
  { kind: 'Pod', namespace: 'preview-7', name: 'smoke-old', uid: 'a', parentRefs: [{ uid: 'job' }], createdAt: '2026-01-01T00:00:00Z' },
  { kind: 'Pod', namespace: 'preview-7', name: 'smoke-new', uid: 'b', parentRefs: [{ uid: 'job' }], createdAt: '2026-01-01T00:01:00Z' },
];

/** Looks at the hooks of the application with an Argo CD of these answers. */
async function told(answers: { readonly nodes?: readonly TreeNode[] | AdapterError; readonly log?: ContainerLog | AdapterError }) {
  const { nodes = tree, log = { lines: [], cutOff: false } } = answers;
  const asked: string[] = [];
  const give = async <T>(answer: T | AdapterError): Promise<T> => (answer instanceof AdapterError ? await Promise.reject(answer) : answer);
  const argocd: Pick<ArgocdPort, 'resourceTree' | 'liveObject' | 'logs'> = {
    resourceTree: async () => await give(nodes),
    liveObject: async () => ({ status: { containerStatuses: [{ name: 'smoke', ready: false, state: { terminated: { exitCode: 0 } } }] } }),
    logs: async (_ref, { pod, container }) => {
      asked.push(`${pod.name}/${container}`);
      return await give(log);
    },
  };
  const context = { clock: createFakeClock(), signal: new AbortController().signal, ports: { argocd }, deployments: { get: () => ({ application }) } } as unknown as StepContext;
  return { result: await tellTests({ ref }, context), asked };
}

describe('the PostSync hooks of a preview', () => {
  test('are told with the last lines of the newest pod, without secrets', async () => {
    const lines = ['one', 'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlLW9mLWl0', 'all 12 checks passed'];
    const { result: step, asked } = await told({ log: { lines, cutOff: false } });
    expect(asked).toEqual(['smoke-new/smoke']);
    expect(step).toMatchObject({ kind: 'succeeded', note: 'Job smoke Succeeded', outputs: { tests: [{ kind: 'Job', name: 'smoke', phase: 'Succeeded', log: ['one', expect.not.stringContaining('eyJzdWIiOiJhIn0'), 'all 12 checks passed'] }] } });
  });

  test('are told without a log, and why, where that cannot be had', async () => {
    const denied = new AdapterError('forbidden', 'permission denied');
    const missing = async (answers: Parameters<typeof told>[0]) => {
      const { result: step } = await told(answers);
      return step.kind === 'succeeded' ? (step.outputs['tests'] as readonly { readonly log: readonly string[]; readonly missing?: string }[]).map(({ log, missing: why }) => [log, why]) : step;
    };
    expect(await missing({ log: denied })).toEqual([[[], 'permission denied']]);
    expect(await missing({ nodes: denied })).toEqual([[[], 'permission denied']]);
    expect(await missing({ nodes: tree.slice(0, 1) })).toEqual([[[], 'its pod is gone; hook-delete-policy BeforeHookCreation keeps it']]);
  });
});
