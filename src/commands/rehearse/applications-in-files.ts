import { listAllFiles, readBelow } from '../../adapters/repository-files.js';
import { targetKind } from '../../core/argocd/target-revision.js';
import type { GivenParameters } from '../../core/gitops/expansion-context.js';
import type { GitApplication, GitSource } from '../../core/gitops/git-application.js';
import { createGitTree, textOf } from '../../core/gitops/git-tree.js';
import { applicationsOf, expandSet, modelApplications, type RepositoryFacts } from '../../core/gitops/model-applications.js';
import { followsBranch } from '../../core/gitops/repository-address.js';
import { isJsonObject, type JsonObject } from '../../core/json.js';
import { isSafeRef } from '../../core/git/refs.js';

/** The applications that the files of a rehearsed repository define, and what there must be for them. */
export interface DefinedApplications {
  /** With those that nothing else deploys first. */
  readonly applications: readonly GitApplication[];
  /** Names of those that follow the branch, and of which no other one deploys the definition. */
  readonly roots: readonly string[];
  /** Addresses of git repositories: the rehearsed one stands in for each. */
  readonly addresses: readonly string[];
  /** Charts of registries: address, chart and version. */
  readonly charts: readonly { readonly address: string; readonly chart: string; readonly version: string }[];
  /** Whole names of tags and branches that are followed. */
  readonly refs: readonly string[];
  /** What the generators of a set give, by the files as they are. */
  readonly generate: (set: JsonObject) => readonly JsonObject[] | undefined;
  /** What is there and cannot be rehearsed, in words. */
  readonly notes: readonly string[];
}

/** More are not made: a rehearsal is for looking at. */
const most = 200;

/**
 * Finds the Applications and expands the ApplicationSets of a checkout that is rehearsed with at `branch`. Whatever repository
 * they name, it is the rehearsed one; what is not in it is stood in for. One that is pinned to a commit, which nobody has, is left out.
 */
export function applicationsInFiles(root: string, { branch, given }: { readonly branch: string; readonly given: GivenParameters }): DefinedApplications {
  const tree = createGitTree(listAllFiles(root).toSorted(), readBelow(root));
  const facts: RepositoryFacts = { addresses: [], branch: undefined, defaultBranch: undefined, given, newGlobbing: false };
  const model = modelApplications(tree, facts);
  const all = applicationsOf(model);
  const refused = new Map(all.flatMap((application) => { const why = whyNot(application); return why === undefined ? [] : [[application.key, `${application.name} is not rehearsed: ${why}`] as const]; }));
  const applications = all.filter(({ key }) => !refused.has(key)).slice(0, most);
  const sources = applications.flatMap((application) => application.sources);
  const follows = (source: GitSource): boolean => !isChart(source) && followsBranch(source.revision, { branch, defaultBranch: branch });
  const isRoot = ({ definition, key, sources: own }: GitApplication): boolean => own.some(follows) && !applications.some((other) => other.key !== key && deploys(other, definition.file));
  return {
    applications,
    roots: applications.filter(isRoot).map(({ name }) => name),
    addresses: [...new Set(sources.filter((source) => !isChart(source)).map(({ repoURL }) => repoURL))],
    charts: sources.filter(isChart).map(({ repoURL, value, revision }) => ({ address: repoURL, chart: textOf(value['chart']), version: versionWithin(revision) })),
    refs: [...new Set(sources.filter((source) => !isChart(source)).flatMap(({ revision }) => refOf(revision, branch)))],
    generate: (set) => {
      const [definition] = model.sets.filter((one) => one.name === nameOf(set)).map((one) => one.definition);
      const expanded = definition === undefined ? undefined : expandSet({ ...definition, value: set }, tree, facts);
      return expanded === undefined || expanded.gaps.length > 0 ? undefined : expanded.applications.map(({ value }) => value);
    },
    notes: [
      ...refused.values(),
      ...model.sets.flatMap(({ name, gaps }) => gaps.map(({ message }) => `the ApplicationSet ${name} is not rehearsed: ${message}`)),
      ...(all.length - refused.size > most ? [`the first ${most} of ${all.length - refused.size} applications are rehearsed`] : []),
    ],
  };
}

function isChart({ value }: GitSource): boolean {
  return typeof value['chart'] === 'string';
}

function whyNot({ sources }: GitApplication): string | undefined {
  for (const { folder, revision, value, ref } of sources) {
    if (typeof value['chart'] === 'string') continue;
    if (folder === undefined && ref === undefined) return 'its source has no path within the repository';
    if (targetKind(revision) === 'commit') return `it is pinned to the commit ${revision.slice(0, 7)}, which a rehearsal does not have`;
  }
  return undefined;
}

/** Roughly: what stands in the folder of one of its sources, or below where it recurses. */
function deploys({ sources }: GitApplication, file: string): boolean {
  return sources.some(({ folder, value }) => {
    if (folder === undefined) return false;
    const directory = value['directory'];
    const within = folder === '' ? file : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined;
    return within !== undefined && (!within.includes('/') || (isJsonObject(directory) && directory['recurse'] === true));
  });
}

/** The tag or branch that has to be there; none for what the rehearsed branch is. A range has the oldest version that it allows. */
function refOf(revision: string, branch: string): readonly string[] {
  const kind = targetKind(revision);
  if (kind === 'default' || kind === 'commit') return [];
  if (kind === 'range') return [`refs/tags/${/\d/.test(revision) && /^v|[^\w]v/.test(revision) ? 'v' : ''}${versionWithin(revision)}`];
  const name = revision.replace(/^refs\/(?:heads|tags)\//, '');
  if (name === branch || !isSafeRef(name)) return [];
  return [kind === 'tag' ? `refs/tags/${name}` : `refs/heads/${name}`];
}

/** The first version in a range, with zeros for what is open: `1.4.0` of `1.4.*` and `>=1.4 <2`; a version is itself. */
function versionWithin(revision: string): string {
  if (/^v?\d+\.\d+\.\d+[\w.+-]*$/.test(revision)) return revision;
  const [, major = '1', minor = '0', patch = '0'] = /(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(revision) ?? [];
  return `${major}.${minor}.${patch}`;
}

function nameOf({ metadata }: JsonObject): string {
  return isJsonObject(metadata) && typeof metadata['name'] === 'string' ? metadata['name'] : '';
}
