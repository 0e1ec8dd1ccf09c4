import { describe, expect, test } from 'vitest';
import { startSlack, type FakeSlack } from '../support/fake-slack.js';
import { slackTexts } from '../support/slack-rules.js';
import { pastProgressDeadline, startRecorder, startWorld } from '../support/world.js';

function slackInputs({ token, channel, apiUrl }: FakeSlack): Readonly<Record<string, string>> {
  return { 'slack-token': token, 'slack-channel': channel, 'slack-api-url': apiUrl };
}

/** The first text of each message, answers indented. */
function channelOf({ messages }: FakeSlack): readonly string[] {
  return messages.map(({ thread, body, updates }) => `${thread === undefined ? '' : '> '}${slackTexts(body['blocks'] ?? [])[0] ?? ''}${updates === 0 ? '' : ` (updated ${updates})`}`);
}

describe.concurrent('a run that is told as a whole', () => {
  test('opens a thread in Slack and sends signed events, by the action and by the CLI', async (context) => {
    const [world, slack, hook] = [await startWorld(context), await startSlack(context), await startRecorder(context)];
    const run = await world.runAction({ inputs: { ...slackInputs(slack), 'webhook-urls': `${hook.url}/in/key-of-the-hook`, 'webhook-secret': 'signing-secret-4711' } });
    expect(run.exitCode, run.output).toBe(0);
    expect(channelOf(slack)).toEqual([':white_check_mark: production-app: succeeded (updated 1)', '> :white_check_mark: production-app: succeeded']);
    expect(hook.received.map(({ body }) => (JSON.parse(body) as { readonly type: string }).type)).toEqual(['io.osop.argocd.run.started', 'io.osop.argocd.deployment.ended', 'io.osop.argocd.run.ended']);
    expect(hook.received.every(({ headers }) => headers['content-type'] === 'application/cloudevents+json; charset=utf-8' && String(headers['webhook-signature']).startsWith('v1,'))).toBe(true);
    expect(`${run.log}${run.summary}`).not.toMatch(/key-of-the-hook|signing-secret|not-a-real-bot-token/);
    const again = await world.runCli({ args: ['sync', '--format=json'], inputs: { app: 'production-app', ...slackInputs(slack) } });
    expect(again.exitCode, again.output).toBe(0);
    expect(channelOf(slack)).toHaveLength(3);
  });

  test('F33: is not affected by a Slack that refuses, cuts or limits: the warning says what to do', async (context) => {
    const world = await startWorld(context);
    const refusing = await startSlack(context, { intercept: () => ({ status: 200, body: { ok: false, error: 'not_in_channel' } }) });
    const first = await world.runCli({ inputs: slackInputs(refusing) });
    expect(first.exitCode, first.output).toBe(0);
    expect(first.json()).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ code: 'OSOP-NOTIFY-001', message: expect.stringContaining('not_in_channel: the app is not a member') as string, hint: expect.stringContaining('/invite') as string })]) as unknown });
    expect(first.output).toContain('not_in_channel');
    const cut = await startSlack(context, { intercept: (_method, call) => (call === 3 ? 'cut-after' : undefined) });
    const limited = await startSlack(context, { intercept: (_method, call) => (call === 1 ? { status: 429, headers: { 'retry-after': '1' } } : undefined) });
    const sync = async (slack: FakeSlack): Promise<string> => (await world.runCli({ args: ['sync', '--format=json'], inputs: { app: 'production-app', sync: 'always', ...slackInputs(slack) } })).output;
    expect(await sync(cut)).toContain('was not sent again lest it be there twice');
    expect(cut.calls).toHaveLength(3);
    expect(await sync(limited)).not.toContain('OSOP-NOTIFY-001');
    expect(limited.calls.filter((method) => method === 'chat.postMessage').length - 1).toBe(limited.messages.length);
  });

  test('T21: and says no secret that Argo CD quotes, in any encoding, nor mentions anybody (T23)', async (context) => {
    const canary = 'S3cr3t/+p"w&<x> é~!';
    const forms = [canary, Buffer.from(canary).toString('base64'), Buffer.from(canary).toString('base64url'), encodeURIComponent(canary), JSON.stringify(canary).slice(1, -1), Buffer.from(`user:${canary}`).toString('base64'), encodeURIComponent(canary).replace(/%../g, (code) => code.toLowerCase()), new URLSearchParams({ v: canary }).toString().slice(2)];
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline(`${forms.join(' ')} <!channel> <@U1>`) });
    const [slack, hook] = [await startSlack(context), await startRecorder(context)];
    const run = await world.runCli({ inputs: { ...slackInputs(slack), 'webhook-urls': hook.url, 'webhook-secret': canary, rollback: 'none' } });
    expect(run.exitCode, run.output).not.toBe(0);
    const told = [...slack.messages.map(({ body }) => JSON.stringify(body)), ...hook.received.map(({ body }) => body), ...world.slack.received.map(({ body }) => body)];
    expect(told.length).toBeGreaterThan(5);
    expect(told.join('')).toContain('exceeded its progress deadline');
    expect(told.join('')).toContain('***');
    for (const form of [...forms, JSON.stringify(JSON.stringify(canary)).slice(3, -3), 'S3cr3t']) {
      expect(told.filter((text) => text.includes(form)), form).toEqual([]);
      expect(run.output.includes(form), form).toBe(false);
    }
    for (const { body } of slack.messages) expect(JSON.stringify(body)).not.toMatch(/[<>]/);
    for (const { body } of world.slack.received) expect(body).not.toMatch(/[<>]/);
  });

  test('is planned and tells nobody for a pull request', async (context) => {
    const [world, slack, hook] = [await startWorld(context), await startSlack(context), await startRecorder(context)];
    const run = await world.runAction({ event: { name: 'pull_request', payload: { number: 7 } }, env: { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'feature' }, inputs: { ...slackInputs(slack), 'webhook-urls': hook.url } });
    expect(run.exitCode, run.output).toBe(0);
    expect([slack.calls, hook.received]).toEqual([[], []]);
  });
});
