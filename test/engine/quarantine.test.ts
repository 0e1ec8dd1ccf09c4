import { describe, expect, test } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { JsonObject } from '../../src/core/json.js';
import type { CommitFacts, EngineSettings } from '../../src/engine/handlers/context.js';
import type { ConfigRepositoryPort, GitPort, RandomPort } from '../../src/engine/ports.js';
import { defaultSettings, play, unusedPorts, type Played, type Scene, type Script } from '../support/engine.js';
import { createFakeConfigRepository, type FakeCommit, type FakeConfigRepository } from '../support/fake-config-repository.js';
import { manifest, setStage } from '../support/stage.js';

const file = 'apps/web/deployment.yaml';
const setWeb = 'set {type: git, runtime: {action: bump, image: "shop/web:2"}, outputs: [commit_sha, previous_sha, changed, images, changed_files]}';
const runUrl = 'https://ci.example/run/7';

/** Takes the newest commit back as the engine would: what it set is put back, and its trailers say so. */
function takeBack(repository: FakeConfigRepository, { job = 'https://ci.example/run/1', images = ['shop/web 2'] }: { readonly job?: string; readonly images?: readonly string[] } = {}): FakeCommit {
  const [bad, before] = repository.log();
  const quarantine = images.map((image) => `Osop-Quarantine: ${image}\n`).join('');
  return repository.push(Object.fromEntries(before?.files ?? []), 'main', `Revert "Set"\n\nThis reverts commit ${bad?.sha}.\n\nReason: the health check failed\n\nOsop-Reverts: ${bad?.sha}\n${quarantine}Osop-Job: ${job}\nOsop-Run: r\n`);
}

let uuids = 0;
/** No two runs have the same id. */
const random: RandomPort = { uuid: () => `00000000-0000-4000-9000-${String((uuids += 1)).padStart(12, '0')}`, fraction: () => 0.5 };

interface Seen extends Played {
  /** What the steps after it know of the commit. */
  readonly commit: CommitFacts | undefined;
}

async function bump(repository: FakeConfigRepository, { quarantine, ...scene }: Partial<Scene> & { readonly quarantine?: Partial<EngineSettings['quarantine']> } = {}): Promise<Seen> {
  let commit: CommitFacts | undefined;
  const look: Script = async (context) => {
    ({ commit } = context);
    return { kind: 'succeeded', outputs: {} };
  };
  const played = await play({
    nodes: [setWeb, 'look {inputs: [commit_sha]}'], edges: ['set -> look'], script: { look }, ...scene,
    settings: { quarantine: { refuses: true, overrides: [], ...quarantine }, ...scene.settings },
    ports: { random, configRepository: repository.port, ...scene.ports },
  });
  return { ...played, commit };
}

function trailers(commit: FakeCommit | undefined, name: string): readonly string[] {
  return [...(commit?.message ?? '').matchAll(new RegExp(`^${name}: (.*)$`, 'gm'))].map(([, value = '']) => value);
}

/** `web` at 1, set to 2 by another run, and rolled back. */
async function rolledBack(): Promise<{ readonly repository: FakeConfigRepository; readonly bad: string; readonly revert: string }> {
  const repository = createFakeConfigRepository({ [file]: manifest('1') });
  await bump(repository);
  const bad = repository.log()[0]?.sha ?? '';
  return { repository, bad, revert: takeBack(repository).sha };
}

