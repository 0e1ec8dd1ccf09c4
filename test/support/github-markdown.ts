import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import markdownIt from 'markdown-it';

const require = createRequire(import.meta.url);

/** What GitHub leaves of the HTML in a job summary: https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/sanitization_filter.rb */
const allowed = /^<\/?(?:details(?: open)?|summary|br|em|code|sup|sub|strong|b|i)\s*\/?>$/;

/**
 * A job summary as GitHub shows it, below the name of the job: its Markdown with tables and alerts, in its style. Tables can
 * be scrolled with the keyboard, HTML comments are not there, as its `markdown-accessiblity-table` sees to. Mermaid stays text. Whether code can be
 * scrolled with the keyboard is up to GitHub's page, for Markdown cannot say: here it can.
 */
export function githubPage(markdown: string, titles: readonly string[] = ['deploy summary']): string {
  const parser = markdownIt({ html: true, linkify: true });
  const body = parser.render(markdown)
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, (tag) => (isOwn(tag) || allowed.test(tag) ? tag : tag.replace(/</g, '&lt;')))
    .replace(/<table>/g, '<table tabindex="0">')
    .replace(/<pre>/g, '<pre tabindex="0">')
    .replace(/<blockquote>\s*<p>\[!WARNING\](?:<br>)?\s*(?:<\/p>)?([^]*?)<\/blockquote>/g, '<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title">Warning</p>$1</div>');
  const style = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Summary</title>
<style>${style}
body{margin:0;background:#fff}@media (prefers-color-scheme:dark){body{background:#0d1117}}
header h1{font-size:20px;border:0;margin-bottom:16px}main{max-width:1012px;margin:0 auto;padding:32px;box-sizing:border-box}@media (max-width:640px){main{padding:16px}}</style></head>
<body><main class="markdown-body"><header>${titles.map((title, index) => `<h${index + 1}>${title}</h${index + 1}>`).join('')}</header>${body}</main></body></html>`;
}

/** Tags that the renderer makes of Markdown. */
function isOwn(tag: string): boolean {
  return /^<\/?(?:h[1-6]|p|ul|ol|li|table|thead|tbody|tr|th|td|pre|hr|blockquote|a|s)(?: (?:href|class|style|start|title)="[^"<>]*")*>$|^<code(?: class="[\w-]*")?>$/.test(tag);
}
