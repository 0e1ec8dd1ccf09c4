import { AdapterError } from '../../core/adapter-error.js';
import { isCommitSha, isSafeRef } from '../../core/git/refs.js';
import { carriesRun, splitMessage } from '../../core/git/run-trailer.js';
import { explainMissingData } from '../../core/github/failures.js';
import { parseGithubRepository } from '../../core/github/repository.js';
import { valueAt } from '../../core/github/value-at.js';
import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import type { BranchCommit, BranchState, ConfigRepositoryPort, RepositoryChange } from '../../engine/ports.js';
import type { GithubApi } from './api.js';
import { fileChangesOf } from './file-changes.js';
import { makeTag } from './tags.js';
import { loadTexts, type Texts } from './texts.js';
import { readTree, type Place, type Tree } from './tree.js';
import { beginning } from '../../core/one-line.js';

/** `repository` is `owner/name`. */
export interface GithubPlace {
  readonly api: GithubApi;
  readonly repository: string;
}

/** `revert` is that of the same repository by git, which alone can merge: it only reads. */
export interface GithubConfigRepository extends GithubPlace, Pick<ConfigRepositoryPort, 'revert'> {}

type Outcome = Awaited<ReturnType<ConfigRepositoryPort['commit']>>;

/**
 * A repository on GitHub, by its API alone: `commit-mode: api`. The commits are signed by GitHub. Their author is whoever
 * the token belongs to, so that `change.author` has no effect, and every file in them is a plain one: executable files,
 * links and submodules are refused.
 */
export function createGithubConfigRepository({ api, repository, revert }: GithubConfigRepository): ConfigRepositoryPort {
  const place = requirePlace({ api, repository });
  const texts: Texts = new Map();
  const treeOf = rememberTrees(place);
  return {
    head: async (branch) => {
      const name = branch ?? (await defaultBranch(place));
      const sha = await branchHead(place, name);
      if (sha === undefined) {
        throw new AdapterError('not-found', `${repository} has no branch ${name}.`, { hint: 'Check config-branch.' });
      }
      return stateOf(place, { branch: name, sha, tree: await treeOf(sha), texts });
    },
    at: async (branch, sha) => {
      requireCommit(sha);
      return stateOf(place, { branch, sha, tree: await treeOf(sha), texts });
    },
    commit: async (state, change) => {
      requireBranch(change.branch);
      const fileChanges = await fileChangesOf(change, await treeOf(state.sha));
      return change.branch === state.branch || (await beginBranch(place, change.branch, state.sha)) ? commitOnBranch(place, { expectedHeadOid: state.sha, fileChanges }, change) : { kind: 'moved' };
    },
    revert,
    tag: async (request) => makeTag(place, request),
    findRun: async (branch, mark) => (await history(place, branch)).find(({ message }) => carriesRun(message, mark))?.sha,
    history: async (branch) => history(place, branch),
  };
}

/** Trees by commit, because a state may come back as a copy. Only the last few are kept: they can be large. */
function rememberTrees(place: Place): (sha: string) => Promise<Tree> {
  const trees = new Map<string, Tree>();
  return async (sha) => {
    const tree = trees.get(sha) ?? (await readTree(place, sha));
    trees.delete(sha);
    trees.set(sha, tree);
    for (const oldest of Array.from(trees.keys()).slice(0, -3)) trees.delete(oldest);
    return tree;
  };
}

/** Throws `refused` for what is no `owner/name`. */
export function requirePlace({ api, repository }: GithubPlace): Place {
  const parsed = parseGithubRepository(repository);
  if (parsed === undefined) {
    throw new AdapterError('refused', `${JSON.stringify(beginning(repository, 100))} is not the owner/name of a repository on GitHub.`, { hint: 'Check config-repository.' });
  }
  return { api, base: ['repos', parsed.owner, parsed.name], repository: `${parsed.owner}/${parsed.name}` };
}

/** Throws `refused` for a name that no branch can have. */
export function requireBranch(branch: string): void {
  if (!isSafeRef(branch)) {
    throw new AdapterError('refused', `${JSON.stringify(beginning(branch, 100))} is not a name that a branch can have.`, { hint: 'Check config-branch.' });
  }
}

function stateOf(place: Place, { branch, sha, tree, texts }: { readonly branch: string; readonly sha: string; readonly tree: Tree; readonly texts: Texts }): BranchState {
  const state: BranchState = {
    branch,
    sha,
    within: [''],
    paths: Array.from(tree.files.keys()),
    widen: async () => state,
    load: async (paths) => loadTexts(place, paths.flatMap((path) => tree.files.get(path) ?? []), texts),
    read: (path) => texts.get(tree.files.get(path)?.id ?? ''),
  };
  return state;
}

