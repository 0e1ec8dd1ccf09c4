/** The commands that a user can type. */
export const commandNames = ['run', 'bump', 'promote', 'sync', 'wait', 'validate', 'rehearse', 'graph'] as const;
export type CommandName = (typeof commandNames)[number];

/** One line on each command, for `--help` and the README. */
export const commandSummaries: { readonly [C in CommandName]: string } = {
  run: 'carries out the OSOP workflow: validate, sync, gate on health, roll back on failure, notify',
  bump: 'sets images in the config repository, byte-preserving: one commit, pushed by fast-forward or as a pull request',
  promote: 'copies image versions from one environment to the next, byte-preserving; refused while what it copies is not healthy',
  sync: 'syncs applications, in waves and with their children, and waits until all of them are healthy',
  wait: 'waits until the expected revision is live and healthy in applications and their children; changes nothing',
  validate: 'checks workflow files and Kubernetes manifests, raw and rendered, offline and to the line; changes nothing',
  rehearse: 'carries it out against an embedded Argo CD and a throw-away git server; changes nothing real',
  graph: 'prints the workflow as a Mermaid flowchart',
};

/** The scenarios of `rehearse`. */
export const scenarios = ['healthy', 'degraded', 'sync-failed', 'timeout', 'auto-sync', 'busy', 'window', 'flapping'] as const;
export type Scenario = (typeof scenarios)[number];

/** How an input's text is read. `secret` is text that nothing may print; `lines` are split and trimmed. */
export type InputType = 'text' | 'secret' | 'boolean' | 'seconds' | 'count' | 'lines' | 'variables' | 'map' | 'choice';

/** One input: the source of `action.yml`, the CLI's flags and the README's tables. */
export interface InputSpec {
  readonly name: string;
  readonly type: InputType;
  /** As a user would type it; empty for none. */
  readonly default: string;
  readonly group: 'general' | 'Argo CD' | 'sync' | 'gate' | 'config repo' | 'promote' | 'rollback' | 'validate' | 'GitHub' | 'notify' | 'rehearse';
  readonly commands: readonly CommandName[];
  readonly description: string;
  readonly choices?: readonly string[];
  /** Environment variable that is read where the input is not given. */
  readonly env?: string;
}

const every = commandNames;
const deploying: readonly CommandName[] = ['run', 'rehearse'];
/** What may ask a real Argo CD, and what syncs and gates. */
const real: readonly CommandName[] = ['run', 'promote', 'sync', 'wait'];
const choosing: readonly CommandName[] = ['run', 'sync', 'wait'];
const syncing: readonly CommandName[] = ['run', 'rehearse', 'sync'];
const gating: readonly CommandName[] = ['run', 'rehearse', 'sync', 'wait'];
/** The commands without a workflow file, for which inputs say what a node would. */
const direct: readonly CommandName[] = ['sync', 'wait'];
const notifying: readonly CommandName[] = ['run'];
/** What may write to the config repository. */
const writing: readonly CommandName[] = ['run', 'rehearse', 'bump', 'promote'];
const committing: readonly CommandName[] = ['run', 'bump', 'promote'];
const reaching: readonly CommandName[] = ['run', 'bump', 'promote', 'sync', 'wait'];
const setting: readonly CommandName[] = ['run', 'rehearse', 'bump'];
const promoting: readonly CommandName[] = ['run', 'rehearse', 'promote'];
const timed: readonly CommandName[] = [...writing, 'sync', 'wait'];
const reporting: readonly CommandName[] = ['run', 'rehearse', 'bump', 'promote', 'sync', 'wait', 'validate'];
const validating: readonly CommandName[] = ['run', 'rehearse', 'validate'];
const checking: readonly CommandName[] = ['run', 'rehearse', 'bump', 'promote', 'validate'];
const onlyValidate: readonly CommandName[] = ['validate'];

