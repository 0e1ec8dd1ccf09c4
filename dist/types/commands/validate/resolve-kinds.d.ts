import type { Resolution } from '../../core/manifests/manifest-checker.js';
import type { ReadText } from '../../core/manifests/repository-layout.js';
/**
 * Looks for the definitions of kinds that the store does not have, in all files of the repository: a definition counts
 * whether or not it was changed. Without such kinds nothing is read.
 */
export declare function resolveKinds(unresolved: readonly {
    readonly apiVersion: string;
    readonly kind: string;
}[], { paths, read, strict }: {
    readonly paths: readonly string[];
    readonly read: ReadText;
    readonly strict: boolean;
}): ReadonlyMap<string, Resolution>;
