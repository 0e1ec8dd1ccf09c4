import type { Application, ApplicationSource } from '../argocd/application.js';
import { repositoryAddress } from '../gitops/repository-address.js';
import { previewParameters } from './parameters.js';
import type { PullRequest } from './pull-request.js';

/** What is known of where a generated Application comes from. */
export interface Wanted {
  readonly pullRequest: PullRequest;
  /** `https://github.com/owner/name` of the pull request, and of the fork that its branch is in. */
  readonly repositoryUrls: readonly string[];
  /** Name of the ApplicationSet; undefined for any. */
  readonly set: string | undefined;
  /** Name of the Application, where an input gives it. */
  readonly app: string | undefined;
}

/** The Applications of ApplicationSets that are of a pull request. More than one is for the user to narrow down. */
export function findGenerated(applications: readonly Application[], wanted: Wanted): readonly Application[] {
  const { set, app } = wanted;
  const owned = applications.filter((application) => isOwnedBy(application, set) && (app === undefined || application.metadata.name === app));
  if (app !== undefined) return owned;
  // A number says something only where it is known which repository it is of.
  const near = set === undefined ? owned.filter((application) => isOfRepository(application, wanted) || names(application, wanted.pullRequest.headSha)) : owned;
  const ways: readonly ((application: Application) => boolean)[] = [
    (application) => isLabelled(application, wanted.pullRequest.number),
    (application) => names(application, wanted.pullRequest.headSha),
    (application) => isNamedAfter(application, wanted.pullRequest),
    (application) => ownSources(application, wanted).some(({ targetRevision }) => isBranch(targetRevision, wanted.pullRequest.branch)),
  ];
  return ways.map((way) => near.filter(way)).find((found) => found.length > 0) ?? [];
}

/** Whether an ApplicationSet has made it, that of this name where one is given. */
export function isOwnedBy({ metadata }: Application, set: string | undefined): boolean {
  return metadata.ownerReferences?.some(({ kind, name }) => kind === 'ApplicationSet' && (set === undefined || name === set)) === true;
}

/** How an Application stands to the head of the pull request; `revision` is the commit that Argo CD is to have compared. */
export type AtHead = { readonly kind: 'at-head'; readonly revision: string | undefined } | { readonly kind: 'behind'; readonly why: string };

/**
 * Whether an Application asks for the head. A source of the pull request's own repository names the commit or the branch; where there is
 * none, the commit must stand somewhere else in it, as the tag of an image or a label does.
 */
export function headOf(application: Application, { pullRequest, repositoryUrls }: Pick<Wanted, 'pullRequest' | 'repositoryUrls'>): AtHead {
  const { headSha, branch } = pullRequest;
  const revisions = ownSources(application, { repositoryUrls }).map(({ targetRevision = '' }) => targetRevision);
  if (revisions.some((revision) => isCommit(revision, headSha) || isBranch(revision, branch))) return { kind: 'at-head', revision: headSha };
  const pinned = revisions.find((revision) => /^[0-9a-f]{7,40}$/i.test(revision));
  if (pinned !== undefined) return { kind: 'behind', why: `its source is at ${pinned.slice(0, 7)}` };
  if (names(application, headSha)) return { kind: 'at-head', revision: undefined };
  return { kind: 'behind', why: 'neither a source nor a parameter, label or annotation of it names the commit or the branch' };
}

function ownSources({ spec }: Application, { repositoryUrls }: Pick<Wanted, 'repositoryUrls'>): readonly ApplicationSource[] {
  const addresses = new Set(repositoryUrls.map(repositoryAddress));
  const sources = (spec.sources?.length ?? 0) > 0 ? (spec.sources ?? []) : spec.source === undefined ? [] : [spec.source];
  return sources.filter(({ repoURL, chart }) => chart === undefined && addresses.has(repositoryAddress(repoURL)));
}

function isOfRepository(application: Application, wanted: Wanted): boolean {
  return ownSources(application, wanted).length > 0;
}

const numberKey = /(?:^|[-_./])(?:pr|pull[-_]?request|number)(?:[-_.]?(?:number|id))?$/i;

function isLabelled({ metadata: { labels, annotations } }: Application, number: number): boolean {
  return [...Object.entries(labels ?? {}), ...Object.entries(annotations ?? {})].some(([key, value]) => numberKey.test(key) && value === String(number));
}

/** The number as a word of its own, or the slug of the branch, within the name. */
function isNamedAfter({ metadata: { name } }: Application, pullRequest: PullRequest): boolean {
  const { number, branch_slug: slug } = previewParameters(pullRequest);
  return new RegExp(`(?:^|[-.])(?:pr-?)?${number}(?:[-.]|$)`).test(name) || (slug.length > 3 && `-${name}-`.replaceAll('.', '-').includes(`-${slug}-`));
}

function isBranch(revision: string | undefined, branch: string): boolean {
  return revision !== undefined && revision.replace(/^refs\/heads\//, '') === branch;
}

function isCommit(revision: string, sha: string): boolean {
  return /^[0-9a-f]{7,40}$/i.test(revision) && sha.startsWith(revision.toLowerCase());
}

/** Whether the commit, or its first 7 or 8 digits as a word, stands anywhere in what the generator has written. */
function names({ spec, metadata: { name, labels, annotations } }: Application, sha: string): boolean {
  return new RegExp(`(?<![0-9a-f])${sha.slice(0, 7)}(?:${sha.slice(7, 8)}(?:${sha.slice(8)})?)?(?![0-9a-f])`, 'i').test(JSON.stringify([spec, name, labels, annotations]));
}
