import { createArgocdClient } from '../../src/adapters/argocd.js';
import { createHandlerTransport } from '../../src/adapters/http.js';
import { createMessages } from '../../src/adapters/messages.js';
import { earlierHealth } from '../../src/audit-outlets.js';
import { sha256 } from '../../src/adapters/audit-file.js';
import { AuditTrail, type Beginning } from '../../src/commands/audit-trail.js';
import { notRun } from '../../src/commands/command-result.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { JsonObject } from '../../src/core/json.js';
import { redactRecord, redactEvent } from '../../src/core/report/redact-record.js';
import { createRedactor } from '../../src/core/report/redact.js';
import { exitCodes, type RunEvent, type RunRecord } from '../../src/core/run-record.js';
import type { Trigger } from '../../src/core/trigger.js';
import { builtInWorkflow, bumpWorkflow } from '../../src/core/workflow/built-in.js';
import { planWorkflow, type Plan } from '../../src/core/workflow/plan.js';
import { auditedPorts } from '../../src/engine/audited-ports.js';
import type { EngineSettings, RunFacts } from '../../src/engine/handlers/context.js';
import type { ArgocdPort, Ports } from '../../src/engine/ports.js';
import { createLedgerReader } from '../../src/engine/read-ledger.js';
import { runPlan } from '../../src/engine/run-plan.js';
import type { Settings } from '../../src/settings.js';
import { outgoingRedactor, redactedPorts } from '../../src/ports-without-secrets.js';
import type { SimulatorRequest, SimulatorResponse } from '../../src/simulator/index.js';
import { defaultSettings, noFacts, unusedPorts } from '../support/engine.js';
import { faultyCheckout, faultyRepository } from './faulty-git.js';
import { memoryConfigRepository, memoryGitPort } from './memory-ports.js';
import { SimulatedProcess } from './process.js';
import type { Random } from './random.js';
import type { Job, Scenario } from './scenario.js';
import { SimulatedHandOver } from './hand-over.js';
import { directly } from './direct-argocd.js';
import { wired, type ReadFault } from './wires.js';
import { onlyProposes } from './proposal-invariants.js';
import { argocdToken, secrets, slackUrl } from './secrets.js';
import { simulatedPullRequests } from './faulty-github.js';
import type { World } from './world.js';

export const repositoryUrl = 'https://git.example/shop/config.git';
const redact = createRedactor(secrets);
const redactOutgoing = outgoingRedactor(secrets);

/** One run of a job that is over, one way or another. */
export interface Attempt {
  readonly job: Job;
  readonly number: number;
  readonly healing: boolean;
  readonly startMs: number;
  readonly endMs: number;
  /** Undefined where it was killed. */
  readonly record: RunRecord | undefined;
  readonly process: SimulatedProcess;
  /** All that was told: lines of JSON, after secrets were taken out. */
  readonly told: readonly string[];
  /** How many effects it had asked for when a record could not be written; undefined where all could. */
  readonly recordedEffects: number | undefined;
  /** Requests that reached Argo CD and asked it to change something. */
  readonly arrivals: readonly Arrival[];
}

export interface Arrival {
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly body: JsonObject;
  /** The Application that it found: one that was made anew has another. */
  readonly uid: string | undefined;
  /** True for one that its sender had given up before it got there. */
  readonly late: boolean;
  /** Whether the server did it. */
  readonly accepted: () => boolean;
}

/** How a violation names it. */
export function nameOf({ job, number, healing }: Attempt): string {
  return `attempt ${number}${healing ? ' (healing)' : ''} of job ${job.number} (${job.app} ${job.tag}, ${job.fate})`;
}

/** What a job is run with. */
export interface Running {
  readonly number: number;
  readonly healing: boolean;
  readonly random: Random;
  /** The commit that the event was for. */
  readonly sha: string;
}

