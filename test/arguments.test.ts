import { describe, expect, test } from 'vitest';
import { parseArguments, type Arguments } from '../src/arguments.js';
import { readSettings } from '../src/settings.js';

function parsed(...argv: readonly string[]): Arguments {
  const result = parseArguments(argv);
  expect(result.problems).toEqual([]);
  return result;
}

/** `CODE message | hint` of every problem. */
function problemsOf(...argv: readonly string[]): readonly string[] {
  return parseArguments(argv).problems.map(({ code, message, hint }) => `${code} ${message} | ${hint ?? ''}`);
}

describe('a flag gives an input its value', () => {
  test.each<readonly [readonly string[], object]>([
    [['--app', 'web'], { app: 'web' }],
    [['--app=web'], { app: 'web' }],
    [['--app='], { app: '' }],
    [['--config-path', '-x'], { 'config-path': '-x' }],
    [['--workflow=a=b'], { workflow: 'a=b' }],
    [['--variables=A=1\nB=2'], { variables: 'A=1\nB=2' }],
    [['--dry-run'], { 'dry-run': 'true' }],
    [['--no-dry-run'], { 'dry-run': 'false' }],
    [['--dry-run=false'], { 'dry-run': 'false' }],
    [['--dry-run=true'], { 'dry-run': 'true' }],
    [['--no-summary', '--app', 'web'], { summary: 'false', app: 'web' }],
    [['--dry-run', '--app', 'web'], { 'dry-run': 'true', app: 'web' }],
    [[], {}],
  ])('%j', (argv, raw) => {
    expect(parsed('run', ...argv).raw).toEqual({ command: 'run', ...raw });
  });
});

describe('a flag that is given again', () => {
  test.each<readonly [readonly string[], object]>([
    [['--variables', 'A=1', '--variables=B=2'], { variables: 'A=1\nB=2' }],
    [['--approve', 'a', '--approve', 'b'], { approve: 'a\nb' }],
    [['--argocd-headers', 'A: 1', '--argocd-headers', 'B: 2'], { 'argocd-headers': 'A: 1\nB: 2' }],
    [['--workflow-inputs', 'a: 1', '--workflow-inputs', 'b: 2'], { 'workflow-inputs': 'a: 1\nb: 2' }],
    [['--timeout', '1', '--timeout', '2'], { timeout: '2' }],
    [['--dry-run', '--no-dry-run'], { 'dry-run': 'false' }],
  ])('%j', (argv, raw) => {
    expect(parsed(...argv).raw).toEqual(raw);
  });

  test('the maps of workflow-inputs become one', async () => {
    const { settings } = await readSettings(parsed('--workflow-inputs', 'a: 1', '--workflow-inputs', 'b: 2').raw, {});
    expect(settings?.workflowInputs).toEqual({ a: 1, b: 2 });
  });
});

describe('audit', () => {
  test('needs to know what to do, and has formats of its own for each', () => {
    expect(parsed('audit', 'verify')).toMatchObject({ command: 'audit', audit: 'verify', format: 'text', problems: [] });
    expect(parsed('audit', 'export')).toMatchObject({ audit: 'export', exportFormat: 'jsonl', problems: [] });
    expect(parsed('audit', 'export', '--format', 'ocsf')).toMatchObject({ exportFormat: 'ocsf', problems: [] });
    expect(problemsOf('audit', 'export', '--format', 'sarif')).toEqual(['OSOP-INPUT-001 --format sarif is for validate and doctor only | use jsonl, csv, ocsf or cloudevents here']);
    expect(problemsOf('audit', 'verify', '--format', 'csv')).toEqual(['OSOP-INPUT-001 --format csv is for audit export only | use text, json or github here']);
    expect(parsed('sync').audit).toBeUndefined();
  });

  test('has an application, verify or export as its object, and several logs for an application', () => {
    expect(parsed('audit', 'web', '--since', '30d').raw).toEqual({ command: 'audit', app: 'web', since: '30d' });
    expect(parsed('audit', '--app', 'shop/web').raw).toEqual({ command: 'audit', app: 'shop/web' });
    expect(parsed('audit', 'web', '--audit-log', 'a', '--audit-log', 'b').raw).toMatchObject({ 'audit-log': 'a\nb' });
    expect(parsed('audit', 'verify', '--audit-log', 'a').raw).toEqual({ command: 'audit', 'audit-log': 'a' });
  });

  test('with neither, or with both, is a problem', () => {
    expect(problemsOf('audit', '--since', '30d')).toEqual(['OSOP-INPUT-002 audit needs to know what to do | write osop-argocd audit APP, audit verify --audit-log FILE, or audit export --audit-log FILE --format csv']);
    expect(problemsOf('audit', 'verify', '--app', 'web')).toEqual(['OSOP-INPUT-002 audit verify is about files, not an application | leave --app out, or write osop-argocd audit APP']);
  });
});

describe('the command', () => {
  test('is the first argument, and run where there is none', async () => {
    expect(parsed('graph').command).toBe('graph');
    expect(parsed('--app', 'web').command).toBeUndefined();
    expect((await readSettings(parsed('--app', 'web').raw, {})).settings?.command).toBe('run');
    expect((await readSettings(parsed('rehearse').raw, {})).settings?.command).toBe('rehearse');
  });

  test.each([
    ['rehears', 'OSOP-INPUT-002 the command `rehears` is not known | did you mean `rehearse`?'],
    ['deploy', 'OSOP-INPUT-002 the command `deploy` is not known | known: run, bump, promote, sync, wait, rollback, validate, affected, diff, drift, preview, doctor, audit, rehearse, graph'],
  ])('%s', (name, problem) => {
    expect(problemsOf(name)).toEqual([problem]);
  });
});

