import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../src/settings.js';
import { connectPorts } from '../src/wiring.js';
import { createRealClock } from './support/real-clock.js';

test.each(['events', 'applicationEvents'] as const)('%s: what they say has no secrets of this run in it', async (port) => {
  const token = 'e30.e30.s3cr3t-token';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ items: [{ reason: 'OperationStarted', message: `${token} initiated sync` }, { reason: 'Pulled' }] }));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const root = mkdtempSync(join(tmpdir(), 'wiring-'));
  onTestFinished(() => {
    server.close();
    rmSync(root, { recursive: true, force: true });
  });
  const { settings } = await readSettings({ 'argocd-server': `http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'argocd-auth-token': token, 'allow-http': 'true' }, {});
  if (settings === undefined) throw new Error('the settings are not valid');
  const connected = await connectPorts(settings, { env: { PATH: process.env['PATH'] }, clock: createRealClock(), signal: new AbortController().signal, folder: root }, root);
  if ('problem' in connected) throw new Error(connected.problem.message);
  onTestFinished(connected.close);
  const { argocd } = connected.ports;
  const found = port === 'events' ? await argocd.events({ name: 'web' }, { kind: 'Pod', name: 'web-1' }) : await argocd.applicationEvents({ name: 'web' });
  expect(found).toEqual([{ reason: 'OperationStarted', message: '*** initiated sync' }, { reason: 'Pulled' }]);
});
