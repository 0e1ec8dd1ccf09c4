import type { Problem } from '../problem.js';
/**
 * Where schemas are looked for. `default` is the embedded store and then the definitions of the repository. Templates
 * and the layout of a location without `json` at its end are kubeconform's
 * (https://github.com/yannh/kubeconform#overriding-schemas-location).
 */
export type SchemaLocation = {
    readonly kind: 'default';
} | {
    readonly kind: 'url';
    readonly template: string;
    readonly origin: string;
}
/** `folder` is the folder that a location without variables names: it must be there. */
 | {
    readonly kind: 'path';
    readonly template: string;
    readonly folder: string | undefined;
};
/** What a template is filled in with. */
export interface TemplateSubject {
    readonly apiVersion: string;
    readonly kind: string;
    /** `v1.34.2` or `master`. */
    readonly version: string;
    readonly strict: boolean;
}
/** Reads the input: the locations in the order in which they are tried, `default` alone where it is empty. */
export declare function readSchemaLocations(written: readonly string[]): {
    readonly locations: readonly SchemaLocation[];
    readonly problems: readonly Problem[];
};
/** The path or URL of a kind's schema; undefined where the manifest's own words cannot be part of one. */
export declare function expandTemplate(template: string, subject: TemplateSubject): string | undefined;
/** A Kubernetes version to check against: its minor in the store, and how templates write it. */
export interface SchemaVersion {
    readonly minor: string;
    readonly normalized: string;
}
/** The versions that the input kubernetes-version names, which was found good. Without one templates say `master`, as kubeconform's do. */
export declare function schemaVersions(written: readonly string[], newest: string): readonly SchemaVersion[];
