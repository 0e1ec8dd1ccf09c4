import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { githubToken, hasTerminals, type ActionResult, type CliResult } from '../support/mini-runner.js';
import { deployed } from '../support/rolling-back.js';
import { chosen, inFull } from '../support/thorough.js';
import { deployment, manifestFile, startWorld, token, type Cleanup, type RunOptions, type World, type WorldOptions } from '../support/world.js';

const app = 'production-app';
const without = ['slack-webhook-url'];
const sync = `POST /api/v1/applications/${app}/sync`;
const goBack = `POST /api/v1/applications/${app}/rollback`;

/** What became of an application: 1.4.1 (id 0) and 1.4.2 (id 1) were healthy, 1.4.3 (id 2) is live and is not. */
interface Story {
  readonly world: World;
  readonly bad: string;
  /** Deploys one more that does not become healthy. */
  readonly deployBad: (tag: string) => Promise<void>;
  /** What the story itself asked Argo CD for is left out. */
  readonly changes: () => readonly string[];
}

async function startStory(context: Cleanup, options: WorldOptions = {}): Promise<Story> {
  const bad = new Set<string>();
  // Argo CD's times have whole seconds: each deployment is live for a minute.
  let laterMs = -3_600_000;
  const world = await startWorld(context, { ...options, argocdNow: () => new Date(Date.now() + laterMs), outcome: ({ sha }) => (bad.has(sha) ? 'degraded' : 'healthy') });
  const names = [app, ...(options.others ?? []).map(({ name }) => name)];
  const automated = new Set([...(options.application?.automated === true ? [app] : []), ...(options.others ?? []).filter((other) => other.automated === true).map(({ name }) => name)]);
  const deploy = async (revision: string, health: string): Promise<void> => {
    for (const name of names) await deployed(world, { name, revision, health, isAutomated: automated.has(name) });
    laterMs += 60_000;
  };
  await deploy(world.commit, 'Healthy');
  const deployBad = async (tag: string): Promise<string> => {
    const sha = world.push({ [manifestFile]: deployment(tag) });
    bad.add(sha);
    await deploy(sha, 'Degraded');
    return sha;
  };
  const sha = await deployBad('1.4.3');
  const before = world.changes().length;
  return { world, bad: sha, deployBad: async (tag) => { await deployBad(tag); }, changes: () => world.changes().slice(before) };
}

async function byCli({ world }: Story, inputs: Readonly<Record<string, string>> = {}, more: RunOptions = {}): Promise<CliResult> {
  return await world.runCli({ args: ['rollback', '--format=json'], inputs: { app, ...inputs }, without, ...more });
}

async function byAction({ world }: Story, inputs: Readonly<Record<string, string>> = {}, more: RunOptions = {}): Promise<ActionResult> {
  return await world.runAction({ inputs: { command: 'rollback', app, ...inputs }, without, ...more });
}

function liveRevision({ world }: Story, name = app): string | undefined {
  return world.simulator.application(name).status.history?.at(-1)?.revision;
}

/** Commits of the branch at the remote, newest first. */
function commits({ world }: Story): readonly string[] {
  return world.remote('rev-list', 'main').split('\n');
}

