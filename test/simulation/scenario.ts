import type { Outcome } from '../../src/simulator/index.js';
import { calm, drawRareRates, drawRates, githubKinds, ledgerKinds, type Rates } from './faults.js';
import type { Decision } from './memory-github.js';
import type { BlowKind } from './process.js';
import type { Random } from './random.js';

/** An application and how its Argo CD treats it. */
export interface ScenarioApp {
  readonly name: string;
  readonly automated: boolean;
}

/** A job of a CI system: it is run, and run again while it has not come to an end of its own. */
export interface Job {
  readonly number: number;
  readonly app: string;
  readonly tag: string;
  readonly fate: Outcome;
  /** A commit of its own, or one that a person has pushed. */
  readonly kind: 'bump' | 'pushed';
  readonly dryRun: boolean;
  readonly startSec: number;
  /** What befalls each of its attempts in the storm. */
  readonly blows: readonly ({ readonly kind: BlowKind; readonly at: number } | undefined)[];
  readonly rollback: 'auto' | 'git-revert' | 'argocd';
  readonly onOperationInProgress: 'wait' | 'terminate' | 'fail';
  readonly onSyncWindow: 'wait' | 'fail';
  readonly stableForSec: number;
  readonly degradedGraceSec: number;
  readonly healthTimeoutSec: number;
  readonly timeoutSec: number;
  readonly pushAttempts: number;
  readonly skewMs: number;
  /** Whether it tells Slack nothing. */
  readonly silent?: true;
  /** Whether its changes wait in a pull request. */
  readonly proposes?: true;
  /** What a person does with its pull request, and when; whether the commit on the branch is deployed then by a job of its own. */
  readonly review?: { readonly decision: Decision | 'leave'; readonly afterSec: number; readonly deletes: boolean; readonly deploys: boolean };
}

/** All that a seed decides beforehand. */
export interface Scenario {
  readonly apps: readonly ScenarioApp[];
  readonly jobs: readonly Job[];
  readonly rates: Rates;
  readonly rolloutMs: number;
  /** Whether audit records are written, and what is told is searched for secrets: both take more time than all else. */
  readonly audited: boolean;
  /** Where the records are brought at the end of each run; undefined for nowhere. */
  readonly ledger: 'branch' | 'notes' | undefined;
  /** Whether answers that nothing befalls come from Argo CD without HTTP's way there and back. */
  readonly direct: boolean;
  /** One job and nothing but blows: then its reruns come to what it would have come to without them. */
  readonly crashOnly: boolean;
  /** How likely a job that did not come to its end is run again in the storm. */
  readonly rerun: number;
  /** The application to which a good version is deployed at the end. */
  readonly last: string;
  /** Not where a job was run again after the storm: that is a run in calm weather as well. */
  readonly sparesLast?: true;
}

const fates: readonly [Outcome, ...Outcome[]] = ['healthy', 'healthy', 'healthy', 'healthy', 'instantly-healthy', 'degraded', 'degraded', 'sync-failed', 'never-healthy', 'flapping', 'crash-looping'];
const lastingFates: readonly [Outcome, ...Outcome[]] = ['healthy', 'healthy', 'instantly-healthy', 'degraded', 'degraded', 'sync-failed', 'never-healthy'];
const blowKinds: readonly [BlowKind, ...BlowKind[]] = ['signal-before', 'signal-during', 'signal-after', 'kill-before', 'kill-after'];

/** How large the seeds of an edition are. */
interface Measures {
  /** Share of the seeds that take the short way. */
  readonly direct: number;
  readonly crashOnly: number;
  readonly audited: number;
  /** Share of the jobs that only plan. */
  readonly dryRun: number;
  /** Jobs of a seed, beside the last one. */
  readonly jobs: readonly [number, ...number[]];
  readonly healthTimeoutSec: readonly [number, ...number[]];
  readonly startSec: readonly [number, ...number[]];
  /** How likely a job that did not come to its end is run again in the storm; the healing runs it again in any case. */
  readonly rerun: number;
  /** Of the seeds that write audit records, the share that brings them to a ledger. */
  readonly ledger: number;
  readonly sparesLast?: true;
  /** Share of the jobs that tell Slack nothing. */
  readonly silent: number;
  /** Share of the jobs whose changes wait in a pull request. */
  readonly proposes: number;
}

