import { assert, constantFrom, property, string } from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { junitReport } from '../../../src/core/report/junit.js';
import { within } from '../../support/processor-time.js';
import { hostileTexts, manifest, problem, reportOf } from '../../support/validation.js';
import { parseXml, type XmlElement } from '../../support/xml.js';

type Report = Parameters<typeof reportOf>[0];

function read(parts: Report): XmlElement {
  const root = parseXml(junitReport(reportOf(parts)));
  expectCounted(root);
  return root;
}

/** The counts of a suite are those of its cases, and those of the whole are their sums. */
function expectCounted({ name, attributes, children }: XmlElement): void {
  expect(name).toBe('testsuites');
  const names = ['tests', 'failures', 'errors', 'skipped'] as const;
  for (const suite of children) {
    const having = (child: string): string => String(suite.children.filter(({ children: parts }) => parts.some((part) => part.name === child)).length);
    expect(names.map((count) => suite.attributes[count])).toEqual([String(suite.children.length), having('failure'), having('error'), having('skipped')]);
    expect(suite.children.every((one) => one.name === 'testcase' && one.children.length <= 1)).toBe(true);
  }
  for (const count of names) expect(attributes[count]).toBe(String(children.reduce((sum, suite) => sum + Number(suite.attributes[count]), 0)));
}

/** `file / case: outcome message` of each case. */
function casesOf(parts: Report): readonly string[] {
  return read(parts).children.flatMap((suite) => suite.children.map((one) => {
    const [outcome] = one.children;
    return `${suite.attributes['name']} / ${one.attributes['name']}: ${outcome === undefined ? 'passed' : `${outcome.name} ${outcome.attributes['message']}`}`;
  }));
}

describe('a case for each manifest', () => {
  test('by its verdict: could not check is an error and no failure, skipped is skipped, empty is none', () => {
    expect(casesOf({
      manifests: [
        manifest('valid', { name: 'Service a' }), manifest('invalid', { name: 'Service b', line: 10 }), manifest('could-not-check', { name: 'Shop c', line: 20, reason: 'there is no schema for Shop' }), manifest('skipped', { name: 'values.yaml', file: 'values.yaml', reason: 'Helm values' }), manifest('empty', { line: 30 }),
      ],
      problems: [
        problem({ message: 'Service b: wrong', where: { file: 'web.yaml', line: 12, column: 1 } }), problem({ code: 'OSOP-MANIFEST-004', message: 'Shop c: there is no schema for Shop', where: { file: 'web.yaml', line: 21, column: 1 } }),
      ],
    })).toEqual(['values.yaml / values.yaml: skipped Helm values', 'web.yaml / Service a: passed', 'web.yaml / Service b: failure Service b: wrong', 'web.yaml / Shop c: error there is no schema for Shop']);
  });

  test('a clean run of nothing is a document with no cases', () => {
    expect(read({}).attributes).toEqual({ name: 'osop-argocd validate', tests: '0', failures: '0', errors: '0', skipped: '0', time: '0.250' });
  });

  test('all errors of a manifest are in its case, with places and hints; warnings fail nothing', () => {
    const [suite] = read({ manifests: [manifest('invalid')], problems: [problem({ hint: 'did you mean `replicas`?' }), problem({ message: 'Deployment web: also' }), problem({ message: 'Deployment web: perhaps', severity: 'warning' })] }).children;
    expect(suite?.children[0]?.children[0]?.text).toBe('web.yaml:7:3: Deployment web: unknown field `spec.replica` (did you mean `replicas`?)\nweb.yaml:7:3: Deployment web: also');
    expect(casesOf({ manifests: [manifest('valid')], problems: [problem({ severity: 'warning' })] })).toEqual(['web.yaml / Deployment web: passed']);
  });

  test('a file that cannot be read fails once, with the reason', () => {
    expect(casesOf({ manifests: [manifest('invalid', { name: 'web.yaml' })], problems: [problem({ code: 'OSOP-YAML-001', message: 'not valid YAML: tabs are not allowed' })] })).toEqual(['web.yaml / web.yaml: failure not valid YAML: tabs are not allowed']);
  });

  test('what could not be checked hides no failure beside it', () => {
    expect(casesOf({
      manifests: [manifest('could-not-check', { name: 'Shop c', reason: 'there is no schema' }), manifest('invalid', { name: 'web.yaml', line: 9 })],
      problems: [problem({ message: 'the key `a` is given twice', where: { file: 'web.yaml', line: 9, column: 1 } }), problem({ message: 'Shop c: there is no schema' })],
    })).toEqual(['web.yaml / Shop c: error there is no schema', 'web.yaml / web.yaml: failure the key `a` is given twice']);
  });

  test('what is in no manifest, or in no file, fails a case of its own', () => {
    const { code, severity, message } = problem({ message: 'input policies: `x` is not known' });
    expect(casesOf({ problems: [{ code, severity, message }, problem({ message: 'a step is missing', where: { file: '.github/a.osop.yaml', line: 1, column: 1 } })] })).toEqual([
      '.github/a.osop.yaml / problems: failure a step is missing', 'input / problems: failure input policies: `x` is not known',
    ]);
  });

  test('a rendered manifest is invalid where it was rendered, and its error stands with the source', () => {
    expect(casesOf({ manifests: [manifest('invalid', { file: 'overlay/kustomization.yaml' })], problems: [problem({ where: { file: 'base/web.yaml', line: 3, column: 1 } })] })).toEqual([
      'base/web.yaml / problems: failure Deployment web: unknown field `spec.replica`', 'overlay/kustomization.yaml / Deployment web: failure invalid: the reason stands with its source',
    ]);
  });
});

