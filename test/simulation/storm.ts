import { setMaxListeners } from 'node:events';
import { attempt, type Attempt } from './attempt.js';
import { chaos } from './chaos.js';
import { Random } from './random.js';
import { drawScenario, newest, type Edition, type Job, type Scenario } from './scenario.js';
import { Trace } from './trace.js';
import { World } from './world.js';

/** How long a job waits until it is run again in the storm, and the most attempts there; another one may be the healing's. */
const rerunSec = [1, 30] as const;
const mostAttempts = 2;
/** From the end of faults to the healing: Argo CD looks at git within it, and what was late arrives. */
const calmSec = 200;

/** A seed that was played to its end. */
export interface Storm {
  readonly seed: number;
  readonly edition: Edition;
  readonly scenario: Scenario;
  readonly world: World;
  /** In the order of their ends. */
  readonly attempts: readonly Attempt[];
  /** The job that deploys a good version once all is well again; undefined where another one was run again then. */
  readonly final: Job | undefined;
  /** How everything was before the last deployment. */
  readonly before: State;
  /** Commits that people pushed for a job, by the page of its run. */
  readonly pushed: ReadonlyMap<string, string>;
}

export interface Playing {
  /** The newest by default. */
  readonly edition?: Edition;
  /** Whether the trace can be read afterwards. */
  readonly keep: boolean;
  /** Told of what no run should throw. */
  readonly onBug: (error: unknown) => void;
  /** Leaves out what would end processes early. */
  readonly withoutBlows?: boolean;
}

/** Plays a seed: several jobs at once in a storm of faults, then a rerun of what was left undone, then one more deployment. */
export async function play(seed: number, { edition = newest, keep, onBug, withoutBlows = false }: Playing): Promise<Storm> {
  const random = new Random(`seed ${seed}`);
  const drawn = drawScenario(random.fork('scenario'), edition);
  const scenario = withoutBlows ? { ...drawn, jobs: drawn.jobs.map((job) => ({ ...job, blows: [] })) } : drawn;
  const trace = new Trace({ keep });
  trace.add(JSON.stringify(scenario));
  const world = await World.create(scenario, { trace, onBug });
  const attempts: Attempt[] = [];
  try {
    const shas = new Map<Job, string>();
    const stormy = new AbortController();
    // Each spell that goes on listens to it.
    setMaxListeners(0, stormy.signal);
    const weather = chaos(world, { random: random.fork('chaos'), signal: stormy.signal });
    const jobs = [...scenario.jobs];
    await Promise.all(scenario.jobs.map(async (job) => {
      attempts.push(...await inStorm(world, job, { random: random.fork(`job ${job.number}`), shas }));
      const next = await reviewed(world, job, shas);
      if (next === undefined) return;
      jobs.push(next);
      attempts.push(...await inStorm(world, next, { random: random.fork(`job ${next.number}`), shas }));
    }));
    world.faults.heal();
    stormy.abort(new Error('the storm is over'));
    await weather;
    await world.clock.sleep(calmSec * 1000);
    for (const job of jobs) await healed(world, job, { random: random.fork(`healing ${job.number}`), attempts, sha: shas.get(job) ?? '' });
    const before = stateOf(world, attempts);
    const isSpared = scenario.sparesLast === true && attempts.some(({ healing }) => healing);
    const final = isSpared ? undefined : finalJob(scenario);
    if (final !== undefined) attempts.push(await attempt(world, final, { number: 1, healing: true, random: random.fork('final'), sha: world.head().sha }));
    await world.clock.sleep(calmSec * 1000);
    trace.add(`end ${world.clock.monotonicMs()} ${world.head().sha}`);
    const pushed = new Map([...shas].filter(([job]) => job.kind === 'pushed').map(([job, sha]) => [`https://ci.example/runs/${job.number}`, sha]));
    return { seed, edition, scenario, world, attempts, final, pushed, before };
  } finally {
    world.simulator.close();
  }
}

/** What runs have come to: the commits by their subjects, what Argo CD runs and how it is, and the last word of each job. */
export interface State {
  readonly commits: readonly string[];
  readonly files: string;
  readonly live: readonly string[];
  readonly endings: readonly string[];
  /** Open pull requests by their titles, and what they would make of the branch. */
  readonly proposals: readonly string[];
}

