import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { CheckPort } from '../../src/engine/ports.js';
import { setStage, type Deployed, type Deploying } from '../support/stage.js';
import { createRedactor } from '../../src/core/report/redact.js';
import { phrase, phraseIn, withPhrase } from '../support/canaries.js';
import { unusedPorts } from '../support/engine.js';

const origin = 'https://prom.example';
const sample = (value: string | readonly string[]): string => JSON.stringify({ status: 'success', data: { resultType: 'vector', result: [value].flat().map((text) => ({ metric: { app: 'web' }, value: [1, text] })) } });

/** Answers in turn, the last one for ever; an error is thrown. */
function server(...answers: readonly (string | number | AdapterError)[]): { readonly asked: string[]; readonly port: CheckPort } {
  const asked: string[] = [];
  return {
    asked,
    port: {
      get: async (url) => {
        const answer = answers[Math.min(asked.length, answers.length - 1)] ?? '';
        asked.push(url);
        if (answer instanceof AdapterError) throw answer;
        return typeof answer === 'number' ? { status: answer, body: '' } : { status: 200, body: answer };
      },
    },
  };
}

const node = (runtime: string, criteria: string, more = ''): string => `check {type: api, runtime: {url: "${origin}/prefix", ${runtime}}, success_criteria: ${criteria}, outputs: [check_result]${more}}`;
const prometheus = (more = '', criteria = '["response.value < 0.05"]'): string => node(`query: "error_rate{app='{{app}}'}"${more}`, criteria);

async function run(check: string, port: CheckPort, how: Deploying = {}): Promise<Deployed> {
  const stage = await setStage();
  return await stage.deploy(stage.first, { workflow: { nodes: [check], top: 'variables: {app: web}' }, allowedOrigins: [origin], ports: { checks: port }, ...how });
}

describe('a check of Prometheus', () => {
  it('asks for the query, with its templates filled in, and passes once the value meets the criteria', async () => {
    const { asked, port } = server(sample('0'));
    const { record, node: find } = await run(prometheus(), port);
    expect(record.problems).toEqual([]);
    expect(record.result).toBe('succeeded');
    expect(asked.map((url) => decodeURIComponent(url))).toEqual([`${origin}/prefix/api/v1/query?query=error_rate{app='web'}`]);
    expect(find('check').outputs['check_result']).toEqual({ met: true, checks: 1, status: 200, value: 0, message: '' });
  });

  it.each([
    [sample('0.2'), 'not met: `response.value < 0.05`: it is not true (value 0.2)'],
    [sample('NaN'), '(value not a number)'],
    [sample([]), ': the query found no sample, so there is no response.value'],
    [sample(['0', '1']), 'use response.results.all(r, r.value < 1)'],
  ])('fails for %s (OSOP-CHECK-001)', async (body, message) => {
    const { codes, record } = await run(prometheus(), server(body).port);
    expect(codes).toEqual(['OSOP-CHECK-001']);
    expect(record.problems[0]?.message).toContain(message);
    expect(record.problems[0]?.where).toMatchObject({ file: 'deploy.osop.yaml' });
  });

  it.each([
    [JSON.stringify({ status: 'error', errorType: 'bad_data', error: 'parse error: unexpected end of input' }), 'parse error: unexpected end of input'],
    ['<html>log in</html>', 'Prometheus answered 200: <html>log in</html>'],
    [new AdapterError('unreachable', 'nothing accepts connections there'), 'nothing accepts connections there'],
    [JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [] } }), 'the query gives a matrix'],
  ])('that gets no answer to judge has failed, and says that it is not known (OSOP-CHECK-002)', async (answer, message) => {
    const { codes, record } = await run(prometheus(), server(answer).port);
    expect(codes).toEqual(['OSOP-CHECK-002']);
    expect(record.problems[0]?.message).toContain('could not be checked: ');
    expect(record.problems[0]?.message).toContain(message);
  });

  it('sees all samples', async () => {
    const all = '["size(response.results) == 2 && response.results.all(r, r.value < 0.05)"]';
    expect((await run(prometheus('', all), server(sample(['0.01', '0.02'])).port)).record.result).toBe('succeeded');
    expect((await run(prometheus('', all), server(sample(['0.01', '0.2'])).port)).codes).toEqual(['OSOP-CHECK-001']);
  });
});

