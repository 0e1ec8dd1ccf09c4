import { createHash } from 'node:crypto';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { LiveObject, ObjectHealth } from './live-state.js';
import type { Manifest } from './manifests.js';
import type { Outcome } from './options.js';
import { timestamp } from './stored-application.js';
import type { Managed, World } from './world.js';

/**
 * The controller of Argo Rollouts for canaries with steps: weights, pauses and analyses, one after the other.
 * Source of fields and messages: pkg/apis/rollouts/v1alpha1/types.go and utils/rollout/rolloututil.go of argo-rollouts.
 */

/** True for a Rollout that a controller takes through steps: one with steps, whose status does not stand in git. */
export function isStepwise({ group, kind, object }: Manifest): boolean {
  return group === 'argoproj.io' && kind === 'Rollout' && object['status'] === undefined && stepsOf(object).length > 0;
}

/** Which Rollout, and what becomes of its update. A later change of the object ends the following of this one. */
export interface Course {
  readonly key: string;
  readonly generation: number;
  readonly outcome: Outcome;
}

/** Takes the Rollout on from where it stands, until it is through, paused or aborted. */
export async function followSteps(world: World, managed: Managed, course: Course): Promise<void> {
  await world.pace.pause(world.delays.observe);
  for (;;) {
    const rollout = managed.live.find(course.key);
    if (rollout?.generation !== course.generation) return;
    const next = advance(rollout, { outcome: course.outcome, now: world.clock.now() });
    if (!managed.live.report(course.key, course.generation, next.status)) return;
    if (next.analysis !== undefined) managed.live.make(course.key, analysisRun(rollout.manifest, next.analysis, world.clock.now()));
    managed.live.setHealth(course.key, course.generation, { health: next.health, pods: undefined });
    managed.requestRefresh(1);
    if (next.stands) return;
    await world.pace.pause(next.afterMs(world.delays));
  }
}

/** Status of a Rollout that runs what its template says, all the steps behind it. */
export function settled(object: JsonObject, generation: number): JsonObject {
  const hash = hashOf(object);
  return { observedGeneration: String(generation), currentPodHash: hash, stableRS: hash, currentStepIndex: stepsOf(object).length, phase: 'Healthy' };
}

interface Advance {
  readonly status: JsonObject;
  readonly health: ObjectHealth;
  readonly analysis?: { readonly name: string; readonly failed: boolean };
  /** True where nothing goes on by itself. */
  readonly stands: boolean;
  readonly afterMs: (delays: World['delays']) => number;
}

/** One step on. */
function advance({ manifest, state, generation }: LiveObject, how: { readonly outcome: Outcome; readonly now: Date }): Advance {
  const [steps, before] = [stepsOf(state), objectIn(state['status'])];
  const currentPodHash = hashOf(state);
  const stableRS = typeof before['stableRS'] === 'string' ? before['stableRS'] : currentPodHash;
  const common = { observedGeneration: String(generation), currentPodHash, stableRS };
  const done = settled(state, generation);
  if (currentPodHash === stableRS || before['promoteFull'] === true) return standing(done, { status: 'Healthy' });
  if (objectIn(state['spec'])['paused'] === true) return standing({ ...before, ...common, phase: 'Paused', message: 'manually paused' }, { status: 'Suspended', message: 'manually paused' });
  const sameUpdate = before['currentPodHash'] === currentPodHash;
  const index = sameUpdate && typeof before['currentStepIndex'] === 'number' ? before['currentStepIndex'] : 0;
  if (sameUpdate && before['abort'] === true) return aborted(common, typeof before['message'] === 'string' && before['phase'] === 'Degraded' ? before['message'] : 'RolloutAborted: Rollout aborted update to revision 2');
  const step = steps[index];
  if (step === undefined) return standing(done, { status: 'Healthy' });
  if (isJsonObject(step['analysis'])) return analysed(common, { index, name: `${manifest.name}-${currentPodHash}-${generation}-${index}`, failing: how.outcome === 'analysis-failed' });
  if (isJsonObject(step['pause']) && step['pause']['duration'] === undefined) {
    // Whoever lets it go on takes its pause away, and nothing else.
    const resumed = sameUpdate && before['controllerPause'] === true && before['pauseConditions'] === undefined;
    if (!resumed) {
      const status = { ...common, currentStepIndex: index, phase: 'Paused', message: 'CanaryPauseStep', controllerPause: true, pauseConditions: [{ reason: 'CanaryPauseStep', startTime: timestamp(how.now) }] };
      return standing(status, { status: 'Suspended', message: 'CanaryPauseStep' });
    }
  }
  const ends = neverAvailable(how.outcome, currentPodHash);
  if (ends !== undefined) return standing({ ...common, currentStepIndex: index, phase: ends.status, message: ends.message ?? '' }, ends);
  return going({ ...common, currentStepIndex: index + 1, phase: 'Progressing', message: 'more replicas need to be updated' });
}

