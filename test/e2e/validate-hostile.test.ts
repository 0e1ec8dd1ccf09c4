import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { node, runAction, runCli, type CliResult } from '../support/mini-runner.js';
import { parseRunnerLog } from '../support/runner-commands.js';
import { chosen } from '../support/thorough.js';
import { scratchFolder, type Cleanup } from '../support/world.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Hostile input may take this much of a processor. */
const mostSeconds = 1;
/** On a machine where that is little: as much as so many ordinary lines take, read by the same parser here and now. */
const mostLines = 75_000;
/** What else runs on the machine can make a run slow, but not each of these. */
const attempts = 10;

const trivial = configMap('');

function configMap(rest: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n${rest}`;
}

/** Runs of `count` pieces, each made from its number. */
function times(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join('');
}

function folderWith(scratch: string, files: Files): string {
  const folder = mkdtempSync(join(scratch, 'checkout-'));
  mkdirSync(join(folder, '.git'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

interface Timed {
  readonly run: CliResult;
  readonly seconds: number;
}

/** Seconds of processor time: what else the machine does is not counted. */
async function timed(scratch: string, cwd: string, args: readonly string[]): Promise<Timed> {
  const [probe, spent] = [join(scratch, 'probe.cjs'), join(scratch, 'spent')];
  writeFileSync(probe, `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(spent)}, String(process.cpuUsage().user + process.cpuUsage().system)));`);
  const run = await runCli({ scratch, cwd, args: ['validate', ...args], env: { NODE_OPTIONS: `--require=${probe}` } });
  return { run, seconds: Number(readFileSync(spent, 'utf8')) / 1e6 };
}

/** Seconds of processor time in which the parser reads `mostLines` here and now. */
function ordinarySeconds(): number {
  const program = `require('yaml').parseDocument(Array.from({ length: ${mostLines} }, (_, index) => 'key' + index + ': value\\n').join(''), { uniqueKeys: false }); const { user, system } = process.cpuUsage(); console.log(user + system);`;
  return Number(execFileSync(node, ['--eval', program], { cwd: import.meta.dirname, encoding: 'utf8' })) / 1e6;
}

/**
 * Validates a folder through the bundle. Whatever the input: the process ends by itself, soon, with a verdict and not as a
 * fault of ours, and prints little.
 */
async function validate(context: Cleanup, files: Files, { args = [], prepare }: { readonly args?: readonly string[]; readonly prepare?: (folder: string) => void } = {}): Promise<CliResult> {
  const scratch = scratchFolder(context);
  const hostile = folderWith(scratch, files);
  prepare?.(hostile);
  const found: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { run, seconds } = await timed(scratch, hostile, args);
    expect([0, 2], run.output.slice(0, 2_000)).toContain(run.exitCode);
    expect(run.stderr).not.toMatch(/ at .*\.js:\d+:\d+|heap out of memory|call stack/);
    expect(parseRunnerLog(run.stderr).commands).toEqual([]);
    expect(run.stderr.length).toBeLessThan(200_000);
    if (seconds <= mostSeconds) return run;
    const ordinary = ordinarySeconds();
    if (seconds <= ordinary) return run;
    found.push(`${seconds.toFixed(2)} (${ordinary.toFixed(2)})`);
  }
  throw new Error(`took ${found.join(', ')} s of the processor, and ${mostLines} ordinary lines what is in brackets; at most ${mostSeconds} s or as much as those is allowed`);
}

/** The first problem as it is printed: `a.yaml:5:38: error OSOP-YAML-004 …`. */
function firstLine({ stderr }: CliResult): string {
  return stderr.split('\n')[0] ?? '';
}

const deep = `nested more than 64 levels deep`;
const tooMuch = 'characters of YAML here; at most 1572864 are read';

describe('hostile YAML is refused with its place, in less than a second', () => {
  test.for(chosen<readonly [string, string, string]>([
    'a NUL byte', 'T12: an alias bomb of', 'T12: a chain', 'T13: `{` 100,000', 'T13: indentation', 'T14: 50,000 fields', 'T14: a scalar', 'T14: text that is dense',
    'T14: 4,999', 'T14: a name of 1 MB', 'T15: `__proto__` by', 'a directive',
  ], [
    ['T12: an alias bomb', `a0: &a0 [${'x,'.repeat(9)}x]\n${times(9, (index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}*a${index}]\n`)}`, 'a.yaml:5:38: error OSOP-YAML-004 the aliases of this document expand to too much data'],
    ['T12: an alias bomb of merge keys', `a0: &a0 {k0: 1}\n${times(30, (index) => `a${index + 1}: &a${index + 1} {<<: [*a${index}, *a${index}], k${index + 1}: 1}\n`)}`, 'a.yaml:14:23: error OSOP-YAML-004 the aliases of this document expand to too much data'],
    ['T12: an alias within what it names', 'a: &a [*a]\n', 'a.yaml:1:8: error OSOP-YAML-004 the alias `*a` is inside the value that it names'],
    ['T12: a chain of 5,000 merges', `a0: &a0 {x: 1}\n${times(5_000, (index) => `a${index + 1}: &a${index + 1} {<<: *a${index}, k${index}: 1}\n`)}`, 'a.yaml:259:18: error OSOP-YAML-004 the aliases of this document expand to too much data'],
    ['T13: `[` 1,000 deep', configMap(`data: ${'['.repeat(1_000)}`), `a.yaml:5:149: error OSOP-YAML-003 ${deep}`],
    ['T13: `[` 100,000 deep', configMap(`data: ${'['.repeat(100_000)}`), `a.yaml:5:149: error OSOP-YAML-003 ${deep}`],
    ['T13: `[` 100,000 deep and closed', configMap(`data: ${'['.repeat(100_000)}${']'.repeat(100_000)}`), `a.yaml:5:149: error OSOP-YAML-003 ${deep}`],
    ['T13: `{` 1,000 deep', configMap(`data: ${'{a: '.repeat(1_000)}`), `a.yaml:5:291: error OSOP-YAML-003 ${deep}`],
    ['T13: `{` 100,000 deep and closed', configMap(`data: ${'{a: '.repeat(100_000)}1${'}'.repeat(100_000)}`), `a.yaml:5:291: error OSOP-YAML-003 ${deep}`],
    ['T13: indentation 1,000 deep', times(1_000, (index) => `${' '.repeat(index)}a:\n`), `a.yaml:144:145: error OSOP-YAML-003 ${deep}`],
    ['T13: dashes 100,000 deep', `${'- '.repeat(100_000)}a\n`, `a.yaml:1:289: error OSOP-YAML-003 ${deep}`],
    ['T13: `?` 100,000 deep', `${'? '.repeat(100_000)}a\n`, `a.yaml:1:289: error OSOP-YAML-003 ${deep}`],
    ['T13: colons 100,000 deep', `${': '.repeat(100_000)}a\n`, `a.yaml:1:289: error OSOP-YAML-003 ${deep}`],
    ['T14: 50,000 times the same key', configMap(`data:\n${'  k: "v"\n'.repeat(50_000)}`), 'a.yaml:7:3: error OSOP-YAML-005 the key `k` is given twice'],
    ['T14: 50,000 fields that are not known', configMap(times(50_000, (index) => `k${index}: v\n`)), 'a.yaml:5:1: error OSOP-MANIFEST-003 ConfigMap a: unknown field `k0`'],
    ['T14: 50,000 values of a wrong type', configMap(`data:\n${times(50_000, (index) => `  k${index}: 1\n`)}`), 'a.yaml:5:1: error OSOP-MANIFEST-003 ConfigMap a: `data.k0` must be a string, not the number 1'],
    ['T14: a scalar of 10 MB beside a mistake', configMap(`dta:\n  a: ${'x'.repeat(10_000_000)}\n`), 'a.yaml:5:1: error OSOP-MANIFEST-003 ConfigMap a: unknown field `dta`'],
    ['T14: a tagged scalar of 10 MB', configMap(`data:\n  a: !!str ${'x'.repeat(10_000_000)}\n`), `a.yaml:1:1: error OSOP-YAML-002 10000069 ${tooMuch}`],
    ['T14: a file of 24 MB', '# x\n'.repeat(6_000_000), 'a.yaml:1:1: error OSOP-YAML-002 24000000 characters of YAML here; at most 20971520 are read'],
    ['T14: a key of 1 MB', configMap(`${'x'.repeat(1_000_000)}: 1\n`), 'a.yaml:5:1: error OSOP-YAML-001 not valid YAML: the : indicator must be at most 1024 chars'],
    ['T14: text that is dense with syntax', '- >\n'.repeat(300_000), 'a.yaml:83334:2: error OSOP-YAML-002 more YAML than is read of one file ends here'],
    ['T14: 300,000 empty keys', '?\n'.repeat(300_000), 'a.yaml:250000:2: error OSOP-YAML-002 more YAML than is read of one file ends here'],
    ['T14: a million commas', `[${','.repeat(1_000_000)}]`, 'a.yaml:1:500000: error OSOP-YAML-002 more YAML than is read of one file ends here'],
    ['T14: a million errors', ']'.repeat(1_000_000), 'a.yaml:1:1: error OSOP-YAML-001 not valid YAML: unexpected flow-seq-end'],
    ['T14: a quote that does not end', configMap(`data:\n  a: "${'x\n'.repeat(500_000)}`), 'a.yaml:'],
    ['T14: 100,000 documents', '---\n'.repeat(100_000), 'a.yaml:5003:4: error OSOP-YAML-007 more than 5000 documents in one file'],
    ['T14: 1,000,000 documents', '---\n'.repeat(1_000_000), `a.yaml:1:1: error OSOP-YAML-002 4000000 ${tooMuch}`],
    ['T14: 4,999 documents that are all wrong', `${configMap('dta: 1\n')}---\n`.repeat(4_999), 'a.yaml:5:1: error OSOP-MANIFEST-003 ConfigMap a: unknown field `dta`'],
    ['T14: 100,000 items that are no manifests', `apiVersion: v1\nkind: List\nitems:\n${'- a\n'.repeat(100_000)}`, 'a.yaml:'],
    ['T14: 100,000 anchors', configMap(`data:\n${times(100_000, (index) => `  k${index}: &a${index} v\n`)}`), `a.yaml:1:1: error OSOP-YAML-002 1977837 ${tooMuch}`],
    ['T14: 100,000 times the same anchor', `a:\n${'- &a x\n'.repeat(100_000)}`, 'a.yaml:71429:7: error OSOP-YAML-002 more YAML than is read of one file ends here'],
    ['T14: an integer of 100,000 digits', configMap(`immutable: ${'9'.repeat(100_000)}\n`), 'a.yaml:5:12: error OSOP-YAML-006 not-a-number and infinite numbers have no place in JSON'],
    ['T14: an exponent of nine digits', configMap('immutable: 1e999999999\n'), 'a.yaml:5:12: error OSOP-YAML-006 not-a-number and infinite numbers have no place in JSON'],
    ['T14: a name of 10 MB', `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${'x'.repeat(10_000_000)}\n`, 'a.yaml:4:9: error OSOP-MANIFEST-003 ConfigMap …'],
    ['T14: a name of 1 MB and 2,000 mistakes', `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${'x'.repeat(1_000_000)}\n${times(2_000, (index) => `k${index}: v\n`)}`, 'a.yaml:5:1: error OSOP-MANIFEST-003 ConfigMap …'],
    ['T15: `__proto__` and `constructor` with mappings', configMap('data:\n  __proto__: {polluted: "yes"}\n  constructor: {prototype: {polluted: "yes"}}\n'), 'a.yaml:6:14: error OSOP-MANIFEST-003 ConfigMap a: `data.__proto__` must be a string, not a mapping'],
    ['T15: `__proto__` as a field', configMap('__proto__: {data: {a: b}}\n'), 'a.yaml:5:1: error OSOP-MANIFEST-003 ConfigMap a: unknown field `__proto__`'],
    ['T15: `__proto__` by a merge key', configMap('data:\n  <<: {__proto__: {x: a}}\n'), 'a.yaml:6:19: error OSOP-MANIFEST-003 ConfigMap a: `data.__proto__` must be a string, not a mapping'],
    ['a NUL byte in a value', configMap('data:\n  a: "x\0y"\n'), 'a.yaml:6:8: error OSOP-YAML-001 not valid YAML: the control character U+0000 is not allowed'],
    ['a million NUL bytes', '\0'.repeat(1_000_000), 'a.yaml:1:1: error OSOP-YAML-001 not valid YAML: the control character U+0000 is not allowed'],
    ['an escape sequence of a terminal', configMap('data: {a: "\u001B[2J"}\n'), 'a.yaml:5:12: error OSOP-YAML-001 not valid YAML: the control character U+001B is not allowed'],
    ['tabs as indentation', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: a\n', 'a.yaml:4:1: error OSOP-YAML-001 not valid YAML: tabs are not allowed as indentation'],
    ['a million tabs', `${'\t'.repeat(1_000_000)}a: b`, 'a.yaml:1:1: error OSOP-YAML-001 not valid YAML: tabs are not allowed as indentation'],
    ['a directive behind a document', `${trivial}%YAML 1.2\n---\n${trivial}`, 'a.yaml:'],
  ]))('%s', async ([, text, expected], context) => {
    const run = await validate(context, { 'a.yaml': text });
    expect(run.exitCode, run.output.slice(0, 2_000)).toBe(2);
    expect(firstLine(run).slice(0, expected.length)).toBe(expected);
    expect(firstLine(run)).toMatch(/^a\.yaml:\d+:\d+: error OSOP-(?:YAML|MANIFEST)-\d{3} /);
  });

  test.for(chosen(['junit', 'github'], ['json', 'sarif', 'junit', 'codequality', 'github']))('T14: 3,000 wrong documents of one name, as %s', async (format, context) => {
    const run = await validate(context, { 'a.yaml': `${configMap('dta: 1\n')}---\n`.repeat(3_000) }, { args: ['--format', format] });
    expect(run.exitCode).toBe(2);
    expect(run.stdout.split('unknown field').length - 1).toBe(format === 'github' ? 9 : format === 'junit' ? 6_000 : 3_000);
  });

  test('JSON 100,000 deep (T13)', async (context) => {
    expect(firstLine(await validate(context, { 'a.json': '['.repeat(100_000) }))).toBe(`a.json:1:144: error OSOP-YAML-003 ${deep}`);
  });

  test('a workflow file 100,000 deep, or an alias bomb (T12, T13)', async (context) => {
    const bomb = `a0: &a0 [${'x,'.repeat(9)}x]\n${times(9, (index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}*a${index}]\n`)}`;
    const run = await validate(context, { 'deep.osop.yaml': '['.repeat(100_000), 'bomb.osop.yaml': bomb });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/^deep\.osop\.yaml:1:\d+: error OSOP-YAML-003 /m);
    expect(run.stderr).toMatch(/^bomb\.osop\.yaml:5:38: error OSOP-YAML-004 /m);
  });
});

describe('what is large or strange, but no mistake, is read in less than a second', () => {
  const one = '1 manifest checked: 1 valid, 0 invalid';
  test.for(chosen<readonly [string, string]>(['T14: 50,000 keys in one mapping', 'T14: a value of', 'T15: labels', 'a byte order mark'], [
    ['T14: 50,000 keys in one mapping', configMap(`data:\n${times(50_000, (index) => `  k${index}: "v"\n`)}`)],
    ['T14: 50,000 keys in one pair of braces', configMap(`data: {${times(50_000, (index) => `k${index}: v, `)}}\n`)],
    ['T14: a scalar of 10 MB', configMap(`data:\n  a: ${'x'.repeat(10_000_000)}\n`)],
    ['T14: a quoted scalar of 10 MB', configMap(`data:\n  a: "${'x'.repeat(10_000_000)}"\n`)],
    ['T14: a block of 10 MB', configMap(`data:\n  a: |\n${`    ${'x'.repeat(95)}\n`.repeat(100_000)}`)],
    ['T14: a value of 250,000 lines', configMap(`data:\n  a: x\n${`    ${'y'.repeat(35)}\n`.repeat(250_000)}`)],
    ['T14: ten million blank lines', configMap('\n'.repeat(10_000_000))],
    ['T14: a comment of 5 MB', configMap('#'.repeat(5_000_000))],
    ['T15: `__proto__` and `constructor` as keys of data', configMap('data:\n  __proto__: a\n  constructor: b\n  toString: c\n')],
    ['T15: labels named as what every object has', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {__proto__: a, constructor: b, hasOwnProperty: c}}\n'],
    ['50,000 `%TAG` directives', `${times(50_000, (index) => `%TAG !e${index}! tag:x${index}:\n`)}---\n${trivial}`],
    ['50,000 `%YAML` directives', `${'%YAML 1.2\n'.repeat(50_000)}---\n${trivial}`],
    ['a byte order mark of UTF-8', `\uFEFF${trivial}`],
  ]))('%s', async ([, text], context) => {
    const run = await validate(context, { 'a.yaml': text });
    expect(run.exitCode, run.output.slice(0, 2_000)).toBe(0);
    expect(run.stderr).toContain(one);
  });

  test('tags that other parsers build objects of have no effect, and are named', async (context) => {
    const run = await validate(context, { 'a.yaml': configMap('data:\n  a: !!js/function "function () { process.exit(7) }"\n  b: !<tag:yaml.org,2002:python/object/apply:os.system> touch\n') });
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain('a.yaml:6:20: warning OSOP-YAML-008 the tag `tag:yaml.org,2002:js/function` is not known and has no effect');
    expect(run.stderr).toContain('python/object/apply:os.system` is not known and has no effect');
  });

  test('a version of YAML that does not exist is a warning', async (context) => {
    const run = await validate(context, { 'a.yaml': `%YAML 3.0\n---\n${trivial}` });
    expect([run.exitCode, firstLine(run)]).toEqual([0, 'a.yaml:1:7: warning OSOP-YAML-001 unsupported YAML version 3.0']);
  });
});

