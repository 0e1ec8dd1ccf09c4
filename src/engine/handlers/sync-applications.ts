import { displayName, intoWaves } from '../../core/argocd/selection.js';
import type { SyncStep } from '../../core/workflow/steps.js';
import type { ApplicationRef } from '../ports.js';
import { findChildren } from './children.js';
import type { StepContext, StepResult } from './context.js';
import { gateTarget } from './gate-applications.js';
import { inParallel } from './in-parallel.js';
import { type Part, carryOutPart, combine, contextFor, failedPart } from './one-of-many.js';
import { sync } from './sync.js';
import { findTargets, type Target } from './targets.js';

/**
 * Syncs the applications that the step stands for, wave by wave, then their children, down to the last: a wave begins
 * when everything before it is healthy. After a failure what has begun is brought to its end, and nothing more begins.
 */
export async function syncApplications(step: SyncStep, context: StepContext): Promise<StepResult> {
  const found = await findTargets(step.app, context);
  if (found.kind === 'failed') return found.result;
  const rollout = new Rollout(step, context);
  await rollout.run(found.targets);
  return combine(rollout.parts, { doing: 'synced' });
}

class Rollout {
  readonly parts: Part[] = [];
  private readonly step: SyncStep;
  private readonly context: StepContext;
  private readonly known = new Map<string, ApplicationRef>();
  private readonly finished: Target[] = [];
  private many = false;

  constructor(step: SyncStep, context: StepContext) {
    this.step = step;
    this.context = context;
  }

  async run(targets: readonly Target[]): Promise<void> {
    let waiting = this.unknownOf(targets);
    while (waiting.length > 0) {
      const there = waiting.filter(({ application, mayBeMissing }) => application !== undefined || !mayBeMissing);
      const batch = there.length > 0 ? there : waiting;
      const later = waiting.filter((target) => !batch.includes(target));
      if (!(await this.deploy(batch, later))) return;
      const children = await this.childrenOf(batch);
      if (children === undefined) {
        await this.stop(later);
        return;
      }
      // One that was named and not there may be a child by now.
      const fresh = this.unknownOf(children);
      waiting = [...fresh, ...later.map((target) => ({ ...target, ...children.find(({ ref }) => isSame(ref, target.ref)), mayBeMissing: false }))];
    }
  }

  /** False where one failed: then nothing else is begun. */
  private async deploy(batch: readonly Target[], later: readonly Target[]): Promise<boolean> {
    const waves = intoWaves(batch, this.context.settings.selection.waves);
    for (const [index, wave] of waves.entries()) {
      if (waves.length > 1) this.context.report(`wave ${index + 1} of ${waves.length}: ${wave.map(({ ref }) => displayName(ref)).join(', ')}`);
      this.context.deployments.announce(wave.map(({ ref }) => ref));
      const synced = await inParallel(wave, this.context.settings.selection.maxParallel, async (target) => await this.syncOne(target));
      this.parts.push(...synced);
      this.finished.push(...wave);
      const rest = [...waves.slice(index + 1).flat(), ...later];
      if (synced.some(({ result }) => result.kind === 'failed')) return await this.stop(rest);
      const followed = index < waves.length - 1 && !this.context.settings.dryRun;
      if (followed && !(await this.gateAll(wave))) return await this.stop(rest);
    }
    return true;
  }

  private async syncOne(target: Target): Promise<Part> {
    const inner = contextFor(target, { many: this.many, context: this.context });
    const revision = target.inherited === undefined ? this.step.revision : target.inherited.revision;
    const part = await carryOutPart(target.ref, { many: this.many, context: this.context }, async () => await sync({ ...this.step, app: displayName(target.ref), revision }, inner));
    const isOwn = target.inherited !== undefined && target.inherited.revision === undefined;
    if (isOwn && this.context.deployments.get(target.ref) !== undefined) this.context.deployments.update(target.ref, { follows: 'own' });
    return part;
  }

  /** The parts of those that fail the gate take the place of those of their sync. */
  private async gateAll(wave: readonly Target[]): Promise<boolean> {
    const gated = await inParallel(wave, wave.length, async (target) => await gateTarget(target, { many: this.many, context: this.context }));
    for (const part of gated.filter(({ result }) => result.kind === 'failed')) {
      this.parts.splice(this.parts.findIndex(({ ref }) => isSame(ref, part.ref)), 1, part);
    }
    return gated.every(({ result }) => result.kind !== 'failed');
  }

  /** What is not rolled back but was synced beside the failure is still seen to its end, so that it is known how it is. */
  private async stop(rest: readonly Target[]): Promise<false> {
    const { deployments, settings } = this.context;
    if ((settings.rollback === 'none' || settings.rollbackScope === 'failed') && !settings.dryRun && !this.context.signal.aborted) {
      const hasFailed = (ref: ApplicationRef): boolean => this.parts.some((part) => part.result.kind === 'failed' && isSame(part.ref, ref));
      await this.gateAll(this.finished.filter(({ ref }) => deployments.get(ref)?.state === 'requested' && !hasFailed(ref)));
    }
    for (const { ref, application } of rest) {
      deployments.update(ref, { state: 'not-begun', application, startedMs: this.context.clock.monotonicMs(), endedMs: this.context.clock.monotonicMs(), causes: ['not begun, because another application before it failed'] });
    }
    return false;
  }

  /** Undefined where they could not be found: that is a failure of their parent. */
  private async childrenOf(batch: readonly Target[]): Promise<readonly Target[] | undefined> {
    if (!this.context.settings.selection.children) return [];
    const found: Target[] = [];
    for (const { ref } of batch) {
      const deployment = this.context.deployments.get(ref);
      if (deployment?.application === undefined) continue;
      try {
        found.push(...await findChildren({ ref, application: deployment.application, revision: deployment.revision, synced: true }, this.context));
      } catch (error) {
        this.parts.push(failedPart(ref, error, this.context));
        return undefined;
      }
    }
    return found;
  }

  private unknownOf(targets: readonly Target[]): readonly Target[] {
    const fresh = targets.filter(({ ref }) => !this.known.has(displayName(ref)));
    for (const { ref } of fresh) this.known.set(displayName(ref), ref);
    this.many = this.known.size > 1;
    this.context.deployments.select(this.step.app, [...this.known.values()]);
    return fresh;
  }
}

function isSame(one: ApplicationRef, other: ApplicationRef): boolean {
  return displayName(one) === displayName(other);
}
