import { formatImageName, lastPart, parseImageReference, wrongDigest, wrongTag, type ImageReference } from '../images/image-reference.js';
import type { ImageRequest } from '../images/image-requests.js';
import type { PlacePlan } from '../images/place.js';
import { pathOf, type SourceDocument } from '../images/source-documents.js';
import { PlanBuilder, type Slot } from '../images/write-image.js';
import { oneLine } from '../one-line.js';
import type { Location } from '../problem.js';

/** A version as one environment has it: that of an image, or a revision or release as text. */
export type Version =
  | { readonly kind: 'image'; readonly tag?: string; readonly digest?: string; readonly newName?: string }
  | { readonly kind: 'text'; readonly value: string };

/** What the version of the counterpart comes down to at a place; `left` says why it stays as it is: a sentence that begins with the place. */
export type CopyPlan = PlacePlan | { readonly kind: 'left'; readonly because: string; readonly hint: string };

/** A place of a file that has a version. */
export interface VersionPlace {
  /** The same in both environments. */
  readonly key: string;
  /** For people: the image, or the Application. */
  readonly name: string;
  /** The name of the image that runs there, where it is no part of the version. */
  readonly imageName?: string;
  readonly path: string;
  readonly where: Location;
  /** What is there; undefined where nothing is that can be copied elsewhere. */
  readonly version: Version | undefined;
  /** Why what is there is no version that can be copied: the end of a sentence that begins with the place. */
  readonly wrong?: string;
  readonly write: (version: Version) => CopyPlan;
}

/** A place, without what is the same for all of a document. Where it is costs a full reading of the file, so it is told when asked. */
export function placeIn(document: SourceDocument, pointer: string, rest: Omit<VersionPlace, 'path' | 'where'>): VersionPlace {
  return { ...rest, path: pathOf(document, pointer), get where() { return document.locate(pointer); } };
}

/** An image as planners take it: `name` is what stays. */
export function requestOf(name: string, { tag, digest, newName }: Extract<Version, { readonly kind: 'image' }>): ImageRequest {
  return { name, key: name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), ...(newName === undefined ? {} : { newName }) };
}

/** A version of an image, or why there is none that can be copied; undefined where nothing tells a version. */
export function imageVersion(parts: { readonly tag?: Slot | undefined; readonly digest?: Slot | undefined; readonly newName?: string | undefined }): Pick<VersionPlace, 'version' | 'wrong'> | undefined {
  const wrong = [parts.tag, parts.digest].map(unquoted).find((reason) => reason !== undefined);
  if (wrong !== undefined) return { version: undefined, wrong };
  // A tag may carry its digest itself: `v1@sha256:…`.
  const [tag = '', carried = ''] = (parts.tag?.text ?? '').split('@');
  const digest = parts.digest === undefined || parts.digest.text === '' ? carried : parts.digest.text;
  if (tag === '' && digest === '' && parts.newName === undefined) return undefined;
  const bad = (tag === '' ? undefined : wrongTag(tag)) ?? (digest === '' ? undefined : wrongDigest(digest));
  if (bad !== undefined) return { version: undefined, wrong: bad };
  return { version: { kind: 'image', ...(tag === '' ? {} : { tag }), ...(digest === '' ? {} : { digest }), ...(parts.newName === undefined ? {} : { newName: parts.newName }) } };
}

/**
 * `1.20` without quotes is the number 1.2 for Helm, and no tag for kustomize: what is meant cannot be told. Undefined
 * for text and for what reads as it is written; else the end of a sentence.
 */
export function unquoted(slot: Slot | undefined): string | undefined {
  if (slot === undefined || slot.value === null || typeof slot.value === 'string') return undefined;
  const read = JSON.stringify(slot.value);
  return typeof slot.value === 'number' && read === slot.text ? undefined : `holds \`${oneLine(slot.text, 60)}\`, which is read as ${read}: a version belongs in quotes`;
}

/** The version in a whole reference. */
export function referenceVersion({ tag, digest }: ImageReference): Pick<VersionPlace, 'version'> | undefined {
  if (tag === undefined && digest === undefined) return undefined;
  return { version: { kind: 'image', ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) } };
}

/** The last part of the name of an image, by which registries of environments can differ. Text that is no image stays as it is. */
export function shortImageName(name: string): string {
  const reference = parseImageReference(name);
  return lastPart('wrong' in reference ? name : formatImageName(reference));
}

/** Sets a scalar to a text. */
export function planText(document: SourceDocument, slot: Slot, value: string): PlacePlan {
  const builder = new PlanBuilder(document);
  builder.set(slot, value);
  return builder.done();
}

/** True when the one environment has what the other has. What only the counterpart has besides does not count. */
export function isSameVersion(source: Version, target: Version | undefined): boolean {
  if (target === undefined || source.kind !== target.kind) return false;
  if (source.kind === 'text' || target.kind === 'text') return source.kind === 'text' && target.kind === 'text' && source.value === target.value;
  return source.tag === target.tag && source.digest === target.digest && (source.newName === undefined || source.newName === target.newName);
}
