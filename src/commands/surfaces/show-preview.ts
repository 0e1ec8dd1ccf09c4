import { configRepositoryUrl } from '../../core/github/config-repository-url.js';
import { readGithubJob, type GithubJob } from '../../core/github/job.js';
import { checkRunRoom, conclusionOf } from '../../core/report/check-run-report.js';
import { deploymentEnding, shortDescription } from '../../core/report/deployment-status.js';
import { explainedProblems } from '../../core/report/evidence-annotations.js';
import { fingerprintOf } from '../../core/report/fingerprint.js';
import { previewBlocks } from '../../core/report/preview-blocks.js';
import { longestSection } from '../../core/report/sticky-comment.js';
import { verdictOf, type RunRecord } from '../../core/run-record.js';
import type { Settings } from '../../settings.js';
import { readEvent, type Host } from '../../wiring.js';
import { identityOf, tellCheckRun, tellComment } from './parts.js';
import type { RunSurfaces } from './show-run.js';
import { cannotShow, Telling } from './telling.js';

const deployments = 'deployments: write';

/** What of a preview is shown on GitHub: its section of the comment, and an environment of its own that goes with it. */
export function openPreviewSurfaces(settings: Settings, host: Host): RunSurfaces | undefined {
  const job = readGithubJob(host.env, readEvent(host.env));
  const nothing = cannotShow(settings, job);
  if (nothing !== undefined) return nothing.warnings.length === 0 ? undefined : { started: () => undefined, ended: async () => nothing };
  if (job === undefined) return undefined;
  const telling = new Telling(job, { settings, host });
  const number = settings.preview.pullRequest ?? job.pullRequest;
  let begun: Promise<number | undefined> | undefined;
  return {
    started: (event) => {
      if (event.workflow.id === 'preview' && !event.dryRun && begun === undefined) begun = beginDeployment(telling, { settings, number });
    },
    ended: async (record) => {
      const id = await begun;
      telling.takeHeart();
      if (!record.dryRun && settings.surfaces.deployment !== 'false') await tellDeployments(telling, { record, settings, number, id });
      const look = { named: [], repositoryUrl: configRepositoryUrl(undefined, { server: job.server, repository: job.repository }) };
      const blocks = (bytes: number): readonly string[] => previewBlocks(record, { ...look, room: { bytes, runUrl: job.runUrl } });
      if (settings.surfaces.comment && number !== undefined && record.workflow.id !== 'preview-sweep') await tellComment(telling, { settings, number, parts: { preview: blocks(longestSection) } });
      await tellCheckRun(telling, { settings, headline: verdictOf(record), blocks: blocks(checkRunRoom), problems: explainedProblems(record), conclusion: conclusionOf(record.result) });
      return telling.shown();
    },
  };
}

/** The environment of a pull request's preview. */
export function previewEnvironment(number: number): string {
  return `preview/pr-${number}`;
}

/** Only for the event of the pull request itself: elsewhere the commit of the job is another one. */
async function beginDeployment(telling: Telling, { settings, number }: { readonly settings: Settings; readonly number: number | undefined }): Promise<number | undefined> {
  const { job } = telling;
  const { sha, runId }: GithubJob = job;
  if (settings.surfaces.deployment === 'false' || sha === undefined || runId === undefined || number === undefined || job.pullRequest !== number) return undefined;
  const environment = previewEnvironment(number);
  const auto = settings.surfaces.deployment === 'auto';
  const mark = { run: runId, attempt: job.runAttempt, key: fingerprintOf(JSON.stringify([job.place, job.step, environment, ...identityOf(settings)])) };
  const made = await telling.show({ what: 'No deployment was made', permission: deployments, isOptional: auto }, async (port) =>
    await port.beginDeployment({ sha, environment, description: shortDescription(`Preview of pull request ${number}`), logUrl: job.runUrl, mark, unlessOfRun: auto, transient: true }));
  if (made?.kind !== 'begun') return undefined;
  await telling.show({ what: 'Interrupted deployments still look as if they were in progress', permission: deployments, isOptional: true }, async (port) =>
    await port.endInterrupted({ environment, id: made.id, mark, description: 'Interrupted: the job ended before it could say how the preview ended' }));
  return made.id;
}

interface Ended {
  readonly record: RunRecord;
  readonly settings: Settings;
  readonly number: number | undefined;
  /** Of the deployment that was begun. */
  readonly id: number | undefined;
}

/** A success takes the place of the deployment before; what was taken away is active no longer. */
async function tellDeployments(telling: Telling, { record, settings, number, id }: Ended): Promise<void> {
  const isOptional = settings.surfaces.deployment === 'auto';
  const description = shortDescription(verdictOf(record));
  const settle = async (environment: string, before: number | undefined): Promise<void> => {
    await telling.show({ what: `Deployments of ${environment} were left as they are`, permission: deployments, isOptional }, async (port) => { await port.settleDeployments({ environment, id: before, active: undefined, description }); });
  };
  if (id !== undefined && number !== undefined) {
    const environment = previewEnvironment(number);
    const ending = deploymentEnding(record, telling.job.runUrl);
    await telling.show({ what: 'The deployment still looks as if it was in progress', permission: deployments }, async (port) => { await port.endDeployment(id, { ...ending, environment }); });
    if (ending.state === 'success') await settle(environment, id);
  }
  for (const gone of goneNumbers(record)) await settle(previewEnvironment(gone), undefined);
}

/** The pull requests whose preview this run has found gone, or taken away. */
function goneNumbers({ nodes }: RunRecord): readonly number[] {
  return nodes.flatMap(({ produced }) => (Array.isArray(produced['pull_requests']) ? (produced['pull_requests'] as readonly unknown[]).filter((number) => typeof number === 'number') : []));
}
