import { nearest } from '../did-you-mean.js';
import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { segmentsOf, valueAt, pointerOf } from '../manifests/pointers.js';
import { oneLine } from '../one-line.js';
import type { Location, Problem } from '../problem.js';
import { namesImage, parseImageReference } from './image-reference.js';
import { imagesOfMapping } from './image-mappings.js';
import type { ImageRequest } from './image-requests.js';
import { planEntry } from './in-kustomizations.js';
import type { ImagePlace, PlacePlan } from './place.js';
import type { ImageRepository } from './repository.js';
import { pathOf, type SourceDocument } from './source-documents.js';
import { formatStep, parseUpdateLine, resolveSteps, type Resolved, type UpdateTarget } from './update-path.js';
import { mappingHolder, planParts, planWhole, slotAt, type Slot } from './write-image.js';

/** A place that `update` names, and the image it is for. */
export interface UpdatePlace {
  readonly request: ImageRequest;
  readonly place: ImagePlace;
}

/** The places that lines of `update` name. With several images asked for, what stands there tells which is meant. */
export function placesOfUpdates(repository: ImageRepository, lines: readonly string[], requests: readonly ImageRequest[]): { readonly places: readonly UpdatePlace[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const places: UpdatePlace[] = [];
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith('#'))) {
    const target = parseUpdateLine(line);
    const found = 'wrong' in target ? problem(line, target.wrong, { hint: 'for example update: environments/prod/api-values.yaml#image.tag' }) : placeOf(repository, target, requests);
    if ('code' in found) problems.push(found);
    else places.push(found);
  }
  return { places, problems };
}

function placeOf(repository: ImageRepository, target: UpdateTarget, requests: readonly ImageRequest[]): UpdatePlace | Problem {
  const isThere = repository.layout.paths.includes(target.file);
  const text = isThere ? repository.text(target.file) : undefined;
  if (text === undefined && isThere) return problem(target.line, `names a file that cannot be edited: ${target.file} is no UTF-8 text, or larger than 20 MiB`, { hint: 'save it as UTF-8, or change it by hand' });
  if (text === undefined) {
    const near = nearest(target.file, repository.layout.paths);
    return problem(target.line, 'names a file that is not in the repository', { hint: near === undefined ? 'write the path from the top of the repository' : `did you mean ${near}?` });
  }
  const { documents, problems } = repository.open(target.file);
  const [unreadable] = problems;
  if (unreadable !== undefined) return unreadable;
  const resolved = documents.map((document) => resolveSteps(document, target.steps, text));
  const found = resolved.filter((one) => one.kind === 'found');
  const [only] = found;
  if (only === undefined) return missing(target, resolved);
  if (found.length > 1) return problem(target.line, `names a value in ${found.length} documents of the file`, { where: only.document.locate(only.pointer), hint: 'keep the documents in files of their own, or leave update out' });
  return updatePlace(target, only, requests);
}

function missing(target: UpdateTarget, resolved: readonly Resolved[]): Problem {
  const furthest = resolved.filter((one) => one.kind === 'missing').toSorted((a, b) => b.depth - a.depth)[0];
  if (furthest === undefined) return problem(target.line, 'names a value in a file without content', {});
  const step = target.steps[furthest.depth];
  const written = step === undefined ? '' : formatStep(step);
  const near = step?.kind === 'key' ? nearest(step.key, furthest.names) : undefined;
  const parent = furthest.nearest === '' ? 'the document' : `\`${oneLine(pathOf(furthest.document, furthest.nearest), 200)}\``;
  const what = furthest.several ? `fits several items of ${parent}` : `is not there: ${parent} has no \`${oneLine(written, 60)}\``;
  return problem(target.line, what, { where: furthest.document.locate(furthest.nearest), hint: near === undefined ? 'correct the path, or leave update out to have the place found' : `did you mean \`${near}\`?` });
}

