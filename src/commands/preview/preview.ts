import { randomUUID } from 'node:crypto';
import { readGithubJob, type GithubJob } from '../../core/github/job.js';
import { fillText, previewParameters } from '../../core/preview/parameters.js';
import { isFromFork, type PullRequest } from '../../core/preview/pull-request.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import { readTrigger, type Trigger } from '../../core/trigger.js';
import { builtInFile, previewWorkflows } from '../../core/workflow/built-in.js';
import type { RunFacts } from '../../engine/handlers/context.js';
import type { Ports } from '../../engine/ports.js';
import type { PullRequestFactsPort } from '../../engine/preview/ports.js';
import type { PreviewRequest } from '../../engine/preview/request.js';
import { previewHandlers } from '../../engine/preview/steps.js';
import type { Settings } from '../../settings.js';
import { checkConnection, checkFolder, connectPorts, readEvent, warnAboutConnection, workspaceRoot, type Host } from '../../wiring.js';
import { carryOut, type Performance } from '../carry-out.js';
import { notRun, type CommandResult, type NotRun } from '../command-result.js';
import { engineSettings } from '../engine-settings.js';
import { loadPlan, sourceOf } from '../load-plan.js';
import { openManifestChecks } from '../manifest-checks.js';
import { connectGithub, findPullRequest } from './find-pull-request.js';
import { readTemplate } from './read-template.js';

/** What a run of `preview` does. */
export type PreviewAction = 'deploy' | 'delete' | 'sweep';

/** What the input says, or the event. */
export function actionOf({ preview: { action } }: Settings, event: ReturnType<typeof readEvent>): PreviewAction {
  if (action !== 'auto') return action;
  return typeof event === 'object' && event !== null && 'action' in event && event['action'] === 'closed' ? 'delete' : 'deploy';
}

/**
 * `preview`: makes the preview of a pull request, waits for it, or takes it away. What comes from a fork is only planned, unless an
 * input says otherwise. The template is the base's: nothing that the head has decides where anything is deployed.
 */
export async function preview(settings: Settings, host: Host, outlets: Pick<Performance, 'report' | 'audit'>): Promise<CommandResult> {
  const event = readEvent(host.env);
  const trigger = readTrigger(host.env, event);
  const action = actionOf(settings, event);
  const ended = (because: NotRun['because'], problems: readonly Problem[]): CommandResult => notRun({ because, problems, file: builtInFile, trigger, clock: host.clock, runId: randomUUID() });
  const job = readGithubJob(host.env, event);
  const nowhere = [...checkFolder(settings, host), ...(job === undefined ? [withoutJob] : [])];
  if (nowhere.length > 0 || job === undefined) return ended('invalid', nowhere);
  const github = await connectGithub(settings, host, job);
  try {
    const found = action === 'sweep' ? { pullRequest: undefined } : await findPullRequest(settings, { event, job, github: github?.port });
    if ('problem' in found) return ended('invalid', [found.problem]);
    const { pullRequest } = found;
    if (pullRequest !== undefined && pullRequest.baseRepository.toLowerCase() !== job.repository.toLowerCase()) return ended('refused', [elsewhere(pullRequest, job)]);
    const isPlanned = pullRequest !== undefined && isFromFork(pullRequest) && !settings.preview.forks;
    const effective = { ...settings, dryRun: settings.dryRun || isPlanned };
    const connection = checkConnection(effective, host.env);
    const problems = [...warnAboutConnection(effective), ...(isPlanned ? [planned(pullRequest)] : []), ...(effective.dryRun ? [] : connection)];
    if (hasErrors(problems)) return ended('invalid', problems);
    return await withPorts(effective, host, { action, job, trigger, pullRequest, github: github?.port, asksArgocd: connection.length === 0, problems, ended, outlets });
  } finally {
    github?.close();
  }
}

interface Task {
  readonly action: PreviewAction;
  readonly job: GithubJob;
  readonly trigger: Trigger;
  readonly pullRequest: PullRequest | undefined;
  readonly github: PullRequestFactsPort | undefined;
  readonly asksArgocd: boolean;
  readonly problems: readonly Problem[];
  readonly ended: (because: NotRun['because'], problems: readonly Problem[]) => CommandResult;
  readonly outlets: Pick<Performance, 'report' | 'audit'>;
}

