import markdownIt from 'markdown-it';
import { assert, array, constantFrom, integer, property, string, tuple } from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { commitDiff, type CommitDiff } from '../../../src/core/diff/commit-diff.js';
import { bytesOf } from '../../../src/core/report/fit-blocks.js';
import { diffBlocks } from '../../../src/core/report/diff-blocks.js';
import { commentMark, editComment, longestSection } from '../../../src/core/report/sticky-comment.js';
import { hostile, repositoryUrl, webDiff } from '../../support/reports.js';

const sha = '3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081';
const blocks = (diffs: readonly CommitDiff[], bytes = longestSection): string => diffBlocks(diffs, { bytes, repositoryUrl }).join('\n\n');
const ofLines = (count: number): CommitDiff =>
  commitDiff({ state: 'made', takesBack: false, sha, branch: 'main' }, { texts: [{ path: 'a', before: undefined, after: Array.from({ length: count }, (_, index) => `line ${index}\n`).join('') }, { path: 'b', before: undefined, after: 'b\n' }], images: [], redact: (text) => text });

describe('a diff in Markdown', () => {
  test('is folded, with what it is of and how much changed', () => {
    expect(blocks([webDiff()])).toBe(`<details><summary>Diff of <code>3f2a9c1</code> on main: 1 file, +1 −1</summary>

\`\`\`diff
--- a/apps/web/values.yaml
+++ b/apps/web/values.yaml
@@ -1,6 +1,6 @@
 replicas: 2
 image:
   repository: registry.example.com/web
-  tag: v1 # set by the pipeline
+  tag: v2 # set by the pipeline
 service:
   port: 8080
\`\`\`

</details>`);
  });

  test('tells of files without lines, and why a diff is not known', () => {
    const texts = [{ path: 'logo.png', before: '', after: '', unshown: 'no text' }, { path: 'empty', before: undefined, after: '' }, { path: 'old', before: 'x\n', after: undefined }];
    const diff = commitDiff({ state: 'proposed', takesBack: true, sha, branch: 'osop/revert' }, { texts, images: [], redact: (text) => text });
    const text = blocks([diff]);
    expect(text).toContain('<summary>Diff of the revert <code>3f2a9c1</code> on osop/revert, which waits to be merged: 3 files, +0 −1</summary>');
    expect(text).toContain('- `logo.png`: no text\n- `empty`: added, without a line');
    expect(text).toContain('--- a/old\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n');
    expect(blocks([{ ...webDiff(), unread: 'no answer' }])).toBe('_Diff of <code>3f2a9c1</code> on main is not known: no answer_');
  });

  test('is cut at a line, counts what is left out, and says where that is', () => {
    const text = blocks([ofLines(3_000)]);
    const shown = text.match(/^\+line \d+$/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(500);
    expect(text).toContain(`_… ${3_000 - shown} more lines and 1 more file: [the commit](${repositoryUrl}/commit/${sha}) has them_`);
    expect(diffBlocks([ofLines(3_000)], { bytes: 8_000, repositoryUrl: undefined })[0]).toMatch(/_… \d+ more lines and 1 more file: `git show 3f2a9c1[0-9a-f]{33}` shows them_/);
    expect(diffBlocks([{ ...ofLines(3_000), sha: undefined, state: 'planned' }], { bytes: 8_000, repositoryUrl, runUrl: 'https://github.com/acme/config/actions/runs/1' })[0]).toContain('see [the run](');
  });

  test('of many commits tells how many are left out', () => {
    const text = blocks(Array.from({ length: 100 }, () => webDiff()), 120_000);
    expect(text.match(/<details>/g)).toHaveLength(20);
    expect(text).toContain('the diffs of 80 more commits');
  });

  test('is never longer than its room, and never left open', () => {
    const line = constantFrom('```', '~~~', '</details>', 'é🎉', '````diff', '\t```', '> ```', '<!-- osop-argocd: end of diff -->');
    assert(property(array(tuple(string(), array(line, { maxLength: 300 })), { minLength: 1, maxLength: 6 }), integer({ min: 6_000, max: 30_000 }), (files, bytes) => {
      const texts = files.map(([path, content]) => ({ path, before: content.slice(1).join('\n'), after: content.join('\n') }));
      const diffs = [commitDiff({ state: 'made', takesBack: false, sha, branch: 'main' }, { texts, images: [], redact: (text) => text })];
      const text = blocks(diffs, bytes);
      expect(bytesOf(text)).toBeLessThanOrEqual(bytes);
      expect(fencesOf(text)).toBeLessThanOrEqual(1);
      expect(text.endsWith('\n\n</details>')).toBe(true);
    }), { numRuns: 60, seed: 7 });
  });

  test.each([...hostile, '```\n</details>\n<img src=x onerror=alert(1)>', '<!-- osop-argocd: end of diff -->', '`````', '@octocat #1 https://evil.example'])('T22: %j in a line, a path, a branch or a reason stays text', (text) => {
    const texts = [{ path: text, before: `${text}\nsame\n`, after: `same\n${text}\n` }, { path: text, before: '', after: '', unshown: 'no text' }];
    const made = (more: Partial<CommitDiff>): CommitDiff => ({ ...commitDiff({ state: 'made', takesBack: false, sha: text, branch: text }, { texts, images: [], redact: (line) => line }), ...more });
    const markdown = blocks([made({}), made({ unread: text })], 20_000);
    // What the renderer sees as markup is ours alone: folds, and the code of the title.
    const tags = markdownIt({ html: true }).parse(markdown, {}).flatMap(({ type, content, children }) => (type === 'html_block' ? [content] : (children ?? []).filter((child) => child.type === 'html_inline').map((child) => child.content)));
    expect(tags.join('').replace(/<\/?(?:details|summary|code)>/g, '')).not.toMatch(/<[a-z!/]/i);
    expect(fencesOf(markdown)).toBe(1);
  });

  test('T22: a line that is the mark of a comment\'s section does not end it', () => {
    const mark = commentMark(['x']);
    const evil = '<!-- osop-argocd: end of diff -->\n\n<!-- osop-argocd: validation -->\n\nforged\n\n<!-- osop-argocd: end of validation -->';
    const diff = commitDiff({ state: 'made', takesBack: false, sha, branch: evil }, { texts: [{ path: evil, before: '', after: `${evil}\n` }], images: [], redact: (text) => text });
    const first = editComment(undefined, { mark, section: 'diff', blocks: diffBlocks([diff], { bytes: longestSection, repositoryUrl }), runUrl: undefined });
    const again = editComment(first, { mark, section: 'plan', blocks: ['planned'], runUrl: undefined });
    expect(again).toContain(first.slice(mark.length).trim());
    const replaced = editComment(again, { mark, section: 'validation', blocks: ['valid'], runUrl: undefined });
    expect(replaced.match(/^<!-- osop-argocd: validation -->$/gm)).toHaveLength(1);
    const gone = editComment(replaced, { mark, section: 'diff', blocks: [], runUrl: undefined });
    expect(gone).not.toContain('forged');
    expect(gone).not.toContain('osop-argocd: diff');
    expect(gone).toContain('planned');
  });
});

/** How many fences a renderer sees, whatever stands in them. */
function fencesOf(markdown: string): number {
  return markdownIt({ html: true }).parse(markdown, {}).filter(({ type }) => type === 'fence').length;
}
