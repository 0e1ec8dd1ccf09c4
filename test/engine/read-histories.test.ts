import { describe, expect, test } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { Application } from '../../src/core/argocd/application.js';
import { rollbackWorkflow } from '../../src/core/workflow/built-in.js';
import { planWorkflow } from '../../src/core/workflow/plan.js';
import type { ArgocdPort, GitPort } from '../../src/engine/ports.js';
import { readHistories } from '../../src/engine/read-histories.js';
import type { RunRequest } from '../../src/engine/run-plan.js';
import { VirtualClock } from '../../src/simulator/index.js';
import { defaultSettings, noFacts, unusedPorts } from '../support/engine.js';

const [first, second, third] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];

function applicationOf(name: string): Application {
  const entry = (id: number, revision: string, more: object = {}) => ({ id, revision, deployedAt: `2026-03-31T1${id}:00:00Z`, ...more });
  return {
    metadata: { name, namespace: 'argocd', uid: name },
    spec: { project: 'default', destination: {}, source: { repoURL: 'https://git.example/shop/config.git', path: name, targetRevision: 'main' } },
    status: {
      history: [entry(0, first), entry(1, second, { initiatedBy: { username: 'ada' } }), entry(2, third, { initiatedBy: { automated: true } })],
      health: { status: 'Degraded' },
      sync: { status: 'Synced', revision: third },
      reconciledAt: '2026-03-31T13:00:00Z',
    },
  };
}

/** An Argo CD that answers nothing but this. */
async function requestFor(argocd: Partial<ArgocdPort>, more: Partial<RunRequest> = {}): Promise<RunRequest> {
  const { plan } = await planWorkflow(rollbackWorkflow, 'built-in.osop.yaml', {
    repositories: [], branch: 'main', inputs: { app: 'web' }, variables: {}, slackBound: false, allowCommands: false, prune: false, customHandlers: [], readWorkflow: () => undefined,
  });
  if (plan === undefined) throw new Error('no plan');
  const ports = unusedPorts();
  const git: GitPort = { ...ports.git, head: async () => ({ sha: third, branch: 'main' }), relation: async (ours) => (ours === second ? 'reverted' : 'descendant') };
  return {
    plan, clock: new VirtualClock(), settings: defaultSettings, facts: noFacts, inputs: { app: 'web' }, variables: {}, report: () => { throw new Error('nothing is reported'); },
    ports: { ...ports, git, argocd: { ...ports.argocd, applicationEvents: async () => [], ...argocd } }, ...more,
  };
}

describe('the histories to choose from', () => {
  test('have who deployed what, what is live, what git took back, and where last-healthy leads', async () => {
    const histories = await readHistories(await requestFor({ get: async ({ name }) => applicationOf(name) }));
    expect(histories).toMatchObject([{
      app: 'web',
      proposed: 0,
      rows: [
        { id: 2, revision: third, by: 'auto-sync', isLive: true, wasLeft: false },
        { id: 1, revision: second, by: 'ada', isLive: false, wasLeft: true, why: expect.stringContaining(`taken back in git, as of ${third.slice(0, 7)}`) },
        { id: 0, revision: first, by: undefined, isLive: false, wasLeft: false, deployedAt: '2026-03-31T10:00:00Z' },
      ],
    }]);
  });

  test('are of every application that is named', async () => {
    const request = await requestFor({ get: async ({ name }) => applicationOf(name) }, { inputs: { app: 'web,api' } });
    expect((await readHistories(request)).map(({ app }) => app)).toEqual(['web', 'api']);
  });

  test('are empty where the application may not be read: the run itself will say so', async () => {
    expect(await readHistories(await requestFor({ get: async () => { throw new AdapterError('forbidden', 'permission denied'); } }))).toEqual([]);
  });

  test('are not waited for longer than a minute', async () => {
    const get: ArgocdPort['get'] = async (_ref, options) => await new Promise((_resolve, reject) => {
      options?.signal?.addEventListener('abort', () => { reject(options.signal?.reason as Error); });
    });
    const request = await requestFor({ get });
    const startMs = request.clock.monotonicMs();
    expect(await readHistories(request)).toEqual([]);
    expect(request.clock.monotonicMs() - startMs).toBe(60_000);
  });

  test('are no more asked for once somebody cancels', async () => {
    const cancellation = new AbortController();
    const get: ArgocdPort['get'] = async () => {
      cancellation.abort(new Error('cancelled by SIGINT'));
      throw cancellation.signal.reason as Error;
    };
    await expect(readHistories(await requestFor({ get }, { signal: cancellation.signal }))).rejects.toThrow('SIGINT');
  });
});
