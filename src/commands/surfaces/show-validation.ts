import { readGithubJob } from '../../core/github/job.js';
import type { ValidationReport } from '../../core/manifests/validation-report.js';
import { checkRunRoom } from '../../core/report/check-run-report.js';
import { markdownLink } from '../../core/report/markdown-blocks.js';
import { validationSummary } from '../../core/report/validation-summary.js';
import { longestSection } from '../../core/report/sticky-comment.js';
import type { Settings } from '../../settings.js';
import { readEvent, type Host } from '../../wiring.js';
import { tellCheckRun, tellComment } from './parts.js';
import { cannotShow, Telling, type Shown } from './telling.js';

const nothing: Shown = { warnings: [], lines: [], annotated: false };

/** Shows a validation on GitHub, or below a merge request of GitLab, as the inputs ask, which must ask for a check run or a comment. The report must be without secrets. */
export async function showValidation(settings: Settings, host: Host, { report, headline, clean }: { readonly report: ValidationReport; readonly headline: string; readonly clean: boolean }): Promise<Shown> {
  const note = host.env['GITHUB_REPOSITORY'] === undefined ? (await import('./merge-request.js')).openNote(settings, host) : undefined;
  if (note !== undefined) return await note.validated(report);
  const job = readGithubJob(host.env, readEvent(host.env));
  // A validation deploys nothing.
  const cannot = cannotShow({ ...settings, surfaces: { ...settings.surfaces, deployment: 'false' } }, job);
  if (cannot !== undefined || job === undefined) return cannot ?? nothing;
  const telling = new Telling(job, { settings, host });
  const { repositoryUrl, sha, pullRequest, runUrl } = job;
  const link = { repositoryUrl, ...(sha === undefined ? {} : { sha }) };
  // The table takes half, and what stands beside it up to three eighths of what the table may take.
  const blocks = (bytes: number): readonly string[] => [validationSummary(report, link, { budget: bytes / 2, folded: true }).trimEnd(), ...(runUrl === undefined ? [] : [markdownLink('the run', runUrl)])];
  if (settings.surfaces.comment) {
    if (pullRequest === undefined) telling.lines.push('comment: the event is about no pull request');
    else await tellComment(telling, { settings, number: pullRequest, parts: { validation: blocks(longestSection) } });
  }
  await tellCheckRun(telling, { settings, headline, blocks: blocks(checkRunRoom), problems: report.problems, conclusion: clean ? 'success' : 'failure' });
  return telling.shown();
}
