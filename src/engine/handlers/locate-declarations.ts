import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { keyOf, type Failing, type Place } from '../../core/argocd/evidence.js';
import { effectiveSources, trackedPositions, type Wanted } from '../../core/argocd/tracked-revision.js';
import { declaringFiles, locateDeclaration, nearestFirst, sourceFolder, type DeclaringFile } from '../../core/manifests/declarations.js';
import { readLayout, type RepositoryLayout } from '../../core/manifests/repository-layout.js';
import { isLayoutFile } from '../../core/manifests/repository-paths.js';
import type { GitPort } from '../ports.js';

/** Where a resource is declared: at the deployed commit, and in what is checked out. */
export interface Declaration {
  readonly declaredAt: Place;
  readonly checkedOutAt?: Place;
}

/** What is looked for where. `wanted` has the deployed commit. */
export interface Search {
  readonly application: Application;
  readonly wanted: Wanted;
  readonly failing: readonly Failing[];
}

const commit = /^[0-9a-f]{40}$/i;

/** Declarations by `keyOf`, or why they could not be looked for. A resource that no file is seen to declare is absent. */
export async function locateDeclarations({ application, wanted, failing }: Search, git: GitPort): Promise<ReadonlyMap<string, Declaration> | { readonly why: string }> {
  const { revision } = wanted;
  if (revision === undefined || !commit.test(revision)) return { why: 'which commit is deployed is not known' };
  const sources = effectiveSources(application);
  const folders = trackedPositions(sources, wanted).flatMap((position) => (sources[position]?.path === undefined ? [] : [sourceFolder(sources[position].path)]));
  try {
    const layout = await layoutAt(revision, folders, git);
    const files = folders.flatMap((folder) => declaringFiles(folder, layout));
    const paths = files.map(({ file }) => file);
    const texts = await git.readTexts(revision, paths);
    const { sha } = await git.head();
    const here = sha === revision ? texts : await git.readTexts(sha, paths);
    const found = new Map<string, Declaration>();
    for (const resource of failing) {
      const declaration = await locate(resource, { files, texts, here });
      if (declaration !== undefined) found.set(keyOf(resource), declaration);
    }
    return found;
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return { why: error.code === 'not-found' ? `the commit ${revision.slice(0, 7)} is not in the checkout` : error.message };
  }
}

async function layoutAt(revision: string, folders: readonly string[], git: GitPort): Promise<RepositoryLayout> {
  const paths = await git.files(revision);
  const layoutFiles = paths.filter(isLayoutFile);
  const texts = await git.readTexts(revision, [...new Set(folders.flatMap((folder) => nearestFirst(folder, layoutFiles)))]);
  return readLayout(paths, (path) => texts.get(path));
}

type Texts = ReadonlyMap<string, string>;

async function locate(
  { group = '', kind, namespace = '', name }: Failing,
  { files, texts, here }: { readonly files: readonly DeclaringFile[]; readonly texts: Texts; readonly here: Texts },
): Promise<Declaration | undefined> {
  const declared = { group, kind, namespace, name };
  for (const file of files) {
    const text = texts.get(file.file);
    const declaredAt = text === undefined ? undefined : await locateDeclaration(declared, file, text);
    if (declaredAt === undefined) continue;
    const now = here.get(file.file);
    const checkedOutAt = now === undefined ? undefined : now === text ? declaredAt : await locateDeclaration(declared, file, now);
    return { declaredAt: { ...declaredAt }, ...(checkedOutAt === undefined ? {} : { checkedOutAt: { ...checkedOutAt } }) };
  }
  return undefined;
}
