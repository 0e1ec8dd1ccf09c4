import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { parseArguments } from '../src/arguments.js';
import { inputs } from '../src/inputs.js';
import { readSettings } from '../src/settings.js';
import { checkConnection } from '../src/wiring.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const gitlab = readFileSync(`${root}/examples/gitlab-ci.yml`, 'utf8');
const jenkins = readFileSync(`${root}/examples/Jenkinsfile`, 'utf8');
const component = readFileSync(`${root}/templates/osop-argocd.yml`, 'utf8');

interface Job {
  readonly script: readonly string[];
  readonly id_tokens?: Readonly<Record<string, { readonly aud: string }>>;
  readonly artifacts: { readonly reports?: Readonly<Record<string, string>>; readonly paths?: readonly string[] };
  readonly variables?: Readonly<Record<string, { readonly value: string; readonly expand: boolean }>>;
}

/** The arguments of each call of the program, as a shell gives them, with a value for each variable. */
function callsIn(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/osop-argocd ((?:run|validate|sync) [^\n|']+)/g)].map(([, line = '']) => line.trim().split(/\s+/).map((word) => word.replace(/^"\$\w+"$/, 'value-of-a-variable')));
}

describe.each([['examples/gitlab-ci.yml', gitlab, 3], ['examples/Jenkinsfile', jenkins, 2]] as const)('%s', (_file, text, count) => {
  test('calls the program with inputs that exist, have an effect and can be read', async () => {
    const calls = callsIn(text);
    expect(calls).toHaveLength(count);
    for (const call of calls) {
      const { raw, problems } = parseArguments(call);
      expect(problems, call.join(' ')).toEqual([]);
      expect((await readSettings(raw, {})).problems, call.join(' ')).toEqual([]);
    }
  });

  test('has a way to log in to Argo CD', async () => {
    const env: Readonly<Record<string, string>> = text === gitlab ? { GITLAB_CI: 'true', ARGOCD_ID_TOKEN: 'token' } : { JENKINS_URL: 'https://ci', ARGOCD_AUTH_TOKEN: 'token' };
    for (const name of Object.keys(env).filter((name) => name.startsWith('ARGOCD'))) expect(text).toContain(name);
    const { settings } = await readSettings(parseArguments(callsIn(text).find(([command]) => command === 'run') ?? []).raw, env);
    expect(settings === undefined ? undefined : checkConnection(settings, env)).toEqual([]);
  });
});

test('examples/gitlab-ci.yml is what GitLab reads: jobs with scripts in known stages, reports that the scripts write, a token with an audience', () => {
  const { stages, default: _default, ...jobs } = parse(gitlab) as { readonly stages: readonly string[]; readonly default: unknown } & Readonly<Record<string, Job & { readonly stage: string }>>;
  const all = jobs as unknown as Readonly<Record<string, Job & { readonly stage: string }>>;
  expect(Object.keys(all)).toEqual(['validate', 'deploy']);
  for (const job of Object.values(all)) expect(stages).toContain(job.stage);
  for (const file of Object.values(all['validate']?.artifacts.reports ?? {})) expect(all['validate']?.script.join('\n')).toContain(`--output ${file}`);
  expect(all['deploy']?.id_tokens).toEqual({ ARGOCD_ID_TOKEN: { aud: 'argocd.example.com' } });
});

test('examples/Jenkinsfile closes what it opens', () => {
  const code = jenkins.replaceAll(/\/\/.*|'[^'\n]*'|"[^"\n]*"/g, '');
  for (const [open, close] of ['{}', '()', '[]']) expect(code.split(open ?? '').length, open).toBe(code.split(close ?? '').length);
  expect(jenkins).toMatch(/^pipeline \{$/m);
});

describe('templates/osop-argocd.yml', () => {
  const [head, body] = parseAllDocuments(component).map((document) => document.toJS() as unknown);
  const { spec } = head as { readonly spec: { readonly inputs: Readonly<Record<string, { readonly default: string; readonly options?: readonly string[] }>> } };
  const [job] = Object.values(body as Readonly<Record<string, Job>>) as [Job];

  test('has every input that is no secret, and no secret; what is interpolated is declared, and what is declared is used', () => {
    for (const { name, type } of inputs) expect(Object.hasOwn(spec.inputs, name), name).toBe(type !== 'secret');
    const used = new Set([...component.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name));
    expect(used).toEqual(new Set(Object.keys(spec.inputs)));
    for (const [name, { default: fallback, options }] of Object.entries(spec.inputs)) expect(options === undefined || options.includes(fallback), name).toBe(true);
    for (const { expand } of Object.values(job.variables ?? {})) expect(expand).toBe(false);
  });

  /** What the program is called with where GitLab fills these inputs in. */
  function called(given: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): readonly (readonly string[])[] {
    const folder = mkdtempSync(join(tmpdir(), 'component-'));
    onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
    writeFileSync(join(folder, 'npx'), `#!/bin/sh\nfor word in "$@"; do printf '%s\\0' "$word"; done >> ${folder}/calls\nprintf '\\001\\0' >> ${folder}/calls\n`);
    chmodSync(join(folder, 'npx'), 0o755);
    const values = Object.fromEntries(Object.entries(job.variables ?? {}).map(([name, { value }]) => [name, value.replace(/^\$\[\[ inputs\.([\w-]+) \]\]$/, (_whole, input: string) => given[input] ?? spec.inputs[input]?.default ?? '')]));
    execFileSync('sh', ['-ec', job.script.join('\n')], { cwd: folder, env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, ...values, ...env } });
    return readFileSync(join(folder, 'calls'), 'utf8').split('\u0001\0').filter((call) => call !== '').map((call) => call.split('\0').slice(0, -1));
  }

  test('calls the program with the inputs that are given, and none of them is read as code', () => {
    const hostile = '$(touch pwned) `touch pwned` "; touch pwned; \' *';
    const [call, ...more] = called({ command: 'sync', app: 'web\nworker', 'argocd-oidc': 'true', 'sync-options': hostile }, { CONFIG_TOKEN: 'secret token' });
    expect(more).toEqual([]);
    expect(call).toEqual(['--yes', '--package', 'osop-argocd-action@1', 'osop-argocd', 'sync', '--argocd-oidc=true', '--app=web\nworker', `--sync-options=${hostile}`, '--config-token=secret token']);
    expect(parseArguments(call?.slice(4) ?? []).problems).toEqual([]);
  });

  test('writes both reports for validate', () => {
    const calls = called({ command: 'validate', strict: 'false' });
    expect(calls.map((call) => call.slice(4))).toEqual([['validate', '--strict=false', '--format=codequality', '--output=gl-code-quality.json'], ['validate', '--strict=false', '--format=junit', '--output=junit.xml']]);
    for (const call of calls) expect(parseArguments(call.slice(4)).problems).toEqual([]);
    expect(job.artifacts.reports).toEqual({ junit: 'junit.xml', codequality: 'gl-code-quality.json' });
  });
});
