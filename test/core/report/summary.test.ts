import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { workflowMermaid } from '../../../src/core/report/mermaid.js';
import { jobSummary } from '../../../src/core/report/summary.js';
import { failedRun, hostile, webDiff, withText } from '../../support/reports.js';
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
    expect(summary).toBe(`## ⏪ production-app was rolled back to 0a1b2c3

> [!WARNING]
> - git still names 3f2a9c1: revert it, or the next sync deploys it again

**Why:** 3f2a9c1 is Degraded

**What to do next**

- push the image web:v2, or deploy a tag that exists

### What changed

- Commit: [\`3f2a9c1\`](https://github.com/acme/config/commit/3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081)
- Before it: [\`0a1b2c3\`](https://github.com/acme/config/commit/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567)
- Rolled back by: Argo CD
- Changed files: 2

<details><summary>Files</summary>

- \`apps/production/deployment.yaml\`
- \`apps/production/values.yaml\`

</details>

### Applications

| Application | Result | Sync | Health | Revision | Time | Causes |
| --- | --- | --- | --- | --- | --- | --- |
| [production-app](https://argocd.example.com/applications/production-app) | ⏪ rolled-back | Synced | Healthy | \`0a1b2c3\` | 1m 03s | Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found |

### Phases

| Node | Outcome | Time | Note |
| --- | --- | --- | --- |
| \`git_commit\` | ✅ succeeded | 0.1s | 3f2a9c1 changes 2 files |
| \`manifest_validate\` | ✅ succeeded | 0.7s | 4 manifests are valid |
| \`argocd_sync\` | ✅ succeeded | 11.6s | production-app is synced to 3f2a9c1 |
| \`health_check\` | ❌ failed | 1m 03s | production-app is Degraded: Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found |
| \`notify_success\` | ⏭️ skipped | – | its condition does not hold |
| \`rollback\` | ✅ succeeded | 1m 00s | production-app runs 0a1b2c3 again |
| \`notify_failure\` | ✅ succeeded | 0.1s | told Slack |

<details><summary>Timeline</summary>

\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD HH:mm:ss.SSS
  axisFormat %M:%S
  todayMarker off
  ✓ git_commit 0.1s :done, t0, 2000-01-03 00:00:00.000, 2000-01-03 00:00:00.540
  ✓ manifest_validate 0.7s :done, t1, 2000-01-03 00:00:00.120, 2000-01-03 00:00:00.800
  ✓ argocd_sync 11.6s :done, t2, 2000-01-03 00:00:00.800, 2000-01-03 00:00:12.400
  ✗ health_check 1m 03s :crit, t3, 2000-01-03 00:00:12.400, 2000-01-03 00:01:14.900
  ✓ rollback 1m 00s :done, t4, 2000-01-03 00:01:14.900, 2000-01-03 00:02:14.900
  ✓ notify_failure 0.1s :done, t5, 2000-01-03 00:02:14.900, 2000-01-03 00:02:15.440
\`\`\`

</details>

### Problems

| Severity | Code | Where | What |
| --- | --- | --- | --- |
| ❌ error | OSOP-GATE-001 | \`.github/deploy.osop.yaml:41:5\` | production-app is Degraded: Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found<br><em>push the image web:v2, or deploy a tag that exists</em> |

<details><summary>Diagram of the workflow</summary>

\`\`\`mermaid
flowchart TD
  n0["x"]
\`\`\`

</details>

Workflow [ArgoCD GitOps Sync and Rollback Workflow](https://github.com/acme/config/blob/main/.github/deploy.osop.yaml) (\`.github/deploy.osop.yaml\`) · run \`7c9e6679-7425-40de-944b-e07fc1f90ae7\` · 2m 15s
`);
  });

  test('has the images before and after, each linked to its line in the commit, and the diff folded', () => {
    const summary = jobSummary({ record: failedRun(), repositoryUrl: 'https://github.com/acme/config' });
    expect(summary).toContain(`| Image | From | To | Where |
| --- | --- | --- | --- |
| \`web\` | \`v1\` | \`v2\` | [\`apps/web/values.yaml:4\`](https://github.com/acme/config/blob/3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081/apps/web/values.yaml#L4) |
`);
    expect(summary).toContain('<details><summary>Diff of <code>3f2a9c1</code> on main: 1 file, +1 −1</summary>\n\n```diff\n--- a/apps/web/values.yaml\n');
    // The list of files goes where the diffs name them all.
    expect(summary).toContain('<summary>Files</summary>');
    expect(jobSummary({ record: { ...failedRun(), changedFiles: ['apps/web/values.yaml'] } })).not.toContain('<summary>Files</summary>');
    expect(jobSummary({ record: runRecord({ commitSha: undefined, previousSha: undefined, changedFiles: [], images: [{ name: 'web', file: 'a.yaml', path: 'images[0].digest', from: '', to: '' }] }) })).toContain('### What changed\n\n| Image | From | To | Where |\n| --- | --- | --- | --- |\n| `web` | _new_ | _gone_ | `a.yaml#images[0].digest` |\n');
  });

  test('shows of whole references only what differs, for the name stands beside it', () => {
    const image = { name: 'ghcr.io/acme/web', file: 'a.yaml', path: 'image', from: 'ghcr.io/acme/web:1', to: 'ghcr.io/acme/web@sha256:ab' };
    const other = { ...image, from: 'docker.io/acme/web:1' };
    const summary = jobSummary({ record: runRecord({ images: [image, other] }) });
    expect(summary).toContain('| `ghcr.io/acme/web` | `1` | `sha256:ab` | `a.yaml#image` |\n| `ghcr.io/acme/web` | `docker.io/acme/web:1` | `ghcr.io/acme/web@sha256:ab` | `a.yaml#image` |');
  });

  test('in a dry run has the images and the diff that would be made, without a page to link to', () => {
    const planned = { ...failedRun(), dryRun: true, images: [], diffs: [webDiff({ state: 'planned', sha: undefined })] };
    const summary = jobSummary({ record: planned, repositoryUrl: 'https://github.com/acme/config' });
    expect(summary).toContain('| `web` | `v1` | `v2` | `apps/web/values.yaml:4` |');
    expect(summary).toContain('<summary>Diff that would be made on main: 1 file, +1 −1</summary>');
  });

  test('has a command that takes it back: after a success at the end, after a failure under what to do next', () => {
    const before = 'a'.repeat(40);
    const fine = jobSummary({ record: runRecord({ apps: [appReport({ revisionBefore: before })], nodes: [nodeRecord({ id: 'a' })] }), command: 'run' });
    expect(fine).toContain(`Should it have to be taken back:\n\n\`\`\`sh\nosop-argocd rollback --app production-app --to ${before}\n\`\`\`\n\n### Phases`);
    const stuck = runRecord({ result: 'failed', exitCode: 3, problems: [degradedProblem], apps: [appReport({ name: '`x`', result: 'failed' })] });
    expect(jobSummary({ record: stuck, command: 'run' })).toContain("**What to do next**\n\n- push the image web:v2, or deploy a tag that exists\n\nIt was not rolled back. See where a rollback would lead, and leave the flag `--dry-run` out to do it:\n\n```sh\nosop-argocd rollback --app '`x`' --to last-healthy --dry-run\n```\n");
    expect(jobSummary({ record: stuck })).not.toContain('osop-argocd rollback');
  });

  test.each(hostile)('T22: %j wherever it can stand makes no markup but ours', (text) => {
    const summary = jobSummary({ record: withText(text), command: 'run', repositoryUrl: 'https://github.com/acme/config' });
    const tags = markdownIt({ html: true }).parse(summary, {}).flatMap(({ type, content, children }) => (type === 'html_block' ? [content] : (children ?? []).filter((child) => child.type === 'html_inline').map((child) => child.content)));
    expect(tags.join('').replace(/<\/?(?:details|summary|code|em|br)>/g, '')).not.toMatch(/<[a-z!/]/i);
    expect(summary.match(/^<details>/gm)).toHaveLength(summary.match(/^<\/details>$/gm)?.length ?? 0);
  });

  test('of a run that changed nothing has no empty sections', () => {
    expect(jobSummary({ record: invalidRun() })).toBe(`## ❌ The workflow has 2 errors; nothing was changed

**What to do next**

- did you mean \`purpose\`?

### Problems

| Severity | Code | Where | What |
| --- | --- | --- | --- |
| ❌ error | OSOP-DOC-003 | \`deploy.osop.yaml:7:5\` | \`purpos\` is not known to OSOP<br><em>did you mean \`purpose\`?</em> |
| ❌ error | OSOP-INPUT-003 |  | the input \`argocd-server\` is missing |
| ⚠️ warning | OSOP-DOC-006 | \`deploy.osop.yaml:1:15\` | OSOP 2.9 is newer than 2.0 |

Workflow ArgoCD GitOps Sync and Rollback Workflow (\`.github/deploy.osop.yaml\`) · run \`7c9e6679-7425-40de-944b-e07fc1f90ae7\` · 0.0s
`);
  });

  test('tells a dry run, a git revert, retries and what ran in a sub-workflow', () => {
    expect(jobSummary({ record: dryRun() })).toContain('· dry run `7c9e6679');
    expect(jobSummary({ record: gitRevertedRun() })).toContain('- Reverted by: `9e8d7c6`\n- Rolled back by: git revert\n');
    const record = runRecord({ nodes: [nodeRecord({ id: 'deploy', attempts: 3, children: [nodeRecord({ id: 'inner', status: 'failed', timedOut: true })] })] });
    expect(jobSummary({ record })).toContain('| `deploy` | ✅ succeeded | 1.0s | attempt 3 |\n| `deploy / inner` | ❌ timed out | 1.0s |  |\n');
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
      images: many({ name: long, file: long, path: long, from: long, to: long }),
      diffs: many(webDiff({ branch: long, sha: long })),
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