describe.concurrent('a rollback by hand, with auto-sync off', () => {
  test('goes to the last healthy revision by Argo CD, leaves git alone, and says so at the top with what to type', async (context) => {
    const story = await startStory(context);
    const run = await byAction(story, { reason: 'checkout is slow' });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'argocd', revision: story.world.commit, 'health-status': 'Healthy', 'revert-sha': '' });
    expect((JSON.parse(run.outputs['apps'] ?? '') as readonly { readonly seconds: number }[])[0]?.seconds).toBeLessThan(60);
    expect(story.changes()).toEqual([goBack]);
    expect(liveRevision(story)).toBe(story.world.commit);
    expect(commits(story)[0]).toBe(story.bad);
    const top = run.summary.split('\n').slice(0, 5).join('\n');
    expect(top).toContain('[!WARNING]');
    expect(top).toContain(`git revert ${story.bad}`);
    expect(run.summary).toContain('### Rollback');
    for (const part of ['checkout is slow', 'ada', story.bad.slice(0, 7), story.world.commit.slice(0, 7), 'Argo CD', 'last-healthy']) expect(run.summary).toContain(part);
  });

  test.for(chosen(['id:0', 'last-healthy'], [
    ['id:0', 'before'],
    ['steps:2', 'before'],
    ['steps:1', 'commit'],
    ['last-healthy', 'commit'],
  ] as const))('--to %s goes to where it says', async ([to, where], context) => {
    const { expect } = context;
    const story = await startStory(context);
    const run = await byCli(story, { to });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'argocd', apps: [{ name: app, result: 'rolled-back', health: 'Healthy', revision: story.world[where] }] });
    expect(liveRevision(story)).toBe(story.world[where]);
    expect(story.changes()).toEqual([goBack]);
  });

  test.runIf(inFull('test/core/rollback/choose-target.test.ts finds the entry of a commit'))('--to a commit goes to its entry, also by its first seven digits', async (context) => {
    const story = await startStory(context);
    const run = await byCli(story, { to: story.world.before.slice(0, 7) });
    expect(run.exitCode, run.output).toBe(0);
    expect(liveRevision(story)).toBe(story.world.before);
    expect(story.changes()).toEqual([goBack]);
  });

  test('--to an id that is not there is exit 2, names those that are, and changes nothing', async (context) => {
    const story = await startStory(context);
    const run = await byCli(story, { to: 'id:9' });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ result: 'failed', problems: [{ code: 'OSOP-ROLLBACK-001', message: expect.stringMatching(/no id 9; it has 2, 1, 0/) }] });
    expect(story.changes()).toEqual([]);
    expect(liveRevision(story)).toBe(story.bad);
  });

  test('by git revert commits the reason, in one commit on top, and syncs it', async (context) => {
    const story = await startStory(context);
    const run = await byCli(story, { rollback: 'git-revert', reason: 'checkout is slow' });
    expect(run.exitCode, run.output).toBe(0);
    const [revert = '', ...older] = commits(story);
    expect(run.json()).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'git-revert', 'revert-sha': revert, notices: [] });
    expect(older).toEqual([story.bad, story.world.commit, story.world.before]);
    expect(story.world.remote('show', `main:${manifestFile}`)).toBe(deployment('1.4.2').trimEnd());
    expect(story.world.remote('log', '-1', '--format=%B', 'main')).toContain('checkout is slow');
    expect(story.changes()).toEqual([sync]);
    expect(liveRevision(story)).toBe(revert);
  });

  test('of an application that is not there changes nothing', async (context) => {
    const story = await startStory(context);
    const run = await byCli(story, { app: 'nowhere' });
    expect(run.exitCode, run.output).toBe(5);
    expect(run.json()).toMatchObject({ result: 'refused', problems: [{ message: expect.stringContaining('nowhere'), hint: expect.stringContaining('check its name') }] });
    expect(story.changes()).toEqual([]);
  });

  test('that is not permitted is refused, exit 5', async (context) => {
    const policy = { denied: false };
    const story = await startStory(context, { permission: (_user, action) => !policy.denied || action !== 'sync' });
    policy.denied = true;
    const run = await byCli(story);
    expect(run.exitCode, run.output).toBe(5);
    expect(run.json()).toMatchObject({ result: 'refused', headline: 'Refused, and nothing was rolled back' });
    expect(liveRevision(story)).toBe(story.bad);
  });

  test('after which Argo CD may not be read any more is exit 3, and not said to have changed nothing', async (context) => {
    const policy = { armed: false, denied: false };
    const story = await startStory(context, {
      permission: (_user, action) => !policy.denied || action !== 'get',
      faults: { intercept: async ({ method, path }, next) => { const answer = await next(); if (policy.armed && method === 'POST' && path.endsWith('/rollback')) policy.denied = true; return answer; } },
    });
    policy.armed = true;
    const run = await byCli(story, { timeout: '10' });
    expect(run.exitCode, run.output).toBe(3);
    expect(run.stderr).toContain(`The rollback of ${app} could not be completed`);
    expect(run.stderr).not.toContain('nothing was changed');
    expect(liveRevision(story)).toBe(story.world.commit);
  });

  test.for([['off', {}, 'set rollback to git-revert'], ['off, by git', { rollback: 'git-revert' }, undefined]] as const)('--to a commit that the history does not have, with auto-sync %s, is planned only if it can be done', async ([, inputs, hint], context) => {
    const { expect } = context;
    const story = await startStory(context);
    const run = await byCli(story, { ...inputs, 'to': 'd'.repeat(40), 'dry-run': 'true' });
    expect(run.exitCode, run.output).toBe(hint === undefined ? 0 : 2);
    if (hint !== undefined) expect(run.stderr).toContain(hint);
    expect(story.changes()).toEqual([]);
  });

  test('without an application is exit 2', async (context) => {
    const run = await (await startWorld(context)).runCli({ args: ['rollback', '--format=json'], without });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ problems: [{ code: 'OSOP-INPUT-003' }] });
  });
});

