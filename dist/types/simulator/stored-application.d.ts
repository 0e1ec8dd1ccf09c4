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
        readonly syncPolicy?: Application['spec']['syncPolicy'] & {
            readonly retry?: JsonObject;
        };
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
export declare function timestamp(time: Date): string;
/** A random-looking identifier in the form of a UUID that depends on the number alone. */
export declare function uidFor(number: number): string;
/** `sources` where there are any, else the one source; with a hydrator the branch that it pushes to. */
export declare function sourcesOf(spec: Application['spec']): readonly ApplicationSource[];
/** The field `source` of an operation, where a single source counts. */
export declare function sourceField(spec: Application['spec']): {
    readonly source?: ApplicationSource;
};
/** True where `sources` counts, even with a single entry. */
export declare function isMultiSource(spec: Application['spec']): boolean;
/** `namespace/name`. */
export declare function qualifiedName(application: StoredApplication): string;
/** The status of an Application that was never compared: fields without `omitempty` are there. */
export declare const EMPTY_STATUS: StoredStatus;
/** A new Application, before anything was compared or deployed. */
export declare function newApplication(seed: SimulatedApplication, now: Date): Omit<StoredApplication, 'metadata'> & {
    readonly metadata: Omit<StoredApplication['metadata'], 'uid' | 'resourceVersion' | 'managedFields'>;
};
