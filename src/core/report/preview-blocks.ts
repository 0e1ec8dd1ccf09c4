import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { RunRecord } from '../run-record.js';
import { folded } from './fit-blocks.js';
import { markdownLink, markdownMessage } from './markdown-blocks.js';
import { previewUrl } from './preview-url.js';
import { runBlocks, type RunBlocksOptions } from './run-blocks.js';
import { cut, forMarkdown, forMarkdownCode } from './untrusted-text.js';

/** A run of `preview` in Markdown: the verdict, where to look, what its tests said, then what every run has. */
export function previewBlocks(record: RunRecord, options: RunBlocksOptions): readonly string[] {
  const [verdict = '', ...rest] = runBlocks(record, options);
  return [verdict, address(record), ...testBlocks(record), ...rest].filter((block) => block !== '');
}

function address(record: RunRecord): string {
  const [app] = record.apps;
  if (previewUrl(record) === undefined || app === undefined) return '';
  const own = app.externalUrl === undefined || !/^https?:\/\//.test(app.externalUrl) ? [] : [`**${markdownLink('Open the preview', app.externalUrl)}**`];
  return [...own, markdownLink(`${app.name} in Argo CD`, app.url)].join(' · ');
}

/** Of the hooks that have passed; one that failed is among the problems. */
function testBlocks({ nodes }: RunRecord): readonly string[] {
  const tests = nodes.flatMap(({ produced }) => (Array.isArray(produced['tests']) ? (produced['tests'] as readonly Json[]).filter(isJsonObject) : []));
  return tests.map((test) => {
    const title = `${field(test, 'phase') === 'Succeeded' ? '✅' : 'ℹ️'} ${forMarkdown(cut(`${field(test, 'kind')} ${field(test, 'name')}: ${field(test, 'phase') === '' ? 'no result' : field(test, 'phase')}`, 300))}`;
    const log = Array.isArray(test['log']) ? (test['log'] as readonly Json[]).filter((line) => typeof line === 'string') : [];
    if (log.length > 0) return folded(title, log.map((line) => forMarkdownCode(cut(line, 300))).join('<br>\n'));
    return field(test, 'missing') === '' ? title : `${title}, without its log: ${markdownMessage(cut(field(test, 'missing'), 300))}`;
  });
}

function field(test: JsonObject, name: string): string {
  const value = test[name];
  return typeof value === 'string' ? value : '';
}
