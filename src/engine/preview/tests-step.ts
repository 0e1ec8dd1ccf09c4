import { loggingContainer, podOfManifest, podOfTree } from '../../core/argocd/pod-state.js';
import { evidenceLimits, tidy, tidyLog } from '../../core/argocd/evidence.js';
import type { TreeNode } from '../../core/argocd/diagnosis.js';
import { hookLine, testHooks, type HookResult } from '../../core/preview/tests-hook.js';
import { startDeadline } from '../deadline.js';
import type { StepContext, StepResult } from '../handlers/context.js';
import { messageOf } from '../problems.js';
import type { PreviewState } from './request.js';

/** For all logs together, in seconds: they explain what is known already. */
const withinSec = 15;

/** Tells what the PostSync hooks said that passed; one that failed has failed the sync, and is explained there. */
export async function tellTests({ ref }: PreviewState, context: StepContext): Promise<StepResult> {
  const application = ref === undefined ? undefined : context.deployments.get(ref)?.application;
  const hooks = application === undefined ? [] : testHooks(application);
  if (ref === undefined || hooks.length === 0) return { kind: 'skipped', note: 'no PostSync hook has run' };
  const deadline = startDeadline(context.clock, { scope: 'node', seconds: withinSec, parent: context.signal });
  try {
    const nodes = await attempt(async () => await context.ports.argocd.resourceTree(ref, deadline.signal));
    const tests: HookResult[] = [];
    for (const hook of hooks) tests.push(await withLog(hook, { nodes, signal: deadline.signal, ref }, context));
    return { kind: 'succeeded', outputs: { tests }, note: tests.map(hookLine).join(', ') };
  } finally {
    deadline.cancel();
  }
}

interface Looking {
  readonly nodes: readonly TreeNode[] | { readonly missing: string };
  readonly ref: NonNullable<PreviewState['ref']>;
  readonly signal: AbortSignal;
}

async function withLog(hook: HookResult, { nodes, ref, signal }: Looking, { ports: { argocd } }: StepContext): Promise<HookResult> {
  if ('missing' in nodes) return { ...hook, missing: nodes.missing };
  const pod = podOf(hook, nodes);
  if (pod === undefined) return { ...hook, missing: 'its pod is gone; hook-delete-policy BeforeHookCreation keeps it' };
  const state = await attempt(async () => podOfManifest(pod, await argocd.liveObject(ref, pod, signal)));
  const container = loggingContainer('missing' in state ? podOfTree(pod) : state)?.name ?? '';
  const log = await attempt(async () => await argocd.logs(ref, { pod, container, previous: false, lines: evidenceLimits.logLines }, signal));
  if ('missing' in log) return { ...hook, missing: log.missing };
  return { ...hook, log: tidyLog(log.lines), ...(log.refusal === undefined ? {} : { missing: tidy(log.refusal, evidenceLimits.message) }) };
}

/** The newest pod that the hook owns, or the hook itself where it is a pod. */
function podOf({ group, kind, namespace, name }: HookResult, nodes: readonly TreeNode[]): TreeNode | undefined {
  const root = nodes.find((node) => node.kind === kind && node.name === name && (node.group ?? '') === group && (node.namespace ?? '') === namespace);
  if (root === undefined || kind === 'Pod') return root;
  return nodes.filter((node) => node.kind === 'Pod' && node.parentRefs?.some(({ uid }) => uid !== undefined && uid === root.uid) === true)
    .toSorted((a, b) => ((a.createdAt ?? '') < (b.createdAt ?? '') ? 1 : -1))[0];
}

async function attempt<T>(work: () => Promise<T>): Promise<T | { readonly missing: string }> {
  try {
    return await work();
  } catch (error) {
    const message = messageOf(error);
    if (message === undefined) throw error;
    return { missing: tidy(message, evidenceLimits.message) };
  }
}
