import type { Problem } from '../problem.js';
/** The minors that were asked for, as the store names them: `v1.34.2` is `1.34`. An unknown one is a problem that lists the known. */
export declare function readKubernetesVersions(written: readonly string[], known: readonly string[]): {
    readonly versions: readonly string[];
    readonly problems: readonly Problem[];
};
