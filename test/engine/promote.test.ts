import { describe, expect, it, test } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { Application } from '../../src/core/argocd/application.js';
import type { EngineSettings } from '../../src/engine/handlers/context.js';
import type { ArgocdPort, BranchState, ConfigRepositoryPort, GitPort } from '../../src/engine/ports.js';
import { play, unusedPorts, unreachable, type Played } from '../support/engine.js';

type Files = Readonly<Record<string, string>>;

/** A branch in memory: each entry of `history` is what the repository holds after one more commit; a commit of ours is the last. */
class Branch {
  readonly history: Files[];
  readonly messages: string[] = [];
  /** Commits of others that come between reading and writing. */
  readonly rivals: Files[];

  constructor(files: Files, rivals: readonly Files[] = []) {
    this.history = [files];
    this.rivals = [...rivals];
  }

  get head(): Files {
    return this.history.at(-1) ?? {};
  }

  sha(index = this.history.length - 1): string {
    return String(index + 1).padStart(40, 'a');
  }

  port(): ConfigRepositoryPort {
    return {
      head: async (): Promise<BranchState> => {
        const files = this.head;
        const state: BranchState = { branch: 'main', sha: this.sha(), within: [''], widen: async () => state, paths: Object.keys(files), load: async () => undefined, read: (path) => files[path] };
        return state;
      },
      commit: async (state, { files, message }) => {
        const rival = this.rivals.shift();
        if (rival !== undefined) this.history.push({ ...this.head, ...rival });
        if (state.sha !== this.sha()) return { kind: 'moved' };
        this.history.push({ ...this.head, ...Object.fromEntries(files) });
        this.messages.push(message);
        return { kind: 'landed', sha: this.sha() };
      },
      revert: async () => { throw new Error('nothing is reverted here'); },
      tag: async ({ sha }) => ({ made: true, on: sha }),
      at: async () => { throw new Error('configRepository.at was called'); },
      history: async () => this.messages.map((message, index) => ({ sha: String(index + 2).padStart(40, 'a'), parents: [], message })).toReversed(),
      findRun: async (_branch, runId) => (this.messages.some((message) => message.includes(`Osop-Run: ${runId}\n`)) ? this.sha() : undefined),
    };
  }

  git(): GitPort {
    return {
      ...unusedPorts().git,
      readTexts: async (sha, paths) => {
        const index = this.history.findIndex((_, at) => this.sha(at) === sha);
        const files = this.history[index];
        if (files === undefined) throw new AdapterError('not-found', 'The repository has no such commit.');
        return new Map(paths.flatMap((path) => (files[path] === undefined ? [] : [[path, files[path]] as const])));
      },
    };
  }
}

