import type { CommitDiff } from '../core/diff/commit-diff.js';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { RunBeginning } from '../core/messages/run-message.js';
import type { ManualRequest } from '../core/rollback/shown-history.js';
import type { NodeRecord, RunEvent, RunRecord } from '../core/run-record.js';
import { namedApplications, type Plan } from '../core/workflow/plan.js';
import type { CustomStep } from '../core/workflow/steps.js';
import { Announcer } from './announce.js';
import { ApplicationStream } from './application-stream.js';
import { diffsOf } from './changed-texts.js';
import { startDeadline } from './deadline.js';
import { Deployments } from './deployments.js';
import type { EngineSettings, Handler, RunFacts } from './handlers/context.js';
import { patienceMs, tellFailedRollback } from './handlers/notify.js';
import { wantedOf } from './handlers/revisions.js';
import { rememberRelations } from './known-relations.js';
import { appReports } from './app-reports.js';
import { outcomeOf } from './outcome.js';
import type { Ports } from './ports.js';
import { isCancelled } from './problems.js';
import type { RunShared } from './run-shared.js';
import { undoDeployments } from './undo.js';
import { WorkflowRun } from './workflow-run.js';

/** Everything a run needs; nothing is read from anywhere else. */
export interface RunRequest {
  readonly plan: Plan;
  readonly ports: Ports;
  readonly clock: Clock;
  readonly settings: EngineSettings;
  readonly facts: RunFacts;
  /** `inputs.*` of the workflow. */
  readonly inputs: JsonObject;
  /** Names and values of the `variables` input. */
  readonly variables: Readonly<Record<string, string>>;
  /** Handlers for the node types that the plan was made with. */
  readonly customHandlers?: Readonly<Record<string, Handler<CustomStep>>>;
  readonly report: (event: RunEvent) => void;
  /** Aborting it cancels the run: what goes on is stopped, and the record says so. */
  readonly signal?: AbortSignal;
  /** A UUID, where whoever asks has told of the run before. */
  readonly runId?: string;
  /** What somebody asked for by hand, for the record. */
  readonly manual?: ManualRequest;
}

/**
 * Carries out a plan. Returns a record however the run ends; throws only for a bug. With the same
 * plan, ports and clock it takes the same decisions in the same order.
 */
export async function runPlan(request: RunRequest): Promise<RunRecord> {
  const { plan, clock, settings } = request;
  const workflow = { id: plan.document.id, name: plan.document.name, file: plan.document.file };
  const seconds = Math.min(settings.timeoutSec, plan.document.timeoutSec ?? Number.POSITIVE_INFINITY);
  const startedAt = clock.now();
  const startedMs = clock.monotonicMs();
  const cancellation = request.signal ?? new AbortController().signal;
  const deadline = startDeadline(clock, { scope: 'run', seconds, parent: cancellation });
  const begun = newShared(request, { signal: deadline.signal, deadlineMs: startedMs + seconds * 1000 });
  const announcer = announcerOf(request, { runId: begun.runId, workflow, startedAt });
  const shared = { ...begun, announcer };
  request.report({ type: 'run-started', at: startedAt, workflow, dryRun: settings.dryRun, nodes: plan.document.nodes.map(({ id, purpose }) => ({ id, purpose })), apps: namedApplications(plan, request.inputs['app']) });
  announcer?.started();
  const run = new WorkflowRun(plan, { shared, inputs: request.inputs });
  let diffs: readonly CommitDiff[] = [];
  try {
    await run.drain();
    if (run.unrecovered().some((failure) => !failure.isNoFault) || shared.deployments.all().some(({ state }) => state === 'failed')) await undoDeployments(run, shared);
    diffs = await diffsOf(shared);
  } finally {
    deadline.cancel();
    shared.stream.close();
  }
  const cancelled = isCancelled(cancellation);
  const unsent = await tellFailedRollback({ ...shared, commit: shared.found.commit, failure: shared.found.failure }, { withinMs: cancelled ? patienceMs.cancelled : patienceMs.usual });
  const ended = { ...recordOf(run, shared, { workflow, startedAt, startedMs, cancelled }), ...(diffs.length === 0 ? {} : { diffs }), ...(request.manual === undefined ? {} : { manual: request.manual }) };
  const untold = await announcer?.ended(ended, { cancelled }) ?? [];
  const record = { ...ended, problems: [...ended.problems, ...unsent, ...untold] };
  request.report({ type: 'run-ended', at: record.endedAt, record });
  return record;
}

