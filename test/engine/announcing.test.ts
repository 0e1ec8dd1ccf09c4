import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { Json, JsonObject } from '../../src/core/json.js';
import type { SlackPlace, SlackPort, WebhookPort } from '../../src/engine/message-ports.js';
import { deployAndTell, setStage, slack as slackWebhook, slackUrl, type Deployed } from '../support/stage.js';
import { slackTexts } from '../support/slack-rules.js';
import { exampleWorkflow } from '../support/world.js';

interface Told {
  readonly slack: SlackPort;
  readonly webhooks: WebhookPort;
  /** `post text`, `reply text`, `update text`: the titles of what was told Slack, in order. */
  readonly messages: readonly string[];
  /** `receiver type subject result` of what was sent. */
  readonly events: readonly string[];
}

const wordOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const never = async (signal: AbortSignal): Promise<never> => await new Promise((_resolve, reject) => {
  signal.addEventListener('abort', () => { reject(signal.reason as Error); });
});

/** Ports that take everything, unless told otherwise. */
function listeners({ slack = async () => undefined, receivers = ['https://one.test'], receive = async () => undefined }: {
  readonly slack?: (kind: 'post' | 'reply' | 'update', signal: AbortSignal) => Promise<void>;
  readonly receivers?: readonly string[];
  readonly receive?: (event: JsonObject, signal: AbortSignal) => Promise<void>;
} = {}): Told {
  const messages: string[] = [];
  const events: string[] = [];
  const title = (message: JsonObject): string => (message['blocks'] === undefined ? wordOf(message['text']) : (slackTexts(message['blocks'])[0] ?? ''));
  return {
    messages, events,
    slack: {
      post: async (message, { thread, signal }): Promise<SlackPlace> => {
        const kind = thread === undefined ? 'post' : 'reply';
        messages.push(`${kind} ${title(message)}`);
        await slack(kind, signal);
        return { channel: 'C1', ts: String(messages.length) };
      },
      update: async ({ ts }, message, signal) => {
        messages.push(`update ${ts} ${title(message)}`);
        await slack('update', signal);
      },
    },
    webhooks: {
      receivers,
      send: async (receiver, event, signal) => {
        events.push(`${receiver} ${wordOf(event['type']).replace('io.osop.argocd.', '')} ${wordOf(event['subject'])} ${wordOf((event['data'] as JsonObject)['result'])}`.trim());
        await receive(event, signal);
      },
    },
  };
}

const down = async (): Promise<never> => { throw new AdapterError('unavailable', 'it answered 503', { hint: 'ask them' }); };

function warnings({ record }: Deployed): readonly string[] {
  return record.problems.map(({ code, severity, message }) => `${code} ${severity} ${message}`);
}

