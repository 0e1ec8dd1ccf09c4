import { describe, expect, test } from 'vitest';
import { workflowMermaid } from '../../../src/core/report/mermaid.js';
import { jobSummary } from '../../../src/core/report/summary.js';
import { appReport, degradedProblem, drawnWorkflow, dryRun, gitRevertedRun, invalidRun, nodeRecord, rolledBackRun, runRecord } from '../../support/records.js';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

function many<T>(item: T): readonly T[] {
  return Array.from({ length: 5000 }, () => item);
}

describe('the job summary', () => {
  test('begins with the verdict, then what must not be missed and what to do, then the details', () => {
    const summary = jobSummary({
      record: rolledBackRun(),
      mermaid: 'flowchart TD\n  n0["x"]\n',
      repositoryUrl: 'https://github.com/acme/config',
      workflowUrl: 'https://github.com/acme/config/blob/main/.github/deploy.osop.yaml',
    });
    expect(summary).toBe(`## ⏪ production-app was rolled back to 0a1b2c3d

> [!WARNING]
> - git still names 3f2a9c1d: revert it, or the next sync deploys it again

**Why:** 3f2a9c1d is Degraded

**What to do next**

- push the image web:v2, or deploy a tag that exists

### What changed

- Commit: [\`3f2a9c1d\`](https://github.com/acme/config/commit/3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081)
- Before it: [\`0a1b2c3d\`](https://github.com/acme/config/commit/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567)
- Rolled back by: Argo CD
- Changed files: 2

<details><summary>Files</summary>

- \`apps/production/deployment.yaml\`
- \`apps/production/values.yaml\`

</details>

### Applications

| Application | Result | Sync | Health | Revision | Time | Causes |
| --- | --- | --- | --- | --- | --- | --- |
| [production-app](https://argocd.example.com/applications/production-app) | ⏪ rolled-back | Synced | Healthy | \`0a1b2c3d\` | 1m 03s | Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found |

### Phases

| Node | Outcome | Time | Note |
| --- | --- | --- | --- |
| \`git_commit\` | ✅ succeeded | 0.1s | 3f2a9c1d changes 2 files |
| \`manifest_validate\` | ✅ succeeded | 0.7s | 4 manifests are valid |
| \`argocd_sync\` | ✅ succeeded | 11.6s | production-app is synced to 3f2a9c1d |
| \`health_check\` | ❌ failed | 1m 03s | production-app is Degraded: Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found |
| \`notify_success\` | ⏭️ skipped | – | its condition does not hold |
| \`rollback\` | ✅ succeeded | 1m 00s | production-app runs 0a1b2c3d again |
| \`notify_failure\` | ✅ succeeded | 0.1s | told Slack |

### Problems

| Severity | Code | Where | What |
| --- | --- | --- | --- |
| ❌ error | OSOP-GATE-001 | \`.github/deploy.osop.yaml:41:5\` | production-app is Degraded: Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found<br><em>push the image web:v2, or deploy a tag that exists</em> |

<details><summary>Diagram of the workflow</summary>

\`\`\`mermaid
flowchart TD
  n0["x"]
\`\`\`

</details>

Workflow [ArgoCD GitOps Sync and Rollback Workflow](https://github.com/acme/config/blob/main/.github/deploy.osop.yaml) (\`.github/deploy.osop.yaml\`) · run \`7c9e6679-7425-40de-944b-e07fc1f90ae7\` · 2m 15s
`);
  });

  test('of a run that changed nothing has no empty sections', () => {
    expect(jobSummary({ record: invalidRun() })).toBe(`## ❌ The workflow has 2 errors; nothing was changed

**What to do next**

- did you mean \`purpose\`?

### Problems

| Severity | Code | Where | What |
| --- | --- | --- | --- |
| ❌ error | OSOP-DOC-003 | \`deploy.osop.yaml:7:5\` | \`purpos\` is not known to OSOP<br><em>did you mean \`purpose\`?</em> |
| ❌ error | OSOP-INPUT-003 |  | the input \`argocd-server\` is missing |
| ⚠️ warning | OSOP-DOC-006 | \`deploy.osop.yaml:1:15\` | OSOP 2.9 is newer than 2.0 |

Workflow ArgoCD GitOps Sync and Rollback Workflow (\`.github/deploy.osop.yaml\`) · run \`7c9e6679-7425-40de-944b-e07fc1f90ae7\` · 0.0s
`);
  });

  test('tells a dry run, a git revert, retries and what ran in a sub-workflow', () => {
    expect(jobSummary({ record: dryRun() })).toContain('· dry run `7c9e6679');
    expect(jobSummary({ record: gitRevertedRun() })).toContain('- Reverted by: `9e8d7c6b`\n- Rolled back by: git revert\n');
    const record = runRecord({ nodes: [nodeRecord({ id: 'deploy', attempts: 3, children: [nodeRecord({ id: 'inner', status: 'failed', timedOut: true })] })] });
    expect(jobSummary({ record })).toContain('| `deploy` | ✅ succeeded | 1.0s | attempt 3 |\n| `deploy / inner` | ❌ timed out | 1.0s |  |\n');
  });

  test('T22: no text of other people becomes HTML, a link, a mention, a row or the end of a fence', () => {
    const evil = '<img src=x> [a](https://evil.example) @octocat | b\n## c\n```\n`d`';
    const problem = { ...degradedProblem, message: evil, hint: evil, where: { file: evil, line: 1, column: 1 } };
    const record = runRecord({
      workflow: { id: evil, name: evil, file: evil },
      headline: evil,
      notices: [evil],
      problems: [problem],
      changedFiles: [evil],
      apps: [appReport({ name: evil, revision: evil, url: 'javascript:alert(1)', causes: [evil] }), appReport({ url: 'https://argocd.example.com/a)|[x](y' })],
      nodes: [nodeRecord({ id: evil, note: evil, problems: [problem] })],
    });
    const summary = jobSummary({ record, mermaid: 'flowchart TD\n```\n# out', workflowUrl: 'https://user:secret@evil.example' });
    expect(summary).not.toMatch(/<img|(?<!&#93;)\]\(https:..evil|@octocat(?![^`]*`)|\n## c|javascript:|user:secret/);
    expect(summary).toContain('````mermaid\nflowchart TD\n```\n# out\n````\n');
    expect(summary).toContain('(https://argocd.example.com/a%29%7C%5Bx%5D%28y)');
    const rows = summary.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.split('|').length - 2)).toEqual([7, 7, 7, 7, 4, 4, 4, 4, 4, 4]);
  });

  test('stays below 1 MiB however much there is to say, and counts what it leaves out', () => {
    const long = '@a|🎉'.repeat(2000);
    const problem = { ...degradedProblem, message: long, hint: long, where: { file: long, line: 1, column: 1 } };
    const record = runRecord({
      runId: long,
      commitSha: long,
      workflow: { id: long, name: long, file: long },
      headline: long,
      notices: many(long),
      problems: Array.from({ length: 5000 }, (_, place) => ({ ...problem, hint: `${place}${long}` })),
      apps: many(appReport({ name: long, revision: long, url: long, causes: many(long) })),
      nodes: many(nodeRecord({ id: long, note: long })),
      changedFiles: many(long),
    });
    const summary = jobSummary({ record, mermaid: workflowMermaid(drawnWorkflow(), rolledBackRun()) });
    expect(bytes(summary)).toBeLessThan(1024 * 1024);
    expect(summary.match(/… and \d+ more\n/g)?.length).toBeGreaterThanOrEqual(6);
    expect(summary).toMatch(/\n```mermaid\n[^`]*\n```\n/);
    expect(summary.match(/<details>/g)).toHaveLength(summary.match(/<\/details>/g)?.length ?? 0);
  });

  test('does not hold a diagram that GitHub would not draw', () => {
    expect(jobSummary({ record: rolledBackRun(), mermaid: 'x'.repeat(50_000) })).toContain('_The diagram of the workflow is too large to be drawn here._');
  });
});
