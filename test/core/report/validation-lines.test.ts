import { describe, expect, test } from 'vitest';
import { validationLines } from '../../../src/core/report/validation-lines.js';
import { hostileTexts, manifest, problem, reportOf } from '../../support/validation.js';

const plain = { color: false };

describe('what a terminal shows', () => {
  test('problems as compilers print them, then what was not checked, then the counts', () => {
    expect(validationLines(reportOf({
      manifests: [manifest('invalid'), manifest('skipped', { name: 'values.yaml', reason: 'Helm values' })],
      problems: [problem({ hint: 'did you mean `replicas`?' })],
      notChecked: ['overlay apps/web: none of kustomize, kubectl is on PATH'],
      suppressed: [{ policy: 'host-pid-ipc', file: 'a.yaml', name: 'Pod a', reason: 'it is a debugger' }],
    }), plain)).toEqual([
      'web.yaml:7:3: error OSOP-MANIFEST-003 Deployment web: unknown field `spec.replica`',
      '  hint: did you mean `replicas`?',
      'not checked overlay apps/web: none of kustomize, kubectl is on PATH',
      'skipped 1: Helm values (values.yaml)',
      'suppressed host-pid-ipc for Pod a in a.yaml: it is a debugger',
      '1 manifest checked: 0 valid, 1 invalid; 1 skipped (Kubernetes 1.36, 0.3 s)',
    ]);
  });

  test('skipped manifests are told by their reasons, the most frequent first, with a few names', () => {
    const skipped = (count: number, reason: string) => Array.from({ length: count }, (_, index) => manifest('skipped', { name: `${reason} ${index}`, reason }));
    expect(validationLines(reportOf({ manifests: [...skipped(1, 'one'), ...skipped(5, 'five')] }), plain).slice(0, 2)).toEqual(['skipped 5: five (five 0, five 1, five 2, …)', 'skipped 1: one (one 0)']);
  });

  test('of 10,000 problems 200 are shown and the others counted', () => {
    const lines = validationLines(reportOf({ problems: Array.from({ length: 10_000 }, () => problem()) }), plain);
    expect(lines).toHaveLength(202);
    expect(lines[200]).toBe('… and 9800 more problems (--format json lists all)');
  });
});

describe('colours', () => {
  const report = reportOf({ manifests: [manifest('could-not-check'), manifest('skipped')], problems: [problem({ hint: 'h' }), problem({ severity: 'warning' })], notChecked: ['overlay a'], suppressed: [{ policy: 'p', file: 'f', name: 'n', reason: 'r' }] });

  test('none where they are not wanted', () => {
    expect(validationLines(report, plain).join('\n')).not.toContain('\u001B');
  });

  test('where they are, the text is the same', () => {
    const coloured = validationLines(report, { color: true });
    expect(coloured.at(-1)).toContain('\u001B[31m');
    // oxlint-disable-next-line no-control-regex -- colours begin with one
    expect(coloured.map((line) => line.replace(/\u001B\[\d*m/g, ''))).toEqual(validationLines(report, plain));
  });
});

describe('T8: no line is one that a runner obeys', () => {
  test.each([...hostileTexts, '  ::add-mask::x', '##vso[task.setvariable]x', ':\u001B[0m:error::x'])('%j', (text) => {
    const lines = validationLines(reportOf({
      problems: [problem({ message: text, hint: text, where: { file: text, line: 1, column: 1 } }), { code: 'OSOP-INPUT-001', severity: 'error', message: text }],
      manifests: [manifest('skipped', { name: text, reason: text })],
      notChecked: [text],
      suppressed: [{ policy: 'host-pid-ipc', file: text, name: text, reason: text }],
    }), plain);
    expect(lines.join('\n')).not.toMatch(/[^\P{Cc}\n\t]|\p{Cs}/u);
    for (const line of lines.join('\n').split('\n')) {
      expect(line.trimStart().startsWith('::')).toBe(false);
      expect(line).not.toMatch(/##\w*\[/);
    }
  });
});
