import { AdapterError } from '../../core/adapter-error.js';
import type { AffectedApplication } from '../../core/gitops/affected.js';
import type { GitSource } from '../../core/gitops/git-application.js';
import { createGitTree, treeBefore } from '../../core/gitops/git-tree.js';
import { ownership, type RepositoryFacts } from '../../core/gitops/model-applications.js';
import { ofInterest, type ReadChange } from '../affected/read-change.js';
import type { SnapshotOf } from './render-source.js';
import { openSnapshot, type Snapshot } from './snapshot.js';

/** The commits that sources take their files from. `close` removes their temporary folders. */
export interface OpenCommits {
  readonly base: SnapshotOf | undefined;
  readonly head: SnapshotOf;
  readonly close: () => void;
}

interface Opening {
  readonly facts: RepositoryFacts;
  readonly applications: readonly AffectedApplication[];
  readonly temporary: string | undefined;
}

/** Opens both sides of a change, and the commits that sources pin in this repository. Throws AdapterError. */
export async function openCommits({ change, head, base, git, comparison }: ReadChange, { facts, applications, temporary }: Opening): Promise<OpenCommits> {
  const opened = new Map<string, Snapshot>();
  const tree = createGitTree(change.paths, change.read);
  const close = (): void => { for (const snapshot of opened.values()) snapshot.remove(); };
  const open = async (sha: string, of = tree): Promise<Snapshot> => {
    const snapshot = opened.get(sha) ?? await openSnapshot(sha, { tree: of, comparison, temporary });
    opened.set(sha, snapshot);
    return snapshot;
  };
  const { isOwn, follows } = ownership(facts);
  const isElsewhere = ({ value, repoURL }: GitSource): string | undefined => (typeof value['chart'] === 'string' ? 'it is no folder of this repository' : isOwn(repoURL) ? undefined : 'it is of another repository');
  try {
    const sides = { head: await open(head), base: base === undefined ? undefined : await open(base, treeBefore(tree, change.before)) };
    const pinned = new Map<string, Snapshot | { readonly missing: string }>();
    const sources = applications.flatMap(({ application, before }) => [...application.sources, ...(before?.sources ?? [])]);
    for (const { revision } of sources.filter((source) => isElsewhere(source) === undefined && !follows(source.revision))) {
      if (pinned.has(revision)) continue;
      const name = revision === '' || revision === 'HEAD' ? (facts.defaultBranch ?? 'HEAD') : revision;
      pinned.set(revision, await resolved(name, { git, comparison }, open));
    }
    const from = (side: Snapshot): SnapshotOf => (source) => {
      const missing = isElsewhere(source);
      if (missing !== undefined) return { missing };
      return follows(source.revision) ? side : (pinned.get(source.revision) ?? { missing: `its revision ${source.revision} is not known` });
    };
    return { head: from(sides.head), base: sides.base === undefined ? undefined : from(sides.base), close };
  } catch (error) {
    close();
    throw error;
  }
}

async function resolved(name: string, { git, comparison }: Pick<ReadChange, 'git' | 'comparison'>, open: (sha: string, tree: ReturnType<typeof createGitTree>) => Promise<Snapshot>): Promise<Snapshot | { readonly missing: string }> {
  try {
    const { sha } = await git.commit(name);
    const paths = (await comparison.paths(sha)).toSorted();
    const texts = await git.readTexts(sha, paths.filter((path) => ofInterest.test(path)));
    return await open(sha, createGitTree(paths, (path) => texts.get(path)));
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code === 'cancelled') throw error;
    return { missing: `its revision ${name} is not in this clone` };
  }
}