describe('what is no UTF-8 could not be checked, and is named', () => {
  const utf16 = Buffer.from(trivial, 'utf16le');
  test.for(chosen<readonly [string, Uint8Array]>(['bytes', 'UTF-16 with'], [
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(configMap('data:\n  a: ')), Buffer.from([0xC3, 0x28, 0xFF, 0x0A])])],
    ['UTF-16 with a byte order mark', Buffer.concat([Buffer.from([0xFF, 0xFE]), utf16])],
    ['UTF-16, big end first, with a byte order mark', Buffer.concat([Buffer.from([0xFE, 0xFF]), Buffer.from(utf16).swap16()])],
  ]))('%s', async ([, bytes], context) => {
    const run = await validate(context, { 'a.yaml': bytes });
    expect(run.exitCode).toBe(2);
    expect(firstLine(run)).toBe('a.yaml:1:1: error OSOP-MANIFEST-002 a.yaml holds what is not UTF-8 text');
    expect(run.stderr).toContain('0 manifests checked: 0 valid, 0 invalid; 1 could not be checked');
  });

  test('UTF-16 without a mark is full of NUL', async (context) => {
    expect(firstLine(await validate(context, { 'a.yaml': utf16 }))).toBe('a.yaml:1:2: error OSOP-YAML-001 not valid YAML: the control character U+0000 is not allowed');
  });
});

