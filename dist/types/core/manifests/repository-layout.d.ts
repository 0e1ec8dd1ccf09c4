import { type JsonObject } from '../json.js';
import { type YamlDocument } from '../yaml/read-yaml.js';
/** What a file is for the tool that renders it; only `manifest` is validated as it stands. */
export type LayoutRole = 'manifest' | 'kustomization' | 'component' | 'patch' | 'helm-values' | 'helm-template' | 'chart' | 'configuration' | 'generator-input' | 'other';
/** A path that a kustomization names. `target` is relative to the repository's top. */
export interface Reference {
    readonly as: 'resource' | 'component' | 'patch' | 'configuration' | 'generator-input' | 'helm-values';
    readonly written: string;
    /** Where the kustomization names it (JSON pointer). */
    readonly pointer: string;
    /** `remote` needs the network; `outside` leads out of the repository. Neither has a target. */
    readonly leads: 'inside' | 'outside' | 'remote';
    readonly target?: string;
}
/** A kustomization or component. `document` is undefined where the file cannot be read as YAML: its references are unknown then. */
export interface Kustomization {
    readonly file: string;
    readonly folder: string;
    readonly component: boolean;
    readonly value: JsonObject;
    readonly document: YamlDocument | undefined;
    readonly references: readonly Reference[];
}
/** A Helm chart. `local` are the folders of its `file://` dependencies; a library chart cannot be rendered by itself. */
export interface Chart {
    readonly file: string;
    readonly folder: string;
    readonly name: string;
    readonly library: boolean;
    readonly local: readonly string[];
}
/** The kustomizations and charts of a repository by their folder (`''` for its top). */
export interface RepositoryLayout {
    readonly paths: readonly string[];
    readonly kustomizations: ReadonlyMap<string, Kustomization>;
    readonly charts: ReadonlyMap<string, Chart>;
}
/** One thing to render. `values` is a values file of the chart beside its `values.yaml`; `why` is the changed file that asks for it. */
export interface RenderUnit {
    readonly kind: 'kustomize' | 'helm';
    readonly folder: string;
    readonly values?: string;
    readonly why: string;
    /** What an Application says of its chart; then `values` is not used. */
    readonly release?: HelmRelease;
}
/** What Helm is told besides the chart. Paths are from the repository's top. */
export interface HelmRelease {
    readonly name: string;
    readonly namespace: string;
    /** The later ones win. */
    readonly valueFiles: readonly string[];
    /** YAML or JSON that wins over them. */
    readonly values: string | undefined;
    /** As `name=value`, which win over all values; `text` ones are never read as numbers or booleans. */
    readonly parameters: readonly {
        readonly set: string;
        readonly text: boolean;
    }[];
    readonly fileParameters: readonly {
        readonly name: string;
        readonly path: string;
    }[];
    readonly crds: boolean;
    readonly tests: boolean;
    readonly schema: boolean;
    readonly kubeVersion: string | undefined;
    readonly apiVersions: readonly string[];
}
/** Text of a file by its path from the repository's top. */
export type ReadText = (path: string) => string | undefined;
/** Reads the kustomizations and charts among the paths; nothing else is read. */
export declare function readLayout(paths: readonly string[], read: ReadText): RepositoryLayout;
/** Reads one file as a kustomization: a `Component` where it says so. Entries that hold YAML themselves (inline patches) are no references. */
export declare function parseKustomization(file: string, text: string): Kustomization;
/** The paths that a kustomization in a folder names. */
export declare function referencesOf(value: JsonObject, folder: string): readonly Reference[];
/** A kustomization and all that it is built of, bases first. Stands still at cycles, which kustomize itself reports. */
export declare function closureOf(folder: string, find: (folder: string) => Kustomization | undefined): readonly Kustomization[];
/** The role of each path. What some kustomization uses as a resource is a manifest, whatever else it is used for. */
export declare function fileRoles(layout: RepositoryLayout): ReadonlyMap<string, LayoutRole>;
/**
 * What must be rendered to see the effect of the changed (or deleted) files.
 *
 * A kustomization is affected when a changed file is in it or in anything it is built of. Whatever affects a
 * base affects all of its overlays, so a base with an overlay is never rendered by itself: what it becomes is
 * what is deployed. A kustomization that only components use is rendered, for a component has no output; those
 * in a cycle are rendered too, so that the cycle is reported. Of a chart, each values file of its own is one
 * render beside the plain one; values files elsewhere belong to Applications and cannot be attributed here.
 */
export declare function affectedUnits(layout: RepositoryLayout, changed: readonly string[]): readonly RenderUnit[];
/** `overlay apps/web`, `chart web with values-prod.yaml`, or `chart web for web-prod`. */
export declare function unitName({ kind, folder, values, release }: RenderUnit): string;
/** A path written in a folder, from the repository's top; undefined where it leads out of the repository or is absolute. */
export declare function resolvePath(folder: string, written: string): string | undefined;
