import { fingerprintOf } from '../../core/report/fingerprint.js';
import { configRepositoryUrl } from '../../core/github/config-repository-url.js';
import { readGithubJob, type GithubJob } from '../../core/github/job.js';
import { checkRunRoom, conclusionOf } from '../../core/report/check-run-report.js';
import { deploymentEnding, environmentName, restoredCommit, shortDescription } from '../../core/report/deployment-status.js';
import { diffBlocks } from '../../core/report/diff-blocks.js';
import { explainedProblems } from '../../core/report/evidence-annotations.js';
import { runBlocks, type RunBlocksOptions } from '../../core/report/run-blocks.js';
import { inProgress, longestSection } from '../../core/report/sticky-comment.js';
import { verdictOf, type RunEvent, type RunRecord } from '../../core/run-record.js';
import type { InterruptedRequest } from '../../engine/surfaces.js';
import type { Settings } from '../../settings.js';
import { readEvent, type Host } from '../../wiring.js';
import { identityOf, tellCheckRun, tellComment, tellInterrupted } from './parts.js';
import { cannotShow, Telling, type Shown } from './telling.js';

type Started = Extract<RunEvent, { readonly type: 'run-started' }>;

/** What of a run is shown on GitHub while it goes on, and at its end. Nothing of it can fail the run. */
export interface RunSurfaces {
  readonly started: (event: Started) => void;
  /** `proposed`: the event is about a change that is only proposed. */
  readonly ended: (record: RunRecord, run: { readonly proposed: boolean }) => Promise<Shown>;
}

/** What the inputs ask for; undefined where that is nothing. Texts that come here must be without secrets. */
export function openRunSurfaces(settings: Settings, host: Host): RunSurfaces | undefined {
  const job = readGithubJob(host.env, readEvent(host.env));
  const deploys = job !== undefined && wantsDeployment(settings, job);
  const nothing = cannotShow(settings, job);
  if (nothing !== undefined) return nothing.warnings.length === 0 ? undefined : { started: () => undefined, ended: async () => nothing };
  if (job === undefined || !(settings.surfaces.checkRun || settings.surfaces.comment || deploys)) return undefined;
  const telling = new Telling(job, { settings, host });
  let event: Started | undefined;
  let begun: Promise<Begun> | undefined;
  return {
    started: (started) => {
      // A rollback by hand asks first, and tells of more than one run.
      if (begun !== undefined || started.dryRun) return;
      event = started;
      begun = begin(telling, { settings, event: started });
    },
    ended: async (record, { proposed }) => {
      const named = event?.apps ?? [];
      const { id, environment, number } = (await begun) ?? {};
      telling.takeHeart();
      const look = { job, named, command: settings.command, repositoryUrl: configRepositoryUrl(settings.configRepository, { server: job.server, repository: job.repository }) };
      if (id !== undefined && environment !== undefined) await endDeployment(telling, { record, id, environment });
      else if (settings.command === 'rollback' && deploys && !record.dryRun) await settleByHand(telling, { record, settings, named });
      const commented = number ?? (settings.surfaces.comment ? await pullRequestOf(telling, settings) : undefined);
      if (settings.surfaces.comment && commented !== undefined) {
        const section = record.dryRun || proposed ? 'plan' : 'deployment';
        // The diff is that of the run which is told of last: another one would be of something else.
        await tellComment(telling, { settings, number: commented, parts: { [section]: blocksOf(record, { ...look, bytes: longestSection }), diff: diffBlocks(record.diffs ?? [], { bytes: longestSection, repositoryUrl: look.repositoryUrl, runUrl: job.runUrl }) } });
      }
      await tellCheckRun(telling, {
        settings, headline: verdictOf(record), blocks: blocksOf(record, { ...look, bytes: checkRunRoom, diffs: true }),
        problems: explainedProblems(record), conclusion: conclusionOf(record.result),
      });
      return telling.shown();
    },
  };
}

/** `auto` is for the events that deploy; whether the job has an environment of its own is asked later. */
function wantsDeployment({ surfaces: { deployment }, command }: Settings, { event }: GithubJob): boolean {
  if (deployment === 'false' || (command !== 'run' && command !== 'sync' && command !== 'rollback')) return false;
  return deployment === 'true' || event === 'push' || event === 'workflow_dispatch';
}

interface Begun {
  /** Of the deployment. */
  readonly id: number | undefined;
  readonly environment: string;
  /** Of the pull request. */
  readonly number: number | undefined;
}

async function begin(telling: Telling, { settings, event }: { readonly settings: Settings; readonly event: Started }): Promise<Begun> {
  const environment = environmentName(event.apps, event.workflow);
  const id = await beginDeployment(telling, { settings, event, environment });
  const number = settings.surfaces.comment ? await pullRequestOf(telling, settings) : undefined;
  if (number !== undefined) {
    await tellComment(telling, { settings, number, parts: { deployment: inProgress(telling.job.runUrl) } });
  }
  return { id, environment, number };
}

