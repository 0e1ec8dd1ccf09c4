import { planIssues, type IssueAction } from '../../core/drift/plan-issues.js';
import { readGithubJob } from '../../core/github/job.js';
import type { Problem } from '../../core/problem.js';
import type { DriftReport } from '../../core/report/drift-report.js';
import { commentMark } from '../../core/report/sticky-comment.js';
import type { GithubSurfacesPort } from '../../engine/surfaces.js';
import type { Settings } from '../../settings.js';
import { readEvent, type Host } from '../../wiring.js';
import { Telling } from '../surfaces/telling.js';

/** What was done, for the log, and what could not be. */
export interface KeptIssues {
  readonly lines: readonly string[];
  readonly warnings: readonly Problem[];
}

const permission = 'issues: write';
/** GitHub asks for a second between requests that make or change something. */
const pauseMs = 1_000;

const verbs: { readonly [K in IssueAction['kind']]: string } = { open: 'opened', update: 'updated', close: 'closed' };

/** Opens, updates and closes the issues, as the inputs ask. The report must be without secrets. What fails is a warning. */
export async function keepIssues(report: DriftReport, settings: Settings, host: Host): Promise<KeptIssues> {
  const { driftIssues, allowPending } = settings;
  if (driftIssues === undefined) return { lines: [], warnings: [] };
  const job = readGithubJob(host.env, readEvent(host.env));
  if (job === undefined || settings.githubToken === undefined) return cannot(job === undefined ? 'this is no job of GitHub Actions' : 'there is no token');
  const telling = new Telling(job, { settings, host });
  const issues = await telling.show({ what: 'no issue was opened, changed or closed', permission }, async (port) => await port.ownIssues());
  if (issues === undefined) return telling.shown();
  const server = settings.argocd.server ?? '';
  const plan = planIssues(report.applications, issues, { markOf: (id) => commentMark(['drift', server, id]), limit: driftIssues.limit, allowPending, runUrl: job.runUrl });
  for (const [place, action] of plan.actions.entries()) {
    if (place > 0) await host.clock.sleep(pauseMs, host.signal);
    const url = await telling.show({ what: `the issue of ${action.id} was not ${verbs[action.kind]}`, permission }, async (port) => await carryOut(port, action, driftIssues.label));
    if (url !== undefined) telling.lines.push(`issue of ${action.id} ${verbs[action.kind]}: ${url}`);
  }
  if (plan.leftOut.length > 0) {
    telling.warn({
      code: 'OSOP-GITHUB-001', severity: 'warning',
      message: `no issue was opened for ${plan.leftOut.length} more applications (${plan.leftOut.slice(0, 10).join(', ')}${plan.leftOut.length > 10 ? ', …' : ''}): a run opens ${driftIssues.limit} at most`,
      hint: 'the next run opens more; drift-issue-limit changes how many',
    });
  }
  return telling.shown();
}

async function carryOut(port: GithubSurfacesPort, action: IssueAction, label: string): Promise<string> {
  if (action.kind === 'open') return (await port.openIssue({ mark: action.mark, title: action.title, body: action.body, labels: [label] })).url;
  await port.changeIssue(action.number, { body: action.body, close: action.kind === 'close' });
  return action.url;
}

function cannot(why: string): KeptIssues {
  return { lines: [], warnings: [{ code: 'OSOP-GITHUB-001', severity: 'warning', message: `no issues are kept by drift-issues: ${why}`, hint: 'use it in a job of GitHub Actions with github-token' }] };
}
