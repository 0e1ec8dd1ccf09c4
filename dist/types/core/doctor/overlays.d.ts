import { type GitTree } from '../gitops/git-tree.js';
import type { Kustomization } from '../manifests/repository-layout.js';
import type { DoctorModel } from './model.js';
import type { Spot } from './rule.js';
/** A kustomization that is one of several of a base, each in a folder called like its environment. */
export interface Overlay extends Kustomization {
    readonly environment: string;
}
/** Overlays that lie side by side and are built of the same. */
export interface OverlayGroup {
    readonly parent: string;
    readonly overlays: readonly Overlay[];
}
/** Something that an overlay adds to its base. Two overlays that have the same have the same key and value. */
export interface Feature {
    readonly key: string;
    readonly value: string;
    /** What it belongs to, for people: `the patch of Deployment web`. */
    readonly part: string;
    /** The field of a patch. */
    readonly field?: string;
    readonly place: Spot;
}
/** Whether a folder is called as an environment usually is, and nothing else. */
export declare function isPlainEnvironment(name: string): boolean;
/** Whether a folder is called like an environment, as `prod` and `prod-eu` are: overlays for versions or variants are to differ. */
export declare function isEnvironment(name: string): boolean;
/** Finds the overlays of each base that are for environments. */
export declare function groupOverlays({ layout }: DoctorModel): readonly OverlayGroup[];
/** What an overlay adds beside images, replicas, sizes, names, labels, settings and addresses. */
export declare function featuresOf(overlay: Overlay, model: DoctorModel): readonly Feature[];
/** Kinds of the objects that the patches of a kustomization change; empty text stands for any. */
export declare function patchedKinds(kustomization: Kustomization, tree: GitTree): readonly string[];
