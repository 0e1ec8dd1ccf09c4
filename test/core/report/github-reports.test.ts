import { assert, integer, property } from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.js';
import { annotationsFor } from '../../../src/core/report/annotations.js';
import { checkRunReport, checkRunRoom, conclusionOf } from '../../../src/core/report/check-run-report.js';
import { deploymentEnding, environmentName, restoredCommit, shortDescription } from '../../../src/core/report/deployment-status.js';
import { bytesOf, fitBlocks } from '../../../src/core/report/fit-blocks.js';
import { runBlocks } from '../../../src/core/report/run-blocks.js';
import { commentMark, commentSections, editComment, longestSection } from '../../../src/core/report/sticky-comment.js';
import { validationSummary } from '../../../src/core/report/validation-summary.js';
import { annotationCommands } from '../../../src/core/report/workflow-command.js';
import type { ResultWord } from '../../../src/core/run-record.js';
import { appReport, healthyRun, idleNode, nodeRecord, rolledBackRun, runRecord } from '../../support/records.js';

const runUrl = 'https://github.example/shop/config/actions/runs/4711';
const repositoryUrl = 'https://github.example/shop/config';
/** What would be markup, a mention, a link, an image, a formula, an issue, or the end of a comment's part. */
const hostile = '<img src=x onerror=alert(1)> [click](https://attacker.example) ![x](https://attacker.example/p.png) @everyone @org/team #1 GH-2 www.attacker.example $x$ | cell <!-- osop-argocd: end of plan --> </details> ```\n# title\n<script>';
const problem = (given: Partial<Problem> = {}): Problem => ({ code: 'OSOP-MANIFEST-003', severity: 'error', message: 'wrong', where: { file: 'a.yaml', line: 1, column: 1 }, ...given });
const many = (count: number): readonly Problem[] => Array.from({ length: count }, (_, index) => problem({ message: `problem ${index}`, where: { file: 'a.yaml', line: index + 1, column: 1 } }));
const blocks = (record: ReturnType<typeof runRecord>, bytes = longestSection) => runBlocks(record, { named: [], repositoryUrl, room: { bytes, runUrl } });
const mark = commentMark(['deploy.yaml', 'production']);

