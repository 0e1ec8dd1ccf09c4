import { deployersIn } from '../gitops/deployers.js';
import { findDefinitions, type Definition } from '../gitops/find-definitions.js';
import type { GitApplication } from '../gitops/git-application.js';
import { listOf, mappingAt, textOf, type GitTree } from '../gitops/git-tree.js';
import { applicationsOf, modelApplications, type ApplicationModel, type RepositoryFacts } from '../gitops/model-applications.js';
import { maxLength, valuesOf } from '../gitops/read-values.js';
import { relateUnits } from '../gitops/touched-units.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Finding, ManifestObject } from '../manifests/finding.js';
import { identifyObjects } from '../manifests/identify.js';
import { closureOf, fileRoles, readLayout, type Kustomization, type LayoutRole, type RepositoryLayout } from '../manifests/repository-layout.js';
import type { ObjectShape } from '../manifests/store.js';
import type { DefinitionPlace } from '../gitops/git-application.js';
import { patchedKinds } from './overlays.js';

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
export function modelRepository({ tree, files, facts, shapeOf, policyFindings }: ModelSources): DoctorModel {
  const layout = readLayout(tree.paths, tree.text);
  const roles = fileRoles(layout);
  const isTooLarge = (file: string): boolean => (tree.text(file) ?? '').length > maxLength;
  const all = files.filter((file) => roles.get(file) === 'manifest');
  const tooLarge = all.filter(isTooLarge);
  const manifests = all.filter((file) => !tooLarge.includes(file));
  const read = manifests.map((file) => ({ file, values: valuesOf(tree.text(file) ?? '', file) }));
  const objects = read.flatMap(({ file, values }) => (values ?? []).flatMap((value, document) => objectsIn(file, document, value)));
  const sources = [...manifests, ...files.filter((file) => roles.get(file) === 'helm-template')];
  const model = modelApplications(tree, facts, sources);
  const applications = applicationsOf(model);
  const deployersOf = deployersIn(applications, { tree, units: relateUnits(tree) }, facts);
  return {
    tree, facts, layout, roles, files, objects, applications, deployersOf, shapeOf, policyFindings,
    tooLarge,
    unreadable: read.flatMap(({ file, values }) => (values === undefined ? [file] : [])),
    definitions: findDefinitions(tree, manifests).definitions.filter(({ value }) => !Object.hasOwn(value, '$patch') && isJsonObject(value['spec'])).map((definition) => describe(definition, model)),
    sets: model.sets,
    unexpanded: model.unread.flatMap(({ file, why }) => (why === 'chart-template' ? [file] : [])),
    objectsOf: objectsByApplication(objects, deployersOf),
    isPatched: findPatched(layout, tree),
  };
}

function objectsIn(file: string, document: number, value: Json): readonly PlacedObject[] {
  const objects = identifyObjects(file, value);
  return Array.isArray(objects) ? objects.flatMap(({ pointer, object, unusable }) => (unusable.length > 0 || Object.hasOwn(object.value, '$patch') ? [] : [{ file, document, pointer, object }])) : [];
}

function describe(definition: Definition, model: ApplicationModel): AppDefinition {
  const { kind, value, file, document, pointer } = definition;
  const name = textOf(mappingAt(value, 'metadata')['name']);
  const common = { file, document, pointer, kind, value, subject: `${kind} ${name === '' ? `in ${file}` : name}` };
  if (kind === 'Application') return { ...common, at: '', variants: [value] };
  const set = model.sets.find(({ definition: other }) => other.file === file && other.document === document && other.pointer === pointer);
  const given = (set?.applications ?? []).map((application) => application.value);
  const template = mappingAt(value, 'spec', 'template');
  return { ...common, at: '/spec/template', variants: given.length > 0 ? given : [template] };
}

function objectsByApplication(objects: readonly PlacedObject[], deployersOf: DoctorModel['deployersOf']): DoctorModel['objectsOf'] {
  let byKey: Map<string, PlacedObject[]> | undefined;
  return ({ key }) => {
    if (byKey === undefined) {
      byKey = new Map();
      for (const placed of objects) {
        for (const application of new Set(deployersOf(placed.file))) byKey.set(application.key, [...(byKey.get(application.key) ?? []), placed]);
      }
    }
    return byKey.get(key) ?? [];
  };
}

function findPatched(layout: RepositoryLayout, tree: GitTree): DoctorModel['isPatched'] {
  let byFile: Map<string, Set<string>> | undefined;
  const find = (folder: string): Kustomization | undefined => layout.kustomizations.get(folder);
  return (file, kind) => {
    if (byFile === undefined) {
      byFile = new Map();
      for (const kustomization of layout.kustomizations.values()) {
        // A component is used by others, and changes what they have.
        const kinds = closureOf(kustomization.folder, find).filter((used) => used === kustomization || used.component).flatMap((used) => patchedKinds(used, tree));
        if (kinds.length === 0) continue;
        for (const { references } of closureOf(kustomization.folder, find)) {
          for (const { as, target } of references) if (as === 'resource' && target !== undefined) byFile.set(target, new Set([...(byFile.get(target) ?? []), ...kinds]));
        }
      }
    }
    const kinds = byFile.get(file);
    return kinds !== undefined && (kinds.has(kind) || kinds.has(''));
  };
}

/** The sources of an Application: of several and one, Argo CD takes the several. */
export function sourcesOf(application: JsonObject): readonly PlacedSource[] {
  const spec = mappingAt(application, 'spec');
  const several = listOf(spec['sources']).flatMap((value, index) => (isJsonObject(value) ? [{ pointer: `/spec/sources/${index}`, value }] : []));
  if (several.length > 0) return several;
  const dry = mappingAt(spec, 'sourceHydrator', 'drySource');
  if (Object.keys(dry).length > 0) return [{ pointer: '/spec/sourceHydrator/drySource', value: dry }];
  return isJsonObject(spec['source']) ? [{ pointer: '/spec/source', value: spec['source'] }] : [];
}

/** A text that is not known before it is rendered. */
export function isTemplate(text: string): boolean {
  return text.includes('{{');
}
