import type { Application } from '../../core/argocd/application.js';
import { AdapterError } from '../../core/adapter-error.js';
import { assess, type Assessment, type Expectation, type FailureCause } from '../../core/argocd/assess.js';
import { deployedRevision, seenRevision } from '../../core/argocd/tracked-revision.js';
import type { ApplicationRef } from '../ports.js';
import { TimeoutReason } from '../problems.js';
import { ApplicationWatch, type Reading } from './application-watch.js';
import type { StepContext } from './context.js';
import { explainRollouts } from './explain-rollouts.js';
import { ReachJudge } from './out-of-reach.js';
import { Relations } from './revisions.js';
import { successorOf } from './successor.js';

/** How long to wait, and how often to believe bad news; all in milliseconds. */
export interface GateBounds {
  readonly timeoutMs: number;
  readonly stableForMs: number;
  readonly graceMs: number;
  /** Failed requests and Degraded verdicts that are forgiven. */
  readonly retries: number;
  /** Pause after the n-th of them, from 1. A change on the stream ends it early. */
  readonly backoffMs: (attempt: number) => number;
}

/** How the gate ended. `unchecked` means that Argo CD could not be asked: not healthy, and not unhealthy. */
export interface GateOutcome {
  readonly verdict: 'healthy' | 'degraded' | 'timeout' | 'failed' | 'unchecked';
  readonly message: string;
  readonly application: Application | undefined;
  readonly seconds: number;
  readonly cause: FailureCause | undefined;
  readonly error: AdapterError | undefined;
  /** What to do about it, where that is known. */
  readonly hint?: string;
}

/**
 * Waits until the Application is what is expected, and has been for `stableForMs` with one more refresh
 * at the end. Degraded is believed after `graceMs`, or at once when waiting cannot cure it.
 */
export async function awaitHealthy(
  ref: ApplicationRef,
  expectation: Expectation,
  { bounds, context }: { readonly bounds: GateBounds; readonly context: StepContext },
): Promise<GateOutcome> {
  const gate = new Gate(ref, expectation, { bounds, context });
  try {
    return await gate.run();
  } finally {
    gate.close();
  }
}

class Gate {
  private expectation: Expectation;
  private readonly bounds: GateBounds;
  private readonly context: StepContext;
  private readonly watch: ApplicationWatch;
  private readonly ref: ApplicationRef;
  private readonly startedMs: number;
  private readonly relations: Relations;
  private stable: { readonly sinceMs: number; readonly fingerprint: string } | undefined;
  private nextVerdictMs: number | undefined;
  private forgiven = 0;
  private toldPause: string | undefined;
  /** When Application and resources were first seen to disagree about health. */
  private disagreedAtMs = Number.POSITIVE_INFINITY;
  /** The error of the last request, until one is answered again. */
  private unanswered: AdapterError | undefined;
  private last: { readonly application: Application; readonly message: string } | undefined;
  /** Whether a commit that was deployed is the same for the application as ours, which it contains. */
  private readonly judged = new Map<string, boolean>();
  private readonly reach: ReachJudge;
  /** What the last assessment was made with. */
  private lastFacts: Omit<Parameters<typeof assess>[1], 'application'> | undefined;

  constructor(ref: ApplicationRef, expectation: Expectation, { bounds, context }: { readonly bounds: GateBounds; readonly context: StepContext }) {
    this.expectation = expectation;
    this.ref = ref;
    this.bounds = bounds;
    this.context = context;
    this.watch = new ApplicationWatch(ref, context, { onTold: (application) => { this.sayProgress(application); } });
    this.relations = new Relations(context);
    this.reach = new ReachJudge(context);
    this.startedMs = context.clock.monotonicMs();
  }

  close(): void {
    this.watch.close();
  }

