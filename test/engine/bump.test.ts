import { describe, expect, test } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { ConfigRepositoryPort, PullRequestPort, PullRequestRequest } from '../../src/engine/ports.js';
import { defaultSettings, play, takes, type Played, type Scene } from '../support/engine.js';
import { createFakeConfigRepository, type FakeConfigRepository } from '../support/fake-config-repository.js';
import { manifest } from '../support/stage.js';

const file = 'apps/web/deployment.yaml';
const setWeb = 'set {type: git, runtime: {action: bump, image: "shop/web:2"}, outputs: [commit_sha, changed]}';

async function bump(repository: FakeConfigRepository, scene: Partial<Scene> = {}): Promise<Played> {
  const settings = { bump: { ...defaultSettings.bump, proposes: scene.ports?.pullRequests !== undefined }, ...scene.settings };
  return await play({ nodes: [setWeb], ...scene, settings, ports: { configRepository: repository.port, ...scene.ports } });
}

function subjects(repository: FakeConfigRepository, branch?: string): readonly string[] {
  return repository.log(branch).map(({ message }) => message.split('\n')[0] ?? '');
}

describe('two changes of one run', () => {
  test('F22 the second one, whose answer is lost, is not taken for the first', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1'), 'apps/api/deployment.yaml': manifest('1', 'api') });
    let count = 0;
    // The second commit is not taken, and nobody says so.
    const commit: ConfigRepositoryPort['commit'] = async (state, change) => {
      count += 1;
      if (count === 2) throw new AdapterError('unreachable', 'the connection was cut', { ambiguous: true });
      return await repository.port.commit(state, change);
    };
    const played = await bump(repository, {
      nodes: [setWeb, 'next {type: git, runtime: {action: bump, image: "shop/api:2"}, outputs: [commit_sha]}'], edges: ['set -> next'],
      ports: { configRepository: { ...repository.port, commit } },
    });
    expect(played.record.result).toBe('succeeded');
    expect(subjects(repository)).toEqual(['Set shop/api to 2', 'Set shop/web to 2', 'somebody else']);
    expect(repository.log()[0]?.files.get('apps/api/deployment.yaml')).toContain('shop/api:2');
  });

  test('F22 each carries its run and node in the trailer, and no two the same', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1'), 'apps/api/deployment.yaml': manifest('1', 'api') });
    const played = await bump(repository, { nodes: [setWeb, 'next {type: git, runtime: {action: bump, image: "shop/api:2"}}'], edges: ['set -> next'] });
    const marks = repository.log().slice(0, 2).map(({ message }) => /^Osop-Run: (.*)$/m.exec(message)?.[1] ?? '');
    expect(marks.map((mark) => mark.split('/').slice(0, 2))).toEqual([[played.record.runId, 'next'], [played.record.runId, 'set']]);
    expect(new Set(marks).size).toBe(2);
  });

  test('F22 a commit whose answer is lost is found and not doubled', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    repository.faults.push('answer-lost');
    const played = await bump(repository);
    expect(played.record).toMatchObject({ result: 'succeeded', commitSha: repository.log()[0]?.sha });
    expect(repository.log()).toHaveLength(2);
  });

  test('F20 a race lost for ever ends with the attempts given, and nothing is written', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    repository.faults.push(...Array.from({ length: 7 }, () => 'moved' as const));
    const played = await bump(repository, { settings: { bump: { ...defaultSettings.bump, pushAttempts: 7 } } });
    expect(played.record.problems).toMatchObject([{ code: 'OSOP-GIT-003', message: expect.stringContaining('7 attempts') }]);
    expect(repository.log()).toHaveLength(1);
  });

  test('a push that nobody answers ends with the time of its node', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    repository.faults.push('hangs');
    const played = await bump(repository, { nodes: [setWeb.replace('{type', '{timeout_sec: 60, type')] });
    expect(played.seconds).toBe(60);
    expect(played.codes).toContain('OSOP-RUN-001');
    expect(played.record).toMatchObject({ exitCode: 3, headline: 'Failed before anything was deployed; whether its commit is on main is not known' });
  });

  test('F29 cancelled while it pushes says that it is not known, and after it which commit is there', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    repository.faults.push('hangs');
    const cut = await bump(repository, { cancelAfterSec: 5 });
    expect(cut.record).toMatchObject({ result: 'cancelled', headline: 'Cancelled before anything was deployed; whether its commit is on main is not known' });
    const late = await bump(repository, { nodes: [setWeb, 'wait'], edges: ['set -> wait'], script: { wait: takes(60) }, cancelAfterSec: 5 });
    expect(late.record.headline).toBe(`Cancelled before anything was deployed; commit ${repository.log()[0]?.sha.slice(0, 7) ?? ''} is on main`);
  });
});

