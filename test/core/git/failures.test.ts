import { describe, expect, it } from 'vitest';

import { explainGitFailure } from '../../../src/core/git/failures.js';

describe('a failed git command', () => {
  it.each([
    [' ! [rejected]        HEAD -> main (non-fast-forward)', 'lost-race', 'conflict'],
    [' ! [rejected]        HEAD -> main (fetch first)', 'lost-race', 'conflict'],
    [' ! [rejected]        HEAD -> main (stale info)', 'lost-race', 'conflict'],
    [' ! [remote rejected] HEAD -> main (cannot lock ref \'refs/heads/main\': is at 1 but expected 2)', 'lost-race', 'conflict'],
    [' ! [remote rejected] HEAD -> main (incorrect old value provided)', 'lost-race', 'conflict'],
    [' ! [remote rejected] HEAD -> main (failed to update ref)', 'lost-race', 'conflict'],
    ['remote: error: GH006: Protected branch update failed for refs/heads/main.', 'other', 'refused'],
    ['remote: error: GH013: Repository rule violations found for refs/heads/main.', 'other', 'refused'],
    ['remote: fetch first, then ask\n ! [remote rejected] HEAD -> main (pre-receive hook declined)', 'other', 'refused'],
    ['remote: GitLab: You are not allowed to push code to protected branches on this project.', 'other', 'refused'],
    ["fatal: could not read Username for 'https://x': terminal prompts disabled", 'other', 'unauthenticated'],
    ['fatal: unable to access: The requested URL returned error: 403', 'other', 'forbidden'],
    ["fatal: repository 'https://x/' not found", 'other', 'not-found'],
    ['fatal: unable to access: Could not resolve host: x', 'other', 'unreachable'],
    ['error: RPC failed; curl 56 Recv failure: Connection reset by peer', 'other', 'unreachable'],
    ['fatal: unable to access: The requested URL returned error: 503', 'other', 'unreachable'],
    ['fatal: unable to access: SSL certificate problem: self-signed certificate', 'other', 'unreachable'],
    ["fatal: transport 'ext' not allowed", 'other', 'refused'],
    ['error: unable to write file: No space left on device', 'other', 'failed'],
    ['fatal: something new', 'other', 'failed'],
  ])('that says "%s" is %s, %s', (output, kind, code) => {
    expect(explainGitFailure(output)).toMatchObject({ kind, code });
  });

  it('F23 shows the lines of the remote first, in one line, without the noise', () => {
    const output = 'To https://x\nremote: Counting objects: 3, done.\nremote: \nremote: only team A may push\n ! [remote rejected] HEAD -> main (pre-receive hook declined)\nerror: failed to push some refs\nhint: never mind';
    expect(explainGitFailure(output).said).toBe('remote: only team A may push | ! [remote rejected] HEAD -> main (pre-receive hook declined) | error: failed to push some refs');
  });
});