describe('a definition in the repository', () => {
  const definition = (property: string): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: shops.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Shop, plural: shops}
  versions:
    - name: v1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {a: ${property}}}}}}
`;
  const shop = (spec: string): string => `apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\nspec:\n${spec}`;

  test.for(chosen(['^(([a-z'], ['^(a+)+$', '^(a|a)*$', '(.*a){20}', '^(([a-z])+.)+[A-Z]([a-z])+$']))('T16: with the pattern %s does not stop the check', async (pattern, context) => {
    const run = await validate(context, { 'crd.yaml': definition(`{type: string, pattern: '${pattern}'}`), 'shop.yaml': shop(`  a: ${'a'.repeat(50_000)}b\n`) });
    expect(run.stderr).toContain('2 manifests checked');
  });

  test('with 50,000 choices is no message of 50,000 choices', async (context) => {
    const run = await validate(context, { 'crd.yaml': definition(`{type: array, items: {type: string, enum: [${times(50_000, (index) => `v${index}, `)}]}}`), 'shop.yaml': shop(`  a:\n${times(5_000, (index) => `    - w${index}\n`)}`) }, { args: ['--format', 'json'] });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/^shop\.yaml:6:7: error OSOP-MANIFEST-003 Shop a: `spec\.a\[0\]` must be one of v0, v1, .*… \(50000 values\)/m);
    expect(run.stdout.length).toBeLessThan(200_000);
  });

  test('T15: named as what every object has is found by nobody', async (context) => {
    const run = await validate(context, { 'a.yaml': 'apiVersion: constructor\nkind: __proto__\nmetadata: {name: a}\n', 'b.yaml': 'apiVersion: v1\nkind: toString\nmetadata: {name: a}\n' });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('a.yaml:2:7: error OSOP-MANIFEST-004 __proto__ a: there is no schema for constructor __proto__');
    expect(run.stderr).toContain('b.yaml:2:7: error OSOP-MANIFEST-004 toString a: there is no schema for v1 toString');
  });
});

describe('T9: nothing outside of the checkout is read', () => {
  const secret = 'apiVersion: v1\nkind: hunter2\nmetadata: {name: hunter2}\n';

  test.for(chosen(['../../etc/passwd'], ['../../etc', '../../etc/passwd', '/etc', '/etc/passwd', 'apps/../../x', '..', 'C:\\Windows', '..\\..\\etc']))('manifests: %s is refused', async (path, context) => {
    const run = await validate(context, { 'apps/a.yaml': trivial }, { args: ['--manifests', path] });
    expect(run.exitCode).toBe(2);
    expect(firstLine(run)).toBe(`error OSOP-INPUT-001 input manifests: \`${path}\` leads out of the repository`);
  });

  test.for(chosen(['{'], ['apps/**/../../../etc/**', '{..,.}/{..,.}/etc', '*/../../../etc/passwd']))('manifests: the glob %s leads nowhere', async (path, context) => {
    const run = await validate(context, { 'apps/a.yaml': trivial }, { args: ['--manifests', path] });
    expect(run.exitCode).toBe(2);
    expect(firstLine(run)).toMatch(/^error OSOP-INPUT-00[14] input manifests: /);
    expect(run.stderr).not.toContain('root:');
  });

  test.for(chosen(['**/**/', '{a,b}'], ['*'.repeat(2_000), `${'*a'.repeat(1_000)}b`, `${'**/'.repeat(500)}x`, '{a,b}'.repeat(60), '{'.repeat(10_000)]))('manifests: a glob that others try for ever ends (%#)', async (path, context) => {
    const run = await validate(context, { [`${'a'.repeat(200)}.yaml`]: trivial, 'a.yaml': trivial }, { args: ['--manifests', path] });
    expect(run.stderr).toMatch(/manifests checked|names no YAML or JSON file/);
  });

  test('links, to files and to folders, are not followed', async (context) => {
    const outside = folderWith(scratchFolder(context), { 'outside.yaml': secret });
    const run = await validate(context, { 'a.yaml': trivial }, {
      args: ['--format', 'json'],
      prepare: (folder) => {
        symlinkSync('/etc/passwd', join(folder, 'passwd.yaml'));
        symlinkSync(join(outside, 'outside.yaml'), join(folder, 'file.yaml'));
        symlinkSync(outside, join(folder, 'folder'));
        symlinkSync('.', join(folder, 'itself'));
        symlinkSync('missing', join(folder, 'dangling.yaml'));
      },
    });
    expect(run.output).not.toMatch(/hunter2|root:/);
    expect(run.json()).toMatchObject({ validation: { valid: true, checked: 1 } });
  });

  test('a link that is named is refused', async (context) => {
    const run = await validate(context, { 'a.yaml': trivial }, { args: ['--manifests', 'passwd.yaml'], prepare: (folder) => { symlinkSync('/etc/passwd', join(folder, 'passwd.yaml')); } });
    expect([run.exitCode, firstLine(run)]).toEqual([2, 'error OSOP-INPUT-004 input manifests: `passwd.yaml` names no YAML or JSON file']);
  });

  test('a kustomization and a chart that lead out read nothing there', async (context) => {
    const outside = folderWith(scratchFolder(context), { 'outside.yaml': secret });
    const run = await validate(context, {
      'a.yaml': trivial,
      'overlay/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [../../${outside.split('/').at(-1)}/outside.yaml, ${outside}/outside.yaml, ../../../../../../etc/passwd]\n`,
    }, { args: ['--render', 'none'] });
    expect(run.output).not.toMatch(/hunter2 hunter2|root:/);
    expect(run.stderr).toContain('not checked overlay overlay: render is none');
  });

  test('a folder that is named like a file is a folder', async (context) => {
    const run = await validate(context, { 'x.yaml/a.yaml': trivial, 'y.json/z.yml/b.yaml': trivial });
    expect([run.exitCode, firstLine(run)]).toEqual([0, expect.stringContaining('2 manifests checked: 2 valid, 0 invalid')]);
  });
});

