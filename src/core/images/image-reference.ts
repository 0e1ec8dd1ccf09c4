/** The name of an image: `ghcr.io/org/app`. `registry` is as written, port included; absent for Docker Hub's short names. */
export interface ImageName {
  readonly registry?: string;
  readonly path: string;
}

/** A reference to an image, `[registry[:port]/]path[:tag][@digest]` (https://pkg.go.dev/github.com/distribution/reference). */
export interface ImageReference extends ImageName {
  readonly tag?: string;
  readonly digest?: string;
}

/** What keeps a text from being a reference: the end of a sentence that begins with it. */
export interface Malformed {
  readonly wrong: string;
}

const registryForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const componentForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]*$/;
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const longestTag = 128;
const longestName = 255;
const hexDigits: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** Reads a reference strictly. */
export function parseImageReference(text: string): ImageReference | Malformed {
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  const named = at === -1 ? text : text.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const tag = colon === -1 ? undefined : named.slice(colon + 1);
  const name = parseImageName(colon === -1 ? named : named.slice(0, colon));
  if ('wrong' in name) return name;
  const wrong = (tag === undefined ? undefined : wrongTag(tag)) ?? (digest === undefined ? undefined : wrongDigest(digest));
  if (wrong !== undefined) return { wrong };
  return { ...name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}

/** Reads a name without tag and digest. */
export function parseImageName(text: string): ImageName | Malformed {
  if (text === '') return { wrong: 'has no image name' };
  const unusual = unusualCharacter(text, /[A-Za-z0-9._\-/:[\]]/);
  if (unusual !== undefined) return { wrong: `${unusual}, which no image name has` };
  if (text.length > longestName) return { wrong: `has a name of ${text.length} characters; at most ${longestName} are allowed` };
  const [first = '', ...rest] = text.split('/');
  const isRegistry = rest.length > 0 && (/[.:A-Z[]/.test(first) || first === 'localhost');
  if (isRegistry && !registryForm.test(first)) return { wrong: `has a registry, \`${first}\`, that is no host name` };
  const components = isRegistry ? rest : [first, ...rest];
  for (const component of components) {
    if (componentForm.test(component)) continue;
    if (component === '') return { wrong: 'has an empty part between slashes in its name' };
    if (/[A-Z]/.test(component)) return { wrong: `has capital letters in \`${component}\`; the path of an image is lower case` };
    return { wrong: `has a part, \`${component}\`, that is not letters and digits with single \`.\`, \`_\` or \`-\` between them` };
  }
  return { ...(isRegistry ? { registry: first } : {}), path: components.join('/') };
}

/** What is wrong with a tag, or undefined. */
export function wrongTag(tag: string): string | undefined {
  if (tag === '') return 'has an empty tag';
  const unusual = unusualCharacter(tag, /[\w.-]/);
  if (unusual !== undefined) return `${unusual}; a tag has letters, digits, \`_\`, \`.\` and \`-\` only`;
  if (!tagForm.test(tag)) return `has a tag that begins with \`${tag[0] ?? ''}\`; it must begin with a letter, a digit or \`_\``;
  return tag.length > longestTag ? `has a tag of ${tag.length} characters; at most ${longestTag} are allowed` : undefined;
}

/** What is wrong with a digest, or undefined. */
export function wrongDigest(digest: string): string | undefined {
  const unusual = unusualCharacter(digest, /[A-Za-z0-9:+._-]/);
  if (unusual !== undefined) return `${unusual}, which no digest has`;
  if (!digestForm.test(digest)) return 'has a digest that is not of the form `sha256:` and 64 hexadecimal digits';
  const colon = digest.indexOf(':');
  const [algorithm, hex] = [digest.slice(0, colon), digest.slice(colon + 1)];
  const wanted = Object.hasOwn(hexDigits, algorithm) ? hexDigits[algorithm] : undefined;
  if (wanted === undefined) return undefined;
  if (hex.length !== wanted) return `has a ${algorithm} digest of ${hex.length} digits; it has ${wanted}`;
  return /[A-F]/.test(hex) ? `has a ${algorithm} digest with capital letters; it is lower case` : undefined;
}

function unusualCharacter(text: string, usual: RegExp): string | undefined {
  const index = Array.from(text).findIndex((character) => !usual.test(character));
  if (index === -1) return undefined;
  const character = Array.from(text)[index] ?? '';
  const shown = /[\r\n]/.test(character) ? 'a line break' : /\s/.test(character) ? 'a space' : /[\p{Cc}\p{Cf}`]/u.test(character) ? 'a special character' : `\`${character}\``;
  return `has ${shown} as character ${index + 1}`;
}

/** `registry/path`, as written. */
export function formatImageName({ registry, path }: ImageName): string {
  return registry === undefined ? path : `${registry}/${path}`;
}

/** The reference as one text. */
export function formatImageReference(image: ImageReference): string {
  return `${formatImageName(image)}${image.tag === undefined ? '' : `:${image.tag}`}${image.digest === undefined ? '' : `@${image.digest}`}`;
}

/** The name that container runtimes use: `nginx` becomes `docker.io/library/nginx`. Equal for equal images. */
export function normalizedName({ registry, path }: ImageName): string {
  const host = registry?.toLowerCase() ?? 'docker.io';
  const hub = host === 'docker.io' || host === 'index.docker.io' || host === 'registry-1.docker.io';
  if (!hub) return `${host}/${path}`;
  return path.includes('/') ? `docker.io/${path}` : `docker.io/library/${path}`;
}

/** True when a text is the name of an image, or a reference to it, whatever its tag and digest. */
export function namesImage(text: string, wanted: string): boolean {
  const reference = parseImageReference(text);
  return !('wrong' in reference) && normalizedName(reference) === wanted;
}

/** The last part of a name: `app` of `ghcr.io/org/app`. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