describe('a run', () => {
  it('opens a thread in Slack, answers in it how it ended, and puts that in place of the first message', async () => {
    const stage = await setStage();
    const { slack, webhooks, messages, events } = listeners({ receivers: ['https://one.test', 'https://two.test'] });
    const { record } = await stage.deploy(stage.commit('v2'), { ports: { slack, webhooks } });
    expect(record).toMatchObject({ result: 'succeeded', problems: [] });
    expect(messages).toEqual(['post :hourglass_flowing_sand: test: started', 'update 1 :white_check_mark: web: succeeded', 'reply :white_check_mark: web: succeeded']);
    for (const receiver of ['0', '1']) expect(events.filter((event) => event.startsWith(receiver))).toEqual([`${receiver} run.started test`, `${receiver} deployment.ended argocd/web succeeded`, `${receiver} run.ended test succeeded`]);
  });

  it('that was rolled back is told so', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const { slack, webhooks, messages, events } = listeners();
    await stage.deploy(stage.commit('v2'), { workflow: deployAndTell, settings: { slackWebhookUrl: slackUrl }, ports: { slack, webhooks, messages: slackWebhook().port } });
    expect(messages.slice(1)).toEqual(['update 1 :rewind: web: rolled back', 'reply :rewind: web: rolled back']);
    expect(events.slice(1)).toEqual(['0 deployment.ended argocd/web rolled-back', '0 run.ended test rolled-back']);
  });

  it('whose rollback fails is told so once, also by a workflow that has a message only for a rollback that went well (F35)', async () => {
    const stage = await setStage({ outcomes: { v1: 'degraded', v2: 'degraded' } });
    const { slack, webhooks, messages, events } = listeners();
    const text = exampleWorkflow.replaceAll('production-app', 'web').replace(/ +repository:.*\n +branch:.*\n/, '');
    const { record } = await stage.deploy(stage.commit('v2'), { text, ports: { slack, webhooks } });
    expect(record.exitCode).toBe(3);
    expect(messages.slice(1)).toEqual(['update 1 :rotating_light: web: failed, needs a person', 'reply :rotating_light: web: failed, needs a person']);
    expect(events.slice(1)).toEqual(['0 deployment.ended argocd/web failed', '0 run.ended argocd-gitops failed']);
  });

  it('that had nothing to do needs no answer: the first message says it', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    await stage.deploy(sha);
    const { slack, messages } = listeners();
    await stage.deploy(sha, { ports: { slack } });
    expect(messages.map((message) => message.split(' ')[0])).toEqual(['post', 'update']);
    expect(messages[1]).toContain('nothing to do');
  });

  it('that is tried again after it succeeded tells no success a second time, by thread, webhook of Slack or events', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const posted = slackWebhook();
    const { slack, webhooks, messages, events } = listeners();
    const ports = { slack, webhooks, messages: posted.port };
    await stage.deploy(sha, { workflow: deployAndTell, settings: { slackWebhookUrl: slackUrl }, ports });
    await stage.deploy(sha, { workflow: deployAndTell, settings: { slackWebhookUrl: slackUrl }, facts: { rerun: true }, ports });
    expect(posted.told).toHaveLength(1);
    expect(messages.filter((message) => message.startsWith('reply'))).toHaveLength(1);
    expect([...messages, ...events].filter((told) => told.includes('succeeded') && !told.startsWith('update'))).toEqual([expect.stringMatching(/^reply/), '0 deployment.ended argocd/web succeeded', '0 run.ended test succeeded']);
    expect(messages.at(-1)).toContain('nothing to do');
  });

  it('that is a dry run tells nobody', async () => {
    const stage = await setStage();
    const { slack, webhooks, messages, events } = listeners();
    await stage.deploy(stage.commit('v2'), { settings: { dryRun: true }, ports: { slack, webhooks } });
    expect([messages, events]).toEqual([[], []]);
  });

  it('that is cancelled tells so within some seconds', async () => {
    const stage = await setStage();
    const { slack, webhooks, events } = listeners({ slack: async (kind, signal) => { if (kind !== 'post') await never(signal); } });
    const { record, seconds } = await stage.deploy(stage.commit('v2'), { settings: { stableForSec: 30 }, cancelAfterSec: 6, ports: { slack, webhooks } });
    expect(record).toMatchObject({ result: 'cancelled', exitCode: 4 });
    expect(seconds).toBeLessThan(12);
    expect(events.at(-1)).toBe('0 run.ended test cancelled');
  });
});