describe.concurrent('a rollback by hand, with auto-sync on', () => {
  const automated: WorldOptions = { application: { automated: true } };

  test('is a revert in git with the reason in it, and Argo CD is asked for nothing', async (context) => {
    const story = await startStory(context, automated);
    const run = await byAction(story, { reason: 'checkout is slow' });
    expect(run.exitCode, run.output).toBe(0);
    const [revert = '', ...older] = commits(story);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'git-revert', 'revert-sha': revert, revision: revert });
    expect(older).toEqual([story.bad, story.world.commit, story.world.before]);
    const message = story.world.remote('log', '-1', '--format=%B', 'main');
    expect(message).toContain('checkout is slow');
    expect(message).toContain(story.bad);
    expect(story.changes()).toEqual([]);
    expect(liveRevision(story)).toBe(revert);
    expect(run.summary).not.toContain('[!WARNING]');
    for (const part of ['### Rollback', 'checkout is slow', 'git revert', revert.slice(0, 7)]) expect(run.summary).toContain(part);
  });

  test('--to an older revision takes back everything since', async (context) => {
    const story = await startStory(context, automated);
    const run = await byCli(story, { to: 'id:0' });
    expect(run.exitCode, run.output).toBe(0);
    expect(story.world.remote('diff', '--name-only', story.world.before, 'main')).toBe('');
    expect(commits(story)).toHaveLength(4);
    expect(story.changes()).toEqual([]);
  });
});

describe.concurrent('a dry run of a rollback', () => {
  test.for(chosen(['on'], [['off', {}, 'by Argo CD'], ['on', { application: { automated: true } }, 'git']] as const))('with auto-sync %s says what would be done, lists the history, and changes nothing', async ([, options, how], context) => {
    const { expect } = context;
    const story = await startStory(context, options);
    const run = await byCli(story, { 'dry-run': 'true' });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({
      result: 'planned',
      history: [{ app, proposed: 1, rows: [{ id: 2, revision: story.bad, live: true, health: 'unhealthy' }, { id: 1, revision: story.world.commit, live: false, health: 'healthy' }, { id: 0, revision: story.world.before }] }],
    });
    expect(run.stderr).toContain(`would roll ${app} back to ${story.world.commit.slice(0, 7)}`);
    expect(run.stderr).toContain(how);
    expect(run.stderr).toMatch(/^→ +1 {2}[0-9a-f]{7} .*proposed/m);
    expect(story.changes()).toEqual([]);
    expect(commits(story)[0]).toBe(story.bad);
  });

  test('by the action has the history in its summary', async (context) => {
    const story = await startStory(context);
    const run = await byAction(story, { 'dry-run': 'true' });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'planned' });
    expect(run.summary).toMatch(/^\| 1 \| `[0-9a-f]{7}` .*proposed/m);
    expect(story.changes()).toEqual([]);
  });
});

