import { describe, expect, test } from 'vitest';
import type { Application } from '../../../src/core/argocd/application.js';
import { chooseWay, effectByPaths, managerOf, sourcePaths } from '../../../src/core/rollback/way.js';

const repoURL = 'https://git.example/shop/config.git';
const origin = { repository: 'shop/config', branch: 'main' };

function application({ spec = {}, metadata = {} }: { readonly spec?: Partial<Application['spec']>; readonly metadata?: Partial<Application['metadata']> } = {}): Application {
  return { metadata: { name: 'web', ...metadata }, spec: { project: 'default', destination: {}, source: { repoURL, path: 'apps/web', targetRevision: 'main' }, ...spec } };
}

const automated = { syncPolicy: { automated: {} } };

describe('the way back', () => {
  test.each([
    ['auto', {}, 'argocd'],
    ['argocd', {}, 'argocd'],
    ['git-revert', {}, 'git-revert'],
    ['auto', automated, 'git-revert'],
    ['argocd', automated, 'git-revert'],
    ['git-revert', automated, 'git-revert'],
    ['auto', { syncPolicy: { automated: { enabled: false } } }, 'argocd'],
  ] as const)('%s of %j is %s', (asked, spec, strategy) => {
    expect(chooseWay(asked, application({ spec })).strategy).toBe(strategy);
  });

  test('names who would undo turning auto-sync off', () => {
    expect(chooseWay('auto', application({ spec: automated, metadata: { ownerReferences: [{ kind: 'ApplicationSet', name: 'shop' }] } })).why).toBe('auto-sync is on, and set by ApplicationSet shop, which would undo turning it off');
    expect(chooseWay('auto', application({ spec: automated })).why).toBe('auto-sync is on');
  });
});

describe('what manages an application', () => {
  test.each([
    [{}, undefined],
    [{ ownerReferences: [{ kind: 'ApplicationSet', name: 'shop' }] }, 'ApplicationSet shop'],
    [{ ownerReferences: [{ kind: 'Cluster', name: 'x' }] }, undefined],
    [{ annotations: { 'argocd.argoproj.io/tracking-id': 'root:argoproj.io/Application:argocd/web' } }, 'Application root'],
    [{ annotations: { 'argocd.argoproj.io/tracking-id': 'root:apps/Deployment:argocd/web' } }, undefined],
    [{ labels: { 'argocd.argoproj.io/instance': 'root' } }, 'Application root'],
    [{ labels: { 'argocd.argoproj.io/instance': 'web' } }, undefined],
  ])('%j: %s', (metadata, manager) => {
    expect(managerOf(application({ metadata }))).toBe(manager);
  });
});

describe('the paths that an application is made of', () => {
  const declared = (paths: string): Partial<Application['metadata']> => ({ annotations: { 'argocd.argoproj.io/manifest-generate-paths': paths } });

  test.each([
    ['its own', {}, {}, ['apps/web']],
    ['the root', { source: { repoURL, path: '.', targetRevision: 'main' } }, {}, ['']],
    ['those beside it that it declares', {}, declared('.;../base;/shared/labels'), ['apps/base', 'apps/web', 'shared/labels']],
    ['patterns up to their first star', {}, declared('/charts/*/values.yaml;'), ['apps/web', 'charts']],
    ['what leads out of the repository is all of it', {}, declared('/../..'), ['']],
    ['those of our repository among several', { sources: [{ repoURL, path: 'one', targetRevision: 'main' }, { repoURL: 'https://git.example/other/config.git', path: 'two' }, { repoURL: 'https://charts.example', chart: 'redis', targetRevision: '1.0.0' }] }, {}, ['one']],
    ['none of another repository', { source: { repoURL: 'https://git.example/other/config.git', path: 'two' } }, {}, []],
    ['none of a chart', { source: { repoURL: 'https://charts.example', chart: 'redis', targetRevision: '1.0.0' } }, {}, []],
  ] as const)('%s', (_name, spec, metadata, paths) => {
    expect(sourcePaths(application({ spec, metadata }), { revision: undefined, origin })).toEqual(paths);
  });

  test('of any repository where that of the run is not known', () => {
    expect(sourcePaths(application(), { revision: undefined })).toEqual(['apps/web']);
  });
});

describe('what differs between two commits', () => {
  const declared: Partial<Application['metadata']> = { annotations: { 'argocd.argoproj.io/manifest-generate-paths': '.;/base' } };
  const hydrated = { sourceHydrator: { drySource: { repoURL, path: 'apps/web', targetRevision: 'main' }, syncSource: { targetBranch: 'env', path: 'rendered/web' } } };
  const withValues = { sources: [{ repoURL: 'https://charts.example', chart: 'web', targetRevision: '1.0.0' }, { repoURL, targetRevision: 'main', ref: 'values' }] };

  test.each<readonly [title: string, of: Parameters<typeof application>[0], differing: readonly string[], effect: string]>([
    ['in the folder of the application is a change', {}, ['docs/a.md', 'apps/web/a.yaml'], 'changes'],
    ['in a folder whose name only begins like it is none of it, but a base may be elsewhere', {}, ['apps/website/a.yaml'], 'unknown'],
    ['elsewhere may be a base', {}, ['base/a.yaml'], 'unknown'],
    ['in nothing at all is no change', {}, [], 'same'],
    ['where all of the repository is the source is a change', { spec: { source: { repoURL, path: '.', targetRevision: 'main' } } }, ['docs/a.md'], 'changes'],
    ['elsewhere than the annotation says is no change', { metadata: declared }, ['docs/a.md'], 'same'],
    ['where the annotation says so is a change', { metadata: declared }, ['base/a.yaml'], 'changes'],
    ['of hydrated commits in the hydrated folder is a change', { spec: hydrated }, ['rendered/web/manifest.yaml'], 'changes'],
    ['of hydrated commits in what the hydrator notes, or in other folders, is no change', { spec: hydrated }, ['hydrator.metadata', 'rendered/web/hydrator.metadata', 'rendered/web/README.md', 'rendered/api/manifest.yaml'], 'same'],
    ['of a source that is there for values is for others to say', { spec: withValues }, ['docs/a.md'], 'unknown'],
    ['of another repository is not known', { spec: { source: { repoURL: 'https://git.example/other/config.git', path: 'two' } } }, ['two/a.yaml'], 'unknown'],
  ])('%s', (_title, of, differing, effect) => {
    expect(effectByPaths(application(of), { revision: undefined, origin }, differing)).toBe(effect);
  });
});