describe('manifests of one name in a file', () => {
  test('each has the errors that stand in it', () => {
    const lines = [1, 10, 20];
    const suites = read({ manifests: lines.map((line) => manifest('invalid', { line })), problems: [4, 12, 29].map((line) => problem({ where: { file: 'web.yaml', line, column: 1 } })) }).children;
    expect(suites[0]?.children.map(({ children }) => children[0]?.text.slice(0, 12).trim())).toEqual(['web.yaml:4:1', 'web.yaml:12:', 'web.yaml:29:']);
  });

  test('5,000 of them with 10,000 errors make a report that is no longer than they are', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => index * 3 + 1);
    const report = reportOf({ manifests: lines.map((line) => manifest('invalid', { line })), problems: lines.flatMap((line) => [1, 2].map((more) => problem({ where: { file: 'web.yaml', line: line + more, column: 1 } }))) });
    const xml = within(1_000, () => junitReport(report));
    expect(xml.split('unknown field').length - 1).toBe(15_000);
  });
});

describe('text of other people', () => {
  test.each(hostileTexts)('%j leaves the document well-formed', (text) => {
    const parts = { manifests: [manifest('invalid', { name: text, file: text }), manifest('skipped', { reason: text, file: 'b' }), manifest('could-not-check', { reason: text, file: 'c' })], problems: [problem({ message: `${text}: ${text}`, hint: text, where: { file: text, line: 1, column: 1 } })] };
    expect(read(parts).attributes).toMatchObject({ tests: '3', failures: '1', errors: '1', skipped: '1' });
  });

  test('no text whatever does, and what XML can carry comes back', () => {
    const nasty = string({ unit: constantFrom('<', '>', '&', ']]>', '"', "'", '<!--', '<![CDATA[', '\0', '\u000B', '\uFFFF', '\uD800', '😀', ' ', 'a', '&lt;', ': '), minLength: 1, maxLength: 20 });
    assert(property(nasty, (text) => {
      const told = casesOf({ manifests: [manifest('could-not-check', { name: text, reason: text })] });
      const carried = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
      expect(told).toEqual([`web.yaml / ${carried}: error ${carried}`]);
    }), { numRuns: 500, seed: 4 });
  });
});
