import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { builtInWorkflow } from '../../src/core/workflow/built-in.js';
import type { RunRecord } from '../../src/core/run-record.js';
import { strike, type BlowKind, type Call } from '../support/blow.js';
import { defaultSettings } from '../support/engine.js';
import { createQuickGit, type QuickGit } from '../support/quick-git.js';
import { manifest, setStage, slackUrl, type Stage } from '../support/stage.js';
import { isThorough, leftOut } from '../support/thorough.js';

// Each test plays a run and its rerun for each call of the run.
vi.setConfig({ testTimeout: 600_000 });

/** The default flow on one kind of Application, and all that it changes outside where nothing befalls it. */
interface Variant {
  readonly title: string;
  readonly automated: boolean;
  readonly outcome: 'healthy' | 'degraded';
  /** The run makes the commit itself; else it is for one that was pushed. */
  readonly bump: boolean;
  readonly ends: Pick<RunRecord, 'result' | 'exitCode'>;
  /** Commits on top of `Deploy v1`, by their subjects. */
  readonly commits: readonly string[];
  /** Operations of Argo CD, by the subject of the commit that each brings. */
  readonly operations: readonly string[];
  readonly rollback?: 'git-revert';
  /** Struck only from this call on: until then it is the flow of another one. */
  readonly from?: string;
  /** A commit that has nothing to do with the application is on top of the one that the run is for. */
  readonly onTop?: true;
}

const [set, revert, other] = ['Set shop/web to v2', 'Revert "Set shop/web to v2"', 'Change something else'];
const succeeds = { outcome: 'healthy', ends: { result: 'succeeded', exitCode: 0 } } as const;
const fails = { outcome: 'degraded', ends: { result: 'rolled-back', exitCode: 1 } } as const;
const variants: readonly Variant[] = [
  { title: 'a good version by a manual sync', automated: false, bump: true, ...succeeds, commits: [set], operations: [set] },
  { title: 'a good version under auto-sync', automated: true, bump: true, ...succeeds, commits: [set], operations: [set] },
  { title: 'a bad version by a manual sync', automated: false, bump: true, ...fails, commits: [set, revert], operations: [set, 'Deploy v1'] },
  { title: 'a bad version under auto-sync', automated: true, bump: true, ...fails, commits: [set, revert], operations: [set, revert] },
  { title: 'a bad commit that was pushed, by a manual sync', automated: false, bump: false, ...fails, commits: ['Deploy v2'], operations: ['Deploy v2', 'Deploy v1'] },
  { title: 'a bad commit that was pushed, under auto-sync', automated: true, bump: false, ...fails, commits: ['Deploy v2', 'Revert "Deploy v2"'], operations: ['Deploy v2', 'Revert "Deploy v2"'] },
  { title: 'a bad version by a manual sync, reverted in git', automated: false, bump: true, rollback: 'git-revert', from: 'configRepository.revert', ...fails, commits: [set, revert], operations: [set, revert] },
  { title: 'a bad commit that was pushed, with another one on top, under auto-sync', automated: true, bump: false, onTop: true, from: 'argocd.manifests', ...fails, commits: ['Deploy v2', other, 'Revert "Deploy v2"'], operations: [other, 'Revert "Deploy v2"'] },
  { title: 'a bad commit that was pushed, with another one on top that somebody has synced', automated: false, bump: false, onTop: true, from: 'argocd.manifests', ...fails, commits: ['Deploy v2', other], operations: ['Deploy v1'] },
];

/** SIGINT and SIGTERM are one to the engine: its signal is aborted. test/e2e/killed.test.ts sends both. */
const kinds: readonly BlowKind[] = ['signal-before', 'signal-during', 'signal-after', 'kill-before', 'kill-after'];

