import { explainMisfit } from './check-shape.js';
import { customKindsOf } from './custom-kinds.js';
import { fileRole } from './file-role.js';
import type { Problem } from '../problem.js';
import type { CheckOptions, ManifestChecker, Resolution } from './manifest-checker.js';
import type { Outcome } from './outcome.js';
import { readManifestDocuments } from './read-documents.js';
import type { LayoutRole, ReadText, RepositoryLayout } from './repository-layout.js';
import { folderOf, isLayoutFile } from './repository-paths.js';

/** The files of one state of a repository: of a work tree, or of a commit. */
export interface ManifestTree {
  /** From the repository's top, the files of a folder together. */
  readonly paths: readonly string[];
  /** Makes texts ready that `read` will be asked for. */
  readonly load: (paths: readonly string[]) => Promise<void>;
  readonly read: ReadText;
}

/** How manifests are checked: what a user chose, and where the schemas of other kinds are looked up. */
export interface ManifestChecks {
  readonly options: CheckOptions;
  readonly lookUp?: LookUpKinds | undefined;
  /** What is wrong with the schemas that were read; filled as they are read. */
  readonly problems: readonly Problem[];
}

/**
 * Asked now and then, when the first `done` of the files were checked: gives what is found in each of the others, in their
 * order, by other threads and by `here`. Undefined as long as that is not worth it.
 */
export type ShareFiles = (files: readonly string[], done: number, here: (files: readonly string[]) => Promise<readonly Outcome[]>) => Promise<AsyncIterable<Outcome> | undefined>;

/** A checker, and where its texts come from. */
interface Reading {
  readonly checker: ManifestChecker;
  readonly read: ReadText;
}

interface Checking {
  readonly checker: ManifestChecker;
  readonly tree: ManifestTree;
  readonly share?: ShareFiles | undefined;
}

/** Checks the files, each as what it is, and gives the kustomizations and charts of the tree for their rendering. */
export async function checkFiles(files: readonly string[], { checker, tree, share }: Checking): Promise<RepositoryLayout | undefined> {
  const layout = await readTreeLayout(tree);
  const roles = layout === undefined ? undefined : (await import('./repository-layout.js')).fileRoles(layout);
  const candidates = files.filter(mayHoldManifests);
  const reasons = new Map<string, string>();
  for (const file of candidates) {
    const reason = reasonToSkip(file, roles);
    if (reason !== undefined) reasons.set(file, reason);
  }
  await tree.load(candidates);
  const next = checkInTurn(candidates.filter((file) => !reasons.has(file)), { checker, tree, share });
  let folder: string | undefined;
  for (const file of candidates) {
    const own = folderOf(file);
    if (folder !== undefined && folder !== own) await checker.endUnit();
    folder = own;
    const reason = reasons.get(file);
    if (reason !== undefined) checker.skip(file, reason);
    else {
      const waiting = next(file);
      if (waiting !== undefined) await waiting;
    }
  }
  await checker.endUnit();
  return layout;
}

function mayHoldManifests(path: string): boolean {
  return path.endsWith('.yaml') || /\.(?:ya?ml|json)$/i.test(path);
}

/** How many files are checked before it is asked again whether the others are worth sharing. */
const askAfter = 32;

/** Checks one file after the other, or takes what was found in it elsewhere. */
function checkInTurn(files: readonly string[], { checker, tree: { read }, share }: Checking): (file: string) => Promise<void> | undefined {
  const here = async (part: readonly string[]): Promise<readonly Outcome[]> => await checkAlone(part, { checker: checker.alike(), read });
  let done = 0;
  let outcomes: AsyncIterator<Outcome> | undefined;
  const ask = async (waiting: Promise<void> | undefined): Promise<void> => {
    await waiting;
    outcomes = (await share?.(files, done, here))?.[Symbol.asyncIterator]();
  };
  return (file) => {
    if (outcomes !== undefined) return takeOver(file, outcomes, { checker, read });
    const waiting = checkFile(file, { checker, read });
    done += 1;
    return done % askAfter === 0 && done < files.length ? ask(waiting) : waiting;
  };
}