/** Every input that works so far. Names, meanings and defaults are a contract: add, never rename. */
export const inputs = [
  { name: 'command', type: 'choice', default: 'run', group: 'general', commands: every, choices: commandNames, description: 'What to do' },
  { name: 'workflow', type: 'text', default: '', group: 'general', commands: every, description: 'Path of the OSOP workflow; else the first of `.github/*.osop.yaml`, `.osop/*.osop.yaml`, `*.osop.yaml`; else the built-in one' },
  { name: 'workflow-inputs', type: 'map', default: '', group: 'general', commands: every, description: 'YAML or JSON map that becomes `inputs.*` of the workflow' },
  { name: 'variables', type: 'variables', default: '', group: 'general', commands: every, description: '`NAME=value` lines that templates may use as `{{NAME}}`; nothing else of the environment is visible to a workflow file' },
  { name: 'dry-run', type: 'boolean', default: 'false', group: 'general', commands: [...writing, 'sync'], description: 'Plan, validate and print; change nothing' },
  { name: 'allow-commands', type: 'boolean', default: 'false', group: 'general', commands: every, description: '`cli` nodes may run programs of the runner, without secrets in their environment' },
  { name: 'approve', type: 'lines', default: '', group: 'general', commands: deploying, description: 'Ids of nodes that a person has approved; without it the run stops before such a node' },
  { name: 'timeout', type: 'seconds', default: '1800', group: 'general', commands: timed, description: 'Seconds for the whole run' },
  { name: 'working-directory', type: 'text', default: '.', group: 'general', commands: every, description: 'Folder of the checkout' },
  { name: 'allow-http', type: 'boolean', default: 'false', group: 'general', commands: reaching, description: 'Allow plain http beyond loopback hosts (warns)' },
  { name: 'osoplog', type: 'text', default: '', group: 'general', commands: timed, description: 'Path of the `.osoplog.yaml` record of the run; else in the runner\'s temporary folder' },
  { name: 'argocd-server', type: 'text', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_SERVER', description: 'Host or URL of the Argo CD server, root path allowed' },
  { name: 'argocd-auth-token', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_AUTH_TOKEN', description: 'API or project token' },
  { name: 'argocd-username', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'User for a session login instead of a token' },
  { name: 'argocd-password', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_PASSWORD', description: 'Password for the session login' },
  { name: 'argocd-oidc', type: 'boolean', default: 'false', group: 'Argo CD', commands: real, description: 'Log in by the identity token of the CI job (GitHub or GitLab), exchanged at Argo CD\'s Dex: no stored secret' },
  { name: 'argocd-oidc-audience', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Audience of that token; else the host of the server' },
  { name: 'argocd-oidc-connector-id', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Id of the connector in Argo CD\'s `dex.config` for it; else the only OIDC connector, or `direct` where Argo CD trusts the issuer itself' },
  { name: 'argocd-oidc-token', type: 'secret', default: '', group: 'Argo CD', commands: real, env: 'ARGOCD_ID_TOKEN', description: 'The identity token where the CI system gives one as a variable, such as `id_tokens` of GitLab' },
  { name: 'argocd-ca-cert', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Certificate authority of the server: PEM text or path' },
  { name: 'argocd-client-cert', type: 'text', default: '', group: 'Argo CD', commands: real, description: 'Client certificate: PEM text or path' },
  { name: 'argocd-client-key', type: 'secret', default: '', group: 'Argo CD', commands: real, description: 'Key of the client certificate: PEM text or path' },
  { name: 'argocd-insecure-skip-tls-verify', type: 'boolean', default: 'false', group: 'Argo CD', commands: real, description: 'Do not check the server\'s certificate (warns)' },
  { name: 'argocd-headers', type: 'lines', default: '', group: 'Argo CD', commands: real, description: 'Extra request headers, `Name: value` lines' },
  { name: 'app', type: 'lines', default: '', group: 'Argo CD', commands: every, description: 'Applications by name, for the built-in workflow, `sync` and `wait`, and as `${inputs.app}`; several with commas or on lines, `*` and `?` allowed; for `promote`, those that run the environment `from`; `namespace/name` for one in another namespace' },
  { name: 'selector', type: 'text', default: '', group: 'Argo CD', commands: choosing, description: 'Label selector; without `app` it chooses the applications, with `app` they must also match' },
  { name: 'project', type: 'lines', default: '', group: 'Argo CD', commands: choosing, description: 'Projects that the applications must be in; without `app` all applications of them' },
  { name: 'children', type: 'boolean', default: 'true', group: 'Argo CD', commands: gating, description: 'Follow app-of-apps and ApplicationSets down to the last application' },
  { name: 'sync', type: 'choice', default: 'auto', choices: ['auto', 'always', 'never'], group: 'sync', commands: syncing, description: '`auto` leaves the sync to auto-sync where that is on and only makes it look, `always` starts one there too, and where nothing differs; `never` starts none' },
  { name: 'revision', type: 'text', default: '', group: 'sync', commands: direct, description: 'Commit, branch or tag to sync to and to wait for; else the commit of the event where the application follows its branch, else what the application follows' },
  { name: 'prune', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Delete resources that are no longer in git' },
  { name: 'on-operation-in-progress', type: 'choice', default: 'wait', choices: ['wait', 'terminate', 'fail'], group: 'sync', commands: syncing, description: 'What to do about a running operation of somebody else' },
  { name: 'confirm-prune', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Confirm the deletion of resources that ask for it (`Prune=confirm`)' },
  { name: 'force', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Delete and recreate what cannot be changed in place' },
  { name: 'replace', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Use kubectl replace or create instead of apply' },
  { name: 'server-side-apply', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Apply on the server\'s side' },
  { name: 'apply-only', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Apply without running hooks' },
  { name: 'sync-options', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Options of Argo CD such as `CreateNamespace=true`, added to those of the application' },
  { name: 'resources', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Sync these resources only: `group:kind:name` or `group:kind:namespace/name`, `*` allowed, `!` before those to leave out' },
  { name: 'on-sync-window', type: 'choice', default: 'fail', choices: ['fail', 'wait'], group: 'sync', commands: syncing, description: 'What to do about a closed sync window' },
  { name: 'max-parallel', type: 'count', default: '5', group: 'sync', commands: syncing, description: 'How many applications are synced at a time' },
  { name: 'waves', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Ordered groups, a line each, of names (`*` allowed) or labels `key=value`; each is healthy before the next begins, what no line names comes last. Else by the annotation `argocd.argoproj.io/sync-wave`' },
  { name: 'health-timeout', type: 'seconds', default: '600', group: 'gate', commands: gating, description: 'Seconds to become healthy; a node\'s own timeout_sec counts too, the shorter wins' },
  { name: 'stable-for', type: 'seconds', default: '5', group: 'gate', commands: gating, description: 'Seconds that health must hold' },
  { name: 'degraded-grace', type: 'seconds', default: '30', group: 'gate', commands: gating, description: 'Seconds that a Degraded may last before it is believed' },
  { name: 'allow-suspended', type: 'boolean', default: 'false', group: 'gate', commands: [...gating, 'promote'], description: 'Accept Suspended (a paused rollout) as healthy' },
  { name: 'config-repository', type: 'text', default: '', group: 'config repo', commands: reaching, description: '`owner/name` or URL of the config repository; else the one that is checked out' },
  { name: 'config-branch', type: 'text', default: '', group: 'config repo', commands: reaching, description: 'Its branch; else that of the event or checkout' },
  { name: 'config-path', type: 'text', default: '', group: 'config repo', commands: writing, description: 'Folder of it that counts, from its root; for `rehearse`, the folder of your manifests to rehearse with, from working-directory' },
  { name: 'config-token', type: 'secret', default: '', group: 'config repo', commands: reaching, description: 'Token to fetch from and push to it with; else `github-token` for a URL in config-repository, and the credentials of the checkout' },
  { name: 'image', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Name of the image to set, without its tag' },
  { name: 'tag', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Its new tag' },
  { name: 'digest', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Its new digest' },
  { name: 'images', type: 'lines', default: '', group: 'config repo', commands: setting, description: 'Several images, a line each: `name[=new-name][:tag][@digest]`' },
  { name: 'update', type: 'lines', default: '', group: 'config repo', commands: setting, description: 'Where to set them, `file.yaml#path.to.value`; else the place is found' },
  { name: 'commit-mode', type: 'choice', default: 'push', choices: ['push', 'api', 'pull-request'], group: 'config repo', commands: committing, description: 'How the commit gets to the branch: a push by git, a verified commit by GitHub\'s API, or a pull request' },
  { name: 'commit-message', type: 'text', default: '', group: 'config repo', commands: writing, description: 'Message of the commit, with `{{image}}`, `{{tag}}`, `{{app}}` and `{{previous}}`' },
  { name: 'commit-author', type: 'text', default: '', group: 'config repo', commands: writing, description: 'Its author, `Name <email>`' },
  { name: 'push-attempts', type: 'count', default: '20', group: 'config repo', commands: writing, description: 'How often a push is tried while others are faster' },
  { name: 'from', type: 'text', default: '', group: 'promote', commands: promoting, description: 'Environment to copy versions from' },
  { name: 'to', type: 'text', default: '', group: 'promote', commands: promoting, description: 'For `promote`, the environment to copy them to' },
  { name: 'environments-path', type: 'text', default: '', group: 'promote', commands: promoting, description: 'Where environments are: a folder, or a pattern such as `apps/*/overlays/{env}` or `environments/{env}`; else every folder and file called like one' },
  { name: 'keys', type: 'lines', default: '', group: 'promote', commands: promoting, description: 'What to copy, a line each: the way to a value within a file, such as `image.tag`; else image versions, chart versions and tags' },
  { name: 'rollback', type: 'choice', default: 'auto', choices: ['auto', 'git-revert', 'argocd', 'none'], group: 'rollback', commands: deploying, description: 'On failure: `auto` is a git revert where auto-sync is on, else Argo CD\'s rollback' },
  { name: 'fail-on-rollback', type: 'boolean', default: 'true', group: 'rollback', commands: deploying, description: 'A deployment that was rolled back is a failure' },
  { name: 'manifests', type: 'lines', default: '', group: 'validate', commands: onlyValidate, description: 'Files, folders and globs to check, below working-directory; else all of it' },
  { name: 'changed-only', type: 'boolean', default: 'true', group: 'validate', commands: validating, description: 'Validate what the event changed, not everything; without an event of a CI system everything is checked' },
  { name: 'kubernetes-version', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Kubernetes minors to check against, such as `1.34`; else the newest that is known' },
  { name: 'schema-location', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Where schemas are looked for, in this order: paths and https URLs with kubeconform\'s variables, and `default` for the embedded schemas and the definitions in the repository; else `default` alone' },
  { name: 'strict', type: 'boolean', default: 'true', group: 'validate', commands: checking, description: 'Unknown fields are errors' },
  { name: 'skip', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Kinds that are not checked: `Kind`, `group/version/Kind` or `Kind/name`' },
  { name: 'reject', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Kinds that must not be there, in the same notation' },
  { name: 'ignore-missing-schemas', type: 'boolean', default: 'false', group: 'validate', commands: checking, description: 'Pass over kinds without a schema; they are counted as skipped' },
  { name: 'policies', type: 'text', default: 'baseline', group: 'validate', commands: checking, description: '`none`, `baseline`, `strict`, or ids with severities: `baseline, probes-missing=error, host-network-or-port=off`' },
  { name: 'render', type: 'choice', default: 'auto', choices: ['auto', 'helm', 'kustomize', 'none'], group: 'validate', commands: onlyValidate, description: 'Overlays and charts to render with the tools on PATH, and to check' },
  { name: 'github-token', type: 'secret', default: '', group: 'GitHub', commands: reaching, env: 'GITHUB_TOKEN', description: 'Token of the job' },
  { name: 'sarif-file', type: 'text', default: '', group: 'GitHub', commands: onlyValidate, description: 'Path to write the findings to as SARIF, for code scanning' },
  { name: 'annotations', type: 'boolean', default: 'true', group: 'GitHub', commands: reporting, description: 'Annotate the lines that caused a failure' },
  { name: 'summary', type: 'boolean', default: 'true', group: 'GitHub', commands: reporting, description: 'Write the job summary' },
  { name: 'allowed-urls', type: 'lines', default: '', group: 'gate', commands: notifying, description: 'Origins that checks of a workflow may ask, such as `https://prometheus.example.com`, one a line; none by default' },
  { name: 'check-headers', type: 'secret', default: '', group: 'gate', commands: notifying, description: 'Headers for checks, `https://origin Name: value` lines; each is sent to that origin only, which `allowed-urls` must have' },
  { name: 'slack-webhook-url', type: 'secret', default: '', group: 'notify', commands: notifying, env: 'SLACK_WEBHOOK_URL', description: 'Slack incoming webhook; a workflow file may use it only as the whole `url: "{{SLACK_WEBHOOK_URL}}"` of an api node' },
  { name: 'scenario', type: 'choice', default: 'healthy', choices: scenarios, group: 'rehearse', commands: ['rehearse'], description: 'What happens to the rehearsed deployment' },
] as const satisfies readonly InputSpec[];

export type InputName = (typeof inputs)[number]['name'];

/** Outputs of the action, as `--format json` names them too. */
export const outputs = [
  ['result', '`succeeded`, `nothing-to-do`, `planned`, `rolled-back`, `failed`, `refused`, `superseded`, `cancelled` or `unknown`'],
  ['commit-sha', 'Commit that was deployed'],
  ['previous-sha', 'Commit before it'],
  ['revert-sha', 'Commit that reverted it'],
  ['changed-files', 'Files that the commit changed (JSON array)'],
  ['images', 'Images that were set (JSON): name, file, path, from, to'],
  ['apps', 'Applications (JSON): name, namespace, result, sync, health, revision, url, seconds, causes'],
  ['sync-status', 'Sync status of the first application'],
  ['health-status', 'Health of the first application'],
  ['revision', 'Revision that the first application runs'],
  ['rollback-strategy', '`argocd` or `git-revert`, where something was rolled back'],
  ['validation', 'Outcome of manifest validation (JSON): valid, checked, invalid, skipped, errors'],
  ['problems', 'Problems (JSON): code, severity, message, file, line, column, hint'],
  ['osoplog', 'Path of the OSOP execution log'],
  ['sarif-file', 'Path of the SARIF file'],
] as const;
