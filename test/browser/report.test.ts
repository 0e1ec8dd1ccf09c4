import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffBlocks } from '../../src/core/report/diff-blocks.js';
import { driftSummary } from '../../src/core/report/drift-blocks.js';
import { driftPage } from '../../src/core/report/html/drift-page.js';
import { renderedDiffPage } from '../../src/core/report/html/rendered-diff-page.js';
import { storyPage } from '../../src/core/report/html/story-page.js';
import { runReport, workflowPage } from '../../src/core/report/html/run-report.js';
import { workflowMermaid } from '../../src/core/report/mermaid.js';
import { renderedDiffBlocks } from '../../src/core/report/rendered-diff-blocks.js';
import type { RenderedDiffReport } from '../../src/core/report/rendered-diff-report.js';
import { runBlocks } from '../../src/core/report/run-blocks.js';
import { commentMark, commentSections, editComment, longestSection } from '../../src/core/report/sticky-comment.js';
import { jobSummary } from '../../src/core/report/summary.js';
import { createSystemClock } from '../../src/adapters/clock.js';
import { graph } from '../../src/commands/graph.js';
import { readSettings } from '../../src/settings.js';
import { chromiumPath, startBrowser, type Browser, type Looking } from '../support/browser.js';
import { reportOf as driftReportOf, withText as withTextOfDrift } from '../support/drifts.js';
import { githubPage } from '../support/github-markdown.js';
import { drawnWorkflow, dryRun, healthyRun, invalidRun } from '../support/records.js';
import { applicationDiff, compare, reportOf as renderedReport } from '../support/rendered-diff.js';
import { storyOf } from '../support/stories.js';
import { chosen, isThorough, leftOut } from '../support/thorough.js';
import { auditRecords, failedRun, hostile, reportOf, repositoryUrl, withText, withTextAround } from '../support/reports.js';

if (chromiumPath === undefined) {
  const reason = 'no Chromium is installed (Debian: apt-get install chromium; elsewhere, its path in CHROMIUM)';
  if (process.env['CONFORMANCE'] === 'required') throw new Error(reason);
  console.warn(`skipped, what people see is not looked at: ${reason}`);
}

const audit = { head: 'cc'.repeat(32), path: 'audit.jsonl', records: auditRecords };
const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'build/pictures');
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const views: readonly (readonly [name: 'light' | 'dark' | 'narrow', looking: Looking])[] = [
  ['light', { width: 1280, colorScheme: 'light' }],
  ['dark', { width: 1280, colorScheme: 'dark' }],
  ['narrow', { width: 390, colorScheme: 'light' }],
];

/** All pages have one stylesheet: by default each is looked at in one view or two. */
const lookedAt: Readonly<Record<'light' | 'dark' | 'narrow', readonly string[]>> = {
  light: ['failed', 'drift-summary', 'workflow'],
  dark: ['failed', 'story', 'drift', 'difference'],
  narrow: ['failed', 'healthy', 'invalid', 'drift', 'difference', 'workflow'],
};

let browser: Browser;
beforeAll(async () => {
  if (chromiumPath === undefined) return;
  mkdirSync(pictures, { recursive: true });
  browser = await startBrowser();
}, 60_000);
afterAll(async () => { if (chromiumPath !== undefined) await browser.close(); });

/** What axe has against the page, each with the elements that it is about. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })') as { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]; readonly passes: readonly unknown[] };
  expect(found.passes.length).toBeGreaterThan(5);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** For people to look at, below build/pictures; takes longer than all that is asserted. */
async function keepPicture(page: Page, name: string): Promise<void> {
  if (isThorough) await page.screenshot({ path: join(pictures, name), fullPage: true });
}

