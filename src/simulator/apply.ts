import type { Operation, ResourceResult } from '../core/argocd/application.js';
import { isJsonObject } from '../core/json.js';
import { identity } from './comparison.js';
import type { DesiredState } from './desired-state.js';
import { isWorkload, type LiveObject } from './live-state.js';
import { keyOf, type Manifest } from './manifests.js';
import type { Outcome } from './options.js';
import { declaredHealth, healthAtApply, progression } from './rollout.js';
import { followSteps, isStepwise } from './rollout-steps.js';
import type { StoredApplication } from './stored-application.js';
import type { Managed, World } from './world.js';

/** What an apply did. */
export interface Applied {
  readonly phase: 'Succeeded' | 'Failed';
  readonly message: string;
  readonly resources: readonly ResourceResult[];
  /** Lets the changed workloads go on from Progressing. */
  readonly rollOut: () => void;
}

export interface ApplyRequest {
  readonly desired: Extract<DesiredState, { kind: 'loaded' }>;
  readonly operation: Operation;
  readonly application: StoredApplication;
}

interface Plan {
  readonly apply: readonly Manifest[];
  readonly hooks: readonly Manifest[];
  readonly prune: readonly LiveObject[];
  readonly refused: Manifest | undefined;
  /** Workloads that roll out. */
  readonly rolling: readonly Manifest[];
  readonly outcome: Outcome;
}

const HOOK_FAILURE = 'Job has reached the specified backoff limit';
const REFUSAL = 'admission webhook "policy.simulator.invalid" denied the request: rejected by the scenario';

const APPROVED_ANNOTATION = 'argocd.argoproj.io/deletion-approved';

/**
 * What an operation waits for somebody to confirm: objects to be pruned that ask for it by `Prune=confirm`. Undefined
 * where there is none, or where the Application has an approval from after the start of the operation.
 */
export function unconfirmedPruning(managed: Managed, { desired, operation, application }: ApplyRequest): string | undefined {
  const { sync } = operation;
  if (sync?.prune !== true || sync.dryRun === true) return undefined;
  const wanted = new Set(desired.manifests.map((manifest) => keyOf(manifest)));
  const asking = managed.live.all().filter(({ manifest }) => !wanted.has(keyOf(manifest)) && asksForConfirmation(manifest));
  const approved = Date.parse(application.metadata.annotations?.[APPROVED_ANNOTATION] ?? '');
  if (asking.length === 0 || approved >= Date.parse(application.status.operationState?.startedAt ?? '')) return undefined;
  return asking.map(({ manifest: { group, kind, name } }) => `${group}/${kind}/${name}`).join(', ');
}

function asksForConfirmation({ object }: Manifest): boolean {
  const { metadata } = object;
  const annotations = isJsonObject(metadata) && isJsonObject(metadata['annotations']) ? metadata['annotations'] : {};
  const options = annotations['argocd.argoproj.io/sync-options'];
  return typeof options === 'string' && options.split(',').some((option) => option.trim() === 'Prune=confirm');
}

/** Applies a revision to the live objects, at once and completely, or only tells what that would do (dry run). */
export function applyRevision(world: World, managed: Managed, request: ApplyRequest): Applied {
  const plan = planApply(world, managed, request);
  const dryRun = request.operation.sync?.dryRun === true;
  const prune = request.operation.sync?.prune === true;
  const note = dryRun ? ' (dry run)' : '';
  const resources: ResourceResult[] = [
    ...plan.hooks.map((manifest) => hookResult(manifest, plan.outcome)),
    ...plan.apply.map((manifest): ResourceResult => {
      if (manifest === plan.refused) return { ...identity(manifest), status: 'SyncFailed', message: REFUSAL, hookPhase: 'Failed', syncPhase: 'Sync' };
      const message = `${kubectlName(manifest)} ${managed.live.effectOf(manifest)}${note}`;
      return { ...identity(manifest), status: 'Synced', message, hookPhase: 'Running', syncPhase: 'Sync' };
    }),
    ...plan.prune.map(({ manifest }): ResourceResult => {
      const fields = { ...identity(manifest), syncPhase: 'Sync', hookPhase: 'Succeeded' } as const;
      return prune ? { ...fields, status: 'Pruned', message: `pruned${note}` } : { ...fields, status: 'PruneSkipped', message: 'ignored (requires pruning)' };
    }),
  ];
  const rollOut = dryRun ? () => undefined : carryOut(world, managed, { plan, prune });
  if (plan.refused !== undefined) {
    return { phase: 'Failed', message: `one or more objects failed to apply, reason: ${REFUSAL}${note}`, resources, rollOut };
  }
  if (plan.outcome === 'hook-failed' && plan.hooks.length > 0 && !dryRun) {
    return { phase: 'Failed', message: 'one or more synchronization tasks completed unsuccessfully', resources, rollOut };
  }
  return { phase: 'Succeeded', message: dryRun ? 'successfully synced (no more tasks)' : 'successfully synced (all tasks run)', resources, rollOut };
}

