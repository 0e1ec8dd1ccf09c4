import { describe, expect, it } from 'vitest';
import { AdapterError } from '../src/core/adapter-error.js';
import type { Application } from '../src/core/argocd/application.js';
import type { TreeNode } from '../src/core/argocd/diagnosis.js';
import type { ArgocdPort } from '../src/engine/ports.js';
import type { ApplicationsPort } from '../src/engine/preview/ports.js';
import { portsWithoutSecrets } from '../src/ports-without-secrets.js';
import { phrase } from './support/canaries.js';
import { unusedPorts } from './support/engine.js';

const said = `x ${phrase} y`;
const ref = { name: 'web' };
const application: Application = {
  metadata: { name: 'web', annotations: { message: said } },
  spec: { project: phrase, destination: {}, source: { repoURL: said } },
  status: {
    sync: { status: 'Synced', revision: phrase },
    health: { status: 'Degraded', message: said },
    resources: [{ kind: 'Deployment', name: phrase, health: { status: 'Degraded', message: said } }, { kind: 'Service', name: 'web' }],
    conditions: [{ type: 'SyncError', message: said }],
    summary: { images: [said] },
    operationState: {
      operation: {}, phase: 'Failed', message: said, startedAt: 'x',
      syncResult: { revision: phrase, resources: [{ kind: 'Job', name: 'tests', message: said, hookPhase: 'Failed' }] },
    },
    sourceHydrator: { currentOperation: { phase: 'Failed', message: said } },
  },
};
const clean = JSON.parse(JSON.stringify(application).replaceAll(`"message":"${said}"`, '"message":"x *** y"').replace('"annotations":{"message":"x *** y"}', `"annotations":{"message":"${said}"}`)) as Application;

async function* watched(): AsyncIterable<Application> {
  yield await Promise.resolve(application);
}

function without(argocd: Partial<ArgocdPort>, more: { readonly applications?: ApplicationsPort } = {}): ReturnType<typeof portsWithoutSecrets> {
  const ports = unusedPorts();
  return portsWithoutSecrets([phrase], { ...ports, argocd: { ...ports.argocd, ...argocd }, ...more });
}

describe('T21 what Argo CD says comes in without secrets, and what is judged as it is', () => {
  it.each<readonly [string, (argocd: ArgocdPort) => Promise<unknown>, unknown]>([
    ['get', async (argocd) => await argocd.get(ref), clean],
    ['sync', async (argocd) => await argocd.sync(ref, { infos: [] }), clean],
    ['rollback', async (argocd) => await argocd.rollback(ref, { id: 1, prune: false }), clean],
    ['list', async (argocd) => await argocd.list({}), [clean]],
    ['watch', async (argocd) => { for await (const one of argocd.watch([ref], new AbortController().signal)) return one; return undefined; }, clean],
    ['resourceTree', async (argocd) => await argocd.resourceTree(ref), [{ kind: 'Pod', name: phrase, health: { status: 'Degraded', message: 'x *** y' }, info: [{ name: 'Status Reason', value: 'x *** y' }] }]],
    ['applicationSet', async (argocd) => await argocd.applicationSet(ref, { generate: false }), { applications: [ref], expected: undefined, error: 'x *** y' }],
    ['events', async (argocd) => await argocd.events(ref, { kind: 'Pod', name: 'web' }), [{ reason: 'BackOff', message: 'x *** y' }, {}]],
    ['applicationEvents', async (argocd) => await argocd.applicationEvents(ref), [{ reason: 'BackOff', message: 'x *** y' }, {}]],
    ['liveObject', async (argocd) => await argocd.liveObject(ref, { kind: 'Pod', name: 'web' }), { status: { message: 'x *** y', reason: '***' } }],
    ['logs', async (argocd) => await argocd.logs(ref, { pod: { name: 'web' }, container: '', previous: false, lines: 1 }, new AbortController().signal), { lines: ['x *** y'], cutOff: false, refusal: 'x *** y' }],
  ])('%s', async (_, ask, expected) => {
    const node: TreeNode = { kind: 'Pod', name: phrase, health: { status: 'Degraded', message: said }, info: [{ name: 'Status Reason', value: said }] };
    const events = [{ reason: 'BackOff', message: said }, {}];
    const { argocd } = without({
      get: async () => await Promise.resolve(application), sync: async () => await Promise.resolve(application), rollback: async () => await Promise.resolve(application),
      list: async () => await Promise.resolve([application]), watch: watched, resourceTree: async () => await Promise.resolve([node]),
      applicationSet: async () => await Promise.resolve({ applications: [ref], expected: undefined, error: said }),
      events: async () => await Promise.resolve(events), applicationEvents: async () => await Promise.resolve(events),
      liveObject: async () => await Promise.resolve({ status: { message: said, reason: phrase } }),
      logs: async () => await Promise.resolve({ lines: [said], cutOff: false, refusal: said }),
    });
    expect(await ask(argocd)).toEqual(expected);
  });

  it('an Application that is made or changed', async () => {
    const { applications } = without({}, { applications: { create: async () => await Promise.resolve(application), update: async () => await Promise.resolve(application), remove: async () => { await Promise.resolve(); }, refreshSet: async () => { await Promise.resolve(); } } });
    const draft = {} as Parameters<ApplicationsPort['create']>[0];
    expect([await applications?.create(draft), await applications?.update(draft)]).toEqual([clean, clean]);
  });

  it('an Application without a secret is the same object, and a failure is passed on', async () => {
    expect(await without({ get: async () => await Promise.resolve({ ...application, status: {} }) }).argocd.get(ref)).toEqual({ ...application, status: {} });
    const untold = { metadata: { name: 'web' }, spec: application.spec };
    expect(await without({ get: async () => await Promise.resolve(untold) }).argocd.get(ref)).toBe(untold);
    await expect(without({ get: async () => await Promise.reject(new AdapterError('forbidden', 'no')) }).argocd.get(ref)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
