import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { placed } from '../../core/argocd/evidence-text.js';
import { suspectOf, type ObjectEvent, type TreeNode } from '../../core/argocd/diagnosis.js';
import { eventEvidence, evidenceLimits, failingResources, keyOf, newestTimeOf, resourceEvidence, tidy, tidyLog, titleOf, type Evidence, type Failing, type LogEvidence } from '../../core/argocd/evidence.js';
import { loggingContainer, podOfManifest, podOfTree, type PodState } from '../../core/argocd/pod-state.js';
import { describeResource } from '../../core/argocd/resource-health.js';
import type { Wanted } from '../../core/argocd/tracked-revision.js';
import { startDeadline } from '../deadline.js';
import type { ApplicationRef } from '../ports.js';
import { TimeoutReason } from '../problems.js';
import { untilAborted } from '../until-aborted.js';
import type { StepContext, StepResult } from './context.js';
import { locateDeclarations } from './locate-declarations.js';
import { wantedOf } from './revisions.js';
import { applicationUrl } from './sync-outcome.js';

/**
 * What may be asked of Argo CD for one application: one tree, events of three objects, two Pods and their logs make
 * eight requests. Of more failing applications than `applications` nothing is asked. `seconds` bounds all of it.
 */
const limits = { events: 3, pods: 2, applications: 10, seconds: 15 } as const;

/** The application that failed, as it was seen last, and what should run. */
export interface Failed {
  readonly ref: ApplicationRef;
  readonly application: Application | undefined;
  readonly wanted: Wanted;
}

/**
 * Looks at what failed before anything is undone. Never fails and never takes longer than 15 s: what could not be had is
 * said. Done once for each application. Undefined where there is nothing to look at, in a rollback and after a cancellation.
 */
export async function collectEvidence({ ref, application, wanted }: Failed, context: StepContext): Promise<Evidence | undefined> {
  const failing = application === undefined ? [] : failingResources(application);
  const { deployments } = context;
  const known = deployments.get(ref)?.evidence;
  if (known !== undefined) return context.failure === '' ? known : undefined;
  if (application === undefined || failing.length === 0) return undefined;
  // A node whose time is over has still the run's.
  const parent = context.signal.reason instanceof TimeoutReason ? context.run.signal : context.signal;
  if (parent.aborted) return undefined;
  const others = failing.slice(evidenceLimits.resources, evidenceLimits.resources + evidenceLimits.others).map((resource) => tidy(describeResource(resource), evidenceLimits.line));
  const left = failing.length - evidenceLimits.resources - evidenceLimits.others;
  const collection = new Collection(ref, context);
  const asks = deployments.all().filter(({ evidence }) => evidence !== undefined).length < limits.applications;
  if (!asks) collection.missing.push(`events and logs: they were read for ${limits.applications} other applications`);
  // Others that fail at the same time count it from now on.
  deployments.update(ref, { evidence: { resources: [], others, missing: ['how it is: that was not found out before the end'] } });
  const deadline = startDeadline(context.clock, { scope: 'node', seconds: limits.seconds, parent });
  try {
    const resources = await collection.collect({ application, wanted, failing: failing.slice(0, evidenceLimits.resources), asks }, deadline.signal);
    const evidence: Evidence = { resources, others: [...others, ...(left > 0 ? [`and ${left} more`] : [])], missing: collection.missing };
    deployments.update(ref, { evidence });
    return evidence;
  } finally {
    deadline.cancel();
  }
}

/** A failed result with what can be found out about it, as long as it is as it failed. */
export async function explained(ref: ApplicationRef, result: StepResult, context: StepContext): Promise<StepResult> {
  if (result.kind !== 'failed') return result;
  const { application, revision } = context.deployments.get(ref) ?? {};
  const evidence = await collectEvidence({ ref, application, wanted: wantedOf(revision ?? context.commit?.sha, context) }, context);
  return { ...result, problems: result.problems.map((problem) => placed(problem, evidence)) };
}

interface Suspicion {
  readonly failing: Failing;
  readonly suspect: TreeNode | undefined;
}

interface Looked {
  readonly application: Application;
  readonly wanted: Wanted;
  readonly failing: readonly Failing[];
  readonly asks: boolean;
}

interface Seen {
  readonly events: ReadonlyMap<TreeNode, readonly ObjectEvent[]>;
  readonly pods: ReadonlyMap<TreeNode, { readonly pod: PodState; readonly log: LogEvidence | undefined }>;
}

class Collection {
  readonly missing: string[] = [];
  private readonly ref: ApplicationRef;
  private readonly context: StepContext;

  constructor(ref: ApplicationRef, context: StepContext) {
    this.ref = ref;
    this.context = context;
  }

