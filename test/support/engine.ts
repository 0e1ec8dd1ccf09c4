import { isDeepStrictEqual } from 'node:util';
import { readSchemaStore } from '../../src/adapters/schema-store.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { JsonObject } from '../../src/core/json.js';
import { readPolicies } from '../../src/core/manifests/policies/policy-set.js';
import type { Problem } from '../../src/core/problem.js';
import type { NodeRecord, NodeStatus, RunEvent, RunRecord } from '../../src/core/run-record.js';
import type { PlanContext } from '../../src/core/workflow/plan-context.js';
import { planWorkflow, type Plan } from '../../src/core/workflow/plan.js';
import type { CustomStep } from '../../src/core/workflow/steps.js';
import type { EngineSettings, Handler, RunFacts, StepContext, StepResult } from '../../src/engine/handlers/context.js';
import type { Ports } from '../../src/engine/ports.js';
import { runPlan } from '../../src/engine/run-plan.js';
import { VirtualClock } from '../../src/simulator/index.js';

/** What a scripted node does when it runs. `nth` counts its attempts in the whole test, from 1. */
export type Script = (context: StepContext, nth: number) => Promise<StepResult>;

/** Succeeds with these outputs. */
export function succeeds(outputs: JsonObject = {}): Script {
  return async () => ({ kind: 'succeeded', outputs });
}

/** Fails; trying again may help. */
export function fails(message = 'it broke', outputs: JsonObject = {}): Script {
  return async () => failure(message, outputs);
}

/** Takes so many seconds, then does the rest. Ends early when it is aborted. */
export function takes(seconds: number, rest: Script = succeeds()): Script {
  return async (context, nth) => {
    await context.clock.sleep(seconds * 1000, context.signal);
    return await rest(context, nth);
  };
}

/** Does one thing after the other, an attempt each; the last one for ever. */
export function inTurn(...scripts: readonly Script[]): Script {
  return async (context, nth) => {
    const script = scripts[Math.min(nth, scripts.length) - 1];
    if (script === undefined) throw new Error('nothing to do in turn');
    return await script(context, nth);
  };
}

function failure(message: string, outputs: JsonObject): StepResult {
  return { kind: 'failed', retryable: true, outputs, problems: [{ code: 'OSOP-RUN-006', severity: 'error', message }] };
}

/**
 * A workflow in short: nodes as `id` or `id {more YAML}`, edges as `from -> to` or `from -> to {more YAML}`.
 * Nodes without a `type` are scripted (they succeed unless the script says otherwise).
 */
export interface ShortWorkflow {
  readonly nodes: readonly string[];
  readonly edges?: readonly string[];
  /** Further lines at the top of the file. */
  readonly top?: string;
}

