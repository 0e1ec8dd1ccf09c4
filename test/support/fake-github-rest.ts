import { answerBranches } from './fake-github-branches.js';
import { answerSurfaces } from './fake-github-surfaces.js';
import type { FakeAnswer, FakePull, FakeRequest, FakeWorld } from './fake-github.js';

/** Answers exactly the calls that the adapters make. */
export async function answerRest(world: FakeWorld, request: FakeRequest): Promise<FakeAnswer> {
  const url = new URL(request.path, 'http://github');
  const [, repos, owner, name, ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const shown = repos === 'repos' ? await answerSurfaces(world, request, { place: rest.join('/'), query: url.searchParams }) : undefined;
  if (shown !== undefined) return shown;
  if (repos !== 'repos' || owner !== 'shop' || name !== 'config') return notFound;
  const branches = answerBranches(world.protection, request, rest);
  if (branches !== undefined) return branches;
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  const [area = '', second = '', third = ''] = rest;
  switch (`${request.method} ${area}${area === 'git' ? `/${second}` : ''}`) {
    case 'GET ':
      return { status: 200, body: { full_name: 'shop/config', default_branch: (await world.repository.git(['symbolic-ref', '--short', 'HEAD'])) } };
    case 'GET git/trees':
      return tree(world, third, url.searchParams.get('recursive') === '1');
    case 'GET git/blobs':
      return blob(world, third);
    case 'POST git/tags':
      return createTag(world, body);
    case 'POST git/refs':
      return createRef(world, body);
    case 'GET pulls':
      return { status: 200, body: listPulls(world, url.searchParams) };
    case 'POST pulls':
      return openPull(world, body);
    case 'PATCH pulls':
      return changePull(world, Number(second), body);
    case 'POST issues':
      return addLabels(world, Number(second), body);
    default:
      return notFound;
  }
}

/** Open ones, the newest first. */
function listPulls({ pulls }: FakeWorld, query: URLSearchParams): readonly unknown[] {
  const head = query.get('head');
  const found = pulls.filter((pull) => pull.state === 'open' && (head === null || `${pull.from}:${pull.head}` === head) && pull.base === query.get('base'));
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return found.toReversed().slice(start, start + size).map(shown);
}

const notFound: FakeAnswer = { status: 404, body: { message: 'Not Found', status: '404' } };
const notAccessible: FakeAnswer = { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } };

