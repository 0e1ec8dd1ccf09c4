import { listOf, mappingAt, textOf, type GitTree } from '../gitops/git-tree.js';
import { valuesOf } from '../gitops/read-values.js';
import { isJsonObject, type Json } from '../json.js';
import { escapeSegment } from '../manifests/pointers.js';
import type { Kustomization, Reference } from '../manifests/repository-layout.js';
import { folderOf } from '../manifests/repository-paths.js';
import { neutralName } from '../promote/environment-files.js';
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

const usual = new Set(['dev', 'development', 'test', 'testing', 'qa', 'int', 'integration', 'uat', 'staging', 'stage', 'preprod', 'prod', 'production', 'live']);

/** Whether a folder is called as an environment usually is, and nothing else. */
export function isPlainEnvironment(name: string): boolean {
  return usual.has(name.toLowerCase());
}

/** Whether a folder is called like an environment, as `prod` and `prod-eu` are: overlays for versions or variants are to differ. */
export function isEnvironment(name: string): boolean {
  return name.toLowerCase().split(/[-_.]/).some((part) => usual.has(part));
}

/** Finds the overlays of each base that are for environments. */
export function groupOverlays({ layout }: DoctorModel): readonly OverlayGroup[] {
  const groups = new Map<string, { readonly parent: string; readonly overlays: Overlay[] }>();
  for (const kustomization of layout.kustomizations.values()) {
    const { folder, component } = kustomization;
    const bases = component ? [] : basesOf(kustomization, layout.kustomizations);
    if (bases.length === 0 || !isEnvironment(folder.slice(folder.lastIndexOf('/') + 1))) continue;
    const parent = folderOf(folder);
    const environment = folder.slice(folder.lastIndexOf('/') + 1);
    const key = JSON.stringify([parent, bases.map(({ target = '' }) => neutralName(target, environment)).toSorted()]);
    const group = groups.get(key) ?? { parent, overlays: [] };
    group.overlays.push({ ...kustomization, environment });
    groups.set(key, group);
  }
  return [...groups.values()];
}

function basesOf({ references }: Kustomization, all: ReadonlyMap<string, Kustomization>): readonly Reference[] {
  return references.filter(({ as, target }) => as === 'resource' && target !== undefined && all.get(target)?.component === false);
}

/** What an overlay adds beside images, replicas, sizes, names, labels, settings and addresses. */
export function featuresOf(overlay: Overlay, model: DoctorModel): readonly Feature[] {
  const { file, environment, references, value } = overlay;
  const bases = new Set(basesOf(overlay, model.layout.kustomizations));
  const neutral = (text: string): string => neutralName(text, environment);
  const named = references.filter((reference) => !bases.has(reference) && (reference.as === 'resource' || reference.as === 'component')).map((reference): Feature => ({
    key: `${reference.as} ${neutral(reference.written)}`, value: '', part: `the ${reference.as} ${reference.written}`, place: { file, document: 0, pointer: reference.pointer },
  }));
  const generated = ['configMapGenerator', 'secretGenerator'].flatMap((list) => listOf(value[list]).map((entry, index): Feature => ({
    key: `${list} ${neutral(textOf(mappingAt(entry)['name']))}`, value: '', part: `${list} ${textOf(mappingAt(entry)['name'])}`, place: { file, document: 0, pointer: `/${list}/${index}` },
  })));
  return [...named, ...generated, ...patchesOf(overlay).flatMap((patch) => patchFeatures(patch, { neutral, model }))];
}

interface Patch {
  readonly place: Spot;
  /** The file that holds it; undefined for one that is written in the kustomization. */
  readonly path: string | undefined;
  readonly text: string | undefined;
  readonly target: Readonly<Record<string, Json | undefined>>;
}

function patchesOf({ file, value, references }: Kustomization): readonly Patch[] {
  const place = (pointer: string): Spot => ({ file, document: 0, pointer });
  const inline = ['patches', 'patchesJson6902'].flatMap((list) => listOf(value[list]).flatMap((entry, index): readonly Patch[] => {
    const { patch, target } = mappingAt(entry);
    return typeof patch === 'string' ? [{ place: place(`/${list}/${index}/patch`), path: undefined, text: patch, target: isJsonObject(target) ? target : {} }] : [];
  }));
  const merged = listOf(value['patchesStrategicMerge']).flatMap((entry, index): readonly Patch[] => (typeof entry === 'string' && entry.includes('\n') ? [{ place: place(`/patchesStrategicMerge/${index}`), path: undefined, text: entry, target: {} }] : []));
  const files = references.filter(({ as, target }) => as === 'patch' && target !== undefined).map(({ pointer, target }): Patch => {
    const [, list = '', index = ''] = pointer.split('/');
    const entry = mappingAt(listOf(value[list])[Number(index)]);
    return { place: place(pointer), path: target, text: undefined, target: isJsonObject(entry['target']) ? entry['target'] : {} };
  });
  return [...inline, ...merged, ...files];
}

