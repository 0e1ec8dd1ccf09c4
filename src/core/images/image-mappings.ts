import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { escapeSegment } from '../manifests/pointers.js';
import { formatImageName, parseImageReference } from './image-reference.js';
import type { PartKeys } from './write-image.js';

/** An image in a mapping of Helm values. `name` is undefined where only its tag or digest stands. */
export type MappedImage =
  | { readonly form: 'whole'; readonly key: string; readonly name: string; readonly label: string }
  | { readonly form: 'parts'; readonly keys: PartKeys; readonly name: string | undefined; readonly label: string };

type Part = 'image' | 'repository' | 'registry' | 'tag' | 'digest';
type Group = Partial<Record<Part | 'name', string>>;

const exact: Readonly<Record<string, Part | 'name'>> = { repository: 'repository', repo: 'repository', registry: 'registry', tag: 'tag', digest: 'digest', name: 'name' };
const compound = /^(.*?)[_-]?image(?:[_-]?(repository|repo|name|registry|tag|digest|version))?$/i;

/**
 * The images among the keys of one mapping, whose own key is `holder`: `image: name:tag`; `repository`, `registry`,
 * `tag` and `digest`; `imageName` and `imageTag`, with or without underscores and words before them.
 * A `label` is `image` or `webImage` where keys carry it, else empty: the mapping itself is the image.
 */
export function imagesOfMapping(entries: ReadonlyMap<string, Json>, holder: string): readonly MappedImage[] {
  const groups = new Map<string, Group>();
  for (const [key, value] of entries) {
    if (isJsonObject(value) || Array.isArray(value)) continue;
    const [prefix, part] = partOf(key) ?? [];
    if (prefix === undefined || part === undefined) continue;
    const group = groups.get(prefix) ?? {};
    groups.set(prefix, group);
    // `tag` and `imageTag` in one mapping: the plain one is for the mapping as a whole.
    group[part] ??= key;
  }
  return [...groups].flatMap(([prefix, group]) => imageOf(group, { entries, holder, prefix }) ?? []);
}

function partOf(key: string): readonly [prefix: string, part: Part | 'name'] | undefined {
  if (Object.hasOwn(exact, key)) return ['', exact[key] ?? 'name'];
  const match = compound.exec(key);
  if (match === null) return undefined;
  const word = match[2]?.toLowerCase();
  const part = word === undefined ? 'image' : word === 'version' ? 'tag' : word === 'name' || word === 'repo' ? 'repository' : (word as Part);
  return [match[1] ?? '', part];
}

interface Around {
  readonly entries: ReadonlyMap<string, Json>;
  readonly holder: string;
  readonly prefix: string;
}

function imageOf(group: Group, { entries, holder, prefix }: Around): MappedImage | undefined {
  const text = (key: string | undefined): string | undefined => {
    const value = key === undefined ? undefined : entries.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const isImage = /image$/i.test(holder);
  const repository = text(group.repository) === undefined ? (text(group.image) !== undefined ? group.image : isImage && text(group.name) !== undefined ? group.name : undefined) : group.repository;
  const version = { ...(group.tag === undefined ? {} : { tag: group.tag }), ...(group.digest === undefined ? {} : { digest: group.digest }) };
  const label = labelOf(group, prefix);
  if (repository === undefined) {
    const compoundTag = /image/i.test(group.tag ?? group.digest ?? '');
    return (isImage || compoundTag) && Object.keys(version).length > 0 ? { form: 'parts', keys: { ...version, tagKey: group.tag ?? 'tag' }, name: undefined, label } : undefined;
  }
  const written = text(repository) ?? '';
  const reference = parseImageReference(written);
  if ('wrong' in reference) return undefined;
  const alone = Object.keys(version).length === 0 && repository === group.image;
  if (reference.tag !== undefined || reference.digest !== undefined || alone) return { form: 'whole', key: repository, name: formatImageName(reference), label: labelOf({ image: repository }, prefix) };
  // A mere `name` is an image only where a version stands beside it.
  if (repository === group.name && Object.keys(version).length === 0) return undefined;
  const registry = text(group.registry);
  const registryKey = registry === undefined ? {} : { registry: group.registry ?? '' };
  return { form: 'parts', keys: { repository, ...registryKey, ...version, tagKey: group.tag ?? tagKeyFor(repository) }, name: joined(registry, written), label };
}

function labelOf(group: Group, prefix: string): string {
  const carried = [group.image, group.repository, group.tag, group.digest].some((key) => key !== undefined && /image/i.test(key));
  return carried ? (prefix === '' ? 'image' : `${prefix}Image`) : '';
}

function joined(registry: string | undefined, repository: string): string {
  if (registry === undefined || repository.startsWith(`${registry}/`)) return repository;
  return `${registry.replace(/\/+$/, '')}/${repository}`;
}

function tagKeyFor(repository: string): string {
  const match = /^(.*image[_-]?)(name|repository|repo)$/i.exec(repository);
  if (match === null) return 'tag';
  return (match[1] ?? '') + (/[A-Z]/.test(match[2]?.[0] ?? '') ? 'Tag' : 'tag');
}

/** An image somewhere in Helm values: the pointer to its mapping and to itself (`path`, the same for all forms of it). */
export interface ValuesImage {
  readonly image: MappedImage;
  readonly holder: string;
  readonly path: string;
}

/** All images in Helm values, at any depth and in lists. */
export function imagesInValues(value: Json, pointer = '', holder = ''): readonly ValuesImage[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, index) => imagesInValues(item, `${pointer}/${index}`, holder));
  if (!isJsonObject(value)) return [];
  const entries = new Map(Object.entries(value).map(([key, held]) => [key, held ?? null] as const));
  const own = imagesOfMapping(entries, holder).map((image): ValuesImage => ({ image, holder: pointer, path: image.label === '' ? pointer : `${pointer}/${escapeSegment(image.label)}` }));
  return [...own, ...[...entries].flatMap(([key, held]) => imagesInValues(held, `${pointer}/${escapeSegment(key)}`, key))];
}
