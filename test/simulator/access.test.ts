import { describe, expect, it } from 'vitest';
import { createBench } from './harness.js';

const DENIED = '{"error":"permission denied","code":7,"message":"permission denied"}';

describe('API, permissions', () => {
  it('A.3 without a project, an Application that is missing looks like one that is forbidden', async () => {
    const { call } = await createBench({ permission: (_user, _action, object) => object === 'default/web' });
    const missing = await call('GET', '/api/v1/applications/nothing');
    expect([missing.status, missing.text]).toEqual([403, DENIED]);
    const forbidden = await createBench({ permission: () => false });
    expect((await forbidden.call('GET', '/api/v1/applications/web')).text).toBe(DENIED);
  });

  it('A.3 with a project, what is missing or elsewhere is 404 and what is forbidden there is 403', async () => {
    const { call } = await createBench({ permission: (_user, _action, object) => !object.startsWith('secret/') });
    expect((await call('GET', '/api/v1/applications/web?project=default')).status).toBe(200);
    const elsewhere = await call('GET', '/api/v1/applications/web?project=other');
    expect([elsewhere.status, elsewhere.json['message']]).toEqual([404, 'applications.argoproj.io "web" not found']);
    expect((await call('GET', '/api/v1/applications/nothing?project=default')).status).toBe(404);
    expect((await call('GET', '/api/v1/applications/web?project=secret')).text).toBe(DENIED);
    const several = await call('GET', '/api/v1/applications/web?projects=a&projects=b');
    expect([several.status, several.json['code']]).toEqual([400, 3]);
  });

  it('A.3 a sync that is not permitted is refused in detail, a rollback is masked', async () => {
    const { call } = await createBench({ permission: (_user, action) => action === 'get' });
    const sync = await call('POST', '/api/v1/applications/web/sync');
    expect([sync.status, sync.json['message']]).toEqual([
      403,
      'permission denied: applications, sync, default/web, sub: ci, iat: 2026-01-01T00:00:00Z',
    ]);
    expect((await call('POST', '/api/v1/applications/web/rollback', { body: { id: 0 } })).text).toBe(DENIED);
  });

  it('A.3 a read that failed for a moment is a 403 too', async () => {
    const { call, simulator } = await createBench();
    simulator.setFaults({ forbidNext: 2 });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) statuses.push((await call('GET', '/api/v1/applications/web')).status);
    expect(statuses).toEqual([403, 403, 200]);
  });

  it('A.3 a closed sync window refuses a manual sync with 403, before the permission is looked at', async () => {
    const { call, simulator } = await createBench({ windows: [{ kind: 'deny', active: true }], permission: (_user, action) => action === 'get' });
    const blocked = await call('POST', '/api/v1/applications/web/sync');
    expect([blocked.status, blocked.text]).toEqual([
      403,
      '{"error":"cannot sync: blocked by sync window","code":7,"message":"cannot sync: blocked by sync window"}',
    ]);
    const view = await call('GET', '/api/v1/applications/web/syncwindows');
    expect(view.json['canSync']).toBe(false);
    expect(view.json['activeWindows']).toHaveLength(1);
    simulator.setWindows([]);
    expect((await call('GET', '/api/v1/applications/web/syncwindows')).json).toEqual({ canSync: true });
  });

  it.each([
    ['an active deny blocks', [{ kind: 'deny', active: true }], 403],
    ['an active deny with manualSync lets manual syncs pass', [{ kind: 'deny', active: true, manualSync: true }], 200],
    ['an inactive deny changes nothing', [{ kind: 'deny', active: false }], 200],
    ['an inactive allow blocks', [{ kind: 'allow', active: false }], 403],
    ['an active allow lets pass', [{ kind: 'allow', active: true }, { kind: 'allow', active: false }], 200],
    ['a window of another Application does not count', [{ kind: 'deny', active: true, applications: ['other'] }], 200],
  ] as const)('A.3 sync windows: %s', async (_title, windows, status) => {
    const { call } = await createBench({ windows });
    expect((await call('POST', '/api/v1/applications/web/sync')).status).toBe(status);
  });

  it('A.3 a failed precondition is 400 with code 9 and the inner message alone', async () => {
    const { call, simulator } = await createBench();
    await simulator.startForeignOperation('web', { durationMs: 60_000 });
    const busy = await call('POST', '/api/v1/applications/web/sync');
    expect([busy.status, busy.text]).toEqual([
      400,
      '{"error":"another operation is already in progress","code":9,"message":"another operation is already in progress"}',
    ]);
  });
});
