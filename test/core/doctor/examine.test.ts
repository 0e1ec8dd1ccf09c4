import { describe, expect, test } from 'vitest';
import { readGlob } from '../../../src/core/doctor/glob.js';
import { rightsToAsk, tokenEnd } from '../../../src/core/doctor/rights.js';
import { rules } from '../../../src/core/doctor/rules.js';
import { colorOf, scoreOf } from '../../../src/core/doctor/score.js';
import { readRuleSettings } from '../../../src/core/doctor/severities.js';
import { knownFlaws, readVersion } from '../../../src/core/doctor/argocd-versions.js';
import { badgeJson, badgeSvg } from '../../../src/core/report/badge.js';
import { doctorJson, doctorReport } from '../../../src/core/report/doctor-report.js';
import { doctorLines, doctorSummary } from '../../../src/core/report/doctor-lines.js';
import { examined } from './examined.js';
import { application, now } from './fixtures.js';

describe('the score', () => {
  test.each([
    ['nothing is known without a rule that could be checked', [], undefined],
    ['all is kept', [['error', 3, 0], ['notice', 1, 0]], 100],
    ['one of two subjects of an error', [['error', 2, 1]], 50],
    ['a notice weighs a fifth of an error', [['error', 1, 0], ['notice', 1, 1]], 83],
    ['a warning weighs three fifths of it', [['error', 1, 1], ['warning', 1, 0]], 37],
    ['the smallest breach is no 100', [['error', 1, 0], ['notice', 1e12, 1]], 99],
    ['more findings than subjects are no more than all', [['error', 1, 5]], 0],
  ] as const)('%s', (_name, scored, expected) => {
    expect(scoreOf(scored.map(([severity, subjects, broken]) => ({ severity, subjects, broken })))).toBe(expected);
  });

  test('is drawn in the colour of its range', () => {
    expect([undefined, 0, 50, 70, 85, 95, 100].map(colorOf)).toEqual(['lightgrey', 'red', 'orange', 'yellow', 'green', 'brightgreen', 'brightgreen']);
    expect(JSON.parse(badgeJson(87))).toEqual({ schemaVersion: 1, label: 'gitops', message: '87/100', color: 'green' });
    expect(badgeSvg(undefined)).toContain('>not checked<');
    expect(badgeSvg(100)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<\/svg>\n$/);
    expect(badgeSvg(7)).not.toMatch(/<script|href|url\(|NaN|undefined/);
  });
});

describe('what could not be checked', () => {
  test('is said with its reason, and is neither kept nor part of the score', () => {
    const { outcomes, score } = examined({ files: { 'a.yaml': 'kind: List\n' } });
    expect(outcomes.filter(({ rule }) => rule.id >= 'DR200').map(({ state, notChecked }) => [state, notChecked])).toEqual(Array.from({ length: 13 }, () => ['not-checked', ['not asked']]));
    expect(score).toBe(100);
  });

  test('of a set that asks a server, the rest of the rule is told and the rule not passed', () => {
    const set = 'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: all}\nspec:\n  generators: [{clusters: {}}]\n  template: {metadata: {name: "{{name}}"}, spec: {project: shop}}\n';
    expect(examined({ files: { 'a.yaml': set } }).outcomes.find(({ rule }) => rule.id === 'DR005')).toMatchObject({ state: 'not-checked', notChecked: [expect.stringContaining('ApplicationSet all: ')] });
  });

  test('nothing else is said of a server that does not answer', () => {
    const why = 'the server does not answer';
    const { outcomes } = examined({ server: { version: { why: 'ECONNREFUSED' }, user: { why }, rights: { why }, applications: { why }, tokenExpiresMs: { why } } });
    expect(outcomes.filter(({ rule }) => rule.category === 'server').map(({ rule, state }) => `${rule.id} ${state}`)).toEqual(['DR200 broken', ...['DR201', 'DR202', 'DR203', 'DR204', 'DR205', 'DR206', 'DR207', 'DR208'].map((id) => `${id} not-checked`)]);
  });

  test('a right that could not be asked keeps the rule from passing', () => {
    const right = { resource: 'applications', action: 'sync', object: 'shop/web', use: 'needed' as const };
    const { outcomes } = examined({ server: { rights: { value: [{ ...right, allowed: { value: true } }, { ...right, object: 'shop/api', allowed: { why: 'HTTP 502' } }] } } });
    expect(outcomes.find(({ rule }) => rule.id === 'DR205')).toMatchObject({ state: 'not-checked', subjects: 1, notChecked: ['applications sync shop/api: HTTP 502'] });
  });

  test('a bundle that is too large to be looked into is no file that cannot be read', () => {
    const { findings, outcomes } = examined({ files: { 'crds.yaml': `# ${'x'.repeat(1_100_000)}\nkind: List\n` } });
    expect(findings).toEqual([]);
    expect(outcomes.find(({ rule }) => rule.id === 'DR011')).toMatchObject({ state: 'not-checked', notChecked: [expect.stringContaining('crds.yaml is too large')] });
  });

  test('a repository without Applications says so', () => {
    expect(doctorReport(examined({ files: {} }), { failOn: 'error', definitions: 0 })).toMatchObject({ score: undefined, result: 'succeeded', headline: 'No score: nothing was found; 0 rules checked, 13 not or not whole; no Application is defined here' });
  });
});

describe('a rule', () => {
  const there = { 'web/settings.yaml': 'a: 1\n' };
  const head = { files: { 'a.yaml': application('web', { project: 'project: default' }), ...there } };

  test('that is off is not asked, and another severity counts everywhere', () => {
    const off = examined(head, readRuleSettings('DR060=off', rules).settings);
    expect([off.findings, off.outcomes.find(({ rule }) => rule.id === 'DR060')?.state, off.score]).toEqual([[], 'off', 100]);
    const { findings } = examined(head, readRuleSettings('DR060=error', rules).settings);
    expect(findings).toMatchObject([{ rule: { id: 'DR060' }, severity: 'error' }]);
  });

  test('is ignored for an object that says why, and not without a reason', () => {
    const annotated = (reason: string): ReturnType<typeof examined> => examined({ files: { ...there, 'a.yaml': application('web', { project: 'project: default', metadata: `metadata: {name: web, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io], annotations: {osop.dev/ignore-policy.DR060: "${reason}"}}` }) } });
    expect(annotated('one team only')).toMatchObject({ findings: [], score: 100, suppressed: [{ id: 'DR060', subject: 'Application web', file: 'a.yaml', reason: 'one team only' }] });
    expect(annotated('').findings).toHaveLength(1);
  });

  test.each([
    ['none, DR060', { DR060: 'warning', DR001: 'off' }, []],
    ['dr060 = error\nDR001:off', { DR060: 'error', DR001: 'off' }, []],
    ['DR999', {}, ['`DR999` is no rule']],
    ['DR060=fatal', {}, ['`fatal` is no severity; write DR060=error']],
  ])('is set by %j', (text, expected, wrong) => {
    const { settings, problems } = readRuleSettings(text, rules);
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, settings.get(id)]))).toEqual(expected);
    expect(problems.map((problem) => wrong.findIndex((part) => problem.startsWith(part)))).toEqual(wrong.map((_, index) => index));
  });
});

