import { describe, expect, test } from 'vitest';
import { validationSummary } from '../../../src/core/report/validation-summary.js';
import { hostileTexts, manifest, problem, reportOf } from '../../support/validation.js';

/** GitHub takes no more for a step (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits). */
const mostBytes = 1024 * 1024;
const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');
const mostlySpecial = '<&|`[@#'.repeat(40);

describe('the verdict comes first', () => {
  test.each([
    ['valid', { manifests: [manifest('valid')] }, '## ✅ Manifests are valid'],
    ['invalid', { manifests: [manifest('invalid')], problems: [problem()] }, '## ❌ Manifests are not valid'],
    ['valid with warnings', { manifests: [manifest('valid')], problems: [problem({ severity: 'warning' as const })] }, '## ✅ Manifests are valid'],
    ['what could not be checked is not valid', { manifests: [manifest('could-not-check')] }, '## ❌ Manifests are not valid'],
    ['an error that is in no manifest', { problems: [problem({ message: 'a step is missing' })] }, '## ❌ Manifests are not valid'],
  ])('%s', (_, parts, heading) => {
    expect(validationSummary(reportOf(parts)).split('\n')[0]).toBe(heading);
  });
});

describe('what it tells', () => {
  test('a row for each problem: severity, place, what, and what to do', () => {
    const summary = validationSummary(reportOf({ problems: [problem({ hint: 'did you mean `replicas`?' }), problem({ severity: 'warning', message: 'Service a: perhaps' })] }));
    expect(summary).toContain('| ❌ error | `web.yaml:7:3` | Deployment web: unknown field `spec.replica` | did you mean `replicas`? |');
    expect(summary).toContain('| ⚠️ warning | `web.yaml:7:3` | Service a: perhaps |  |');
  });

  test('places are links where the repository is known', () => {
    const summary = validationSummary(reportOf({ problems: [problem({ where: { file: 'my apps/a#b.yaml', line: 7, column: 3 } })] }), { repositoryUrl: 'https://github.com/octo/shop', sha: 'a'.repeat(40) });
    expect(summary).toContain(`](https://github.com/octo/shop/blob/${'a'.repeat(40)}/my%20apps/a%23b.yaml#L7)`);
  });

  test('what was not checked is named and counted', () => {
    const summary = validationSummary(reportOf({
      manifests: [manifest('valid'), manifest('could-not-check', { name: 'Shop a' }), ...['a', 'b'].map((folder) => manifest('skipped', { name: `${folder}/values.yaml`, reason: 'Helm values' })), manifest('skipped', { name: 'Secret db', reason: 'Secret is skipped by input' })],
      notChecked: ['overlay apps/web: none of kustomize, kubectl is on PATH', 'chart charts/db: render is none'],
    }));
    expect(summary).toContain('1 manifest checked: 1 valid, 0 invalid; 3 skipped; 1 could not be checked. Checked against Kubernetes 1.36.');
    expect(summary).toContain('### Not checked\n\n- overlay apps/web: none of kustomize, kubectl is on PATH\n- chart charts/db: render is none\n');
    expect(summary).toContain('- 2: Helm values (`a/values.yaml`, `b/values.yaml`)\n- 1: Secret is skipped by input (`Secret db`)\n');
  });

  test('what was suppressed is named with its reason', () => {
    expect(validationSummary(reportOf({ suppressed: [{ policy: 'host-pid-ipc', file: 'a.yaml', name: 'Pod a', reason: 'it is a debugger' }] }))).toContain('- host-pid-ipc: Pod a in a.yaml: it is a debugger');
  });
});

describe('the limit of GitHub', () => {
  test('50,000 problems with long and hostile texts fit, and those that do not are counted', () => {
    const summary = validationSummary(reportOf({
      problems: Array.from({ length: 50_000 }, (_, index) => problem({ message: `ConfigMap c${index}: ${mostlySpecial}`, hint: mostlySpecial })),
    }));
    expect(bytesOf(summary)).toBeLessThan(mostBytes);
    const rows = summary.split('\n').filter((line) => line.startsWith('| ❌')).length;
    expect(rows).toBeGreaterThan(10);
    expect(summary).toContain(`… and ${50_000 - rows} more`);
  });

  test('all parts at once fit', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `${index} ${mostlySpecial}`);
    const summary = validationSummary(reportOf({
      problems: many.map((message) => problem({ message })),
      manifests: many.map((name) => manifest('skipped', { name, reason: name })),
      notChecked: many,
      suppressed: many.map((name) => ({ policy: 'host-pid-ipc', file: name, name, reason: name })),
    }));
    expect(bytesOf(summary)).toBeLessThan(mostBytes);
    expect(summary.match(/… and \d+ more/g)).toHaveLength(4);
  });

  test('one problem that is larger than the limit is left out and counted', () => {
    const summary = validationSummary(reportOf({ problems: [problem({ message: 'x'.repeat(2_000_000) })] }));
    expect(bytesOf(summary)).toBeLessThan(10_000);
    expect(summary).toContain('… and 1 more');
  });
});

describe('T22: text of other people stays text', () => {
  test.each(hostileTexts)('%j', (text) => {
    const summary = validationSummary(reportOf({
      problems: [problem({ message: `Deployment ${text}: ${text}`, hint: text, where: { file: `${text}.yaml`, line: 1, column: 1 } })],
      manifests: [manifest('skipped', { name: text, reason: text })],
      notChecked: [text],
      suppressed: [{ policy: 'host-pid-ipc', file: text, name: text, reason: text }],
    }));
    const prose = summary.replace(/(`+) ?.*?\1(?!`)/g, '').replace(/<\/?(?:details|summary|code)>/g, '');
    expect(prose).not.toMatch(/<\w|\]\(|@\w|<!--/);
    const rows = summary.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(3);
    expect(rows[2]?.split('|')).toHaveLength(6);
    expect(summary).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
    expect(summary.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });
});