async function tree({ repository, rules }: FakeWorld, id: string, recursive: boolean): Promise<FakeAnswer> {
  const listing = (await repository.bytes('ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), id)).toString();
  const entries = listing.split('\0').filter((line) => line !== '').map((line) => {
    const [, mode = '', type = '', sha = '', size = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(line) ?? [];
    return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
  });
  const truncated = recursive && entries.length > rules.mostEntries;
  return { status: 200, body: { sha: id, tree: truncated ? entries.slice(0, rules.mostEntries) : entries, truncated } };
}

async function blob({ repository }: FakeWorld, id: string): Promise<FakeAnswer> {
  const content = (await repository.bytes('cat-file', 'blob', id)).toString('base64').replace(/.{1,60}/g, '$&\n');
  return { status: 200, body: { sha: id, encoding: 'base64', content } };
}

async function createTag({ repository, rules }: FakeWorld, { tag, object, message, tagger }: Readonly<Record<string, unknown>>): Promise<FakeAnswer> {
  if (rules.permissions.contents === 'read') return notAccessible;
  const { name, email } = (tagger ?? { name: 'ci', email: 'ci@example.test' }) as Readonly<Record<string, string>>;
  const text = `object ${String(object)}\ntype commit\ntag ${String(tag)}\ntagger ${name} <${email}> 1700000000 +0000\n\n${String(message)}`;
  return { status: 201, body: { tag, sha: await repository.git(['mktag'], { stdin: text }), object: { type: 'commit', sha: object } } };
}

async function createRef({ repository, rules }: FakeWorld, { ref, sha }: Readonly<Record<string, unknown>>): Promise<FakeAnswer> {
  if (rules.permissions.contents === 'read') return notAccessible;
  if (String(ref).startsWith('refs/tags/')) {
    const exists = (await repository.git(['for-each-ref', String(ref)])) !== '';
    if (!exists) await repository.git(['update-ref', String(ref), String(sha)]);
    return exists ? unprocessable('Reference already exists') : { status: 201, body: { ref, object: { type: 'tag', sha } } };
  }
  const branch = String(ref).replace('refs/heads/', '');
  const reason = rules.protectedBranches.get(branch);
  if (reason !== undefined) return unprocessable(reason);
  const made = await repository.move(branch, undefined, String(sha));
  return made ? { status: 201, body: { ref, object: { type: 'commit', sha } } } : unprocessable('Reference already exists');
}

function unprocessable(message: string, ...errors: readonly unknown[]): FakeAnswer {
  return { status: 422, body: { message, ...(errors.length === 0 ? {} : { errors }), status: '422' } };
}

async function openPull({ repository, pulls, rules }: FakeWorld, body: Readonly<Record<string, unknown>>): Promise<FakeAnswer> {
  const { head, base, title, body: text } = body as Readonly<Record<string, string>>;
  if (rules.permissions.pullRequests === 'read') return notAccessible;
  if (!rules.actionsMayOpen) return { status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } };
  const [from, into] = [await repository.head(head ?? ''), await repository.head(base ?? '')];
  if (from === undefined || into === undefined) return unprocessable('Validation Failed', { resource: 'PullRequest', field: from === undefined ? 'head' : 'base', code: 'invalid' });
  if (pulls.some((pull) => pull.state === 'open' && pull.from === 'shop' && pull.head === head && pull.base === base)) {
    return unprocessable('Validation Failed', { resource: 'PullRequest', code: 'custom', message: `A pull request already exists for shop:${head}.` });
  }
  if ((await repository.git(['rev-list', `${into}..${from}`])) === '') return unprocessable('Validation Failed', { resource: 'PullRequest', code: 'custom', message: `No commits between ${base} and ${head}` });
  const pull: FakePull = { number: pulls.length + 1, from: 'shop', head: head ?? '', base: base ?? '', title: title ?? '', body: text ?? '', state: 'open', labels: [], autoMerge: undefined };
  pulls.push(pull);
  return { status: 201, body: shown(pull) };
}

function changePull({ pulls, rules }: FakeWorld, number: number, { title, body }: Readonly<Record<string, unknown>>): FakeAnswer {
  if (rules.permissions.pullRequests === 'read') return notAccessible;
  const pull = pulls.find((one) => one.number === number);
  if (pull === undefined) return notFound;
  Object.assign(pull, { title, body });
  return { status: 200, body: shown(pull) };
}

function addLabels({ pulls, rules }: FakeWorld, number: number, { labels }: Readonly<Record<string, unknown>>): FakeAnswer {
  if (rules.permissions.labels === 'read') return notAccessible;
  const pull = pulls.find((one) => one.number === number);
  if (pull === undefined) return notFound;
  pull.labels.push(...(labels as readonly string[]));
  return { status: 200, body: pull.labels.map((name) => ({ name })) };
}

function shown({ number, title, body, labels, autoMerge, head, base, from }: FakePull): Readonly<Record<string, unknown>> {
  return {
    node_id: `PR_${number}`,
    number,
    html_url: `https://github.example/shop/config/pull/${number}`,
    title,
    body: body === '' ? null : body.replaceAll('\n', '\r\n'),
    labels: labels.map((name) => ({ name })),
    auto_merge: autoMerge === undefined ? null : { merge_method: autoMerge },
    head: { ref: head, repo: { full_name: `${from}/config` } },
    base: { ref: base, repo: { full_name: 'shop/config' } },
  };
}