function planApply(world: World, managed: Managed, request: ApplyRequest): Plan {
  const { desired, operation, application } = request;
  const { live } = managed;
  const chosen = selection(operation);
  const apply = desired.manifests.filter((manifest) => manifest.hook === undefined && chosen(manifest));
  const runsHooks = operation.sync?.syncStrategy?.apply === undefined && (operation.sync?.resources?.length ?? 0) === 0;
  const wanted = new Set(desired.manifests.map((manifest) => keyOf(manifest)));
  const [sha = ''] = desired.revisions;
  const outcome = world.outcome({ application: application.metadata.name, sha, shas: desired.revisions, manifests: desired.manifests });
  const changed = apply.filter((manifest) => live.effectOf(manifest) !== 'unchanged');
  const workloads = apply.filter((manifest) => isWorkload(manifest));
  const changedWorkloads = workloads.filter((manifest) => changed.includes(manifest));
  // A bad revision that changes no workload, perhaps only its configuration, restarts them all: else it would do no harm.
  const spreads = changed.length > 0 && changedWorkloads.length === 0 && outcome !== 'healthy' && outcome !== 'instantly-healthy' && outcome !== 'analysis-failed' && outcome !== 'hook-failed';
  return {
    apply,
    hooks: runsHooks ? desired.manifests.filter(({ hook }) => hook !== undefined && hook !== 'Skip') : [],
    prune: live.all().filter(({ manifest }) => !wanted.has(keyOf(manifest)) && chosen(manifest)),
    refused: outcome === 'sync-failed' ? (changedWorkloads[0] ?? changed[0] ?? apply[0]) : undefined,
    rolling: spreads ? workloads : changedWorkloads,
    outcome,
  };
}

function carryOut(world: World, managed: Managed, what: { readonly plan: Plan; readonly prune: boolean }): () => void {
  const { plan } = what;
  const { live } = managed;
  const now = world.clock.now();
  for (const manifest of plan.apply) {
    const rolls = plan.rolling.includes(manifest);
    if (manifest === plan.refused || (live.effectOf(manifest) === 'unchanged' && !rolls)) continue;
    live.apply(manifest, { now, health: declaredHealth(manifest.object) ?? healthAtApply(manifest, plan.outcome) });
    world.applied(manifest);
  }
  const hookHealth = plan.outcome === 'hook-failed' ? { status: 'Degraded' as const, message: HOOK_FAILURE } : { status: 'Healthy' as const };
  for (const manifest of plan.hooks) live.leaveHook(manifest, { now, health: hookHealth });
  if (what.prune) for (const { manifest } of plan.prune) live.remove(keyOf(manifest));
  const rolling = plan.rolling.filter((manifest) => manifest !== plan.refused && declaredHealth(manifest.object) === undefined);
  const rollouts = rolling.map((manifest) => ({ manifest, outcome: plan.outcome, generation: live.find(keyOf(manifest))?.generation ?? 0 }));
  return () => {
    for (const rollout of rollouts) world.pace.spawn(() => followRollout(world, managed, rollout));
  };
}

/** A change of a workload that is under way. */
export interface Rollout {
  readonly manifest: Manifest;
  readonly outcome: Outcome;
  /** A later change of the object ends this rollout. */
  readonly generation: number;
}

/** Each change of a live object leads to a comparison with the revision of last time. */
export async function followRollout(world: World, managed: Managed, rollout: Rollout): Promise<void> {
  const key = keyOf(rollout.manifest);
  if (isStepwise(rollout.manifest)) {
    await followSteps(world, managed, { key, generation: rollout.generation, outcome: rollout.outcome });
    return;
  }
  for (const step of progression(rollout.manifest, rollout.outcome, world.delays)) {
    await world.pace.pause(step.afterMs);
    if (!managed.live.setHealth(key, rollout.generation, step)) return;
    managed.requestRefresh(1);
  }
}

/** `resources` of a selective sync; entries without a namespace match any. */
function selection(operation: Operation): (manifest: Manifest) => boolean {
  const entries = (operation.sync?.resources ?? []) as readonly { readonly group?: string; readonly kind?: string; readonly name?: string; readonly namespace?: string }[];
  if (entries.length === 0) return () => true;
  return (manifest) =>
    entries.some(
      (entry) =>
        (entry.group ?? '') === manifest.group &&
        entry.kind === manifest.kind &&
        entry.name === manifest.name &&
        (entry.namespace === undefined || entry.namespace === '' || entry.namespace === manifest.namespace),
    );
}

function hookResult(manifest: Manifest, outcome: Outcome): ResourceResult {
  const hookType = manifest.hook ?? 'Sync';
  if (outcome === 'hook-failed') return { ...identity(manifest), message: HOOK_FAILURE, hookType, hookPhase: 'Failed', syncPhase: hookType };
  return { ...identity(manifest), message: `${manifest.name} created`, hookType, hookPhase: 'Succeeded', syncPhase: hookType };
}

function kubectlName({ group, kind, name }: Manifest): string {
  return `${kind.toLowerCase()}${group === '' ? '' : `.${group}`}/${name}`;
}