function updatePlace(target: UpdateTarget, { document, pointer }: { readonly document: SourceDocument; readonly pointer: string }, requests: readonly ImageRequest[]): UpdatePlace | Problem {
  const where = document.locate(pointer);
  const slot = slotAt(document, pointer);
  if (slot === undefined) return problem(target.line, 'names a mapping or a list, not a single value', { where, hint: 'let the path end at the tag or at the image' });
  const parent = pointerOf(segmentsOf(pointer).slice(0, -1));
  const key = segmentsOf(pointer).at(-1) ?? '';
  const siblings = isJsonObject(valueAt(document.value, parent)) ? Object.entries(valueAt(document.value, parent) as Readonly<Record<string, Json>>) : [];
  const request = requestFor(requests, slot, siblings);
  if (request === undefined) return problem(target.line, 'does not tell which of the images it is for', { where, hint: 'set these images in steps of their own' });
  const wrong = formOf(slot, key, request);
  const plan = planFor(document, { slot, parent, key, siblings, form: wrong }, request);
  return { request, place: { kind: 'update', file: document.file, path: pathOf(document, pointer), where, current: slot.text, plan } };
}

/** By what stands there, or by the names beside it. */
function requestFor(requests: readonly ImageRequest[], slot: Slot, siblings: readonly (readonly [string, Json])[]): ImageRequest | undefined {
  if (requests.length === 1) return requests[0];
  const registry = siblings.find(([key, value]) => key === 'registry' && typeof value === 'string' && value !== '')?.[1];
  const texts = [slot.text, slot.text.slice(slot.text.indexOf('=') + 1), ...siblings.flatMap(([, value]) => (typeof value === 'string' ? [value, `${typeof registry === 'string' ? registry : ''}/${value}`] : []))];
  const fitting = requests.filter(({ key }) => texts.some((text) => namesImage(text, key)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

type Form = 'whole' | 'tag' | 'digest';

/** A value is a whole image or one part of it: its key tells, else its form. */
function formOf({ text }: Slot, key: string, request: ImageRequest): Form {
  if (/digest$/i.test(key) || /^sha\d+:[0-9a-f]+$/.test(text)) return 'digest';
  if (/(tag|version)$/i.test(key)) return 'tag';
  const reference = parseImageReference(text.slice(text.indexOf('=') + 1));
  const whole = !('wrong' in reference) && (reference.registry !== undefined || reference.path.includes('/') || reference.tag !== undefined || namesImage(text, request.key) || /image$/i.test(key));
  return whole ? 'whole' : 'tag';
}

interface Addressed {
  readonly slot: Slot;
  readonly parent: string;
  readonly key: string;
  readonly siblings: readonly (readonly [string, Json])[];
  readonly form: Form;
}

function planFor(document: SourceDocument, { slot, parent, key, siblings, form }: Addressed, request: ImageRequest): PlacePlan {
  const entry = valueAt(document.value, parent);
  if (isJsonObject(entry) && /^\/images\/\d+$/.test(parent) && (key === 'newTag' || key === 'digest')) return planEntry(document, parent, { entry, request });
  if (form === 'whole') return planWhole(document, slot, request, /^[^:@]*=/.exec(slot.text)?.[0] ?? '');
  const given = form === 'tag' ? request.tag : request.digest;
  if (given === undefined) return { kind: 'refused', because: `holds a ${form}`, hint: `give the ${form} of the image, or name the place of its ${form === 'tag' ? 'digest' : 'tag'}` };
  const images = imagesOfMapping(new Map(siblings), segmentsOf(parent).at(-1) ?? '');
  const image = images.find((one) => one.form === 'parts' && (one.keys.tag === key || one.keys.digest === key));
  const keys = image?.form === 'parts' ? image.keys : { [form]: key, tagKey: key };
  return planParts(mappingHolder(document, parent), keys, request);
}

function problem(line: string, wrong: string, rest: { readonly where?: Location; readonly hint?: string }): Problem {
  return { code: 'OSOP-IMAGE-004', severity: 'error', message: `\`update: ${oneLine(line, 300)}\` ${wrong}`, ...rest };
}
