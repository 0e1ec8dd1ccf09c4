import type { Problem } from '../problem.js';
import { fingerprints } from './fingerprint.js';
import { wellFormed } from './untrusted-text.js';

const severities = { error: 'major', warning: 'minor', notice: 'info' } as const;

/** Problems as GitLab's code-quality report reads them (https://docs.gitlab.com/ci/testing/code_quality/). */
export function codeQualityReport(problems: readonly (Problem & { readonly policy?: string })[]): string {
  const marks = fingerprints(problems);
  return `${JSON.stringify(problems.map(({ code, policy, severity, message, hint, where }, index) => ({
    description: wellFormed(hint === undefined ? message : `${message} (${hint})`),
    check_name: policy ?? code,
    fingerprint: marks[index],
    severity: severities[severity],
    location: { path: wellFormed(where?.file ?? '.'), lines: { begin: where?.line ?? 1 } },
  })), null, 2)}\n`;
}