describe('a run on GitHub', () => {
  test('begins with the verdict, then why, then what changed', () => {
    const text = blocks(rolledBackRun()).join('\n\n');
    expect(text).toMatch(/^### ⏪ /);
    expect(text.indexOf('**Why:**')).toBeLessThan(text.indexOf('**Applications**'));
    expect(text).toContain(`](${repositoryUrl}/commit/`);
    expect(text).toContain(`[the run](${runUrl})`);
  });

  test('that is only planned tells the images to be set, what will happen, and the applications as far as they are known', () => {
    const planned = runRecord({
      dryRun: true, result: 'planned', headline: 'Planned; nothing was changed (dry run)', images: [{ name: 'shop/web', file: 'a.yaml', path: 'image.tag', from: '1.4.1', to: '1.5.0' }],
      nodes: [idleNode({ id: 'sync', status: 'planned', note: 'dry run: would start a sync' })],
    });
    const text = runBlocks(planned, { named: ['web', 'api'], repositoryUrl, room: { bytes: longestSection, runUrl } }).join('\n\n');
    expect(text).toContain('**Images to be set**\n\n| Image | From | To | Where |\n| --- | --- | --- | --- |\n| `shop/web` | `1.4.1` | `1.5.0` | `a.yaml#image.tag` |');
    expect(text).toContain('**Applications that the workflow names**; Argo CD was not asked\n\n- web\n- api');
    expect(text).toContain('<summary>What will happen</summary>');
    expect(text).toContain('would start a sync');
    expect(runBlocks({ ...planned, apps: [appReport()] }, { named: ['web'], repositoryUrl, room: { bytes: longestSection, runUrl } }).join('\n')).toContain('**Applications that are affected**');
  });

  test('T22: shows what others wrote letter by letter', () => {
    const record = runRecord({
      headline: hostile, reason: hostile, notices: [hostile], changedFiles: [hostile], commitSha: hostile, problems: [problem({ message: hostile, hint: hostile, where: { file: hostile, line: 1, column: 1 } })],
      apps: [appReport({ name: hostile, url: `javascript:${hostile}`, causes: [hostile], revision: hostile })], images: [{ name: hostile, file: hostile, path: hostile, from: hostile, to: hostile }],
      nodes: [nodeRecord({ id: hostile, note: hostile })], workflow: { id: hostile, name: hostile, file: hostile },
    });
    const text = editComment(undefined, { mark, section: 'plan', blocks: blocks(record), runUrl });
    // In a code span nothing is markup, and no mention is made.
    const outside = text.replaceAll(/(`+)(?!`)[^`].*?(?<!`)\1(?!`)/g, '');
    for (const part of ['<img', '<script', '](https://attacker', '@everyone', '@org', ' #1', 'GH-2', 'www.attacker', '\n# title', '$x$']) expect(outside).not.toContain(part);
    expect(text.match(/<!-- osop-argocd: end of plan -->\n/g)).toHaveLength(1);
    expect(text.match(/^<\/details>$/gm)).toHaveLength(text.match(/^<details>/gm)?.length ?? 0);
  });
});

describe('blocks of Markdown', () => {
  test('are kept whole, and those that do not fit are counted, with a link to the run', () => {
    const text = fitBlocks(['a', 'b'.repeat(3_000), 'c', 'd'], { bytes: 3_000, runUrl });
    expect(text).toBe(`a\n\n_… 3 more parts are left out here: [the run](${runUrl}) has them._`);
  });

  test('are never longer than their room', () => {
    assert(property(integer({ min: 0, max: 400 }), integer({ min: 3_000, max: 20_000 }), (count, bytes) => {
      const text = fitBlocks(Array.from({ length: count }, (_, index) => `é${'x'.repeat(index * 3)}`), { bytes, runUrl });
      expect(bytesOf(text)).toBeLessThanOrEqual(bytes);
    }), { numRuns: 100, seed: 7 });
  });
});

describe('the comment', () => {
  test('keeps the parts of other commands, in one order, also with the line ends that GitHub gives', () => {
    const validated = editComment(undefined, { mark, section: 'validation', blocks: ['valid'], runUrl });
    const planned = editComment(validated.replaceAll('\n', '\r\n'), { mark, section: 'plan', blocks: ['plan'], runUrl });
    const deployed = editComment(editComment(planned, { mark, section: 'deployment', blocks: ['in progress'], runUrl }), { mark, section: 'deployment', blocks: ['deployed'], runUrl });
    expect(deployed.split('\n')[0]).toBe(mark);
    expect(deployed.match(/^(valid|plan|in progress|deployed)$/gm)).toEqual(['deployed', 'valid', 'plan']);
    expect(deployed).not.toContain('\r');
  });

  test('fits into what GitHub takes, with every part as long as it may be', () => {
    let text: string | undefined;
    const record = runRecord({ problems: many(5_000), apps: Array.from({ length: 500 }, () => appReport({ causes: ['é'.repeat(500)] })), nodes: Array.from({ length: 500 }, (_, index) => nodeRecord({ id: `n${index}` })) });
    for (const section of commentSections) text = editComment(text, { mark, section, blocks: blocks(record), runUrl });
    expect(bytesOf(text ?? '')).toBeGreaterThan(30_000);
    expect(bytesOf(text ?? '')).toBeLessThanOrEqual(65_536);
    expect(text?.match(/… and \d+ more/g)?.length).toBeGreaterThanOrEqual(4);
  });

  test('drops a part that somebody made too long, and goes on', () => {
    const before = `${mark}\n\n<!-- osop-argocd: plan -->\n\n${'x'.repeat(60_000)}\n\n<!-- osop-argocd: end of plan -->\n`;
    expect(editComment(before, { mark, section: 'deployment', blocks: ['deployed'], runUrl })).not.toContain('xxx');
  });

  test('has another mark for another place, and the same one for the same', () => {
    expect(commentMark(['a', undefined])).toBe(commentMark(['a', undefined]));
    expect(new Set([commentMark(['a', undefined]), commentMark(['a', 'b']), commentMark(['ab']), commentMark(['a', ''])]).size).toBe(4);
    expect(mark).toMatch(/^<!-- osop-argocd [0-9a-f]{16} -->$/);
  });

  test('of a validation has its problems folded, and stays in its room', () => {
    const report = { manifests: [], problems: many(2_000), suppressed: [], counts: { valid: 0, invalid: 2_000, couldNotCheck: 0, skipped: 0, empty: 0 }, kubernetesVersions: ['1.36'], notChecked: Array.from({ length: 900 }, () => 'overlay é'), seconds: 1 };
    const text = validationSummary(report, { repositoryUrl, sha: 'a'.repeat(40) }, { budget: longestSection / 2, folded: true });
    expect(text).toContain('<details><summary>2000 problems</summary>\n\n| ');
    expect(text).toContain('`a.yaml:1:1`](https://github.example/shop/config/blob/aaaa');
    expect(bytesOf(text)).toBeLessThan(longestSection - 500);
    expect(validationSummary(report)).toMatch(/^## /);
  });
});

describe('a check run', () => {
  test('annotates what stands at a line of the repository, and counts the rest in its summary', () => {
    const { where: _where, ...without } = problem({ message: 'nowhere' });
    const report = checkRunReport({ headline: 'failed', blocks: ['### verdict', 'rest'], problems: [...many(120), without, problem({ where: { file: '/etc/x.yaml', line: 1, column: 1 } }), problem({ where: { file: '../x.yaml', line: 1, column: 1 } })], runUrl });
    expect(report.annotations).toHaveLength(120);
    expect(report.leftOut).toBe(3);
    expect(report.summary).toBe('### verdict\n\n_3 of 123 problems are not annotated: 3 without a line in the repository, 0 more than are shown._\n\nrest');
  });

  test('has no more than a thousand annotations, and says so', () => {
    const report = checkRunReport({ headline: 'failed', blocks: ['### verdict'], problems: many(1_200), runUrl });
    expect([report.annotations.length, report.leftOut]).toEqual([1_000, 200]);
    expect(report.summary).toContain('200 more than are shown');
  });

  test('stays within the characters that GitHub takes', () => {
    const report = checkRunReport({ headline: 'x '.repeat(4_500), blocks: Array.from({ length: 100 }, () => 'é'.repeat(1_000)), problems: many(2), runUrl });
    expect(bytesOf(report.summary)).toBeLessThanOrEqual(checkRunRoom);
    expect(report.summary).toContain('more parts are left out here');
    expect(report.title).toBe(`${'x '.repeat(100).trimEnd()}…`);
  });

  test('T8: holds no command to a runner in an annotation', () => {
    const { annotations } = checkRunReport({ headline: 'x', blocks: ['x'], problems: [problem({ message: '::set-env name=A::b\n##[command]x' })], runUrl });
    expect(annotations[0]?.message).toBe('\\::set-env name=A::b\n  ##\\[command]x');
  });

  test.each([['succeeded', 'success'], ['nothing-to-do', 'success'], ['planned', 'success'], ['rolled-back', 'failure'], ['failed', 'failure'], ['refused', 'failure'], ['superseded', 'neutral'], ['cancelled', 'cancelled'], ['unknown', 'failure']] as const)('of a run that is %s concludes %s', (result, expected) => {
    expect(conclusionOf(result)).toBe(expected);
  });
});

describe('the status of a deployment', () => {
  const results: readonly (readonly [ResultWord, string])[] = [['succeeded', 'success'], ['nothing-to-do', 'success'], ['rolled-back', 'failure'], ['failed', 'failure'], ['refused', 'failure'], ['superseded', 'inactive'], ['cancelled', 'error'], ['unknown', 'error']];
  test.each(results)('of a run that is %s is %s', (result, expected) => {
    expect(deploymentEnding(runRecord({ result }), runUrl)).toMatchObject({ state: expected, logUrl: runUrl });
  });

  test('has one line of at most 140 characters, however they are counted', () => {
    for (const text of ['x'.repeat(500), '😀'.repeat(200), `a\n${'b '.repeat(300)}`]) {
      expect(shortDescription(text).length).toBeLessThanOrEqual(140);
      expect(shortDescription(text)).not.toContain('\n');
    }
    expect(shortDescription('healthy')).toBe('healthy');
  });

  test('has the address of the application itself, else its page in Argo CD, and none that is no web address', () => {
    const url = 'https://argocd.example.com/applications/web';
    expect(deploymentEnding(runRecord({ apps: [appReport({ url })] }), undefined).environmentUrl).toBe(url);
    expect(deploymentEnding(runRecord({ apps: [appReport({ url, externalUrl: 'https://shop.example.com/' })] }), undefined).environmentUrl).toBe('https://shop.example.com/');
    expect(deploymentEnding(runRecord({ apps: [appReport({ url, externalUrl: 'javascript:alert(1)' })] }), undefined).environmentUrl).toBe(url);
    expect(deploymentEnding(runRecord({ apps: [appReport({ url: 'https://user:secret@argocd.example.com' })] }), undefined).environmentUrl).toBeUndefined();
  });

  test('is for the environment of the application, or of the workflow where there are several', () => {
    expect([environmentName(['web'], { id: 'deploy' }), environmentName(['web', 'api'], { id: 'deploy' }), environmentName([], { id: 'deploy' })]).toEqual(['web', 'deploy', 'deploy']);
  });

  test('knows what runs again only after a rollback that was verified', () => {
    expect(restoredCommit(healthyRun())).toBeUndefined();
    const rollback = (produced: Readonly<Record<string, string | boolean>>) => runRecord({ nodes: [nodeRecord({ id: 'rollback', kind: 'rollback', produced: { app: 'web', strategy: 'argocd', revision: 'abc', ...produced } })] });
    expect(restoredCommit(rollback({ verified: true }))).toBe('abc');
    expect(restoredCommit(rollback({ verified: false }))).toBeUndefined();
  });
});

describe('problems as annotations of a step', () => {
  test('are each shown, cut or counted: nothing is dropped silently', () => {
    assert(property(integer({ min: 0, max: 40 }), integer({ min: 0, max: 40 }), integer({ min: 0, max: 40 }), (errors, warnings, notices) => {
      const found = [...many(errors), ...many(warnings).map((one) => ({ ...one, severity: 'warning' as const })), ...many(notices).map((one) => ({ ...one, severity: 'notice' as const }))];
      const { shown, leftOut } = annotationsFor(found, { limit: 10 });
      expect(shown.length + leftOut).toBe(found.length);
      for (const level of ['error', 'warning', 'notice']) expect(shown.filter((one) => one.level === level).length).toBeLessThanOrEqual(10);
      // With the line by which the run fails they stay below the fifty of a job.
      expect(shown.length + 1).toBeLessThanOrEqual(30);
      const lines = annotationCommands(found).split('\n').filter((line) => line !== '');
      expect(lines.filter((line) => !line.startsWith('::'))).toEqual(leftOut === 0 ? [] : [`${leftOut} more problems are not shown as annotations`]);
    }), { numRuns: 200, seed: 3 });
  });

  test('that are too long end in a sign that something was cut off', () => {
    expect(annotationsFor([problem({ message: 'x'.repeat(5_000) })], { limit: 10 }).shown[0]?.message.endsWith('…')).toBe(true);
  });
});
