import type { Application } from './application.js';
/** What tells one Application from another; `namespace` only outside the control plane's. */
export interface ApplicationName {
    readonly name: string;
    readonly namespace?: string;
}
/** Names in a text, by commas, blanks or lines, each once. */
export declare function namesIn(text: string): readonly string[];
/** True for a name with `*` or `?`, which stands for all that match. */
export declare function isPattern(name: string): boolean;
/** Whether a text matches a pattern, in which `*` stands for any text and `?` for one character. Takes linear time a star. */
export declare function matchesPattern(pattern: string, text: string): boolean;
/** `name`, or `namespace/name` outside the control plane's namespace. */
export declare function displayName({ name, namespace }: ApplicationName): string;
/** How an Application that was read is named: without the namespace where that is the control plane's. */
export declare function nameOf(application: Application): ApplicationName;
/** Whether an Application is called by a name or pattern, with its namespace or without. */
export declare function isCalled(called: string, application: Application): boolean;
/** The same of one that is known by its names: `shown` is what a name without a pattern must be, if it is not `namespace/name`. */
export declare function standsFor(called: string, { shown, name, namespace }: {
    readonly shown: string;
    readonly name: string;
    readonly namespace: string;
}): boolean;
/** What an Application deploys that are Applications themselves, or make some. */
export interface Children {
    readonly applications: readonly ApplicationName[];
    readonly applicationSets: readonly ApplicationName[];
}
/**
 * The Applications and ApplicationSets among the resources of an Application, those included that git asks for and
 * that are not created yet, or that its last operation has created after the last comparison.
 */
export declare function childrenOf(application: Application): Children;
/** Something to be ordered: its name, and the Application as far as it could be read. */
export interface Ordered {
    readonly ref: ApplicationName;
    readonly application: Application | undefined;
}
/**
 * Groups in the order in which they are deployed. `waves` are names, patterns or labels `key=value` for each group; what
 * none of them names comes last. Without `waves` the sync-wave annotation decides, 0 where there is none.
 */
export declare function intoWaves<T extends Ordered>(applications: readonly T[], waves: readonly (readonly string[])[]): readonly (readonly T[])[];
/** A resource as the API names it in a selective sync. */
export type SelectedResource = {
    readonly group: string;
    readonly kind: string;
    readonly name: string;
    readonly namespace?: string;
};
/**
 * The resources of an Application that patterns `[!]group:kind:[namespace/]name` choose; where all patterns begin with
 * `!`, everything else.
 */
export declare function selectResources(patterns: readonly string[], application: Application): readonly SelectedResource[];
/**
 * The sync options of a request: present at all they replace the Application's own, so those are sent again, except
 * where a new one has the same name.
 */
export declare function mergeSyncOptions(own: readonly string[], added: readonly string[]): readonly string[];
