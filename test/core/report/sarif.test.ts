import { describe, expect, test } from 'vitest';
import { sarifLog } from '../../../src/core/report/sarif.js';
import { hostileTexts, problem, type Told } from '../../support/validation.js';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }; readonly region: { readonly startLine: number; readonly startColumn?: number } } }[];
}

interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly version: string; readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[] } };
  readonly results: readonly Result[];
  readonly columnKind: string;
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[] }[];
}

function runOf(problems: readonly Told[]): Run {
  const log = JSON.parse(sarifLog(problems, { toolVersion: '1.2.3' })) as { readonly $schema: string; readonly version: string; readonly runs: readonly Run[] };
  expect([log.version, log.$schema, log.runs.length]).toEqual(['2.1.0', 'https://json.schemastore.org/sarif-2.1.0.json', 1]);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

function only(part: Partial<Told>): Result {
  const { results } = runOf([problem(part)]);
  expect(results).toHaveLength(1);
  const [result] = results;
  if (result === undefined) throw new Error('no result');
  return result;
}

const uriOf = (file: string): string | undefined => only({ where: { file, line: 1, column: 1 } }).locations[0]?.physicalLocation.artifactLocation.uri;
const marksOf = (problems: readonly Told[]): readonly string[] => runOf(problems).results.map(({ partialFingerprints }) => Object.values(partialFingerprints).join());

/** What GitHub refuses a file for (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning). */
function expectAcceptable(run: Run): void {
  const ids = run.tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(run.tool.driver.rules.every(({ shortDescription: { text } }) => text.length > 0 && text.length <= 1024)).toBe(true);
  expect(run.results.length).toBeLessThanOrEqual(25_000);
  for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of run.results) {
    expect(ids[ruleIndex]).toBe(ruleId);
    expect(['error', 'warning', 'note']).toContain(level);
    expect(message.text).not.toBe('');
    expect(locations).toHaveLength(1);
    expect(Object.values(partialFingerprints).every((mark) => /^[0-9a-f]{16}$/.test(mark))).toBe(true);
    for (const { physicalLocation: { artifactLocation: { uri, uriBaseId }, region } } of locations) {
      expect(uri).toMatch(/^(?:[\w.~!*'()-]|%[0-9A-F]{2})(?:[\w.~!*'()/-]|%[0-9A-F]{2})*$/);
      expect(uriBaseId).toBe('%SRCROOT%');
      expect(region.startLine).toBeGreaterThanOrEqual(1);
      expect(region.startColumn ?? 1).toBeGreaterThanOrEqual(1);
    }
  }
}

describe('what code scanning needs', () => {
  test('a clean run has no results, and says that it was one', () => {
    const run = runOf([]);
    expect(run.results).toEqual([]);
    expect(run.tool.driver).toEqual({ name: 'osop-argocd', version: '1.2.3', rules: [] });
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  test('each rule is listed once, a policy by its own id, and results point to theirs', () => {
    const run = runOf([
      problem(), problem({ code: 'OSOP-POLICY-001', policy: 'host-pid-ipc', severity: 'warning' }), problem({ code: 'OSOP-POLICY-001', policy: 'privileged-container' }), problem({ severity: 'notice' }),
    ]);
    expectAcceptable(run);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['OSOP-MANIFEST-003', 'host-pid-ipc', 'privileged-container']);
    expect(run.results.map(({ ruleIndex, level }) => [ruleIndex, level])).toEqual([[0, 'error'], [1, 'warning'], [2, 'error'], [0, 'note']]);
  });

  test.each([
    ['a blank', 'apps/my shop/a b.yaml', 'apps/my%20shop/a%20b.yaml'],
    ['characters that mean something in an address', 'a#b?c%41:d.yaml', 'a%23b%3Fc%2541%3Ad.yaml'],
    ['letters of other languages', 'größe/部.yaml', 'gr%C3%B6%C3%9Fe/%E9%83%A8.yaml'],
    ['a line end', 'a\n::error::b.yaml', 'a%0A%3A%3Aerror%3A%3Ab.yaml'],
    ['half of a pair of surrogates', 'a\uD800.yaml', 'a%EF%BF%BD.yaml'],
  ])('a path with %s is a relative address', (_, file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });

  test('a problem stands at its line and column', () => {
    expect(only({}).locations[0]?.physicalLocation.region).toEqual({ startLine: 7, startColumn: 3 });
  });

  test('a problem that is in no file has a location all the same: GitHub refuses the file without one', () => {
    const { code, severity, message } = problem();
    const run = runOf([{ code, severity, message }, problem()]);
    expectAcceptable(run);
    expect(run.results).toHaveLength(2);
  });

  test('the hint is told with the message', () => {
    expect(only({ hint: 'did you mean `replicas`?' }).message.text).toBe('Deployment web: unknown field `spec.replica`\ndid you mean `replicas`?');
  });

  test('no more than 25,000 results, and what is left out is told', () => {
    const run = runOf(Array.from({ length: 25_010 }, (_, index) => problem({ message: `ConfigMap c${index}: wrong` })));
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual(['10 more results were left out']);
  });
});

describe('fingerprints', () => {
  const problems = [problem(), problem({ message: 'Deployment api: wrong' }), problem({ where: { file: 'other.yaml', line: 7, column: 3 } }), problem({ code: 'OSOP-POLICY-001', policy: 'host-pid-ipc' })];

  test('are the same when lines move', () => {
    const moved = problems.map((told) => ({ ...told, where: { file: told.where?.file ?? '', line: (told.where?.line ?? 0) + 40, column: 9 } }));
    expect(marksOf(moved)).toEqual(marksOf(problems));
  });

  test('differ by file, by message and by rule, and where the same is said twice', () => {
    const marks = marksOf([...problems, ...problems]);
    expect(new Set(marks).size).toBe(8);
    expect(marks.slice(0, 4)).toEqual(marksOf(problems));
  });

  test('of 25,000 problems that are alike are all different', () => {
    expect(new Set(marksOf(Array.from({ length: 25_000 }, (_, index) => problem({ message: `ConfigMap c${index}: wrong` })))).size).toBe(25_000);
  });
});

describe('text of other people', () => {
  test.each(hostileTexts)('%j stays text', (text) => {
    const run = runOf([problem({ message: `Deployment ${text}: wrong`, hint: text, where: { file: `apps/${text}.yaml`, line: 1, column: 1 } })]);
    expectAcceptable(run);
    expect(run.results[0]?.message.text).not.toMatch(/\p{Cs}/u);
  });

  test('T22: a link in a message is none, and a message with brackets alone stays as it is', () => {
    expect(only({ message: 'Deployment [here](https://attacker.example): wrong' }).message.text).toBe('Deployment \\[here\\](https://attacker.example): wrong');
    expect(only({ message: '`spec.containers[0].image` is missing' }).message.text).toBe('`spec.containers[0].image` is missing');
  });
});