/** A seed stands for the same scenario for ever, in its edition: seeds of the corpus are kept in theirs. Later ones are smaller, so that more are played. */
const editions = {
  1: { direct: 0.7, crashOnly: 0.08, audited: 0.2, dryRun: 0.07, jobs: [1, 2, 2, 2, 2, 3], healthTimeoutSec: [60, 120, 300], startSec: [0, 0, 1, 5, 20, 60, 200], rerun: 1, ledger: 0, proposes: 0, silent: 0 },
  2: { direct: 0.8, crashOnly: 0.08, audited: 0.2, dryRun: 0.07, jobs: [1, 2, 2, 2], healthTimeoutSec: [30, 60, 120], startSec: [0, 0, 0, 1, 5, 20], rerun: 0.4, ledger: 0, proposes: 0, silent: 0 },
  3: { direct: 0.9, crashOnly: 0.04, audited: 0.12, dryRun: 0.03, jobs: [1, 1, 2, 2, 2], healthTimeoutSec: [30, 60, 120], startSec: [0, 0, 0, 1, 5, 20], rerun: 0.3, ledger: 0.8, proposes: 0.12, silent: 0.4, sparesLast: true },
  4: { direct: 0.95, crashOnly: 0.04, audited: 0.08, dryRun: 0.03, jobs: [1, 1, 1, 2, 2], healthTimeoutSec: [30, 60, 120], startSec: [0, 0, 0, 1, 5, 20], rerun: 0.2, ledger: 0.8, proposes: 0.12, silent: 0.4, sparesLast: true },
} as const satisfies Record<number, Measures>;
export type Edition = keyof typeof editions;

/** The edition of new seeds. */
export const newest: Edition = 4;

export function drawScenario(random: Random, edition: Edition): Scenario {
  const measures: Measures = editions[edition];
  if (random.fork('crash only').chance(measures.crashOnly)) return crashes(random, measures);
  const direct = random.fork('direct').chance(measures.direct);
  const rates = { ...drawRates(random.fork('rates')), ...(direct ? onlyByHttp : {}) };
  const names = (['web', 'api', 'db'] as const).slice(0, random.pick([1, 1, 1, 2, 2, 3]));
  const apps = names.map((name) => ({ name, automated: random.chance(0.4) }));
  const drawn = Array.from({ length: random.pick(measures.jobs) }, (_, index) => drawJob(index + 1, { random: random.fork(`job ${index + 1}`), names, rates, measures }));
  // Now and then two jobs are for the same version: the second finds it set.
  const [first] = drawn;
  const jobs = drawn.map((job, index) => (first !== undefined && index > 0 && random.chance(0.15) ? { ...job, app: first.app, tag: first.tag, fate: first.fate } : job));
  const rolloutMs = random.pick([500, 3_000, 10_000]);
  const audited = random.chance(measures.audited);
  const ledger = ledgerOf(random, audited, measures);
  const rare = [
    ...(ledger === undefined ? [] : [drawRareRates(random.fork('ledger rates'), ledgerKinds)]),
    ...(jobs.some(({ proposes }) => proposes) ? [drawRareRates(random.fork('GitHub rates'), githubKinds)] : []),
  ];
  return { apps, jobs, rates: Object.assign({}, rates, ...rare) as Rates, rolloutMs, audited, ledger, direct, crashOnly: false, rerun: measures.rerun, ...spared(measures), last: names[random.whole(0, names.length - 1)] ?? 'web' };
}