  async run(): Promise<GateOutcome> {
    let refresh = false;
    for (;;) {
      if (this.elapsedMs() >= this.bounds.timeoutMs) return this.timeout();
      try {
        const reading = await this.watch.read({ refresh, withinMs: this.bounds.timeoutMs - this.elapsedMs() });
        const assessment = await this.assess(reading);
        if (assessment.verdict === 'waiting' && assessment.on === 'agreement') this.disagreedAtMs = Math.min(this.disagreedAtMs, this.context.clock.monotonicMs());
        this.last = { application: reading.application, message: assessment.message };
        this.unanswered = undefined;
        const outcome = this.judge(assessment, reading.application) ?? this.judgeReach(assessment, reading.application);
        if (outcome !== undefined) return outcome;
        await this.tellPauses(assessment, reading.application);
        refresh = this.wantsRefresh(assessment);
        const awaitsRefresh = refresh && assessment.verdict === 'waiting' && assessment.on === 'refresh';
        if (awaitsRefresh && this.watch.mayRefresh) continue;
        await this.watch.pause(awaitsRefresh ? Math.min(this.untilNextDecisionMs(), this.watch.untilRefreshMs) : this.untilNextDecisionMs());
      } catch (error) {
        if (this.context.signal.aborted) {
          if (this.context.signal.reason instanceof TimeoutReason) return this.timeout();
          throw error;
        }
        if (!(error instanceof AdapterError)) throw error;
        if (error.code === 'not-found') return this.outcome('failed', 'the application was deleted while it was waited for', { cause: 'deleted' });
        this.forgiven += 1;
        this.unanswered = error;
        // Without a retry policy only time bounds it: a server that restarts says nothing about the application.
        const spent = this.bounds.retries > 0 && this.forgiven > this.bounds.retries;
        if (!error.retryable || spent) return this.outcome('unchecked', `Argo CD could not be asked: ${error.message}`, { error });
        this.watch.say(`Argo CD could not be asked: ${error.message}`);
        await this.watch.pause(Math.max(this.bounds.backoffMs(this.forgiven), 1_000), { polling: false });
      }
    }
  }

  private async assess(reading: Reading): Promise<Assessment> {
    const { application } = reading;
    // Where nobody knows what there was before, what is seen first counts: another one would be created anew.
    this.expectation = { ...this.expectation, uid: this.expectation.uid ?? application.metadata.uid };
    const { relation, hydratedRelation } = this.expectation.kind === 'rolled-back'
      ? { relation: 'unknown' as const, hydratedRelation: undefined }
      : await this.relations.compare(application, this.expectation);
    const alike = relation === 'descendant' && application.status?.sync?.status !== 'Synced' ? await this.findAlike(application) : undefined;
    this.expectation = { ...this.expectation, alike };
    this.lastFacts = { afterOperation: reading.afterOperation, relation, disagreementStands: this.watch.refreshedAtMs > this.disagreedAtMs, ...(hydratedRelation === undefined ? {} : { hydratedRelation }) };
    return assess(this.expectation, { application, ...this.lastFacts });
  }

  /** What was deployed in the place of ours and is behind the branch by now, where it is the same for the application. Asked once a commit. */
  private async findAlike(application: Application): Promise<string | undefined> {
    const deployed = deployedRevision(application, this.expectation);
    if (deployed === undefined || deployed === this.expectation.revision?.toLowerCase()) return undefined;
    if (!this.judged.has(deployed)) this.judged.set(deployed, (await successorOf(this.ref, application, this.expectation, this.context))?.effect === 'same');
    return this.judged.get(deployed) === true ? deployed : undefined;
  }

  /** What resources say on the way, as the stream tells it: for people to see. */
  private sayProgress(application: Application): void {
    if (this.lastFacts === undefined) return;
    const assessment = assess(this.expectation, { application, ...this.lastFacts });
    if (assessment.verdict === 'waiting' && (assessment.on === 'health' || assessment.on === 'operation')) this.watch.say(assessment.message);
  }

  /** Where it is Suspended, somebody has to know at which step and how it goes on: told once a pause. */
  private async tellPauses(assessment: Assessment, { status }: Application): Promise<void> {
    const pause = `${status?.health?.lastTransitionTime ?? ''} ${assessment.message}`;
    if (assessment.verdict !== 'waiting' || assessment.on !== 'health' || status?.health?.status !== 'Suspended' || pause === this.toldPause) return;
    this.toldPause = pause;
    for (const line of await explainRollouts(this.ref, this.last?.application, this.context)) this.context.report(line);
  }

