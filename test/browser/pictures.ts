import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFakeGithub, fakeToken } from '../support/fake-github.js';
import { deployment, manifestFile, startWorld, type Cleanup } from '../support/world.js';
import { startBrowser, type Looking } from '../support/browser.js';
import { smallPng } from '../support/small-png.js';
import { githubPage } from '../support/github-markdown.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/pictures');
const largest = 150_000;

/** The action, as a runner starts it, rehearses an example that fails: what it leaves behind is what people see. */
function rehearse(scratch: string): { readonly report: string; readonly summary: string } {
  const [report, summary, output] = [join(scratch, 'report.html'), join(scratch, 'summary.md'), join(scratch, 'output')];
  const env = {
    PATH: process.env['PATH'], HOME: scratch, RUNNER_TEMP: scratch, GITHUB_WORKSPACE: root, GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output,
    INPUT_COMMAND: 'rehearse', INPUT_WORKFLOW: 'examples/argocd-gitops.osop.yaml', INPUT_SCENARIO: 'degraded', INPUT_REPORT: report,
  };
  for (const file of [summary, output]) spawnSync('touch', [file]);
  const ended = spawnSync(process.execPath, [join(root, 'dist/index.js')], { cwd: root, env, encoding: 'utf8' });
  expect(ended.status, ended.stdout + ended.stderr).toBe(1);
  return { report: readFileSync(report, 'utf8'), summary: readFileSync(summary, 'utf8') };
}

/** The action, in the job of a pull request on a fake GitHub, validates and plans: the comment that it leaves there. */
async function commentOf(context: Cleanup): Promise<string> {
  const [world, github] = await Promise.all([startWorld(context, { change: { [manifestFile]: deployment('1.4.2').replace('spec:\n', 'spec:\n  replica: 3\n') } }), createFakeGithub()]);
  github.surfaces.commits.add(world.commit).add(world.before);
  const started = async (inputs: Readonly<Record<string, string>>): Promise<void> => {
    await world.startAction({
      inputs: { 'github-token': fakeToken, comment: 'true', app: 'production-app', ...inputs },
      env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_WORKFLOW: 'Deploy', GITHUB_WORKFLOW_REF: 'org/k8s-manifests/.github/workflows/deploy.yaml@refs/heads/main', GITHUB_JOB: 'production', GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'feature' },
      event: { name: 'pull_request', payload: { number: 7, pull_request: { number: 7, head: { sha: world.commit } } } },
    }).finished;
  };
  await started({ command: 'validate' });
  await started({ command: 'bump', image: 'registry.example.com/shop/web', tag: '1.5.0' });
  await github.close();
  expect(github.surfaces.comments).toHaveLength(1);
  return github.surfaces.comments[0]?.body ?? '';
}

test('the pictures of the README are written', async (context) => {
  const comment = await commentOf(context);
  const scratch = mkdtempSync(join(tmpdir(), 'osop-pictures-'));
  const { report, summary } = rehearse(scratch);
  const browser = await startBrowser();
  mkdirSync(folder, { recursive: true });
  const pictures: readonly (readonly [name: string, html: string, looking: Looking, lastPart: string])[] = [
    ['report-light', report, { width: 1120, colorScheme: 'light' }, '.split'],
    ['report-dark', report, { width: 1120, colorScheme: 'dark' }, '.split'],
    ['report-narrow', report, { width: 390, colorScheme: 'light' }, '#next'],
    ['summary-light', githubPage(summary), { width: 1012, colorScheme: 'light' }, 'main > table:last-of-type'],
    ['summary-dark', githubPage(summary), { width: 1012, colorScheme: 'dark' }, 'main > table:last-of-type'],
    ['comment-light', githubPage(comment, ['Pull request', 'osop-argocd commented']), { width: 860, colorScheme: 'light' }, 'main'],
    ['comment-dark', githubPage(comment, ['Pull request', 'osop-argocd commented']), { width: 860, colorScheme: 'dark' }, 'main'],
  ];
  for (const [name, html, looking, lastPart] of pictures) {
    const page = await browser.look(html, looking);
    const bottom: number = await page.evaluate(`document.querySelector(${JSON.stringify(lastPart)}).getBoundingClientRect().bottom`);
    const height = Math.ceil(bottom) + 18;
    const path = join(folder, `${name}.png`);
    const picture = smallPng(await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: looking.width, height } }));
    expect(picture.length, name).toBeLessThan(largest);
    writeFileSync(path, picture);
    await page.close();
  }
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
});
