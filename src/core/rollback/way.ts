import { isAutoSynced, type Application } from '../argocd/application.js';
import { repositoryName } from '../repository-name.js';
import { effectiveSources, isVersioned, trackedPositions, type Wanted } from '../argocd/tracked-revision.js';

const generatePaths = 'argocd.argoproj.io/manifest-generate-paths';

/** How an application goes back, and why so in a few words. */
export interface Way {
  readonly strategy: 'argocd' | 'git-revert';
  readonly why: string;
}

/**
 * Argo CD's own rollback is the fastest way, and refused under auto-sync: there it is a commit that takes the bad one back,
 * whatever was asked for.
 */
export function chooseWay(asked: 'auto' | 'git-revert' | 'argocd', application: Application): Way {
  if (asked === 'git-revert') return { strategy: 'git-revert', why: 'the rollback input is git-revert' };
  if (!isAutoSynced(application)) return { strategy: 'argocd', why: 'auto-sync is off' };
  const manager = managerOf(application);
  return { strategy: 'git-revert', why: `auto-sync is on${manager === undefined ? '' : `, and set by ${manager}, which would undo turning it off`}` };
}

/** What writes the Application's own spec, so that a change made there is undone; undefined for one that people write. */
export function managerOf({ metadata }: Pick<Application, 'metadata'>): string | undefined {
  const owner = metadata.ownerReferences?.find(({ kind }) => kind === 'ApplicationSet');
  if (owner !== undefined) return `ApplicationSet ${owner.name}`;
  const tracking = metadata.annotations?.['argocd.argoproj.io/tracking-id'];
  const [parent, kind] = tracking?.split(':') ?? [];
  if (parent !== undefined && parent !== '' && kind === 'argoproj.io/Application') return `Application ${parent}`;
  const instance = metadata.labels?.['argocd.argoproj.io/instance'];
  return instance === undefined || instance === metadata.name ? undefined : `Application ${instance}`;
}

/**
 * Files and folders of the config repository that the application is made of, for telling which commits are about it: its
 * paths there and what `argocd.argoproj.io/manifest-generate-paths` names. `''` for all of it; none where no git source is of
 * that repository.
 */
export function sourcePaths(application: Application, wanted: Wanted): readonly string[] {
  const sources = effectiveSources(application);
  const repository = wanted.origin?.repository;
  const counting = trackedPositions(sources, { ...wanted, revision: undefined }).flatMap((position) => sources[position] ?? []);
  const git = counting.filter((source) => !isVersioned(source) && (repository === undefined || repositoryName(source.repoURL) === repository));
  const annotation = application.metadata.annotations?.[generatePaths] ?? '';
  const declared = annotation.split(';').map((path) => path.trim()).filter((path) => path !== '');
  const paths = git.flatMap(({ path = '' }) => [normalized(path), ...declared.map((entry) => (entry.startsWith('/') ? normalized(entry) : normalized(`${path}/${entry}`)))]);
  // Glob patterns end before their first star: rather too much than too little.
  const folders = paths.map((path) => (/[*?[]/.test(path) ? path.replace(/\/?[^/]*[*?[].*$/, '') : path));
  return folders.includes('') ? [''] : [...new Set(folders)].toSorted();
}

/**
 * What git alone can say of two commits for an application, by the paths that differ between them. What was changed at its
 * source paths counts as a change. Elsewhere there may be a base or a file of values: that nothing changes is certain only where
 * nothing differs, where all of the repository is the source, and where `argocd.argoproj.io/manifest-generate-paths` says what
 * Argo CD renders it anew for. Of hydrated commits all that counts is there, beside what the hydrator notes of its own work.
 */
export function effectByPaths(application: Application, wanted: Wanted, differing: readonly string[]): 'same' | 'changes' | 'unknown' {
  const { sourceHydrator } = application.spec;
  if (sourceHydrator !== undefined) {
    const folder = normalized(sourceHydrator.syncSource?.path ?? '');
    return differing.some((path) => isWithin(path, folder) && !/(^|\/)(hydrator\.metadata|README\.md)$/.test(path)) ? 'changes' : 'same';
  }
  if (differing.length === 0) return 'same';
  // Of a source that others take values from by `ref`, which files count is theirs to say.
  const isForValues = effectiveSources(application).some(({ ref, path }) => ref !== undefined && path === undefined);
  const paths = sourcePaths(application, wanted);
  if (isForValues || paths.length === 0) return 'unknown';
  if (differing.some((path) => paths.some((folder) => isWithin(path, folder)))) return 'changes';
  return application.metadata.annotations?.[generatePaths] === undefined ? 'unknown' : 'same';
}

function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** Without `.`, `..` and doubled slashes; `''` for the root, and for what leads out of it. */
function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