describe('a version that was rolled back', () => {
  test('is refused before anything is written, with the commit, the reason and what to type', async () => {
    const { repository, revert } = await rolledBack();
    const played = await bump(repository);
    expect(played.record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(played.record.problems).toMatchObject([{
      code: 'OSOP-ROLLBACK-003', severity: 'error', message: `shop/web:2 was rolled back by ${revert.slice(0, 7)} (the health check failed)`,
      hint: 'set another version; to deploy it all the same, set quarantine-override: shop/web:2',
    }]);
    expect(repository.log()).toHaveLength(3);
  });

  test('is refused on the newer head as well, where it was rolled back while somebody was faster', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    let first = true;
    const commit: ConfigRepositoryPort['commit'] = async (state, change) => {
      // Another run sets the same, and rolls it back.
      if (first) {
        repository.push({ [file]: manifest('2') });
        takeBack(repository);
      }
      first = false;
      return await repository.port.commit(state, change);
    };
    const played = await bump(repository, { ports: { configRepository: { ...repository.port, commit } } });
    expect(played.record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(played.codes).toEqual(['OSOP-ROLLBACK-003']);
    expect(repository.log()).toHaveLength(3);
  });

  test.each(['2', 'shop/web:2', 'the commit', 'the rollback'])('is set where %s is named, and the commit says so', async (named) => {
    const { repository, bad, revert } = await rolledBack();
    const override = { 'the commit': bad.slice(0, 40), 'the rollback': revert.slice(0, 40) }[named] ?? named;
    const played = await bump(repository, { quarantine: { overrides: [override] } });
    expect(played.record).toMatchObject({ result: 'succeeded', problems: [] });
    expect(trailers(repository.log()[0], 'Osop-Quarantine-Override')).toEqual(['shop/web 2']);
    // From then on nobody has to name it.
    repository.push({ [file]: manifest('1') });
    expect((await bump(repository)).record.result).toBe('succeeded');
    expect(trailers(repository.log()[0], 'Osop-Quarantine-Override')).toEqual([]);
  });

  test('is refused where another one is named', async () => {
    const { repository } = await rolledBack();
    expect((await bump(repository, { quarantine: { overrides: ['1', 'shop/api:2', 'a'.repeat(40)] } })).record.result).toBe('refused');
  });

  test('is set with a warning where quarantine is off, and refused there too once it was rolled back twice', async () => {
    const { repository, revert } = await rolledBack();
    const played = await bump(repository, { quarantine: { refuses: false } });
    expect(played.record.result).toBe('succeeded');
    expect(played.record.problems).toMatchObject([{ code: 'OSOP-ROLLBACK-003', severity: 'warning', message: expect.stringContaining(revert.slice(0, 7)) }]);
    expect(trailers(repository.log()[0], 'Osop-Quarantine-Override')).toEqual([]);
    takeBack(repository);
    const again = await bump(repository, { quarantine: { refuses: false } });
    expect(again.record).toMatchObject({ result: 'refused', exitCode: 5, problems: [{ message: expect.stringContaining(', and 2 times in all') }] });
    expect((await bump(repository, { quarantine: { refuses: false, overrides: ['shop/web:2'] } })).record.result).toBe('succeeded');
  });

  test('that is there already is nothing to do: it is not asked what was rolled back', async () => {
    const { repository } = await rolledBack();
    repository.push({ [file]: manifest('2') });
    const history: ConfigRepositoryPort['history'] = async () => { throw new Error('it was asked'); };
    expect((await bump(repository, { ports: { configRepository: { ...repository.port, history } } })).record.result).toBe('nothing-to-do');
  });

  test('does not keep the others of its commit from being set again, which it did not set', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1'), 'apps/api/deployment.yaml': manifest('1', 'api') });
    const both = 'set {type: git, runtime: {action: bump, images: ["shop/web:2", "shop/api:1"]}, outputs: [commit_sha]}';
    await bump(repository, { nodes: [both], edges: [] });
    expect(trailers(repository.log()[0], 'Osop-Image')).toEqual(['shop/web 2']);
  });

  test('as a dry run says that it would be refused', async () => {
    const { repository } = await rolledBack();
    const played = await bump(repository, { settings: { dryRun: true } });
    expect(played.record.result).toBe('planned');
    expect(played.node('set').note).toContain('would be refused now: shop/web:2 was rolled back');
  });

  test('is refused as a pull request too', async () => {
    const { repository } = await rolledBack();
    const pullRequests = { findHead: async () => undefined, open: async (): Promise<never> => { throw new Error('opened'); } };
    const played = await bump(repository, { settings: { bump: { ...defaultSettings.bump, proposes: true } }, ports: { pullRequests } });
    expect(played.record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect([...repository.branches.keys()]).toEqual(['main']);
  });

  test('is not set where nobody can tell what was rolled back', async () => {
    const { repository } = await rolledBack();
    const history: ConfigRepositoryPort['history'] = async () => { throw new AdapterError('failed', 'the history cannot be read'); };
    const played = await bump(repository, { ports: { configRepository: { ...repository.port, history } } });
    expect(played.codes).toEqual(['OSOP-GIT-003']);
    expect(repository.log()).toHaveLength(3);
  });

  test('is told together with what is wrong with the files', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const latest = [setWeb.replace(':2', ':latest')];
    takeBack(repository, { images: ['shop/web latest'] });
    const played = await bump(repository, { nodes: latest, edges: [] });
    expect(played.record.exitCode).toBe(5);
    expect(played.codes[0]).toBe('OSOP-ROLLBACK-003');
    expect(played.codes.length).toBeGreaterThan(1);
  });
});