describe('F33: whoever is told', () => {
  it('and is down costs a warning each, with what to do, and the deployment succeeds (OSOP-NOTIFY-001)', async () => {
    const stage = await setStage();
    const { slack, webhooks, messages, events } = listeners({ slack: down, receive: down });
    const { record, ...deployed } = await stage.deploy(stage.commit('v2'), { ports: { slack, webhooks } });
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(warnings({ record, ...deployed })).toEqual([
      'OSOP-NOTIFY-001 warning the message to Slack could not be delivered: it answered 503',
      'OSOP-NOTIFY-001 warning the message to the webhook at https://one.test could not be delivered: it answered 503',
      'OSOP-NOTIFY-001 warning the message to Slack could not be delivered: it answered 503',
      'OSOP-NOTIFY-001 warning 2 of 2 events to the webhook at https://one.test could not be delivered: it answered 503',
    ]);
    expect(record.problems[0]?.hint).toBe('the deployment is not affected; ask them');
    // Without a first message the result stands by itself.
    expect(messages.map((message) => message.split(' ')[0])).toEqual(['post', 'post']);
    expect(events).toHaveLength(3);
  });

  it('and never answers neither delays the deployment nor holds its end up for long', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const { slack, webhooks } = listeners({ slack: async (_kind, signal) => await never(signal), receive: async (_event, signal) => await never(signal) });
    const { record, events, seconds } = await stage.deploy(sha, { ports: { slack, webhooks } });
    expect(record.result).toBe('succeeded');
    const started = events.find(({ type }) => type === 'node-started');
    expect(started?.at.getTime()).toBe(record.startedAt.getTime());
    expect(seconds).toBeLessThan(record.durationMs / 1000 + 46);
    expect(warnings({ record } as Deployed).every((warning) => warning.includes('may not have been delivered'))).toBe(true);
  });

  it('is told at most once: a message whose answer was lost is not sent again, and the warning says that it may be there', async () => {
    const stage = await setStage();
    const lost = async (): Promise<never> => { throw new AdapterError('unreachable', 'the connection was cut', { ambiguous: true }); };
    const { slack, webhooks, messages, events } = listeners({ slack: async (kind) => { if (kind === 'reply') await lost(); }, receive: async (event) => { if (event['type'] === 'io.osop.argocd.run.ended') await lost(); } });
    const deployed = await stage.deploy(stage.commit('v2'), { ports: { slack, webhooks } });
    expect(messages.map((message) => message.split(' ')[0])).toEqual(['post', 'update', 'reply']);
    expect(events.filter((event) => event.includes('run.ended'))).toHaveLength(1);
    expect(warnings(deployed)).toEqual([
      'OSOP-NOTIFY-001 warning the message to Slack may not have been delivered, and was not sent again lest it be there twice: the connection was cut',
      'OSOP-NOTIFY-001 warning 1 of 2 events to the webhook at https://one.test may not have been delivered, and was not sent again lest it be there twice: the connection was cut',
    ]);
  });

  it('and throws something unexpected costs a warning, not the record of the deployment', async () => {
    const stage = await setStage();
    const { slack } = listeners({ slack: async () => { throw new TypeError('a bug'); } });
    const { record } = await stage.deploy(stage.commit('v2'), { ports: { slack } });
    expect(record.result).toBe('succeeded');
    expect(record.problems.map(({ message }) => message)).toContain('the message to Slack could not be delivered: a bug');
  });
});

describe('a step of the workflow that tells Slack, with a token in place of a webhook', () => {
  it('that has words of its own posts them into the thread as they are', async () => {
    const stage = await setStage();
    const { slack, messages } = listeners();
    const workflow = { ...deployAndTell, nodes: deployAndTell.nodes.map((node) => (node.startsWith('tell') ? 'tell {type: api, runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}", body: {text: "v2 is out <!here>"}}}' : node)) };
    const { node } = await stage.deploy(stage.commit('v2'), { workflow, ports: { slack } });
    expect(messages).toContain('reply v2 is out <!here>');
    expect(node('tell')).toMatchObject({ status: 'succeeded', produced: { delivered: true } });
  });

  it('that has none leaves it to the thread', async () => {
    const stage = await setStage();
    const { slack, messages } = listeners();
    const { node, record } = await stage.deploy(stage.commit('v2'), { workflow: deployAndTell, ports: { slack } });
    expect(node('tell')).toMatchObject({ status: 'skipped', note: 'the thread in Slack tells how the run ends' });
    expect(record.result).toBe('succeeded');
    expect(messages).toHaveLength(3);
  });
});

describe('T21: a secret that Argo CD quotes', () => {
  it('is taken out before texts are cut, in Slack and in events', async () => {
    const secret = `canary-${'0123456789'.repeat(20)}`;
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const heard: string[] = [];
    const { slack, webhooks } = listeners({ receive: async (event) => { heard.push(JSON.stringify(event)); } });
    const spy: SlackPort = { post: async (message, options) => { heard.push(JSON.stringify(message)); return await slack.post(message, options); }, update: async (_place, message) => { heard.push(JSON.stringify(message)); } };
    const workflow = { ...deployAndTell };
    const port = { post: async (_url: string, body: JsonObject) => { heard.push(JSON.stringify(body)); } };
    const inputs = { app: `${'x'.repeat(280)}${secret}` };
    await stage.deploy(stage.commit('v2'), { workflow, inputs, settings: { slackWebhookUrl: slackUrl }, facts: { actor: `${'y'.repeat(80)}${secret}`, branch: 'main' }, ports: { slack: spy, webhooks, messages: port, redact: (text) => text.replaceAll(secret, '***') } });
    expect(heard.length).toBeGreaterThan(5);
    for (const text of heard) expect(text).not.toMatch(/canary|0123456789/);
    expect(heard.join('')).toContain('***');
  });
});
