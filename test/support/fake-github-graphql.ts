import type { FakeAnswer, FakeRequest, FakeWorld } from './fake-github.js';

interface GraphqlBody {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** GitHub cuts texts there. */
const longestText = 512 * 1024;

class GraphqlFailure extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

type Resolver = (world: FakeWorld, body: GraphqlBody) => Promise<Readonly<Record<string, unknown>>>;

/** Answers exactly the operations that the adapters use, by their names. */
export async function answerGraphql(world: FakeWorld, request: FakeRequest): Promise<FakeAnswer> {
  const body = request.body as GraphqlBody;
  const resolve = resolvers[request.operation];
  if (resolve === undefined) return { status: 200, body: { errors: [{ message: `Field '${request.operation}' doesn't exist`, extensions: { code: 'undefinedField' } }] } };
  try {
    return { status: 200, body: { data: await resolve(world, body) } };
  } catch (error) {
    if (!(error instanceof GraphqlFailure)) throw error;
    return { status: 200, body: { data: null, errors: [{ type: error.type, path: [request.operation], message: error.message }] } };
  }
}

const resolvers: Readonly<Record<string, Resolver>> = {
  Viewer: async ({ surfaces }) => ({ viewer: { login: surfaces.viewer } }),
  Head: async (world, { variables }) => {
    const head = await headOf(world, variables);
    return { repository: { ref: head === undefined ? null : { target: { oid: head } } } };
  },
  Tag: async (world, { variables }) => {
    requireRepository(variables);
    const [id, type] = (await world.repository.git(['for-each-ref', '--format=%(objectname) %(objecttype)', String(variables['ref'])])).split(' ');
    if (id === '' || id === undefined) return { repository: { ref: null } };
    return { repository: { ref: { target: { oid: id, ...(type === 'tag' ? { target: { oid: await world.repository.git(['rev-parse', `${id}^{commit}`]) } } : {}) } } } };
  },
  Texts: async (world, { query, variables }) => {
    requireRepository(variables);
    const aliases = Array.from(query.matchAll(/(\w+): object\(oid: \$(\w+)\)/g), ([, alias = '', name = '']) => [alias, String(variables[name])] as const);
    const blobs = await Promise.all(aliases.map(async ([alias, id]) => [alias, textOf(await world.repository.bytes('cat-file', 'blob', id))] as const));
    return { repository: Object.fromEntries(blobs) };
  },
  History: async (world, { variables }) => {
    const head = await headOf(world, variables);
    if (head === undefined) return { repository: { ref: null } };
    const log = await world.repository.git(['log', '-z', '-100', '--format=%H%n%P%n%an%n%cI%n%B', head]);
    const nodes = log.split('\0').filter((entry) => entry !== '').map((entry) => {
      const [oid = '', parents = '', name = '', committedDate = '', ...message] = entry.split('\n');
      return { oid, committedDate, author: { name }, parents: { nodes: parents.split(' ').filter((parent) => parent !== '').map((parent) => ({ oid: parent })) }, message: message.join('\n').trimEnd() };
    });
    return { repository: { ref: { target: { history: { nodes } } } } };
  },
  Commit: createCommitOnBranch,
  AutoMerge: async ({ pulls, rules }, { variables }) => {
    const { pullRequestId, mergeMethod } = variables['input'] as { readonly pullRequestId: string; readonly mergeMethod: string };
    const pull = pulls.find(({ number }) => pullRequestId === `PR_${number}`);
    if (pull === undefined) throw new GraphqlFailure('NOT_FOUND', `Could not resolve to a node with the global id of '${pullRequestId}'`);
    if (rules.permissions.contents === 'read') throw new GraphqlFailure('FORBIDDEN', 'Resource not accessible by integration');
    if (rules.autoMerge === 'not allowed') throw new GraphqlFailure('UNPROCESSABLE', 'Auto merge is not allowed for this repository');
    if (rules.autoMerge === 'clean') throw new GraphqlFailure('UNPROCESSABLE', 'Pull request Pull request is in clean status');
    pull.autoMerge = mergeMethod.toLowerCase();
    return { enablePullRequestAutoMerge: { pullRequest: { number: pull.number } } };
  },
};

function requireRepository({ owner, name }: GraphqlBody['variables']): void {
  if (owner !== 'shop' || name !== 'config') throw new GraphqlFailure('NOT_FOUND', `Could not resolve to a Repository with the name '${String(owner)}/${String(name)}'.`);
}

async function headOf({ repository }: FakeWorld, variables: GraphqlBody['variables']): Promise<string | undefined> {
  requireRepository(variables);
  return repository.head(String(variables['ref']).replace('refs/heads/', ''));
}

/** Binary by a NUL, other encodings turned into UTF-8, long ones cut: as GitHub does. */
function textOf(content: Buffer): Readonly<Record<string, unknown>> {
  if (content.includes(0)) return { isBinary: true, isTruncated: false, text: null };
  const isUtf8 = Buffer.from(content.toString('utf8')).equals(content);
  const text = content.toString(isUtf8 ? 'utf8' : 'latin1');
  return { isBinary: false, isTruncated: text.length > longestText, text: text.slice(0, longestText) };
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges: { readonly additions: readonly { readonly path: string; readonly contents: string }[]; readonly deletions?: readonly { readonly path: string }[] };
}

async function createCommitOnBranch({ repository, rules }: FakeWorld, { variables }: GraphqlBody): Promise<Readonly<Record<string, unknown>>> {
  const { branch, expectedHeadOid, message, fileChanges } = variables['input'] as CommitInput;
  const [owner, name] = branch.repositoryNameWithOwner.split('/');
  requireRepository({ owner, name });
  if (rules.permissions.contents === 'read') throw new GraphqlFailure('FORBIDDEN', 'Resource not accessible by integration');
  const head = await repository.head(branch.branchName);
  if (head === undefined) throw new GraphqlFailure('NOT_FOUND', `The branch "${branch.branchName}" was not found`);
  const reason = rules.protectedBranches.get(branch.branchName);
  if (reason !== undefined) throw new GraphqlFailure('UNPROCESSABLE', reason);
  const stale = new GraphqlFailure('STALE_DATA', `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`);
  if (head !== expectedHeadOid) throw stale;
  const { additions, deletions = [] } = fileChanges;
  const there = new Set((await repository.bytes('ls-tree', '-r', '-z', '--name-only', head)).toString().split('\0'));
  if (!deletions.every(({ path }) => there.has(path))) throw new GraphqlFailure('UNPROCESSABLE', `A path was requested for deletion which does not exist as of commit oid \`${head}\``);
  const files = Object.fromEntries([...deletions.map(({ path }) => [path, null] as const), ...additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const)]);
  const text = [message.headline, message.body ?? ''].filter((part) => part !== '').join('\n\n');
  const oid = await repository.commitOn(head, { files, message: text, author: 'github-actions[bot]', committer: 'GitHub' });
  if (!(await repository.move(branch.branchName, head, oid))) throw stale;
  return { createCommitOnBranch: { commit: { oid } } };
}
