import { describe, expect, test } from 'vitest';
import { startWorld, token } from '../support/world.js';

const guestbook = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: production-app
  namespace: argocd
spec:
  project: default
  source: {repoURL: https://github.example.com/org/k8s-manifests, targetRevision: HEAD, path: apps/production}
  destination: {name: in-cluster, namespace: production}
  syncPolicy: {autoSync: true}
`;

describe('doctor', () => {
  test('tells a job and a terminal of the repository and of a token that may do too much, changing nothing', async (context) => {
    const world = await startWorld(context, { files: { 'argocd/production-app.yaml': guestbook }, permission: (_user, action) => ['get', 'sync', 'delete', 'exec/create'].includes(action) });
    const run = await world.runAction({ inputs: { command: 'doctor', 'badge-file': 'doctor.svg', 'github-token': '' } });
    expect(run.exitCode, run.output).toBe(1);
    const problems = JSON.parse(run.outputs['problems'] ?? '[]') as readonly { readonly rule: string; readonly file?: string; readonly line?: number }[];
    expect(problems).toEqual(expect.arrayContaining([
      expect.objectContaining({ rule: 'DR006', file: 'argocd/production-app.yaml', line: 10, severity: 'error' }),
      expect.objectContaining({ rule: 'DR206', subject: 'create exec default/production-app' }),
      expect.objectContaining({ rule: 'DR207', subject: 'delete applications default/production-app' }),
    ]));
    expect(Number(run.outputs['score'])).toBeGreaterThan(50);
    expect(run.outputs['result']).toBe('failed');
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: 'argocd/production-app.yaml', line: 10, message: expect.stringContaining('DR006 Application production-app: unknown field') }));
    expect(run.summary).toContain('The Argo CD server');
    expect(run.log + run.summary).not.toContain(token);

    const cli = await world.runCli({ args: ['doctor', '--format', 'json', '--config-branch', 'main', '--config-repository', 'https://github.example.com/org/k8s-manifests'], without: ['github-token'] });
    const told = JSON.parse(cli.stdout) as { readonly score: number; readonly problems: readonly { readonly rule: string }[]; readonly 'not-checked': readonly { readonly rules: readonly string[] }[] };
    expect([cli.exitCode, told.score]).toEqual([2, Number(run.outputs['score'])]);
    expect(told.problems.map(({ rule }) => rule)).toEqual(problems.map(({ rule }) => rule));
    expect(told['not-checked'].flatMap(({ rules }) => rules)).toEqual(['DR220', 'DR221', 'DR222', 'DR223']);
    expect(cli.stderr).toContain(`Score ${told.score} of 100`);
    expect(world.changes()).toEqual([]);
  });
});