/** Runs a job once, as CI would: the real engine and adapters, over what is simulated. */
export async function attempt(world: World, job: Job, { number, healing, random, sha }: Running): Promise<Attempt> {
  const { clock, faults, trace } = world;
  const process = new SimulatedProcess({
    name: `${job.number}.${number}`, clock, random, trace, skewMs: job.skewMs,
    blow: healing ? undefined : job.blows[number - 1], onBlow: (kind) => { faults.count(kind); },
  });
  if (job.skewMs !== 0 && !healing) faults.count('clock-skew');
  const startMs = clock.monotonicMs();
  const arrivals: Arrival[] = [];
  const told: string[] = [];
  const lingers = random.chance(0.3);
  const { audited, ledger } = world.scenario;
  const handOver = ledger === undefined ? undefined : new SimulatedHandOver(world, process);
  const ports = redactedPorts(redactOutgoing, portsOf(world, process, { job, arrivals, sha, handOver }));
  const runId = ports.random.uuid();
  const runUrl = `https://ci.example/runs/${job.number}`;
  let recordedEffects: number | undefined;
  let endMs: number | undefined;
  const isFull = (): boolean => {
    const full = faults.strikes('audit-disk-full', random);
    if (full) recordedEffects ??= process.effects.length;
    return full;
  };
  const over = (record: RunRecord | undefined): Attempt => ({ job, number, healing, startMs, endMs: endMs ?? clock.monotonicMs(), record, process, told, recordedEffects, arrivals });
  const trigger: Trigger = { system: 'github', event: 'push', repository: 'shop/config', branch: 'main', sha, previousSha: undefined, changedFiles: undefined, actor: 'ann', runUrl, runAttempt: number, proposed: false, readsBase: false, otherRef: undefined };
  let trail: AuditTrail | undefined;
  if (audited) {
    const open = (): AuditTrail => AuditTrail.over(world.recordsOf(job).open({ isFull, isDead: () => process.isDead, cannotNote: () => faults.strikes('ledger-not-noted', random) }), { clock: process.clock, redact });
    const begun = await begin(open, { handOver, process, beginning: {
      runId, trigger, settings: optionsOf(job, ledger), dryRun: job.dryRun, workflow: { id: 'built-in', source: undefined }, definitionCommit: undefined,
    } });
    if (!(begun instanceof AuditTrail)) {
      process.end();
      return over(begun);
    }
    trail = begun;
  }
  const report = (event: RunEvent): void => {
    if (process.isDead) return;
    trail?.observe(event);
    trace.add(lineOf(event, clock.monotonicMs()));
    if (audited && event.type !== 'run-ended') told.push(JSON.stringify(redactEvent(event, redact)));
  };
  const run = runPlan({
    plan: await planOf(job), runId, ports: trail === undefined ? ports : auditedPorts(ports, trail), clock: process.clock, settings: settingsOf(job), facts: factsOf({ sha, runUrl, number }),
    inputs: { app: job.app }, variables: {}, report, signal: process.signal,
  });
  let record = await Promise.race([run, process.killed]).catch((error: unknown) => { world.onBug(error); });
  if (record !== undefined) {
    trail?.end(record);
    if (audited) told.push(JSON.stringify(redactRecord(record, redact)));
    if (ledger !== undefined) endMs = clock.monotonicMs();
    // What comes after a run takes a moment: GitHub is told.
    if (lingers) await clock.sleep(2_000);
    if (trail !== undefined && handOver !== undefined) record = await Promise.race([delivered(record, trail, { handOver, job }), process.killed]).catch((error: unknown) => { world.onBug(error); });
    if (ledger !== undefined) trace.add(`${clock.monotonicMs()} handed over ${record?.reason ?? ''}`);
  }
  process.end();
  return over(record ?? undefined);
}

interface Beginnings {
  readonly handOver: SimulatedHandOver | undefined;
  readonly process: SimulatedProcess;
  readonly beginning: Beginning;
}

/** Undefined where not even the beginning can be recorded, or it was killed before: then nothing is begun. The record of a run whose ledger cannot be written. */
async function begin(open: () => AuditTrail, { handOver, process, beginning }: Beginnings): Promise<AuditTrail | RunRecord | undefined> {
  try {
    const trail = open();
    const refused = handOver === undefined || beginning.dryRun ? undefined : await Promise.race([handOver.check(), process.killed]);
    if (process.isDead) return undefined;
    trail.begin(beginning);
    if (!(refused instanceof AdapterError)) return trail;
    const { runId, trigger } = beginning;
    const { record } = notRun({ because: 'invalid', problems: [{ code: 'OSOP-AUDIT-001', severity: 'error', message: `the ledger cannot be written: ${refused.message}` }], file: 'built-in', trigger, clock: process.clock, runId });
    trail.end(record);
    return record;
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return undefined;
  }
}

/** What has been done stays done; but a deployment that is missing in the ledger needs a person. */
async function delivered(record: RunRecord, trail: AuditTrail, { handOver, job }: { readonly handOver: SimulatedHandOver; readonly job: Job }): Promise<RunRecord> {
  const problem = await handOver.deliver(trail, job.pushAttempts);
  return problem === undefined || record.exitCode !== exitCodes.done ? record : { ...record, exitCode: exitCodes.needsPerson, reason: `the records of this run are not in the ledger: ${problem.message}` };
}

/** Inputs as they were typed, where there is a ledger: by them runs are known to be for the same one. */
function optionsOf({ app }: Job, ledger: Scenario['ledger']): Settings {
  const options = { command: 'run', reason: undefined, ...(ledger === undefined ? { given: {} } : { given: { app, ledger }, ledger: {} }) };
  return options as unknown as Settings;
}

