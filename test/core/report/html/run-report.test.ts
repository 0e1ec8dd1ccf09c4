import fc from '../../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { commitDiff } from '../../../../src/core/diff/commit-diff.js';
import { runReport, workflowPage } from '../../../../src/core/report/html/run-report.js';
import type { RunRecord } from '../../../../src/core/run-record.js';
import { appReport, drawnEdge, drawnWorkflow, dryRun, gitRevertedRun, healthyRun, invalidRun, nodeRecord, rolledBackRun, runRecord } from '../../../support/records.js';
import { auditRecords, failedRun, hostile, reportOf, repositoryUrl, withText, withTextAround, webDiff } from '../../../support/reports.js';
import { elementsOf, parseHtml, type HtmlElement } from '../../../support/html.js';

/** Elements with this name below one with this id, or anywhere. */
function find(page: HtmlElement, name: string, id?: string): readonly HtmlElement[] {
  const within = id === undefined ? page : elementsOf(page).find(({ attributes }) => attributes['id'] === id);
  return within === undefined ? [] : elementsOf(within).filter((element) => element.name === name);
}

const texts = (elements: readonly HtmlElement[]): readonly string[] => elements.map(({ text }) => text.replace(/\s+/g, ' ').trim());
const hrefs = (page: HtmlElement): readonly string[] => find(page, 'a').map(({ attributes }) => attributes['href'] ?? '').filter((href) => !href.startsWith('#'));

