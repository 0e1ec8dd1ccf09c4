import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/simulator/index.js';
import type { ShortWorkflow } from '../support/engine.js';
import { deployWeb, manifest, repositoryUrl, setStage, type Stage } from '../support/stage.js';

const refs = ['refs/tags/v1.0.0', 'refs/heads/release-1.0'];
const deployTag: ShortWorkflow = { nodes: deployWeb.nodes.map((node) => node.replace('"{{commit_sha}}"', '"v1.1.0"')), edges: deployWeb.edges ?? [] };

/** Puts a tag on a commit, on the server and in the checkout. */
function tag(stage: Stage, name: string, sha: string): void {
  stage.git('tag', '--force', name, sha);
  stage.git('push', '--quiet', '--force', 'origin', `${sha}:refs/tags/${name}`);
}

describe('a commit that what the application follows does not have is refused, and nothing is deployed (OSOP-ARGOCD-006)', () => {
  it.each([
    ['v1.0.0', false, 'it is pinned to v1.0.0'], ['v1.0.0', true, 'it is pinned to v1.0.0'],
    ['refs/tags/v1.0.0', false, 'it is pinned to refs/tags/v1.0.0'],
    ['v1.*', false, 'it follows the newest tag of v1.*'], ['>=1.0.0 <2.0.0', true, 'it follows the newest tag of >=1.0.0 <2.0.0'],
    ['release-1.0', false, 'it follows the branch release-1.0'], ['release-1.0', true, 'it follows the branch release-1.0'],
  ])('%s, auto-sync %s', async (targetRevision, automated, why) => {
    const stage = await setStage({ refs, application: { targetRevision, automated } });
    const { record, codes, changes, seconds } = await stage.deploy(stage.commit('v2'));
    expect({ result: record.result, exitCode: record.exitCode, codes, changes, live: stage.live() }).toEqual({ result: 'refused', exitCode: 5, codes: ['OSOP-ARGOCD-006'], changes: [], live: stage.first });
    expect(record.problems[0]?.message).toContain(`${why} (${stage.first.slice(0, 7)}), which does not contain`);
    expect(seconds).toBeLessThan(60);
  });

  it('a commit that it is pinned to, at once', async () => {
    const stage = await setStage();
    const pinned = await setStage({ repositories: { bare: stage.git('remote', 'get-url', 'origin').replace(/^\.\.\//, `${stage.git('rev-parse', '--show-toplevel')}/../`), clone: stage.git('rev-parse', '--show-toplevel'), git: stage.git }, application: { targetRevision: stage.first } });
    const { record, codes, seconds } = await pinned.deploy(pinned.commit('v2'));
    expect([record.exitCode, codes, pinned.live()]).toEqual([5, ['OSOP-ARGOCD-006'], stage.first]);
    expect(seconds).toBeLessThan(5);
  });

  it('a tag that the workflow names and the application is not set to', async () => {
    const stage = await setStage({ refs, application: { targetRevision: 'v1.0.0' } });
    const sha = stage.commit('v2');
    tag(stage, 'v1.1.0', sha);
    const { codes, changes } = await stage.deploy(sha, { workflow: deployTag });
    expect([codes, changes]).toEqual([['OSOP-ARGOCD-006'], []]);
  });

  it('by a gate alone, which does not wait until its time is over (OSOP-GATE-003)', async () => {
    const stage = await setStage({ refs, application: { targetRevision: 'v1.0.0' } });
    const { record, codes, changes, seconds } = await stage.deploy(stage.commit('v2'), { workflow: { nodes: [deployWeb.nodes[0] ?? '', deployWeb.nodes[3] ?? ''], edges: ['commit -> health'] } });
    expect([codes, changes, record.result]).toEqual([['OSOP-GATE-003'], [], 'failed']);
    expect(record.problems[0]?.hint).toContain('set `targetRevision`');
    expect(seconds).toBeLessThan(60);
  });
});

describe('a commit comes by what the application follows', () => {
  it.each([['a tag that was moved to it', 'v1.0.0', 'v1.0.0'], ['a newer tag within the range', 'v1.*', 'v1.1.0']])('%s', async (_what, targetRevision, name) => {
    const stage = await setStage({ refs, application: { targetRevision } });
    const sha = stage.commit('v2');
    tag(stage, name, sha);
    const { record } = await stage.deploy(sha);
    expect([record.result, stage.live()]).toEqual(['succeeded', sha]);
  });

  it('also where the host shows the tag some seconds late', async () => {
    const stage = await setStage({ refs, application: { targetRevision: 'v1.*', automated: true }, faults: { lsRemoteLagMs: 15_000 } });
    const sha = stage.commit('v2');
    tag(stage, 'v1.1.0', sha);
    const { record } = await stage.deploy(sha);
    expect([record.result, stage.live()]).toEqual(['succeeded', sha]);
  });
});

describe('a release by targetRevision', () => {
  const root = 'root/leaf.yaml';
  const declared = (revision: string, automated: boolean): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: leaf, namespace: argocd}
spec:
  project: default
  source: {repoURL: ${repositoryUrl}, path: web, targetRevision: ${revision}}
  destination: {server: https://kubernetes.default.svc, namespace: leaf}
${automated ? '  syncPolicy: {automated: {}}\n' : ''}`;
  const release = (app: string): ShortWorkflow => ({
    nodes: [
      `bump {type: git, runtime: {action: bump, image: ghcr.io/acme/web, tag: v1.1.0, update: "${root}#spec.source.targetRevision"}, outputs: [commit_sha]}`,
      `sync {type: infra, runtime: {tool: argocd, action: sync, app_name: ${app}, revision: "{{commit_sha}}"}}`,
      `health {type: api, runtime: {url: "https://argocd/api/v1/applications/${app}"}}`,
      `rollback {type: infra, runtime: {tool: argocd, action: rollback, app_name: ${app}}}`,
    ],
    edges: ['bump -> sync', 'sync -> health', 'sync -> rollback {mode: fallback}', 'health -> rollback {mode: fallback}'],
  });

  /** An app-of-apps whose child is at v1.0.0, and v1.1.0 on a commit after it. */
  async function released(automated: boolean, outcome: Outcome = 'healthy'): Promise<{ readonly stage: Stage; readonly tagged: string }> {
    const stage = await setStage({
      refs, outcomes: { v2: outcome }, files: { 'web/deployment.yaml': manifest('v1'), [root]: declared('v1.0.0', automated) },
      others: [{ name: 'root', automated }, { name: 'leaf', path: 'web', targetRevision: 'v1.0.0', automated, destinationNamespace: 'leaf' }],
    });
    const tagged = stage.commit('v2');
    tag(stage, 'v1.1.0', tagged);
    return { stage, tagged };
  }
  const following = (stage: Stage): string | undefined => stage.simulator.application('leaf').spec.source?.targetRevision;

  it.each([false, true])('is brought by what deploys the application, which is held against the new tag and not the commit: auto-sync %s', async (automated) => {
    const { stage, tagged } = await released(automated);
    const { record } = await stage.deploy(tagged, { workflow: release('root'), facts: { sha: undefined } });
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect([following(stage), stage.live('leaf')]).toEqual(['v1.1.0', tagged]);
  });

  it.each([false, true])('that is degraded goes back to the tag before, in git and in the cluster: auto-sync %s', async (automated) => {
    const { stage, tagged } = await released(automated, 'degraded');
    const { record } = await stage.deploy(tagged, { workflow: release('root'), facts: { sha: undefined } });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect([following(stage), stage.live('leaf'), stage.git('show', `HEAD:${root}`).includes('v1.0.0')]).toEqual(['v1.0.0', stage.first, true]);
    expect(record.notices.join('\n')).not.toContain('git still names');
    expect(record.apps.map(({ name, result }) => `${name} ${result}`)).toEqual(['root rolled-back', 'leaf rolled-back']);
  });

  it('that nobody deploys is not taken for healthy: what runs is still the tag before', async () => {
    const { stage, tagged } = await released(false);
    const { record, codes } = await stage.deploy(tagged, { workflow: release('leaf'), facts: { sha: undefined }, settings: { healthTimeoutSec: 60 } });
    expect(record.result).not.toBe('succeeded');
    expect([codes[0], record.problems[0]?.hint]).toEqual(['OSOP-ARGOCD-001', expect.stringContaining('sync what deploys the Application first')]);
    expect(stage.live('leaf')).toBe(stage.first);
  });

  it('named itself, the application is synced once its declaration is there', async () => {
    const { stage, tagged } = await released(false);
    const both: ShortWorkflow = {
      nodes: [...release('leaf').nodes.slice(0, 3), 'root {type: infra, runtime: {tool: argocd, action: sync, app_name: root, revision: "{{commit_sha}}"}}'],
      edges: ['bump -> root', 'root -> sync', 'sync -> health'],
    };
    const { record } = await stage.deploy(tagged, { workflow: both, facts: { sha: undefined }, settings: { selection: { selector: undefined, projects: [], children: false, maxParallel: 5, waves: [] } } });
    expect(record.problems).toEqual([]);
    expect([record.result, following(stage), stage.live('leaf')]).toEqual(['succeeded', 'v1.1.0', tagged]);
  });
});

describe('a release by a folder in the path', () => {
  it('is not healthy while the application still has the folder before, though it follows the same branch', async () => {
    const file = (folder: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec:\n  source: {repoURL: ${repositoryUrl}, path: ${folder}, targetRevision: main}\n`;
    const stage = await setStage({ files: { 'r1/d.yaml': manifest('v1'), 'r2/d.yaml': manifest('v2'), 'argocd/web.yaml': file('r1') }, application: { path: 'r1' } });
    const sha = stage.push({ 'argocd/web.yaml': file('r2') });
    const { codes, record } = await stage.deploy(sha, { workflow: { nodes: [deployWeb.nodes[0] ?? '', deployWeb.nodes[3] ?? ''], edges: ['commit -> health'] }, settings: { healthTimeoutSec: 30 } });
    expect([codes, record.problems[0]?.message]).toEqual([['OSOP-GATE-002'], expect.stringContaining('its spec is not yet what is declared in git')]);
  });
});