/** Kinds of the objects that the patches of a kustomization change; empty text stands for any. */
export function patchedKinds(kustomization: Kustomization, tree: GitTree): readonly string[] {
  return patchesOf(kustomization).flatMap(({ target, text, path, place }) => {
    if (Object.keys(target).length > 0) return [textOf(target['kind'])];
    return (valuesOf(text ?? (path === undefined ? '' : tree.text(path)) ?? '', path ?? place.file) ?? []).map((document) => textOf(mappingAt(document)['kind']));
  });
}

/** Workloads, and what is beside them. What other objects hold is most often about the environment itself: buckets, channels, accounts. */
const compared = /^(?:|Deployment|StatefulSet|DaemonSet|ReplicaSet|Rollout|Job|CronJob|Pod|Service|NetworkPolicy|PodDisruptionBudget|HorizontalPodAutoscaler|Role|ClusterRole)$/;

interface Around {
  readonly neutral: (text: string) => string;
  readonly model: DoctorModel;
}

function patchFeatures({ place, path, text, target }: Patch, { neutral, model }: Around): readonly Feature[] {
  const documents = valuesOf(text ?? (path === undefined ? '' : model.tree.text(path)) ?? '', path ?? place.file) ?? [];
  if (typeof target['kind'] === 'string' && !compared.test(target['kind'])) return [];
  return documents.flatMap((document, index) => {
    const at = (pointer: string): Spot => (path === undefined ? place : { file: path, document: index, pointer });
    if (Array.isArray(document)) return (document as readonly Json[]).flatMap((operation, position) => operationFeature(operation, { of: objectName(target), neutral, place: at(`/${position}`) }));
    if (!isJsonObject(document) || !compared.test(textOf(document['kind']))) return [];
    const of = objectName({ kind: document['kind'], name: mappingAt(document, 'metadata')['name'] });
    return leavesOf(document).filter(({ steps }) => !mayDiffer(steps)).map(({ steps, pointer, value }): Feature => ({
      key: `${neutral(of)} ${steps.join('.')}`, value: textOfValue(value, neutral), part: `the patch of ${of}`, field: steps.join('.'), place: at(pointer),
    }));
  });
}

/** A value without the environment in its texts. */
function textOfValue(value: Json, neutral: Around['neutral']): string {
  return JSON.stringify(value, (_key, held: unknown) => (typeof held === 'string' ? neutral(held) : held));
}

function objectName({ kind, name }: Readonly<Record<string, Json | undefined>>): string {
  return [textOf(kind), textOf(name)].filter((text) => text !== '').join(' ') || 'all objects';
}

function operationFeature(operation: Json, { of, neutral, place }: { readonly of: string; readonly neutral: (text: string) => string; readonly place: Spot }): readonly Feature[] {
  const { op, path, value } = mappingAt(operation);
  const steps = textOf(path).split('/').slice(1);
  if (steps.length === 0 || mayDiffer(steps)) return [];
  return [{ key: `${neutral(of)} ${textOf(op)} ${steps.join('.')}`, value: textOfValue(value ?? null, neutral), part: `the patch of ${of}`, field: steps.join('.'), place }];
}

/** Identity, and what sizes, versions, settings and addresses are called. */
const differing = /^(?:apiVersion|kind|metadata|replicas|image|imagePullPolicy|resources|minReplicas|maxReplicas|env|envFrom|data|stringData|binaryData|host|hosts|tls|namespace|storage|storageClassName|newTag|digest|averageUtilization|averageValue|loadBalancerIP|externalName|schedule|nodeSelector|tolerations|path|targetRevision|destination|valueFiles|secretStoreRef|remoteRef|key|url|server|clusters?|region|zones?)$/;

function mayDiffer(steps: readonly string[]): boolean {
  return steps.some((step) => differing.test(step)) || (steps.length === 1 && steps[0] === '$patch');
}

interface Leaf {
  readonly steps: readonly string[];
  readonly pointer: string;
  readonly value: Json;
}

/** The fields of a patch; items of lists go by their names where they have them. */
function leavesOf(value: Json, steps: readonly string[] = [], pointer = ''): readonly Leaf[] {
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item, index) => {
      const name = textOf(mappingAt(item)['name']);
      return leavesOf(item, [...steps, name === '' ? String(index) : name], `${pointer}/${index}`);
    });
  }
  if (!isJsonObject(value)) return [{ steps, pointer, value }];
  return Object.entries(value).flatMap(([key, held]) => (key === 'name' && steps.length > 0 ? [] : leavesOf(held ?? null, [...steps, key], `${pointer}/${escapeSegment(key)}`)));
}