describe.concurrent('the example workflow of a rollback by hand', () => {
  const typed = { application: app, target: 'last-healthy', reason: 'checkout is slow "at night"; $(reboot)', 'dry-run': 'false' };

  test.for(chosen(['on'], [['off', {}, 'argocd'], ['on', { application: { automated: true } }, 'git-revert']] as const))('rolls back with auto-sync %s, with the token of the job for git', async ([, options, strategy], context) => {
    const { expect } = context;
    const story = await startStory(context, { ...options, gitToken: githubToken });
    const run = await story.world.runAction({ inputs: exampleInputs(story, typed), without });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': strategy });
    expect(run.summary).toContain('checkout is slow');
    if (strategy === 'git-revert') expect(story.world.remote('log', '-1', '--format=%B', 'main')).toContain(typed.reason);
  });

  test('changes nothing as a dry run', async (context) => {
    const story = await startStory(context, { gitToken: githubToken });
    const run = await story.world.runAction({ inputs: exampleInputs(story, { ...typed, 'dry-run': 'true' }), without });
    expect(run.outputs, run.output).toMatchObject({ result: 'planned' });
    expect(story.changes()).toEqual([]);
  });
});

/** What GitHub hands to the action for the example workflow, when somebody has typed this. */
function exampleInputs({ world }: Story, typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const file = parse(readFileSync(new URL('../../examples/github-workflows/rollback.yml', import.meta.url), 'utf8')) as { readonly jobs: { readonly rollback: { readonly steps: readonly { readonly uses: string; readonly with: Readonly<Record<string, unknown>> }[] } } };
  const known: Readonly<Record<string, string>> = { 'secrets.ARGOCD_AUTH_TOKEN': token, 'github.token': githubToken, ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [`inputs.${name}`, value])) };
  const given = file.jobs.rollback.steps.find(({ uses }) => uses.startsWith('org/osop-argocd-action@'))?.with ?? {};
  const value = (text: string): string => text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
    const found = known[name];
    if (found === undefined) throw new Error(`the example uses ${name}, which nobody gives`);
    return found;
  });
  return { ...Object.fromEntries(Object.entries(given).map(([name, text]) => [name, value(String(text))])), 'argocd-server': world.argocdUrl };
}

test('several applications are chosen by a selector, and each goes back to its own last healthy revision', async (context) => {
  const labels = { team: 'shop' };
  const story = await startStory(context, { application: { labels }, others: [{ name: 'api', labels, automated: true }, { name: 'other' }] });
  const run = await story.world.runCli({ args: ['rollback', '--format=json'], inputs: { selector: 'team=shop' }, without });
  expect(run.exitCode, run.output).toBe(0);
  const [revert] = commits(story);
  expect(run.json()).toMatchObject({ result: 'rolled-back', apps: expect.arrayContaining([expect.objectContaining({ name: app, result: 'rolled-back' }), expect.objectContaining({ name: 'api', result: 'rolled-back' })]) });
  expect(story.changes()).toEqual([goBack]);
  expect(liveRevision(story)).toBe(story.world.commit);
  expect(liveRevision(story, 'api')).toBe(revert);
  expect(liveRevision(story, 'other')).toBe(story.bad);
});

if (!hasTerminals) console.warn('skipped: `script` of util-linux is not here, so there is no terminal to ask at');