  private judge(assessment: Assessment, application: Application): GateOutcome | undefined {
    const now = this.context.clock.monotonicMs();
    if (assessment.verdict !== 'healthy') this.stable = undefined;
    if (assessment.verdict !== 'degraded') this.nextVerdictMs = undefined;
    switch (assessment.verdict) {
      case 'healthy':
        return this.judgeHealthy(assessment.message, application);
      case 'failed':
        return this.outcome('failed', assessment.message, { cause: assessment.cause });
      case 'waiting':
        if (assessment.on !== 'refresh') this.watch.say(assessment.message);
        return undefined;
      case 'degraded':
        this.nextVerdictMs ??= now + this.bounds.graceMs;
        if (assessment.terminal || now >= this.nextVerdictMs) {
          this.forgiven += 1;
          if (assessment.terminal || this.forgiven > this.bounds.retries) return this.outcome('degraded', assessment.message);
          this.nextVerdictMs = now + this.bounds.backoffMs(this.forgiven);
        }
        this.watch.say(`Degraded${this.forgiven === 0 ? '' : ` (${this.forgiven} of ${this.bounds.retries + 1})`}: ${assessment.message}`);
        return undefined;
    }
  }

  /** Ours is waited for in vain where the application follows something that never has it. */
  private judgeReach(assessment: Assessment, application: Application): GateOutcome | undefined {
    const waits = this.expectation.kind === 'live' && assessment.verdict === 'waiting' && assessment.on === 'revision';
    const found = waits ? this.reach.judge(application, this.expectation, this.lastFacts?.relation ?? 'unknown') : undefined;
    return found === undefined ? undefined : this.outcome('failed', found.why, { cause: 'out-of-reach', hint: found.hint });
  }

  private judgeHealthy(message: string, application: Application): GateOutcome | undefined {
    const now = this.context.clock.monotonicMs();
    const fingerprint = [
      seenRevision(application, this.expectation),
      application.status?.operationState?.finishedAt,
      application.status?.health?.lastTransitionTime,
    ].join('|');
    if (this.stable?.fingerprint !== fingerprint) this.stable = { sinceMs: now, fingerprint };
    const held = now - this.stable.sinceMs >= this.bounds.stableForMs;
    const confirmed = this.bounds.stableForMs === 0 || this.watch.refreshedAtMs > this.stable.sinceMs;
    if (held && confirmed) return this.outcome('healthy', message);
    this.watch.say(`${message}; must hold for ${Math.round(this.bounds.stableForMs / 1000)} s`);
    return undefined;
  }

  /** A refresh is needed to see git anew, to trust the status after an operation, and to confirm stability. */
  private wantsRefresh(assessment: Assessment): boolean {
    if (assessment.verdict === 'healthy') return true;
    return assessment.verdict === 'waiting' && assessment.on !== 'operation' && assessment.on !== 'health';
  }

  private untilNextDecisionMs(): number {
    const now = this.context.clock.monotonicMs();
    const moments = [this.bounds.timeoutMs - this.elapsedMs()];
    if (this.stable !== undefined) moments.push(Math.max(this.stable.sinceMs + this.bounds.stableForMs - now, 250));
    if (this.nextVerdictMs !== undefined) moments.push(this.nextVerdictMs - now);
    return Math.min(...moments);
  }

  private timeout(): GateOutcome {
    const waited = Math.round(this.elapsedMs() / 1000);
    if (this.unanswered !== undefined) return this.outcome('unchecked', `Argo CD could not be asked: ${this.unanswered.message}`, { error: this.unanswered });
    return this.outcome('timeout', `not healthy within ${waited} s: ${this.last?.message ?? 'Argo CD gave no answer'}`);
  }

  private elapsedMs(): number {
    return this.context.clock.monotonicMs() - this.startedMs;
  }

  private outcome(
    verdict: GateOutcome['verdict'],
    message: string,
    details: { readonly cause?: GateOutcome['cause']; readonly error?: AdapterError; readonly hint?: string } = {},
  ): GateOutcome {
    return {
      verdict,
      message,
      application: this.last?.application,
      seconds: Math.round(this.elapsedMs() / 1000),
      cause: details.cause,
      error: details.error,
      ...(details.hint === undefined ? {} : { hint: details.hint }),
    };
  }
}