describe('promoting a version that was rolled back', () => {
  const nodes = ['set {type: git, runtime: {action: promote, from: dev, to: prod}, outputs: [commit_sha, changed, images]}'];
  const shop = (dev: string, prod: string): Readonly<Record<string, string>> => ({ 'apps/dev/web.yaml': manifest(dev), 'apps/prod/web.yaml': manifest(prod) });

  test('is refused until it is named', async () => {
    const repository = createFakeConfigRepository(shop('2', '1'));
    await bump(repository, { nodes, edges: [] });
    const bad = repository.log()[0];
    expect(trailers(bad, 'Osop-Image')).toEqual(['shop/web shop/web:2']);
    const revert = takeBack(repository, { images: trailers(bad, 'Osop-Image') });
    const played = await bump(repository, { nodes, edges: [] });
    expect(played.record).toMatchObject({ result: 'refused', exitCode: 5, problems: [{ message: `shop/web:2 was rolled back by ${revert.sha.slice(0, 7)} (the health check failed)`, hint: expect.stringContaining('quarantine-override: shop/web:2') }] });
    expect((await bump(repository, { nodes, edges: [], quarantine: { overrides: ['shop/web:2'] } })).record.result).toBe('succeeded');
    expect(trailers(repository.log()[0], 'Osop-Quarantine-Override')).toEqual(['shop/web shop/web:2']);
  });

  test('that the environment has already is nothing to do', async () => {
    const repository = createFakeConfigRepository(shop('2', '2'));
    takeBack(repository);
    expect((await bump(repository, { nodes, edges: [] })).record.result).toBe('nothing-to-do');
  });

  test('in a rerun is known as its own, and what was copied is told', async () => {
    const repository = createFakeConfigRepository(shop('2', '1'));
    await bump(repository, { nodes: [...nodes, 'look {inputs: [commit_sha]}'], facts: { runUrl } });
    const made = repository.log()[0];
    const played = await bump(repository, { nodes: [...nodes, 'look {inputs: [commit_sha]}'], facts: { runUrl, rerun: true } });
    expect(played.commit).toMatchObject({ sha: made?.sha, madeHere: true });
    expect(played.record.images).toMatchObject([{ file: 'apps/prod/web.yaml', from: 'shop/web:1', to: 'shop/web:2' }]);
  });
});