describe('T26 the manifests are checked before they are pushed', () => {
  test('a change that makes one wrong is refused, and nothing is pushed', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const played = await bump(repository, { nodes: [setWeb.replace(':2', ':latest')] });
    expect(played.record.problems).toMatchObject([{ severity: 'error', where: { file }, message: expect.stringContaining('nothing was pushed') }]);
    expect(repository.log()).toHaveLength(1);
  });

  test('also as a dry run', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const played = await bump(repository, { nodes: [setWeb.replace(':2', ':latest')], settings: { dryRun: true } });
    expect(played.record.result).toBe('failed');
  });

  test('on the newer head as well, where somebody was faster', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    let first = true;
    const rival: ConfigRepositoryPort['commit'] = async (state, change) => {
      if (first) repository.push({ [file]: manifest('1').replace('kind: Deployment', 'kind: Deployment\nnonsense: 1') });
      first = false;
      return await repository.port.commit(state, change);
    };
    const played = await bump(repository, { ports: { configRepository: { ...repository.port, commit: rival } } });
    // What somebody else broke is told, and is not what stops this change.
    expect(played.record.result).toBe('succeeded');
    expect(played.record.problems).toMatchObject([{ code: 'OSOP-MANIFEST-003', severity: 'warning', message: expect.stringContaining('(it was so before)') }]);
  });

  test('what was wrong before is a warning, and the change is made', async () => {
    const broken = createFakeConfigRepository({ [file]: manifest('1').replace('template:', 'templat: 1\n  template:') });
    const played = await bump(broken);
    expect(played.record.result).toBe('succeeded');
    expect(played.record.problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(broken.log()).toHaveLength(2);
  });

  test('what is pushed is byte by byte what was checked, whatever others change meanwhile', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    repository.faults.push('moved');
    await bump(repository);
    expect(repository.log()[0]?.files.get(file)).toBe(manifest('2'));
  });
});