/** What an update comes to whose Pods do not become available; undefined where they do. */
function neverAvailable(outcome: Outcome, hash: string): ObjectHealth | undefined {
  if (outcome === 'never-healthy') return { status: 'Progressing', message: 'more replicas need to be updated' };
  if (outcome !== 'degraded' && outcome !== 'crash-looping') return undefined;
  return { status: 'Degraded', message: `ProgressDeadlineExceeded: ReplicaSet "${hash}" has timed out progressing.` };
}

function analysed(common: JsonObject, { index, name, failing }: { readonly index: number; readonly name: string; readonly failing: boolean }): Advance {
  const analysis = { name, failed: failing };
  if (failing) {
    const told = aborted({ ...common, canary: { currentStepAnalysisRunStatus: { name, status: 'Failed' } } }, `RolloutAborted: Rollout aborted update to revision 2: Step-based analysis phase error/failed: ${FAILURE}`);
    return { ...told, analysis };
  }
  return { ...going({ ...common, currentStepIndex: index + 1, phase: 'Progressing', message: 'more replicas need to be updated' }), analysis };
}

function aborted(common: JsonObject, message: string): Advance {
  return standing({ ...common, currentStepIndex: 0, abort: true, phase: 'Degraded', message }, { status: 'Degraded', message });
}

function standing(status: JsonObject, health: ObjectHealth): Advance {
  return { status, health, stands: true, afterMs: () => 0 };
}

function going(status: JsonObject): Advance {
  return { status, health: { status: 'Progressing', message: 'more replicas need to be updated' }, stands: false, afterMs: (delays) => delays.rollout };
}

const FAILURE = 'Metric "success-rate" assessed Failed due to failed (1) > failureLimit (0)';

/** What the analysis measured; its template is not read. */
function analysisRun({ namespace }: Manifest, { name, failed }: { readonly name: string; readonly failed: boolean }, now: Date): LiveObject {
  const phase = failed ? 'Failed' : 'Successful';
  const measurement = { phase, value: failed ? '[0.87]' : '[0.999]', startedAt: timestamp(now), finishedAt: timestamp(now) };
  const status: JsonObject = {
    phase, ...(failed ? { message: FAILURE } : {}), startedAt: timestamp(now),
    metricResults: [{ name: 'success-rate', phase, count: 1, ...(failed ? { failed: 1 } : { successful: 1 }), measurements: [measurement] }],
  };
  const object: JsonObject = { apiVersion: 'argoproj.io/v1alpha1', kind: 'AnalysisRun', metadata: { name, namespace }, status };
  const manifest: Manifest = { group: 'argoproj.io', version: 'v1alpha1', kind: 'AnalysisRun', namespace, name, hook: undefined, object };
  return { manifest, state: object, health: failed ? { status: 'Degraded', message: FAILURE } : { status: 'Healthy', message: 'Analysis run completed successfully' }, generation: 1, createdAt: now };
}

function stepsOf(object: JsonObject): readonly JsonObject[] {
  const { steps } = objectIn(objectIn(objectIn(object['spec'])['strategy'])['canary']);
  return Array.isArray(steps) ? steps.filter((step) => isJsonObject(step)) : [];
}

function hashOf(object: JsonObject): string {
  return createHash('sha256').update(JSON.stringify(objectIn(object['spec'])['template'] ?? null)).digest('hex').slice(0, 10);
}

function objectIn(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
