import type { Managed, World } from './world.js';
/** 1: with the revision of last time; 2: resolves the target revision, perhaps from memory; 3: lists the references anew; 4: and generates the manifests anew (hard). */
export type RefreshLevel = 1 | 2 | 3 | 4;
/** Annotations by which a comparison is requested. */
export declare const REFRESH_ANNOTATION = "argocd.argoproj.io/refresh";
export declare const HYDRATE_ANNOTATION = "argocd.argoproj.io/hydrate";
/** The comparisons of one Application, one at a time: requests that come during one lead to one more. */
export declare class Refresher {
    #private;
    constructor(world: World, managed: Managed);
    /** Asks for a comparison of at least this level; returns at once. */
    request(level: RefreshLevel): void;
}
