import { forLog } from './core/report/untrusted-text.js';
import { version } from './version.js';

/** What a user sees when the program itself is wrong: where it broke, and where to tell. Exit code 70. */
export function bugReport(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'This is a bug in osop-argocd, not in your workflow. What was done so far is in the lines above.',
    forLog(text),
    `Please report it with the lines above (version ${version}).`,
    '',
  ].join('\n');
}
