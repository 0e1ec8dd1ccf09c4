import { describe, expect, test } from 'vitest';
import { countWords, groupTitle } from '../../../src/core/report/rendered-diff-report.js';
import { renderedDiffBlocks } from '../../../src/core/report/rendered-diff-blocks.js';
import { renderedDiffLines } from '../../../src/core/report/rendered-diff-lines.js';
import { renderedDiffPage } from '../../../src/core/report/html/rendered-diff-page.js';
import { renderedDiffJson, renderedDiffOutputs } from '../../../src/core/report/rendered-diff-report.js';
import { renderedPatch } from '../../../src/core/report/rendered-patch.js';
import { bytesOf } from '../../../src/core/report/fit-blocks.js';
import { commentMark, commentSections, editComment, longestSection } from '../../../src/core/report/sticky-comment.js';
import { elementsOf, parseHtml } from '../../support/html.js';
import { applicationDiff, compare, reportOf } from '../../support/rendered-diff.js';

const service = (name: string, port = 80): string => `---\napiVersion: v1\nkind: Service\nmetadata: {name: ${JSON.stringify(name)}}\nspec: {ports: [{port: ${port}}]}\n`;
const gap = { source: 'chart redis 1.0.0 of https://charts.example.com', side: 'both', why: 'it is no folder of this repository' } as const;
const live = { kind: 'compared', diff: { ...compare(service('a', 1), service('a', 2)), hiddenSecrets: 1, unknownRules: 0 } } as const;

const report = reportOf([
  applicationDiff('changed-dev', compare(service('a'), service('a', 81))),
  applicationDiff('changed-prod', compare(service('a'), service('a', 81))),
  applicationDiff('loses', compare(`${service('a')}${service('b')}`, service('b'))),
  applicationDiff('unknown', compare('', ''), { gaps: [gap] }),
  applicationDiff('same', compare(service('a'), service('a'))),
  applicationDiff('drifted', compare(service('a'), service('a')), { live }),
]);

describe('the report', () => {
  test('puts what loses resources first, then what is not known, and says so in one line', () => {
    expect(report.apps.map(({ row }) => row.id)).toEqual(['loses', 'unknown', 'changed-dev', 'changed-prod', 'drifted', 'same']);
    expect([report.result, report.headline]).toEqual(['unknown', 'The change removes 1 and changes 2 resources in 3 applications; 1 differs from what runs; 1 application could not be compared']);
  });

  test.each([
    [[], 'nothing-to-do', 'The change touches no application'],
    [[applicationDiff('a', compare('', ''))], 'nothing-to-do', 'The change makes no difference to the 1 application that it touches'],
    [[applicationDiff('a', compare('', ''), { gaps: [gap] })], 'unknown', 'None of the 1 application that the change touches could be compared'],
    [[applicationDiff('a', compare('', ''), { live: { kind: 'unknown', why: 'permission denied' } }), applicationDiff('b', compare('', ''))], 'unknown', 'The change makes no difference to what could be compared; 1 application could not be compared'],
  ] as const)('%#', (apps, result, headline) => {
    expect([reportOf(apps).result, reportOf(apps).headline]).toEqual([result, headline]);
  });

  test('counts in words, deletions first', () => {
    expect([countWords({ removed: 1, added: 0, changed: 0 }), countWords({ removed: 2, added: 3, changed: 1 }), countWords({ removed: 0, added: 0, changed: 0 })]).toEqual(['removes 1 resource', 'removes 2, adds 3 and changes 1 resources', '']);
    expect(groupTitle(report.apps, 3)).toBe('loses, unknown and 4 more');
  });

  test('OSOP-DIFF-002: tells what Argo CD said where what runs is not known', () => {
    expect(reportOf([applicationDiff('web', compare('', ''), { live: { kind: 'unknown', why: 'permission denied', hint: 'ask for it' } })]).problems).toMatchObject([{ code: 'OSOP-DIFF-002', severity: 'error', message: 'web could not be compared with what runs: permission denied', hint: 'ask for it', where: { file: 'apps.yaml' } }]);
  });

  test('is JSON with all fields, and outputs with counts alone', () => {
    const json = renderedDiffJson(report, { exitCode: 2, files: { report: undefined } });
    expect(json).toMatchObject({ 'result': 'unknown', 'exit-code': 2, 'diff': { 'removed': 1, 'added': 0, 'changed': 2, 'applications': 4, 'not-compared': 1 }, 'report': null });
    expect(json['apps']).toMatchObject([{ id: 'loses', removed: 1, same: 1, objects: [{ change: 'removed', kind: 'Service', name: 'a' }] }, { id: 'unknown', 'not-compared': [gap] }, { objects: [{ changes: [{ path: 'spec.ports[81/TCP].port', before: 80, after: 81 }] }] }, {}, { live: { compared: true, changed: 1 } }, {}]);
    expect(renderedDiffOutputs(report, { 'patch-file': '/x' })).toMatchObject({ 'result': 'unknown', 'patch-file': '/x', 'affected': expect.stringContaining('"loses"') });
    expect(renderedDiffOutputs(report, {})['apps']).not.toContain('objects"');
  });
});

