import { displayName } from '../../core/argocd/selection.js';
import type { Problem } from '../../core/problem.js';
import type { GateStep } from '../../core/workflow/steps.js';
import type { ApplicationRef } from '../ports.js';
import { awaitExistence, findChildren } from './children.js';
import type { StepContext, StepResult } from './context.js';
import { gate } from './gate.js';
import { inParallel } from './in-parallel.js';
import { type Part, carryOutPart, combine, contextFor, failedPart } from './one-of-many.js';
import { expectedRevision } from './sync-request.js';
import { findTargets, type Target } from './targets.js';

/** Waits until all applications that the step stands for are healthy, and then their children, down to the last. */
export async function gateApplications(step: GateStep, context: StepContext): Promise<StepResult> {
  const selected = context.deployments.selected(step.app);
  // What a sync has deployed is known; what is only looked at is held against the input.
  const revision = selected === undefined ? await settleRevision(context) : { context };
  if ('problems' in revision) return { kind: 'failed', retryable: false, problems: revision.problems };
  const { context: settled } = revision;
  const found = selected === undefined ? await findTargets(step.app, settled) : undefined;
  if (found?.kind === 'failed') return found.result;
  let level: readonly Target[] = found?.targets ?? (selected ?? []).map((ref) => ({ ref, application: undefined, mayBeMissing: false }));
  const known = new Set(level.map(({ ref }) => displayName(ref)));
  const parts: Part[] = [];
  while (level.length > 0) {
    const many = known.size > 1;
    const refs = level.map(({ ref }) => ref);
    settled.stream.expect(refs);
    settled.deployments.announce(refs);
    const gated = await inParallel(level, level.length, async (target) => await gateTarget(target, { many, context: settled, allowSuspended: step.allowSuspended }));
    parts.push(...gated);
    if (gated.some(({ result }) => result.kind === 'failed') || settled.settings.dryRun) break;
    const children = await childrenOf(gated.map(({ ref }) => ref), { synced: selected !== undefined, context: settled });
    if ('failed' in children) {
      parts.push(children.failed);
      break;
    }
    level = children.targets.filter(({ ref }) => !known.has(displayName(ref)));
    for (const { ref } of level) known.add(displayName(ref));
  }
  return combine(parts, { doing: 'healthy' });
}

/** Waits for one application. Where nothing has deployed it in this run, what it is to have is found out from the application. */
export async function gateTarget(target: Target, { many, context, allowSuspended }: { readonly many: boolean; readonly context: StepContext; readonly allowSuspended?: boolean | undefined }): Promise<Part> {
  const { ref } = target;
  const inner = contextFor(target, { many, context });
  return await carryOutPart(ref, { many, context }, async () => {
    const looksOnly = context.deployments.get(ref) === undefined && !context.settings.dryRun;
    if (looksOnly && (context.commit === undefined || target.inherited !== undefined)) await expect(target, inner);
    return await gate({ kind: 'gate', app: displayName(ref), ...(allowSuspended === undefined ? {} : { allowSuspended }) }, inner);
  });
}

async function expect(target: Target, context: StepContext): Promise<void> {
  const { ref, mayBeMissing, inherited } = target;
  const startedMs = context.clock.monotonicMs();
  const application = target.application ?? (mayBeMissing ? await awaitExistence(ref, context) : await context.ports.argocd.get(ref, { signal: context.signal }));
  const revision = inherited === undefined && application !== undefined ? expectedRevision(application, context) : inherited?.revision;
  if (revision === undefined) context.report('no revision is expected: whatever it follows counts');
  context.deployments.update(ref, { revision, startedMs, ...(application === undefined ? {} : { application }) });
}

async function childrenOf(
  refs: readonly ApplicationRef[],
  { synced, context }: { readonly synced: boolean; readonly context: StepContext },
): Promise<{ readonly targets: readonly Target[] } | { readonly failed: Part }> {
  const targets: Target[] = [];
  if (!context.settings.selection.children) return { targets };
  for (const ref of refs) {
    const { application, revision } = context.deployments.get(ref) ?? {};
    if (application === undefined) continue;
    try {
      targets.push(...await findChildren({ ref, application, revision: revision ?? context.commit?.sha, synced }, context));
    } catch (error) {
      return { failed: failedPart(ref, error, context) };
    }
  }
  return { targets };
}

const fullSha = /^[0-9a-f]{40}$/i;

/** A revision that is no whole commit is looked up in git, for only a commit can be held against what is live. */
async function settleRevision(context: StepContext): Promise<{ readonly context: StepContext } | { readonly problems: readonly Problem[] }> {
  const { revision } = context.settings;
  if (revision === undefined || fullSha.test(revision) || context.commit !== undefined || context.settings.dryRun) return { context };
  try {
    const { sha } = await context.ports.git.commit(revision);
    return { context: { ...context, settings: { ...context.settings, revision: sha } } };
  } catch (error) {
    if (context.signal.aborted) throw error;
    const message = `the input revision names no commit that is known here: ${revision}`;
    return { problems: [{ code: 'OSOP-INPUT-001', severity: 'error', message, hint: 'give the whole commit, or check the config repository out' }] };
  }
}