async function beginDeployment(telling: Telling, { settings, event, environment }: { readonly settings: Settings; readonly event: Started; readonly environment: string }): Promise<number | undefined> {
  const { job } = telling;
  const { sha, runId } = job;
  if (!wantsDeployment(settings, job) || settings.command === 'rollback') return undefined;
  const auto = settings.surfaces.deployment === 'auto';
  if (sha === undefined || runId === undefined) {
    if (!auto) telling.warn({ code: 'OSOP-GITHUB-001', severity: 'warning', message: 'No deployment was made: GITHUB_SHA or GITHUB_RUN_ID is missing' });
    return undefined;
  }
  // A workflow that reaches no application deploys nothing that could be named.
  if (auto && event.apps.length === 0 && settings.app === undefined) return undefined;
  const mark = { run: runId, attempt: job.runAttempt, key: fingerprintOf(JSON.stringify([job.place, job.step, environment, ...identityOf(settings)])) };
  const made = await telling.show({ what: 'No deployment was made', permission: 'deployments: write', isOptional: auto }, async (port) =>
    await port.beginDeployment({ sha, environment, description: shortDescription(event.workflow.name), logUrl: job.runUrl, mark, unlessOfRun: auto }));
  if (made?.kind === 'of-run') telling.lines.push('No deployment was made: GitHub makes one for a job of this run, which has an environment');
  if (made?.kind !== 'begun') return undefined;
  await endInterrupted(telling, { settings, request: { environment, id: made.id, mark, description: 'Interrupted: the job ended before it could say how the deployment ended' } });
  return made.id;
}

/** What a job that was killed has left in progress, on the page of deployments and below its pull request. */
async function endInterrupted(telling: Telling, { settings, request }: { readonly settings: Settings; readonly request: InterruptedRequest }): Promise<void> {
  const left = await telling.show({ what: 'Interrupted deployments still look as if they were in progress', permission: 'deployments: write', isOptional: true }, async (port) => await port.endInterrupted(request)) ?? [];
  if (left.length > 0) telling.lines.push(`deployment: ${left.length === 1 ? 'an earlier one was' : `${left.length} earlier ones were`} interrupted, and told so`);
  // The comment of this commit's own pull request gets this run anyway.
  const others = settings.surfaces.comment ? left.filter(({ sha, run }) => sha !== telling.job.sha && run !== telling.job.runId) : [];
  for (const { sha, run } of others) {
    const { branch } = telling.job;
    const found = await telling.show({ what: 'The pull request of an interrupted run was not found', permission: 'pull-requests: write', isOptional: true }, async (port) => ({ number: await port.pullRequestOf({ sha, branch }) }));
    if (found?.number !== undefined) await tellInterrupted(telling, { settings, number: found.number, run });
  }
}

/** A success takes the place of the deployments before; after a rollback the one that runs again is active again. */
async function endDeployment(telling: Telling, { record, id, environment }: { readonly record: RunRecord; readonly id: number; readonly environment: string }): Promise<void> {
  const { job } = telling;
  const ending = deploymentEnding(record, job.runUrl);
  const restored = restoredCommit(record);
  await telling.show({ what: 'The deployment still looks as if it was in progress', permission: 'deployments: write' }, async (port) => { await port.endDeployment(id, { ...ending, environment }); });
  if (ending.state !== 'success' && restored === undefined) return;
  await telling.show({ what: 'Earlier deployments were left as they are', permission: 'deployments: write' }, async (port) => {
    await port.settleDeployments({ environment, id, active: ending.state === 'success' ? undefined : restored, description: ending.description });
  });
}

/** A rollback by hand deploys nothing new: the deployment of what runs again is active again. */
async function settleByHand(telling: Telling, { record, settings, named }: { readonly record: RunRecord; readonly settings: Settings; readonly named: readonly string[] }): Promise<void> {
  const active = restoredCommit(record);
  if (active === undefined) return;
  const environment = environmentName(named, record.workflow);
  await telling.show({ what: 'Deployments were left as they are', permission: 'deployments: write', isOptional: settings.surfaces.deployment === 'auto' }, async (port) => {
    await port.settleDeployments({ environment, id: undefined, active, description: shortDescription(verdictOf(record)) });
  });
}

/** That of the event, or the one that the commit came with. */
async function pullRequestOf(telling: Telling, { surfaces: { comment } }: Settings): Promise<number | undefined> {
  const { pullRequest, sha, branch } = telling.job;
  if (pullRequest !== undefined || sha === undefined || !comment) return pullRequest;
  const found = await telling.show({ what: 'The pull request of the commit was not found', permission: 'pull-requests: write' }, async (port) => ({ number: await port.pullRequestOf({ sha, branch }) }));
  if (found !== undefined && found.number === undefined) telling.lines.push(`comment: ${sha.slice(0, 7)} came with no pull request`);
  return found?.number;
}

function blocksOf(record: RunRecord, { job: { runUrl }, bytes, ...look }: Omit<RunBlocksOptions, 'room'> & { readonly job: GithubJob; readonly bytes: number }): readonly string[] {
  return runBlocks(record, { ...look, room: { bytes, runUrl } });
}