describe('by pull request', () => {
  function pullRequests(open: readonly string[] = []): { readonly port: PullRequestPort; readonly opened: PullRequestRequest[] } {
    const opened: PullRequestRequest[] = [];
    return {
      opened,
      port: {
        findHead: async ({ stem }) => open.find((head) => head === stem || head.startsWith(`${stem}-`)),
        open: async (request) => {
          opened.push(request);
          return { number: 1, url: 'https://github.example/shop/config/pull/1', created: open.length === 0, autoMergeEnabled: false };
        },
      },
    };
  }

  test('begins at the base where the branch of an earlier one is left over', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    repository.push({ [file]: manifest('0'), 'stale.yaml': 'a: 1\n' }, 'osop/bump-web');
    const { port, opened } = pullRequests();
    const played = await bump(repository, { ports: { pullRequests: port } });
    const [{ head, body }] = opened as [PullRequestRequest];
    expect(head).toBe(`osop/bump-web-${played.record.runId.slice(0, 8)}`);
    expect(subjects(repository, head)).toEqual(['Set shop/web to 2', 'somebody else']);
    expect(repository.branches.get(head)?.files.has('stale.yaml')).toBe(false);
    expect(subjects(repository, 'osop/bump-web')).toEqual(['somebody else']);
    expect(body).toContain('shop/web:1');
  });

  test('goes on with the branch of the one that is open, with what others put there', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    repository.push({ [file]: manifest('1.5'), 'theirs.yaml': 'a: 1\n' }, 'osop/bump-web');
    const { port, opened } = pullRequests(['osop/bump-web']);
    await bump(repository, { ports: { pullRequests: port } });
    expect(repository.branches.get('osop/bump-web')?.files.get('theirs.yaml')).toBe('a: 1\n');
    // From the base, which is what it will be merged into, and not from the version in between.
    expect(opened[0]?.body).toContain('shop/web:1"');
    expect(opened[0]?.body).not.toContain('1.5');
  });

  test('run twice keeps what the pull request tells', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const first = pullRequests();
    await bump(repository, { ports: { pullRequests: first.port } });
    const again = pullRequests(['osop/bump-web']);
    const played = await bump(repository, { nodes: [setWeb.replace('changed]', 'changed, changed_files, images]')], ports: { pullRequests: again.port } });
    expect(repository.log('osop/bump-web')).toHaveLength(2);
    expect(again.opened[0]?.body).toContain('+    spec: {containers: [{name: web, image: "shop/web:2"}]}');
    expect(again.opened[0]?.title).toBe(first.opened[0]?.title);
    expect(played.node('set').outputs).toMatchObject({ changed: true, changed_files: [file], images: [{ from: 'shop/web:1', to: 'shop/web:2' }] });
  });

  test('is on a branch of its own where somebody makes one of its name meanwhile', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const { port, opened } = pullRequests();
    // Nothing is known of the first push, and then the branch is there with what is somebody else's.
    const configRepository: ConfigRepositoryPort = {
      ...repository.port,
      commit: async (state, change) => {
        if (repository.branches.has('osop/bump-web')) return await repository.port.commit(state, change);
        repository.push({ 'theirs.yaml': 'a: 1\n' }, 'osop/bump-web');
        throw new AdapterError('unreachable', 'the connection was cut', { ambiguous: true, retryable: true });
      },
    };
    const played = await bump(repository, { ports: { pullRequests: port, configRepository } });
    const own = `osop/bump-web-${played.record.runId.slice(0, 8)}`;
    expect(opened.map(({ head }) => head)).toEqual([own]);
    expect(subjects(repository, own)).toEqual(['Set shop/web to 2', 'somebody else']);
    expect(subjects(repository, 'osop/bump-web')).toEqual(['somebody else']);
  });

  test('F22 goes on with a branch of which only its beginning is there', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const { port, opened } = pullRequests();
    // GitHub makes the branch first, and then the commit.
    const configRepository: ConfigRepositoryPort = {
      ...repository.port,
      commit: async (state, change) => {
        if (repository.branches.has('osop/bump-web')) return await repository.port.commit(state, change);
        repository.begin('osop/bump-web');
        throw new AdapterError('unreachable', 'the connection was cut', { ambiguous: true, retryable: true });
      },
    };
    await bump(repository, { ports: { pullRequests: port, configRepository } });
    expect(opened.map(({ head }) => head)).toEqual(['osop/bump-web']);
    expect(subjects(repository, 'osop/bump-web')).toEqual(['Set shop/web to 2', 'somebody else']);
  });

  test('of another run that was opened meanwhile is gone on with', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const { port, opened } = pullRequests();
    let open: string | undefined;
    const configRepository: ConfigRepositoryPort = {
      ...repository.port,
      commit: async (state, change) => {
        if (open === undefined) {
          open = 'osop/bump-web';
          repository.push({ [file]: manifest('1.5') }, open);
          return { kind: 'moved' };
        }
        return await repository.port.commit(state, change);
      },
    };
    await bump(repository, { ports: { pullRequests: { ...port, findHead: async () => open }, configRepository } });
    expect(opened.map(({ head }) => head)).toEqual(['osop/bump-web']);
    expect(subjects(repository, 'osop/bump-web')).toEqual(['Set shop/web to 2', 'somebody else']);
  });

  test('merged while the run looked is not proposed again', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    await bump(repository, { ports: { pullRequests: pullRequests().port } });
    const port: PullRequestPort = {
      findHead: async () => 'osop/bump-web',
      open: async ({ isWanted }) => {
        repository.push({ [file]: manifest('2') });
        expect(await isWanted()).toBe(false);
        return undefined;
      },
    };
    const played = await bump(repository, { nodes: [setWeb.replace('changed]', 'changed, commit_sha]')], ports: { pullRequests: port } });
    expect(played.record.result).toBe('nothing-to-do');
    expect(played.node('set').outputs).toMatchObject({ changed: false, commit_sha: repository.branches.get('main')?.sha });
  });

  test('that nobody answers ends with the time of its node', async () => {
    const hangs = async (): Promise<never> => await new Promise(() => { /* For ever. */ });
    const open = await bump(createFakeConfigRepository({ [file]: manifest('1') }), { nodes: [setWeb.replace('{type', '{timeout_sec: 60, type')], ports: { pullRequests: { ...pullRequests().port, open: hangs } } });
    expect({ seconds: open.seconds, codes: open.codes, exitCode: open.record.exitCode }).toEqual({ seconds: 60, codes: ['OSOP-RUN-001'], exitCode: 3 });
    const find = await bump(createFakeConfigRepository({ [file]: manifest('1') }), { nodes: [setWeb.replace('{type', '{timeout_sec: 60, type')], ports: { pullRequests: { ...pullRequests().port, findHead: hangs } } });
    expect(find.seconds).toBe(60);
  });

  test('of what the base has already is nothing to do, whatever is open', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('2') });
    const { port, opened } = pullRequests(['osop/bump-web']);
    const played = await bump(repository, { ports: { pullRequests: port } });
    expect(played.record.result).toBe('nothing-to-do');
    expect(opened).toEqual([]);
    expect([...repository.branches.keys()]).toEqual(['main']);
  });

  test.each(['action: pull-request', 'action: bump, pull_request: true'])('is what a node asks for by itself (%s), with labels and how it is merged', async (action) => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const { port, opened } = pullRequests();
    const node = `set {type: git, runtime: {${action}, image: "shop/web:2", labels: [deploy, "team web"], auto_merge: squash}, outputs: [pull_request]}`;
    const played = await bump(repository, { nodes: [node], ports: { pullRequests: port }, settings: { bump: { ...defaultSettings.bump, proposes: false } } });
    expect(opened).toMatchObject([{ head: 'osop/bump-web', base: 'main', labels: ['deploy', 'team web'], autoMerge: 'squash' }]);
    expect(played.node('set').outputs).toMatchObject({ pull_request: 'https://github.example/shop/config/pull/1' });
    expect(subjects(repository)).toEqual(['somebody else']);
  });

  test('as a dry run writes nothing', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const { port, opened } = pullRequests();
    const played = await bump(repository, { ports: { pullRequests: port }, settings: { dryRun: true } });
    expect(played.record.result).toBe('planned');
    expect(opened).toEqual([]);
    expect([...repository.branches.keys()]).toEqual(['main']);
  });
});

