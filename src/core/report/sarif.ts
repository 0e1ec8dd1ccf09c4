import { problemCodes } from '../problem-codes.js';
import type { Problem } from '../problem.js';
import { fingerprints } from './fingerprint.js';

/** GitHub takes no more results of one run. */
const mostResults = 25_000;
const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/**
 * Problems as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for GitHub's code scanning and other readers.
 * A problem without a place has no location, which readers show at the run.
 */
export function sarifLog(problems: readonly (Problem & { readonly policy?: string })[], { toolVersion }: { readonly toolVersion: string }): string {
  const shown = problems.slice(0, mostResults);
  const rules = [...new Map(shown.map((problem) => [ruleOf(problem), problem])).entries()];
  const marks = fingerprints(shown);
  const left = problems.length - shown.length;
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'osop-argocd',
          version: toolVersion,
          rules: rules.map(([id, { code }]) => ({ id, shortDescription: { text: problemCodes[code] } })),
        },
      },
      columnKind: 'utf16CodeUnits',
      invocations: [{
        executionSuccessful: true,
        ...(left === 0 ? {} : { toolExecutionNotifications: [{ level: 'warning', message: { text: `${left} more results were left out` } }] }),
      }],
      results: shown.map((problem, index) => ({
        ruleId: ruleOf(problem),
        level: levels[problem.severity],
        message: { text: wellFormed(problem.hint === undefined ? problem.message : `${problem.message}\n${problem.hint}`) },
        partialFingerprints: { 'osopArgocd/v1': marks[index] },
        ...(problem.where === undefined ? {} : {
          locations: [{
            physicalLocation: {
              artifactLocation: { uri: wellFormed(problem.where.file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
              region: { startLine: problem.where.line, startColumn: problem.where.column },
            },
          }],
        }),
      })),
    }],
  }, null, 2)}\n`;
}

function ruleOf({ code, policy }: Problem & { readonly policy?: string }): string {
  return policy ?? code;
}

function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