describe('the same CI run again', () => {
  /** A run that set 2 and was killed then; others have pushed since. */
  async function killed(): Promise<{ readonly repository: FakeConfigRepository; readonly made: FakeCommit }> {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const first = await bump(repository, { facts: { runUrl } });
    const made = repository.log()[0];
    if (made === undefined) throw new Error('nothing was made');
    expect(first.commit).toMatchObject({ sha: made.sha, madeHere: true });
    expect(trailers(made, 'Osop-Job')).toEqual([runUrl]);
    return { repository, made };
  }

  test('F30 knows the commit of its earlier attempt, and what that one changed', async () => {
    const { repository, made } = await killed();
    repository.push({ 'README.md': 'theirs\n' });
    const again = await bump(repository, { facts: { runUrl, rerun: true } });
    expect(repository.log()).toHaveLength(3);
    expect(again.commit).toEqual({ sha: made.sha, previousSha: made.parent, firstParent: made.parent, branch: 'main', changedFiles: [file], madeHere: true });
    expect(again.node('set').outputs).toEqual({ commit_sha: made.sha, previous_sha: made.parent, changed: true, changed_files: [file], images: again.record.images });
    expect(again.record).toMatchObject({ result: 'nothing-to-do', commitSha: made.sha, images: [{ from: 'shop/web:1', to: 'shop/web:2', file }] });
  });

  test('F30 also where the CI system does not count attempts', async () => {
    const { repository, made } = await killed();
    expect((await bump(repository, { facts: { runUrl, rerun: 'unknown' } })).commit).toMatchObject({ sha: made.sha, madeHere: true });
  });

  test.each<readonly [title: string, scene: Partial<Scene>]>([
    ['another run', { facts: { runUrl: 'https://ci.example/run/8', rerun: true } }],
    ['the first attempt of a run, of which another job set it', { facts: { runUrl, rerun: false } }],
    ['another node', { facts: { runUrl, rerun: true }, nodes: [setWeb.replace('set', 'next'), 'look {inputs: [commit_sha]}'], edges: ['next -> look'] }],
    ['a run of which nothing is known', { facts: { rerun: true } }],
  ])('%s has only found it', async (_title, scene) => {
    const { repository } = await killed();
    const head = repository.push({ 'README.md': 'theirs\n' });
    const other = await bump(repository, scene);
    expect(other.commit).toMatchObject({ sha: head.sha, previousSha: undefined, madeHere: false, changedFiles: [] });
    expect(other.record).toMatchObject({ result: 'nothing-to-do', images: [] });
  });

  test('has only found what somebody else has set to the same since', async () => {
    const { repository } = await killed();
    repository.push({ [file]: manifest('1') });
    await bump(repository, { facts: { runUrl: 'https://ci.example/run/8' } });
    expect((await bump(repository, { facts: { runUrl, rerun: true } })).commit).toMatchObject({ madeHere: false });
  });

  test('knows each of several commits of one node by its image', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1'), 'apps/api/deployment.yaml': manifest('1', 'api') });
    const setApi = setWeb.replace('shop/web', 'shop/api');
    const look = 'look {inputs: [commit_sha]}';
    await bump(repository, { facts: { runUrl } });
    await bump(repository, { facts: { runUrl }, nodes: [setApi, look] });
    const [api, web] = repository.log();
    expect((await bump(repository, { facts: { runUrl, rerun: true } })).commit).toMatchObject({ sha: web?.sha, changedFiles: [file] });
    expect((await bump(repository, { facts: { runUrl, rerun: true }, nodes: [setApi, look] })).commit).toMatchObject({ sha: api?.sha });
  });

  test('knows the commit of an earlier attempt of the node in the same run', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const never = setWeb.replace('runtime:', 'success_criteria: ["changed == false"], retry_policy: {max_retries: 1, strategy: fixed, backoff_sec: 1}, runtime:');
    const seen = await bump(repository, { nodes: [never, 'look'], edges: ['set -> look {mode: error}'] });
    expect(seen.node('set').attempts).toBe(2);
    expect(repository.log()).toHaveLength(2);
    expect(seen.commit).toMatchObject({ sha: repository.log()[0]?.sha, madeHere: true });
  });

  test('does not make again what its earlier attempt took back: the steps after it hear of it', async () => {
    const { repository, made } = await killed();
    const revert = takeBack(repository, { job: runUrl });
    repository.push({ 'README.md': 'theirs\n' });
    for (const refuses of [true, false]) {
      const again = await bump(repository, { facts: { runUrl, rerun: true }, quarantine: { refuses } });
      expect(again.commit).toEqual({ sha: made.sha, previousSha: made.parent, firstParent: made.parent, branch: 'main', changedFiles: [file], madeHere: true, takenBackBy: revert.sha });
      expect(again.node('set').note).toBe(`an earlier attempt of this run made ${made.sha.slice(0, 7)} and took it back by ${revert.sha.slice(0, 7)}: it is not made again`);
      expect(again.record.images).toMatchObject([{ from: 'shop/web:1', to: 'shop/web:2' }]);
    }
    expect(repository.log()).toHaveLength(4);
  });

  test.each<readonly [title: string, scene: Partial<Scene>]>([
    ['another run', { facts: { runUrl: 'https://ci.example/run/8', rerun: true } }],
    ['the first attempt of the run', { facts: { runUrl, rerun: false } }],
    ['another node', { facts: { runUrl, rerun: true }, nodes: [setWeb.replace('set', 'next')], edges: [] }],
  ])('%s is refused what was taken back', async (_title, scene) => {
    const { repository } = await killed();
    takeBack(repository, { job: runUrl });
    expect((await bump(repository, scene)).record).toMatchObject({ result: 'refused', exitCode: 5 });
  });

  test('is refused what somebody else took back', async () => {
    const { repository } = await killed();
    takeBack(repository);
    expect((await bump(repository, { facts: { runUrl, rerun: true } })).record).toMatchObject({ result: 'refused', exitCode: 5 });
  });

  test('sets what it is told by name to set, whoever took it back', async () => {
    const { repository } = await killed();
    takeBack(repository, { job: runUrl });
    const again = await bump(repository, { facts: { runUrl, rerun: true }, quarantine: { overrides: ['shop/web:2'] } });
    expect(again.commit).toMatchObject({ sha: repository.log()[0]?.sha, madeHere: true });
    expect(again.commit).not.toHaveProperty('takenBackBy');
  });

  test('as a dry run writes nothing and says why', async () => {
    const { repository } = await killed();
    takeBack(repository, { job: runUrl });
    const again = await bump(repository, { facts: { runUrl, rerun: true }, settings: { dryRun: true } });
    expect(again.record.result).toBe('planned');
    expect(again.node('set').note).toContain('it is not made again');
  });
});

