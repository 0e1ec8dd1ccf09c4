import { type JsonObject } from '../core/json.js';
/** What Argo CD tells objects apart by. `group` is '' for the core group, `namespace` '' for cluster-scoped kinds. */
export interface ResourceKey {
    readonly group: string;
    readonly version: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
}
/** One object of a revision. */
export interface Manifest extends ResourceKey {
    /** `PreSync` and the like; undefined for an object that is compared and kept. */
    readonly hook: string | undefined;
    readonly object: JsonObject;
}
/** Identity of an object, as text. */
export declare function keyOf({ group, kind, namespace, name }: ResourceKey): string;
/**
 * The objects in a file: YAML documents, or JSON, with `List` objects unpacked.
 * Throws SourceError for text that does not parse or an object without kind or name.
 */
export declare function parseManifests(file: string, text: string, namespace: string): readonly Manifest[];
/** The documents of a YAML text, empty ones left out. Throws SourceError. */
export declare function parseYaml(file: string, text: string): readonly unknown[];
/** Images of all containers of an object's pod template, in order. */
export declare function imagesOf(object: JsonObject): readonly string[];
/** Containers and init containers of a Pod, a workload or a CronJob. */
export declare function containersOf(object: JsonObject): readonly JsonObject[];
