import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import { parseHtml } from '../support/html.js';
import type { CliResult } from '../support/mini-runner.js';
import { pastProgressDeadline, startWorld, type World } from '../support/world.js';

const tell = async (world: World, more: readonly string[], without: readonly string[] = []) => await world.runCli({ args: ['audit', 'production-app', ...more], without });

/** The deployments, but for how long the last of them has been live by now. */
const told = ({ json }: CliResult): unknown => (json()['deployments'] as readonly JsonObject[]).map((deployment) => ({ ...deployment, live_seconds: deployment['live'] === true ? 0 : deployment['live_seconds'] }));

describe.concurrent('audit <app>', () => {
  test('tells of a deployment that was reverted: by git, Argo CD and records, without records, and without Argo CD', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline(), depth: 0, application: { automated: false } });
    const log = join(world.folder, 'audit.jsonl');
    const run = await world.runAction({ inputs: { 'audit-log': log, 'ledger': 'branch:audit', rollback: 'git-revert' }, env: { GITHUB_ACTOR: 'grace' } });
    expect(run.outputs['result'], run.log).toBe('rolled-back');
    const changes = world.changes().length;
    const whole = await tell(world, [`--audit-log=${log}`, '--format=json']);
    expect([whole.exitCode, whole.json()], whole.output).toMatchObject([0, {
      app: 'production-app',
      deployments: [
        { revision: world.before, kind: 'change' },
        { revision: world.commit, kind: 'change', health: 'unhealthy', failure: true, taken_back: { how: 'git revert', by: 'grace', revision: run.outputs['revert-sha'] } },
        { revision: run.outputs['revert-sha'], kind: 'revert', live: true, recorded: true },
      ],
      // How the first one was is not known, and is not counted.
      dora: { deployments: 2, change_failure_rate: { from: 1, of: 2, value: 1 }, time_to_restore_seconds: { from: 1, of: 1 } },
      sources: [{ source: 'argocd', read: true }, { source: 'events', read: true }, { source: 'git', read: true }, { source: 'records', read: true }],
    }]);
    // Without the file, by the ledger alone: the same story.
    const kept = await tell(world, ['--ledger=branch:audit', '--json']);
    expect([told(kept), kept.json()['sources']], kept.output).toMatchObject([told(whole), [{}, {}, {}, { source: 'ledger', read: true }]]);
    const bare = await tell(world, ['--format=json']);
    expect(bare.json(), bare.output).toMatchObject({ deployments: [{}, { taken_back: { how: 'git revert', revision: run.outputs['revert-sha'] } }, { kind: 'revert', recorded: false }], unknown: expect.arrayContaining([expect.stringMatching(/^audit records: audit-log names none/)]) });
    const offline = await tell(world, [`--audit-log=${log}`, '--format=json'], ['argocd-server']);
    expect([offline.exitCode, offline.json()], offline.output).toMatchObject([0, { deployments: [{ revision: world.commit, from: 'records', failure: true }, { kind: 'revert' }], unknown: expect.arrayContaining([expect.stringMatching(/^Argo CD's history: argocd-server is not set/)]) }]);
    expect(world.changes().length).toBe(changes);
  });

  test('is a table, a timeline and figures on standard output, or a page; the action prints them to its log and writes the page', async (context) => {
    const world = await startWorld(context, { depth: 0 });
    const text = await tell(world, []);
    expect(text.exitCode, text.output).toBe(0);
    expect(text.stdout).toMatch(/^production-app from .*\n\nDeployments, the newest first\n[^]*\nTimeline\n[^]*Ada committed [^]*\nDORA figures\nDeployment frequency /);
    const action = await world.runAction({ inputs: { command: 'audit', app: 'production-app', since: '1d', report: 'story.html' } });
    expect([action.exitCode, action.outputs['result']], action.log).toEqual([0, 'succeeded']);
    const page = await tell(world, ['--html']);
    const of = (html: string): string => parseHtml(html).text;
    expect([of(page.stdout), of(readFileSync(action.outputs['report'] ?? '', 'utf8'))]).toEqual([expect.stringContaining('What was deployed to production-app'), expect.stringContaining('DORA figures')]);
    expect(action.log).toContain('Change failure rate');
  });

  test('is refused, with exit code 2, for several applications, a log that is not there and a time that is none', async (context) => {
    const world = await startWorld(context);
    const codes = async (...args: readonly string[]): Promise<unknown> => {
      const { exitCode, json } = await world.runCli({ args: ['audit', ...args, '--format=json'] });
      return [exitCode, json()];
    };
    expect(await codes('web,api')).toMatchObject([2, { problems: [{ code: 'OSOP-INPUT-001' }] }]);
    expect(await codes('web', '--audit-log=nowhere.jsonl')).toMatchObject([2, { problems: [{ code: 'OSOP-INPUT-004' }] }]);
    expect(await codes('web', '--since=yesterday')).toMatchObject([2, { problems: expect.arrayContaining([expect.objectContaining({ code: 'OSOP-INPUT-001' })]) }]);
  });

  test('of an application that is not there says so, and tells what git knows', async (context) => {
    const world = await startWorld(context, { depth: 0 });
    const story = await world.runCli({ args: ['audit', 'nobody', '--format=json'] });
    expect([story.exitCode, story.json()], story.output).toMatchObject([0, { deployments: [], dora: { deployments_per_day: null }, sources: [{ source: 'argocd', read: false }, { source: 'events', read: false }, { source: 'git', read: true }, { source: 'records', read: false }] }]);
    expect((story.json()['commits'] as readonly unknown[]).length).toBe(2);
  });
});
