import { nearest } from '../did-you-mean.js';
import { resolvePath } from '../manifests/repository-layout.js';
import { oneLine } from '../one-line.js';
import { formatLocation, type Problem } from '../problem.js';
import { findCandidates, type FoundCandidates } from './candidates.js';
import { lastPart } from './image-reference.js';
import type { ImageRequest } from './image-requests.js';
import { namesOfImages } from './known-names.js';
import { mostCandidates, type Candidate, type ImagePlace, type PlacePlan } from './place.js';
import { openRepository, type ImageRepository } from './repository.js';
import { liveCandidates } from './settle.js';
import { placesOfUpdates } from './in-updates.js';

/** Where to look. Paths are those of the files, from the repository's top; `read` gives their texts. */
export interface PlacesInput {
  readonly paths: readonly string[];
  readonly read: (path: string) => string | undefined;
  readonly requests: readonly ImageRequest[];
  /** Lines of `update`. An image that one of them is for is not looked for. */
  readonly update?: readonly string[];
  /** A folder or file that all places must be in; `update` may name others. */
  readonly configPath?: string;
  /** Names of applications: a values file that is called like one may set a tag without a name. */
  readonly applications?: readonly string[];
}

/** A place and the image that is to be set there. */
export interface SettledPlace {
  readonly request: ImageRequest;
  readonly place: ImagePlace;
}

/** The places of all images, one for each but for those of `update`; and all that is wrong. */
export function findPlaces(input: PlacesInput): { readonly places: readonly SettledPlace[]; readonly problems: readonly Problem[] } {
  const configPath = resolvePath('', input.configPath ?? '');
  if (configPath === undefined) {
    return { places: [], problems: [{ code: 'OSOP-INPUT-001', severity: 'error', message: `\`config-path: ${oneLine(input.configPath ?? '', 200)}\` is outside of the repository`, hint: 'write the path from the top of the repository' }] };
  }
  const repository = openRepository(input.paths, input.read);
  const named = placesOfUpdates(repository, input.update ?? [], input.requests);
  const places: SettledPlace[] = [...named.places];
  const problems: Problem[] = [...named.problems];
  const inScope = (path: string): boolean => configPath === '' || path === configPath || path.startsWith(`${configPath}/`);
  for (const request of input.requests) {
    // A line of `update` that is wrong may have been for this image: the search would only hide that.
    if (named.problems.length > 0 || named.places.some((found) => found.request === request)) continue;
    const found = findCandidates(repository, request, input.applications ?? []);
    if (found.tooMany) {
      problems.push(tooMany(request, found));
      continue;
    }
    const live = mergedByGroup(liveCandidates({ repository, request, found, inScope }));
    const [only] = live;
    if (only !== undefined && live.length === 1) places.push({ request, place: only });
    else problems.push(only === undefined ? notFound({ repository, request, found, inScope, configPath }) : ambiguous(request, live));
    problems.push(...found.unreadable.filter(({ where }) => where !== undefined && inScope(where.file)).map((problem): Problem => ({ ...problem, severity: only === undefined ? 'error' : 'warning' })));
  }
  return { places, problems: [...problems, ...refusals(places)] };
}

/** Containers of one pod that run the same version of an image are one place. */
function mergedByGroup(candidates: readonly Candidate[]): readonly Candidate[] {
  const groups = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const first = groups.get(candidate.group);
    groups.set(candidate.group, first === undefined ? candidate : { ...first, plan: mergedPlans(first.plan, candidate.plan) });
  }
  return [...groups.values()];
}

function mergedPlans(a: PlacePlan, b: PlacePlan): PlacePlan {
  if (a.kind === 'refused') return a;
  return b.kind === 'refused' ? b : { kind: 'write', edits: [...a.edits, ...b.edits], changes: [...a.changes, ...b.changes] };
}

function refusals(places: readonly SettledPlace[]): readonly Problem[] {
  return places.flatMap(({ place }): readonly Problem[] => {
    const { plan, path, where } = place;
    return plan.kind === 'refused' ? [{ code: 'OSOP-IMAGE-005', severity: 'error', message: `\`${oneLine(path, 200)}\` ${plan.because}`, where, hint: plan.hint }] : [];
  });
}

const mostListed = 20;

function ambiguous({ name }: ImageRequest, live: readonly Candidate[]): Problem {
  const listed = live.slice(0, mostListed).map((place) => `${formatLocation(place.where)} (${described(place)})`);
  const more = live.length > mostListed ? [`and ${live.length - mostListed} more`] : [];
  const [first] = live;
  return {
    code: 'OSOP-IMAGE-003', severity: 'error', message: `the image \`${name}\` is set at ${live.length} places: ${[...listed, ...more].join(', ')}`,
    ...(first === undefined ? {} : { where: first.where }),
    hint: `name one with config-path, or with update, for example ${first === undefined ? '' : `${first.file}#${first.path}`}`,
  };
}

function tooMany({ name }: ImageRequest, { candidates: [first] }: FoundCandidates): Problem {
  return {
    code: 'OSOP-IMAGE-003', severity: 'error', message: `the image \`${name}\` is set at more than ${mostCandidates} places`,
    ...(first === undefined ? {} : { where: first.where }),
    hint: `name one with config-path, or with update, for example ${first === undefined ? '' : `${first.file}#${first.path}`}`,
  };
}

function described({ kind, path, current }: Candidate): string {
  return kind === 'kustomize-new-image' ? 'a new entry of images' : `${oneLine(path, 120)}${current === '' ? '' : `: ${oneLine(current, 120)}`}`;
}

interface Lost {
  readonly repository: ImageRepository;
  readonly request: ImageRequest;
  readonly found: FoundCandidates;
  readonly inScope: (path: string) => boolean;
  readonly configPath: string;
}

function notFound({ repository, request, found, inScope, configPath }: Lost): Problem {
  const where = configPath === '' ? '' : ` below \`${oneLine(configPath, 200)}\``;
  const message = `no place${where} sets the image \`${request.name}\`; looked at ${counted(repository, inScope)}`;
  const [outside] = found.candidates;
  if (outside !== undefined) return { code: 'OSOP-IMAGE-002', severity: 'error', message, hint: `it is set at ${found.candidates.slice(0, 5).map((candidate) => formatLocation(candidate.where)).join(', ')}: change config-path, or name the place with update` };
  const names = namesOfImages(repository, inScope);
  const near = nearest(request.name, names) ?? names.find((name) => lastPart(name) === lastPart(request.name)) ?? nearest(lastPart(request.name), names.map(lastPart));
  const meant = near === undefined ? undefined : (names.find((name) => name === near || lastPart(name) === near) ?? near);
  const hint = meant === undefined ? 'check the name of the image and config-path, or name the place with update' : `did you mean \`${oneLine(meant, 200)}\`? Else name the place with update`;
  return { code: 'OSOP-IMAGE-002', severity: 'error', message, hint };
}

function counted(repository: ImageRepository, inScope: (path: string) => boolean): string {
  const count = { kustomizations: 0, 'values files': 0, manifests: 0 };
  for (const path of repository.layout.paths.filter(inScope)) {
    const role = repository.roles.get(path);
    if (repository.isValues(path)) count['values files'] += 1;
    else if (role === 'kustomization' || role === 'component') count.kustomizations += 1;
    else if (role === 'manifest' || role === 'patch') count.manifests += 1;
  }
  return Object.entries(count).map(([what, number]) => `${number} ${number === 1 ? what.replace(/s$/, '') : what}`).join(', ').replace(/, ([^,]*)$/, ' and $1');
}
