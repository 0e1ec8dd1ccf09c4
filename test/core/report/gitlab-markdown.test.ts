import { assert, property, string } from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { forGitlab } from '../../../src/core/report/gitlab-markdown.js';
import { forMarkdown, forMarkdownCode } from '../../../src/core/report/untrusted-text.js';

/** Text of others as it gets into a note. */
const note = (text: string): string => forGitlab(`**Why:** ${forMarkdown(text)}`);
/** What GitLab looks for references in: entities are characters by then. */
const seen = (markdown: string): string => markdown.replaceAll('&#8203;', '\u200B').replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('T22: text of others in a note of GitLab', () => {
  test.each(['@all', '@root', '#1', '!1', '$1', '%1', '%"v 1"', '%v1', '~bug', '~"a label"', '~1', '&1', 'group/project!12', 'group/project&3', '[vulnerability:1]', '[epic:5]', '*iteration:"Q1"', '^alert#4'])('%s refers to nothing', (reference) => {
    const text = seen(note(`see ${reference} now`));
    expect(text).not.toContain(reference);
    expect(text.replaceAll('\u200B', '')).toContain(reference);
  });

  test.each(['/merge', '  /close', '/label ~bug', '> /approve', '\t/assign @root'])('a line that begins with %j is no command', (line) => {
    for (const markdown of [line, `text\n${line}`, `\`code\`\n${line}\nmore`, `[a](https://x)\n${line}`]) expect(forGitlab(markdown)).not.toMatch(/^[ \t>]*\//m);
    expect(seen(forGitlab(line)).replaceAll('\u200B', '')).toBe(line);
  });

  test('is never a command, wherever it is put', () => {
    assert(property(string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      for (const markdown of [forMarkdown(`/${text}`), `- ${forMarkdown(text)}\n${forMarkdown(`/merge ${text}`)}`]) expect(forGitlab(markdown)).not.toMatch(/^[ \t>]*\/[A-Za-z]/m);
    }), { numRuns: 300, seed: 7 });
  });
});

test('what is ours stays as it is: code spans, links, comments, alerts, fences, sections that were there before', () => {
  const ours = '<!-- osop-argocd 0a1b -->\n\n> [!WARNING]\n> - text\n\n`a!1 %2 ~x` [run](https://gitlab.example.com/a/-/jobs/1?a=%2F) <details><summary>More</summary>\n\n```diff\n/usr/bin\n+a ~b !1\n```\n\n</details>\n\n| 100% | 1/2 |';
  expect(forGitlab(ours)).toBe(ours);
  const once = note('see !1, &1, ~bug, %"v" and /merge');
  expect(forGitlab(once)).toBe(once);
  expect(forGitlab(forMarkdownCode('!1 & ~x'))).toBe('`!1 & ~x`');
});