function live(name: string, { revision, status = {}, spec = {} }: { readonly revision: string; readonly status?: Partial<NonNullable<Application['status']>>; readonly spec?: Partial<Application['spec']> }): Application {
  return {
    metadata: { name, namespace: 'argocd' },
    spec: { project: 'default', destination: {}, ...spec },
    status: { sync: { status: 'Synced', revision }, health: { status: 'Healthy' }, reconciledAt: '2026-01-01T00:00:02Z', operationState: { phase: 'Succeeded', operation: {}, startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:00:01Z' }, ...status },
  };
}

const values = (tag: string): string => `image: {tag: ${tag}}\n`;
const files: Files = { 'dev/values.yaml': values('v2'), 'prod/values.yaml': values('v1') };

async function promote(branch: Branch, { get, apps = '', settings = {} }: { readonly get?: ArgocdPort['get']; readonly apps?: string; readonly settings?: Partial<EngineSettings> } = {}): Promise<Played> {
  return await play({
    nodes: [`p {type: git, runtime: {action: promote, from: dev, to: prod${apps === '' ? '' : `, healthy_app: [${apps}]`}}}`],
    ports: { configRepository: branch.port(), git: branch.git(), ...(get === undefined ? {} : { argocd: { ...unusedPorts().argocd, get } }) },
    settings,
  });
}

describe('a promotion', () => {
  it('that loses the race copies what is there by then (F21)', async () => {
    const branch = new Branch(files, [{ 'dev/values.yaml': values('v3') }, { 'other.yaml': 'a: 1\n' }]);
    const { record, node } = await promote(branch);
    expect(record.result).toBe('succeeded');
    expect(branch.head).toEqual({ ...files, 'dev/values.yaml': values('v3'), 'prod/values.yaml': values('v3'), 'other.yaml': 'a: 1\n' });
    expect(node('p').produced).toMatchObject({ from: 'dev', to: 'prod', skipped: [], changed: true, changed_files: ['prod/values.yaml'] });
  });

  it('that loses the race is refused where what is there by then does not run', async () => {
    const branch = new Branch(files, [{ 'dev/values.yaml': values('v3') }]);
    const { record, codes } = await promote(branch, { apps: 'web', get: async () => live('web', { revision: branch.sha(0) }) });
    expect([record.result, record.exitCode, codes]).toEqual(['refused', 5, ['OSOP-PROMOTE-005']]);
    expect(branch.head['prod/values.yaml']).toBe(values('v1'));
  });

  it('goes on where others have changed other files, though the application runs an older commit', async () => {
    const branch = new Branch(files, [{ 'other.yaml': 'a: 1\n' }]);
    const { record } = await promote(branch, { apps: 'web', get: async () => live('web', { revision: branch.sha(0) }) });
    expect([record.result, branch.head['prod/values.yaml']]).toEqual(['succeeded', values('v2')]);
  });

  it('of an environment that is up to date asks nobody', async () => {
    const branch = new Branch({ ...files, 'prod/values.yaml': values('v2') });
    const { record } = await promote(branch, { apps: 'web', get: unreachable('Argo CD') });
    expect(record.result).toBe('nothing-to-do');
  });
});

describe('a dry run', () => {
  it('without a server says that nobody was asked', async () => {
    const { record, node } = await promote(new Branch(files), { apps: 'web', settings: { dryRun: true, askArgocd: false } });
    expect([record.result, record.exitCode]).toEqual(['planned', 0]);
    expect(node('p').note).toBe('dry run: would promote dev to prod once web is healthy, which was not asked: prod/values.yaml#image.tag to v2');
  });

  it('says that it would be refused as things are', async () => {
    const branch = new Branch(files);
    const { record, node } = await promote(branch, { apps: 'web', settings: { dryRun: true }, get: async () => live('web', { revision: branch.sha(0), status: { health: { status: 'Degraded' } } }) });
    expect([record.result, branch.history.length]).toEqual(['planned', 1]);
    expect(node('p').note).toMatch(/^dry run: would be refused now: web is not proven healthy/);
  });
});

test.each([
  ['promote, from: dev, to: prod', 'deploy v2 over v1 for me'],
  ['bump, image: org/web, tag: v3', 'deploy v3 over v2 for me'],
])('the message of a commit may come from the node, with the placeholders escaped: %s', async (action, subject) => {
  const branch = new Branch({ 'dev/values.yaml': 'image: {repository: org/web, tag: v2}\n', ...(action.startsWith('bump') ? {} : { 'prod/values.yaml': values('v1') }) });
  await play({
    nodes: [`p {type: git, runtime: {action: ${action}, message: 'deploy \\{{tag}} over \\{{previous}} for {{who}}'}}`],
    variables: { who: 'me' }, ports: { configRepository: branch.port() },
  });
  expect(branch.messages.map((message) => message.split('\n')[0])).toEqual([subject]);
});

describe('the application that runs what is promoted', () => {
  const refusals: readonly (readonly [string, Parameters<typeof live>[1], string])[] = [
    ['has an operation in progress', { revision: 'a'.repeat(40), status: { operationState: { phase: 'Running', operation: {}, startedAt: '2026-01-01T00:00:00Z' } } }, 'an operation is in progress'],
    ['tells of the time before its last operation (F14)', { revision: 'a'.repeat(40), status: { reconciledAt: '2026-01-01T00:00:00Z' } }, 'older than the last operation'],
    ['cannot be compared', { revision: 'a'.repeat(40), status: { conditions: [{ type: 'ComparisonError', message: 'no such path' }] } }, 'no such path'],
    ['is suspended', { revision: 'a'.repeat(40), status: { health: { status: 'Suspended' } } }, 'allow-suspended'],
    ['does not say which commit it runs', { revision: 'main' }, 'does not say which commit'],
    ['runs a commit of another repository', { revision: 'f'.repeat(40) }, 'cannot be compared'],
  ];

  it.each(refusals)('and %s refuses it (OSOP-PROMOTE-005)', async (_, state, why) => {
    const branch = new Branch(files);
    const { record, codes } = await promote(branch, { apps: 'web', get: async () => live('web', state) });
    expect([record.result, record.exitCode, codes]).toEqual(['refused', 5, ['OSOP-PROMOTE-005']]);
    expect(record.problems[0]?.message).toContain(why);
    expect(branch.history).toHaveLength(1);
  });

  it('and is suspended may be accepted', async () => {
    const branch = new Branch(files);
    const { record } = await promote(branch, { apps: 'web', settings: { allowSuspended: true }, get: async () => live('web', { revision: branch.sha(0), status: { health: { status: 'Suspended' } } }) });
    expect(record.result).toBe('succeeded');
  });

  it('cannot be asked: that is not known, and nothing is promoted', async () => {
    const branch = new Branch(files);
    const { record, codes } = await promote(branch, { apps: 'web', get: unreachable('Argo CD') });
    expect([record.result, record.exitCode, codes, branch.history.length]).toEqual(['failed', 3, ['OSOP-ARGOCD-001'], 1]);
  });

  it('is one of several, and each of them has to be healthy; all that are not are told', async () => {
    const branch = new Branch(files);
    const { codes, record } = await promote(branch, { apps: 'web, "api, team/worker"', get: async ({ name }) => live(name, { revision: branch.sha(0), status: name === 'web' ? {} : { health: { status: 'Degraded' } } }) });
    expect(codes).toEqual(['OSOP-PROMOTE-005', 'OSOP-PROMOTE-005']);
    expect(record.problems.map(({ message }) => message.split(' ')[0])).toEqual(['api', 'worker']);
  });
});

describe('an Application that the promoted file declares', () => {
  const manifest = (name: string, revision: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}, namespace: argocd}\nspec:\n  source: {repoURL: "https://example.com/app.git", targetRevision: ${revision}, path: k8s}\n`;
  const declared: Files = { 'dev/web.yaml': manifest('web-dev', 'v1.3.0'), 'prod/web.yaml': manifest('web-prod', 'v1.2.0') };
  const running = (targetRevision: string): Application => live('web-dev', { revision: 'f'.repeat(40), spec: { source: { repoURL: 'https://example.com/app.git', targetRevision, path: 'k8s', directory: { recurse: true } } } });

  it('is promoted when it is live as declared, whatever repository it deploys from', async () => {
    const branch = new Branch(declared);
    const { record } = await promote(branch, { apps: 'web-dev', get: async () => running('v1.3.0') });
    expect([record.result, branch.head['prod/web.yaml']]).toEqual(['succeeded', manifest('web-prod', 'v1.3.0')]);
  });

  it('is not while something else is live (F15)', async () => {
    const branch = new Branch(declared);
    const { record, codes } = await promote(branch, { apps: 'web-dev', get: async () => running('v1.2.9') });
    expect([record.exitCode, codes, branch.history.length]).toEqual([5, ['OSOP-PROMOTE-005'], 1]);
  });
});

describe('two commits of one run', () => {
  it('are told apart when the second loses a race: the first is not taken for it (F19, F22)', async () => {
    const branch = new Branch({ ...files, 'stage/values.yaml': values('v0') });
    const played = await play({
      nodes: ['one {type: git, runtime: {action: promote, from: dev, to: stage}}', 'rival', 'two {type: git, runtime: {action: promote, from: stage, to: prod}}'],
      edges: ['one -> rival', 'rival -> two'],
      script: { rival: async () => { branch.rivals.push({ 'other.yaml': 'b: 1\n' }); return { kind: 'succeeded', outputs: {} }; } },
      ports: { configRepository: branch.port(), git: branch.git() },
    });
    expect(played.record.result).toBe('succeeded');
    expect(branch.head).toEqual({ 'dev/values.yaml': values('v2'), 'stage/values.yaml': values('v2'), 'prod/values.yaml': values('v2'), 'other.yaml': 'b: 1\n' });
    expect(played.node('two').produced['commit_sha']).toBe(branch.sha());
  });
});
