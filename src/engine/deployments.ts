import type { Application } from '../core/argocd/application.js';
import type { Evidence } from '../core/argocd/evidence.js';
import type { Baseline } from '../core/argocd/baseline.js';
import type { ApplicationRef } from './ports.js';

/**
 * How far the deployment of one application has come in this run. `untouched` ended before anything was
 * asked of the cluster and `refused` was refused by it; of `unchecked` is not known how it ended, because Argo CD
 * could not be asked, so that nothing is undone blindly; `unchanged` was live before; `requested` means
 * that something has been asked of the cluster, so that a failure must be undone; `not-begun` came after one that failed.
 */
export type DeploymentState = 'untouched' | 'unchecked' | 'unchanged' | 'requested' | 'healthy' | 'failed' | 'rolled-back' | 'rollback-failed' | 'refused' | 'superseded' | 'not-begun';

/** What this run did to one application: recorded as it happens, so that undoing follows facts. */
export interface Deployment {
  readonly app: ApplicationRef;
  readonly revision: string | undefined;
  /** `own` for one that follows something else than the run's commit, as a child at a tag does: what its declaration names counts. */
  readonly follows: 'run' | 'own';
  /** The commit that the revision was hydrated to, where Argo CD hydrates manifests: it is what the history names. */
  readonly hydratedRevision: string | undefined;
  readonly baseline: Baseline | undefined;
  readonly autoSynced: boolean;
  /** Whether our sync pruned; a rollback then prunes too, so that it restores what was there. */
  readonly prune: boolean;
  readonly state: DeploymentState;
  /** Value of the info that marks our sync operation. */
  readonly operation: string | undefined;
  /** The last reading of it. */
  readonly application: Application | undefined;
  readonly causes: readonly string[];
  /** What was found when it failed, before anything was undone. */
  readonly evidence: Evidence | undefined;
  readonly startedMs: number;
  readonly endedMs: number | undefined;
  readonly strategy: 'argocd' | 'git-revert' | undefined;
  readonly revertSha: string | undefined;
  /** The revision that runs after a rollback. */
  readonly liveRevision: string | undefined;
  /** The newer commit for which nothing was deployed. */
  readonly successor: Successor | undefined;
  /** What a rollback by hand goes back from, once it has begun. */
  readonly left: string | undefined;
  /** Of a rollback that went through and was not proven to have helped: whether it is known that it did not. */
  readonly unproven: 'unhealthy' | 'unknown' | undefined;
  /** What a rollback has changed beside what it is for, in words: it may fail after that. */
  readonly changed: readonly string[];
  /** Whether somebody has been told that the rollback failed, or an attempt to tell is on record. */
  readonly failureTold: boolean;
  /** Lines that the reader of the report must not miss. */
  readonly notices: readonly string[];
}

/** What a commit that was deployed in the place of ours, and contains it, means for an application. */
export interface Successor {
  readonly revision: string;
  /** `reverts` takes ours back; `same` changes nothing of this application; of `unknown` that could not be found out. */
  readonly effect: 'reverts' | 'changes' | 'same' | 'unknown';
  /** How that is known, or why it is not. */
  readonly why: string;
}

/** The deployments of a run by application. */
export class Deployments {
  private readonly byApp = new Map<string, Deployment>();
  private readonly selections = new Map<string, readonly ApplicationRef[]>();
  private readonly places = new Map<string, number>();
  private readonly successors = new Map<string, Successor>();
  private readonly startedMs: number;
  private readonly redact: (text: string) => string;

  /**
   * Of an application on which the first fact is not when it began, it is when the run did, in monotonic milliseconds. Secrets are
   * taken out of causes as they come: some are cut for a headline, and half of a secret would not be found.
   */
  constructor(startedMs = 0, redact: (text: string) => string = (text) => text) {
    this.startedMs = startedMs;
    this.redact = redact;
  }

  /** Keeps which applications a text such as `web-*` stood for in a sync, their children included, for the steps after it. */
  select(text: string, apps: readonly ApplicationRef[]): void {
    this.selections.set(text, apps);
  }

  /** The applications that a sync found for the text; undefined where none has asked. */
  selected(text: string): readonly ApplicationRef[] | undefined {
    return this.selections.get(text);
  }

  /** What is known of a newer commit in the place of `ours`. */
  successor(app: ApplicationRef, ours: string, revision: string): Successor | undefined {
    return this.successors.get(`${keyOf(app)} ${ours} ${revision}`);
  }

  /** Keeps it: two commits are what they are. What is not known may be by the next time. */
  keepSuccessor(app: ApplicationRef, ours: string, successor: Successor): void {
    if (successor.effect !== 'unknown') this.successors.set(`${keyOf(app)} ${ours} ${successor.revision}`, successor);
  }

  get(app: ApplicationRef): Deployment | undefined {
    return this.byApp.get(keyOf(app));
  }

  /** In the order in which they were announced. */
  all(): readonly Deployment[] {
    const placeOf = ({ app }: Deployment): number => this.places.get(keyOf(app)) ?? 0;
    return [...this.byApp.values()].toSorted((one, other) => placeOf(one) - placeOf(other));
  }

  /** Keeps the places of applications that are deployed at the same time, whichever of them has something to record first. */
  announce(apps: readonly ApplicationRef[]): void {
    for (const app of apps) {
      if (!this.places.has(keyOf(app))) this.places.set(keyOf(app), this.places.size);
    }
  }

  /** Records new facts on an application, creating its entry where there is none. */
  update(app: ApplicationRef, facts: Partial<Omit<Deployment, 'app'>> & { readonly startedMs?: number }): Deployment {
    const before: Deployment = this.get(app) ?? {
      app,
      revision: undefined,
      follows: 'run',
      hydratedRevision: undefined,
      baseline: undefined,
      autoSynced: false,
      prune: false,
      state: 'untouched',
      operation: undefined,
      application: undefined,
      causes: [],
      evidence: undefined,
      startedMs: facts.startedMs ?? this.startedMs,
      endedMs: undefined,
      strategy: undefined,
      revertSha: undefined,
      liveRevision: undefined,
      successor: undefined,
      left: undefined,
      unproven: undefined,
      changed: [],
      failureTold: false,
      notices: [],
    };
    const after = { ...before, ...facts, ...(facts.causes === undefined ? {} : { causes: facts.causes.map(this.redact) }) };
    this.announce([app]);
    this.byApp.set(keyOf(app), after);
    return after;
  }
}

/**
 * Those that go back where one of them has failed, as the input `rollback-scope` says. What is reverted in git goes back wherever
 * it was deployed from there, so that `failed` has those as well.
 */
export function inScope(deployments: readonly Deployment[], scope: 'all' | 'failed'): readonly Deployment[] {
  if (scope === 'all') return deployments;
  const failed = deployments.filter(({ state }) => state === 'failed' || state === 'rollback-failed');
  const reverted = new Set(failed.flatMap(({ autoSynced, revision }) => (autoSynced && revision !== undefined ? [revision] : [])));
  return deployments.filter((deployment) => failed.includes(deployment) || (deployment.autoSynced && deployment.revision !== undefined && reverted.has(deployment.revision)));
}

function keyOf(app: ApplicationRef): string {
  return `${app.namespace ?? ''}/${app.name}`;
}

/** `name`, or `namespace/name` for an application outside the control plane's namespace. */
export function parseApplicationRef(text: string): ApplicationRef {
  const slash = text.indexOf('/');
  return slash === -1 ? { name: text } : { namespace: text.slice(0, slash), name: text.slice(slash + 1) };
}