describe('a tag', () => {
  const nodes = [setWeb, 'tag {type: git, runtime: {action: tag, name: "web-{{commit_sha}}", message: "Web 2\\nOsop-Run: forged"}, inputs: [commit_sha], outputs: [tag]}'];

  test('is put on the commit of the run', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const played = await bump(repository, { nodes, edges: ['set -> tag'] });
    const [made] = repository.log();
    expect([...repository.tags]).toEqual([[`web-${made?.sha}`, made?.sha]]);
    expect(played.node('tag').outputs).toEqual({ tag: `web-${made?.sha}` });
    expect(played.record.result).toBe('succeeded');
  });

  test('that is there on this commit is left, and on another one is a failure', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const only = ['tag {type: git, runtime: {action: tag, name: release}, outputs: [changed]}'];
    const tagged = repository.log()[0]?.sha ?? '';
    repository.tags.set('release', tagged);
    expect((await bump(repository, { nodes: only })).node('tag').outputs).toEqual({ changed: false });
    repository.push({ [file]: manifest('2') });
    const played = await bump(repository, { nodes: only });
    expect(played.record.problems).toMatchObject([{ code: 'OSOP-GIT-003', message: expect.stringContaining(`the tag release is on ${tagged.slice(0, 7)} already, and tags are not moved`) }]);
  });

  test.each(['-f', 'a b', 'x..y', 'refs/heads/x.lock'])('T5 is not called %s', async (name) => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const played = await bump(repository, { nodes: [`tag {type: git, runtime: {action: tag, name: "${name}"}}`] });
    expect(played.record.problems).toMatchObject([{ code: 'OSOP-INPUT-001', message: `\`${name}\` is no name of a tag` }]);
    expect(repository.tags.size).toBe(0);
  });

  test('as a dry run is not made', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    await bump(repository, { nodes: ['tag {type: git, runtime: {action: tag, name: release}}'], settings: { dryRun: true } });
    expect(repository.tags.size).toBe(0);
  });
});