describe('a check', () => {
  it('asks so many times in a row, an interval apart', async () => {
    const { asked, port } = server(sample('0.01'));
    const { seconds, record } = await run(prometheus(', checks: 3, interval: 20'), port);
    expect([asked.length, seconds, record.result]).toEqual([3, 40, 'succeeded']);
  });

  it('fails with the first look that does not meet the criteria where no time is given', async () => {
    const { asked, port } = server(sample('0.01'), sample('0.5'), sample('0.01'));
    const { codes, record } = await run(prometheus(', checks: 3, interval: 20'), port);
    expect([asked.length, codes]).toEqual([2, ['OSOP-CHECK-001']]);
    expect(record.problems[0]?.message).toContain('did not hold 3 times in a row');
  });

  it('begins again within the time that it has, and ends as soon as that cannot be enough', async () => {
    const slow = server(sample('0.5'), new AdapterError('unreachable', 'gone'), sample('0.01'));
    expect((await run(prometheus(', checks: 2, interval: 10, for: 60'), slow.port)).record.result).toBe('succeeded');
    expect(slow.asked).toHaveLength(4);
    const never = server(sample('0.5'));
    expect((await run(prometheus(', checks: 2, interval: 10, for: 60'), never.port)).codes).toEqual(['OSOP-CHECK-001']);
    expect(never.asked).toHaveLength(6);
  });

  it.each([
    ['[HTTP 200]', 200, []],
    ['[HTTP 2xx]', 204, []],
    ['[HTTP 200]', 503, ['OSOP-CHECK-001']],
    ['["response.status == 404"]', 404, []],
    ['["response.text == \'\'"]', 500, ['OSOP-CHECK-001']],
    ['["response.json.ready == true"]', '{"ready": true}', []],
    ['["response.json.ready == true"]', '{"ready": "no"}', ['OSOP-CHECK-001']],
    ['["response.json.ready == true"]', 'no JSON', ['OSOP-CHECK-001']],
  ])('of HTTP with %s, answered %s', async (criteria, answer, expected) => {
    expect((await run(node('method: GET', criteria), server(answer).port)).codes).toEqual(expected);
  });

  it('asks for the address as it is, and never for another origin than the one that was allowed', async () => {
    const { asked, port } = server(200);
    await run(node('method: GET', '[HTTP 200]').replace('/prefix', '/{{app}}'), port, { workflow: { nodes: [node('method: GET', '[HTTP 200]').replace('/prefix', '/{{app}}')], top: 'variables: {app: "../../x?y=//evil.example"}' } });
    expect(asked).toEqual([`${origin}/x?y=//evil.example`]);
  });

  it.each([
    ['Prometheus says of an error', prometheus(), JSON.stringify({ status: 'error', error: withPhrase(200) })],
    ['a criterion says of an answer', node('method: GET', `["response.json.wanted == 'x' && response.json['${withPhrase(990).slice(0, 900)} ${phrase} and more ${'words '.repeat(40)}'] == 1"]`), '{"wanted":"x"}'],
  ])('T21 shows what %s without secrets, wherever it is cut', async (_, check, answer) => {
    const { record } = await run(check, server(answer).port, { ports: { checks: server(answer).port, redact: createRedactor([phrase]) } });
    expect(record.exitCode).not.toBe(0);
    expect(JSON.stringify([record.problems, record.nodes.map(({ outputs }) => outputs)])).toContain('***');
    expect(phraseIn(JSON.stringify([record.problems, record.nodes.map(({ outputs }) => outputs)]))).toEqual([]);
  });

  it('that fails rolls back what was deployed before it', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const workflow = {
      nodes: [
        'sync {type: infra, runtime: {tool: argocd, action: sync, app_name: web}}', 'health {type: api, runtime: {url: "https://argocd/api/v1/applications/web"}}', prometheus(),
        'back {type: infra, runtime: {tool: argocd, action: rollback, app_name: web}}',
      ],
      edges: ['sync -> health', 'health -> check', 'check -> back {mode: fallback}'],
      top: 'variables: {app: web}',
    };
    const { record } = await stage.deploy(sha, { workflow, allowedOrigins: [origin], ports: { checks: server(sample('0.3')).port }, settings: { stableForSec: 0 } });
    expect(record.result).toBe('rolled-back');
    expect(record.reason).toContain('`response.value < 0.05`: it is not true (value 0.3)');
    expect(stage.live()).toBe(stage.first);
  });

  it('of a dry run and of a rehearsal asks nobody', async () => {
    for (const settings of [{ dryRun: true }, { runCommands: false }]) {
      const { record } = await run(prometheus(), unusedPorts().checks, { settings });
      expect(record.exitCode).toBe(0);
    }
  });
});
