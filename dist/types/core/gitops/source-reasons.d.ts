import type { GitApplication, GitSource } from './git-application.js';
import { type GitTree } from './git-tree.js';
import type { TouchedUnits, UnitRelations } from './touched-units.js';
/** Why a change touches an application. */
export interface Reason {
    readonly kind: 
    /** The Application's own definition. */
    'definition'
    /** What a generator of its ApplicationSet read. */
     | 'generator'
    /** A file in the folder of a source. */
     | 'source'
    /** A base, component or other part of a kustomization that lies elsewhere. */
     | 'kustomize-base'
    /** A chart that the chart of a source depends on. */
     | 'chart'
    /** A value file of Helm; `ref-values` is one that is named by `$ref/…`. */
     | 'helm-values' | 'ref-values'
    /** A path of the annotation `argocd.argoproj.io/manifest-generate-paths`. */
     | 'manifest-generate-paths';
    readonly file: string;
}
/** The changed files, and what they reach. */
export interface ChangeIndex {
    readonly tree: GitTree;
    readonly units: UnitRelations;
    readonly touched: TouchedUnits;
    readonly files: ReadonlySet<string>;
    /** Changed files below a folder; `''` has all. */
    readonly below: (folder: string) => readonly string[];
    /** Whether a changed path is no file on either side: a link, or a submodule. */
    readonly isStrange: (path: string) => boolean;
}
/** Indexes a change. `files` are all paths that were added, changed or deleted. */
export declare function indexChange(files: readonly string[], tree: GitTree, units: UnitRelations): ChangeIndex;
/** Why a change touches one source of an application; `ours` tells the sources that take this repository's branch. */
export declare function reasonsOfSource(application: GitApplication, source: GitSource, { change, ours }: {
    readonly change: ChangeIndex;
    readonly ours: (source: GitSource) => boolean;
}): readonly Reason[];
/** Which files a folder of manifests takes, by their path within it. */
export declare function directoryFilter(value: GitSource['value']): (inside: string) => boolean;
/** Argo CD puts its build environment into these paths. https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/ */
export declare function substituted(path: string, { name, project, value }: GitApplication): string;
/** The paths of `manifest-generate-paths` that a change touches; undefined where the annotation is not set. */
export declare function generatePathReasons({ value, sources }: GitApplication, { change, ours }: {
    readonly change: ChangeIndex;
    readonly ours: (source: GitSource) => boolean;
}): readonly Reason[] | undefined;