/** Whether a call that only reads is struck. Calls with an effect always are. */
function isStruckAt(kind: BlowKind, at: number, isLast: boolean): boolean {
  // Nobody outside can tell whether it was carried out: it is the same as one begun, and no more.
  if (kind === 'signal-during' || kind === 'kill-after') return false;
  // After it is before the next one.
  if (kind === 'signal-after') return isLast || isThorough;
  // Most calls read, many of them one after the other.
  return isThorough || at % 8 === (kind === 'signal-before' ? 1 : 5);
}

/** Seconds from the end of an attempt to the rerun: what was asked of Argo CD is under way then. */
const pauseSec = 1;
/** Argo CD looks at git of its own within it: what would come back comes back. */
const afterwardsSec = 130;
const delays = { rollout: 3_000, degraded: 3_000 };
const limits = { stableForSec: 3, degradedGraceSec: 3 };
const runUrl = 'https://ci.example/runs/7';

interface Attempt {
  /** Undefined where the process was killed. */
  readonly record: RunRecord | undefined;
  readonly calls: readonly Call[];
}

/** How the world is after all attempts. */
interface Ending {
  readonly attempts: readonly Attempt[];
  readonly commits: readonly string[];
  readonly operations: readonly string[];
  /** Tree of the branch, tree of what runs, and its health. */
  readonly state: readonly string[];
}

const world: { git: QuickGit; v1: string; v2: string; unrelated: string } = { git: undefined as never, v1: '', v2: '', unrelated: '' };
beforeAll(() => {
  const git = createQuickGit();
  const v1 = git.prepare('Deploy v1', { 'web/deployment.yaml': manifest('v1') });
  const v2 = git.prepare('Deploy v2', { 'web/deployment.yaml': manifest('v2') });
  Object.assign(world, { git, v1, v2, unrelated: git.prepare(other, { 'README.md': 'words\n' }) });
});
afterAll(() => { world.git.remove(); });