interface Reaching {
  readonly job: Job;
  readonly arrivals: Arrival[];
  readonly sha: string;
  readonly handOver: SimulatedHandOver | undefined;
}

function portsOf(world: World, process: SimulatedProcess, { job, arrivals, sha, handOver }: Reaching): Ports {
  const { clock, faults, simulator, git } = world;
  const sleep = async (ms: number): Promise<void> => { await clock.sleep(ms); };
  const onArrival = async ({ method, path, body = '' }: SimulatorRequest, answer: Promise<SimulatorResponse>, { late }: { readonly late: boolean }): Promise<void> => {
    let accepted = false;
    arrivals.push({ atMs: clock.monotonicMs(), late, method, path, uid: simulator.application(job.app).metadata.uid, body: (body === '' ? {} : JSON.parse(body)) as JsonObject, accepted: () => accepted });
    accepted = (await answer).status < 300;
  };
  const chosen: ReadFault[] = [];
  const handle = wired(simulator.handle, { faults, process, chosen, sleep, onArrival });
  const gitWire = { faults, process, sleep, somebodyPushes: () => { world.somebodyPushes(process.random); } };
  const random = { uuid: () => process.random.uuid(), fraction: () => process.random.fraction() };
  return {
    ...unusedPorts(),
    random,
    argocd: (world.scenario.direct ? directly : (client: ArgocdPort) => client)(createArgocdClient({ clock: process.clock, transport: world.observed(createHandlerTransport(handle, process.clock)), serverUrl: 'https://argocd.example', auth: { kind: 'token', token: argocdToken }, random: random.fraction }), { simulator, faults, process, chosen }),
    messages: createMessages({ clock: process.clock, transport: world.observed(createHandlerTransport(world.slackOf(process), process.clock)) }),
    git: faultyCheckout(memoryGitPort(git, { checkedOut: () => sha, origin: repositoryUrl }), gitWire),
    configRepository: faultyRepository(memoryConfigRepository(git), gitWire),
    ...(job.proposes === true ? { pullRequests: simulatedPullRequests(world, { job, process, redact }) } : {}),
    ...(handOver === undefined ? {} : { earlierHealth: earlierHealth(createLedgerReader({ ledger: handOver.open(process.signal), target: handOver.target, sha256 })) }),
  };
}

function settingsOf(job: Job): EngineSettings {
  const { rollback, onOperationInProgress, onSyncWindow, stableForSec, degradedGraceSec, healthTimeoutSec, timeoutSec, dryRun } = job;
  return {
    ...defaultSettings, rollback, onOperationInProgress, onSyncWindow, stableForSec, degradedGraceSec, healthTimeoutSec, timeoutSec, dryRun, slackWebhookUrl: slackUrl,
    bump: { ...defaultSettings.bump, images: { image: `shop/${job.app}`, tag: job.tag }, app: job.app, pushAttempts: job.pushAttempts, proposes: job.proposes === true },
  };
}

function factsOf({ sha, runUrl, number }: { readonly sha: string; readonly runUrl: string; readonly number: number }): RunFacts {
  return { ...noFacts, repository: 'shop/config', branch: 'main', sha, runUrl, rerun: number > 1 };
}

const plans = new Map<string, Promise<Plan>>();

/** Plans do not change from run to run. */
async function planOf(job: Job): Promise<Plan> {
  const { kind, app, silent = false } = job;
  const onlyBumps = onlyProposes(job);
  const key = `${onlyBumps ? 'propose' : kind} ${app} ${silent}`;
  const known = plans.get(key) ?? makePlan(onlyBumps ? bumpWorkflow : builtInWorkflow({ notify: !silent, bump: kind === 'bump' }), app);
  plans.set(key, known);
  return await known;
}

async function makePlan(text: string, app: string): Promise<Plan> {
  const { plan, problems } = await planWorkflow(text, 'built-in.osop.yaml', {
    repositories: [], branch: 'main', inputs: { app }, variables: {}, slackBound: true, allowedOrigins: [], allowCommands: true, prune: false, customHandlers: [], readWorkflow: () => undefined,
  });
  if (plan === undefined) throw new Error(`no plan: ${problems.map(({ message }) => message).join('; ')}`);
  return plan;
}

function lineOf(event: RunEvent, atMs: number): string {
  switch (event.type) {
    case 'progress': return `${atMs} ${event.node}: ${event.message}`;
    case 'node-finished': return `${atMs} ${event.node} ${event.status} ${event.note ?? ''} ${event.problems.map(({ code, message }) => `${code} ${message}`).join('; ')}`;
    case 'run-ended': return `${atMs} ended ${event.record.result} ${event.record.exitCode} ${event.record.headline} (${event.record.reason ?? ''})`;
    default: return `${atMs} ${event.type} ${'node' in event ? event.node : ''}`;
  }
}