/** Opens what is folded: axe does not look into it else. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
}

/** A comment with every part. */
function comment(): string {
  const room = { bytes: longestSection, runUrl: 'https://github.com/acme/config/actions/runs/42' };
  const record = failedRun();
  const parts = {
    preview: runBlocks(record, { named: [], repositoryUrl, room, command: 'preview' }),
    deployment: runBlocks(record, { named: [], repositoryUrl, room, command: 'run' }),
    plan: runBlocks(dryRun(), { named: ['production-app'], repositoryUrl, room, command: 'run' }),
    rendered: renderedDiffBlocks(renderedDiff(), { bytes: longestSection, runUrl: room.runUrl }),
    diff: diffBlocks(record.diffs ?? [], { bytes: longestSection, repositoryUrl }),
  };
  return commentSections.reduce<string>((text, section) => (section === 'validation' ? text : editComment(text, { mark: commentMark(['x']), section, blocks: parts[section], runUrl: room.runUrl })), '');
}

/** With all that a page of it can have, and long names. */
function renderedDiff(): RenderedDiffReport {
  const workload = (tag: string, more = ''): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, annotations: {checksum/config: ${tag.repeat(32)}}}\nspec: {replicas: 2, template: {spec: {containers: [{name: web, image: "registry.example.com/a/rather/long/name/of/an/image/of/the/shop:${tag}"${more}}]}}}\n`;
  const service = '---\napiVersion: v1\nkind: Service\nmetadata: {name: old}\nspec: {ports: [{port: 80}]}\n';
  const state = compare(`${workload('1a')}${service}`, `${workload('2b', ', env: [{name: A, value: "1"}]')}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: new}\ndata: {a.conf: "${'x'.repeat(300)}"}\n`);
  return renderedReport([
    applicationDiff('production-app', state, { notes: ['auto-sync prunes what is removed'], live: { kind: 'compared', diff: { ...state, hiddenSecrets: 1, unknownRules: 1 } } }),
    applicationDiff('staging-app', compare('', ''), { gaps: [{ source: 'chart redis 1.2.3 of https://charts.example.com', side: 'both', why: 'it is no folder of this repository' }] }),
    applicationDiff('same-app', compare('', '')),
  ]);
}

/** How much wider than the window the page is, in pixels. */
async function overhang(page: Page): Promise<number> {
  return await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as number;
}

/** Texts of the drawing that reach out of their box or plate. */
async function clipped(page: Page): Promise<readonly string[]> {
  return await page.evaluate(`[...document.querySelectorAll('.graph .node, .graph .arrow')].flatMap((group) => {
    const frame = group.querySelector('.box, .plate')?.getBoundingClientRect();
    return [...group.querySelectorAll('text')].filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return frame === undefined || left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
    }).map((text) => text.textContent);
  })`) as readonly string[];
}

/** What is known of each state of an application. */
function pageOfDrift(report = driftReportOf()): string {
  return driftPage({ report, knownUrls: ['https://argocd.example.com'], madeAt: new Date('2026-03-31T12:00:00Z'), toolVersion: '1.2.3' });
}

describe.skipIf(chromiumPath === undefined)('what people see', { timeout: 120_000 }, () => {
  describe.each(views)('in %s', (name, looking) => {
    test.each(chosen(lookedAt[name], [
      ['failed', (): string => runReport(reportOf(failedRun(), { audit }))],
      ['healthy', (): string => runReport(reportOf(healthyRun()))],
      ['invalid', (): string => runReport(reportOf(invalidRun(), { workflow: undefined }))],
      ['story', (): string => storyPage({ report: storyOf(), repositoryUrl, knownUrls: [], toolVersion: '1.2.3' })],
      ['drift', (): string => pageOfDrift()],
      ['drift-summary', (): string => githubPage(driftSummary(driftReportOf()))],
      ['difference', (): string => renderedDiffPage({ report: renderedDiff(), repositoryUrl, knownUrls: [], toolVersion: '1.2.3' })],
      ['workflow', (): string => workflowPage({ workflow: drawnWorkflow(), name: 'Deploy', description: 'Deploys the shop.', file: 'deploy.osop.yaml', toolVersion: '1.2.3' })],
    ] as const))('the page %s is accessible, fits its window and clips nothing', async (subject, text) => {
      const page = await browser.look(text(), looking);
      await unfold(page);
      await keepPicture(page, `${subject}-${name}.png`);
      expect(await overhang(page)).toBe(0);
      expect(await clipped(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });

    test('the job summary is accessible and fits its window', async () => {
      const record = failedRun();
      const page = await browser.look(githubPage(jobSummary({ record, command: 'run', mermaid: workflowMermaid(drawnWorkflow(record), record), repositoryUrl })), looking);
      await unfold(page);
      await keepPicture(page, `summary-${name}.png`);
      expect(await overhang(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  });

  test.each(chosen(['dark', 'narrow'], views))('the comment is accessible and fits its window: %s', async (name, looking) => {
    const page = await browser.look(githubPage(comment(), ['Pull request', 'osop-argocd commented']), looking);
    await unfold(page);
    await keepPicture(page, `comment-${name}.png`);
    expect(await overhang(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('every example\'s drawing fits its boxes, in whatever face', async () => {
    const folder = join(root, 'examples');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.osop.yaml'))) {
      const { settings } = await readSettings({ command: 'graph', workflow: join('examples', file) }, {});
      if (settings === undefined) throw new Error('no settings');
      const { page: draw, problems } = await graph(settings, { env: {}, clock: createSystemClock(), signal: new AbortController().signal, folder: root, handlers: [] });
      if (draw === undefined) throw new Error(JSON.stringify(problems));
      const page = await browser.look(await draw(), { width: 1280, colorScheme: 'light' });
      for (const face of ['', 'Liberation Sans', 'DejaVu Sans Condensed']) {
        await page.evaluate(`document.body.style.fontFamily = ${JSON.stringify(face)}`);
        expect(await clipped(page), `${file} in ${face}`).toEqual([]);
      }
      await page.close();
    }
  });

  test('nothing is hidden from who prints it, or has no scripts', async () => {
    const page = await browser.look(runReport(reportOf(failedRun())), { width: 800, colorScheme: 'light' });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.evaluate('[...document.querySelectorAll("section")].every((section) => section.getBoundingClientRect().height > 20)')).toBe(true);
    expect(await overhang(page)).toBe(0);
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    await page.close();
  });

  leftOut('each hostile text is looked at on one page, and pictures are not kept');

  test('T22: hostile text runs nothing, loads nothing and changes nothing of the page', async () => {
    const some = hostile.filter((_, index) => index % 8 === 0);
    // Each text stands in a report or in a summary by default, and in both in a thorough run.
    const inReport = hostile.filter((_, index) => isThorough || index % 2 === 0);
    const inSummary = hostile.filter((_, index) => isThorough || index % 2 === 1);
    const pages = [
      ...inReport.map((text) => runReport(withTextAround(text))), ...inSummary.map((text) => githubPage(jobSummary({ record: withText(text), repositoryUrl }))),
      ...some.map((text) => storyPage({ report: storyOf(text), repositoryUrl, knownUrls: [], toolVersion: '1.2.3' })), ...some.flatMap((text) => [pageOfDrift(withTextOfDrift(text)), githubPage(driftSummary(withTextOfDrift(text)))]),
    ];
    const page = await browser.look('', { width: 390, colorScheme: 'light' });
    for (const html of pages) {
      await page.setContent(html, { waitUntil: 'load' });
      expect(browser.requests()).toEqual([]);
      expect(await page.evaluate('[document.scripts.length, document.images.length, document.querySelectorAll("iframe, object, embed, form, input, [onload], [onerror], [ontoggle], [onmouseover]").length]')).toEqual([0, 0, 0]);
      expect(await page.evaluate('[...document.querySelectorAll("main")].length')).toBe(1);
      expect(await overhang(page)).toBe(0);
      expect(browser.dialogs()).toEqual([]);
    }
    await page.close();
  });
});