describe('names and messages make nothing else than text', () => {
  const forged = 'a\n::error::forged\r##[command]rm -rf /\n::set-output name=result::succeeded';
  const files = { 'b\n::set-env name=A::b.yaml': 'a: [', 'c.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${JSON.stringify(forged)}}\ndta: 1\n` };

  test('T8: on the command line', async (context) => {
    for (const format of ['text', 'github'] as const) {
      const run = await validate(context, files, { args: ['--format', format] });
      expect(run.exitCode).toBe(2);
      expect(run.output).not.toMatch(/##\w*\[/);
      expect(parseRunnerLog(run.stdout).commands.filter(({ name, data }) => name !== 'error' || data === 'forged')).toEqual([]);
    }
  });

  test('T7, T8: in the action, where every output is set once', async (context) => {
    const scratch = scratchFolder(context);
    const run = await runAction({ scratch, cwd: folderWith(scratch, files), inputs: { command: 'validate', 'changed-only': 'false', 'sarif-file': 'out/a.sarif' } });
    expect(run.exitCode, run.output).toBe(1);
    expect(run.outputs['result']).toBe('failed');
    expect(Object.keys(run.outputs)).not.toContain('A');
    expect(JSON.parse(run.outputs['validation'] ?? '')).toMatchObject({ valid: false, invalid: 2 });
    expect(run.commands.filter(({ name }) => !['error', 'add-mask', 'group', 'endgroup'].includes(name))).toEqual([]);
    expect(run.annotations.filter(({ message }) => message === 'forged')).toEqual([]);
    expect(run.log).not.toMatch(/##\w*\[/);
    expect(run.summary).not.toMatch(/^::/m);
    expect(JSON.parse(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
  });
});
