import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { planIssues, type OwnIssue } from '../../../src/core/drift/plan-issues.js';
import { applicationBlocks, closedIssueBody, driftSummary, issueBody, withoutFoot } from '../../../src/core/report/drift-blocks.js';
import { fitBlocks } from '../../../src/core/report/fit-blocks.js';
import { driftLines } from '../../../src/core/report/drift-lines.js';
import { driftJson, driftOutputs, driftReport, exitCodeOf } from '../../../src/core/report/drift-report.js';
import { driftPage } from '../../../src/core/report/html/drift-page.js';
import { commentMark } from '../../../src/core/report/sticky-comment.js';
import { allVerdicts, applicationDrift, reportOf, scaled, withText } from '../../support/drifts.js';
import { elementsOf, parseHtml } from '../../support/html.js';
import { hostile } from '../../support/reports.js';
import { parseRunnerLog } from '../../support/runner-commands.js';

const page = (report = reportOf()): string => driftPage({ report, knownUrls: ['https://argocd.example.com'], madeAt: new Date('2026-03-31T12:00:00Z'), toolVersion: '1.0.0' });
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('a report of drift', () => {
  test('counts what was found, and puts first what matters', () => {
    const report = reportOf();
    expect(report.headline).toBe('Of 6 applications 1 has drifted; 1 waits for a newer commit to be synced; 2 could not be compared; 1 is being operated on and was not judged');
    expect(report.applications.map(({ id }) => id)).toEqual(['web', 'cache', 'wbe', 'worker', 'db', 'api']);
    expect(report.problems.map(({ code, severity, where }) => [code, severity, where?.line])).toEqual([
      ['OSOP-DRIFT-001', 'error', 4], ['OSOP-DRIFT-002', 'error', undefined], ['OSOP-DRIFT-002', 'error', undefined], ['OSOP-DRIFT-003', 'error', 4], ['OSOP-DRIFT-004', 'error', undefined],
    ]);
    expect(report.affected).toEqual(['web', 'worker']);
  });

  test.each([
    [['clean'], false, 'succeeded', 0, 'api is as git has it'], [['drifted'], false, 'failed', 2, 'web has drifted'], [['pending'], false, 'failed', 2, 'worker waits for a newer commit to be synced'],
    [['pending'], true, 'succeeded', 0, 'worker waits for a newer commit to be synced'], [['busy'], true, 'unknown', 2, 'db is being operated on and was not judged'],
    [['unknown'], true, 'unknown', 2, 'cache could not be compared'], [['unread'], true, 'unknown', 2, 'wbe could not be compared'], [['drifted', 'unknown'], true, 'failed', 2, 'Of 2 applications 1 has drifted; 1 could not be compared'],
  ] as const)('of %j, with allow-pending %s, is %s and exit code %i', (verdicts, allowPending, result, exitCode, headline) => {
    const report = reportOf(allVerdicts().filter(({ verdict }) => verdicts.some((one) => one === verdict)), allowPending);
    expect([report.result, exitCodeOf(report), report.headline]).toEqual([result, exitCode, headline]);
  });

  test('in a terminal is a table of all and the details of what differs', () => {
    expect(driftLines(reportOf(allVerdicts().slice(0, 2)), { color: false })).toEqual([
      'APPLICATION  STATE      SYNC       HEALTH   WHAT',
      'web          ✗ drifted  OutOfSync  Healthy  Deployment shop/web has spec.replicas: 5 in place of 3 by kubectl-edit, which last wrote …',
      'api          ✓ in sync  Synced     Healthy',
      '',
      '✗ web: drifted, since 2026-03-31 11:00 UTC (by its event)',
      '    Deployment shop/web: changed (web/deployment.yaml:4)',
      '      spec.replicas',
      '        git:     3',
      '        cluster: 5  by kubectl-edit, which last wrote at 2026-03-31 11:00 UTC',
      '    auto-sync on, self-heal off, prune off',
      '    git at aaaaaaa, as at the last sync',
      '    not put right: self-heal is off: what is changed in the cluster stays until the next commit or sync',
      '    note: one hook is not compared',
      '    https://argocd.example.com/applications/web',
      '',
      'Of 2 applications 1 has drifted',
    ]);
  });

  test('of many applications lists in a terminal those with something to tell, and counts the rest', () => {
    const clean = Array.from({ length: 50 }, (_, place) => applicationDrift({ id: `app-${place}`, verdict: 'clean', resources: [] }));
    const lines = driftLines(reportOf([...clean, applicationDrift()]), { color: false });
    expect(lines.slice(0, 4)).toEqual([expect.stringMatching(/^APPLICATION/), expect.stringMatching(/^web /), '50 more are in sync (--format json lists all)', '']);
    expect(driftLines(reportOf(clean), { color: false })).toEqual(['50 are in sync (--format json lists all)', 'All 50 applications are as git has them']);
  });

  test('tells everywhere what could not be found, also where its message names an application', () => {
    const report = driftReport([applicationDrift()], { allowPending: false, note: undefined, problems: [{ code: 'OSOP-DRIFT-002', severity: 'error', message: 'web: which applications it has made could not be found out' }] });
    for (const text of [driftLines(report, { color: false }).join('\n'), driftSummary(report), page(report)]) expect(text).toContain('could not be found out');
  });

  test('for scripts has every field, and the outputs of the action stay small', () => {
    expect(driftJson(reportOf())).toMatchObject({
      result: 'failed', 'exit-code': 2, affected: ['web', 'worker'],
      apps: [{ id: 'web', result: 'failed', verdict: 'drifted', revision: 'a'.repeat(40), since: { at: '2026-03-31T11:00:00Z', source: 'event', 'at-latest': false }, resources: [{ kind: 'Deployment', difference: 'changed', cause: 'cluster', file: 'web/deployment.yaml', line: 4, fields: [{ path: 'spec.replicas', live: '5', wanted: '3' }] }] }, { id: 'cache', result: 'unknown' }, {}, {}, {}, { result: 'succeeded', causes: [] }],
    });
    const many = reportOf(Array.from({ length: 3_000 }, (_, place) => applicationDrift({ id: `app-${place}`, resources: Array.from({ length: 3 }, () => scaled) })));
    const outputs = driftOutputs(many);
    expect(Object.values(outputs).reduce((sum, value) => sum + bytes(value), 0)).toBeLessThan(1_000_000);
    expect((JSON.parse(outputs['apps'] ?? '') as readonly unknown[]).length).toBe(3_000);
    expect(JSON.parse(outputs['problems'] ?? '')).toHaveLength(200);
  });

  test('as summary, page and issue names all that is known, and is bounded', () => {
    const summary = driftSummary(reportOf());
    for (const part of ['## ❌ Of 6 applications', '[web](https://argocd.example.com/applications/web)', '| `spec.replicas` | `3` | `5` | by kubectl-edit, which last wrote at 2026-03-31 11:00 UTC |', '`web/deployment.yaml:4`', 'ComparisonError: no such chart']) expect(summary).toContain(part);
    const text = parseHtml(page()).text;
    for (const part of ['web', 'spec.replicas', 'kubectl-edit', 'ComparisonError: no such chart', 'not put right: self-heal is off']) expect(text).toContain(part);
    const long = applicationDrift({ resources: Array.from({ length: 100 }, () => ({ ...scaled, fields: Array.from({ length: 30 }, () => ({ ...scaled.fields[0], path: 'x'.repeat(400), masked: false, cause: 'cluster' as const, owners: [] })) })) });
    expect(bytes(issueBody(long, { mark: '<!-- m -->', runUrl: undefined }))).toBeLessThan(65_536);
    expect(bytes(driftSummary(reportOf(Array.from({ length: 200 }, (_, place) => ({ ...long, id: `a${place}` })))))).toBeLessThan(1_000_000);
    expect(page(reportOf(Array.from({ length: 200 }, (_, place) => ({ ...long, id: `a${place}` })))).length).toBeLessThan(2_000_000);
  });
});

