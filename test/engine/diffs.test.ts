import { describe, expect, test } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { CommitDiff } from '../../src/core/diff/commit-diff.js';
import { createRedactor } from '../../src/core/report/redact.js';
import { revertedTexts } from '../../src/engine/changed-texts.js';
import type { PullRequestPort, RevertedFiles } from '../../src/engine/ports.js';
import { defaultSettings, play, type Played, type Scene } from '../support/engine.js';
import { createFakeConfigRepository, type FakeConfigRepository } from '../support/fake-config-repository.js';
import { manifest, setStage } from '../support/stage.js';

const file = 'apps/web/deployment.yaml';
const setWeb = 'set {type: git, runtime: {action: bump, image: "shop/web:2"}, outputs: [commit_sha, changed]}';

async function bump(repository: FakeConfigRepository, scene: Partial<Scene> = {}): Promise<Played> {
  return await play({ nodes: [setWeb], ...scene, ports: { configRepository: repository.port, ...scene.ports } });
}

function signs({ files }: CommitDiff): readonly string[] {
  return files.flatMap(({ hunks }) => hunks.flatMap(({ lines }) => lines.filter((line) => /^[-+]/.test(line)).map((line) => `${line.charAt(0)} ${/shop\/\w+:[\d.]+/.exec(line)?.[0] ?? line}`)));
}

describe('what a run changed in the config repository', () => {
  test('is the diff of the commit that it made, with the line of each image', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const { record } = await bump(repository);
    const [diff, ...more] = record.diffs ?? [];
    expect(more).toEqual([]);
    expect(diff).toMatchObject({ state: 'made', takesBack: false, sha: record.commitSha, branch: 'main', filesLeftOut: 0 });
    expect(diff === undefined ? [] : signs(diff)).toEqual(['- shop/web:1', '+ shop/web:2']);
    const lines = repository.log()[0]?.files.get(file)?.split('\n') ?? [];
    expect(diff?.images).toMatchObject([{ file, to: 'shop/web:2', line: lines.findIndex((line) => line.includes('shop/web:2')) + 1 }]);
  });

  test('is none where there was nothing to change', async () => {
    expect((await bump(createFakeConfigRepository({ [file]: manifest('2') }))).record).not.toHaveProperty('diffs');
  });

  test('is, in a dry run, what would be made', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const { record } = await bump(repository, { settings: { dryRun: true } });
    expect(repository.log()).toHaveLength(1);
    expect(record.diffs).toMatchObject([{ state: 'planned', sha: undefined, images: [{ from: 'shop/web:1', to: 'shop/web:2' }] }]);
    // What is not set is no output.
    expect(record.images).toEqual([]);
  });

  test('is, of a pull request, what waits to be merged', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const pullRequests: PullRequestPort = { findHead: async () => undefined, open: async () => ({ number: 7, url: 'https://github.example/7', created: true, autoMergeEnabled: false }) };
    const { record } = await bump(repository, { ports: { pullRequests }, settings: { bump: { ...defaultSettings.bump, proposes: true } } });
    expect(record.diffs).toMatchObject([{ state: 'proposed', branch: 'osop/bump-web', takesBack: false }]);
  });

  test('is that of the state that it landed on, where somebody was faster', async () => {
    const repository = createFakeConfigRepository({ [file]: `# one\n${manifest('1')}` });
    const { port } = repository;
    let pushed = false;
    const commit: typeof port.commit = async (state, change) => {
      if (!pushed) repository.push({ [file]: `# two\n${manifest('1.1')}` });
      pushed = true;
      return await port.commit(state, change);
    };
    const { record } = await bump(repository, { ports: { configRepository: { ...port, commit } } });
    expect(record.diffs?.map(signs)).toEqual([['- shop/web:1.1', '+ shop/web:2']]);
  });

  test('T21: has no secret that stands beside the change', async () => {
    const repository = createFakeConfigRepository({ [file]: `# token canary-5f0e9d\n${manifest('1')}`.replace('metadata: {labels', '# token canary-5f0e9d\n    metadata: {labels') });
    const { record } = await bump(repository, { ports: { redact: createRedactor(['canary-5f0e9d']) } });
    expect(JSON.stringify(record.diffs)).toContain('token ***');
    expect(JSON.stringify(record.diffs)).not.toContain('canary-5f0e9d');
  });
});