/** The YAML text of a short workflow. */
export function workflowText({ nodes, edges = [], top = '' }: ShortWorkflow): string {
  const node = (text: string): string => {
    const [, id = '', more = ''] = /^(\S+)\s*(?:\{(.*)\})?$/s.exec(text) ?? [];
    const type = /(^|[\s,{])type:/.test(more) ? '' : ', type: data';
    return `  - {id: ${id}, purpose: ${id}${type}${more === '' ? '' : `, ${more}`}}`;
  };
  const edge = (text: string): string => {
    const [, from = '', to = '', more = ''] = /^(\S+) -> (\S+)\s*(?:\{(.*)\})?$/s.exec(text) ?? [];
    return `  - {from: ${from}, to: ${to}${more === '' ? '' : `, ${more}`}}`;
  };
  return [
    'osop_version: "2.0"', 'id: test', 'name: test', ...(top === '' ? [] : [top]),
    'nodes:', ...nodes.map(node), 'edges:', ...(edges.length === 0 ? [neverRound(nodes)] : edges).map(edge), '',
  ].join('\n');
}

/** OSOP wants at least one edge: where a test needs none, this one does nothing. */
function neverRound(nodes: readonly string[]): string {
  const [id = ''] = (nodes[0] ?? '').split(' ');
  return `${id} -> ${id} {mode: loop, when: "false"}`;
}

/** Everything about a run that a test may set. */
export interface Scene extends ShortWorkflow {
  readonly script?: Readonly<Record<string, Script>>;
  readonly settings?: Partial<EngineSettings>;
  readonly inputs?: JsonObject;
  readonly variables?: Readonly<Record<string, string>>;
  readonly ports?: Partial<Ports>;
  readonly facts?: Partial<RunFacts>;
  /** Other workflow files by path. */
  readonly files?: Readonly<Record<string, ShortWorkflow>>;
  /** 0 cancels before the run begins. */
  readonly cancelAfterSec?: number;
  readonly clock?: VirtualClock;
}

/** A run that is over, and what could be seen of it. */
export interface Played {
  readonly record: RunRecord;
  readonly events: readonly RunEvent[];
  /** `id@seconds` of every start of a scripted node, in order. */
  readonly started: readonly string[];
  /** Ids of the scripted nodes that ran, once each attempt, in order. */
  readonly ran: readonly string[];
  readonly statuses: Readonly<Record<string, NodeStatus>>;
  /** Seconds from start to end. */
  readonly seconds: number;
  readonly node: (id: string) => NodeRecord;
  readonly codes: readonly string[];
}

/** Plans the scene's workflow and carries it out on a virtual clock. */
export async function play(scene: Scene): Promise<Played> {
  const plan = await planScene(scene);
  const clock = scene.clock ?? new VirtualClock();
  const startMs = clock.monotonicMs();
  const events: RunEvent[] = [];
  const started: string[] = [];
  const attempts = new Map<string, number>();
  const perform: Handler<CustomStep> = async (_step, context) => {
    const { id } = context.node;
    const nth = (attempts.get(id) ?? 0) + 1;
    attempts.set(id, nth);
    started.push(`${id}@${(clock.monotonicMs() - startMs) / 1000}`);
    return await (scene.script?.[id] ?? succeeds())(context, nth);
  };
  const cancellation = new AbortController();
  if (scene.cancelAfterSec === 0) {
    cancellation.abort(new Error('SIGINT'));
  } else if (scene.cancelAfterSec !== undefined) {
    void clock.sleep(scene.cancelAfterSec * 1000).then(() => { cancellation.abort(new Error('SIGINT')); });
  }
  const record = await runPlan({
    plan,
    clock,
    ports: { ...unusedPorts(), ...scene.ports },
    settings: { ...defaultSettings, ...scene.settings },
    facts: { ...noFacts, ...scene.facts },
    inputs: scene.inputs ?? {},
    variables: scene.variables ?? {},
    customHandlers: { script: perform },
    report: (event) => { events.push(event); },
    signal: cancellation.signal,
  });
  return {
    record,
    events,
    started,
    ran: started.map((entry) => entry.split('@')[0] ?? ''),
    statuses: Object.fromEntries(record.nodes.map(({ id, status }) => [id, status])),
    seconds: (clock.monotonicMs() - startMs) / 1000,
    node: (id) => findNode(record.nodes, id),
    codes: record.problems.map(({ code }) => code),
  };
}

/** The plan of a scene; throws with every problem when there is none. */
export async function planScene(scene: Scene): Promise<Plan> {
  const context: PlanContext = {
    repositories: [],
    branch: undefined,
    inputs: scene.inputs ?? {},
    variables: scene.variables ?? {},
    slackBound: true,
    allowCommands: true,
    prune: false,
    customHandlers: [{ name: 'script', matches: ({ type }) => type === 'data' }],
    readWorkflow: (path) => {
      const file = scene.files?.[path];
      return file === undefined ? undefined : workflowText(file);
    },
  };
  const { plan, problems } = await planWorkflow(workflowText(scene), 'test.osop.yaml', context);
  if (plan === undefined) throw new Error(`no plan: ${problems.map(describeProblem).join('; ')}`);
  return plan;
}

/** Code and message, as a reader would want them in a failing assertion. */
export function describeProblem({ code, message }: Problem): string {
  return `${code} ${message}`;
}

function findNode(nodes: readonly NodeRecord[], id: string): NodeRecord {
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`the record has no node ${id}`);
  return found;
}

