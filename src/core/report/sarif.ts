import { problemCodes } from '../problem-codes.js';
import type { Problem } from '../problem.js';
import { fingerprints } from './fingerprint.js';
import { wellFormed } from './untrusted-text.js';

/** GitHub takes no more results of one run. */
const mostResults = 25_000;
/** What stands for the file of a problem that is in none. */
const nowhere = 'no file';
const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/**
 * Problems as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for GitHub's code scanning and other readers.
 * GitHub refuses the whole file for one result without a location: a problem without a place names a file that is none.
 */
export function sarifLog(problems: readonly (Problem & { readonly policy?: string })[], { toolVersion, describe }: { readonly toolVersion: string; /** What a rule says that is no code. */ readonly describe?: (rule: string) => string | undefined }): string {
  const shown = problems.slice(0, mostResults);
  const rules = [...new Map(shown.map((problem) => [ruleOf(problem), problem])).entries()];
  const places = new Map(rules.map(([id], index) => [id, index]));
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
          rules: rules.map(([id, { code }]) => ({ id, shortDescription: { text: describe?.(id) ?? problemCodes[code] } })),
        },
      },
      columnKind: 'utf16CodeUnits',
      invocations: [{
        executionSuccessful: true,
        ...(left === 0 ? {} : { toolExecutionNotifications: [{ level: 'warning', message: { text: `${left} more results were left out` } }] }),
      }],
      results: shown.map((problem, index) => ({
        ruleId: ruleOf(problem),
        ruleIndex: places.get(ruleOf(problem)),
        level: levels[problem.severity],
        message: { text: plain(problem.hint === undefined ? problem.message : `${problem.message}\n${problem.hint}`) },
        partialFingerprints: { 'osopArgocd/v1': marks[index] },
        locations: [{
          physicalLocation: {
            artifactLocation: { uri: uriOf(problem.where?.file ?? nowhere), uriBaseId: '%SRCROOT%' },
            region: problem.where === undefined ? { startLine: 1 } : { startLine: problem.where.line, startColumn: problem.where.column },
          },
        }],
      })),
    }],
  }, null, 2)}\n`;
}

function ruleOf({ code, policy }: Problem & { readonly policy?: string }): string {
  return policy ?? code;
}

/**
 * Text of a message, in which `[…](…)` would be a link (3.11.6 of the standard): where it would, brackets are escaped as it says.
 * Other text is left as it is, for not every reader takes the escapes away.
 */
function plain(text: string): string {
  const shown = wellFormed(text);
  return shown.includes('](') ? shown.replace(/[\\[\]]/g, '\\$&') : shown;
}

function uriOf(file: string): string {
  return wellFormed(file).split('/').map(encodeURIComponent).join('/');
}
