import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { keyOf, type Failing, type Place } from '../../core/argocd/evidence.js';
import { effectiveSources, trackedPositions, type Wanted } from '../../core/argocd/tracked-revision.js';
import { declaringFiles, locateDeclaration, nearestFirst, sourceFolder, type DeclaringFile } from '../../core/manifests/declarations.js';
import { readLayout } from '../../core/manifests/repository-layout.js';
import { isLayoutFile } from '../../core/manifests/repository-paths.js';
import type { ConfigRepositoryPort, GitPort } from '../ports.js';

/** Where a resource is declared: at the deployed commit, and in what is checked out. */
export interface Declaration {
  readonly declaredAt: Place;
  readonly checkedOutAt?: Place;
}

/** What is looked for. `wanted` has the deployed commit; `elsewhere` is true where the checkout is of another repository. */
export interface Search {
  readonly application: Application;
  readonly wanted: Wanted;
  readonly failing: readonly Failing[];
  readonly elsewhere: boolean;
}

/** The files of one commit, wherever they come from. */
interface Snapshot {
  readonly paths: readonly string[];
  readonly read: (paths: readonly string[]) => Promise<Texts>;
}

type Texts = ReadonlyMap<string, string>;

const commit = /^[0-9a-f]{40}$/i;

/** Declarations by `keyOf`, or why they could not be looked for. A resource that no file is seen to declare is absent. */
export async function locateDeclarations(
  { application, wanted, failing, elsewhere }: Search,
  { git, configRepository }: { readonly git: GitPort; readonly configRepository: ConfigRepositoryPort },
): Promise<ReadonlyMap<string, Declaration> | { readonly why: string }> {
  const { revision, origin } = wanted;
  if (revision === undefined || !commit.test(revision)) return { why: 'which commit is deployed is not known' };
  const sources = effectiveSources(application);
  const folders = trackedPositions(sources, wanted).flatMap((position) => (sources[position]?.path === undefined ? [] : [sourceFolder(sources[position].path)]));
  try {
    const snapshot = (await ofCheckout(revision, git)) ?? (await ofServer(revision, origin?.branch, configRepository));
    if (snapshot === undefined) return { why: `the commit ${revision.slice(0, 7)} is neither in the checkout nor the newest of its branch` };
    const files = await candidates(snapshot, folders);
    const paths = files.map(({ file }) => file);
    const texts = await snapshot.read(paths);
    const here = elsewhere ? new Map<string, string>() : await git.readTexts((await git.head()).sha, paths);
    const found = new Map<string, Declaration>();
    for (const resource of failing) {
      const declaration = await locate(resource, { files, texts, here });
      if (declaration !== undefined) found.set(keyOf(resource), declaration);
    }
    return found;
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return { why: error.message };
  }
}

async function ofCheckout(revision: string, git: GitPort): Promise<Snapshot | undefined> {
  try {
    return { paths: await git.files(revision), read: async (paths) => await git.readTexts(revision, paths) };
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** A commit that this run has pushed is at the server alone, where it is the newest. */
async function ofServer(revision: string, branch: string | undefined, repository: ConfigRepositoryPort): Promise<Snapshot | undefined> {
  const state = await repository.head(branch);
  if (state.sha !== revision) return undefined;
  return {
    paths: state.paths,
    read: async (paths) => {
      await state.load(paths);
      return new Map(paths.flatMap((path) => { const text = state.read(path); return text === undefined ? [] : [[path, text] as const]; }));
    },
  };
}

async function candidates({ paths, read }: Snapshot, folders: readonly string[]): Promise<readonly DeclaringFile[]> {
  const layoutFiles = paths.filter(isLayoutFile);
  const texts = await read([...new Set(folders.flatMap((folder) => nearestFirst(folder, layoutFiles)))]);
  const layout = readLayout(paths, (path) => texts.get(path));
  const known = new Set(paths);
  return folders.flatMap((folder) => declaringFiles(folder, layout)).filter(({ file }) => known.has(file));
}

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
