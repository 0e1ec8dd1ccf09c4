import { describe, expect, it } from 'vitest';
import { ConnectionCut, type SimulatorResponse } from '../../src/simulator/index.js';
import { createBench, deployment, REPOSITORY, TOKEN, type Bench } from './harness.js';

const STREAM = '/api/v1/stream/applications';

function open(bench: Bench, query = '', headers: Readonly<Record<string, string>> = {}): Promise<SimulatorResponse> {
  const signal = AbortSignal.any([]);
  return bench.simulator.handle({ method: 'GET', path: `${STREAM}${query}`, headers: { authorization: `Bearer ${TOKEN}`, ...headers }, signal });
}

async function read(response: SimulatorResponse, count: number): Promise<readonly string[]> {
  const messages: string[] = [];
  if (typeof response.body === 'string') return [response.body];
  for await (const message of response.body) {
    messages.push(message);
    if (messages.length === count) break;
  }
  return messages;
}

function summary(line: string): readonly unknown[] {
  const { result } = JSON.parse(line) as { result: { type: string; application: { metadata: { name: string } } } };
  return [result.type, result.application.metadata.name];
}

describe('stream of applications', () => {
  it('A.12 begins with one ADDED per Application, by qualified name, one line each', async () => {
    const other = { repoURL: REPOSITORY, path: 'web' };
    const bench = await createBench({ more: [{ name: 'api', ...other }, { name: 'zoo', namespace: 'apps', ...other }] });
    const lines = await read(await open(bench), 3);
    expect(lines.map((line) => summary(line))).toEqual([
      ['ADDED', 'zoo'],
      ['ADDED', 'api'],
      ['ADDED', 'web'],
    ]);
    expect(lines.every((line) => line.endsWith('}\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  });

  it('A.12 tells every later write as MODIFIED, with the health of the objects', async () => {
    const bench = await createBench();
    const response = await open(bench, '?name=web');
    bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('POST', '/api/v1/applications/web/sync');
    await bench.clock.sleep(20_000);
    const lines = await read(response, bench.events.length + 1);
    expect(lines.map((line) => summary(line)[0])).toEqual(['ADDED', ...bench.events.map(({ type }) => type)]);
    expect(lines.at(-1)).toContain('"health":{"status":"Healthy"}');
  });

  it('A.12 answers nothing at all, not even headers, while there is nothing to tell', async () => {
    const bench = await createBench();
    let answered = false;
    const waiting = open(bench, '?name=nothing').then((response) => {
      answered = true;
      return response;
    });
    await bench.clock.sleep(600_000);
    expect(answered).toBe(false);
    bench.simulator.close();
    expect(await read(await waiting, 1)).toEqual([]);
  });

  it('A.12 with a resource version there is no initial burst, only later writes', async () => {
    const bench = await createBench();
    const pending = open(bench, `?resourceVersion=${bench.app().metadata.resourceVersion}`);
    await bench.call('GET', '/api/v1/applications/web?refresh=normal');
    expect(summary((await read(await pending, 1))[0] ?? '')[0]).toBe('MODIFIED');
  });

  it('A.12 drops a message that is identical to the one before', async () => {
    const bench = await createBench();
    const response = await open(bench, '?name=web&fields=result.type,result.application.status.sync.status');
    bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('GET', '/api/v1/applications/web?refresh=normal');
    bench.simulator.interruptStreams('end');
    expect(await read(response, 10)).toEqual([
      '{"result":{"type":"ADDED","application":{"status":{"sync":{"status":"Synced"}}}}}\n',
      '{"result":{"type":"MODIFIED","application":{"status":{"sync":{"status":"Synced"}}}}}\n',
      '{"result":{"type":"MODIFIED","application":{"status":{"sync":{"status":"OutOfSync"}}}}}\n',
    ]);
  });

  it('A.12 server-sent events have their own framing and a keepalive, JSON has none', async () => {
    const bench = await createBench();
    const events = await open(bench, '?name=web', { accept: 'text/event-stream' });
    expect(events.headers['content-type']).toBe('text/event-stream');
    const reading = read(events, 3);
    await bench.clock.sleep(31_000);
    const [first, ...rest] = await reading;
    expect(first).toMatch(/^data: \{.*\} \n\n$/);
    expect(rest).toEqual([':\n', ':\n']);
    const lines = await open(bench, '?name=web');
    await bench.clock.sleep(60_000);
    bench.simulator.interruptStreams('end');
    expect(await read(lines, 5)).toHaveLength(1);
  });

  it('A.12 an error comes in-band after the first message, without a line end', async () => {
    const bench = await createBench();
    const response = await open(bench);
    bench.simulator.interruptStreams('error');
    const lines = await read(response, 5);
    expect(response.status).toBe(200);
    expect(lines.at(-1)).toBe(
      '{"error":{"grpc_code":14,"http_code":503,"message":"grpc: the server is shutting down","http_status":"Service Unavailable"}}',
    );
  });

  it('A.12 a refusal before the first message is the whole answer', async () => {
    const bench = await createBench();
    const { status, body } = await open(bench, '', { authorization: '' });
    expect([status, body]).toEqual([401, '{"error":{"grpc_code":16,"http_code":401,"message":"no session information","http_status":"Unauthorized"}}']);
  });

  it('A.12 a stream may be cut without an error', async () => {
    const bench = await createBench();
    const response = await open(bench);
    bench.simulator.interruptStreams('cut');
    await expect(read(response, 5)).rejects.toThrow(ConnectionCut);
  });

  it('A.12 events may be lost although the stream stays open', async () => {
    const bench = await createBench();
    const response = await open(bench);
    bench.simulator.setFaults({ dropEvents: true });
    await bench.call('GET', '/api/v1/applications/web?refresh=normal');
    bench.simulator.setFaults({ dropEvents: undefined });
    bench.simulator.interruptStreams('end');
    expect(await read(response, 5)).toHaveLength(1);
  });

  it('A.12 what the caller may not see is silently absent', async () => {
    const bench = await createBench({ permission: () => false });
    const waiting = open(bench);
    await bench.call('POST', '/api/webhook', { headers: { 'x-github-event': 'push' } });
    await bench.clock.sleep(5_000);
    bench.simulator.close();
    expect(await read(await waiting, 1)).toEqual([]);
  });
});

describe('list of applications', () => {
  it('A.13 is sorted by name, without the health of objects, and null when empty', async () => {
    const bench = await createBench({ more: [{ name: 'api', repoURL: REPOSITORY, path: 'web', labels: { team: 'a' } }] });
    const { json } = await bench.call('GET', '/api/v1/applications?fields=items.metadata.name,items.status.resources');
    expect(json['items']).toEqual(
      ['api', 'web'].map((name) => ({
        metadata: { name },
        status: { resources: [{ group: 'apps', version: 'v1', kind: 'Deployment', namespace: name, name: 'web', status: 'Synced' }] },
      })),
    );
    expect((await bench.call('GET', '/api/v1/applications?selector=team=b')).text).toContain('"items":null');
    expect((await bench.call('GET', '/api/v1/applications?selector=team=a')).json['items']).toHaveLength(1);
    const hidden = await createBench({ permission: (_user, action) => action !== 'get' });
    expect((await hidden.call('GET', '/api/v1/applications')).status).toBe(200);
    expect((await hidden.call('GET', '/api/v1/applications')).json['items']).toBeNull();
  });
});

describe('the informer of the server', () => {
  it('A.13 may lag: lists and streams show what was, GET what is', async () => {
    const bench = await createBench({ faults: { informerLagMs: 5_000 } });
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.clock.sleep(10_000);
    expect((await bench.call('GET', '/api/v1/applications/web?refresh=normal')).json['status']).toMatchObject({ sync: { revision: sha } });
    const listed = async (): Promise<string> => JSON.stringify((await bench.call('GET', '/api/v1/applications?fields=items.status.sync.revision')).json['items']);
    expect(await listed()).toContain(bench.first);
    await bench.clock.sleep(6_000);
    expect(await listed()).toContain(sha);
  });
});
