import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { listOf, mappingAt, textOf } from './git-tree.js';

type Fields = Readonly<Record<string, Json | undefined>>;

/** Whether an Application asks for something that its kustomization does not say itself. */
export function hasKustomizeOptions(options: Fields): boolean {
  return Object.entries(options).some(([key, value]) => key !== 'version' && value !== undefined && value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0));
}

/**
 * A kustomization as Argo CD edits it before it builds it. Source: util/kustomize/kustomize.go of argo-cd, which calls
 * `kustomize edit`. `expand` puts the build environment into annotations.
 */
export function withKustomizeOptions(kustomization: JsonObject, options: Fields, expand: (text: string) => string): JsonObject {
  const { namePrefix, nameSuffix, namespace } = options;
  const annotations = mappingAt(options, 'commonAnnotations');
  const pairs = mappingAt(options, 'commonLabels');
  const hasLabels = Object.keys(pairs).length > 0;
  const apart = options['labelWithoutSelector'] === true;
  const set: Record<string, Json | undefined> = {
    ...(textOf(namePrefix) === '' ? {} : { namePrefix }), ...(textOf(nameSuffix) === '' ? {} : { nameSuffix }), ...(textOf(namespace) === '' ? {} : { namespace }),
    ...(listOf(options['images']).length === 0 ? {} : { images: editImages(listOf(kustomization['images']), listOf(options['images']).map(textOf)) }),
    ...(listOf(options['replicas']).length === 0 ? {} : { replicas: editReplicas(listOf(kustomization['replicas']), listOf(options['replicas'])) }),
    ...(hasLabels && !apart ? { commonLabels: { ...mappingAt(kustomization, 'commonLabels'), ...pairs } } : {}),
    ...(hasLabels && apart ? { labels: [...listOf(kustomization['labels']), { pairs, includeSelectors: false, includeTemplates: options['labelIncludeTemplates'] === true }] } : {}),
    ...(Object.keys(annotations).length === 0 ? {} : { commonAnnotations: { ...mappingAt(kustomization, 'commonAnnotations'), ...(options['commonAnnotationsEnvsubst'] === true ? Object.fromEntries(Object.entries(annotations).map(([key, value]) => [key, typeof value === 'string' ? expand(value) : value])) : annotations) } }),
    ...(listOf(options['patches']).length === 0 ? {} : { patches: [...listOf(kustomization['patches']), ...listOf(options['patches']).map(withoutEmpty)] }),
    ...(listOf(options['components']).length === 0 ? {} : { components: [...new Set([...listOf(kustomization['components']), ...listOf(options['components'])])] }),
  };
  return { ...kustomization, ...set };
}

function withoutEmpty(patch: Json): Json {
  return isJsonObject(patch) ? Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== '' && value !== null)) : patch;
}

/** `name`, `name:tag`, `name@digest`, and each of them behind `name=`. What is not said stays as it was. */
function editImages(known: readonly Json[], wanted: readonly string[]): readonly Json[] {
  const images = new Map(known.flatMap((image) => (isJsonObject(image) ? [[textOf(image['name']), image] as const] : [])));
  for (const text of wanted) {
    const [, alias, rest = ''] = /^(?:([^=]+)=)?(.*)$/.exec(text) ?? [];
    const [, name = '', tag, digest] = /^([^@]*?)(?::([^:/@]+))?(?:@(.+))?$/.exec(rest) ?? [];
    const key = alias ?? name;
    const before = images.get(key);
    const version: JsonObject = digest !== undefined ? { digest } : tag !== undefined ? { newTag: tag } : {};
    const kept = Object.keys(version).length > 0 ? { newName: before?.['newName'] } : (before ?? {});
    images.set(key, Object.fromEntries(Object.entries({ ...kept, ...(alias === undefined ? {} : { newName: name }), ...version, name: key }).filter(([, value]) => value !== undefined)));
  }
  return [...images.values()];
}

function editReplicas(known: readonly Json[], wanted: readonly Json[]): readonly Json[] {
  const names = new Set(wanted.map((one) => textOf(mappingAt(one)['name'])));
  const counts = wanted.map((one) => ({ name: textOf(mappingAt(one)['name']), count: Number(mappingAt(one)['count']) }));
  return [...known.filter((one) => !names.has(textOf(mappingAt(one)['name']))), ...counts];
}
