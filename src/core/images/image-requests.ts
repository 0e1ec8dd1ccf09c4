import type { Problem } from '../problem.js';
import { oneLine } from '../one-line.js';
import { formatImageName, formatImageReference, normalizedName, parseImageName, parseImageReference, wrongDigest, wrongTag } from './image-reference.js';
import type { ImageReference } from './image-reference.js';

/** An image to set: `name` as the user wrote it, `key` its normalised form, and what it shall become. At least one is given. */
export interface ImageRequest {
  readonly name: string;
  readonly key: string;
  readonly newName?: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** The inputs `image`, `tag`, `digest` and the lines of `images`. An absent one is undefined. */
export interface ImageInputs {
  readonly image?: string;
  readonly tag?: string;
  readonly digest?: string;
  readonly images?: readonly string[];
}

/** The images that the inputs ask for, and all that is wrong with these. Lines that are empty or begin with `#` do not count. */
export function parseImageRequests(inputs: ImageInputs): { readonly requests: readonly ImageRequest[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const requests: ImageRequest[] = [];
  const add = (request: ImageRequest | readonly Problem[]): void => {
    if (isProblems(request)) problems.push(...request);
    else if (requests.some(({ key }) => key === request.key)) problems.push(malformed('images', request.name, 'is given twice', 'keep one line for each image'));
    else requests.push(request);
  };
  if (inputs.image !== undefined) add(singleRequest(inputs.image, inputs));
  else if (inputs.tag !== undefined || inputs.digest !== undefined) problems.push(...tagAlone(inputs));
  for (const line of inputs.images ?? []) {
    const text = line.trim();
    if (text !== '' && !text.startsWith('#')) add(requestOfLine(text));
  }
  return { requests, problems };
}

function isProblems(value: ImageRequest | readonly Problem[]): value is readonly Problem[] {
  return Array.isArray(value);
}

function tagAlone(inputs: ImageInputs): readonly Problem[] {
  const given = inputs.tag === undefined ? 'digest' : 'tag';
  const missing: Problem = { code: 'OSOP-INPUT-003', severity: 'error', message: `\`${given}\` is given without \`image\``, hint: 'name the image, for example image: ghcr.io/org/app' };
  return [missing, ...wrongParts(inputs)];
}

function wrongParts({ tag, digest }: ImageInputs): readonly Problem[] {
  const inTag = tag === undefined ? undefined : wrongTag(tag);
  const inDigest = digest === undefined ? undefined : wrongDigest(digest);
  return [
    ...(inTag === undefined || tag === undefined ? [] : [malformed('tag', tag, inTag)]),
    ...(inDigest === undefined || digest === undefined ? [] : [malformed('digest', digest, inDigest, 'write it as sha256:… as the registry shows it')]),
  ];
}

function singleRequest(image: string, inputs: ImageInputs): ImageRequest | readonly Problem[] {
  const reference = parseImageReference(image);
  const parts = wrongParts(inputs);
  if ('wrong' in reference) return [malformed('image', image, reference.wrong), ...parts];
  const tag = inputs.tag ?? reference.tag;
  const digest = inputs.digest ?? reference.digest;
  const twice = [
    ...(reference.tag !== undefined && reference.tag !== tag ? [malformed('image', image, `names another tag than \`tag: ${oneLine(tag ?? '', 140)}\``, 'give the tag once')] : []),
    ...(reference.digest !== undefined && reference.digest !== digest ? [malformed('image', image, 'names another digest than `digest`', 'give the digest once')] : []),
  ];
  if (parts.length + twice.length > 0) return [...parts, ...twice];
  if (tag === undefined && digest === undefined) {
    return [{ code: 'OSOP-INPUT-003', severity: 'error', message: `\`image: ${oneLine(image, 300)}\` says neither a tag nor a digest`, hint: 'give tag or digest as well' }];
  }
  return requestOf(reference, { ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) });
}

function requestOf(name: ImageReference, rest: Omit<ImageRequest, 'name' | 'key'>): ImageRequest {
  return { name: formatImageName(name), key: normalizedName(name), ...rest };
}

function requestOfLine(line: string): ImageRequest | readonly Problem[] {
  const equals = line.indexOf('=');
  const target = parseImageReference(line.slice(equals + 1));
  const name = equals === -1 ? target : parseImageName(line.slice(0, equals));
  const wrong = 'wrong' in name ? name.wrong : 'wrong' in target ? target.wrong : undefined;
  if ('wrong' in name || 'wrong' in target) return [malformed('images', line, wrong ?? '')];
  const { tag, digest } = target;
  const renamed = equals !== -1 && formatImageName(target) !== formatImageName(name);
  if (!renamed && tag === undefined && digest === undefined) return [malformed('images', line, 'says neither a new name nor a tag nor a digest', 'write name:tag, name@digest or name=new-name:tag')];
  return requestOf(name, {
    ...(renamed ? { newName: formatImageName(target) } : {}),
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  });
}

function malformed(input: string, text: string, wrong: string, hint = 'write it as [registry/]path, :tag and @digest, for example ghcr.io/org/app:v1.2.3'): Problem {
  return { code: 'OSOP-IMAGE-001', severity: 'error', message: `\`${input}: ${oneLine(text, 300)}\` ${wrong}`, hint };
}

/** What is asked for, as one text: `ghcr.io/org/app:v2`. */
export function formatRequest({ name, newName, tag, digest }: ImageRequest): string {
  return formatImageReference({ path: newName ?? name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) });
}
