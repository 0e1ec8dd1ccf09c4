import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFakeGithub, fakeToken } from '../support/fake-github.js';
import { deployment, manifestFile, startWorld, token } from '../support/world.js';

const repoURL = 'https://github.com/org/platform';
const application = (name: string, path: string): string => `---\napiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}, namespace: argocd}\nspec:\n  project: default\n  source: {repoURL: "${repoURL}", targetRevision: main, path: ${path}}\n  destination: {server: https://kubernetes.default.svc, namespace: shop}\n`;
const service = '---\napiVersion: v1\nkind: Service\nmetadata: {name: old}\nspec: {ports: [{port: 80}]}\n';
const secret = '---\napiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {password: hunter2-of-the-shop}\n';
const files = { 'argocd/apps.yaml': `${application('production-app', 'apps/production')}${application('nowhere', 'apps/nowhere')}`, [manifestFile]: `${deployment('1.4.1')}${service}`, 'apps/nowhere/a.yaml': service };
const change = { [manifestFile]: `${deployment('1.4.2')}${secret}` };
const inputs = { 'command': 'diff', 'config-repository': repoURL };

describe('diff', () => {
  test('tells a pull request what it does, in git and against what runs, as action and on the command line', async (context) => {
    const [world, github] = await Promise.all([startWorld(context, { files, change, application: { destinationNamespace: 'shop' } }), createFakeGithub()]);
    context.onTestFinished(async () => { await github.close(); });
    github.surfaces.commits.add(world.commit).add(world.before);
    const run = await world.runAction({
      inputs: { ...inputs, 'comment': 'true', 'github-token': fakeToken, 'patch-file': 'rendered.patch', 'report': 'diff.html', 'argocd-server': world.argocdUrl, 'argocd-auth-token': token },
      env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'feature' },
      event: { name: 'pull_request', payload: { number: 7, pull_request: { number: 7, head: { sha: world.commit } } } },
    });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'succeeded', affected: '["production-app"]', diff: '{"removed":1,"added":1,"changed":1,"applications":1,"not-compared":0}', 'patch-file': join(world.checkout, 'rendered.patch'), 'report': join(world.checkout, 'diff.html') });
    expect(JSON.parse(run.outputs['apps'] ?? '')).toMatchObject([{ id: 'production-app', removed: 1, added: 1, changed: 1, live: { compared: true, removed: 1, added: 1, changed: 1 } }]);
    const [{ body } = { body: '' }] = github.surfaces.comments;
    for (const text of [run.summary, body]) {
      expect(text).toContain('🔴 The change removes 1, adds 1 and changes 1 resources in 1 application; 1 differs from what runs');
      expect(text).toContain('```diff\n- Service shop/old\n+ Secret shop/db\n! Deployment shop/web\n-   spec.template.spec.containers[web].image: registry.example.com/shop/web:1.4.1\n');
      expect(text).toContain('a sync removes 1, adds 1 and changes 1 resources');
    }
    expect(body).toContain('<!-- osop-argocd: rendered -->');
    for (const text of [run.output, run.summary, body, ...['rendered.patch', 'diff.html'].map((file) => readFileSync(join(world.checkout, file), 'utf8'))]) expect(text).not.toContain('hunter2-of-the-shop');
    expect(world.changes()).toEqual([]);

    const cli = await world.runCli({ args: ['diff', '--config-repository', repoURL, '--config-branch', 'main', '--base', 'HEAD~1', '--exit-code'], without: ['argocd-server', 'argocd-auth-token'] });
    expect([cli.exitCode, cli.stderr.replaceAll(/^(?:warning OSOP-INPUT-002|  hint:).*\n/gm, '')], cli.stderr).toEqual([2, '']);
    expect(cli.stdout).toContain('production-app: removes 1, adds 1 and changes 1 resources\n');
  });
});
