import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeTemporaryFolder, type GitComparison } from '../../adapters/git/index.js';
import { AdapterError } from '../../core/adapter-error.js';
import type { GitTree } from '../../core/gitops/git-tree.js';
import type { SourceTree } from '../../core/gitops/plan-rendering.js';

/** A commit of which parts lie in a temporary folder, for tools that read files. */
export interface Snapshot extends SourceTree {
  readonly folder: string;
  /** Has files and folders of the commit written there; `''` is all of it. Throws AdapterError (`refused`, `failed`) for what cannot be. */
  readonly provide: (paths: readonly string[]) => Promise<void>;
  /** A file that was provided. */
  readonly read: (path: string) => string;
  /** Works while some texts stand in place of what the commit has, one after the other. */
  readonly altered: <T>(alteration: Alteration, work: () => Promise<T>) => Promise<T>;
  readonly remove: () => void;
}

/** Texts by path, and folders that stand at another place too. */
export interface Alteration {
  readonly writes: ReadonlyMap<string, string>;
  readonly copies: readonly { readonly from: string; readonly to: string }[];
}

/** Opens a commit; nothing is written yet. */
export async function openSnapshot(sha: string, { tree, comparison, temporary }: { readonly tree: GitTree; readonly comparison: GitComparison; readonly temporary: string | undefined }): Promise<Snapshot> {
  const [links, submodules] = [await comparison.links(sha), await comparison.submodules(sha)];
  const folder = realpathSync(makeTemporaryFolder(temporary, 'osop-diff-'));
  const provided = new Set<string>();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    sha, tree, links, submodules, folder,
    provide: async (paths) => {
      const wanted = paths.filter((path) => !provided.has(path));
      if (wanted.length === 0) return;
      const exact = new Set(wanted);
      const { tooLarge } = await comparison.writeOut(sha, { folder, wanted: (path) => exact.has('') || ancestorsOf(path).some((at) => exact.has(at)) });
      if (tooLarge[0] !== undefined) throw new AdapterError('failed', `${tooLarge[0]} is larger than 20 MiB.`);
      for (const path of wanted) provided.add(path);
    },
    read: (path) => readFileSync(inside(folder, path), 'utf8'),
    altered: async (alteration, work) => {
      const mine = turn.then(async () => await alter(folder, alteration, work));
      turn = mine.catch(() => undefined);
      return await mine;
    },
    remove: () => { rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); },
  };
}

function ancestorsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_part, place) => parts.slice(0, place + 1).join('/'));
}

async function alter<T>(folder: string, { writes, copies }: Alteration, work: () => Promise<T>): Promise<T> {
  const before = new Map<string, string | undefined>();
  const made: string[] = [];
  try {
    for (const { from, to } of copies) {
      guarded(to, () => {
        const [source, target] = [inside(folder, from), inside(folder, to)];
        if (!existsSync(source) || existsSync(target)) return;
        if (target.startsWith(`${source}/`)) throw new AdapterError('refused', `${from === '' ? 'The repository' : from} cannot be put into itself, at ${to}.`);
        made.push(target);
        // A link that leads out is found by the renderer, as everywhere in a chart.
        cpSync(source, target, { recursive: true, verbatimSymlinks: true });
      });
    }
    for (const [path, text] of writes) {
      guarded(path, () => {
        const target = inside(folder, path);
        const was = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
        mkdirSync(dirname(target), { recursive: true });
        before.set(target, was);
        writeFileSync(target, text);
      });
    }
    return await work();
  } finally {
    for (const [target, text] of before) {
      if (text === undefined) rmSync(target, { force: true });
      else writeFileSync(target, text);
    }
    for (const target of made) rmSync(target, { recursive: true, force: true });
  }
}

/** A file may stand where a folder is needed: what cannot be put there is not rendered, and no fault of ours. */
function guarded(path: string, put: () => void): void {
  try {
    put();
  } catch (error) {
    if (error instanceof AdapterError) throw error;
    throw new AdapterError('failed', `${path} cannot be put there${error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''}.`, { cause: error });
  }
}

/** Where a path of the commit is. A link on the way there, or at its end, could lead anywhere. */
function inside(folder: string, path: string): string {
  const isLinked = ancestorsOf(path).some((at) => lstatSync(join(folder, at), { throwIfNoEntry: false })?.isSymbolicLink() === true);
  if (isLinked || path.split('/').includes('..')) throw new AdapterError('refused', `${path} is reached by a symbolic link.`);
  return join(folder, path);
}
