import { formatImageName, parseImageReference } from '../images/image-reference.js';
import { imagesInValues, type MappedImage } from '../images/image-mappings.js';
import type { SourceDocument } from '../images/source-documents.js';
import { mappingHolder, planParts, planWhole, slotAt, type Holder } from '../images/write-image.js';
import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { childOf, escapeSegment, segmentsOf } from '../manifests/pointers.js';
import { imageVersion, placeIn, referenceVersion, requestOf, shortImageName, type VersionPlace } from './versions.js';

/** What to say where an image stands against something else. */
export const unlike = { kind: 'refused', because: 'is of another form than its counterpart', hint: 'write both in the same form, or name what to copy with keys' } as const;

/** Values of Helm below a pointer of a document. */
export function inValues(document: SourceDocument, { pointer, value, prefix }: { readonly pointer: string; readonly value: Json; readonly prefix: string }): readonly VersionPlace[] {
  return imagesInValues(value).flatMap(({ image, holder, path }) => {
    const at = `${pointer}${holder}`;
    return mappedPlace(document, image, { key: `${prefix} ${steadyPath(value, path)}`, holder: mappingHolder(document, at), pointerOf: (key) => `${at}/${escapeSegment(key)}` });
  });
}

/** An image in values or parameters, whole or in parts. */
export function mappedPlace(document: SourceDocument, image: MappedImage, { key, holder, pointerOf }: { readonly key: string; readonly holder: Holder; readonly pointerOf: (key: string) => string }): readonly VersionPlace[] {
  if (image.form === 'whole') return wholePlace(document, pointerOf(image.key), { key });
  const { keys } = image;
  const [tag, digest] = [keys.tag, keys.digest].map((name) => (name === undefined ? undefined : holder.slot(name)));
  const told = [tag, digest, keys.repository === undefined ? undefined : holder.slot(keys.repository)].find((slot) => slot !== undefined)?.pointer;
  if (told === undefined) return [];
  return [placeIn(document, told, {
    key, name: image.name ?? '', ...(image.name === undefined ? {} : { imageName: image.name }), ...(imageVersion({ tag, digest }) ?? { version: undefined }),
    write: (version) => (version.kind === 'image' ? planParts(holder, keys, requestOf(image.name ?? '', version)) : unlike),
  })];
}

/** A scalar that holds a whole reference. The name stays: environments may have registries of their own. */
export function wholePlace(document: SourceDocument, pointer: string, { key, before = '' }: { readonly key: string; readonly before?: string }): readonly VersionPlace[] {
  const slot = slotAt(document, pointer);
  const reference = parseImageReference((slot?.text ?? '').slice(before.length));
  if (slot === undefined || 'wrong' in reference) return [];
  const name = formatImageName(reference);
  return [placeIn(document, pointer, {
    key, name, imageName: name, ...(referenceVersion(reference) ?? { version: undefined }),
    write: (version) => (version.kind === 'image' ? planWhole(document, slot, requestOf('', version), before) : unlike),
  })];
}

/** A path in which items of lists go by their names where they have them: lists of two environments may be in another order. */
function steadyPath(value: Json, path: string): string {
  let at: Json | undefined = value;
  return segmentsOf(path).map((segment) => {
    const inList = Array.isArray(at);
    at = childOf(at, segment);
    const name = inList && isJsonObject(at) ? at['name'] : undefined;
    return typeof name === 'string' ? `[name=${name}]` : inList && isJsonObject(at) && typeof at['image'] === 'string' ? `[image=${shortImageName(at['image'])}]` : segment;
  }).join('/');
}
