import type { Location } from '../problem.js';
import type { Application, ResourceStatus } from './application.js';
import { type ObjectEvent, type TreeNode } from './diagnosis.js';
import type { PodState } from './pod-state.js';
/** Why an application failed, as it was found right then. Text in it is untrusted; what looks like a secret is out of it. */
export type Evidence = {
    readonly resources: readonly ResourceEvidence[];
    /** Those that were not looked at: `Deployment shop/api: Degraded`. */
    readonly others: readonly string[];
    /** What could not be had, and why. */
    readonly missing: readonly string[];
};
/** One resource that is not healthy, or that could not be applied. */
export type ResourceEvidence = {
    readonly group: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly health?: string;
    readonly message?: string;
    readonly sync?: string;
    /** What the last operation said of it, where that failed. */
    readonly syncMessage?: string;
    /** Its page in Argo CD. */
    readonly url: string;
    /** Where git declares it, in the config repository at the deployed commit. */
    readonly declaredAt?: Place;
    /** The same in what is checked out, where that has it. */
    readonly checkedOutAt?: Place;
    readonly pod?: PodState;
    /** Newest first. */
    readonly events: readonly EventEvidence[];
    readonly log?: LogEvidence;
};
/** A `Location` as JSON. */
export type Place = {
    readonly [K in keyof Location]: Location[K];
};
/** One event of the object that says most about a resource. `ageSec` counts from the newest time that the server told. */
export type EventEvidence = {
    readonly object: string;
    readonly type: string;
    readonly reason: string;
    readonly message: string;
    readonly count: number;
    readonly ageSec: number;
};
/** The end of a container's log. `previous`: of the container that ended, before it was started anew. */
export type LogEvidence = {
    readonly pod: string;
    readonly container: string;
    readonly previous: boolean;
    readonly lines: readonly string[];
};
/** How much of it is kept of each; lengths in characters. */
export declare const evidenceLimits: {
    readonly resources: 5;
    readonly others: 20;
    readonly events: 3;
    readonly logLines: 20;
    readonly line: 300;
    readonly message: 500;
    readonly name: 253;
};
/** A resource that failed, with what the operation said of it. */
export interface Failing extends ResourceStatus {
    readonly syncMessage?: string;
}
/**
 * What keeps an application from being healthy: first what the operation could not apply and hooks that failed, then
 * resources that are not Healthy, the worst first.
 */
export declare function failingResources(application: Application): readonly Failing[];
/** What tells one resource of an application from the others. */
export declare function keyOf({ group, kind, namespace, name }: Pick<ResourceStatus, 'group' | 'kind' | 'namespace' | 'name'>): string;
/** `Deployment shop/web`. */
export declare function titleOf({ kind, namespace, name }: {
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
}): string;
/** The resource as far as the application itself tells of it. `appUrl` is the application's page. */
export declare function resourceEvidence(failing: Failing, { appUrl, ...found }: {
    readonly appUrl: string;
} & Pick<ResourceEvidence, 'events' | 'pod' | 'log' | 'declaredAt' | 'checkedOutAt'>): ResourceEvidence;
/** The newest events, those of the same kind once. */
export declare function eventEvidence(object: TreeNode, events: readonly ObjectEvent[], newestTime: number): readonly EventEvidence[];
/** The newest of the times that the server told: its clock is not ours. In milliseconds. */
export declare function newestTimeOf(application: Application, events: readonly (readonly ObjectEvent[])[]): number;
/** The last lines of a log, each cut, without what looks like a secret and without control characters. */
export declare function tidyLog(lines: readonly string[]): readonly string[];
/** Untrusted text as one short line, without what looks like a secret. It may be cut before the secrets of the run are out. */
export declare function tidy(text: string, max: number): string;
/** The same of a text that the secrets of the run are out of: it is cut within a word too, as values are that have no spaces. */
export declare function tidyRedacted(text: string, max: number): string;
