import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../src/adapters/audit-file.js';
import { AuditTrail } from '../../src/commands/audit-trail.js';
import { verifyChain } from '../../src/core/audit/chain.js';
import type { JsonObject } from '../../src/core/json.js';
import { readTrigger } from '../../src/core/trigger.js';
import { builtInWorkflow } from '../../src/core/workflow/built-in.js';
import { auditedPorts } from '../../src/engine/audited-ports.js';
import { readSettings, type Settings } from '../../src/settings.js';
import { strike, type BlowKind, type Call } from '../support/blow.js';
import { schemaErrors } from '../support/audit-schema.js';
import { defaultSettings } from '../support/engine.js';
import { createFakeClock } from '../support/fake-clock.js';
import { createQuickGit, type QuickGit } from '../support/quick-git.js';
import { manifest, setStage, slackUrl } from '../support/stage.js';

// Runs and reruns for each call of a run.
vi.setConfig({ testTimeout: 300_000 });

const digest = `sha256:${'d'.repeat(64)}`;
const runIds = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'] as const;
const world: { git: QuickGit; v1: string; folder: string; settings: Settings } = { git: undefined as never, v1: '', folder: '', settings: undefined as never };
beforeAll(async () => {
  const git = createQuickGit();
  const { settings } = await readSettings({ command: 'run', app: 'web', image: 'shop/web', tag: 'v2', digest, reason: 'CHG-4711' }, {});
  Object.assign(world, { git, v1: git.prepare('Deploy v1', { 'web/deployment.yaml': manifest('v1') }), folder: mkdtempSync(join(tmpdir(), 'osop-trail-')), settings });
});
afterAll(() => {
  world.git.remove();
  rmSync(world.folder, { recursive: true, force: true });
});

const trigger = readTrigger({ GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'ada', GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'shop/config', GITHUB_RUN_ID: '7', GITHUB_EVENT_NAME: 'workflow_dispatch' }, undefined);
const clock = createFakeClock();
let logs = 0;

interface Played {
  readonly log: string;
  /** The first call after each record, and each that has an effect: in between, a kill leaves the same log. */
  readonly calls: readonly Call[];
  /** Undefined where the process was killed. */
  readonly result: string | undefined;
}

