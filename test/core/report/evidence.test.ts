import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/argocd/evidence.js';
import { explainedProblems } from '../../../src/core/report/evidence-annotations.js';
import { evidenceLines } from '../../../src/core/report/evidence-lines.js';
import { evidenceSummary } from '../../../src/core/report/evidence-summary.js';
import { redactRecord } from '../../../src/core/report/redact-record.js';
import { createRedactor } from '../../../src/core/report/redact.js';
import { jsonReport, outputsOf } from '../../../src/core/report/outputs.js';
import { osoplogOf } from '../../../src/core/report/osoplog.js';
import type { AppReport } from '../../../src/core/run-record.js';
import { runRecord } from '../../support/records.js';

const hostile = '::error::owned ##[error]owned <script>alert(1)</script> [x](https://evil.example) ```` @team';

const evidence: Evidence = {
  resources: [{
    group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web', health: 'Degraded', message: 'exceeded its progress deadline', sync: 'Synced', url: 'https://argocd.example/applications/web?node=x',
    declaredAt: { file: 'apps/web.yaml', line: 3, column: 1 }, checkedOutAt: { file: 'apps/web.yaml', line: 3, column: 1 },
    pod: { namespace: 'shop', name: 'web-1', reason: 'CrashLoopBackOff', restarts: 4, containers: [{ name: 'web', state: 'waiting', reason: 'CrashLoopBackOff', exitCode: 137, exitReason: 'OOMKilled', restarts: 4 }] },
    events: [{ object: 'Pod shop/web-1', type: 'Warning', reason: 'BackOff', message: 'Back-off restarting', count: 12, ageSec: 90 }],
    log: { pod: 'web-1', container: 'web', previous: true, lines: ['first', hostile, 'last'] },
  }],
  others: ['Deployment shop/api: Degraded'],
  missing: ['events of Pod shop/api-1: no answer within 15 s'],
};
const [first] = evidence.resources as [Evidence['resources'][number]];
const app: AppReport = { name: 'web', namespace: 'argocd', result: 'failed', sync: 'Synced', health: 'Degraded', revision: undefined, url: 'https://argocd.example/applications/web', seconds: 60, causes: ['Deployment shop/web: Degraded'], evidence };

describe('evidence', () => {
  it('is a few lines in a log, of which none is a command', () => {
    expect(evidenceLines(evidence)).toMatchInlineSnapshot(`
      [
        "Deployment shop/web: Degraded at apps/web.yaml:3:1",
        "  Pod shop/web-1: container web: CrashLoopBackOff, last exit code 137 (OOMKilled), 4 restarts",
        "  event of Pod shop/web-1: BackOff (12 times, 1m 30s before): Back-off restarting",
        "  last lines of container web, before it was started anew:",
        "    | first",
        "    | ::error::owned ##\\[error]owned <script>alert(1)</script> [x](https://evil.example) \`\`\`\` @team",
        "    | last",
        "not healthy either: Deployment shop/api: Degraded",
        "not known: events of Pod shop/api-1: no answer within 15 s",
      ]
    `);
    expect(evidenceLines({ resources: [], others: [], missing: [hostile] }).join('\n')).not.toMatch(/##\[|^\s*::/m);
  });

  it('is folded in the summary, a resource each, and shows text as text', () => {
    const summary = evidenceSummary([app]);
    expect(summary).toMatchInlineSnapshot(`
      "### Evidence

      <details><summary>web: Deployment shop/web: Degraded</summary>

      - declared at \`apps/web.yaml:3\`
      - exceeded its progress deadline
      - Pod shop/web-1: container web: CrashLoopBackOff, last exit code 137 (OOMKilled), 4 restarts
      - event of Pod shop/web-1: BackOff (12 times, 1m 30s before): Back-off restarting
      - [in Argo CD](https://argocd.example/applications/web?node=x)

      last lines of container web, before it was started anew:

      \`\`\`\`\`text
      first
      ::error::owned ##\\[error]owned <script>alert(1)</script> [x](https://evil.example) \`\`\`\` @team
      last
      \`\`\`\`\`

      </details>

      \`web\`:

      - not healthy either: Deployment shop/api: Degraded
      - not known: events of Pod shop/api-1: no answer within 15 s"
    `);
    expect(summary).not.toContain('##[error]');
  });

  it('stays within its share of the summary', () => {
    const big: Evidence = { ...evidence, resources: Array.from({ length: 5 }, () => ({ ...first, log: { pod: 'p', container: 'c', previous: false, lines: Array.from({ length: 20 }, () => 'é'.repeat(300)) } })) };
    const summary = evidenceSummary(Array.from({ length: 100 }, () => ({ ...app, evidence: big })));
    expect(new TextEncoder().encode(summary).length).toBeLessThan(121_000);
    expect(summary).toMatch(/… and \d+ more; the output/);
  });

  it('is told at the line of each manifest: in the problem that stands there, and in one more for each other', () => {
    const second = { ...first, name: 'api', checkedOutAt: { file: 'apps/api.yaml', line: 1, column: 1 } };
    const problem = { code: 'OSOP-GATE-001', severity: 'error', message: 'web is degraded', where: { file: 'apps/web.yaml', line: 3, column: 1 } } as const;
    const told = explainedProblems({ problems: [problem], apps: [{ ...app, evidence: { ...evidence, resources: [...evidence.resources, second] } }] });
    expect(told.map(({ where, message }) => [where?.file, message.split('\n')[0], message.split('\n').at(-1)])).toEqual([
      ['apps/web.yaml', 'web is degraded', '| last'],
      ['apps/api.yaml', 'Deployment shop/api of web: Degraded: exceeded its progress deadline', '| last'],
    ]);
  });

  it('is in the document of --format json and in the OSOP log, and leaves the outputs of a job as they are', () => {
    const record = runRecord({ apps: [app] });
    expect(jsonReport(record)['apps']).toMatchObject([{ causes: app.causes, evidence: { resources: [{ log: { lines: ['first', hostile, 'last'] } }] } }]);
    expect(Object.keys(JSON.parse(outputsOf(record)['apps'] ?? '')[0] as object)).toEqual(['name', 'namespace', 'result', 'sync', 'health', 'revision', 'url', 'seconds', 'causes']);
    expect(osoplogOf({ record, trigger: { type: 'manual' }, toolVersion: '1' })['x-osop-argocd']).toMatchObject({ evidence: [{ app: 'web', missing: evidence.missing }] });
  });

  it('T21: holds no secret of the run, whichever text it is in, and keeps its own words', () => {
    const leaky = JSON.parse(JSON.stringify(evidence).replaceAll('web', 'web-hunter2').replaceAll('first', 'hunter2')) as Evidence;
    const redacted = redactRecord(runRecord({ apps: [{ ...app, evidence: leaky }] }), createRedactor(['hunter2', 'resources', 'lines']));
    expect(JSON.stringify(redacted.apps[0]?.evidence)).not.toContain('hunter2');
    expect(redacted.apps[0]?.evidence?.resources[0]?.log?.lines[0]).toBe('***');
  });
});
