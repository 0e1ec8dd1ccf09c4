import type { Json, JsonObject } from '../json.js';
import { isJsonObject } from '../json.js';
import { resolvePath } from '../manifests/repository-layout.js';
import { formatImageName, namesImage, parseImageName, parseImageReference, type ImageReference } from './image-reference.js';
import type { ImageRequest } from './image-requests.js';
import { candidatesInParameters, candidatesInValues, type ValuesContext } from './in-values.js';
import { objectsOf } from './in-workloads.js';
import type { Candidate } from './place.js';
import { innerSource, pathOf, type SourceDocument } from './source-documents.js';
import { planWhole, slotAt } from './write-image.js';

/** One source of an Application, or of the template of an ApplicationSet. Paths are from the repository's top. */
export interface ApplicationSource {
  readonly document: SourceDocument;
  readonly application: string;
  /** Of the source within the document. */
  readonly pointer: string;
  readonly value: JsonObject;
  /** Folder of the chart or kustomization, where it is named and can be in this repository. */
  readonly folder: string | undefined;
  /** Lowest precedence first. */
  readonly valueFiles: readonly string[];
}

/** The sources of the Applications and ApplicationSets in a document. */
export function applicationSources(document: SourceDocument): readonly ApplicationSource[] {
  return objectsOf(document.value).flatMap(({ pointer, value }): readonly ApplicationSource[] => {
    const isSet = value['kind'] === 'ApplicationSet';
    if (!isSet && value['kind'] !== 'Application') return [];
    const steps = isSet ? ['spec', 'template', 'spec'] : ['spec'];
    const spec = steps.reduce<Json | undefined>((at, key) => (isJsonObject(at) ? at[key] : undefined), value);
    if (!isJsonObject(spec)) return [];
    const metadata = isJsonObject(value['metadata']) ? value['metadata'] : {};
    const base = pointer + steps.map((step) => `/${step}`).join('');
    const several = Array.isArray(spec['sources']) ? (spec['sources'] as readonly Json[]) : [];
    const named = [[`${base}/source`, spec['source']] as const, ...several.map((source, index) => [`${base}/sources/${index}`, source] as const)];
    const application = `${document.file}#${document.index}${pointer} ${typeof metadata['name'] === 'string' ? metadata['name'] : ''}`;
    return named.flatMap(([at, source]) => (isJsonObject(source) ? [{ document, application, pointer: at, value: source, ...filesOf(source) }] : []));
  });
}

