import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { displayName, nameOf } from '../../core/argocd/selection.js';
import type { Problem } from '../../core/problem.js';
import { markOf, type PreviewMark } from '../../core/preview/mark.js';
import type { StepContext, StepResult } from '../handlers/context.js';
import type { PreviewRequest } from './request.js';
import { listMarked, refusedOr, remove } from './take-away.js';

interface Leftover {
  readonly application: Application;
  readonly mark: PreviewMark;
}

/**
 * Deletes the previews whose pull request is closed. GitHub is asked for each: what cannot be asked is left alone, and told. What was
 * made for another repository is that one's.
 */
export async function sweepPreviews(request: PreviewRequest, context: StepContext): Promise<StepResult> {
  const { settings: { askArgocd, dryRun } } = context;
  if (!askArgocd) return { kind: 'skipped', note: 'dry run: would look for previews of closed pull requests; Argo CD was not asked', outputs: {} };
  try {
    const { closed, problems, open } = await judge(request, context);
    const chosen = closed.slice(0, request.limit);
    const names = chosen.map(({ application }) => displayName(nameOf(application)));
    const left = closed.length - chosen.length;
    const more = left === 0 ? [] : [`${left} more are left for the next run (preview-sweep-limit)`];
    if (dryRun) return { kind: 'skipped', outputs: {}, note: ['dry run:', names.length === 0 ? 'there is nothing to delete' : `would delete ${names.join(', ')}`, ...more.map((text) => `; ${text}`), ...problems.map(({ message }) => `; ${message}`)].join(' ').replaceAll(' ;', ';') };
    const removed: string[] = [];
    const failures: Problem[] = [];
    for (const { application, mark } of chosen) {
      const result = await remove(application, mark, context);
      if (result?.kind === 'failed') failures.push(...result.problems);
      else removed.push(displayName(nameOf(application)));
    }
    const outputs = { removed, pull_requests: [...new Set(chosen.filter(({ application }) => removed.includes(displayName(nameOf(application)))).map(({ mark }) => mark.number))] };
    if (failures.length > 0) return { kind: 'failed', retryable: false, outputs, problems: [...failures, ...problems] };
    const headline = removed.length === 0 ? 'Nothing to do: no preview of a closed pull request is there' : `Deleted ${removed.length} previews of closed pull requests: ${removed.join(', ')}`;
    context.conclude({ result: removed.length === 0 ? 'nothing-to-do' : 'succeeded', headline: [headline, ...more].join('; ') });
    return { kind: 'succeeded', outputs, problems, note: [`${removed.length} deleted`, `${open} of open pull requests`, ...more].join(', ') };
  } catch (error) {
    return refusedOr(error, context);
  }
}

/** Which of them have a pull request that GitHub says is closed. */
async function judge(request: PreviewRequest, context: StepContext): Promise<{ readonly closed: readonly Leftover[]; readonly open: number; readonly problems: readonly Problem[] }> {
  const found = (await listMarked(request, context)).flatMap((application): readonly Leftover[] => {
    const mark = markOf(application);
    return mark?.repositoryUrl.toLowerCase() === request.repositoryUrl.toLowerCase() ? [{ application, mark }] : [];
  });
  const states = new Map<number, boolean | string>();
  for (const { mark: { number } } of found) if (!states.has(number)) states.set(number, await isOpen(number, request, context));
  const unknown = [...states].flatMap(([number, state]): readonly Problem[] => (typeof state === 'string'
    ? [{ code: 'OSOP-PREVIEW-005', severity: 'warning', message: `whether pull request ${number} is still open could not be asked, and its preview was left alone: ${state}`, hint: 'give the job permissions: {pull-requests: read} and github-token' }] : []));
  return { closed: found.filter(({ mark }) => states.get(mark.number) === false), open: [...states.values()].filter((state) => state === true).length, problems: unknown };
}

/** Why it is not known, where it is not. */
async function isOpen(number: number, { github }: PreviewRequest, { signal }: StepContext): Promise<boolean | string> {
  if (github === undefined) return 'there is no token of GitHub';
  try {
    const { isOpen: open } = await github.pullRequest(number);
    return open;
  } catch (error) {
    if (!(error instanceof AdapterError) || signal.aborted) throw error;
    return error.message;
  }
}