describe('text of a cluster', () => {
  const parser = markdownIt({ html: true });
  const htmlOf = (markdown: string): string => parser.parse(markdown, {}).flatMap(({ type, content, children }) => (type === 'html_block' ? [content] : (children ?? []).filter((child) => child.type === 'html_inline').map((child) => child.content))).join('');

  test.each(hostile)('T22: %j makes no markup but ours', (text) => {
    const report = withText(text);
    for (const markdown of [driftSummary(report), ...report.applications.map((one) => issueBody(one, { mark: '', runUrl: undefined })), ...report.applications.map((application) => closedIssueBody(issueBody(application, { mark: '', runUrl: undefined }), { mark: '', application, runUrl: undefined }))]) {
      expect(htmlOf(markdown).replace(/<\/?(?:details|summary|code|em|br)>/g, '')).not.toMatch(/<[a-z!/]/i);
    }
    const links = elementsOf(parseHtml(page(report))).flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(links.filter((href) => !href.startsWith('#') && !href.startsWith('https://argocd.example.com/'))).toEqual([]);
  });

  test.each(['::error::x', '\n::set-output name=a::b', '##[error]x', 'a\r::warning::x', '\u001B[31m::stop-commands::x'])('T8: %j commands no runner', (text) => {
    expect(parseRunnerLog(driftLines(withText(text), { color: true }).join('\n')).commands).toEqual([]);
  });

  test('mentions nobody and no issue', () => {
    expect(fitBlocks(applicationBlocks(applicationDrift({ notes: ['@octocat fixes #7'] })), { bytes: 10_000, runUrl: undefined })).toContain('@&#8203;octocat fixes #&#8203;7');
  });
});

