import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { childrenOf, displayName, nameOf } from '../../core/argocd/selection.js';
import { repositoryName } from '../../core/repository-name.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
import { inParallel } from './in-parallel.js';
import { isAbsence, readsAtOnce, type Target } from './targets.js';

/** How long an ApplicationSet may take, and how often is looked for what is to be created, in milliseconds. */
const patience = { generatedMs: 120_000, pollMs: 2_000 } as const;

/** Where to look for children, and what is known of the parent. */
export interface Parent {
  readonly ref: ApplicationRef;
  readonly application: Application;
  readonly revision: string | undefined;
  /** True after a sync: then ApplicationSets are asked what they should make now. */
  readonly synced: boolean;
}

/**
 * The applications that an application deploys, directly or by an ApplicationSet, those included that are still to be
 * created. Throws an AdapterError where an ApplicationSet does not make what it should.
 */
export async function findChildren(parent: Parent, context: StepContext): Promise<readonly Target[]> {
  const { applications, applicationSets } = childrenOf(parent.application);
  const generated: ApplicationRef[] = [];
  for (const set of applicationSets) generated.push(...await generatedBy(set, parent, context));
  const refs = new Map([...applications, ...generated].map((ref) => [displayName(ref), ref]));
  return await inParallel([...refs.values()], readsAtOnce, async (ref) => await childTarget(ref, parent, context));
}

/** A child has the parent's commit to show only where it follows the same branch of the same repository. */
async function childTarget(ref: ApplicationRef, parent: Parent, context: StepContext): Promise<Target> {
  const application = await awaitExistence(ref, context);
  const revision = application !== undefined && isSameBranch(parent.application, application) ? parent.revision : undefined;
  return { ref, application, mayBeMissing: true, inherited: { revision } };
}

function isSameBranch(one: Application, other: Application): boolean {
  const [a, b] = [one.spec.source, other.spec.source];
  if (a === undefined || b === undefined || a.chart !== undefined || b.chart !== undefined) return false;
  return repositoryName(a.repoURL) === repositoryName(b.repoURL) && (a.targetRevision ?? 'HEAD') === (b.targetRevision ?? 'HEAD');
}

/** The Application once it can be read; undefined where it cannot within `health-timeout`: whoever needs it then asks and says why. */
export async function awaitExistence(ref: ApplicationRef, context: StepContext): Promise<Application | undefined> {
  const until = context.clock.monotonicMs() + Math.min(context.settings.healthTimeoutSec * 1000, context.remainingMs());
  for (let told = false; ; told = true) {
    try {
      return await context.ports.argocd.get(ref, { signal: context.signal });
    } catch (error) {
      if (!(error instanceof AdapterError) || context.signal.aborted) throw error;
      if (!isAbsence(error) || context.settings.dryRun || context.clock.monotonicMs() >= until) return undefined;
    }
    if (!told) context.report(`${displayName(ref)} is not there yet; waiting until it is created`);
    await context.clock.sleep(patience.pollMs, context.signal);
  }
}

async function generatedBy(set: ApplicationRef, parent: Parent, context: StepContext): Promise<readonly ApplicationRef[]> {
  const until = context.clock.monotonicMs() + Math.min(patience.generatedMs, context.remainingMs());
  for (let told = false; ; told = true) {
    const state = await readSet(set, parent, context);
    if ('owned' in state) return state.owned;
    const missing = (state.expected ?? []).filter((ref) => !state.applications.some(({ name }) => name === ref.name));
    const settled = state.error === undefined && missing.length === 0;
    if (settled || context.settings.dryRun) return state.expected ?? state.applications;
    const why = state.error ?? `it has not created ${missing.map(displayName).join(', ')}`;
    if (context.clock.monotonicMs() >= until) {
      throw new AdapterError('failed', `the ApplicationSet ${displayName(set)} does not make its applications: ${why}`, {
        hint: `look at its conditions: kubectl describe applicationset ${set.name}`,
      });
    }
    if (!told) context.report(`waiting for the ApplicationSet ${displayName(set)}: ${why}`);
    await context.clock.sleep(patience.pollMs, context.signal);
  }
}

type SetReading = Awaited<ReturnType<StepContext['ports']['argocd']['applicationSet']>> | { readonly owned: readonly ApplicationRef[] };

/** An ApplicationSet that may not be read is known by what it owns; that this may not be all is said. */
async function readSet(set: ApplicationRef, { ref, synced }: Parent, context: StepContext): Promise<SetReading> {
  try {
    const state = await context.ports.argocd.applicationSet(set, { generate: synced && !context.settings.dryRun, signal: context.signal });
    if (synced && !context.settings.dryRun && state.expected === undefined) notice(ref, `which applications the ApplicationSet ${displayName(set)} makes of this revision could not be asked (it needs applicationsets, create): those that it had are waited for`, context);
    return state;
  } catch (error) {
    if (!(error instanceof AdapterError) || context.signal.aborted) throw error;
    if (error.code === 'not-found') return { applications: [], expected: undefined, error: 'it is not there yet' };
    if (error.code !== 'forbidden') throw error;
    const owned = (await context.ports.argocd.list({}, context.signal)).filter(({ metadata }) =>
      (metadata.ownerReferences ?? []).some(({ kind, name }) => kind === 'ApplicationSet' && name === set.name));
    notice(ref, `the ApplicationSet ${displayName(set)} may not be read (it needs applicationsets, get): only those of its applications are waited for that are there and may be seen`, context);
    return { owned: owned.map(nameOf).filter(({ namespace }) => namespace === set.namespace) };
  }
}

function notice(ref: ApplicationRef, text: string, context: StepContext): void {
  const known = context.deployments.get(ref)?.notices ?? [];
  if (known.includes(text)) return;
  context.report(text);
  context.deployments.update(ref, { notices: [...known, text] });
}
