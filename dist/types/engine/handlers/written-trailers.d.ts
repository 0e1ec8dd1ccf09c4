import type { VersionedImage } from '../../core/images/versioned-image.js';
import type { StepContext } from './context.js';
/** Trailers of a commit that sets versions: what it sets, for which step and CI run, and what it sets although it was rolled back. */
export declare function writtenTrailers({ versions, overridden }: {
    readonly versions: readonly VersionedImage[];
    readonly overridden: readonly VersionedImage[];
}, { node, facts }: Pick<StepContext, 'node' | 'facts'>): readonly (readonly [name: string, value: string])[];
