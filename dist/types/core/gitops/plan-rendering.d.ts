import { type RenderUnit } from '../manifests/repository-layout.js';
import type { GitApplication, GitSource } from './git-application.js';
import { type GitTree } from './git-tree.js';
/** How the manifests of one source are made. */
export type SourcePlan = 
/** Files that are read as they are. */
{
    readonly kind: 'directory';
    readonly files: readonly string[];
}
/** What a tool makes of a folder that has these files and folders of the commit, and some of our own. */
 | {
    readonly kind: 'tool';
    readonly unit: RenderUnit;
    /** Files and folders of the commit; `''` is all of it. */
    readonly needs: readonly string[];
    /** Texts to put there for this rendering. */
    readonly writes: ReadonlyMap<string, string>;
    /** Folders of the commit that stand at another place too. */
    readonly copies: readonly {
        readonly from: string;
        readonly to: string;
    }[];
}
/** One that only values are taken from. */
 | {
    readonly kind: 'nothing';
}
/** `sameAs` is the same text for two sides of which nothing that a change could touch differs; undefined where that is not known. */
 | {
    readonly kind: 'unknown';
    readonly why: string;
    readonly sameAs: string | undefined;
};
/** A commit as a source sees it. */
export interface SourceTree {
    readonly sha: string;
    readonly tree: GitTree;
    /** Paths of symbolic links. */
    readonly links: readonly string[];
    /** Paths of submodules: what is in them is of other repositories. */
    readonly submodules: readonly string[];
}
/** Why the files of a source cannot be had, or the commit that has them. */
export type SourceFiles = SourceTree | {
    readonly missing: string;
};
interface Planned {
    readonly application: GitApplication;
    /** The files of each source of the application. */
    readonly filesOf: (source: GitSource) => SourceFiles;
    /** What stands for the commit in `$ARGOCD_APP_REVISION`: the same on both sides, for each commit has another name. */
    readonly revision: string;
}
/** Says how a source is rendered, as Argo CD does. Source: reposerver/repository/repository.go of argo-cd. */
export declare function planSource(source: GitSource, planned: Planned): SourcePlan;
export {};
