import type { ApplicationSource } from '../core/argocd/application.js';
import { type GitSource } from './git-source.js';
import type { Manifest } from './manifests.js';
import type { Located } from './stored-application.js';
import type { World } from './world.js';
/** The objects that git asks for, or why that cannot be told. `revisions` has one commit for each source. */
export type DesiredState = {
    readonly kind: 'loaded';
    readonly revisions: readonly string[];
    readonly manifests: readonly Manifest[];
} | {
    readonly kind: 'failed';
    readonly message: string;
};
export interface DesiredStateRequest {
    readonly sources: readonly ApplicationSource[];
    /** In place of the target revisions; commits are taken as they are. */
    readonly revisions?: readonly (string | undefined)[];
    /** List the references anew. */
    readonly fresh: boolean;
    /** Forget manifests and errors of before. */
    readonly hard?: boolean;
}
/** Resolves and renders all sources of an Application. */
export declare function loadDesiredState(world: World, application: Located, request: DesiredStateRequest): Promise<DesiredState>;
/** The commit or, of a chart, the version that a source stands for. Throws SourceError. */
export declare function resolveRevision(world: World, source: ApplicationSource, { revision, fresh }: {
    readonly revision: string | undefined;
    readonly fresh: boolean;
}): Promise<string>;
/** The repository behind a source. Throws SourceError for one that is not simulated or cannot be read now. */
export declare function openSource(world: World, source: ApplicationSource): GitSource;
