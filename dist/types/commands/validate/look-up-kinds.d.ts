import type { LookUpKinds } from '../../core/manifests/check-tree.js';
import type { SchemaStore } from '../../core/manifests/store.js';
import type { Problem } from '../../core/problem.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
/** The schema locations of a run. */
export interface LookUp {
    readonly lookUp: LookUpKinds;
    /** Whether the store is asked before all others. */
    readonly storeFirst: boolean;
    /** What is wrong with the input: with it nothing can be looked up. */
    readonly wrong: readonly Problem[];
    /** What is wrong with the schemas that were read. */
    readonly problems: readonly Problem[];
}
interface Given {
    readonly settings: Settings;
    readonly host: Host;
    /** Folder that relative locations count from, and the repository's top, that they stay in. */
    readonly root: string;
    readonly top: string;
    readonly store: SchemaStore;
}
/** Reads the input schema-location. Nothing is read or fetched before a kind is looked up. */
export declare function openLookUp({ settings, host, root, top, store }: Given): LookUp;
export {};