describe('the terminal', () => {
  test('shows deletions in red, and nothing but text without colours', () => {
    expect(renderedDiffLines(report, { color: true })).toContain('  \u001B[31m- Service shop/a\u001B[0m');
    // oxlint-disable-next-line no-control-regex -- colours are what it looks for
    expect(renderedDiffLines(report, { color: false }).join('\n')).not.toMatch(/\u001B/);
  });

  test('shows what is not known, what is the same to several, and what a sync would do', () => {
    const text = renderedDiffLines(report, { color: false }).join('\n');
    expect(text).toContain('unknown: not known\n  could not be compared: chart redis 1.0.0');
    expect(text).toContain('changed-dev and changed-prod: changes 1 resource, in each of them\n');
    expect(text).toContain('drifted: no difference\n  against what runs: a sync changes 1 resource\n    ~ Service shop/a\n        - spec.ports[2/TCP].port: 1\n');
    expect(text).toContain('(the values of a Secret are hidden by Argo CD: only the names of their keys were compared)');
  });

  test('is not fooled by names', () => {
    const hostile = renderedDiffLines(reportOf([applicationDiff('web', compare('', service('a\n::error::x\u001B[31m')))]), { color: false });
    expect(hostile.join('\n')).not.toMatch(/^::|\n::error/);
    expect(hostile.filter((line) => line.includes('error'))).toHaveLength(1);
  });

  test('stops after so many lines, and says how many are left', () => {
    const data = (value: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {${Array.from({ length: 150 }, (_, index) => `k${index}: "${value}"`).join(', ')}}\n`;
    const state = compare(data('1'), data('2'));
    const lines = renderedDiffLines(reportOf(Array.from({ length: 30 }, (_, index) => applicationDiff(`a${index}`, state, { notes: [`n${index}`] }))), { color: false });
    expect(lines.length).toBeLessThan(5_010);
    expect(lines.at(-2)).toMatch(/^… and \d+ more lines \(--patch-file FILE and --format json have all\)$/);
  });
});

describe('the comment', () => {
  test('has the counts, what is not known, and a fold for each, as a fence of the language diff', () => {
    const text = renderedDiffBlocks(report, { bytes: longestSection, runUrl: 'https://github.com/o/r/actions/runs/1' }).join('\n\n');
    expect(text).toContain('### ❌ The change removes 1 and changes 2 resources in 3 applications');
    expect(text).toContain('| `loses` | 🔴 **1** |');
    expect(text).toContain('| `changed-dev and changed-prod` |  |  | 🟡 1 |');
    expect(text).toContain('| `unknown`<br>❌ not all of it could be compared |');
    expect(text).toContain('**Not known:**\n\n- unknown could not be compared: chart redis 1.0.0 of https&#58;//charts.example.com: it is no folder of this repository (OSOP-DIFF-001)');
    expect(text).toContain('<details><summary><code>loses</code>: removes 1 resource</summary>\n\n```diff\n- Service shop/a\n```');
    expect(text).toContain('```diff\n! Service shop/a\n-   spec.ports[81/TCP].port: 80\n+   spec.ports[81/TCP].port: 81\n```');
    expect(text).toContain('No difference: `same`');
  });

  test('stays in its room, and says what is left out', () => {
    const data = (value: string): string => Array.from({ length: 60 }, (_, index) => `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c${index}}\ndata: {a: "${value.repeat(90)}"}\n`).join('');
    const difference = compare(data('x'), data('é'));
    const many = reportOf(Array.from({ length: 40 }, (_, index) => applicationDiff(`application-${index}`, difference, { notes: [`n${index}`] })));
    for (const bytes of [longestSection, 60_000]) {
      const text = renderedDiffBlocks(many, { bytes, runUrl: undefined }).join('\n\n');
      expect(bytesOf(text)).toBeLessThan(bytes);
      expect(text).toMatch(/_… \d+ more lines; `patch-file` and `report` have all of it_/);
      expect(text).toMatch(/_… and \d+ more, which are not shown here/);
    }
  });

  test('cannot be broken by what stands in manifests', () => {
    const text = renderedDiffBlocks(reportOf([applicationDiff('<img src=x>', compare('', service('```\n</details><!-- osop-argocd: end of rendered -->')))]), { bytes: longestSection, runUrl: undefined }).join('\n\n');
    expect(text).toContain('````diff\n+ Service shop/``` </details>');
    expect(text).not.toMatch(/^<!--|[^`]<img/m);
  });

  test('fits into what GitHub takes beside all other parts', () => {
    const full = Array.from({ length: 300 }, () => 'x'.repeat(1_000));
    const text = commentSections.reduce<string | undefined>((before, section) => editComment(before, { mark: commentMark(['x']), section, blocks: full, runUrl: undefined }), undefined) ?? '';
    expect(bytesOf(text)).toBeLessThanOrEqual(65_536);
    for (const section of commentSections) expect(text).toContain(`<!-- osop-argocd: end of ${section} -->`);
  });
});

describe('the page', () => {
  const page = renderedDiffPage({ report, repositoryUrl: 'https://github.com/o/r', knownUrls: [], toolVersion: '1.0.0' });

  test('is well-formed, loads nothing and has every application', () => {
    expect(elementsOf(parseHtml(page)).filter(({ name }) => name === 'h1')).toHaveLength(1);
    for (const text of ['What is not known', 'changed-dev and changed-prod', '− Service shop/a', 'Against what runs: a sync changes 1 resource', '<code>same</code>']) expect(page).toContain(text);
    expect(page).not.toMatch(/<script|src="http/);
  });

  test('shows what came or went as a whole, and escapes it', () => {
    const hostile = renderedDiffPage({ report: reportOf([applicationDiff('<b>', compare('', service('"><script>')))]), repositoryUrl: undefined, knownUrls: [], toolVersion: '1' });
    expect(hostile).toContain('<summary>7 lines</summary>');
    expect(hostile).not.toContain('<script');
    expect(elementsOf(parseHtml(hostile)).filter(({ name }) => name === 'b' || name === 'script')).toEqual([]);
  });
});

test('the patch is empty where nothing differs, and paths lead nowhere else', () => {
  expect(renderedPatch(reportOf([applicationDiff('a', compare(service('a'), service('a')))]))).toBe('');
  expect(renderedPatch(reportOf([applicationDiff('../..', compare('', service('..')))]))).toContain('+++ b/_/_/shop/Service/...yaml\n');
});
