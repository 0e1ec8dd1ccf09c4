import { describe, expect, test } from 'vitest';
import { codeQualityReport } from '../../../src/core/report/code-quality.js';
import { hostileTexts, problem, type Told } from '../../support/validation.js';

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function entriesOf(problems: readonly Told[]): readonly Entry[] {
  return JSON.parse(codeQualityReport(problems)) as readonly Entry[];
}

/** The fields that GitLab requires (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
function expectAcceptable(entries: readonly Entry[]): void {
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  for (const { description, check_name: name, fingerprint, severity, location } of entries) {
    expect([description, name, fingerprint, location.path]).not.toContain('');
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.path).not.toMatch(/^(?:\.?\/)/);
    expect(Number.isInteger(location.lines.begin) && location.lines.begin >= 1).toBe(true);
  }
}

describe('what GitLab needs', () => {
  test('a clean run is an empty list, not an empty file', () => {
    expect(codeQualityReport([])).toBe('[]\n');
  });

  test('all fields of a problem', () => {
    expect(entriesOf([problem({ hint: 'did you mean `replicas`?' })])).toEqual([{
      description: 'Deployment web: unknown field `spec.replica` (did you mean `replicas`?)', check_name: 'OSOP-MANIFEST-003', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/), severity: 'major', location: { path: 'web.yaml', lines: { begin: 7 } },
    }]);
  });

  test('a policy is named by its id, and severities are those of GitLab', () => {
    const entries = entriesOf([problem({ policy: 'host-pid-ipc' }), problem({ severity: 'warning' }), problem({ severity: 'notice' })]);
    expectAcceptable(entries);
    expect(entries.map(({ check_name: name, severity }) => [name, severity])).toEqual([['host-pid-ipc', 'major'], ['OSOP-MANIFEST-003', 'minor'], ['OSOP-MANIFEST-003', 'info']]);
  });

  test('a problem that is in no file has a path and a line all the same', () => {
    const { code, severity, message } = problem();
    const entries = entriesOf([{ code, severity, message }]);
    expectAcceptable(entries);
    expect(entries).toHaveLength(1);
  });

  test('the same problem keeps its fingerprint when it moves, and a second one has another', () => {
    const [first, again] = entriesOf([problem(), problem()]).map(({ fingerprint }) => fingerprint);
    expect(entriesOf([problem({ where: { file: 'web.yaml', line: 90, column: 1 } })])[0]?.fingerprint).toBe(first);
    expect(again).not.toBe(first);
  });

  test.each(hostileTexts)('%j stays text', (text) => {
    const json = codeQualityReport([problem({ message: text, where: { file: text.replace(/^\/+/, ''), line: 1, column: 1 } })]);
    expectAcceptable(JSON.parse(json) as readonly Entry[]);
    expect(json).not.toMatch(/\\ud[89a-f]/i);
    expect(Buffer.from(json, 'utf8').toString('utf8')).toBe(json);
  });
});