describe('what a revert changed', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const reverted = (files: RevertedFiles['files'], contents: Readonly<Record<string, Uint8Array>>): RevertedFiles => ({ tree: 't', files, load: async () => new Map(Object.entries(contents)) });

  test('is told of texts, and of what has none', async () => {
    const { port } = createFakeConfigRepository({ 'a.yaml': 'new\n', 'gone.yaml': 'x\n', 'script': 'same\n', 'binary': 'text\n' });
    const files = new Map([
      ['a.yaml', { mode: '100644', id: '1' }], ['gone.yaml', undefined], ['back.yaml', { mode: '100644', id: '2' }], ['script', { mode: '100755', id: '3' }],
      ['binary', { mode: '100644', id: '4' }], ['link', { mode: '120000', id: '5' }], ['module', { mode: '160000', id: '6' }], ['old-link', undefined],
    ]);
    const texts = await revertedTexts(await port.head('main', []), reverted(files, { 1: bytes('old\n'), 2: bytes('y\n'), 3: bytes('same\n'), 4: Uint8Array.of(0xff, 0), 5: bytes('a.yaml') }));
    expect(texts).toEqual([
      { path: 'a.yaml', before: 'new\n', after: 'old\n' }, { path: 'gone.yaml', before: 'x\n', after: undefined }, { path: 'back.yaml', before: undefined, after: 'y\n' },
      { path: 'script', before: 'same\n', after: 'same\n', unshown: 'only its mode differs' }, { path: 'binary', before: 'text\n', after: '', unshown: 'no text' },
      { path: 'link', before: undefined, after: '', unshown: 'a link' }, { path: 'module', before: undefined, after: '', unshown: 'a submodule' }, { path: 'old-link', before: '', after: undefined, unshown: 'a link or a submodule' },
    ]);
  });

  test('follows the rollback: what it took back, line by line', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const { record } = await stage.deploy(stage.commit('v2'), { settings: { rollback: 'git-revert' } });
    expect(record).toMatchObject({ result: 'rolled-back', diffs: [{ state: 'made', takesBack: true, sha: record.revertSha, branch: 'main' }] });
    expect(record.diffs?.map(signs)[0]?.map((line) => line.slice(0, 1))).toEqual(['-', '+']);
    expect(record.diffs?.map(signs)[0]?.[0]).toContain('v2');
  });

  test('that cannot be read is told so, and the rollback stands', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const unreadable = async (): Promise<never> => { throw new AdapterError('unreachable', 'the server is gone'); };
    const { record } = await stage.deploy(stage.commit('v2'), {
      settings: { rollback: 'git-revert' },
      between: (reached) => {
        const { configRepository } = reached.ports;
        return { ...reached, ports: { ...reached.ports, configRepository: { ...configRepository, revert: async (state, request) => {
          const made = await configRepository.revert(state, request);
          return made.kind === 'reverted' ? { ...made, reverted: { ...made.reverted, load: unreadable } } : made;
        } } } };
      },
    });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, diffs: [{ takesBack: true, sha: record.revertSha, files: [], unread: 'the server is gone' }] });
  });
});

describe('where an application can go back to', () => {
  test('is the commit that was live and healthy before', async () => {
    const stage = await setStage();
    const before = stage.live();
    const { record } = await stage.deploy(stage.commit('v2'));
    expect(record).toMatchObject({ result: 'succeeded', apps: [{ name: 'web', revisionBefore: before }] });
  });

  test('is not told where what was live was not healthy', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const first = await stage.deploy(stage.commit('v2'), { settings: { rollback: 'none' } });
    expect(first.record.result).toBe('failed');
    const { record } = await stage.deploy(stage.commit('v3'));
    expect(record.result).toBe('succeeded');
    expect(record.apps[0]).not.toHaveProperty('revisionBefore');
  });
});
