import type { Problem } from '../../core/problem.js';
import { checkRunReport } from '../../core/report/check-run-report.js';
import { commentMark, commentSections, editComment, interruptedComment, type CommentSection } from '../../core/report/sticky-comment.js';
import type { CheckRunRequest } from '../../engine/surfaces.js';
import type { Settings } from '../../settings.js';
import type { Telling } from './telling.js';

/** Makes the check run. Where it cannot be made, the log gets the annotations as without it. */
export async function tellCheckRun(
  telling: Telling,
  { settings, headline, blocks, problems, conclusion }: { readonly settings: Settings; readonly headline: string; readonly blocks: readonly string[]; readonly problems: readonly Problem[]; readonly conclusion: CheckRunRequest['conclusion'] },
): Promise<void> {
  const { job } = telling;
  const { sha } = job;
  if (!settings.surfaces.checkRun) return;
  if (sha === undefined) {
    telling.warn({ code: 'OSOP-GITHUB-001', severity: 'warning', message: 'The check run was not made: GITHUB_SHA names no commit' });
    return;
  }
  const { title, summary, annotations } = checkRunReport({ headline, blocks, problems, runUrl: job.runUrl });
  const shown = settings.annotations ? annotations : [];
  const name = `${job.title === '' ? 'OSOP' : job.title}: osop ${settings.command}`;
  const mark = JSON.stringify([job.runId ?? '', job.runAttempt, job.place, job.step, ...identityOf(settings)]).slice(0, 1_000);
  const run = await telling.show({ what: 'The check run was not made', permission: 'checks: write' }, async (port) =>
    await port.showCheckRun({ name, sha, mark, detailsUrl: job.runUrl, conclusion, title, summary, annotations: shown }));
  if (run === undefined) return;
  telling.annotated = true;
  telling.lines.push(`check run: ${run.url}`);
  if (run.annotated < shown.length) {
    telling.warn({ code: 'OSOP-GITHUB-001', severity: 'warning', message: `${shown.length - run.annotated} of ${shown.length} annotations are missing in the check run: ${run.note ?? 'GitHub did not take them'}`, hint: 'the job summary has all of them' });
  }
}

/** Blocks of Markdown by the section that they are. */
export type CommentParts = Readonly<Partial<Record<CommentSection, readonly string[]>>>;

/** Puts sections into the comment of the pull request, at once. One without a block goes. */
export async function tellComment(telling: Telling, { settings, number, parts }: { readonly settings: Settings; readonly number: number; readonly parts: CommentParts }): Promise<void> {
  const { job } = telling;
  const mark = commentMark([job.place, ...identityOf(settings)]);
  const comment = await telling.show({ what: `Pull request ${number} was not commented on`, permission: 'pull-requests: write' }, async (port) =>
    await port.showComment({ number, mark, edit: (before) => commentSections.reduce((text, section) => (parts[section] === undefined ? text : editComment(text, { mark, section, blocks: parts[section], runUrl: job.runUrl })), before) ?? mark }));
  if (comment?.url !== undefined) telling.lines.push(`comment: ${comment.url}`);
}

/** Says below the pull request of a run that was killed that it will not go on. Where there is no such comment, none is made. */
export async function tellInterrupted(telling: Telling, { settings, number, run }: { readonly settings: Settings; readonly number: number; readonly run: string }): Promise<void> {
  const { job } = telling;
  const mark = commentMark([job.place, ...identityOf(settings)]);
  await telling.show({ what: `The comment of pull request ${number} still looks as if its run was in progress`, permission: 'pull-requests: write' }, async (port) =>
    await port.showComment({ number, mark, edit: (before) => interruptedComment(before, { mark, run, runUrl: job.runUrl }) }));
}

/** What tells one use of the action in a job from another, and does not change from run to run. */
export function identityOf({ workflow, app, selection, workingDirectory, configRepository, configPath, manifests, from, to }: Settings): readonly string[] {
  return [JSON.stringify({ workflow, app, selection, workingDirectory, configRepository, configPath, manifests, from, to })];
}
