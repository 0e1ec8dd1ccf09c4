import { formatImageName, formatImageReference, normalizedName, parseImageName, parseImageReference, wrongDigest } from './image-reference.js';

/**
 * An image, or an Application, and its version as trailers have them: a tag, a digest, a new name or a whole reference,
 * several of them with spaces in between.
 */
export interface VersionedImage {
  readonly name: string;
  readonly version: string;
}

/** What a version says: where nothing else is known, its text is the tag. */
export interface VersionParts {
  readonly newName: string | undefined;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Reads `name version`; undefined for a single word. */
export function readVersionedImage(text: string): VersionedImage | undefined {
  const [, name, version] = /^(\S+) +(\S.*)$/.exec(text.trim()) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

export function partsOf(version: string): VersionParts {
  const words = version.split(/ +/).filter((word) => word !== '');
  const digest = words.find(isDigest);
  const [first = '', ...rest] = words.filter((word) => word !== digest);
  if (rest.length > 0) return { newName: first, tag: rest.join(' '), digest };
  // A tag may carry its digest itself.
  const [, carrier, carried] = /^([^/:@]+)@(\S+)$/.exec(first) ?? [];
  if (carrier !== undefined && carried !== undefined && isDigest(carried)) return { newName: undefined, tag: carrier, digest: carried };
  const reference = /[/:@]/.test(first) ? parseImageReference(first) : undefined;
  if (reference === undefined || 'wrong' in reference) return { newName: undefined, tag: first === '' ? undefined : first, digest };
  return { newName: formatImageName(reference), tag: reference.tag, digest: reference.digest ?? digest };
}

function isDigest(word: string): boolean {
  return /^[a-z0-9+._-]+:[0-9a-f]{32,}$/.test(word) && wrongDigest(word) === undefined;
}

/**
 * True for the same version of the same image, whichever way it is written. Of two digests only these count: a tag may be
 * moved. A digest and a tag cannot be compared.
 */
export function isSameImage(one: VersionedImage, other: VersionedImage): boolean {
  const [a, b] = [partsOf(one.version), partsOf(other.version)];
  if (!sharesName(one, a, other, b)) return false;
  if (a.digest !== undefined && b.digest !== undefined) return a.digest === b.digest;
  if (a.tag !== undefined && b.tag !== undefined) return a.tag === b.tag;
  return one.version === other.version;
}

/** By the name that stays, or by the one that the image has in the end. */
function sharesName(one: VersionedImage, a: VersionParts, other: VersionedImage, b: VersionParts): boolean {
  const [renamed, alsoRenamed] = [a.newName, b.newName].map((name) => (name === undefined ? undefined : keyOf(name)));
  if (renamed !== undefined && alsoRenamed !== undefined) return renamed === alsoRenamed;
  const [key, otherKey] = [keyOf(one.name), keyOf(other.name)];
  return key === otherKey || (renamed ?? key) === (alsoRenamed ?? otherKey);
}

/** Equal for equal images; of what is no name of an image, the text. */
function keyOf(name: string): string {
  const parsed = parseImageName(name);
  return 'wrong' in parsed ? name : normalizedName(parsed);
}

/** True where a text names the version: a tag, a digest, or either of them with the name, as `web:1.5.0`. */
export function namesVersion(text: string, image: VersionedImage): boolean {
  const { tag, digest, newName } = partsOf(image.version);
  if (text === tag || text === digest || text === image.version || text === `${image.name} ${image.version}` || text === `${image.name}:${image.version}`) return true;
  const reference = parseImageReference(text);
  if ('wrong' in reference || (reference.tag === undefined && reference.digest === undefined)) return false;
  const named = normalizedName(reference);
  const isOurs = named === keyOf(image.name) || (newName !== undefined && named === keyOf(newName));
  return isOurs && (reference.tag === undefined || reference.tag === tag) && (reference.digest === undefined || reference.digest === digest);
}

/** As people write it: `web:1.5.0`, `web@sha256:…`; of what is no image, `name version`. */
export function formatVersionedImage({ name, version }: VersionedImage): string {
  const { newName, tag, digest } = partsOf(version);
  const parsed = parseImageName(newName ?? name);
  if ('wrong' in parsed || (tag === undefined && digest === undefined)) return `${name} ${version}`;
  return formatImageReference({ ...parsed, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) });
}