/** What befalls streams does so by HTTP. */
const onlyByHttp = { 'stream-cut': 0, 'stream-ended': 0, 'stream-error': 0, 'stream-mute': 0, 'informer-lags': 0 } as const;

function crashes(random: Random, measures: Measures): Scenario {
  const rates = calm;
  // When somebody looks at its pull request must not decide.
  const { review: _, ...drawn } = drawJob(1, { random: random.fork('job 1'), names: ['web'], rates, measures });
  const blows = [{ kind: random.pick(blowKinds), at: random.whole(1, 60) }, random.chance(0.3) ? { kind: random.pick(blowKinds), at: random.whole(1, 30) } : undefined];
  // What flaps is seen as one thing or another, as the moment has it.
  const fate = random.pick(lastingFates);
  const job: Job = { ...drawn, fate, blows, dryRun: false, timeoutSec: 1_800, onOperationInProgress: 'wait', skewMs: 0 };
  const apps = [{ name: 'web', automated: random.chance(0.4) }];
  const rolloutMs = random.pick([500, 3_000]);
  const audited = random.chance(0.3);
  return { apps, jobs: [job], rates, rolloutMs, audited, ledger: ledgerOf(random, audited, measures), direct: random.chance(0.8), crashOnly: true, rerun: measures.rerun, ...spared(measures), last: 'web' };
}

function spared({ sparesLast }: Measures): Pick<Scenario, 'sparesLast'> {
  return sparesLast === undefined ? {} : { sparesLast };
}

function ledgerOf(random: Random, audited: boolean, { ledger }: Measures): Scenario['ledger'] {
  const own = random.fork('ledger');
  if (!audited || !own.chance(ledger)) return undefined;
  return own.chance(0.75) ? 'branch' : 'notes';
}

function drawJob(number: number, { random, names, rates, measures }: { readonly random: Random; readonly names: readonly string[]; readonly rates: Rates; readonly measures: Measures }): Job {
  const crashes = random.chance(0.5);
  const blows = Array.from({ length: 2 }, () => (crashes && random.chance(0.6) ? { kind: random.pick(blowKinds), at: 1 + Math.floor(60 * random.fraction() ** 1.5) } : undefined));
  const healthTimeoutSec = random.pick(measures.healthTimeoutSec);
  return {
    number, blows, healthTimeoutSec,
    app: names[random.whole(0, names.length - 1)] ?? 'web',
    tag: `v${number + 1}`,
    fate: random.pick(fates),
    kind: random.chance(0.8) ? 'bump' : 'pushed',
    dryRun: random.chance(measures.dryRun),
    startSec: random.pick(measures.startSec) + random.fraction(),
    rollback: random.pick(['auto', 'auto', 'auto', 'git-revert', 'argocd']),
    onOperationInProgress: random.pick(['wait', 'wait', 'terminate', 'fail']),
    onSyncWindow: random.pick(['wait', 'fail']),
    stableForSec: random.pick([0, 3, 5]),
    degradedGraceSec: random.pick([0, 3, 10]),
    timeoutSec: random.pick([300, 900, 1_800]),
    pushAttempts: random.pick([3, 20]),
    skewMs: random.chance((rates['clock-skew'] ?? 0) * 10) ? random.pick([-3_600_000, 3_600_000, -86_400_000 * 365]) : 0,
    ...(random.fork('silent').chance(measures.silent) ? { silent: true } : {}),
    ...proposalOf(random.fork('proposal'), measures),
  };
}

function proposalOf(random: Random, { proposes }: Measures): Pick<Job, 'proposes' | 'review'> {
  if (!random.chance(proposes)) return {};
  return { proposes: true, review: { decision: random.pick(['merge', 'merge', 'squash', 'close', 'leave']), afterSec: random.pick([1, 10, 60]), deletes: random.chance(0.5), deploys: random.chance(0.6) } };
}