describe('the HTML report of a run', () => {
  test('tells the verdict first, then what to do, then the rest', () => {
    const page = parseHtml(runReport(reportOf(failedRun())));
    expect(texts(find(page, 'h1'))).toEqual(['production-app was rolled back to 0a1b2c3']);
    expect(texts(find(page, 'h2'))).toEqual(['What to do next', 'Workflow', 'Timeline', 'What changed', 'Applications', 'Failing resources', 'Problems', 'Diff', 'Record']);
    expect(texts(find(page, 'title'))[0]).toBe('↩ production-app was rolled back to 0a1b2c3');
    expect(texts(find(page, 'li').filter(({ attributes }) => attributes['class'] === 'notice'))).toEqual(['git still names 3f2a9c1: revert it, or the next sync deploys it again']);
  });

  test('has the commands to type, quoted for a shell', () => {
    const commands = (record: RunRecord, command = 'run'): readonly string[] => texts(find(parseHtml(runReport(reportOf(record, { command }))), 'pre', 'next'));
    expect(commands(rolledBackRun())).toEqual(['git revert --no-edit 3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081 && git push']);
    expect(commands(gitRevertedRun())).toEqual([]);
    expect(commands(healthyRun())).toEqual(['osop-argocd rollback --app production-app --to last-healthy']);
    const deployed = [appReport({ name: 'web', revisionBefore: 'a'.repeat(40) }), appReport({ name: 'api', revisionBefore: 'b'.repeat(40) }), appReport({ name: 'cron', revisionBefore: 'a'.repeat(40) })];
    expect(commands(runRecord({ apps: deployed }))).toEqual([`osop-argocd rollback --app web --app cron --to ${'a'.repeat(40)}`, `osop-argocd rollback --app api --to ${'b'.repeat(40)}`]);
    expect(commands(healthyRun(), 'rehearse')).toEqual(['osop-argocd run --workflow .github/deploy.osop.yaml --dry-run']);
    expect(commands(dryRun())).toEqual([]);
    expect(commands(invalidRun())).toEqual([]);
    const stuck = runRecord({ result: 'failed', exitCode: 3, apps: [appReport({ name: "it's; rm -rf $HOME", result: 'failed' }), appReport({ name: '-x', namespace: 'team a', result: 'unknown' })] });
    expect(commands(stuck)).toEqual([String.raw`osop-argocd rollback --app 'it'\''s; rm -rf $HOME' --app 'team a/-x' --to last-healthy --dry-run`]);
    expect(commands(runRecord({ apps: [appReport({ name: 'a\nb' })] }))).toEqual([]);
  });

  test('shows what failed with its pods, events, log and the line of its manifest', () => {
    const page = parseHtml(runReport(reportOf(failedRun())));
    const [block] = find(page, 'article', 'evidence');
    expect(texts(block === undefined ? [] : find(block, 'h3'))).toEqual(['Deployment shop/web']);
    expect(block?.text).toContain('declared at apps/web/deployment.yaml:7:3');
    expect(block?.text).toContain('Event of Pod shop/web-1: BackOff (12 times, 1m 30s before): no such tag');
    expect(find(page, 'pre', 'evidence')[0]?.text).toBe('starting\n  panic: <nil>');
    expect(texts(find(page, 'li', 'evidence')).slice(-2)).toEqual(['production-app, not healthy either: Deployment shop/api: Degraded', 'production-app, not known: events of Pod shop/api-1: permission denied']);
    expect(hrefs(page)).toContain(`${repositoryUrl}/blob/3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081/apps/web/deployment.yaml#L7`);
  });

  test('has the images before and after, the files and the facts for an audit', () => {
    const page = parseHtml(runReport(reportOf(failedRun(), { audit: { head: 'ff00', path: '/var/tmp/audit.jsonl', records: auditRecords } })));
    expect(texts(find(page, 'td', 'changes'))).toEqual(['v1', 'v2', 'apps/web/values.yaml:4']);
    expect(texts(find(page, 'li', 'changes'))).toEqual(['apps/production/deployment.yaml', 'apps/production/values.yaml']);
    const [names, values] = [texts(find(page, 'dt', 'record')), texts(find(page, 'dd', 'record'))];
    expect(Object.fromEntries(names.map((name, place) => [name, values[place]]))).toEqual({
      'Run': '7c9e6679-7425-40de-944b-e07fc1f90ae7', 'Workflow': 'ArgoCD GitOps Sync and Rollback Workflow argocd-gitops', 'File': '.github/deploy.osop.yaml', 'Hash of the file': `sha256:${'ab'.repeat(32)}`,
      'Mode and status (OSOP)': 'live, FAILED', 'Started by': 'octocat (push)', 'CI run': 'https://github.com/acme/config/actions/runs/42',
      'Started': '2026-03-31 14:00:00 UTC', 'Ended': '2026-03-31 14:02:15 UTC, after 2m 15s', 'Exit code': '1', 'Last audit record': 'ff00', 'Carried out by': 'osop-argocd-action 1.2.3',
    });
  });

  test('shows the diff with a sign for each line, and links the image to its line', () => {
    const page = parseHtml(runReport(reportOf(failedRun())));
    expect(texts(find(page, 'h3', 'diff'))).toEqual(['Diff of 3f2a9c1 on main: 1 file, +1 −1']);
    expect(texts(find(page, 'p', 'diff'))).toEqual(['apps/web/values.yaml changed, +1 −1']);
    const lines = find(page, 'span', 'diff').filter(({ attributes }) => attributes['class'] !== 'note');
    expect(lines.map(({ text, attributes }) => [attributes['class'] ?? '', text])).toEqual([
      ['hunk', '@@ -1,6 +1,6 @@\n'], ['', ' replicas: 2\n'], ['', ' image:\n'], ['', '   repository: registry.example.com/web\n'], ['del', '-  tag: v1 # set by the pipeline\n'], ['add', '+  tag: v2 # set by the pipeline\n'], ['', ' service:\n'], ['', '   port: 8080\n'],
    ]);
    expect(hrefs(page)).toContain(`${repositoryUrl}/blob/3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081/apps/web/values.yaml#L4`);
  });

  test('tells which commit waits, which was not made, which takes back, and which is not known', () => {
    const diffs = [webDiff({ state: 'proposed', branch: 'osop/bump-web' }), webDiff({ state: 'planned', sha: undefined }), webDiff({ takesBack: true }), { ...webDiff({ state: 'earlier' }), unread: 'the server is gone' }];
    const page = parseHtml(runReport(reportOf({ ...failedRun(), diffs })));
    expect(texts(find(page, 'h3', 'diff'))).toEqual([
      'Diff of 3f2a9c1 on osop/bump-web, which waits to be merged: 1 file, +1 −1', 'Diff that would be made on main: 1 file, +1 −1', 'Diff of the revert 3f2a9c1 on main: 1 file, +1 −1', 'Diff of 3f2a9c1 on main, made by an earlier attempt',
    ]);
    expect(texts(find(page, 'p', 'diff')).at(-1)).toBe('Not known: the server is gone');
  });

  test('folds a long diff, and counts the lines and files that it leaves out', () => {
    const long = Array.from({ length: 4_000 }, (_, place) => `line ${place} ${'x'.repeat(60)}\n`).join('');
    const of = (texts: Parameters<typeof commitDiff>[1]['texts']) => commitDiff({ state: 'made', takesBack: false, sha: '3f'.repeat(20), branch: 'main' }, { texts, images: [], redact: (text) => text });
    const page = parseHtml(runReport(reportOf({ ...failedRun(), diffs: [of([{ path: 'a', before: '', after: long }, { path: 'b', before: '', after: 'b\n' }])] })));
    const shown = find(page, 'span', 'diff').filter(({ attributes }) => attributes['class'] === 'add').length;
    expect(texts(find(page, 'summary', 'diff'))).toEqual([`${shown + 1} lines`]);
    expect(texts(find(page, 'p', 'diff').filter(({ attributes }) => attributes['class'] === 'cut'))).toEqual([`… ${4_000 - shown} more lines and 1 more file, left out to keep this page small. The commit has them.`]);
  });

  test('has each audit record with its hash, and how to check them', () => {
    const page = parseHtml(runReport(reportOf(failedRun(), { audit: { head: 'cc'.repeat(32), path: '/var/tmp/audit.jsonl', records: auditRecords } })));
    expect(texts(find(page, 'tr', 'audit'))).toEqual(['No.TimeEventAboutHash', '114:00:00run.startedaaaaaaaaaaaa', '214:00:01sync.requestedproduction-app · 3f2a9c1bbbbbbbbbbbb', '314:02:15run.endedrolled-back · production-app was rolled back to 0a1b2c3cccccccccccc']);
    expect(texts(find(page, 'pre', 'audit'))).toEqual([`osop-argocd audit verify --audit-log audit.jsonl --audit-head ${'cc'.repeat(32)}`]);
    expect(find(page, 'a', 'record').map(({ attributes }) => attributes['href'])).toContain('#audit');
    expect(elementsOf(page).map(({ attributes }) => attributes['id'])).toEqual(expect.arrayContaining(['record-1', 'record-2', 'record-3']));
  });

  test('shows in the graph and the timeline what each node came to, also in a sub-workflow', () => {
    const record = { ...rolledBackRun(), nodes: [...rolledBackRun().nodes.slice(0, 6), nodeRecord({ id: 'notify_failure', attempts: 3, children: [nodeRecord({ id: 'inner', status: 'failed', timedOut: true })] })] };
    const page = parseHtml(runReport(reportOf(record)));
    expect(texts(find(page, 'tr', 'timeline')).slice(-2)).toEqual(['notify_failureattempt 3succeeded1.0s, from +0.0s', 'notify_failure / innertimed out1.0s, from +0.0s']);
    const arrows = elementsOf(page).filter(({ name, attributes }) => name === 'g' && attributes['class']?.startsWith('arrow') === true);
    expect(arrows.map(({ attributes }) => attributes['class'])).toEqual(['arrow taken', 'arrow taken', 'arrow taken', 'arrow not-taken', 'arrow taken', 'arrow taken']);
    expect(texts(find(page, 'tr', 'workflow')).slice(-2)).toEqual(["health_checkrollbackfallbackif health_status.status != 'Healthy'yes", 'rollbacknotify_failuresequentialyes']);
  });

  test('tells of a rollback by hand what was asked for and what there was to choose from', () => {
    const manual = {
      to: 'steps:1', reason: 'outage', by: 'octocat',
      histories: [{ app: 'web', proposed: 3, why: '', rows: [{ id: 4, revision: 'a'.repeat(40), deployedAt: '2026-03-31T13:00:00Z', by: 'ci', health: 'unhealthy' as const, why: 'it was Degraded', isLive: true, wasLeft: false }, { id: 3, revision: undefined, deployedAt: 'never', by: undefined, health: 'healthy' as const, why: '', isLive: false, wasLeft: false }] }],
    };
    const node = nodeRecord({ id: 'rollback', kind: 'rollback', produced: { app: 'web', strategy: 'git-revert', from: 'b'.repeat(40), revision: 'c'.repeat(40), id: 3, reason: 'it was healthy', revert_sha: 'd'.repeat(40), verified: true } });
    const page = parseHtml(runReport(reportOf(runRecord({ nodes: [node], manual }), { command: 'rollback', workflow: undefined })));
    expect(texts(find(page, 'p', 'rollback'))[0]).toBe('Asked for: steps:1 by octocat: outage');
    expect(texts(find(page, 'tr', 'rollback'))).toEqual([
      'ApplicationFromToWhy this oneHowNow', 'webbbbbbbbccccccc (id 3)it was healthygit reverthealthy; git and cluster agree at ddddddd',
      'IdRevisionDeployedByHealthNote', '4aaaaaaa2026-03-31 13:00ciunhealthylive; it was Degraded', '3–never–healthyproposed',
    ]);
  });

  test('of a run that did nothing has neither empty parts nor a graph', () => {
    const page = parseHtml(runReport(reportOf(invalidRun(), { workflow: undefined, repositoryUrl: undefined })));
    expect(texts(find(page, 'h2'))).toEqual(['What to do next', 'Problems', 'Record']);
    expect(find(page, 'svg').filter(({ attributes }) => attributes['role'] === 'img')).toEqual([]);
  });

  test('links to https pages of known origins only', () => {
    const urls = ['javascript:alert(1)', 'data:text/html,x', 'http://argocd.example.com/a', 'https://argocd.example.com.evil.example/', 'https://user:secret@argocd.example.com/', '//evil.example', 'https://evil.example/', 'https://argocd.example.com/applications/a?b="c"'];
    const record = runRecord({ apps: urls.map((url, place) => appReport({ name: `app-${place}`, url })), commitSha: undefined, previousSha: undefined });
    expect(hrefs(parseHtml(runReport(reportOf(record, { runUrl: undefined, command: 'wait' })))).filter((href) => !href.startsWith(`${repositoryUrl}/commit/`))).toEqual(['https://argocd.example.com/applications/a?b=%22c%22']);
  });

  test('loads nothing and runs nothing', () => {
    const text = runReport(reportOf(failedRun()));
    const page = parseHtml(text);
    expect(find(page, 'meta')[1]?.attributes).toEqual({ 'http-equiv': 'Content-Security-Policy', 'content': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'" });
    expect(text).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|\bon\w+="/i);
  });

  test('has landmarks, headings in order, headers in tables, and an alternative for the drawing', () => {
    const page = parseHtml(runReport(reportOf(failedRun())));
    expect(['header', 'nav', 'main', 'footer'].map((name) => find(page, name).length)).toEqual([1, 1, 1, 1]);
    const levels = elementsOf(page).flatMap(({ name }) => /^h(\d)$/.exec(name)?.[1] ?? []).map(Number);
    expect(levels.filter((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    for (const table of find(page, 'table')) {
      expect(find(table, 'caption')).toHaveLength(1);
      for (const row of find(table, 'tr')) expect(find(row, 'th')[0]?.attributes['scope']).toMatch(/^(?:row|col)$/);
    }
    const ids = new Set(elementsOf(page).map(({ attributes }) => attributes['id']));
    for (const { attributes } of elementsOf(page)) for (const id of (attributes['aria-labelledby'] ?? '').split(' ').filter((name) => name !== '')) expect(ids.has(id)).toBe(true);
    for (const { attributes } of find(page, 'svg')) expect(attributes['aria-hidden'] === 'true' || attributes['aria-labelledby'] === 'graph-title graph-description').toBe(true);
  });

  test('is the same for the same record', () => {
    expect(runReport(reportOf(failedRun()))).toBe(runReport(reportOf(failedRun())));
  });

  test('looks as it did', async () => {
    await expect(runReport(reportOf(failedRun())).replace(/<style>[^]*?<\/style>/, '<style></style>')).toMatchFileSnapshot('rolled-back.snapshot.html');
  });
});

describe('T22: hostile text in the HTML report', () => {
  test.each(hostile)('%j stays text', (text) => {
    const page = parseHtml(runReport(withTextAround(text)));
    expect(find(page, 'a').every(({ attributes }) => /^(?:#[a-z]+$|https:\/\/github\.com\/acme\/config\/)/.test(attributes['href'] ?? ''))).toBe(true);
    expect(elementsOf(page).filter(({ name, attributes }) => name !== 'div' && name !== 'section' && attributes['style'] !== undefined)).toEqual([]);
    expect(find(page, 'h1')).toHaveLength(1);
  });

  test('any text gives a well-formed page', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.array(fc.constantFrom(...hostile)).map((parts) => parts.join(''))), (text) => {
      expect(parseHtml(runReport(withTextAround(text))).name).toBe('html');
    }), { numRuns: 60 });
  });

  test('any text gives a well-formed page of a workflow', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), (text) => {
      const { workflow } = withTextAround(text);
      expect(parseHtml(workflowPage({ workflow: workflow ?? drawnWorkflow(), name: text, description: text, file: text, toolVersion: '1.2.3' })).name).toBe('html');
    }), { numRuns: 60 });
  });
});