  async collect({ application, wanted, failing, asks }: Looked, signal: AbortSignal): Promise<Evidence['resources']> {
    const [declarations, seen] = await Promise.all([
      this.attempt('the manifests in git', signal, async () => await locateDeclarations({ application, wanted, failing, elsewhere: this.context.facts.sourceSha !== undefined }, this.context.run)),
      asks ? this.look(failing, signal) : { suspicions: failing.map((resource): Suspicion => ({ failing: resource, suspect: undefined })), events: new Map(), pods: new Map() },
    ]);
    if (declarations !== undefined && 'why' in declarations) this.missing.push(`the manifests in git: ${declarations.why}`);
    const places = declarations === undefined || 'why' in declarations ? undefined : declarations;
    const newest = newestTimeOf(application, [...seen.events.values()]);
    return seen.suspicions.map(({ failing: resource, suspect }) => {
      const found = suspect === undefined ? undefined : seen.pods.get(suspect);
      return resourceEvidence(resource, {
        appUrl: applicationUrl(this.ref, this.context),
        ...places?.get(keyOf(resource)),
        ...(found === undefined ? {} : { pod: found.pod }),
        ...(found?.log === undefined ? {} : { log: found.log }),
        events: suspect === undefined ? [] : eventEvidence(suspect, seen.events.get(suspect) ?? [], newest),
      });
    });
  }

  private async look(failing: readonly Failing[], signal: AbortSignal): Promise<Seen & { readonly suspicions: readonly Suspicion[] }> {
    const { argocd } = this.context.ports;
    const nodes = await this.attempt('events and logs', signal, async () => await argocd.resourceTree(this.ref, signal));
    const suspicions = failing.map((resource): Suspicion => ({ failing: resource, suspect: nodes === undefined ? undefined : suspectOf(resource, nodes) }));
    const suspects = [...new Set(suspicions.flatMap(({ suspect }) => suspect ?? []))];
    const [asked, pods] = [suspects.slice(0, limits.events), suspects.filter(({ kind, group = '' }) => kind === 'Pod' && group === '').slice(0, limits.pods)];
    if (suspects.length > asked.length) this.missing.push(`events of ${suspects.length - asked.length} more objects: at most eight requests are made for an application`);
    const events = new Map<TreeNode, readonly ObjectEvent[]>();
    const seen = new Map<TreeNode, { readonly pod: PodState; readonly log: LogEvidence | undefined }>();
    await Promise.all([
      ...asked.map(async (suspect) => {
        const found = await this.attempt(`events of ${titleOf(suspect)}`, signal, async () => await argocd.events(this.ref, suspect, signal));
        if (found !== undefined) events.set(suspect, found);
      }),
      ...pods.map(async (suspect) => { seen.set(suspect, await this.lookInto(suspect, signal)); }),
    ]);
    for (const { suspect } of suspicions) if (suspect?.kind === 'Pod' && !seen.has(suspect)) seen.set(suspect, { pod: podOfTree(suspect), log: undefined });
    return { suspicions, events, pods: seen };
  }

  private async lookInto(suspect: TreeNode, signal: AbortSignal): Promise<{ readonly pod: PodState; readonly log: LogEvidence | undefined }> {
    const { argocd } = this.context.ports;
    const manifest = await this.attempt(titleOf(suspect), signal, async () => await argocd.liveObject(this.ref, suspect, signal));
    const pod = manifest === undefined ? podOfTree(suspect) : podOfManifest(suspect, manifest);
    const container = loggingContainer(pod);
    if (container === undefined) return { pod, log: undefined };
    const what = `logs of ${titleOf(suspect)}`;
    const request = { pod: suspect, container: container.name, previous: container.previous, lines: evidenceLimits.logLines };
    const log = await this.attempt(what, signal, async () => await argocd.logs(this.ref, request, signal));
    if (log === undefined) return { pod, log: undefined };
    if (log.cutOff) this.missing.push(`${what}: cut off`);
    if (log.refusal !== undefined) this.missing.push(tidy(`${what}: ${log.refusal}`, evidenceLimits.message));
    const lines = tidyLog(log.lines);
    return { pod, log: lines.length === 0 ? undefined : { pod: pod.name, container: container.name, previous: container.previous, lines } };
  }

  /** Undefined where it could not be had, which is then said. Does not wait for what does not hear the signal. */
  private async attempt<T>(what: string, signal: AbortSignal, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await untilAborted(signal, work());
    } catch (error) {
      // Whatever it was, what is being explained counts: it decides, not this.
      this.missing.push(tidy(`${what}: ${signal.aborted ? `no answer within ${limits.seconds} s` : whyNot(error)}`, evidenceLimits.message));
      return undefined;
    }
  }
}

function whyNot(error: unknown): string {
  if (!(error instanceof AdapterError)) return error instanceof Error ? error.message : 'not known';
  const policy = /p, .*, allow/.exec(error.hint ?? '')?.[0];
  if (error.code !== 'forbidden' || policy === undefined) return error.message;
  const [, , resource, action] = policy.split(', ');
  return `permission ${resource}/${action} is missing: ${policy}`;
}
