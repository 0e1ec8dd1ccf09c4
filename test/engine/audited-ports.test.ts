import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { JsonObject } from '../../src/core/json.js';
import { auditedPorts } from '../../src/engine/audited-ports.js';
import type { ApplicationRef, Ports } from '../../src/engine/ports.js';
import { unusedPorts } from '../support/engine.js';
import { setStage } from '../support/stage.js';

interface Told {
  readonly event: string;
  readonly facts: JsonObject;
}

/** A sink that takes so many records. */
function sink(room = Number.POSITIVE_INFINITY) {
  const told: Told[] = [];
  return {
    told,
    events: () => told.map(({ event }) => event),
    head: () => 'f'.repeat(64),
    record: (event: string, facts: JsonObject) => {
      if (told.length >= room) throw new AdapterError('refused', 'no space left on device');
      told.push({ event, facts });
    },
  };
}

const web: ApplicationRef = { name: 'web' };
const request = { revision: 'a'.repeat(40), infos: [{ name: 'osop-run', value: 'r/n/1' }] };

function argocd(sync: Ports['argocd']['sync']): Ports {
  const application = { metadata: { name: 'web', uid: 'uid-1' }, spec: { project: 'default', destination: {} } };
  return { ...unusedPorts(), argocd: { ...unusedPorts().argocd, get: async () => application, sync } };
}

describe('audited ports', () => {
  it('tell a change before it is made, and what came of it; the application by its uid', async () => {
    const { told, ...to } = sink();
    const ports = auditedPorts(argocd(async () => ({ metadata: { name: 'web' }, spec: { project: 'default', destination: {} } })), to);
    await ports.argocd.get(web);
    await ports.argocd.sync(web, request);
    expect(told).toMatchObject([
      { event: 'sync.requested', facts: { app: { name: 'web', namespace: null, uid: 'uid-1' }, revision: request.revision, infos: request.infos } },
      { event: 'sync.accepted', facts: { app: { uid: 'uid-1' } } },
    ]);
  });

  it('tell that there was no answer', async () => {
    const { told, ...to } = sink();
    const ports = auditedPorts(argocd(async () => { throw new AdapterError('unreachable', 'the connection was cut', { ambiguous: true }); }), to);
    await expect(ports.argocd.sync(web, request)).rejects.toThrow('cut');
    expect(told[1]).toMatchObject({ event: 'sync.failed', facts: { error: 'the connection was cut', unanswered: true } });
  });

  it('F37 make no change that cannot be recorded', async () => {
    let sent = 0;
    const ports = auditedPorts(argocd(async () => { sent += 1; throw new Error('sent'); }), sink(0));
    await expect(ports.argocd.sync(web, request)).rejects.toMatchObject({ code: 'refused', ambiguous: false });
    expect(sent).toBe(0);
  });

  it('F37 where what was done cannot be recorded it is not lost, and nothing more is changed', async () => {
    let sent = 0;
    const application = { metadata: { name: 'web' }, spec: { project: 'default', destination: {} } };
    const ports = auditedPorts(argocd(async () => { sent += 1; return application; }), sink(1));
    expect(await ports.argocd.sync(web, request)).toBe(application);
    await expect(ports.argocd.sync(web, request)).rejects.toMatchObject({ code: 'refused' });
    expect(sent).toBe(1);
  });

  it('anchor the newest record in each commit', async () => {
    const stage = await setStage();
    const to = sink();
    const { configRepository } = auditedPorts({ ...unusedPorts(), configRepository: stage.configRepository }, to);
    const state = await configRepository.head('main');
    await configRepository.commit(state, { branch: 'main', files: new Map([['web/deployment.yaml', 'kind: List\n']]), message: 'Set web\n\nOsop-Run: r/n/1\n' });
    expect(stage.git('log', '-1', '--format=%(trailers:only)')).toBe(`Osop-Run: r/n/1\nOsop-Audit: ${'f'.repeat(64)}`);
    expect(to.told).toMatchObject([{ event: 'commit.requested', facts: { on: stage.first, files: ['web/deployment.yaml'] } }, { event: 'commit.accepted', facts: { sha: stage.git('rev-parse', 'HEAD') } }]);
  });

  it('tell of messages to Slack\'s thread and to webhooks by where they went, never by what they say', async () => {
    const to = sink();
    const signal = new AbortController().signal;
    const ports = auditedPorts({
      ...unusedPorts(),
      slack: { post: async () => ({ channel: 'C1', ts: '1.2' }), update: async () => undefined },
      webhooks: { receivers: ['https://hooks.test'], send: async () => undefined },
    }, to);
    await ports.slack?.post({ text: 'canary' }, { signal });
    await ports.slack?.update({ channel: 'C1', ts: '1.2' }, { text: 'canary' }, signal);
    await ports.webhooks?.send(0, { id: 'r/run.ended', data: { text: 'canary' } }, signal);
    expect(to.told.filter(({ event }) => event === 'message.accepted').map(({ facts }) => facts)).toEqual([
      { host: 'slack', thread: null, channel: 'C1', ts: '1.2' },
      { host: 'slack', channel: 'C1', updates: '1.2' },
      { host: 'hooks.test', event: 'r/run.ended' },
    ]);
    expect(JSON.stringify(to.told)).not.toContain('canary');
  });
});
