import { describe, expect, test } from 'vitest';
import { escapeHtml, fit, html, isKnown, link, markup, message, preformatted, type Html } from '../../../../src/core/report/html/html.js';
import { redactDrawn, redactRecord } from '../../../../src/core/report/redact-record.js';
import { createRedactor } from '../../../../src/core/report/redact.js';
import { runReport } from '../../../../src/core/report/html/run-report.js';
import { reportOf, withText, withTextAround } from '../../../support/reports.js';

describe('a template of markup', () => {
  test('escapes text and attributes, and leaves markup as it is', () => {
    const evil = `<b title="x" id='y'>&amp; \`z\``;
    expect(html`<p title="${evil}">${evil}</p>`.toString()).toBe('<p title="&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp; &#96;z&#96;">&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp; &#96;z&#96;</p>');
    expect(html`${html`<b>${'<'}</b>`}${[1, '<', undefined, markup('<hr>')]}${undefined}`.toString()).toBe('<b>&lt;</b>1&lt;<hr>');
  });

  test('takes nothing for markup that was not made by it', () => {
    const disguised = { toString: () => '<script>' } as unknown as Html;
    expect(() => html`${disguised}`).toThrow(TypeError);
  });

  test.each([
    ['a\nb\r\nc\u2028d', 'a b c d'],
    ['\u001B[31mred\u001B[0m', 'red'],
    ['\u0000\u202E\uD800\uFFFE', '\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['naïve 東京 🎉', 'naïve 東京 🎉'],
  ])('of %j leaves what a reader can see', (text, shown) => {
    expect(escapeHtml(text)).toBe(shown);
  });

  test('has the lines of a block and no others', () => {
    expect(preformatted(['a\nb', '<c>']).toString()).toBe('a b\n&lt;c&gt;');
  });

  test('makes code of what stands between backticks', () => {
    expect(message('set `<a>` and ``').toString()).toBe('set <code>&lt;a&gt;</code> and &#96;&#96;');
  });

  test('links to known origins', () => {
    const links = { origins: new Set(['https://argocd.example.com']) };
    expect(link('<web>', 'https://argocd.example.com/a"b', links).toString()).toBe('<a href="https://argocd.example.com/a%22b" rel="noopener noreferrer">&lt;web&gt;</a>');
    for (const url of [undefined, '', 'https://argocd.example.com:8443/', 'http://argocd.example.com/', `https://argocd.example.com/${'a'.repeat(2_000)}`]) expect(isKnown(url, links)).toBe(false);
  });

  test('keeps as many items as fit', () => {
    const { kept, leftOut } = fit({ items: ['aa', 'bb', 'cc'], budget: 5 }, (item) => html`${item}`);
    expect([kept.map(String), leftOut]).toEqual([['aa', 'bb'], 1]);
  });
});

test('T21: a secret is in no place of the report', () => {
  const secret = 'a quiet afternoon by the lake';
  const redact = createRedactor([secret]);
  const report = withTextAround(secret);
  expect(runReport(report)).toContain(secret);
  const { workflow } = report;
  const text = runReport(reportOf(redactRecord({ ...withText(secret), commitSha: undefined, previousSha: undefined, revertSha: undefined, runId: 'r' }, redact), { workflow: workflow === undefined ? undefined : redactDrawn(workflow, redact) }));
  expect(text).not.toContain('quiet afternoon');
  expect(text).toContain('<svg class="graph"');
});
