/** `NAME=value` pairs of git configuration, in order; a key may come more than once. */
export type ConfigEntries = readonly (readonly [key: string, value: string])[];

// What git needs of the machine: where it is, whose keys and proxies to use. Not GIT_*: those could point it elsewhere.
const passedOn = [
  'PATH', 'HOME', 'TMPDIR', 'XDG_CONFIG_HOME', 'SSH_AUTH_SOCK', 'GIT_SSH_COMMAND', 'GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
  'HTTPS_PROXY', 'https_proxy', 'http_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy',
] as const;

/**
 * Settings that win over those of the repository and the machine: nothing that a repository brings is run
 * (hooks, filters, submodules, monitors), nothing is signed, and no background work outlives the command.
 */
const guards: ConfigEntries = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['core.autocrlf', 'false'],
  ['core.editor', 'true'],
  ['init.templateDir', ''],
  ['init.defaultBranch', 'main'],
  ['protocol.ext.allow', 'never'],
  ['protocol.file.allow', 'never'],
  ['submodule.recurse', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['filter.lfs.process', ''],
  ['filter.lfs.smudge', ''],
  ['filter.lfs.clean', ''],
  ['filter.lfs.required', 'false'],
  ['commit.gpgSign', 'false'],
  ['push.gpgSign', 'false'],
  ['rerere.enabled', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['i18n.logOutputEncoding', 'UTF-8'],
  ['i18n.commitEncoding', 'UTF-8'],
  ['log.showSignature', 'false'],
  // A token must not follow a redirect to another host.
  ['http.followRedirects', 'false'],
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '120'],
  // In containers the checkout belongs to another user than the one that runs this; it is the user's own choice of folder.
  ['safe.directory', '*'],
  // A folder of the checkout may look like a repository, with a configuration of its author's that runs programs.
  ['safe.bareRepository', 'explicit'],
];

/** The whole environment of a git command. Configuration goes by environment, so that no token is in argv or in a file. */
export function gitEnvironment(
  machine: Readonly<Record<string, string | undefined>>,
  more: { readonly config: ConfigEntries; readonly allowHttp: boolean },
): Readonly<Record<string, string>> {
  const basis = Object.fromEntries(passedOn.flatMap((name) => (machine[name] === undefined ? [] : [[name, machine[name]]])));
  const entries = [...guards, ...more.config];
  const config = Object.fromEntries(entries.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]));
  return {
    ...basis,
    ...config,
    GIT_CONFIG_COUNT: String(entries.length),
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_ALLOW_PROTOCOL: more.allowHttp ? 'https:ssh:http' : 'https:ssh',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  };
}

/** Sends `header` to the origin only, in place of what else is configured for it. */
export function credentialConfig(origin: string, header: string): ConfigEntries {
  return [
    // The empty value drops headers configured before; two Authorization headers would be refused.
    [`http.${origin}/.extraHeader`, ''],
    [`http.${origin}/.extraHeader`, header],
    ['credential.helper', ''],
  ];
}
