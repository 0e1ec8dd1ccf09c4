import { readGithubJob } from '../../core/github/job.js';
import { checkRunRoom } from '../../core/report/check-run-report.js';
import { renderedDiffBlocks } from '../../core/report/rendered-diff-blocks.js';
import type { RenderedDiffReport } from '../../core/report/rendered-diff-report.js';
import { longestSection } from '../../core/report/sticky-comment.js';
import type { Settings } from '../../settings.js';
import { readEvent, type Host } from '../../wiring.js';
import { tellCheckRun, tellComment } from './parts.js';
import { cannotShow, Telling, type Shown } from './telling.js';

const nothing: Shown = { warnings: [], lines: [], annotated: false };

/** Shows a rendered difference on GitHub, or below a merge request of GitLab, as the inputs ask. The report must be without secrets. */
export async function showDiff(settings: Settings, host: Host, { report, clean }: { readonly report: RenderedDiffReport; readonly clean: boolean }): Promise<Shown> {
  if (!settings.surfaces.checkRun && !settings.surfaces.comment) return nothing;
  const note = host.env['GITHUB_REPOSITORY'] === undefined ? (await import('./merge-request.js')).openNote(settings, host) : undefined;
  if (note !== undefined) return await note.rendered(report);
  const job = readGithubJob(host.env, readEvent(host.env));
  // A difference deploys nothing.
  const cannot = cannotShow({ ...settings, surfaces: { ...settings.surfaces, deployment: 'false' } }, job);
  if (cannot !== undefined || job === undefined) return cannot ?? nothing;
  const telling = new Telling(job, { settings, host });
  const blocks = (bytes: number): readonly string[] => renderedDiffBlocks(report, { bytes, runUrl: job.runUrl });
  if (settings.surfaces.comment) {
    if (job.pullRequest === undefined) telling.lines.push('comment: the event is about no pull request');
    else await tellComment(telling, { settings, number: job.pullRequest, parts: { rendered: blocks(longestSection) } });
  }
  await tellCheckRun(telling, { settings, headline: report.headline, blocks: blocks(checkRunRoom), problems: report.problems, conclusion: clean ? 'success' : 'failure' });
  return telling.shown();
}
