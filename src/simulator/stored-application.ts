import type { Application, ApplicationSource, ApplicationStatus } from '../core/argocd/application.js';
import type { JsonObject } from '../core/json.js';
import type { SimulatedApplication } from './options.js';

/** An Application as far as it is known before it is stored. */
export interface Located {
  readonly metadata: Pick<StoredApplication['metadata'], 'name' | 'namespace'>;
  readonly spec: StoredApplication['spec'];
}

/** The custom resource as it is stored, with what every answer of the API also carries. */
export interface StoredApplication extends Application {
  readonly metadata: Application['metadata'] & {
    readonly namespace: string;
    readonly uid: string;
    readonly resourceVersion: string;
    readonly generation: number;
    readonly creationTimestamp: string;
    readonly managedFields: readonly JsonObject[];
    readonly finalizers?: readonly string[];
  };
  readonly spec: Application['spec'] & {
    readonly revisionHistoryLimit?: number;
    readonly syncPolicy?: Application['spec']['syncPolicy'] & { readonly retry?: JsonObject };
  };
  readonly status: StoredStatus;
}

/** Fields of the status that are no use to a client but are always there. */
export interface StoredStatus extends Omit<ApplicationStatus, 'sync'> {
  readonly sync: Omit<NonNullable<ApplicationStatus['sync']>, 'comparedTo'> & {
    readonly comparedTo: NonNullable<NonNullable<ApplicationStatus['sync']>['comparedTo']> & {
      readonly destination: Application['spec']['destination'];
    };
  };
  readonly sourceType?: string;
  readonly controllerNamespace?: string;
  readonly resourceHealthSource?: string;
  readonly sourceHydrator: NonNullable<ApplicationStatus['sourceHydrator']>;
}

/** Who writes: the names in `managedFields`. */
export type Writer = 'argocd-server' | 'argocd-application-controller' | 'argocd-applicationset-controller';

/** RFC 3339, UTC, whole seconds, as Kubernetes keeps times. */
export function timestamp(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** A random-looking identifier in the form of a UUID that depends on the number alone. */
export function uidFor(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** `sources` where there are any, else the one source; with a hydrator the branch that it pushes to. */
export function sourcesOf(spec: Application['spec']): readonly ApplicationSource[] {
  const { drySource, syncSource } = spec.sourceHydrator ?? {};
  if (syncSource !== undefined) {
    const { path, targetBranch, repoURL = drySource?.repoURL ?? '' } = syncSource;
    return [{ repoURL, ...(path === undefined ? {} : { path }), ...(targetBranch === undefined ? {} : { targetRevision: targetBranch }) }];
  }
  if (spec.sources !== undefined && spec.sources.length > 0) return spec.sources;
  return spec.source === undefined ? [] : [spec.source];
}

/** The field `source` of an operation, where a single source counts. */
export function sourceField(spec: Application['spec']): { readonly source?: ApplicationSource } {
  const [source] = sourcesOf(spec);
  return source === undefined ? {} : { source };
}

/** True where `sources` counts, even with a single entry. */
export function isMultiSource(spec: Application['spec']): boolean {
  return (spec.sources?.length ?? 0) > 0;
}

/** `namespace/name`. */
export function qualifiedName(application: StoredApplication): string {
  return `${application.metadata.namespace}/${application.metadata.name}`;
}

/** The status of an Application that was never compared: fields without `omitempty` are there. */
export const EMPTY_STATUS: StoredStatus = { sync: { status: '', comparedTo: { source: { repoURL: '' }, destination: {} } }, health: {}, summary: {}, sourceHydrator: {} };

/** A new Application, before anything was compared or deployed. */
export function newApplication(seed: SimulatedApplication, now: Date): Omit<StoredApplication, 'metadata'> & {
  readonly metadata: Omit<StoredApplication['metadata'], 'uid' | 'resourceVersion' | 'managedFields'>;
} {
  return {
    metadata: {
      name: seed.name,
      namespace: seed.namespace ?? 'argocd',
      generation: 1,
      creationTimestamp: timestamp(now),
      ...(seed.labels === undefined ? {} : { labels: seed.labels }),
      ...(seed.annotations === undefined ? {} : { annotations: seed.annotations }),
      ...(seed.ownedBy === undefined ? {} : { ownerReferences: [{ kind: 'ApplicationSet', name: seed.ownedBy }] }),
    },
    spec: {
      project: seed.project ?? 'default',
      destination: { server: 'https://kubernetes.default.svc', namespace: seed.destinationNamespace ?? seed.name },
      ...specSource(seed),
      ...syncPolicy(seed),
      ...(seed.revisionHistoryLimit === undefined ? {} : { revisionHistoryLimit: seed.revisionHistoryLimit }),
    },
    status: EMPTY_STATUS,
  };
}

function specSource(seed: SimulatedApplication): Pick<StoredApplication['spec'], 'source' | 'sources' | 'sourceHydrator'> {
  if (seed.sourceHydrator !== undefined) return { sourceHydrator: seed.sourceHydrator };
  if (seed.sources !== undefined) return { sources: seed.sources.map((source) => ({ ...source })) };
  if (seed.source !== undefined) return { source: { repoURL: '', ...seed.source } };
  return {
    source: {
      repoURL: seed.repoURL ?? '',
      path: seed.path ?? '.',
      ...(seed.targetRevision === undefined ? {} : { targetRevision: seed.targetRevision }),
    },
  };
}

function syncPolicy(seed: SimulatedApplication): Pick<StoredApplication['spec'], 'syncPolicy'> {
  const { automated, retry, syncOptions } = seed;
  if ((automated ?? false) === false && retry === undefined && syncOptions === undefined) return {};
  return {
    syncPolicy: {
      ...(automated === undefined || automated === false ? {} : { automated: automated === true ? {} : automated }),
      ...(retry === undefined ? {} : { retry: { limit: retry.limit, ...(retry.backoff === undefined ? {} : { backoff: { ...retry.backoff } }), ...(retry.refresh === true ? { refresh: true } : {}) } }),
      ...(syncOptions === undefined ? {} : { syncOptions }),
    },
  };
}
