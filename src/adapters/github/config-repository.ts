import { AdapterError } from '../../core/adapter-error.js';
import { isCommitSha, isSafeRef } from '../../core/git/refs.js';
import { carriesRun, splitMessage } from '../../core/git/run-trailer.js';
import { isWritablePath } from '../../core/git/writable-path.js';
import { explainMissingData } from '../../core/github/failures.js';
import { parseGithubRepository } from '../../core/github/repository.js';
import { valueAt } from '../../core/github/value-at.js';
import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import type { BranchState, ConfigRepositoryPort, RepositoryChange } from '../../engine/ports.js';
import type { GithubApi } from './api.js';
import { makeTag } from './tags.js';
import { loadTexts, type Texts } from './texts.js';
import { readTree, type Place, type Tree } from './tree.js';

/** `repository` is `owner/name`. */
export interface GithubPlace {
  readonly api: GithubApi;
  readonly repository: string;
}

type Outcome = Awaited<ReturnType<ConfigRepositoryPort['commit']>>;

/**
 * A repository on GitHub, by its API alone: `commit-mode: api`. The commits are signed by GitHub. Their author is whoever
 * the token belongs to, so that `change.author` has no effect, and every file in them is a plain one: executable files,
 * links and submodules are refused.
 */
export function createGithubConfigRepository({ api, repository }: GithubPlace): ConfigRepositoryPort {
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
    commit: async (state, change) => {
      requireBranch(change.branch);
      requireWritable(change, await treeOf(state.sha));
      return change.branch === state.branch || (await beginBranch(place, change.branch, state.sha)) ? commitOnBranch(place, state.sha, change) : { kind: 'moved' };
    },
    tag: async (request) => makeTag(place, request),
    findRun: async (branch, runId) => findRun(place, branch, runId),
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
    throw new AdapterError('refused', `${JSON.stringify(repository.slice(0, 100))} is not the owner/name of a repository on GitHub.`, { hint: 'Check config-repository.' });
  }
  return { api, base: ['repos', parsed.owner, parsed.name], repository: `${parsed.owner}/${parsed.name}` };
}

/** Throws `refused` for a name that no branch can have. */
export function requireBranch(branch: string): void {
  if (!isSafeRef(branch)) {
    throw new AdapterError('refused', `${JSON.stringify(branch.slice(0, 100))} is not a name that a branch can have.`, { hint: 'Check config-branch.' });
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

/** T9, T10: only plain files, where the commit has plain files or nothing. */
function requireWritable(change: RepositoryChange, tree: Tree): void {
  for (const path of change.files.keys()) {
    const reason = isWritablePath(path) ? obstacle(path, tree) : 'is not a path that a file of a repository can have';
    if (reason !== undefined) {
      throw new AdapterError('refused', `${JSON.stringify(path.slice(0, 300))} ${reason}; nothing was committed.`, reason === executable ? { hint: 'Use commit-mode: push, or take the executable bit from the file.' } : {});
    }
  }
}

const executable = 'is an executable file, which it would not be any more after a commit through the API';

function obstacle(path: string, tree: Tree): string | undefined {
  const parts = path.split('/');
  const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  if (tree.special.has(path) || above.some((folder) => tree.special.has(folder))) return 'is or goes through a link or submodule, which is not written to';
  if (tree.folders.has(path)) return 'is a folder';
  if (above.some((folder) => tree.files.has(folder))) return 'goes through a file';
  return tree.files.get(path)?.executable === true ? executable : undefined;
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

async function commitOnBranch({ api, repository }: Place, expectedHeadOid: string, { branch, files, message }: RepositoryChange): Promise<Outcome> {
  const about = { action: `commit to ${branch} of ${repository}`, permission: 'contents: write' };
  const { headline, body } = splitMessage(message);
  const additions = Array.from(files, ([path, text]) => ({ path, contents: Buffer.from(text).toString('base64') }));
  const input: JsonObject = { branch: { repositoryNameWithOwner: repository, branchName: branch }, expectedHeadOid, message: { headline, body }, fileChanges: { additions } };
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
  'query History($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit { history(first: 100) { nodes { oid message } } } } } } }';

async function findRun({ api, base, repository }: Place, branch: string, runId: string): Promise<string | undefined> {
  requireBranch(branch);
  const data = await api.query({
    action: `read the history of ${branch} of ${repository}`,
    permission: 'contents: read',
    text: historyQuery,
    variables: { owner: base[1], name: base[2], ref: `refs/heads/${branch}` },
  });
  const nodes = valueAt(data, 'repository', 'ref', 'target', 'history', 'nodes');
  for (const node of Array.isArray(nodes) ? (nodes as readonly Json[]) : []) {
    const { oid, message } = isJsonObject(node) ? node : {};
    if (typeof oid === 'string' && typeof message === 'string' && carriesRun(message, runId)) return oid;
  }
  return undefined;
}
