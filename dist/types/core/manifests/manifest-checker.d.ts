import type { Location, Problem } from '../problem.js';
import type { Finding, ManifestObject } from './finding.js';
import { type DocumentPlaces, type Outcome } from './outcome.js';
import type { PolicySet } from './policies/policy-set.js';
import type { SchemaStore } from './store.js';
import type { ValidationReport } from './validation-report.js';
/** What a user chose. */
export interface CheckOptions {
    readonly store: SchemaStore;
    /** Kubernetes minors to check against: `['1.36']`. All must fit. */
    readonly versions: readonly string[];
    readonly strict: boolean;
    /** Kinds as `Deployment`, `apps/v1/Deployment` or `Secret/name-of-it`. */
    readonly skip: readonly string[];
    readonly reject: readonly string[];
    readonly ignoreMissingSchemas: boolean;
    readonly policies: PolicySet;
    /** False where other schemas come before the store's, or instead of them: then all objects wait for `resolve`. */
    readonly storeFirst?: boolean;
}
/** What a schema says of an object, or why it could not be asked. */
export type SchemaOutcome = readonly Finding[] | {
    readonly couldNotCheck: string;
};
/** Checks one object against a schema that is not of the store. */
export type SchemaCheck = (object: ManifestObject) => SchemaOutcome;
/** What is known of a kind that waited. `unusable` is a schema that cannot be had or read: nobody knows what it says. */
export type Resolution = {
    readonly kind: 'schema';
    readonly check: SchemaCheck;
} | {
    readonly kind: 'missing';
    readonly reason?: string;
} | {
    readonly kind: 'unusable';
    readonly reason: string;
};
/** Rendered manifests: where a finding's source is, and of which output it speaks. */
export interface Rendered {
    readonly note: string;
    readonly locate: (finding: Finding, object: ManifestObject, document: DocumentPlaces, pointer: string) => Location;
}
/**
 * Checks manifests file by file. Objects of unknown kinds wait for `resolve`, until all definitions in the repository
 * were seen; objects of one unit (a folder, a rendered overlay) are checked together when it ends.
 */
export declare class ManifestChecker {
    #private;
    constructor(options: CheckOptions);
    /** A checker with the same options that has seen nothing. */
    alike(): ManifestChecker;
    /** Checks the documents of a file's text. Undefined where nothing is left to wait for, as with most files: a promise for each costs time that can be measured. */
    file(file: string, text: string, rendered?: Rendered): Promise<void> | undefined;
    /** Gives away what was found, as data that can be sent to a checker in another thread, and begins anew. No unit was ended. */
    handOver(): Outcome;
    /** Takes what another checker with the same options found in a file. `read` gives its text once more, where places in it are looked for. */
    takeOver(file: string, { manifests, problems, suppressed, told, open }: Outcome, read: (file: string) => string | undefined): void;
    /** A file, or a part of one, that is left out, and why. */
    skip(file: string, reason: string): void;
    /** A file that could not be read or rendered. It never counts as checked. */
    failed(file: string, problem: Problem): void;
    /** Ends a unit: what its objects say of each other is checked. */
    endUnit(): Promise<void>;
    /** The kinds that wait for a schema, each once. */
    get unresolved(): readonly {
        readonly apiVersion: string;
        readonly kind: string;
    }[];
    /** Checks what waits, now that it is known what there is for each kind (`apiVersion/kind`). */
    resolve(resolutions: ReadonlyMap<string, Resolution>): Promise<void>;
    /** Everything so far. */
    report(rest: Pick<ValidationReport, 'notChecked' | 'seconds'>): Omit<ValidationReport, 'counts'>;
}
