import { describe, expect, test } from 'vitest';
import { deployment, startWorld } from '../support/world.js';

const event = { name: 'pull_request', payload: { number: 7 } };
const env = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'feature' };
const repoURL = 'https://github.com/org/platform';
const set = `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: services
  namespace: argocd
spec:
  goTemplate: true
  generators:
    - git:
        repoURL: ${repoURL}
        revision: main
        directories:
          - path: apps/*/overlays/*
  template:
    metadata:
      name: '{{ index .path.segments 1 }}-{{ .path.basename }}'
    spec:
      project: default
      source: {repoURL: ${repoURL}, targetRevision: main, path: '{{ .path.path }}'}
      destination: {name: in-cluster}
`;
const service = (name: string): Readonly<Record<string, string>> => ({
  [`apps/${name}/base/deployment.yaml`]: deployment('1.4.1'),
  [`apps/${name}/base/kustomization.yaml`]: 'resources: [deployment.yaml]\n',
  [`apps/${name}/overlays/dev/kustomization.yaml`]: 'resources: [../../base]\n',
  [`apps/${name}/overlays/prod/kustomization.yaml`]: 'resources: [../../base]\n',
});
const files = { 'sets/services.yaml': set, ...service('web'), ...service('api') };

describe('affected', () => {
  test('gives a pull request\'s jobs the applications that it touches, as action and on the command line', async (context) => {
    const world = await startWorld(context, { files, change: { 'apps/web/base/deployment.yaml': deployment('1.4.2') } });
    const run = await world.runAction({ inputs: { command: 'affected', 'config-repository': repoURL }, event, env });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'succeeded', affected: '["web-dev","web-prod"]' });
    expect(JSON.parse(run.outputs['apps'] ?? '')).toMatchObject([{ name: 'web-dev', set: 'services', change: 'none', reasons: [{ kind: 'kustomize-base', file: 'apps/web/base/deployment.yaml' }] }, { name: 'web-prod' }]);
    expect(run.summary).toContain('The change touches 2 of 4 applications');
    expect(world.asked).toEqual([]);
    const cli = await world.runCli({ args: ['affected', '--config-repository', repoURL, '--config-branch', 'main', '--base', 'HEAD~1'] });
    expect({ exitCode: cli.exitCode, stdout: cli.stdout }).toEqual({ exitCode: 0, stdout: 'web-dev\nweb-prod\n' });
  });

  test('a push without the name of an application syncs those that it touches', async (context) => {
    const definition = `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: production-app}\nspec: {project: default, source: {repoURL: https://github.example.com/org/k8s-manifests, path: apps/production}, destination: {name: in-cluster}}\n`;
    const world = await startWorld(context, { files: { 'argocd/production.yaml': definition } });
    const run = await world.runAction({ inputs: { command: 'sync' } });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs, run.log).toMatchObject({ result: 'succeeded', revision: world.commit });
    expect(run.log).toContain('The change touches 1 of 1 application: production-app');
    world.push({ 'README.md': 'words\n' });
    const nothing = await world.runAction({ inputs: { command: 'sync', base: world.commit, head: world.commit } });
    expect([nothing.exitCode, nothing.outputs['result']], nothing.output).toEqual([0, 'nothing-to-do']);
    const unknown = await world.runCli({ args: ['sync', '--format=json'], inputs: { base: world.before } });
    expect([unknown.exitCode, unknown.json()], unknown.output).toMatchObject([2, { problems: [{ code: 'OSOP-INPUT-003', message: expect.stringContaining('none that a file defines has a source in this repository') }, { code: 'OSOP-INPUT-003' }] }]);
    expect(world.syncs()).toHaveLength(1);
  });
});
