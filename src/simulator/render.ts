import { posix } from 'node:path';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { TreeEntry } from './git-repository.js';
import { SourceError, type GitSource } from './git-source.js';
import { containersOf, keyOf, parseManifests, parseYaml, type Manifest } from './manifests.js';

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

const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

interface Folder {
  readonly source: GitSource;
  readonly entries: readonly TreeEntry[];
  readonly namespace: string;
}

/**
 * The objects of a folder at a commit, in place of the repo-server: plain YAML and JSON directly in the
 * folder; a kustomization's `resources` and `images` (nothing else of kustomize); for a Helm chart one
 * Deployment with the image of `values.yaml`, since no templates are rendered here.
 * Throws SourceError.
 */
export async function render(source: GitSource, request: RenderRequest): Promise<readonly Manifest[]> {
  const entries = await source.tree(request.sha);
  const rendered = kept.get(entries) ?? new Map<string, readonly Manifest[]>();
  kept.set(entries, rendered);
  const key = [request.path, request.application, request.namespace].join('\0');
  const known = rendered.get(key) ?? await renderTree(source, entries, request);
  rendered.set(key, known);
  return known;
}

/** What comes of the files of a commit is always the same, and each comparison asks for it. Nobody changes an object in place. */
const kept = new WeakMap<readonly TreeEntry[], Map<string, readonly Manifest[]>>();

async function renderTree(source: GitSource, entries: readonly TreeEntry[], request: RenderRequest): Promise<readonly Manifest[]> {
  const path = normalise(request.path);
  const inFolder = entries.some((entry) => path === '' || entry.path.startsWith(`${path}/`));
  const folder: Folder = { source, entries, namespace: request.namespace };
  if (!inFolder && request.standsIn === true) return await standInForChart(folder, path, request);
  if (!inFolder) throw new SourceError(`${request.path}: app path does not exist`);
  const chart = entryAt(folder, join(path, 'Chart.yaml'));
  const manifests = chart === undefined ? await renderFolder(folder, path, { depth: 0, recurse: isJsonObject(request.directory) && request.directory['recurse'] === true }) : await standInForChart(folder, path, request);
  const unique = new Map(manifests.map((manifest) => [keyOf(manifest), manifest]));
  return [...unique.values()];
}

async function renderFolder(folder: Folder, path: string, { depth, recurse }: { readonly depth: number; readonly recurse: boolean }): Promise<readonly Manifest[]> {
  const kustomization = KUSTOMIZATIONS.map((name) => entryAt(folder, join(path, name))).find((entry) => entry !== undefined);
  if (kustomization !== undefined) return renderKustomization(folder, kustomization, depth);
  const files = folder.entries.filter(
    (entry) => (normalise(posix.dirname(entry.path)) === path || (recurse && (path === '' || entry.path.startsWith(`${path}/`)))) && /\.(ya?ml|json)$/.test(entry.path),
  );
  return readManifests(folder, files);
}

async function renderKustomization(folder: Folder, entry: TreeEntry, depth: number): Promise<readonly Manifest[]> {
  if (depth > 20) throw new SourceError('`kustomize build` failed: cycle detected');
  const [text = ''] = await folder.source.texts([entry]);
  const [document] = parseYaml(entry.path, text);
  const kustomization = isJsonObject(document) ? document : {};
  const base = normalise(posix.dirname(entry.path));
  const found: Manifest[] = [];
  for (const resource of [...list(kustomization['resources']), ...list(kustomization['bases'])]) {
    if (typeof resource !== 'string') continue;
    const path = join(base, resource);
    const file = entryAt(folder, path);
    if (file === undefined && !folder.entries.some((other) => other.path.startsWith(`${path}/`))) {
      throw new SourceError(`\`kustomize build\` failed: accumulating resources from '${resource}': no such file or directory`);
    }
    found.push(...(file === undefined ? await renderFolder(folder, path, { depth: depth + 1, recurse: false }) : await readManifests(folder, [file])));
  }
  const images = list(kustomization['images']).filter((image) => isJsonObject(image));
  return images.length === 0 ? found : found.map((manifest) => withImages(manifest, images));
}

async function readManifests(folder: Folder, files: readonly TreeEntry[]): Promise<readonly Manifest[]> {
  const texts = await folder.source.texts(files);
  return files.flatMap((file, index) => parseManifests(file.path, texts[index] ?? '', folder.namespace));
}

function withImages(manifest: Manifest, images: readonly JsonObject[]): Manifest {
  const copy = structuredClone(manifest.object);
  for (const container of containersOf(copy)) {
    const image = container['image'];
    if (typeof image !== 'string') continue;
    const name = image.replace(/@.*$/, '').replace(/:[^/]*$/, '');
    const change = images.find((candidate) => candidate['name'] === name);
    if (change !== undefined) Object.assign(container, { image: changedImage(image, name, change) });
  }
  return { ...manifest, object: copy };
}

function changedImage(image: string, name: string, change: JsonObject): string {
  const newName = scalar(change['newName']) ?? name;
  const digest = scalar(change['digest']);
  if (digest !== undefined) return `${newName}@${digest}`;
  const tag = scalar(change['newTag']);
  return tag === undefined ? newName + image.slice(name.length) : `${newName}:${tag}`;
}

async function standInForChart(folder: Folder, path: string, { application, helm }: RenderRequest): Promise<readonly Manifest[]> {
  const named = isJsonObject(helm) ? list(helm['valueFiles']).filter((file) => typeof file === 'string') : [];
  // Those of other sources and of other hosts are not looked for.
  const files = ['values.yaml', ...named.filter((file) => !/^\$|:\/\//.test(file))].flatMap((file) => entryAt(folder, file.startsWith('/') ? normalise(file) : join(path, file)) ?? []);
  const texts = await folder.source.texts(files);
  const inline = isJsonObject(helm) ? [typeof helm['values'] === 'string' ? parseYaml('values', helm['values'])[0] : undefined, helm['valuesObject']] : [];
  const all: readonly Json[] = [...files.map((file, index) => parseYaml(file.path, texts[index] ?? '')[0]), ...inline].filter((one): one is Json => one !== undefined);
  const values: Json = all.length === 1 && helm === undefined ? (all[0] ?? null) : { files: all, helm: helm ?? null };
  const setting: JsonObject = Object.assign({}, ...all.map((one) => (isJsonObject(one) && isJsonObject(one['image']) ? one['image'] : {})));
  const image = `${scalar(setting['repository']) ?? application}:${scalar(setting['tag']) ?? 'latest'}`;
  const object: JsonObject = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: application },
    // The values stand in the object so that any change of them is a difference.
    spec: { template: { spec: { containers: [{ name: application, image, values }] } } },
  };
  return [{ group: 'apps', version: 'v1', kind: 'Deployment', namespace: folder.namespace, name: application, hook: undefined, object }];
}

function scalar(value: Json | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function entryAt(folder: Folder, path: string): TreeEntry | undefined {
  return folder.entries.find((entry) => entry.path === path);
}

function join(base: string, path: string): string {
  return normalise(posix.join(base, path));
}

function normalise(path: string): string {
  const clean = posix.normalize(path).replace(/^\/+|\/+$/g, '');
  return clean === '.' ? '' : clean;
}