describe('no secret is shown', () => {
  const secret = 'hunter2hunter2';
  const everything = (files: Readonly<Record<string, string>>): string => {
    const report = doctorReport(examined({ files }), { failOn: 'error', definitions: 1 });
    expect(report.problems.length).toBeGreaterThan(0);
    return [...doctorLines(report, { color: false }), doctorSummary(report), JSON.stringify(doctorJson(report))].join('\n');
  };

  test.each<[string, Readonly<Record<string, string>>]>([
    ['of a Secret', { 'a.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {password: ${secret}}\n` }],
    ['of a Secret whose data is no text', { 'a.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata:\n  pin: [${secret}]\n` }],
    ['of base64', { 'a.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata: {password: ${btoa(secret)}}\n` }],
    ['of a generator', { 'k/kustomization.yaml': `secretGenerator: [{name: db, literals: [password=${secret}]}]\n` }],
    ['of an environment variable', { 'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: db}\nspec:\n  containers:\n    - name: db\n      image: db:1\n      env:\n        - {name: DB_PASSWORD, value: ${secret}}\n` }],
    ['of an address', { 'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: db}\ndata: {url: "postgres://web:${secret}@db/web"}\n` }],
    ['of a source', { 'a.yaml': application('web', { source: `source: {repoURL: "https://ci:${secret}@github.com/acme/config", targetRevision: HEAD, path: web}` }) }],
  ])('%s', (_name, files) => {
    const told = everything(files);
    expect(told).not.toContain(secret);
    expect(told).not.toContain(btoa(secret));
  });
});

describe('what people see', () => {
  const report = doctorReport(examined({ files: { 'a.yaml': application('web', { project: 'project: default', source: 'source: {repoURL: "https://github.com/x/<img src=x>", targetRevision: main, path: "::error::x"}' }) }, server: { version: { value: 'v2.1.0' } } }), { failOn: 'warning', definitions: 1 });

  test('a terminal has the line, the evidence, what to type and the count', () => {
    const lines = doctorLines(report, { color: false });
    expect(lines).toContain('a.yaml:5:12: warning OSOP-DOCTOR-001 DR060 Application web: is in the project `default`, which allows everything');
    expect(lines).toContain('  | project: default');
    expect(lines.at(-1)).toMatch(/^Score \d+ of 100: /);
    expect(lines.some((line) => /^not checked: DR220 to DR223: not asked$/.test(line))).toBe(true);
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
  });

  test('a summary is free of the HTML of others', () => {
    const summary = doctorSummary(report, { repositoryUrl: 'https://github.com/acme/config', sha: 'a'.repeat(40) });
    expect(summary.replaceAll(/`[^`\n]*`/g, '')).not.toContain('<img');
    expect(summary).toContain(`https://github.com/acme/config/blob/${'a'.repeat(40)}/a.yaml#L5`);
    expect(summary.split('\n')[0]).toMatch(/^## ❌ Score/);
  });

  test('JSON has every rule with its state', () => {
    expect(doctorJson(report)).toMatchObject({ result: 'failed', 'exit-code': 2, rules: rules.map(({ id }) => ({ id })) });
  });

  test.each([['error', 'succeeded'], ['warning', 'failed'], ['notice', 'failed'], ['never', 'succeeded']] as const)('fails on %s: %s', (failOn, result) => {
    expect(doctorReport(examined({ files: { 'a.yaml': application('web', { project: 'project: default' }), 'web/settings.yaml': 'a: 1\n' } }), { failOn, definitions: 1 }).result).toBe(result);
  });
});

describe('small things', () => {
  test.each([
    ['*', 'a/b', true], ['a/*', 'a/b', true], ['a/*', 'a/b/c', false], ['a/**', 'a/b/c', true], ['*-prod', 'web-prod', true], ['w?b', 'web', true], ['web', 'webs', false], ['', '', true],
  ])('the pattern %s and %s: %s', (pattern, text, fits) => {
    expect(readGlob(pattern, { separated: true })?.(text)).toBe(fits);
  });

  test('a pattern of many stars is tried in no time, and one with classes not at all', () => {
    expect(readGlob(`${'*a'.repeat(200)}b`, { separated: false })?.('a'.repeat(5_000))).toBe(false);
    expect(readGlob('{a,b}', { separated: true })).toBeUndefined();
  });

  test.each([
    ['v3.5.1+abc', []], ['3.3.8', ['CVE-2026-42880']], ['v3.3.9', []], ['v3.2.5', ['CVE-2026-42880']], ['v2.14.15', ['CVE-2025-55190']], ['v2.14.16', []], ['v3.0.13', ['CVE-2025-55190']],
  ])('the flaws of %s', (text, flaws) => {
    const version = readVersion(text);
    expect(version === undefined ? undefined : knownFlaws(version).map(({ id }) => id)).toEqual(flaws);
  });

  test('a version without a number is not judged', () => {
    expect(readVersion('latest')).toBeUndefined();
    expect(examined({ server: { version: { value: 'latest' } } }).outcomes.find(({ rule }) => rule.id === 'DR201')).toMatchObject({ state: 'not-checked' });
  });

  test('the end of a token is read, and nothing else', () => {
    const token = (claims: unknown): string => `e30.${btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}.x`;
    expect(tokenEnd(token({ exp: now / 1000, sub: 'ci' }))).toEqual({ value: now });
    expect(tokenEnd(token({ sub: 'ci' }))).toEqual({ value: undefined });
    expect([tokenEnd('abc'), tokenEnd('a.%%.c'), tokenEnd(token('x'))].every((end) => 'why' in end)).toBe(true);
  });

  test('a token that never ends, and one that has ended, are found', () => {
    expect([undefined, now - 1, now + 500 * 86_400_000].map((value) => examined({ server: { tokenExpiresMs: { value } } }).findings.filter(({ rule }) => rule.id === 'DR204').length)).toEqual([1, 1, 1]);
  });

  test('of many applications fifty are asked about, and the others told', () => {
    const { asked, leftOut } = rightsToAsk(Array.from({ length: 60 }, (_, index) => ({ project: 'shop', object: `shop/web-${index}` })));
    expect(asked.filter(({ use }) => use === 'needed')).toHaveLength(100);
    expect(asked.filter(({ use }) => use === 'change').map(({ action }) => action)).toEqual(['create', 'update', 'override', 'delete']);
    expect(leftOut).toHaveLength(10);
  });
});

describe('what is no finding', () => {
  const idsOf = (files: Readonly<Record<string, string>>): readonly string[] => [...new Set(examined({ files }).findings.map(({ rule }) => rule.id))].toSorted();
  const bare = 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io]}\nspec:\n  project: shop\n  source: {repoURL: "", path: web}\n  destination: {namespace: web}\n  syncPolicy: {automated: {prune: true, selfHeal: true}, syncOptions: [CreateNamespace=true]}\n';

  test('what an overlay fills in is not missing, and is not said to be there either', () => {
    const files = { 'base/web.yaml': bare, 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'prod/kustomization.yaml': 'resources: [../base]\npatches:\n  - target: {kind: Application}\n    patch: |-\n      - {op: replace, path: /spec/source/repoURL, value: https://github.com/acme/config}\n' };
    expect(idsOf(files)).toEqual([]);
    expect(idsOf({ 'base/web.yaml': bare })).toEqual(['DR001', 'DR071']);
    const { outcomes } = examined({ files });
    expect(outcomes.filter(({ rule }) => ['DR001', 'DR014', 'DR071'].includes(rule.id)).map(({ state, notChecked }) => [state, notChecked.length])).toEqual([['not-checked', 1], ['not-checked', 1], ['not-checked', 1]]);
  });

  test('overlays of versions, and settings of an operator, are to differ', () => {
    const base = { 'o/base/kustomization.yaml': 'resources: [d.yaml]\n', 'o/base/d.yaml': 'kind: List\napiVersion: v1\nitems: []\n' };
    const overlay = (folder: string, patch: string): Readonly<Record<string, string>> => ({ [`o/${folder}/kustomization.yaml`]: `resources: [../base]\npatches:\n  - target: {kind: ${patch.split(' ')[0] ?? ''}}\n    patch: |-\n      - {op: replace, path: /spec/strategy, value: ${folder}}\n` });
    expect(idsOf({ ...base, ...overlay('stable-1.0', 'Deployment'), ...overlay('stable-2.0', 'Deployment') })).toEqual([]);
    expect(idsOf({ ...base, ...overlay('dev', 'Subscription'), ...overlay('prod', 'Subscription') })).toEqual([]);
    // The same values, but for the name of the environment.
    expect(idsOf({ ...base, ...overlay('dev', 'Deployment'), ...overlay('prod', 'Deployment') })).toEqual([]);
  });

  test('a name that two environments have', () => {
    const other = application('web', { source: 'source: {repoURL: https://github.com/others/apps, targetRevision: v1.0.0, path: web}' });
    expect(idsOf({ 'dev/web.yaml': other, 'prod/web.yaml': other })).not.toContain('DR008');
    expect(idsOf({ 'apps/web.yaml': other, 'more/web.yaml': other })).toContain('DR008');
  });

  test('a template of something else, and a chart without its registry', () => {
    expect(idsOf({ 'a.yaml': 'key: {{ env }}/x{% if a %}-b{% endif %}\n', 'k/kustomization.yaml': 'helmCharts: [{name: own}]\n' })).toEqual([]);
  });

  test('what is encrypted, filled in later or generated elsewhere', () => {
    const secret = (text: string, annotations = ''): Readonly<Record<string, string>> => ({ 'a.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: db${annotations}}\nstringData: {password: "${text}"}\n` });
    expect(idsOf(secret('<password>', ', annotations: {avp.kubernetes.io/path: secret/db}'))).toEqual([]);
    expect(idsOf(secret('ref+vault://db/password'))).toEqual([]);
    expect(idsOf(secret('<password>'))).toEqual(['DR090']);
  });
});