describe('a pushed commit', () => {
  const nodes = ['commit {type: git, runtime: {action: webhook}, outputs: [commit_sha]}', 'look {inputs: [commit_sha]}'];

  function gitOf(repository: FakeConfigRepository): GitPort {
    const find = (sha: string): FakeCommit | undefined => repository.log().find((one) => one.sha === sha);
    return {
      ...unusedPorts().git,
      commit: async (sha) => ({ sha, parents: [find(sha)?.parent ?? ''], author: 'Ada', subject: 'Set' }),
      changedFiles: async () => ({ changed: [file], deleted: [] }),
    };
  }

  async function pushed(repository: FakeConfigRepository, sha: string, { facts, ...more }: Parameters<typeof bump>[1] = {}): Promise<Seen> {
    return await bump(repository, { nodes, edges: ['commit -> look'], ...more, facts: { branch: 'main', sha, ...facts }, ports: { git: gitOf(repository), ...more.ports } });
  }

  test('that stands is found, and was not made here', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const { sha } = repository.push({ [file]: manifest('2') });
    expect((await pushed(repository, sha)).commit).toMatchObject({ sha, madeHere: false });
  });

  test('that was rolled back is refused before anything else', async () => {
    const { repository, bad, revert } = await rolledBack();
    const played = await pushed(repository, bad);
    expect(played.ran).toEqual([]);
    expect(played.record).toMatchObject({ result: 'refused', exitCode: 5, problems: [{
      code: 'OSOP-ROLLBACK-003', message: `commit ${bad.slice(0, 7)} was rolled back by ${revert.slice(0, 7)} (the health check failed)`, hint: `push a new commit; to deploy it all the same, set quarantine-override: ${bad.slice(0, 12)}`,
    }] });
  });

  test('that was rolled back is deployed where it is named, and with a warning where quarantine is off', async () => {
    const { repository, bad, revert } = await rolledBack();
    for (const overrides of [[bad], [revert]]) expect((await pushed(repository, bad, { quarantine: { overrides } })).record).toMatchObject({ result: 'succeeded', problems: [] });
    expect((await pushed(repository, bad, { quarantine: { refuses: false } })).record).toMatchObject({ result: 'succeeded', problems: [{ code: 'OSOP-ROLLBACK-003', severity: 'warning' }] });
    expect((await pushed(repository, bad, { quarantine: { overrides: ['shop/web:2'] } })).record.result).toBe('refused');
  });

  test('that an earlier attempt of the run took back goes on, and the steps after it hear of it', async () => {
    const repository = createFakeConfigRepository({ [file]: manifest('1') });
    const { sha } = repository.push({ [file]: manifest('2') });
    const revert = takeBack(repository, { job: runUrl });
    const again = await pushed(repository, sha, { facts: { runUrl, rerun: true } });
    expect(again.commit).toMatchObject({ sha, madeHere: false, takenBackBy: revert.sha });
    expect(again.record.problems).toEqual([]);
    expect((await pushed(repository, sha, { facts: { runUrl, rerun: false } })).record.result).toBe('refused');
  });

  test('as a dry run goes on and says that it would be refused', async () => {
    const { repository, bad } = await rolledBack();
    const played = await pushed(repository, bad, { settings: { dryRun: true } });
    expect(played.record).toMatchObject({ result: 'planned', problems: [{ code: 'OSOP-ROLLBACK-003', severity: 'warning', message: expect.stringMatching(/^dry run: would be refused now: /) }] });
  });

  test.each<readonly [code: ConstructorParameters<typeof AdapterError>[0], told: readonly JsonObject[]]>([
    ['unreachable', [{ code: 'OSOP-GIT-001', severity: 'warning', message: expect.stringContaining('whether') as string }]],
    // Without a remote there is nobody who could have taken it back.
    ['not-found', []],
  ])('of which nobody can tell whether it was rolled back (%s) is deployed, and that is told', async (code, told) => {
    const { repository, bad } = await rolledBack();
    const history: ConfigRepositoryPort['history'] = async () => { throw new AdapterError(code, 'no answer'); };
    const played = await pushed(repository, bad, { ports: { configRepository: { ...repository.port, history } } });
    expect(played.record.result).toBe('succeeded');
    expect(played.record.problems).toMatchObject(told);
  });
});

describe('a commit that is taken back while its run goes on', () => {
  test.each<readonly [title: string, overrides: (sha: string) => readonly string[], result: string, changes: readonly string[]]>([
    ['is not deployed any more: git has a newer one', () => [], 'superseded', []],
    ['is deployed where it is named', (sha) => [sha], 'succeeded', ['POST sync']],
  ])('%s', async (_title, overrides, result, changes) => {
    const stage = await setStage();
    const bad = stage.commit('v2');
    const back = stage.commit('v1');
    // The history was read before; what Argo CD sees by now takes the commit back.
    const relation: GitPort['relation'] = async (ours, seen) => (ours === bad && seen === back ? 'reverted' : await stage.gitPort.relation(ours, seen));
    const run = await stage.deploy(bad, { ports: { git: { ...stage.gitPort, relation } }, settings: { quarantine: { refuses: true, overrides: overrides(bad) } } });
    expect(run.record).toMatchObject({ result, exitCode: 0 });
    expect(run.changes).toEqual(changes);
  });
});
