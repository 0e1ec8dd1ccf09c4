import { oneLine } from '../one-line.js';
import { revertsTrailer, runTrailer } from './reverts.js';

/** What the message of a revert is made of. `subject` and `reason` may hold anything. */
export interface RevertMessageParts {
  readonly sha: string;
  readonly subject: string;
  readonly reason: string;
  readonly runId: string;
}

/**
 * The message of a revert commit. Foreign text is one line that begins with our own words, so that it cannot forge
 * a trailer, and has no brackets, so that `[skip ci]` keeps no pipeline from seeing the revert.
 */
export function revertMessage(parts: RevertMessageParts): string {
  const reason = quotable(parts.reason, 300);
  return [
    `Revert "${quotable(parts.subject, 72) || parts.sha.slice(0, 12)}"`,
    '',
    `This reverts commit ${parts.sha}.`,
    ...(reason === '' ? [] : ['', `Reason: ${reason}`]),
    '',
    `${revertsTrailer}: ${parts.sha}`,
    `${runTrailer}: ${quotable(parts.runId, 100)}`,
    '',
  ].join('\n');
}

function quotable(text: string, max: number): string {
  return oneLine(text, max)
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replace(/skip-checks/gi, 'skip checks');
}