async function withPorts(settings: Settings, host: Host, task: Task): Promise<CommandResult> {
  const { ended, problems } = task;
  const root = workspaceRoot(settings, host);
  const connected = await connectPorts(settings, host, root);
  if ('problem' in connected) return ended('invalid', [...problems, connected.problem]);
  try {
    const request = await requestOf(settings, connected.ports, task);
    if ('problems' in request) return ended('invalid', [...problems, ...request.problems]);
    return await perform(settings, host, { task, request, ports: connected.ports, root });
  } finally {
    connected.close();
  }
}

async function requestOf(settings: Settings, { git }: Ports, { action, job, pullRequest, github }: Task): Promise<PreviewRequest | { readonly problems: readonly Problem[] }> {
  const { template, set, refreshSet: refreshesSet, sweepLimit: limit, action: asked } = settings.preview;
  // What is to go is known by its mark: its template may be gone before it.
  const made = action !== 'deploy' || template === undefined || pullRequest === undefined ? undefined : await readTemplate(template, { git, pullRequest, repositoryUrl: job.repositoryUrl });
  if (made !== undefined && 'problems' in made) return made;
  const app = settings.app === undefined || pullRequest === undefined ? settings.app : fillText(settings.app, previewParameters(pullRequest));
  return { repositoryUrl: job.repositoryUrl, pullRequest, draft: made?.draft, isMade: template !== undefined, onlyClosed: asked === 'auto', set, refreshesSet, app, projects: settings.selection.projects, github, limit };
}

interface Scene {
  readonly task: Task;
  readonly request: PreviewRequest;
  readonly ports: Ports;
  readonly root: string;
}

async function perform(settings: Settings, host: Host, { task: { action, job, trigger, pullRequest, asksArgocd, problems, ended, outlets }, request, ports, root }: Scene): Promise<CommandResult> {
  const handlers = previewHandlers(request);
  const source = sourceOf(builtInFile, previewWorkflows[action]);
  const planning = await loadPlan(source, { settings, root, facts: { repositories: [job.repository.toLowerCase()], branch: pullRequest?.branch, slackBound: true, customHandlers: handlers } });
  if (planning.plan === undefined || hasErrors(planning.problems)) return ended('invalid', [...problems, ...planning.problems]);
  const { checks } = await openManifestChecks(settings, host);
  const engine = engineSettings(settings, { askArgocd: asksArgocd, runCommands: false, manifestChecks: checks });
  return await carryOut({
    ...outlets, plan: planning.plan, source, problems, trigger, settings, ports,
    host: { ...host, handlers },
    clock: host.clock,
    // The one Application is known by name: a list may not have it yet.
    engine: { ...engine, rollback: 'none', selection: { ...engine.selection, selector: undefined, projects: [] } },
    facts: factsOf(job, { trigger, pullRequest }),
  });
}

function factsOf({ repository }: GithubJob, { trigger, pullRequest }: Pick<Task, 'trigger' | 'pullRequest'>): RunFacts {
  return {
    repository: repository.toLowerCase(), branch: pullRequest?.branch, sha: pullRequest?.headSha, previousSha: undefined, changedFiles: undefined,
    event: trigger.event, actor: trigger.actor, runUrl: trigger.runUrl, rerun: trigger.runAttempt === undefined ? 'unknown' : trigger.runAttempt > 1,
  };
}

const withoutJob: Problem = { code: 'OSOP-INPUT-003', severity: 'error', message: 'which repository the pull request is of is not known', hint: 'run preview in a job of GitHub Actions, or set GITHUB_REPOSITORY to owner/name' };

function elsewhere({ baseRepository, number }: PullRequest, { repository }: GithubJob): Problem {
  return { code: 'OSOP-INPUT-005', severity: 'error', message: `pull request ${number} is of ${baseRepository}, and this job is of ${repository}`, hint: 'run preview in the repository of the pull request' };
}

function planned({ number, headRepository }: PullRequest): Problem {
  return { code: 'OSOP-PREVIEW-006', severity: 'notice', message: `pull request ${number} is from ${headRepository ?? 'a repository that was deleted'}, which is not this one: its preview is only planned`, hint: 'preview-forks: true deploys it; whoever opens a pull request then runs what they like in the cluster' };
}
