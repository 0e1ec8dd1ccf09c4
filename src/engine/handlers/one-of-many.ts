import type { Json, JsonObject } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import { isRefusal, problemOf } from '../problems.js';
import { displayName } from '../../core/argocd/selection.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
import type { Target } from './targets.js';

/** What one application of a step came to. */
export interface Part {
  readonly ref: ApplicationRef;
  readonly result: StepResult;
}

/** The context for one application: what it reports names it, and a child is not held against the run's own commit. */
export function contextFor({ ref, inherited }: Target, { many, context }: { readonly many: boolean; readonly context: StepContext }): StepContext {
  const named: StepContext = many ? { ...context, report: (message, options) => { context.report(`${displayName(ref)}: ${message}`, { ...options, app: displayName(ref) }); } } : context;
  if (inherited === undefined) return named;
  return { ...named, commit: undefined, facts: { ...named.facts, sha: undefined }, settings: { ...named.settings, revision: undefined } };
}

/** Does the work at one application, and tells how that ended. What it throws becomes the part's own failure. */
export async function carryOutPart(ref: ApplicationRef, { many, context }: { readonly many: boolean; readonly context: StepContext }, work: () => Promise<StepResult>): Promise<Part> {
  const part = await work().then((result) => ({ ref, result }), (error: unknown) => failedPart(ref, error, context));
  if (many) context.partEnded(displayName(ref), part.result);
  return part;
}

/** A part of which the work threw: what Argo CD said becomes its problem. Bugs and cancellations pass on. */
export function failedPart(ref: ApplicationRef, error: unknown, context: StepContext): Part {
  if (context.signal.aborted) throw error;
  const problem = problemOf(error, displayName(ref), { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
  const isFirst = context.deployments.get(ref) === undefined;
  const refused = isFirst && isRefusal(error);
  if (isFirst) context.deployments.update(ref, { state: refused ? 'refused' : 'unchecked', startedMs: context.clock.monotonicMs(), causes: [problem.message] });
  return { ref, result: { kind: 'failed', retryable: false, refused, problems: [problem] } };
}

/** One result of all parts: failed where one is; with one part alone it is that part's own. */
export function combine(parts: readonly Part[], { doing }: { readonly doing: string }): StepResult {
  const [first] = parts;
  if (first === undefined) return { kind: 'skipped', note: 'no applications' };
  if (parts.length === 1) return first.result;
  const results = parts.map(({ result }) => result);
  const failed = results.filter((result) => result.kind === 'failed');
  const outputs = combinedOutputs(parts);
  const problems: readonly Problem[] = results.flatMap((result) => (result.kind === 'skipped' ? [] : (result.problems ?? [])));
  const names = parts.map(({ ref }) => displayName(ref)).join(', ');
  if (failed.length > 0) {
    return {
      kind: 'failed',
      problems,
      outputs,
      retryable: failed.every(({ retryable }) => retryable),
      refused: failed.every(({ refused }) => refused === true),
      superseded: failed.every(({ superseded }) => superseded === true),
      timedOut: failed.some(({ timedOut }) => timedOut === true),
    };
  }
  const notes = parts.flatMap(({ ref, result }) => (result.kind !== 'failed' && result.note !== undefined ? [`${displayName(ref)}: ${result.note}`] : []));
  const note = parts.length > 5 ? `${parts.length} applications ${doing}: ${names}` : notes.join('; ');
  if (results.every((result) => result.kind === 'skipped')) return { kind: 'skipped', note, outputs };
  return { kind: 'succeeded', outputs, note, ...(problems.length > 0 ? { problems } : {}) };
}

/** The fields of the first application, or the first failed one, and all of them under `apps`. */
function combinedOutputs(parts: readonly Part[]): JsonObject {
  const apps: readonly JsonObject[] = parts.map(({ ref, result }) => ({ ...result.outputs, app: displayName(ref), outcome: result.kind }));
  const telling = parts.find(({ result }) => result.kind === 'failed') ?? parts[0];
  const together: Record<string, Json> = {
    app: parts.map(({ ref }) => displayName(ref)).join(','),
    changed: apps.some((app) => app['changed'] === true),
  };
  const causes = parts.flatMap(({ ref, result }) => {
    const own: unknown = result.outputs?.['causes'];
    return Array.isArray(own) ? own.filter((cause) => typeof cause === 'string').map((cause) => `${displayName(ref)}: ${cause}`) : [];
  });
  return { ...telling?.result.outputs, ...together, ...(causes.length > 0 ? { causes } : {}), apps };
}