describe("the CLI's own flags", () => {
  test('are read and are no inputs', () => {
    expect(parsed('run', '--format', 'json', '--output=out.json')).toMatchObject({ format: 'json', output: 'out.json', help: false, version: false, raw: { command: 'run' } });
    expect(parsed('run').format).toBe('text');
  });

  test('the format of a page is for graph and for the story of an application', () => {
    expect(parsed('graph', '--format', 'html')).toMatchObject({ format: 'html', problems: [] });
    expect(parsed('audit', 'web', '--format=html')).toMatchObject({ format: 'html', problems: [] });
    expect(problemsOf('run', '--format', 'html')).toEqual(['OSOP-INPUT-001 --format html is for graph and audit APP only | use text, json or github here, and --report FILE for the report of a run']);
  });

  test('--json and --html are short for the formats', () => {
    expect([parsed('audit', 'web', '--json'), parsed('audit', 'web', '--html', '--since', '30d')]).toMatchObject([{ format: 'json', problems: [] }, { format: 'html', problems: [], raw: { since: '30d' } }]);
    expect(problemsOf('run', '--html')).toEqual(problemsOf('run', '--format', 'html'));
    expect(problemsOf('run', '--json=yes')).toHaveLength(1);
  });

  test('formats that report on files are for validate', () => {
    expect(parsed('validate', '--format', 'junit').format).toBe('junit');
    expect(parseArguments(['run', '--format', 'junit']).problems.map(({ message }) => message)).toEqual(['--format junit is for validate only']);
  });

  test.each([[['--help'], 'help'], [['-h'], 'help'], [['run', '--help'], 'help'], [['--app', 'web', '-h'], 'help'], [['--version'], 'version']] as const)('%j', (argv, flag) => {
    expect(parsed(...argv)[flag]).toBe(true);
  });

  test('a format that is not known', () => {
    expect(problemsOf('--format', 'jsn')).toEqual(['OSOP-INPUT-002 the format `jsn` is not known | did you mean `json`?']);
    expect(parseArguments(['--format', 'jsn']).format).toBe('text');
  });
});

describe('what is not understood is told', () => {
  test.each<readonly [readonly string[], string]>([
    [['--wrokflow', 'x'], 'OSOP-INPUT-002 the input `wrokflow` is not known | did you mean `workflow`?'],
    [['--dryrun'], 'OSOP-INPUT-002 the input `dryrun` is not known | did you mean `dry-run`?'],
    [['--no-app'], 'OSOP-INPUT-002 the input `no-app` is not known'],
    [['--no-dry-run=true'], 'OSOP-INPUT-002 the input `no-dry-run` is not known'],
    [['--app'], 'OSOP-INPUT-003 the input --app needs a value | write --app VALUE; a value that begins with -- is written --app=VALUE'],
    [['--app', '--dry-run'], 'OSOP-INPUT-003 the input --app needs a value'],
    [['--output'], 'OSOP-INPUT-003 the input --output needs a value'],
    [['--dry-run', 'false'], 'OSOP-INPUT-002 the argument `false` is not understood | inputs are given as --name value or --name=value; --help lists them'],
    [['--'], 'OSOP-INPUT-002 an argument that belongs to no input is not understood'],
    [['-x'], 'OSOP-INPUT-002 the argument `-x` is not understood'],
    [['--App', 'web'], 'OSOP-INPUT-002 the argument `--App` is not understood'],
  ])('%j', (argv, problem) => {
    const problems = problemsOf('run', ...argv);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('all of it at once, and the rest is still read', () => {
    const result = parseArguments(['run', '--ap', 'x', '--dry-run', '--timeout']);
    expect(result.problems.map(({ code }) => code)).toEqual(['OSOP-INPUT-002', 'OSOP-INPUT-003']);
    expect(result.raw).toEqual({ command: 'run', 'dry-run': 'true' });
  });

  test('a flag is not taken for the value of one that is not known', () => {
    const result = parseArguments(['--dryrun', '--app', 'web']);
    expect(result.problems).toHaveLength(1);
    expect(result.raw).toEqual({ app: 'web' });
  });

  test.each<readonly [string, readonly string[]]>([
    ['behind a flag that is misspelt', ['--argocd-auth-tokne', 'ghp_Secret1']],
    ['in a flag that is misspelt', ['--argocd-auth-tokne=ghp_Secret1']],
    ['behind a flag in capitals', ['--ARGOCD-AUTH-TOKEN', 'ghp_Secret1']],
    ['in a flag in capitals', ['--ARGOCD-AUTH-TOKEN=ghp_Secret1']],
    ['behind a single dash', ['-token', 'ghp_Secret1']],
    ['in a single dash', ['-token=ghp_Secret1']],
    ['that the shell split', ['--argocd-auth-token', 'first', 'ghp_Secret1']],
    ['without any flag', ['ghp_Secret1']],
  ])('a secret %s is not quoted', (_title, argv) => {
    const result = parseArguments(['run', ...argv]);
    expect(result.problems).toHaveLength(1);
    expect(JSON.stringify(result.problems)).not.toContain('Secret1');
  });
});

test('names of JavaScript are no inputs', () => {
  expect(problemsOf('--constructor=x', '--to-string=x')).toHaveLength(2);
});

test('an input of another command is told, and is no reason to stop', () => {
  expect(parseArguments(['run', '--scenario', 'degraded', '--app', 'web']).problems).toEqual([{
    code: 'OSOP-INPUT-002', severity: 'warning', message: 'the input --scenario has no effect on run', hint: 'osop-argocd run --help lists its inputs',
  }]);
  expect(parseArguments(['rehearse', '--scenario', 'degraded']).problems).toEqual([]);
});
