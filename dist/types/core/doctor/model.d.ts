import { type Definition } from '../gitops/find-definitions.js';
import type { GitApplication } from '../gitops/git-application.js';
import { type GitTree } from '../gitops/git-tree.js';
import { type ApplicationModel, type RepositoryFacts } from '../gitops/model-applications.js';
import { type Json, type JsonObject } from '../json.js';
import type { Finding, ManifestObject } from '../manifests/finding.js';
import { type LayoutRole, type RepositoryLayout } from '../manifests/repository-layout.js';
import type { ObjectShape } from '../manifests/store.js';
import type { DefinitionPlace } from '../gitops/git-application.js';
/** An object of a manifest, as it is written. */
export interface PlacedObject extends DefinitionPlace {
    readonly object: ManifestObject;
}
/** An Application as it is written, or the template of an ApplicationSet. */
export interface AppDefinition extends DefinitionPlace {
    /** `Application web`. */
    readonly subject: string;
    readonly kind: Definition['kind'];
    readonly value: JsonObject;
    /** Pointer from the object to where metadata and spec of the Application stand. */
    readonly at: '' | '/spec/template';
    /** What it comes to: itself, each Application of a set, or the template where that cannot be expanded. Never empty. */
    readonly variants: readonly JsonObject[];
}
/** One source of an Application, with the pointer from the Application to it. */
export interface PlacedSource {
    readonly pointer: string;
    readonly value: Readonly<Record<string, Json | undefined>>;
}
/** What the files of a repository define. */
export interface DoctorModel {
    readonly tree: GitTree;
    readonly facts: RepositoryFacts;
    readonly layout: RepositoryLayout;
    readonly roles: ReadonlyMap<string, LayoutRole>;
    /** Files that are looked at. */
    readonly files: readonly string[];
    /** Objects of files that are manifests as they stand; templates of charts are none. */
    readonly objects: readonly PlacedObject[];
    /** Files that are no YAML. */
    readonly unreadable: readonly string[];
    /** Files that are too large to be looked into, such as bundles of definitions. */
    readonly tooLarge: readonly string[];
    /** Without those that have no `spec`: they are parts of patches. */
    readonly definitions: readonly AppDefinition[];
    readonly sets: ApplicationModel['sets'];
    /** Templates of charts that make Applications: what they make is not known. */
    readonly unexpanded: readonly string[];
    readonly applications: readonly GitApplication[];
    readonly deployersOf: (file: string) => readonly GitApplication[];
    /** Objects of this repository that an application deploys, as far as they stand in manifests. */
    readonly objectsOf: (application: GitApplication) => readonly PlacedObject[];
    /** Whether some kustomization changes objects of this kind in a file: what comes out of it is not known here. */
    readonly isPatched: (file: string, kind: string) => boolean;
    readonly shapeOf: (apiVersion: string, kind: string) => ObjectShape | undefined;
    /** What an object says against the policies that `validate` has by default. */
    readonly policyFindings: (object: ManifestObject) => readonly Finding[];
}
/** What a model is made of. `files` are those to look at; the tree has all. */
export interface ModelSources extends Pick<DoctorModel, 'shapeOf' | 'policyFindings'> {
    readonly tree: GitTree;
    readonly files: readonly string[];
    readonly facts: RepositoryFacts;
}
/** Reads the files once; everything else is told from what they define. */
export declare function modelRepository({ tree, files, facts, shapeOf, policyFindings }: ModelSources): DoctorModel;
/** The sources of an Application: of several and one, Argo CD takes the several. */
export declare function sourcesOf(application: JsonObject): readonly PlacedSource[];
/** A text that is not known before it is rendered. */
export declare function isTemplate(text: string): boolean;
