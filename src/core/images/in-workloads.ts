import type { Json, JsonObject } from '../json.js';
import { isJsonObject } from '../json.js';
import { namesImage, parseImageReference, formatImageName } from './image-reference.js';
import type { ImageRequest } from './image-requests.js';
import type { Candidate } from './place.js';
import { pathOf, type SourceDocument } from './source-documents.js';
import { planWhole, slotAt } from './write-image.js';

const containerLists = ['initContainers', 'containers', 'ephemeralContainers'];
const podSpecs: readonly (readonly string[])[] = [['spec', 'template', 'spec'], ['spec', 'jobTemplate', 'spec', 'template', 'spec'], ['template', 'spec'], ['spec', 'podTemplate', 'spec'], ['spec', 'workload', 'spec', 'template', 'spec'], ['spec']];

/** An object of a document and the pointer to it: the document itself, or each item of a list. */
export interface PlacedObject {
  readonly pointer: string;
  readonly value: JsonObject;
}

/** The objects of a document. Patches count, which need not say what they are for. */
export function objectsOf(value: Json): readonly PlacedObject[] {
  if (!isJsonObject(value)) return [];
  const { kind, items } = value;
  if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items)) return [{ pointer: '', value }];
  return (items as readonly Json[]).flatMap((item, index) => (isJsonObject(item) ? [{ pointer: `/items/${index}`, value: item }] : []));
}

/** A container that says which image it runs: the pointers to its pod's description and to the image. */
export interface PlacedContainer {
  readonly object: PlacedObject;
  readonly pod: string;
  readonly pointer: string;
  readonly name: string;
  readonly image: string;
}

/** The containers of all sorts and kinds in a document. */
export function containersIn(document: SourceDocument): readonly PlacedContainer[] {
  return objectsOf(document.value).flatMap((object) => podSpecs.flatMap((path) => inPodSpec(object, path)));
}

function inPodSpec(object: PlacedObject, path: readonly string[]): readonly PlacedContainer[] {
  const spec = path.reduce<Json | undefined>((at, key) => (isJsonObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), object.value);
  if (!isJsonObject(spec)) return [];
  const pod = object.pointer + path.map((key) => `/${key}`).join('');
  return containerLists.flatMap((list) => {
    const containers = Object.hasOwn(spec, list) ? spec[list] : undefined;
    return (Array.isArray(containers) ? (containers as readonly Json[]) : []).flatMap((container, index): readonly PlacedContainer[] => {
      if (!isJsonObject(container) || typeof container['image'] !== 'string') return [];
      const name = typeof container['name'] === 'string' ? container['name'] : String(index);
      return [{ object, pod, pointer: `${pod}/${list}/${index}/image`, name, image: container['image'] }];
    });
  });
}

/** The containers in a document that run the wanted image. */
export function candidatesInWorkloads(document: SourceDocument, request: ImageRequest): readonly Candidate[] {
  return containersIn(document).flatMap(({ object, pod, pointer, image }): readonly Candidate[] => {
    const slot = slotAt(document, pointer);
    const reference = parseImageReference(image);
    if (!namesImage(image, request.key) || slot === undefined || 'wrong' in reference) return [];
    return [{
      kind: 'container', file: document.file, path: pathOf(document, pointer), where: document.locate(pointer), current: image,
      plan: planWhole(document, slot, request), name: formatImageName(reference), guessed: false,
      // Containers of one pod that run one version of an image are one place.
      group: `${document.file}#${document.index}${pod}#${image}`,
      object: objectName(object.value),
    }];
  });
}

/** Kind and name, as `Deployment/web`. */
export function objectName({ kind, metadata }: JsonObject): string {
  const name = isJsonObject(metadata) ? metadata['name'] : undefined;
  return `${typeof kind === 'string' ? kind : ''}/${typeof name === 'string' ? name : ''}`;
}
