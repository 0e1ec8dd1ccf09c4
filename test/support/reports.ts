import type { Evidence } from '../../src/core/argocd/evidence.js';
import type { RunReport } from '../../src/core/report/html/run-report.js';
import type { RunRecord } from '../../src/core/run-record.js';
import { commitDiff, type CommitDiff, type CommitFacts } from '../../src/core/diff/commit-diff.js';
import { appReport, commit, degradedProblem, drawnEdge, drawnWorkflow, nodeRecord, recordStart, rolledBackRun, runRecord } from './records.js';

/** Where the config repository of these reports is. */
export const repositoryUrl = 'https://github.com/acme/config';

/** A report of a run for a push to GitHub. */
export function reportOf(record: RunRecord, given: Partial<RunReport> = {}): RunReport {
  return {
    record, command: 'run', workflow: record.nodes.length === 0 ? undefined : drawnWorkflow(record),
    trigger: { type: 'git_push', actor: 'octocat', timestamp: recordStart, source: 'github-ci' },
    event: 'push', runUrl: 'https://github.com/acme/config/actions/runs/42', repositoryUrl,
    knownUrls: ['https://argocd.example.com', 'https://github.com'], toolVersion: '1.2.3', workflowHash: `sha256:${'ab'.repeat(32)}`, ...given,
  };
}

const evidence: Evidence = {
  resources: [{
    group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web', health: 'Degraded', message: 'Back-off pulling image',
    url: 'https://argocd.example.com/applications/production-app?node=apps/Deployment/shop/web/0',
    declaredAt: { file: 'apps/web/deployment.yaml', line: 7, column: 3 },
    pod: { namespace: 'shop', name: 'web-1', reason: 'ImagePullBackOff', restarts: 2, containers: [{ name: 'web', state: 'waiting', reason: 'ImagePullBackOff', restarts: 2 }] },
    events: [{ object: 'Pod shop/web-1', type: 'Warning', reason: 'BackOff', message: 'no such tag', count: 12, ageSec: 90 }],
    log: { pod: 'web-1', container: 'web', previous: true, lines: ['starting', '  panic: <nil>'] },
  }],
  others: ['Deployment shop/api: Degraded'],
  missing: ['events of Pod shop/api-1: permission denied'],
};

/** A run that was rolled back, with everything that was found of the failure. */
export function failedRun(): RunRecord {
  const record = rolledBackRun();
  return { ...record, apps: record.apps.map((app) => ({ ...app, evidence })), images: [webImage], diffs: [webDiff()] };
}

const webImage = { name: 'web', file: 'apps/web/values.yaml', path: 'image.tag', from: 'v1', to: 'v2' };

/** The commit that sets the image, unless told otherwise. */
export function webDiff(given: Partial<CommitFacts> = {}): CommitDiff {
  const before = 'replicas: 2\nimage:\n  repository: registry.example.com/web\n  tag: v1 # set by the pipeline\nservice:\n  port: 8080\n';
  const texts = [{ path: webImage.file, before, after: before.replace('v1', 'v2') }];
  return commitDiff({ state: 'made', takesBack: false, sha: commit, branch: 'main', ...given }, { texts, images: [webImage], redact: (text) => text });
}

/** Audit records of a run, as its file has them. */
export const auditRecords = [
  { v: 1, seq: 1, time: '2026-03-31T14:00:00.000Z', event: 'run.started', run: 'r', actor: 'octocat', prev: '0'.repeat(64), hash: 'aa'.repeat(32) },
  { v: 1, seq: 2, time: '2026-03-31T14:00:01.000Z', event: 'sync.requested', run: 'r', app: { name: 'production-app', uid: 'u' }, revision: '3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081', prev: 'aa'.repeat(32), hash: 'bb'.repeat(32) },
  { v: 1, seq: 3, time: '2026-03-31T14:02:15.000Z', event: 'run.ended', run: 'r', result: 'rolled-back', headline: 'production-app was rolled back to 0a1b2c3', prev: 'bb'.repeat(32), hash: 'cc'.repeat(32) },
];

