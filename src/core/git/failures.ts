import type { AdapterErrorCode } from '../adapter-error.js';
import { oneLine } from '../one-line.js';

/** What a failed git command came down to. `said` is the part of its output worth showing, in one line. */
export interface GitFailure {
  readonly kind: 'lost-race' | 'other';
  readonly code: AdapterErrorCode;
  readonly said: string;
  readonly retryable: boolean;
  readonly hint?: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly kind?: 'lost-race';
  readonly code: AdapterErrorCode;
  readonly retryable?: boolean;
  readonly hint?: string;
}

// In this order: a hook's text may hold any of the later phrases.
const rules: readonly Rule[] = [
  {
    pattern: /hook declined|protected branch|GH006|GH013|repository rule violations|not allowed to push|prohibited/i,
    code: 'refused',
    hint: 'The remote has a rule against this push. Let this account bypass it, or make the change through a pull request.',
  },
  {
    pattern: /non-fast-forward|fetch first|stale info|cannot lock ref|incorrect old value|failed to update ref|failed to lock|reference already exists|remote ref updated since checkout/i,
    kind: 'lost-race',
    code: 'conflict',
    retryable: true,
  },
  {
    pattern: /redirect|returned error: 30\d/i,
    code: 'redirected',
    hint: 'Redirects are not followed, so that a token never reaches another host: use the final URL of the repository.',
  },
  {
    pattern: /Authentication failed|could not read (Username|Password)|returned error: 401|Invalid username or/i,
    code: 'unauthenticated',
    hint: 'Give a token that may write to the repository.',
  },
  {
    pattern: /returned error: 403|Permission to .* denied|Write access to repository not granted|Permission denied/i,
    code: 'forbidden',
    hint: 'The token needs write access: on GitHub, permissions: contents: write, and for another repository a token of its own.',
  },
  { pattern: /returned error: 404|[Rr]epository .*not found|does not appear to be a git repository/, code: 'not-found', hint: 'Check the URL. Hosts also answer this when the token may not see the repository.' },
  { pattern: /transport '.*' not allowed|protocol .* not supported|not allowed by GIT_ALLOW_PROTOCOL/i, code: 'refused', hint: 'Only https, ssh and, where allowed, http are used.' },
  { pattern: /returned error: 429/, code: 'rate-limited', retryable: true },
  { pattern: /SSL|certificate|TLS/i, code: 'unreachable', hint: 'If the host has a certificate of a private CA, set http.sslCAInfo in the git configuration of this machine.' },
  {
    pattern: /Could not resolve host|Failed to connect|Couldn't connect|Connection (refused|reset|timed out|closed)|early EOF|hung up|RPC failed|returned error: 5\d\d|Recv failure|Operation too slow|Empty reply|unexpected disconnect/i,
    code: 'unreachable',
    retryable: true,
  },
  { pattern: /No space left on device/i, code: 'failed', hint: 'Free some space in the temporary directory of this machine.' },
  { pattern: /\.lock': File exists/i, code: 'failed', hint: 'Another git process works here, or one has died: remove the lock file when none is running.' },
  { pattern: /not our ref|couldn't find remote ref|Remote branch .* not found|unknown revision|bad revision|Not a valid object name|bad object/i, code: 'not-found' },
  { pattern: /not a git repository/i, code: 'not-found', hint: 'Run actions/checkout before this step, or set working-directory.' },
];

/** Sorts what git and the remote wrote into what a caller can do about it. The texts are those of LC_ALL=C. */
export function explainGitFailure(output: string): GitFailure {
  const rule = rules.find(({ pattern }) => pattern.test(output));
  return {
    kind: rule?.kind ?? 'other',
    code: rule?.code ?? 'failed',
    said: tellingLines(output),
    retryable: rule?.retryable ?? false,
    ...(rule?.hint === undefined ? {} : { hint: rule.hint }),
  };
}

/** The remote's own lines first: they hold the reason where a rule or a hook refused. */
function tellingLines(output: string): string {
  const lines = output
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(hint:|To |Done$|remote:\s*$|Cloning into|(remote: )?(Enumerating|Counting|Compressing|Writing|Total|Resolving|Delta) )/.test(line));
  const remote = lines.filter((line) => line.startsWith('remote:'));
  const rest = lines.filter((line) => !line.startsWith('remote:'));
  return oneLine([...remote, ...rest].join(' | '), 800);
}