function filesOf(source: JsonObject): Pick<ApplicationSource, 'folder' | 'valueFiles'> {
  const path = source['path'];
  const folder = typeof path === 'string' ? resolvePath('', path.replace(/^\//, '')) : undefined;
  const files = isJsonObject(source['helm']) && Array.isArray(source['helm']['valueFiles']) ? (source['helm']['valueFiles'] as readonly Json[]) : [];
  const valueFiles = files.flatMap((file) => {
    if (typeof file !== 'string' || file.includes('://')) return [];
    // `$values/…` and `/…` count from the top of a repository, others from the chart.
    const fromTop = /^(?:\$[^/]+)?\/(.*)$/.exec(file)?.[1];
    const resolved = fromTop === undefined ? resolvePath(folder ?? '', file) : resolvePath('', fromTop);
    return resolved === undefined ? [] : [resolved];
  });
  return { folder, valueFiles };
}

/** The places in one source, the ones that win last. `text` is that of the file. */
export function candidatesInSource(source: ApplicationSource, text: string, request: ImageRequest, context: Omit<ValuesContext, 'kind' | 'group'>): readonly Candidate[] {
  const { document, pointer, value } = source;
  const { helm, kustomize } = value;
  const found: Candidate[] = [];
  const base = { ...context, group: `${document.file}#${document.index}` };
  if (isJsonObject(helm)) {
    const { values, valuesObject, parameters } = helm;
    const values_ = { ...base, kind: 'application-values' } as const;
    if (isJsonObject(valuesObject)) found.push(...candidatesInValues(document, { pointer: `${pointer}/helm/valuesObject`, value: valuesObject }, request, values_));
    else if (typeof values === 'string') found.push(...inText(document, `${pointer}/helm/values`, text, { request, context: values_ }));
    if (Array.isArray(parameters)) {
      const own = defaultsOf(source, context.defaultName);
      found.push(...candidatesInParameters(document, `${pointer}/helm/parameters`, parameters as readonly Json[], { request, context: { ...base, defaultName: own, kind: 'application-parameters' } }));
    }
  }
  if (isJsonObject(kustomize) && Array.isArray(kustomize['images'])) found.push(...kustomizeImages(document, `${pointer}/kustomize/images`, kustomize['images'] as readonly Json[], request));
  return found;
}

function inText(document: SourceDocument, at: string, text: string, { request, context }: { readonly request: ImageRequest; readonly context: ValuesContext }): readonly Candidate[] {
  const inner = innerSource(document, at, text);
  return inner === undefined ? [] : candidatesInValues(inner, { pointer: '', value: inner.value }, request, { ...context, group: `${context.group}${at}` });
}

/** Parameters complete what `valuesObject` says: the name may stand there and the tag here. */
function defaultsOf(source: ApplicationSource, given: ValuesContext['defaultName']): ValuesContext['defaultName'] {
  const helm = isJsonObject(source.value['helm']) ? source.value['helm'] : {};
  const inline = isJsonObject(helm['valuesObject']) ? helm['valuesObject'] : innerSource(source.document, `${source.pointer}/helm/values`, '')?.value;
  return (path) => nameIn(inline, path) ?? given(path);
}

function nameIn(values: Json | undefined, path: string): string | undefined {
  const held = path.split('/').slice(1).reduce<Json | undefined>((at, key) => (isJsonObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), values);
  if (!isJsonObject(held) || typeof held['repository'] !== 'string') return undefined;
  return typeof held['registry'] === 'string' && held['registry'] !== '' ? `${held['registry']}/${held['repository']}` : held['repository'];
}

/** An item of `kustomize.images`: `name:tag`, `name@digest` or `name=new-name:tag`, as in `kustomize edit set image`. */
export interface KustomizeOption {
  readonly pointer: string;
  readonly written: string;
  /** `name=`, or empty. */
  readonly before: string;
  readonly target: ImageReference;
}

/** The images that `kustomize.images` of a source sets. */
export function kustomizeOptions(list: string, images: readonly Json[]): readonly KustomizeOption[] {
  return images.flatMap((written, index): readonly KustomizeOption[] => {
    if (typeof written !== 'string') return [];
    const before = written.slice(0, written.indexOf('=') + 1);
    const target = parseImageReference(written.slice(before.length));
    return 'wrong' in target ? [] : [{ pointer: `${list}/${index}`, written, before, target }];
  });
}

function kustomizeImages(document: SourceDocument, list: string, images: readonly Json[], request: ImageRequest): readonly Candidate[] {
  return kustomizeOptions(list, images).flatMap(({ pointer, written, before, target }): readonly Candidate[] => {
    const old = before.slice(0, -1);
    const name = before === '' ? undefined : parseImageName(old);
    const wanted = namesImage(written.slice(before.length), request.key) || (name !== undefined && !('wrong' in name) && namesImage(formatImageName(name), request.key)) || old === request.name;
    const slot = slotAt(document, pointer);
    if (!wanted || slot === undefined) return [];
    // An image that gets a new name keeps its old one in front, by which kustomize finds it.
    const renamed = before === '' && request.newName !== undefined ? { ...request, newName: `${formatImageName(target)}=${request.newName}` } : request;
    return [{
      kind: 'application-kustomize', file: document.file, path: pathOf(document, pointer), where: document.locate(pointer), current: written,
      plan: planWhole(document, slot, renamed, before), name: formatImageName(target), guessed: false, group: `${document.file}#${pointer}`,
    }];
  });
}