async function defaultBranch({ api, base, repository }: Place): Promise<string> {
  const about = { action: `read the repository ${repository}`, permission: 'contents: read' };
  const answer = await api.get({ ...about, path: base });
  if (!isJsonObject(answer) || typeof answer['default_branch'] !== 'string') throw explainMissingData({ ...about, mutates: false }, 'a default branch');
  return answer['default_branch'];
}

/** The newest commit of a branch; undefined where the repository can be seen and the branch is not there. */
export async function branchHead({ api, base, repository }: Place, branch: string): Promise<string | undefined> {
  requireBranch(branch);
  const data = await api.query({
    action: `read the branch ${branch} of ${repository}`,
    permission: 'contents: read',
    text: 'query Head($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } } }',
    variables: { owner: base[1], name: base[2], ref: `refs/heads/${branch}` },
  });
  const oid = valueAt(data, 'repository', 'ref', 'target', 'oid');
  return typeof oid === 'string' && isCommitSha(oid) ? oid : undefined;
}

/** Makes the branch at `sha`; true also where it is there by now and at that commit, as after a first try that was cut short. */
async function beginBranch(place: Place, branch: string, sha: string): Promise<boolean> {
  const { api, base, repository } = place;
  try {
    await api.send('POST', { action: `make the branch ${branch} of ${repository}`, permission: 'contents: write', path: [...base, 'git', 'refs'] }, { ref: `refs/heads/${branch}`, sha });
    return true;
  } catch (error) {
    const exists = error instanceof AdapterError && error.status === 422 && /already exists/i.test(error.message);
    if (!exists && !(error instanceof AdapterError && error.ambiguous && error.code !== 'cancelled')) throw error;
    const head = await branchHead(place, branch);
    if (head === undefined) throw error;
    return head === sha;
  }
}

/** https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
const commitMutation = 'mutation Commit($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';

async function commitOnBranch({ api, repository }: Place, { expectedHeadOid, fileChanges }: { readonly expectedHeadOid: string; readonly fileChanges: JsonObject }, { branch, message }: RepositoryChange): Promise<Outcome> {
  const about = { action: `commit to ${branch} of ${repository}`, permission: 'contents: write' };
  const { headline, body } = splitMessage(message);
  const input: JsonObject = { branch: { repositoryNameWithOwner: repository, branchName: branch }, expectedHeadOid, message: { headline, body }, fileChanges };
  try {
    const oid = valueAt(await api.mutate({ ...about, text: commitMutation, variables: { input } }), 'createCommitOnBranch', 'commit', 'oid');
    if (typeof oid !== 'string' || !isCommitSha(oid)) throw explainMissingData({ ...about, mutates: true }, 'the id of the commit');
    return { kind: 'landed', sha: oid };
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'conflict') return { kind: 'moved' };
    throw error;
  }
}

const historyQuery =
  'query History($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit { history(first: 100) { nodes { oid message committedDate author { name } parents(first: 10) { nodes { oid } } } } } } } } }';

async function history({ api, base, repository }: Place, branch: string): Promise<readonly BranchCommit[]> {
  requireBranch(branch);
  const data = await api.query({
    action: `read the history of ${branch} of ${repository}`,
    permission: 'contents: read',
    text: historyQuery,
    variables: { owner: base[1], name: base[2], ref: `refs/heads/${branch}` },
  });
  return nodesAt(data, 'repository', 'ref', 'target', 'history').flatMap((node) => {
    const { oid, message, committedDate: at } = isJsonObject(node) ? node : {};
    if (typeof oid !== 'string' || typeof message !== 'string') return [];
    const parents = nodesAt(node, 'parents').map((parent) => valueAt(parent, 'oid'));
    const author = valueAt(node, 'author', 'name');
    return [{ sha: oid, message, parents: parents.filter((parent) => typeof parent === 'string'), ...(typeof author === 'string' ? { author } : {}), ...(typeof at === 'string' ? { at } : {}) }];
  });
}

function nodesAt(value: Json, ...path: readonly string[]): readonly Json[] {
  const nodes = valueAt(value, ...path, 'nodes');
  return Array.isArray(nodes) ? (nodes as readonly Json[]) : [];
}

/** Throws `refused` for what is no whole commit id. */
function requireCommit(sha: string): void {
  if (!isCommitSha(sha)) throw new AdapterError('refused', `${JSON.stringify(beginning(sha, 100))} is not a whole commit id.`);
}