describe.runIf(hasTerminals).concurrent('a rollback at a terminal', () => {
  const args = ['rollback'];

  test('shows the history, asks where to and whether, and goes there', async (context) => {
    const story = await startStory(context);
    const run = story.world.startCliAtTerminal({ args, inputs: { app }, without });
    await run.printed(/Roll back to \[1\]: /);
    run.type('9\r');
    await run.printed(/no id 9; it has 2, 1, 0[\s\S]*Roll back to \[1\]: /);
    run.type('0\r');
    await run.printed(/Continue\? \[y\/N\] /);
    expect(story.changes()).toEqual([]);
    run.type('y\r');
    const { exitCode, output } = await run.finished;
    expect(exitCode, output).toBe(0);
    expect(output).toMatch(/● +2 {2}[0-9a-f]{7} .*live/);
    expect(output).toMatch(/→ +1 {2}[0-9a-f]{7} .*proposed/);
    expect(output.slice(0, output.indexOf('Continue?'))).toContain(`roll ${app} back to ${story.world.before.slice(0, 7)}`);
    expect(output.slice(0, output.indexOf('Continue?'))).toContain('Git is left as it is');
    expect(liveRevision(story)).toBe(story.world.before);
    expect(story.changes()).toEqual([goBack]);
  });

  test.for(chosen(['q', 'Ctrl-C at the second'], [
    ['the answer no', ['\r', 'n\r']],
    ['q', ['q\r']],
    ['Ctrl-C at the first question', ['\u0003']],
    ['Ctrl-C at the second', ['\r', '\u0003']],
    ['the end of input', ['\u0004']],
  ] as const))('changes nothing after %s, exit 4', async ([, typed], context) => {
    const { expect } = context;
    const story = await startStory(context);
    const run = story.world.startCliAtTerminal({ args, inputs: { app }, without });
    for (const [place, text] of typed.entries()) {
      await run.printed(place === 0 ? /Roll back to \[1\]: / : /Continue\? \[y\/N\] /);
      run.type(text);
    }
    const { exitCode, output } = await run.finished;
    expect(exitCode, output).toBe(4);
    expect(output).toContain('Nothing was changed');
    expect(story.changes()).toEqual([]);
    expect(liveRevision(story)).toBe(story.bad);
  });

  test('asks nothing with --to, with --format json, in CI, and whether only without --dry-run', async (context) => {
    const story = await startStory(context);
    const dry = { app, 'dry-run': 'true' };
    const named = await story.world.startCliAtTerminal({ args, inputs: { ...dry, to: 'id:0' }, without }).finished;
    const json = await story.world.startCliAtTerminal({ args: ['rollback', '--format=json'], inputs: dry, without }).finished;
    const ci = await story.world.startCliAtTerminal({ args, inputs: dry, without, env: { CI: 'true' } }).finished;
    for (const { exitCode, output } of [named, json, ci]) {
      expect(exitCode, output).toBe(0);
      expect(output).not.toContain('Roll back to');
    }
    const asked = story.world.startCliAtTerminal({ args, inputs: dry, without });
    await asked.printed(/Roll back to \[1\]: /);
    asked.type('0\r');
    const { exitCode, output } = await asked.finished;
    expect(exitCode, output).toBe(0);
    expect(output).toContain(`would roll ${app} back to ${story.world.before.slice(0, 7)}`);
    expect(output).not.toContain('Continue?');
    expect(story.changes()).toEqual([]);
  });

  test('shows each of several applications, and asks once', async (context) => {
    const labels = { team: 'shop' };
    const story = await startStory(context, { application: { labels }, others: [{ name: 'api', labels }] });
    const run = story.world.startCliAtTerminal({ args, inputs: { selector: 'team=shop' }, without });
    await run.printed(/Continue\? \[y\/N\] /);
    run.type('y\r');
    const { exitCode, output } = await run.finished;
    expect(exitCode, output).toBe(0);
    expect(output.match(/newest first/g)).toHaveLength(2);
    expect(output).not.toContain('Roll back to');
    expect(story.changes().toSorted()).toEqual([`POST /api/v1/applications/api/rollback`, goBack]);
  });
});

test('the revision before the last one was bad too: the one before that is chosen', async (context) => {
  const story = await startStory(context);
  await story.deployBad('1.4.4');
  const run = await byCli(story);
  expect(run.exitCode, run.output).toBe(0);
  expect(run.stderr).toContain('is the newest revision known to have been healthy (history id 1)');
  expect(liveRevision(story)).toBe(story.world.commit);
});