function stateOf(world: World, attempts: readonly Attempt[]): State {
  const { git, github, scenario, simulator } = world;
  const last = new Map(attempts.map(({ job, record }) => [job, record]));
  return {
    commits: git.history(world.head().sha).map(({ message }) => message.split('\n')[0] ?? ''),
    files: world.head().tree,
    live: scenario.apps.map(({ name }) => {
      const { status } = simulator.application(name);
      return `${name} ${git.find(status.history?.at(-1)?.revision ?? '')?.files.get(`${name}/deployment.yaml`) ?? ''} ${status.health?.status ?? ''}`;
    }),
    // What is done already need not be done again.
    endings: [...last.values()].map((record) => `${record?.result === 'nothing-to-do' ? 'succeeded' : (record?.result ?? 'killed')} ${record?.exitCode ?? ''}`),
    proposals: github.pulls.filter(({ state }) => state === 'open').map((pull) => `${pull.title} ${git.find(github.tipOf(pull) ?? '')?.tree ?? ''}`),
  };
}

async function inStorm(world: World, job: Job, { random, shas }: { readonly random: Random; readonly shas: Map<Job, string> }): Promise<readonly Attempt[]> {
  await world.clock.sleep(job.startSec * 1000);
  const sha = shas.get(job) ?? (job.kind === 'pushed' ? pushed(world, job) : world.head().sha);
  shas.set(job, sha);
  const attempts: Attempt[] = [];
  for (let number = 1; number <= mostAttempts; number += 1) {
    const ended = await attempt(world, job, { number, healing: false, random: random.fork(`attempt ${number}`), sha });
    attempts.push(ended);
    if (isOver(ended) || !random.fork(`rerun ${number}`).chance(world.scenario.rerun)) break;
    await world.clock.sleep(random.whole(...rerunSec) * 1000);
  }
  return attempts;
}

/** A person decides on the pull request of a job. The job that deploys what was merged, where one does. */
async function reviewed(world: World, { review, ...job }: Job, shas: Map<Job, string>): Promise<Job | undefined> {
  if (review === undefined) return undefined;
  await world.clock.sleep(review.afterSec * 1000);
  // A newer version goes into the pull request that is open.
  const pull = world.github.pulls.findLast(({ state, head, job: by }) => state === 'open' && (by === job.number || head.startsWith(`osop/bump-${job.app}`)));
  if (pull === undefined || review.decision === 'leave') return undefined;
  const merged = world.github.decide(pull, review.decision, review);
  if (merged === undefined || !review.deploys) return undefined;
  const next: Job = { ...job, number: 10 + job.number, kind: 'pushed', startSec: 0, blows: [] };
  shas.set(next, merged.sha);
  return next;
}

/** A person's commit that sets the version. */
function pushed(world: World, { app, tag }: Job): string {
  const path = `${app}/deployment.yaml`;
  return world.push(new Map([[path, (world.head().files.get(path) ?? '').replace(/image: \S+/, `image: shop/${app}:${tag}`)]]), `Deploy ${app} ${tag}`).sha;
}

/** True for a run that nobody needs to repeat. */
export function isOver({ record }: Attempt): boolean {
  return record !== undefined && record.result !== 'cancelled' && record.result !== 'unknown' && record.result !== 'failed' && record.result !== 'refused';
}

async function healed(world: World, job: Job, { random, attempts, sha }: { readonly random: Random; readonly attempts: Attempt[]; readonly sha: string }): Promise<void> {
  const own = attempts.filter((one) => one.job === job);
  const last = own.at(-1);
  // What a run could not bring to the ledger, the next one into the same log does.
  if (last === undefined || (isOver(last) && world.recordsOf(job).pending.size === 0)) return;
  attempts.push(await attempt(world, job, { number: last.number + 1, healing: true, random, sha }));
}

function finalJob({ jobs, last }: Scenario): Job {
  return {
    number: jobs.length + 1, app: last, tag: 'v100', fate: 'healthy', kind: 'bump', dryRun: false, startSec: 0, blows: [], rollback: 'auto', onOperationInProgress: 'wait', onSyncWindow: 'wait',
    stableForSec: 3, degradedGraceSec: 10, healthTimeoutSec: 300, timeoutSec: 1_800, pushAttempts: 20, skewMs: 0,
  };
}