describe('the issues', () => {
  const markOf = (id: string): string => commentMark(['drift', 'argocd.example.com', id]);
  const rules = { markOf, limit: 20, allowPending: false, runUrl: 'https://github.com/shop/config/actions/runs/1' };
  const found = applicationDrift();
  const clean = applicationDrift({ verdict: 'clean', resources: [] });
  const issueOf = (application = found, more: Partial<OwnIssue> = {}): OwnIssue => ({ number: 7, url: 'https://github.com/shop/config/issues/7', body: issueBody(application, { mark: markOf(application.id), runUrl: rules.runUrl }).replaceAll('\n', '\r\n'), ...more });
  const actions = (...[applications, issues, more = {}]: readonly [Parameters<typeof planIssues>[0], Parameters<typeof planIssues>[1], Partial<typeof rules>?]) => planIssues(applications, issues, { ...rules, ...more }).actions.map((action) => [action.kind, action.id, 'number' in action ? action.number : undefined]);

  test('are opened once, and left alone while nothing else is found, whichever run says so', () => {
    expect(actions([found], [])).toEqual([['open', 'web', undefined]]);
    expect(actions([found], [issueOf()], { runUrl: 'https://github.com/shop/config/actions/runs/2' })).toEqual([]);
  });

  test('are updated in place, closed with a note once in sync, and the last finding stays below', () => {
    const other = applicationDrift({ resources: [{ ...scaled, name: 'api' }] });
    expect(actions([other], [issueOf()])).toEqual([['update', 'web', 7]]);
    const [close] = planIssues([clean], [issueOf()], rules).actions;
    expect(close).toMatchObject({ kind: 'close', number: 7, body: expect.stringMatching(/^<!-- osop-argocd [0-9a-f]{16} -->\n\n✅ \*\*web is in sync again, seen 2026-03-31 12:00 UTC, compared with a{40}\*\*[^]*What was found before[^]*spec\.replicas/) });
    expect(actions([clean], [])).toEqual([]);
  });

  test('keep since when it is after the event is forgotten, and say where that is from', () => {
    const { since: _since, ...rest } = found;
    const [first] = planIssues([rest], [issueOf()], rules).actions;
    expect(first).toMatchObject({ kind: 'update', body: expect.stringContaining('since 2026-03-31 11:00 UTC (by its event, as this issue has told before)') });
    expect(actions([rest], [issueOf(found, { body: first?.body ?? '' })])).toEqual([]);
    const later = applicationDrift({ since: { at: '2026-03-31T15:00:00Z', source: 'event', atLatest: false } });
    expect(planIssues([later], [issueOf()], rules).actions).toMatchObject([{ body: expect.stringContaining('since 2026-03-31 15:00 UTC (by its event)') }]);
    for (const body of [`${markOf('web')}\n<!-- since <img> -->`, `${markOf('web')}\n<!-- since 2026-99-31T11:00:00Z -->`, `x\n${markOf('web')}`]) expect(planIssues([rest], [issueOf(found, { body })], rules).actions).toMatchObject([{ body: expect.stringContaining('since when is not known') }]);
  });

  test('of what could not be read, or is being operated on, stay as they are', () => {
    for (const verdict of ['unread', 'busy'] as const) {
      expect(actions([applicationDrift({ verdict })], [issueOf()])).toEqual([]);
      expect(actions([applicationDrift({ verdict })], [])).toEqual([]);
    }
    expect(actions([applicationDrift({ verdict: 'unknown' })], [])).toEqual([['open', 'web', undefined]]);
  });

  test('of newer commits are none where those may wait', () => {
    const pending = applicationDrift({ verdict: 'pending' });
    expect(actions([pending], [])).toEqual([['open', 'web', undefined]]);
    expect(actions([pending], [issueOf()], { allowPending: true })).toEqual([['close', 'web', 7]]);
  });

  test('are one each: the older of two is kept, and no more are opened than is allowed', () => {
    expect(actions([found], [issueOf(found, { number: 9 }), issueOf()])).toEqual([['close', 'web', 9]]);
    const many = Array.from({ length: 5 }, (_, place) => applicationDrift({ id: `app-${place}` }));
    expect(planIssues(many, [], { ...rules, limit: 2 })).toMatchObject({ actions: [{ id: 'app-0' }, { id: 'app-1' }], leftOut: ['app-2', 'app-3', 'app-4'] });
  });

  test('of another application or server are others, and a mark within a text is none', () => {
    expect(actions([found], [issueOf(applicationDrift({ id: 'api' })), issueOf(found, { body: `hello\n${markOf('web')}` })])).toEqual([['open', 'web', undefined]]);
    expect(markOf('web')).not.toBe(commentMark(['drift', 'other.example.com', 'web']));
    expect(withoutFoot('a\r\nb\r\n\r\n_As found by [this run](x)._\r\n')).toBe('a\nb');
  });
});