/** A run with a blow on it, and its rerun; without one, the run alone. */
async function play(variant: Variant, blow?: { readonly kind: BlowKind; readonly at: number }): Promise<Ending> {
  const { git, v1, v2, unrelated } = world;
  git.reset(v1);
  const stage = await setStage({ repositories: git, application: { automated: variant.automated }, outcomes: { v2: variant.outcome }, delays });
  try {
    if (!variant.bump) git.reset(variant.onTop === true ? unrelated : v2);
    if (variant.onTop === true && !variant.automated) await syncedByOthers(stage, unrelated);
    const operations = followOperations(stage);
    let ids = 0;
    const random = { uuid: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`, fraction: () => 0.5 };
    const attempt = async (rerun: boolean): Promise<Attempt> => {
      const struck = strike(rerun ? undefined : blow);
      const run = stage.deploy(variant.bump ? v1 : v2, {
        text: builtInWorkflow({ notify: true, bump: variant.bump }),
        inputs: { app: 'web' },
        settings: { ...limits, rollback: variant.rollback ?? 'auto', slackWebhookUrl: slackUrl, bump: { ...defaultSettings.bump, images: { image: 'shop/web', tag: 'v2' }, app: 'web' } },
        facts: { runUrl, rerun },
        ports: { random, configRepository: git.quicken(stage.configRepository), messages: { post: async () => undefined } },
        between: struck.between,
      });
      const deployed = await Promise.race([run, struck.killed]);
      return { record: deployed?.record, calls: struck.calls };
    };
    const attempts = [await attempt(false)];
    if (blow !== undefined) {
      await stage.clock.sleep(pauseSec * 1000);
      attempts.push(await attempt(true));
    }
    await stage.clock.sleep(afterwardsSec * 1000);
    const treeOf = (sha: string): string => stage.git('rev-parse', `${sha}^{tree}`);
    return {
      attempts, operations,
      commits: stage.git('log', '--reverse', '--format=%s', 'origin/main').split('\n').slice(1),
      state: [treeOf(stage.git('rev-parse', 'HEAD')), treeOf(stage.live() ?? ''), stage.simulator.application('web').status.health?.status ?? ''],
    };
  } finally {
    stage.close();
  }
}

async function syncedByOthers({ simulator, clock }: Stage, revision: string): Promise<void> {
  await simulator.startForeignOperation('web', { durationMs: 1000, revision });
  await clock.sleep(20_000);
}

/** Every operation that Argo CD starts from now on, whoever asked for it. */
function followOperations({ simulator, git }: Stage): readonly string[] {
  const operations: string[] = [];
  const keyOf = ({ status: { operationState } }: ReturnType<typeof simulator.application>): string => `${operationState?.startedAt ?? ''} ${operationState?.syncResult?.revision ?? ''}`;
  const seen = new Set([keyOf(simulator.application('web'))]);
  simulator.onChange(({ application }) => {
    const { syncResult } = application.status.operationState ?? {};
    if (syncResult === undefined || seen.has(keyOf(application))) return;
    seen.add(keyOf(application));
    operations.push(git('log', '-1', '--format=%s', syncResult.revision ?? ''));
  });
  return operations;
}

/** What is wrong with a run and its rerun. */
function complaints({ attempts: [struck, rerun], ...ending }: Ending, calm: Ending, { variant, kind, call }: { readonly variant: Variant; readonly kind: BlowKind; readonly call: Call }): readonly string[] {
  const found: string[] = [];
  const { record } = rerun ?? {};
  // What had been done already need not be done again.
  const ends = record?.result === 'nothing-to-do' && variant.outcome === 'healthy' ? 'succeeded' : record?.result;
  if (ends !== variant.ends.result || record?.exitCode !== variant.ends.exitCode) found.push(`the rerun ended as ${record?.result}, exit ${record?.exitCode}: ${record?.headline} (${record?.reason})`);
  if (struck?.calls[call.at - 1]?.name !== call.name) found.push(`the blow fell on ${struck?.calls[call.at - 1]?.name}`);
  if ((struck?.record === undefined) !== kind.startsWith('kill')) found.push(`the first attempt ended as ${struck?.record?.result}`);
  for (const what of ['commits', 'operations', 'state'] as const) {
    if (JSON.stringify(ending[what]) !== JSON.stringify(calm[what])) found.push(`${what} ${JSON.stringify(ending[what])} in place of ${JSON.stringify(calm[what])}`);
  }
  return found.map((text) => `${kind} ${call.at} (${call.name}): ${text}`);
}

leftOut('of the calls that only read, every eighth is struck by a signal and every eighth by a kill');

for (const variant of variants) describe(`the default flow: ${variant.title}`, () => {
  let played: Promise<Ending> | undefined;
  const undisturbed = async (): Promise<Ending> => await (played ??= play(variant));

  test('undisturbed commits once, syncs once, and where it fails goes back once', async () => {
    const calm = await undisturbed();
    const [run] = calm.attempts;
    expect(run?.record).toMatchObject(variant.ends);
    expect(calm).toMatchObject({ commits: variant.commits, operations: variant.operations });
    expect(calm.state[2]).toBe('Healthy');
    expect(run?.calls.filter(({ name }) => name === 'configRepository.commit')).toHaveLength(variant.commits.filter((subject) => subject !== 'Deploy v2' && subject !== other).length);
    // What the run then reads is only to be looked at.
    expect(run?.calls.findLast(({ hasEffect }) => hasEffect)?.name).toBe('messages.post');
  });

  // There are no exceptions: nothing is done twice, wherever the blow falls. What may be told twice is the message at the end.
  test.for(kinds)('%s at each of its calls: a rerun ends as it would have, and repeats nothing (I14)', async (kind) => {
    const calm = await undisturbed();
    const found: string[] = [];
    const calls = calm.attempts[0]?.calls ?? [];
    for (const call of calls.slice(Math.max(0, calls.findIndex(({ name }) => name === variant.from)))) {
      if (!call.hasEffect && !isStruckAt(kind, call.at, call.at === calls.length)) continue;
      found.push(...complaints(await play(variant, { kind, at: call.at }), calm, { variant, kind, call }));
    }
    expect(found).toEqual([]);
  });
});