/** The same with this text wherever text of other people can stand, also in the lines of a diff. */
function diffsWithText(text: string): readonly CommitDiff[] {
  const texts = [
    { path: text, before: `${text}\nsame\n`, after: `same\n${text}${text}` }, { path: text, before: undefined, after: `${text}\n` }, { path: text, before: `${text}\n`, after: undefined, },
    { path: text, before: undefined, after: '', unshown: 'a link' },
  ];
  const images = [{ name: text, file: text, path: text, from: text, to: text }];
  return (['made', 'earlier', 'proposed', 'planned'] as const).flatMap((state) => [false, true].map((takesBack): CommitDiff => ({ ...commitDiff({ state, takesBack, sha: state === 'planned' ? undefined : text, branch: text }, { texts, images, redact: (line) => line }), ...(state === 'earlier' ? { unread: text } : {}) })));
}

/** What people have tried to get out of a text with. */
export const hostile = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</title><script>x</script>', '</style><script>x</script>', '--><script>x</script>', ']]><x>', '<!--', '<![CDATA[',
  '&lt;script&gt;', '&#60;b&#62;', '&amp', '`<b>`', '``', '${alert(1)}', '{{constructor}}', 'javascript:alert(1)', '\u0000\u0001<b>', '\u202Egnp.exe', '\uD800 half', '\uFFFE', '\u2028<b>', '\r\n\r\n<b>',
  '<svg/onload=alert(1)>', '<a href=javascript:alert(1)>x</a>', 'x" style="position:fixed', '<details open ontoggle=alert(1)>', '</pre></code></main>', '\u001B[31mred\u001B]8;;https://evil.example\u0007', 'ａ', '🎉'.repeat(50), '<'.repeat(100),
];

/** The record with this text wherever text of other people can stand. */
export function withText(text: string): RunRecord {
  const problem = { ...degradedProblem, message: text, hint: text, where: { file: text, line: 1, column: 1 } };
  const [resource] = evidence.resources;
  return runRecord({
    runId: text, workflow: { id: text, name: text, file: text }, headline: text, reason: text, notices: [text], problems: [problem], changedFiles: [text], commitSha: text, previousSha: text, revertSha: text, rollbackStrategy: 'git-revert',
    images: [{ name: text, file: text, path: text, from: text, to: text }],
    diffs: diffsWithText(text),
    validation: { checked: 1, invalid: 0, valid: true, errors: [text] },
    apps: [appReport({
      name: text, namespace: text, revision: text, url: text, causes: [text, text],
      evidence: {
        resources: resource === undefined ? [] : [{
          ...resource, kind: text, name: text, namespace: text, health: text, message: text, syncMessage: text, url: text, declaredAt: { file: text, line: 1, column: 1 },
          pod: { namespace: text, name: text, reason: text, restarts: 1, containers: [{ name: text, state: 'waiting', reason: text, message: text, restarts: 1 }] },
          events: [{ object: text, type: text, reason: text, message: text, count: 2, ageSec: 1 }], log: { pod: text, container: text, previous: false, lines: [text, text] },
        }],
        others: [text], missing: [text],
      },
    })],
    nodes: [
      nodeRecord({ id: text, purpose: text, note: text, problems: [problem], outputs: { [text]: text }, children: [nodeRecord({ id: text })] }),
      nodeRecord({ id: `${text}2`, kind: 'rollback', produced: { app: text, strategy: text, from: text, revision: text, reason: text, message: text, pull_request: text } }),
    ],
    manual: { to: text, reason: text, by: text, histories: [{ app: text, proposed: undefined, why: text, rows: [{ id: 1, revision: text, deployedAt: text, by: text, health: 'unknown', why: text, isLive: false, wasLeft: true }] }] },
  });
}

/** The report with this text wherever text of other people can stand, around the record too. */
export function withTextAround(text: string): RunReport {
  const record = withText(text);
  const edges = [drawnEdge({ from: text, to: `${text}2`, mode: 'switch', label: text, condition: { text, pointer: '' }, cases: [{ value: text, to: text, pointer: '' }] }), drawnEdge({ from: text, to: `${text}2`, mode: 'fallback', label: text, condition: { text, pointer: '' } })];
  return reportOf(record, { workflow: drawnWorkflow(record, edges), trigger: { type: 'event', actor: text }, event: text, runUrl: text, workflowHash: text, audit: { head: text, path: text, records: auditRecords.map((item) => ({ ...item, event: text, time: text, hash: text, app: { name: text }, note: text, reason: text })) }, toolVersion: '1.2.3', repositoryUrl, knownUrls: [text] });
}
