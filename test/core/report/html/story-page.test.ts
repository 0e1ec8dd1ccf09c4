import { describe, expect, test } from 'vitest';
import { storyPage } from '../../../../src/core/report/html/story-page.js';
import { storyReport } from '../../../../src/core/report/story-view.js';
import { tellStory } from '../../../../src/core/audit/story.js';
import { parseHtml, type HtmlElement } from '../../../support/html.js';
import { hostile } from '../../../support/reports.js';
import { storyOf } from '../../../support/stories.js';

const repositoryUrl = 'https://github.com/acme/config';
const pageOf = (report = storyOf()): string => storyPage({ report, repositoryUrl, knownUrls: [], toolVersion: '1.2.3' });

/** All elements that a test asks for, in the order of the page. */
function all(element: HtmlElement, wanted: (one: HtmlElement) => boolean): readonly HtmlElement[] {
  return [...(wanted(element) ? [element] : []), ...element.children.flatMap((child) => all(child, wanted))];
}

function section(id: string, report = storyOf()): HtmlElement {
  const [found] = all(parseHtml(pageOf(report)), ({ name, attributes }) => name === 'section' && attributes['id'] === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

/** Cells of each row of a table, and the lines in a cell, with a bar between them. */
const rows = (element: HtmlElement): readonly string[] => all(element, ({ name }) => name === 'tr').slice(1).map(({ children }) => children.map((cell) => {
  const lines = all(cell, ({ name }) => name === 'li').map(({ text }) => text);
  return [cell.text.slice(0, cell.text.length - lines.join('').length), ...lines].map((text) => text.trim()).filter((text) => text !== '').join(' | ');
}).join(' | '));

describe('the page of a story', () => {
  test('is well-formed, loads nothing and runs nothing', () => {
    const page = parseHtml(pageOf());
    expect(all(page, ({ name }) => ['script', 'img', 'link', 'iframe'].includes(name))).toEqual([]);
    expect(all(page, ({ name }) => name === 'h1').map(({ text }) => text)).toEqual(['What was deployed to web, by whom and how it went']);
    expect(all(page, ({ name }) => name === 'a').map(({ attributes }) => attributes['href']?.split('/')[2] ?? '').filter((host) => host !== '' && host !== 'github.com')).toEqual([]);
    expect(page.text).toContain('audit report');
  });

  test('has each deployment, the newest first: who, why, how long, how it went and who took it back', () => {
    const told = rows(section('deployments'));
    expect(told.map((row) => /^(?:shop\/web v\d|revert to shop\/web v\d|rollback to shop\/web v\d)/.exec(row)?.[0])).toEqual(['shop/web v4', 'rollback to shop/web v1', 'shop/web v3', 'revert to shop/web v1', 'shop/web v2', 'shop/web v1']);
    expect(told[4]).toBe('shop/web v2 | Deploy web v2 | rolled-back by Edsger, git revert: ccccccc (ImagePullBackOff) | the gate failed: Deployment web: ImagePullBackOff | made by a CI run | 2026-03-31 01:00 | bbbbbbb | Grace | 7m 00s | unhealthydetected after 2m 00srestored after 6m 00s');
    expect(told[2]).toMatch(/rolled-back by ci, rollback in Argo CD: ccccccc/);
    expect(told[1]).toContain('no record of this tool tells of it');
    expect(told[0]).toContain('what had been changed in the cluster was put back once');
  });

  test('has the figures with what they are computed from, the timeline, the sources, and what is not known', () => {
    expect(rows(section('figures'))).toEqual([
      'Deployment frequency | 2.9 a day | 4 deployments', 'Lead time for changes | 7m 00s | from 3 of 4; from the config commit', 'Change failure rate | 50 % | from 4 of 4', 'Time to detect | 2m 00s | from 1 of 2', 'Time to restore | 6m 00s | from 1 of 2',
    ]);
    const moments = rows(section('timeline'));
    expect(moments).toContain('2026-03-31 01:02 | bbbbbbb: the gate failed: Deployment web: ImagePullBackOff');
    expect(moments).toContain('2026-03-31 13:20 | the sync to eeeeeee failed: one or more objects failed to apply');
    expect(moments.map((row) => row.slice(0, 16))).toEqual(moments.map((row) => row.slice(0, 16)).toSorted());
    expect(rows(section('sources'))).toEqual(["Argo CD's history | yes | the beginning", 'git | yes | 2026-03-31 00:00', "Argo CD's events | no: permission denied | ", 'the ledger | yes | 2026-03-31 00:00']);
    expect(section('unknown').text).toContain("Argo CD's events: permission denied; when the health changed");
  });

  test('of an application of which nothing is known says that', () => {
    const report = storyReport('web', { story: tellStory([]), sources: [{ source: 'argocd', unread: 'argocd-server is not set', sinceMs: undefined }], sinceMs: undefined, nowMs: 0 });
    expect(section('unknown', report).text).toContain('what was live, and when, is not known: there are no figures');
    expect(all(parseHtml(pageOf(report)), ({ attributes }) => attributes['id'] === 'deployments')).toEqual([]);
  });

  test.each(hostile)('T22: has hostile text as text: %j', (text) => {
    const plain = all(parseHtml(pageOf(storyOf('harmless'))), () => true).map(({ name }) => name);
    const names = all(parseHtml(pageOf(storyOf(text))), () => true).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(plain));
    expect(all(parseHtml(pageOf(storyOf(text))), ({ name }) => name === 'a').flatMap(({ attributes }) => attributes['href'] ?? []).filter((href) => !href.startsWith('#') && !href.startsWith('https://github.com/'))).toEqual([]);
  });

  test('stays small, and says what it left out', () => {
    const one = storyOf();
    const many = { ...one, stretches: Array.from({ length: 800 }, () => one.stretches).flat() };
    const text = pageOf(many);
    expect(text.length).toBeLessThan(2_000_000);
    expect(text).toMatch(/… and \d+ more deployments, left out/);
    expect(text).toMatch(/… and \d+ more moments, left out/);
  });
});
