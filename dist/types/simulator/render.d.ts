import { type Json } from '../core/json.js';
import { type GitSource } from './git-source.js';
import { type Manifest } from './manifests.js';
/** Where the objects of an Application come from. */
export interface RenderRequest {
    readonly sha: string;
    /** From the root; '' or '.' for the root itself. */
    readonly path: string;
    readonly application: string;
    readonly namespace: string;
    /** `helm` of the source. */
    readonly helm?: Json | undefined;
    /** `directory` of the source: of it `recurse` is known. */
    readonly directory?: Json | undefined;
    /** One Deployment in place of a folder that is not there. */
    readonly standsIn?: boolean;
}
/**
 * The objects of a folder at a commit, in place of the repo-server: plain YAML and JSON directly in the
 * folder; a kustomization's `resources` and `images` (nothing else of kustomize); for a Helm chart one
 * Deployment with the image of `values.yaml`, since no templates are rendered here.
 * Throws SourceError.
 */
export declare function render(source: GitSource, request: RenderRequest): Promise<readonly Manifest[]>;
