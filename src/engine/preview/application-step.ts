import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { displayName, nameOf } from '../../core/argocd/selection.js';
import { canonicalJson } from '../../core/audit/canonical-json.js';
import type { Json } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import { headOf } from '../../core/preview/find-generated.js';
import { isMarkedFor, previewLabel } from '../../core/preview/mark.js';
import type { PullRequest } from '../../core/preview/pull-request.js';
import type { ApplicationDraft } from '../../core/preview/template.js';
import type { StepContext, StepResult } from '../handlers/context.js';
import type { ApplicationRef } from '../ports.js';
import { isRefusal, problemOf } from '../problems.js';
import type { ApplicationsPort } from './ports.js';
import { awaitGone, readIfThere, requireApplications } from './applications.js';
import { awaitGenerated } from './await-generated.js';
import { markFor, repositoriesOf, type PreviewRequest, type PreviewState } from './request.js';

const codes = { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' } as const;

/** Makes the preview's Application, brings it to the head, or waits until its generator has. */
export async function prepareApplication(request: PreviewRequest, state: PreviewState, context: StepContext): Promise<StepResult> {
  const { pullRequest, draft } = request;
  if (pullRequest === undefined) throw new Error('a preview is of a pull request');
  const now = await askAgain(request, pullRequest, context);
  if (now.kind === 'over') {
    context.conclude({ result: now.result, headline: now.why });
    return { kind: 'skipped', note: now.why };
  }
  const result = draft === undefined ? await awaitGenerated(request, state, context) : await bringAbout(draft, { request, pullRequest, state }, context);
  return result.kind === 'succeeded' ? { ...result, problems: [...(result.problems ?? []), ...now.problems] } : result;
}

type Now = { readonly kind: 'current'; readonly problems: readonly Problem[] } | { readonly kind: 'over'; readonly result: 'nothing-to-do' | 'superseded'; readonly why: string };

/** A run may be late: a pull request that was closed since must not get a preview that nobody deletes, nor an older commit than it has. */
async function askAgain({ github }: PreviewRequest, { number, headSha, isOpen }: PullRequest, context: StepContext): Promise<Now> {
  const closed = { kind: 'over', result: 'nothing-to-do', why: `Pull request ${number} is closed: it gets no preview` } as const;
  if (!isOpen) return closed;
  try {
    const now = await github?.pullRequest(number);
    if (now === undefined) return { kind: 'current', problems: [unasked(number, 'there is no token of GitHub')] };
    if (!now.isOpen) return closed;
    if (now.headSha !== headSha) return { kind: 'over', result: 'superseded', why: `Pull request ${number} has the newer head ${now.headSha.slice(0, 7)}: its own run deploys it` };
    return { kind: 'current', problems: [] };
  } catch (error) {
    if (!(error instanceof AdapterError) || context.signal.aborted) throw error;
    return { kind: 'current', problems: [unasked(number, error.message)] };
  }
}

function unasked(number: number, why: string): Problem {
  return { code: 'OSOP-PREVIEW-005', severity: 'warning', message: `whether pull request ${number} is still open could not be asked: ${why}`, hint: 'give the job permissions: {pull-requests: read} and github-token; a preview that is left over is deleted by preview-action: sweep' };
}

interface Task {
  readonly request: PreviewRequest;
  readonly pullRequest: PullRequest;
  readonly state: PreviewState;
}

async function bringAbout(draft: ApplicationDraft, task: Task, context: StepContext): Promise<StepResult> {
  const { name, namespace } = draft.metadata;
  const ref: ApplicationRef = { name, ...(namespace === undefined ? {} : { namespace }) };
  const { request, pullRequest, state } = task;
  const head = headOf({ metadata: draft.metadata, spec: draft.spec as unknown as Application['spec'] }, { pullRequest, repositoryUrls: repositoriesOf(request, pullRequest) });
  if (head.kind === 'behind') return failed({ code: 'OSOP-PREVIEW-001', severity: 'error', message: `the template never says which commit to deploy: ${head.why}`, hint: 'write {{head_sha}} as targetRevision, or as the tag of an image' });
  Object.assign(state, { ref, revision: head.revision });
  if (!context.settings.askArgocd) return planned(`would create ${displayName(ref)} in project ${draft.spec.project}; Argo CD was not asked`);
  try {
    return await put(draft, { ...task, ref }, context);
  } catch (error) {
    if (!(error instanceof AdapterError) || context.signal.aborted) throw error;
    const isTaken = error.code === 'refused' && error.message.includes('existing application spec is different');
    if (isTaken) return failed(notOurs(ref));
    return { kind: 'failed', retryable: false, refused: isRefusal(error), problems: [problemOf(error, displayName(ref), codes)] };
  }
}

/** Looked up first. What is there without the mark of this pull request is somebody else's, and stays as it is. */
async function put(draft: ApplicationDraft, { request, pullRequest, ref }: Task & { readonly ref: ApplicationRef }, context: StepContext): Promise<StepResult> {
  const { ports: { argocd }, settings: { dryRun }, signal } = context;
  const applications = requireApplications(context);
  const mark = markFor(request, pullRequest);
  // Ours may be in the project that the template named before.
  const queries = [{ selector: `${previewLabel}=true` }, { projects: [draft.spec.project] }];
  const listed = (await Promise.all(queries.map(async (query) => await argocd.list(query, signal)))).flat();
  const isListed = listed.some((application) => displayName(nameOf(application)) === displayName(ref));
  const there = isListed ? await readIfThere(ref, context) : undefined;
  const outputs = { app: displayName(ref), project: draft.spec.project };
  if (there !== undefined && !isMarkedFor(there, mark)) return failed(notOurs(ref));
  if (there?.metadata.deletionTimestamp !== undefined) {
    if (dryRun) return planned(`would wait until the earlier ${displayName(ref)} is gone, and create it again`);
    const left = await awaitGone(ref, context);
    if (left !== undefined) return left;
  } else if (there !== undefined) {
    if (isSame(there, draft)) return { kind: 'succeeded', outputs, note: `${displayName(ref)} is as the template has it` };
    if (dryRun) return planned(`would update ${displayName(ref)} in project ${draft.spec.project}`);
    await applications.update(draft, signal);
    return { kind: 'succeeded', outputs, note: `updated ${displayName(ref)}` };
  }
  if (dryRun) return planned(`would create ${displayName(ref)} in project ${draft.spec.project}`);
  const made = await create(draft, { applications, context });
  // Argo CD gives back what it had where that was the same: then it has the mark.
  return isMarkedFor(made, mark) ? { kind: 'succeeded', outputs, note: `created ${displayName(ref)} in project ${draft.spec.project}` } : failed(notOurs(ref));
}

/** After an answer that was lost, asking again finds what was made. */
async function create(draft: ApplicationDraft, { applications, context: { signal } }: { readonly applications: ApplicationsPort; readonly context: StepContext }): Promise<Application> {
  try {
    return await applications.create(draft, signal);
  } catch (error) {
    if (!(error instanceof AdapterError) || !error.ambiguous || error.code === 'cancelled') throw error;
    return await applications.create(draft, signal);
  }
}

function isSame({ spec, metadata }: Application, draft: ApplicationDraft): boolean {
  const has = (there: Readonly<Record<string, string>> | undefined, wanted: Readonly<Record<string, string>>): boolean => Object.entries(wanted).every(([key, value]) => there?.[key] === value);
  return canonicalJson(spec as unknown as Json) === canonicalJson(draft.spec) && has(metadata.labels, draft.metadata.labels) && has(metadata.annotations, draft.metadata.annotations);
}

function notOurs(ref: ApplicationRef): Problem {
  return {
    code: 'OSOP-PREVIEW-002', severity: 'error',
    message: `${displayName(ref)} is there, and was not made by preview for this pull request: it stays as it is`,
    hint: 'let metadata.name of the template be one that nothing else has, for example web-pr-{{number}}',
  };
}

function planned(what: string): StepResult {
  return { kind: 'skipped', note: `dry run: ${what}`, outputs: {} };
}

function failed(problem: Problem): StepResult {
  return { kind: 'failed', retryable: false, refused: problem.code === 'OSOP-PREVIEW-002', problems: [problem] };
}