/** Whom a run is told to as a whole; nobody where it changes nothing. */
function announcerOf({ ports, clock, settings, facts, inputs }: RunRequest, run: Pick<RunBeginning, 'runId' | 'workflow' | 'startedAt'>): Announcer | undefined {
  if (settings.dryRun || (ports.slack === undefined && ports.webhooks === undefined)) return undefined;
  const { repository, branch, sha, event, actor, runUrl } = facts;
  const apps = typeof inputs['app'] === 'string' ? inputs['app'] : undefined;
  return new Announcer({ ...run, apps, repository, branch, commit: sha, event, actor, runUrl }, { ports, clock });
}

/** What the nodes of a run have in common, at its beginning. */
export function newShared({ ports, clock, settings, facts, variables, customHandlers = {}, report, runId }: RunRequest, until: Pick<RunShared, 'signal' | 'deadlineMs'>): RunShared {
  return {
    runId: runId ?? ports.random.uuid(),
    ports: { ...ports, git: rememberRelations(ports.git, clock) },
    clock,
    settings,
    facts,
    variables,
    deployments: new Deployments(clock.monotonicMs(), ports.redact),
    stream: new ApplicationStream({ argocd: ports.argocd, clock }),
    customHandlers,
    report,
    found: { commit: undefined, failure: '', published: 0, written: [], shown: [], sending: undefined, undone: [] },
    ...until,
  };
}

interface Ending {
  readonly workflow: RunRecord['workflow'];
  readonly startedAt: Date;
  readonly startedMs: number;
  readonly cancelled: boolean;
}

function recordOf(run: WorkflowRun, shared: RunShared, { workflow, startedAt, startedMs, cancelled }: Ending): RunRecord {
  const { clock, deployments, found, settings, ports } = shared;
  const nodes = [...run.nodes.values()].map((state) => state.record());
  const all = flatten(nodes);
  const undone = deployments.all().find((deployment) => deployment.strategy !== undefined);
  return {
    runId: shared.runId,
    workflow,
    dryRun: settings.dryRun,
    ...outcomeOf(run.unrecovered(), { shared, cancelled }),
    notices: deployments.all().flatMap((deployment) => deployment.notices),
    startedAt,
    endedAt: clock.now(),
    durationMs: Math.round(clock.monotonicMs() - startedMs),
    nodes,
    edgesTaken: run.graph.edgesTaken(),
    problems: all.flatMap(ownProblems),
    apps: appReports(deployments, { serverUrl: ports.argocd.serverUrl, nowMs: clock.monotonicMs(), dryRun: settings.dryRun, origin: wantedOf(undefined, { facts: shared.facts, commit: found.commit }).origin }),
    commitSha: found.commit?.sha ?? found.written.at(-1)?.sha,
    previousSha: found.commit?.previousSha,
    revertSha: undone?.revertSha,
    changedFiles: found.commit?.changedFiles ?? [...new Set(found.written.flatMap(({ images }) => images.map(({ file }) => file)))],
    images: found.written.flatMap(({ images }) => images),
    rollbackStrategy: undone?.strategy,
    ...(found.undone.length === 0 ? {} : { rollbacks: found.undone }),
    validation: all.findLast((node) => node.kind === 'validate' && Object.keys(node.produced).length > 0)?.produced,
  };
}

/** A sub-workflow's node repeats the problems of its nodes, which stand in their own records. */
function ownProblems(node: NodeRecord): readonly Problem[] {
  const inner = new Set(flatten(node.children).flatMap((child) => child.problems.map(({ code, message }) => `${code} ${message}`)));
  return node.problems.filter(({ code, message }) => !inner.has(`${code} ${message}`));
}

function flatten(nodes: readonly NodeRecord[]): readonly NodeRecord[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}