export const defaultSettings: EngineSettings = {
  dryRun: false,
  askArgocd: true,
  runCommands: true,
  timeoutSec: 1800,
  healthTimeoutSec: 600,
  stableForSec: 5,
  degradedGraceSec: 30,
  allowSuspended: false,
  onOperationInProgress: 'wait',
  onSyncWindow: 'fail',
  sync: 'auto',
  syncing: { force: false, replace: false, serverSideApply: false, applyOnly: false, options: [], resources: [], confirmPrune: false },
  selection: { selector: undefined, projects: [], children: true, maxParallel: 5, waves: [] },
  revision: undefined,
  rollback: 'auto',
  failOnRollback: true,
  rollbackScope: 'all',
  manual: undefined,
  quarantine: { refuses: true, overrides: [] },
  approved: new Set(),
  slackWebhookUrl: undefined,
  configPath: '',
  changedOnly: true,
  bump: { images: {}, update: [], message: undefined, author: undefined, pushAttempts: 20, app: undefined, proposes: false },
  promote: { from: undefined, to: undefined, environmentsPath: undefined, keys: [] },
  manifestChecks: {
    options: { store: readSchemaStore(), versions: ['1.36'], strict: true, skip: [], reject: [], ignoreMissingSchemas: false, policies: readPolicies('baseline').policies },
    problems: [],
  },
};

export const noFacts: RunFacts = {
  repository: undefined, branch: undefined, sha: undefined, previousSha: undefined, changedFiles: undefined, event: undefined, actor: undefined, runUrl: undefined,
  rerun: false,
};

/** Ports of a run that should reach for nothing outside: every call fails the test by name. */
export function unusedPorts(): Ports {
  let ids = 0;
  const unused = (name: string) => (): never => { throw new Error(`${name} was called`); };
  return {
    random: { uuid: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`, fraction: () => 0.5 },
    git: {
      head: unused('git.head'), commit: unused('git.commit'), changedFiles: unused('git.changedFiles'), files: unused('git.files'), readTexts: unused('git.readTexts'),
      originUrl: unused('git.originUrl'), relation: unused('git.relation'),
    },
    argocd: {
      serverUrl: 'https://argocd.example', get: unused('argocd.get'), sync: unused('argocd.sync'), rollback: unused('argocd.rollback'),
      terminate: unused('argocd.terminate'), watch: unused('argocd.watch'), resourceTree: unused('argocd.resourceTree'), managedResources: unused('argocd.managedResources'), events: unused('argocd.events'),
      applicationEvents: unused('argocd.applicationEvents'),
      logs: unused('argocd.logs'), manifests: unused('argocd.manifests'),
      list: unused('argocd.list'), applicationSet: unused('argocd.applicationSet'), generate: unused('argocd.generate'),
      syncWindows: unused('argocd.syncWindows'), confirmPruning: unused('argocd.confirmPruning'),
      liveObject: unused('argocd.liveObject'), runAction: unused('argocd.runAction'),
    },
    messages: { post: unused('messages.post') },
    checks: { get: unused('checks.get') },
    commands: { run: unused('commands.run') },
    configRepository: { head: unused('configRepository.head'), at: unused('configRepository.at'), history: unused('configRepository.history'), commit: unused('configRepository.commit'), revert: unused('configRepository.revert'), tag: unused('configRepository.tag'), findRun: unused('configRepository.findRun') },
  };
}

/** A port that cannot be reached. */
export function unreachable(what: string): () => Promise<never> {
  return async () => { throw new AdapterError('unreachable', `${what} cannot be reached`, { retryable: true }); };
}

/** True when both runs told the same events in the same order, at the same simulated times. */
export function sameTrace(one: Played, other: Played): boolean {
  return isDeepStrictEqual(one.events, other.events);
}
