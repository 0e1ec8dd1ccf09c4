import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { displayName, nameOf } from '../../core/argocd/selection.js';
import type { Problem } from '../../core/problem.js';
import { isMarkedFor, markOf, previewLabel, type PreviewMark } from '../../core/preview/mark.js';
import type { PullRequest } from '../../core/preview/pull-request.js';
import type { StepContext, StepResult } from '../handlers/context.js';
import { isRefusal, messageOf, problemOf } from '../problems.js';
import { awaitGone, readIfThere, requireApplications } from './applications.js';
import { askForRefresh, listGenerated } from './await-generated.js';
import { markFor, type PreviewRequest } from './request.js';

const codes = { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' } as const;

/** Takes the previews of a closed pull request away: those with its mark are deleted, a generator's own are waited for. */
export async function removePreview(request: PreviewRequest, context: StepContext): Promise<StepResult> {
  const { pullRequest } = request;
  const { settings } = context;
  if (pullRequest === undefined) throw new Error('a preview is of a pull request');
  if (request.onlyClosed && (await isOpenAgain(request, pullRequest, context))) {
    context.conclude({ result: 'nothing-to-do', headline: `Pull request ${pullRequest.number} is open again: its preview stays` });
    return { kind: 'skipped', note: 'the pull request is open again' };
  }
  if (!settings.askArgocd) return { kind: 'skipped', note: 'dry run: would delete the preview; Argo CD was not asked', outputs: {} };
  try {
    const mark = markFor(request, pullRequest);
    const marked = (await listMarked(request, context)).filter((application) => isMarkedFor(application, mark));
    const generated = !request.isMade ? await listGenerated(request, pullRequest, context) : [];
    const names = [...marked, ...generated].map((application) => displayName(nameOf(application)));
    if (settings.dryRun) return { kind: 'skipped', outputs: {}, note: `dry run: ${marked.length > 0 ? `would delete ${listed(marked)}` : 'there is nothing to delete'}${generated.length > 0 ? `; the generator takes ${listed(generated)} away` : ''}` };
    if (names.length === 0) {
      context.conclude({ result: 'nothing-to-do', headline: `Nothing to do: pull request ${pullRequest.number} has no preview` });
      return { kind: 'succeeded', outputs: { removed: [], pull_requests: [pullRequest.number] }, note: 'no preview is there' };
    }
    for (const application of marked) {
      const left = await remove(application, mark, context);
      if (left !== undefined) return left;
    }
    const left = await awaitGenerator(request, generated, context);
    if (left !== undefined) return left;
    const by = marked.length === 0 ? 'was taken away by its generator' : 'was deleted, with what it had deployed';
    context.conclude({ result: 'succeeded', headline: `The preview of pull request ${pullRequest.number} ${by}: ${names.join(', ')}` });
    return { kind: 'succeeded', outputs: { removed: names, pull_requests: [pullRequest.number] }, note: `${names.join(', ')} ${by}` };
  } catch (error) {
    return refusedOr(error, context);
  }
}

/** The event said that it was closed: only a newer word counts more. */
async function isOpenAgain({ github }: PreviewRequest, { number }: PullRequest, context: StepContext): Promise<boolean> {
  try {
    return (await github?.pullRequest(number))?.isOpen === true;
  } catch (error) {
    const message = messageOf(error);
    if (message === undefined || context.signal.aborted) throw error;
    context.report(`whether pull request ${number} is open again could not be asked: ${message}`);
    return false;
  }
}

/** The Applications that this tool has made in this Argo CD, whatever for. */
export async function listMarked({ projects }: PreviewRequest, { ports: { argocd }, signal }: StepContext): Promise<readonly Application[]> {
  const marked = await argocd.list({ selector: `${previewLabel}=true`, ...(projects.length === 0 ? {} : { projects }) }, signal);
  return marked.filter((application) => markOf(application) !== undefined);
}

/** Deletes one, and waits until it is gone. The list is behind at times: the mark is read once more. Undefined where all is well. */
export async function remove(application: Application, mark: PreviewMark, context: StepContext): Promise<StepResult | undefined> {
  const ref = nameOf(application);
  const now = await readIfThere(ref, context);
  if (now === undefined) return undefined;
  if (!isMarkedFor(now, mark)) return failed({ code: 'OSOP-PREVIEW-002', severity: 'error', message: `${displayName(ref)} no longer has the mark of the preview: it stays as it is`, hint: 'delete it by hand where it is not needed' });
  if (now.metadata.deletionTimestamp === undefined) await requireApplications(context).remove(ref, context.signal);
  context.report(`deleting ${displayName(ref)}`);
  return await awaitGone(ref, context);
}

/** A generator deletes what it has made: anything else would be made again. */
async function awaitGenerator(request: PreviewRequest, generated: readonly Application[], context: StepContext): Promise<StepResult | undefined> {
  const [first] = generated;
  if (first === undefined) return undefined;
  context.report(`waiting until the generator has taken ${listed(generated)} away`);
  await askForRefresh(request, first, context);
  for (const application of generated) {
    const left = await awaitGone(nameOf(application), context);
    if (left !== undefined) return left;
  }
  return undefined;
}

function listed(applications: readonly Application[]): string {
  return applications.map((application) => displayName(nameOf(application))).join(', ');
}

function failed(problem: Problem): StepResult {
  return { kind: 'failed', retryable: false, refused: problem.code === 'OSOP-PREVIEW-002', problems: [problem] };
}

/** What Argo CD refuses or does not answer. */
export function refusedOr(error: unknown, { signal }: StepContext): StepResult {
  if (!(error instanceof AdapterError) || signal.aborted) throw error;
  return { kind: 'failed', retryable: false, refused: isRefusal(error), problems: [problemOf(error, 'taking previews away', codes)] };
}
