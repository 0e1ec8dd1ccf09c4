import { onTestFinished } from 'vitest';
import { createConfigRepository, createGit } from '../../src/adapters/git/index.js';
import type { RunRecord } from '../../src/core/run-record.js';
import { planWorkflow } from '../../src/core/workflow/plan.js';
import type { EngineSettings } from '../../src/engine/handlers/context.js';
import { runPlan } from '../../src/engine/run-plan.js';
import { defaultSettings, noFacts, unusedPorts, workflowText, type ShortWorkflow } from '../support/engine.js';
import { finished, type App, type Bench, type NewApplication } from './bench.js';

/** What a run is about: a commit that was pushed, or an image that the run itself sets. */
export type Deploying = { readonly settings?: Partial<EngineSettings>; readonly rerun?: boolean } & ({ readonly sha: string } | { readonly image: string });

/** A run that is over. */
export interface WholeRun {
  readonly record: RunRecord;
  /** Messages of its progress, in order. */
  readonly told: readonly string[];
}

function workflow(name: string, deploying: Deploying): ShortWorkflow {
  return {
    nodes: [
      'image' in deploying ? `commit {type: git, runtime: {action: bump, image: "${deploying.image}", path: ${name}}, outputs: [commit_sha]}` : 'commit {type: git, outputs: [commit_sha]}',
      `sync {type: infra, runtime: {tool: argocd, action: sync, app_name: ${name}, revision: "{{commit_sha}}"}, outputs: [sync_status]}`,
      `health {type: api, runtime: {url: "https://argocd/api/v1/applications/${name}"}, outputs: [health_status]}`,
      `rollback {type: infra, runtime: {tool: argocd, action: rollback, app_name: ${name}}, outputs: [rollback_status]}`,
    ],
    edges: ['commit -> sync', 'sync -> health', 'sync -> rollback {mode: fallback}', 'health -> rollback {mode: fallback}'],
  };
}

/** A whole run of the engine, with our clients of Argo CD and of git. What it has pushed is in the clone afterwards. */
export async function runWorkflow({ target, client }: Bench, app: App, deploying: Deploying): Promise<WholeRun> {
  const { clock, repository } = target;
  const { plan, problems } = await planWorkflow(workflowText(workflow(app.name, deploying)), 'deploy.osop.yaml', {
    repositories: [], branch: repository.branch, inputs: {}, variables: {}, slackBound: false, allowCommands: false, prune: false, customHandlers: [], readWorkflow: () => undefined,
  });
  if (plan === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  const options = {
    redact: String, workspace: repository.clone, clock, allowHttp: true, random: () => 0.5, author: { name: 'Ada', email: 'ada@example.test' },
    environment: { PATH: process.env['PATH'], HOME: repository.clone, GIT_CONFIG_NOSYSTEM: '1' },
  };
  const configRepository = createConfigRepository(options);
  onTestFinished(configRepository.close);
  const told: string[] = [];
  const record = await runPlan({
    plan, clock,
    ports: { ...unusedPorts(), argocd: client(), git: createGit(options), configRepository },
    settings: { ...defaultSettings, stableForSec: 2, degradedGraceSec: 1, healthTimeoutSec: 60, timeoutSec: 150, ...deploying.settings },
    facts: { ...noFacts, repository: 'shop/config', branch: repository.branch, sha: 'sha' in deploying ? deploying.sha : undefined, rerun: deploying.rerun ?? false },
    inputs: {}, variables: {}, signal: new AbortController().signal,
    report: (event) => { if (event.type === 'progress') told.push(event.message); },
  });
  repository.pull();
  return { record, told };
}

/** An Application that is deployed and Healthy, and its commit. */
export async function deployedApp(bench: Bench, suffix: string, options: NewApplication = {}): Promise<{ readonly app: App; readonly first: string }> {
  const app = await bench.create(suffix, options);
  if (options.syncPolicy?.['automated'] === undefined) await app.deploy();
  return { app, first: await firstRevision(app) };
}

/** Waits until the Application is deployed and Healthy; its commit. */
export async function firstRevision(app: App): Promise<string> {
  const { status } = await app.until((application) => finished(application) && application.status.history !== undefined && application.status.sync.status === 'Synced' && application.status.health?.status === 'Healthy');
  return status.history?.at(-1)?.revision ?? '';
}
