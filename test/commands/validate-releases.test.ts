import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { validate } from '../../src/commands/validate/validate.js';
import { validationLines } from '../../src/core/report/validation-lines.js';
import { readSettings } from '../../src/settings.js';
import { createRealClock } from '../support/real-clock.js';
import { scratchFolder } from '../support/world.js';
import { writeFiles } from '../support/write-files.js';

const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web-prod, namespace: argocd}
spec:
  project: default
  source: {repoURL: 'https://git.example.com/org/config', path: charts/web, targetRevision: main, helm: {valueFiles: [../../environments/prod.yaml]}}
  destination: {server: https://kubernetes.default.svc, namespace: web}
`;

test('a chart is rendered as the applications say that use it, and a finding names the one', async (context) => {
  const folder = scratchFolder(context);
  // In place of Helm: it says how it was called, and gives an object that is wrong.
  writeFiles(folder, {
    'repository/apps/web.yaml': application, 'repository/environments/prod.yaml': 'replicas: 2\n',
    'repository/charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n', 'repository/charts/web/values.yaml': 'replicas: 1\n', 'repository/charts/web/templates/c.yaml': 'kind: ConfigMap\n',
    'bin/helm': `#!/bin/sh\necho "$@" >> ${folder}/called\necho "apiVersion: v1"\necho "kind: ConfigMap"\necho "metadata: {name: web}"\necho "dta: {}"\n`,
  });
  chmodSync(join(folder, 'bin/helm'), 0o755);
  const root = join(folder, 'repository');
  const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root, encoding: 'utf8' });
  git('init', '-qb', 'main');
  git('remote', 'add', 'origin', 'https://git.example.com/org/config');
  git('add', '-A');
  git('commit', '-qm', 'all');
  const { settings, problems } = await readSettings({ command: 'validate', 'changed-only': 'false' }, {});
  if (settings === undefined) throw new Error(JSON.stringify(problems));
  const found = await validate(settings, { env: { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: folder }, clock: createRealClock(), signal: new AbortController().signal, folder: root });
  if (found.kind !== 'checked') throw new Error(JSON.stringify(found));
  const calls = readFileSync(join(folder, 'called'), 'utf8').trim().split('\n');
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatch(/^template \S+\/charts\/web --name-template=web-prod --namespace=web .*--values=\S+\/environments\/prod\.yaml/);
  expect(found.report.affected).toEqual(['web-prod']);
  expect(found.report.problems.map(({ message }) => message).join('\n')).toContain('in the output of helm template charts/web for web-prod');
  expect(validationLines(found.report, { color: false }).join('\n')).toContain('touches the application web-prod');
});