async function takeOver(file: string, outcomes: AsyncIterator<Outcome>, { checker, read }: Reading): Promise<void> {
  const next = await outcomes.next();
  if (next.done === true) throw new Error('fewer outcomes than files');
  checker.takeOver(file, next.value, read);
}

/** What each file tells by itself; the checker is one that nothing else is given to. */
export async function checkAlone(files: readonly string[], { checker, read }: Reading): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) {
    await checkFile(file, { checker, read });
    outcomes.push(checker.handOver());
  }
  return outcomes;
}

async function readTreeLayout(tree: ManifestTree): Promise<RepositoryLayout | undefined> {
  const files = tree.paths.filter(isLayoutFile);
  if (files.length === 0) return undefined;
  await tree.load(files);
  return (await import('./repository-layout.js')).readLayout(tree.paths, tree.read);
}

const leftOut: { readonly [R in Exclude<LayoutRole, 'manifest' | 'other'>]: string } = {
  kustomization: 'a kustomization', component: 'a kustomize component', patch: 'a kustomize patch', 'helm-values': 'Helm values',
  'helm-template': 'a Helm template: it is no YAML until it is rendered', chart: 'a Helm chart\'s own file', configuration: 'a configuration of kustomize', 'generator-input': 'what a kustomization generates from',
};

/** Without roles there is no kustomization or chart, and the path alone tells what a file is. */
function reasonToSkip(file: string, roles: ReadonlyMap<string, LayoutRole> | undefined): string | undefined {
  const role = roles?.get(file) ?? 'other';
  if (role !== 'other' && role !== 'manifest') return leftOut[role];
  const byPath = fileRole(file);
  return byPath.kind === 'skip' ? byPath.reason : undefined;
}

function checkFile(file: string, { checker, read }: Reading): Promise<void> | undefined {
  const text = read(file);
  if (text !== undefined && !text.includes('\uFFFD')) return checker.file(file, text);
  checker.failed(file, {
    code: 'OSOP-MANIFEST-002', severity: 'error', where: { file, line: 1, column: 1 },
    message: text === undefined ? `${file} could not be read` : `${file} holds what is not UTF-8 text`, hint: 'Kubernetes reads UTF-8 only',
  });
  return undefined;
}

/** A kind that waits for a schema. */
export interface WaitingKind {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Looks for the schemas of kinds in the order that an input gives; `definitions` are those of the repository, read when they are asked for. */
export type LookUpKinds = (kinds: readonly WaitingKind[], definitions: () => Promise<ReadonlyMap<string, Resolution>>) => Promise<ReadonlyMap<string, Resolution>>;

/**
 * Checks what waits for a schema of its kind: a definition, which any file of the tree may hold, changed or not, or what
 * `lookUp` finds. Where nothing waits, nothing is read.
 */
export async function resolveKinds({ checker, tree, strict, lookUp }: { readonly checker: ManifestChecker; readonly tree: ManifestTree; readonly strict: boolean; readonly lookUp?: LookUpKinds | undefined }): Promise<void> {
  const kinds = checker.unresolved;
  if (kinds.length === 0) return;
  const definitions = async (): Promise<ReadonlyMap<string, Resolution>> => await definedKinds(kinds, { tree, strict });
  await checker.resolve(lookUp === undefined ? await definitions() : await lookUp(kinds, definitions));
}

async function definedKinds(kinds: readonly WaitingKind[], { tree, strict }: { readonly tree: ManifestTree; readonly strict: boolean }): Promise<ReadonlyMap<string, Resolution>> {
  const found = new Map<string, Resolution>();
  const wanted = new Set(kinds.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`));
  const candidates = tree.paths.filter(mayHoldManifests);
  await tree.load(candidates);
  for (const path of candidates) {
    const text = tree.read(path);
    if (text?.includes('CustomResourceDefinition') !== true) continue;
    for (const { value } of (await readManifestDocuments(path, text)).documents) {
      for (const { key, shape } of customKindsOf(value)) if (wanted.has(key)) found.set(key, { kind: 'schema', check: (object) => explainMisfit(object.value, shape, { strict }) });
    }
  }
  return found;
}
