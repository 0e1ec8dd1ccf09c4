import { repositoryName } from '../repository-name.js';
import type { Application, ApplicationSource } from './application.js';
import { isVersion } from './chart-version.js';
import { hydrationOf, isHydrated } from './hydration.js';

/** Where the run's commit was pushed to. */
export interface Origin {
  /** `owner/name` in lower case; undefined where it is not known. */
  readonly repository: string | undefined;
  readonly branch: string | undefined;
}

/** The revision that a run is about: a commit of its repository, or the version of a chart. */
export interface Wanted {
  /** Undefined for whatever is live. */
  readonly revision: string | undefined;
  readonly origin?: Origin | undefined;
}

/** Anything of Argo CD's that names one revision, or one a source: a comparison, a result, an entry of the history. */
export interface RevisionPlace {
  readonly revision?: string;
  readonly revisions?: readonly string[];
  readonly source?: ApplicationSource;
  readonly sources?: readonly ApplicationSource[];
}

/** All revisions that a place names, one a source; none where it names none. */
export function revisionsOf(place: Pick<RevisionPlace, 'revision' | 'revisions'> | undefined): readonly string[] {
  const several = place?.revisions ?? [];
  return several.length > 0 ? several : place?.revision === undefined || place.revision === '' ? [] : [place.revision];
}

const fullSha = /^[0-9a-f]{40}$/i;

/** The sources that count: `sources` where there are any, else the one; a hydrator's dry source in their place. */
export function effectiveSources({ spec }: Pick<Application, 'spec'>): readonly ApplicationSource[] {
  const dry = isHydrated({ spec }) ? spec.sourceHydrator?.drySource : undefined;
  if (dry !== undefined) return [dry];
  if (spec.sources !== undefined && spec.sources.length > 0) return spec.sources;
  return spec.source === undefined ? [] : [spec.source];
}

/** True for a source whose revision is a version or a digest: a chart of a Helm repository, or an OCI artifact. */
export function isVersioned(source: ApplicationSource): boolean {
  return (source.chart ?? '') !== '' || source.repoURL.startsWith('oci://');
}

/**
 * Indices of the sources that the wanted revision is of. Several where the application reads the repository
 * more than once: each of them has to have it. Empty where that cannot be told.
 */
export function trackedPositions(sources: readonly ApplicationSource[], { revision, origin }: Wanted): readonly number[] {
  const all = sources.map((source, position) => ({ source, position }));
  const charts = all.filter(({ source }) => isVersioned(source));
  const git = all.filter(({ source }) => !isVersioned(source));
  const positions = (found: typeof all): readonly number[] => found.map(({ position }) => position);
  if (revision !== undefined && isVersion(revision) && charts.length === 1) return positions(charts);
  if (git.length <= 1) return positions(git);
  const ours = git.filter(({ source }) => origin?.repository !== undefined && repositoryName(source.repoURL) === origin.repository);
  const onBranch = ours.filter(({ source }) => origin?.branch !== undefined && source.targetRevision === origin.branch);
  const onDefault = ours.filter(({ source }) => ['', 'HEAD'].includes(source.targetRevision ?? ''));
  return positions([onBranch, onDefault, ours].find((found) => found.length > 0) ?? []);
}

/** Why a deployment of this revision could not be told from the application's status; undefined where it can. */
export function whyUntracked(application: Pick<Application, 'spec'>, wanted: Wanted): string | undefined {
  const sources = effectiveSources(application);
  if (sources.length === 0 || trackedPositions(sources, wanted).length > 0) return undefined;
  if (sources.every(isVersioned)) {
    return wanted.revision !== undefined && isVersion(wanted.revision)
      ? `it has ${sources.length} charts, and which of them is meant by ${wanted.revision} is not said`
      : 'its source is a chart, whose revisions are versions and not commits';
  }
  const name = wanted.origin?.repository;
  const count = sources.filter((source) => !isVersioned(source)).length;
  return `it has ${count} git sources, and ${name === undefined ? 'which repository is deployed is not known' : `none of them is ${name}`}`;
}

/**
 * The revisions that a place names for the wanted sources, in lower case; undefined for a source of which it
 * names none that can be trusted: Argo CD puts the branch's name there when it could not resolve it.
 */
export function trackedRevisions(place: RevisionPlace | undefined, application: Pick<Application, 'spec'>, wanted: Wanted): readonly (string | undefined)[] {
  const revisions = place?.revisions ?? [];
  const known = effectiveSources(application);
  if (revisions.length === 0) return [trusted(place?.revision, (place?.source?.repoURL ?? '') === '' ? known[0] : place?.source)];
  // A place has the sources of its time: the spec may have been edited since.
  const sources = place?.sources?.length === revisions.length ? place.sources : known;
  const positions = sources.length === revisions.length ? trackedPositions(sources, wanted) : [];
  return positions.length === 0 ? [undefined] : positions.map((position) => trusted(revisions[position], sources[position]));
}

/** The one revision that a place names for the wanted sources; where they differ, the first that is not the wanted one. */
export function trackedRevision(place: RevisionPlace | undefined, application: Pick<Application, 'spec'>, wanted: Wanted): string | undefined {
  return unlike(wanted, trackedRevisions(place, application, wanted));
}

function unlike(wanted: Wanted, found: readonly (string | undefined)[]): string | undefined {
  const other = found.findIndex((revision) => revision !== wanted.revision?.toLowerCase());
  return found[Math.max(0, other)];
}

function trusted(revision: string | undefined, source: ApplicationSource | undefined): string | undefined {
  if (revision === undefined) return undefined;
  const isKnown = source !== undefined && isVersioned(source) ? isVersion(revision) : fullSha.test(revision);
  return isKnown ? revision.toLowerCase() : undefined;
}

/**
 * The revisions that the last comparison saw of the wanted sources; with a hydrator the commit that was
 * hydrated last. Undefined where it could not resolve one.
 */
export function seenRevisions(application: Application, wanted: Wanted = { revision: undefined }): readonly (string | undefined)[] {
  if (isHydrated(application)) return [hydrationOf(application)?.dry?.toLowerCase()];
  const { sync } = application.status ?? {};
  return trackedRevisions({ ...sync?.comparedTo, ...sync }, application, wanted);
}

/** The revision that the last comparison saw; of several that differ, the one that is not wanted. */
export function seenRevision(application: Application, wanted: Wanted = { revision: undefined }): string | undefined {
  return unlike(wanted, seenRevisions(application, wanted));
}

/** The revision that was compared with the cluster: with a hydrator the hydrated one, else what was seen. */
export function comparedRevision(application: Application, wanted: Wanted): string | undefined {
  return isHydrated(application) ? trusted(application.status?.sync?.revision, undefined) : seenRevision(application, wanted);
}

/** What is deployed: the revision of the newest entry of the history. */
export function deployedRevision(application: Application, wanted: Wanted): string | undefined {
  return trackedRevision(application.status?.history?.at(-1), application, wanted);
}