/** Sets a version with a digest that turns out to be bad, by a manual sync: it is rolled back by Argo CD, and reverted in git. */
async function play(blow?: { readonly kind: BlowKind; readonly at: number }): Promise<Played> {
  const { git, v1, folder } = world;
  git.reset(v1);
  const stage = await setStage({ repositories: git, outcomes: { '': 'degraded' }, delays: { rollout: 3_000, degraded: 3_000 } });
  const log = join(folder, `${logs += 1}.jsonl`);
  const trail = AuditTrail.at(log, stage, (text) => text);
  try {
    begin(trail, runIds[0]);
    const struck = strike(blow);
    let ids = 0;
    const afterRecord = new Set([1]);
    const recorded = (write: () => void): void => {
      const before = trail.head();
      write();
      if (trail.head() !== before) afterRecord.add(struck.calls.length + 1);
    };
    const run = stage.deploy(v1, {
      text: builtInWorkflow({ notify: true, bump: true }),
      inputs: { app: 'web' },
      settings: { stableForSec: 3, degradedGraceSec: 3, slackWebhookUrl: slackUrl, bump: { ...defaultSettings.bump, images: { image: 'shop/web', tag: 'v2', digest }, app: 'web' } },
      facts: { actor: trigger.actor, runUrl: trigger.runUrl, rerun: false },
      ports: { random: { uuid: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`, fraction: () => 0.5 }, configRepository: git.quicken(stage.configRepository), messages: { post: async () => undefined } },
      between: (reached) => {
        const { ports, ...rest } = struck.between(reached);
        return { ...rest, ports: auditedPorts(ports, { head: () => trail.head(), saw: trail.saw, record: (event, facts) => { recorded(() => { trail.record(event, facts); }); } }) };
      },
      observe: (event) => { recorded(() => { trail.observe(event); }); },
    });
    const deployed = await Promise.race([run, struck.killed]);
    if (deployed !== undefined) trail.end(deployed.record);
    return { log, calls: struck.calls.filter(({ at, hasEffect }) => hasEffect || afterRecord.has(at)), result: deployed?.record.result };
  } finally {
    // As a process does that is killed: what it had written stays.
    trail.close();
    stage.close();
  }
}

function begin(trail: AuditTrail, runId: string): void {
  trail.begin({ runId, trigger, settings: world.settings, workflow: { id: 'deploy', source: { file: '.github/deploy.osop.yaml', hash: 'a'.repeat(64) } }, definitionCommit: world.v1, dryRun: false, repository: 'shop/config' });
}

/** A run after it that finds nothing to do, in the same log. */
function runAfter(log: string): void {
  const trail = AuditTrail.at(log, { clock }, (text) => text);
  begin(trail, runIds[1]);
  trail.broken();
  trail.close();
}

const recordsOf = (log: string): readonly JsonObject[] => readFileSync(log, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as JsonObject);

let undisturbed: Promise<Played> | undefined;
const calm = async (): Promise<Played> => await (undisturbed ??= play());

type Facts = Readonly<Record<string, unknown>>;
const uid = '00000000-0000-4000-8000-000000000001';
const sha = expect.stringMatching(/^[0-9a-f]{40}$/) as string;
const image = { name: 'shop/web', file: 'web/deployment.yaml', path: 'spec.template.spec.containers[0].image', from: 'shop/web:v1', to: `shop/web:v2@${digest}` };
const app = { name: 'web', namespace: null, uid };

/** Every record of the run in its order, with what an auditor asks of it. */
const expected: readonly (readonly [event: string, facts: Facts])[] = [
  ['run.started', { command: 'run', dry_run: false, config_repository: 'shop/config', reason: 'CHG-4711', options: { app: 'web', command: 'run', image: 'shop/web', tag: 'v2', digest, reason: 'CHG-4711' }, workflow: { id: 'deploy', file: '.github/deploy.osop.yaml', sha256: 'a'.repeat(64), commit: sha }, trigger: { system: 'github', event: 'workflow_dispatch', attempt: 1 } }],
  ['commit.requested', { branch: 'main', on: sha, files: ['web/deployment.yaml'] }],
  ['commit.accepted', { branch: 'main', on: sha, sha }],
  ['images.set', { status: 'succeeded', commit_sha: sha, previous_sha: sha, images: [image] }],
  ['validated', { status: 'succeeded', checked: 1, invalid: 0 }],
  ['sync.requested', { app, revision: sha, prune: false, options: [], infos: [{ name: 'osop-run' }] }],
  ['sync.accepted', { app, revision: sha }],
  ['sync.finished', { status: 'succeeded', app: 'web', uid, phase: 'Succeeded', revision: sha, previous_revision: sha }],
  ['gate.failed', { status: 'failed', health: 'Degraded', app: 'web', uid, revision: sha, live_images: [`shop/web:v2@${digest}`], causes: [expect.stringContaining('ImagePullBackOff')], problems: [{ code: 'OSOP-GATE-001' }] }],
  ['rollback.planned', { app: 'web', uid, strategy: 'argocd', from: sha, to: sha, id: 0, reason: expect.stringContaining('newest revision known to have been healthy') }],
  ['rollback.requested', { app, id: 0, prune: false }],
  ['rollback.accepted', { app, id: 0 }],
  ['commit.requested', { branch: 'main', on: sha, subject: expect.stringMatching(/^Revert "Set shop\/web/) }],
  ['commit.accepted', { branch: 'main', on: sha, sha }],
  ['rollback.finished', { status: 'succeeded', health: 'Healthy', app: 'web', uid, strategy: 'argocd', from: sha, revision: sha, revert_sha: sha, verified: true, live_images: ['shop/web:v1'], reason: expect.stringContaining('known to have been healthy') }],
  ['message.requested', { host: 'hooks.slack.example' }],
  ['message.accepted', { host: 'hooks.slack.example' }],
  ['node.finished', { status: 'succeeded', kind: 'notify' }],
  ['run.ended', { result: 'rolled-back', exit_code: 1, reason: expect.stringContaining('degraded'), commit: sha, previous_commit: sha, revert_commit: sha, rollback_strategy: 'argocd', images: [image], changed_files: ['web/deployment.yaml'], apps: [{ name: 'web', uid, result: 'rolled-back', health: 'Healthy', revision: sha, live_images: ['shop/web:v1'] }] }],
];

describe('the records of a run that deploys, fails and rolls back', () => {
  test('are these, one for each fact, as the published schema has them', async () => {
    const { log, result } = await calm();
    expect(result).toBe('rolled-back');
    expect(recordsOf(log).map(({ event }) => event)).toEqual(expected.map(([event]) => event));
    expect(schemaErrors(readFileSync(log, 'utf8'))).toEqual([]);
    expect(verifyChain(readFileSync(log, 'utf8'), { file: log, sha256 }).problems).toEqual([]);
  });

  test.each(expected.map(([event, facts], index) => ({ index, event, facts })))('$index: $event has who, where from, when, and all of its facts', async ({ index, facts }) => {
    const { log } = await calm();
    const records = recordsOf(log);
    expect(records[index]).toMatchObject({ ...facts, actor: 'ada', run_url: 'https://github.example/shop/config/actions/runs/7', run: runIds[0], seq: index + 1 });
    const times = records.map(({ time }) => Date.parse(typeof time === 'string' ? time : ''));
    expect(times[index]).toBeGreaterThanOrEqual(times[index - 1] ?? 0);
  });

  test('tell a rollback from the revision that failed to the one before it, and the commit that reverts it', async () => {
    const records = recordsOf((await calm()).log);
    const [[set, reverted], planned, finished] = [records.filter(({ event }) => event === 'commit.accepted').map((record) => record['sha']), records.find(({ event }) => event === 'rollback.planned'), records.find(({ event }) => event === 'rollback.finished')];
    expect(new Set([set, reverted, world.v1]).size).toBe(3);
    expect([planned?.['from'], planned?.['to'], finished?.['from'], finished?.['revision'], finished?.['revert_sha']]).toEqual([set, world.v1, set, world.v1, reverted]);
  });
});

/** What is wrong with a log in which a run was struck and another one followed. */
function complaints(log: string, call: Call): readonly string[] {
  const text = readFileSync(log, 'utf8');
  const ends = recordsOf(log).filter(({ event }) => event === 'run.ended');
  const found = [...verifyChain(text, { file: log, sha256 }).problems.map(({ message }) => message), ...schemaErrors(text)];
  if (JSON.stringify(ends.map(({ run }) => run)) !== JSON.stringify(runIds)) found.push(`ends of ${JSON.stringify(ends.map(({ run, result }) => [run, result]))}`);
  return found.map((message) => `${call.at} (${call.name}): ${message}`);
}

describe('a run has exactly one end', () => {
  test('killed after each record and at each change: the next run finds it, says so, and writes that end', async () => {
    const { calls } = await calm();
    expect(calls.length).toBeGreaterThan(15);
    const found: string[] = [];
    for (const call of calls) {
      const { log, result } = await play({ kind: call.hasEffect ? 'kill-after' : 'kill-before', at: call.at });
      expect(result).toBeUndefined();
      expect(recordsOf(log).map(({ event }) => event)).not.toContain('run.ended');
      runAfter(log);
      found.push(...complaints(log, call));
      const end = recordsOf(log).find(({ event, run }) => event === 'run.ended' && run === runIds[0]);
      expect(end).toMatchObject({ result: 'unknown', exit_code: null, interrupted: true, found_by: { run: runIds[1], actor: 'ada', run_url: 'https://github.example/shop/config/actions/runs/7' } });
    }
    expect(found).toEqual([]);
  });

  test('interrupted by SIGTERM after each record and at each change: it writes that end itself', async () => {
    const { calls } = await calm();
    const found: string[] = [];
    for (const call of calls) {
      const { log, result } = await play({ kind: 'signal-during', at: call.at });
      const end = recordsOf(log).find(({ event }) => event === 'run.ended');
      if (end?.['result'] !== result || end?.['interrupted'] !== undefined) found.push(`${call.at} (${call.name}): ${JSON.stringify(end)} is not the end of ${result}`);
      runAfter(log);
      found.push(...complaints(log, call));
    }
    expect(found).toEqual([]);
  });

  test('that is broken by a bug says so', () => {
    const log = join(world.folder, 'bug.jsonl');
    const trail = AuditTrail.at(log, { clock }, (text) => text);
    begin(trail, runIds[0]);
    trail.broken();
    trail.broken();
    trail.close();
    expect(recordsOf(log).map(({ event, result, exit_code: code }) => [event, result, code])).toEqual([['run.started', undefined, undefined], ['run.ended', 'unknown', 70]]);
  });
});