test('the report stays below 2 MB however much there is to say, and counts what it leaves out', () => {
  const long = '<@🎉>'.repeat(3000);
  const base = withText(long);
  const many = <T>(items: readonly T[]): readonly T[] => Array.from({ length: 3000 }, () => items).flat();
  const record: RunRecord = {
    ...base, notices: many(base.notices), problems: many(base.problems).map((problem, place) => ({ ...problem, hint: `${place}${long}` })), changedFiles: many(base.changedFiles), images: many(base.images), diffs: many(base.diffs ?? []).slice(0, 40), apps: many(base.apps), nodes: many(base.nodes),
  };
  const workflow = drawnWorkflow({ ...record, nodes: Array.from({ length: 500 }, (_, place) => nodeRecord({ id: `${place}${long}`, purpose: long })) }, Array.from({ length: 900 }, (_, place) => drawnEdge({ from: `${place % 499}${long}`, to: `${(place % 499) + 1}${long}`, label: long })));
  const text = runReport(reportOf(record, { workflow }));
  expect(new TextEncoder().encode(text).length).toBeLessThan(2_000_000);
  const page = parseHtml(text);
  const notes = texts(find(page, 'p').filter(({ attributes }) => attributes['class'] === 'cut')).map((note) => note.replace(/\d+/g, 'N').split(',')[0]);
  expect(notes.filter((note, place) => note !== notes[place - 1])).toEqual([
    '… and N more warnings', '… and N more hints', 'Not drawn: N more nodes', '… and N more edges', '… and N more nodes', '… and N more images', '… and N more files', '… and N more applications', '… and N more resources', '… and N more applications', '… and N more problems', '… N more file', '… and N more commits', '… and N more nodes',
  ]);
});

test('the page of a workflow has its drawing, nodes and edges', () => {
  const page = parseHtml(workflowPage({ workflow: drawnWorkflow(), name: 'Deploy', description: 'Deploys.', file: 'deploy.osop.yaml', toolVersion: '1.2.3' }));
  expect(texts(find(page, 'h1'))).toEqual(['Deploy']);
  expect(texts(find(page, 'h2'))).toEqual(['Workflow', 'Nodes', 'Edges']);
  expect(find(page, 'tr', 'nodes')).toHaveLength(8);
  expect(texts(find(page, 'tr', 'edges'))[2]).toBe('manifest_validateargocd_syncconditionalif validation_result.valid == true');
});
