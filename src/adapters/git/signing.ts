import type { ConfigEntries } from './environment.js';
import type { GitSession } from './session.js';

/** How commits are signed: configuration, options of the command, and what it needs of the environment. */
export interface Signing {
  readonly config: ConfigEntries;
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const unsigned: Signing = { config: [], options: [], env: {} };
/** What of the configuration says how. */
const keys = ['gpg.format', 'gpg.program', 'gpg.ssh.program', 'gpg.x509.program', 'gpg.ssh.defaultKeyCommand', 'user.signingKey'] as const;

/** Reads from the configuration of the machine and of the checkout, which no repository brings with it, whether commits are to be signed. */
export async function readSigning({ run, options: { environment } }: GitSession): Promise<Signing> {
  // What this program sets by the environment, that nothing is signed, comes last of all.
  const read = async (...query: readonly string[]): Promise<string | undefined> => {
    const { stdout } = await run(['config', '--show-scope', '-z', ...query], { accept: [0, 1, 128] });
    const values = stdout.split('\0');
    return values.flatMap((scope, index) => (index % 2 === 0 && ['system', 'global', 'local', 'worktree'].includes(scope) ? [values[index + 1] ?? ''] : [])).at(-1);
  };
  if ((await read('--type=bool', '--get-all', 'commit.gpgSign')) !== 'true') return unsigned;
  const config: (readonly [string, string])[] = [];
  for (const key of keys) {
    const value = await read('--get-all', key);
    if (value !== undefined) config.push([key, value]);
  }
  const home = environment['GNUPGHOME'];
  return { config, options: ['-S'], env: home === undefined ? {} : { GNUPGHOME: home } };
}
