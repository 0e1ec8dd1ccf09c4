/** The commands that a user can type. */
export const commandNames = ['run', 'bump', 'promote', 'sync', 'wait', 'rollback', 'validate', 'affected', 'diff', 'drift', 'preview', 'doctor', 'audit', 'rehearse', 'graph'] as const;
export type CommandName = (typeof commandNames)[number];

/** One line on each command, for `--help` and the README. */
export const commandSummaries: { readonly [C in CommandName]: string } = {
  run: 'carries out the OSOP workflow: validate, sync, gate on health, roll back on failure, notify',
  bump: 'sets images in the config repository, byte-preserving: one commit, pushed by fast-forward or as a pull request',
  promote: 'copies image versions from one environment to the next, byte-preserving; refused while what it copies is not healthy',
  sync: 'syncs applications, in waves and with their children, and waits until all of them are healthy',
  wait: 'waits until the expected revision is live and healthy in applications and their children; changes nothing',
  rollback: 'goes back to the last healthy revision, a history id or a commit, by git revert or by Argo CD, and proves that it runs',
  validate: 'checks workflow files and Kubernetes manifests, raw and rendered, offline and to the line; changes nothing',
  affected: 'lists the applications that a change touches and why, from the files of the repository alone, ApplicationSets expanded; as JSON for a matrix of jobs; changes nothing',
  diff: 'tells what a change does to what applications deploy: rendered at both commits, field by field, deletions first, and against what runs where a server is given; changes nothing',
  drift: 'tells which applications are not in the cluster as git has them: what differs, since when, who changed it, and why Argo CD has not put it right; with `drift-issues` it keeps an issue of GitHub for each; changes nothing else',
  preview: 'makes the preview application of a pull request, or finds the one that an ApplicationSet has made, waits until its head is healthy, tells the address and the tests, and deletes it when the pull request is closed',
  doctor: 'checks the config repository against best practices: each finding has its line and something to paste; with a server also its version and what the token may do, with a GitHub token the protection of the branch; gives a score and a badge; changes nothing',
  audit: '`audit <app>` tells the story of an application and its DORA figures, from git, Argo CD and audit records; `audit verify` checks that none of the records was edited, removed, added, moved or cut off; `audit export` gives them to other programs; changes nothing',
  rehearse: 'carries it out against an embedded Argo CD and a throw-away git server; changes nothing real',
  graph: 'draws the workflow as a Mermaid flowchart, or as an HTML page',
};

/** True for commands that are for whoever looks at the log: they tell no place of a deployment that it did not begin. */
export function isLookedAt({ command }: { readonly command: CommandName }): boolean {
  return ['validate', 'affected', 'diff', 'drift', 'doctor', 'graph', 'audit'].includes(command);
}

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
  readonly group: 'general' | 'Argo CD' | 'sync' | 'gate' | 'config repo' | 'promote' | 'rollback' | 'validate' | 'affected' | 'drift' | 'preview' | 'doctor' | 'GitHub' | 'GitLab' | 'notify' | 'audit' | 'rehearse';
  readonly commands: readonly CommandName[];
  readonly description: string;
  readonly choices?: readonly string[];
  /** Environment variable that is read where the input is not given. */
  readonly env?: string;
  /** Of a secret: one a line, and on the command line the flag may be given again. Other types say it by themselves. */
  readonly several?: boolean;
}

const every = commandNames;
const deploying: readonly CommandName[] = ['run', 'rehearse'];
/** What may ask a real Argo CD, and what syncs and gates. */
const real: readonly CommandName[] = ['run', 'promote', 'sync', 'wait', 'rollback', 'affected', 'diff', 'drift', 'doctor', 'audit', 'preview'];
const choosing: readonly CommandName[] = ['run', 'sync', 'wait', 'rollback', 'drift'];
const syncing: readonly CommandName[] = ['run', 'rehearse', 'sync'];
const gating: readonly CommandName[] = ['run', 'rehearse', 'sync', 'wait', 'rollback', 'preview'];
/** What may roll back. */
const undoing: readonly CommandName[] = ['run', 'rehearse', 'rollback'];
/** The commands without a workflow file, for which inputs say what a node would. */
const direct: readonly CommandName[] = ['sync', 'wait'];
const notifying: readonly CommandName[] = ['run'];
/** What tells of itself as a whole. */
const telling: readonly CommandName[] = ['run', 'bump', 'promote', 'sync', 'rollback'];
/** What may write to the config repository. */
const writing: readonly CommandName[] = ['run', 'rehearse', 'bump', 'promote'];
const committing: readonly CommandName[] = ['run', 'bump', 'promote', 'rollback'];
const reaching: readonly CommandName[] = ['run', 'bump', 'promote', 'sync', 'wait', 'rollback', 'audit', 'preview'];
const setting: readonly CommandName[] = ['run', 'rehearse', 'bump'];
const promoting: readonly CommandName[] = ['run', 'rehearse', 'promote'];
/** What leaves audit records that the ledger keeps. */
const recorded: readonly CommandName[] = ['run', 'bump', 'promote', 'sync', 'wait', 'rollback'];
/** What leaves audit records. */
const changing: readonly CommandName[] = ['run', 'bump', 'promote', 'sync', 'wait', 'rollback', 'preview'];
const timed: readonly CommandName[] = [...writing, 'sync', 'wait', 'rollback', 'preview'];
const reporting: readonly CommandName[] = ['run', 'rehearse', 'bump', 'promote', 'sync', 'wait', 'rollback', 'validate', 'affected', 'diff', 'drift', 'doctor', 'preview'];
/** What may be shown on GitHub beside the log and the summary. */
const shown: readonly CommandName[] = ['run', 'bump', 'promote', 'sync', 'wait', 'rollback', 'validate', 'diff', 'preview'];
const validating: readonly CommandName[] = ['run', 'rehearse', 'validate'];
const checking: readonly CommandName[] = ['run', 'rehearse', 'bump', 'promote', 'validate'];
const onlyValidate: readonly CommandName[] = ['validate'];
const onlyDiff: readonly CommandName[] = ['diff'];
const onlyDrift: readonly CommandName[] = ['drift'];
const onlyPreview: readonly CommandName[] = ['preview'];
const onlyDoctor: readonly CommandName[] = ['doctor'];
/** What reads findings out of files. */
const looking: readonly CommandName[] = ['validate', 'doctor'];
/** What looks at a change, or takes the applications that one touches. */
const comparing: readonly CommandName[] = ['affected', 'diff', 'sync', 'wait'];
/** What expands ApplicationSets from files. */
const expanding: readonly CommandName[] = [...comparing, 'validate', 'doctor'];

/** Every input that works so far. Names, meanings and defaults are a contract: add, never rename. */
export const inputs = [
  { name: 'command', type: 'choice', default: 'run', group: 'general', commands: every, choices: commandNames, description: 'What to do' },
  { name: 'workflow', type: 'text', default: '', group: 'general', commands: every, description: 'Path of the OSOP workflow; else the first of `.github/*.osop.yaml`, `.osop/*.osop.yaml`, `*.osop.yaml`; else the built-in one' },
  { name: 'workflow-inputs', type: 'map', default: '', group: 'general', commands: every, description: 'YAML or JSON map that becomes `inputs.*` of the workflow' },
  { name: 'variables', type: 'variables', default: '', group: 'general', commands: every, description: '`NAME=value` lines that templates may use as `{{NAME}}`; nothing else of the environment is visible to a workflow file' },
  { name: 'dry-run', type: 'boolean', default: 'false', group: 'general', commands: [...writing, 'sync', 'rollback', 'preview'], description: 'Plan, validate and print; change nothing' },
  { name: 'allow-commands', type: 'boolean', default: 'false', group: 'general', commands: every, description: '`cli` nodes may run programs of the runner, without secrets in their environment' },
  { name: 'approve', type: 'lines', default: '', group: 'general', commands: deploying, description: 'Ids of nodes that a person has approved; without it the run stops before such a node' },
  { name: 'timeout', type: 'seconds', default: '1800', group: 'general', commands: [...timed, 'drift'], description: 'Seconds for the whole run' },
  { name: 'working-directory', type: 'text', default: '.', group: 'general', commands: every, description: 'Folder of the checkout' },
  { name: 'allow-http', type: 'boolean', default: 'false', group: 'general', commands: [...reaching, 'audit', 'affected', 'diff', 'drift', 'doctor'], description: 'Allow plain http beyond loopback hosts (warns)' },
  { name: 'osoplog', type: 'text', default: '', group: 'general', commands: timed, description: 'Path of the `.osoplog.yaml` record of the run; else in the runner\'s temporary folder' },
  { name: 'report', type: 'text', default: '', group: 'general', commands: [...timed, 'graph', 'audit', 'diff', 'drift'], description: 'Path to write an HTML report to, one file that needs nothing else; for `graph`, the drawing of the workflow as such a page; for `audit <app>`, its story' },
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
  { name: 'app', type: 'lines', default: '', group: 'Argo CD', commands: every, description: 'Applications by name, for the built-in workflow, `sync` and `wait`, and as `${inputs.app}`; several with commas or on lines, `*` and `?` allowed; where none are named, `sync` and `wait` take those that the change touches, and `diff`, `drift` and `doctor` look at all; for `preview`, the generated one, such as `web-pr-{{number}}`; for `promote`, those that run the environment `from`; `namespace/name` for one in another namespace' },
  { name: 'selector', type: 'text', default: '', group: 'Argo CD', commands: choosing, description: 'Label selector; without `app` it chooses the applications, with `app` they must also match' },
  { name: 'project', type: 'lines', default: '', group: 'Argo CD', commands: [...choosing, 'preview'], description: 'Projects that the applications must be in; without `app` all applications of them' },
  { name: 'children', type: 'boolean', default: 'true', group: 'Argo CD', commands: [...gating, 'drift'], description: 'Follow app-of-apps and ApplicationSets down to the last application' },
  { name: 'sync', type: 'choice', default: 'auto', choices: ['auto', 'always', 'never'], group: 'sync', commands: [...syncing, 'preview'], description: '`auto` leaves the sync to auto-sync where that is on and only makes it look, `always` starts one there too, and where nothing differs; `never` starts none' },
  { name: 'revision', type: 'text', default: '', group: 'sync', commands: direct, description: 'Commit, branch or tag to sync to and to wait for; else the commit of the event where the application follows its branch, else what the application follows' },
  { name: 'prune', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Delete resources that are no longer in git' },
  { name: 'on-operation-in-progress', type: 'choice', default: 'wait', choices: ['wait', 'terminate', 'fail'], group: 'sync', commands: [...syncing, 'rollback'], description: 'What to do about a running operation of somebody else' },
  { name: 'confirm-prune', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Confirm the deletion of resources that ask for it (`Prune=confirm`)' },
  { name: 'force', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Delete and recreate what cannot be changed in place' },
  { name: 'replace', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Use kubectl replace or create instead of apply' },
  { name: 'server-side-apply', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Apply on the server\'s side' },
  { name: 'apply-only', type: 'boolean', default: 'false', group: 'sync', commands: syncing, description: 'Apply without running hooks' },
  { name: 'sync-options', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Options of Argo CD such as `CreateNamespace=true`, added to those of the application' },
  { name: 'resources', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Sync these resources only: `group:kind:name` or `group:kind:namespace/name`, `*` allowed, `!` before those to leave out' },
  { name: 'on-sync-window', type: 'choice', default: 'fail', choices: ['fail', 'wait'], group: 'sync', commands: [...syncing, 'rollback'], description: 'What to do about a closed sync window' },
  { name: 'max-parallel', type: 'count', default: '5', group: 'sync', commands: [...syncing, 'rollback'], description: 'How many applications are synced at a time' },
  { name: 'waves', type: 'lines', default: '', group: 'sync', commands: syncing, description: 'Ordered groups, a line each, of names (`*` allowed) or labels `key=value`; each is healthy before the next begins, what no line names comes last. Else by the annotation `argocd.argoproj.io/sync-wave`' },
  { name: 'health-timeout', type: 'seconds', default: '600', group: 'gate', commands: gating, description: 'Seconds to become healthy; a node\'s own timeout_sec counts too, the shorter wins' },
  { name: 'stable-for', type: 'seconds', default: '5', group: 'gate', commands: gating, description: 'Seconds that health must hold' },
  { name: 'degraded-grace', type: 'seconds', default: '30', group: 'gate', commands: gating, description: 'Seconds that a Degraded may last before it is believed' },
  { name: 'allow-suspended', type: 'boolean', default: 'false', group: 'gate', commands: [...gating, 'promote'], description: 'Accept Suspended (a paused rollout) as healthy' },
  { name: 'config-repository', type: 'text', default: '', group: 'config repo', commands: [...reaching, 'validate', 'affected', 'diff', 'doctor'], description: '`owner/name` or URL of the config repository; else the one that is checked out' },
  { name: 'config-branch', type: 'text', default: '', group: 'config repo', commands: [...reaching, 'validate', 'affected', 'diff', 'doctor'], description: 'Its branch; else that of the event or checkout' },
  { name: 'config-path', type: 'text', default: '', group: 'config repo', commands: [...writing, 'audit'], description: 'Folder of it that counts, from its root; for `rehearse`, the folder of your manifests to rehearse with, from working-directory' },
  { name: 'config-token', type: 'secret', default: '', group: 'config repo', commands: reaching, description: 'Token to fetch from and push to it with; else `github-token` for a URL in config-repository, and the credentials of the checkout' },
  { name: 'image', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Name of the image to set, without its tag' },
  { name: 'tag', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Its new tag' },
  { name: 'digest', type: 'text', default: '', group: 'config repo', commands: setting, description: 'Its new digest' },
  { name: 'images', type: 'lines', default: '', group: 'config repo', commands: setting, description: 'Several images, a line each: `name[=new-name][:tag][@digest]`' },
  { name: 'update', type: 'lines', default: '', group: 'config repo', commands: setting, description: 'Where to set them, `file.yaml#path.to.value`; else the place is found' },
  { name: 'commit-mode', type: 'choice', default: 'push', choices: ['push', 'api', 'pull-request'], group: 'config repo', commands: committing, description: 'How the commit gets to the branch: a push by git, a verified commit by GitHub\'s API, or a pull request' },
  { name: 'commit-message', type: 'text', default: '', group: 'config repo', commands: writing, description: 'Message of the commit, with `{{image}}`, `{{tag}}`, `{{app}}` and `{{previous}}`' },
  { name: 'commit-author', type: 'text', default: '', group: 'config repo', commands: [...writing, 'rollback'], description: 'Its author, `Name <email>`' },
  { name: 'push-attempts', type: 'count', default: '20', group: 'config repo', commands: [...writing, 'sync', 'wait', 'rollback'], description: 'How often a push is tried while others are faster' },
  { name: 'from', type: 'text', default: '', group: 'promote', commands: promoting, description: 'Environment to copy versions from' },
  { name: 'to', type: 'text', default: '', group: 'promote', commands: [...promoting, 'rollback'], description: 'For `promote`, the environment to copy them to; for `rollback`, where to go back to: `last-healthy` (the default), `steps:N` healthy revisions back, a history id `id:N`, or a commit' },
  { name: 'environments-path', type: 'text', default: '', group: 'promote', commands: promoting, description: 'Where environments are: a folder, or a pattern such as `apps/*/overlays/{env}` or `environments/{env}`; else every folder and file called like one' },
  { name: 'keys', type: 'lines', default: '', group: 'promote', commands: promoting, description: 'What to copy, a line each: the way to a value within a file, such as `image.tag`; else image versions, chart versions and tags' },
  { name: 'rollback', type: 'choice', default: 'auto', choices: ['auto', 'git-revert', 'argocd', 'none'], group: 'rollback', commands: undoing, description: 'How to roll back, on failure or by hand: `auto` is a git revert where auto-sync is on, else Argo CD\'s rollback, and after it a git revert where this run made the commit' },
  { name: 'rollback-scope', type: 'choice', default: 'all', choices: ['all', 'failed'], group: 'rollback', commands: deploying, description: 'Several applications, and one of them fails: take all of them back, or only those that failed' },
  { name: 'quarantine', type: 'boolean', default: 'true', group: 'rollback', commands: writing, description: 'Refuse a tag or commit that was rolled back' },
  { name: 'quarantine-override', type: 'lines', default: '', group: 'rollback', commands: writing, description: 'Tags (`1.4.2`, `name:1.4.2`) and commits to deploy although they were rolled back' },
  { name: 'reason', type: 'text', default: '', group: 'rollback', commands: ['rollback'], description: 'Why, in a line: kept in the commit and told in messages' },
  { name: 'fail-on-rollback', type: 'boolean', default: 'true', group: 'rollback', commands: deploying, description: 'A deployment that was rolled back is a failure' },
  { name: 'manifests', type: 'lines', default: '', group: 'validate', commands: looking, description: 'Files, folders and globs to check, below working-directory; else all of it' },
  { name: 'changed-only', type: 'boolean', default: 'true', group: 'validate', commands: validating, description: 'Validate what the event changed, not everything; without an event of a CI system everything is checked' },
  { name: 'kubernetes-version', type: 'lines', default: '', group: 'validate', commands: [...checking, 'diff'], description: 'Kubernetes minors to check against, such as `1.34`; else the newest that is known. For `diff`, the one that charts see; else Helm\'s own' },
  { name: 'schema-location', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Where schemas are looked for, in this order: paths and https URLs with kubeconform\'s variables, and `default` for the embedded schemas and the definitions in the repository; else `default` alone' },
  { name: 'strict', type: 'boolean', default: 'true', group: 'validate', commands: checking, description: 'Unknown fields are errors' },
  { name: 'skip', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Kinds that are not checked: `Kind`, `group/version/Kind` or `Kind/name`' },
  { name: 'reject', type: 'lines', default: '', group: 'validate', commands: checking, description: 'Kinds that must not be there, in the same notation' },
  { name: 'ignore-missing-schemas', type: 'boolean', default: 'false', group: 'validate', commands: checking, description: 'Pass over kinds without a schema; they are counted as skipped' },
  { name: 'policies', type: 'text', default: 'baseline', group: 'validate', commands: checking, description: '`none`, `baseline`, `strict`, or ids with severities: `baseline, probes-missing=error, host-network-or-port=off`' },
  { name: 'render', type: 'choice', default: 'auto', choices: ['auto', 'helm', 'kustomize', 'none'], group: 'validate', commands: onlyValidate, description: 'Overlays and charts to render with the tools on PATH, and to check' },
  { name: 'base', type: 'text', default: '', group: 'affected', commands: comparing, description: 'Commit, branch or tag that the change is compared with, from where both parted; else the event\'s, else the commit before `head`' },
  { name: 'head', type: 'text', default: '', group: 'affected', commands: comparing, description: 'Commit, branch or tag with the change; else what is checked out' },
  { name: 'generator-parameters', type: 'map', default: '', group: 'affected', commands: [...expanding, 'rehearse'], description: 'YAML or JSON map of what generators would get from a server, by their kind or `<ApplicationSet>/<kind>`: lists for `clusters`, `pullRequest`, `scmProvider`, `plugin`, `clusterDecisionResource`' },
  { name: 'new-git-file-globbing', type: 'boolean', default: 'false', group: 'affected', commands: expanding, description: 'Argo CD runs with `--enable-new-git-file-globbing`' },
  { name: 'exit-code', type: 'boolean', default: 'false', group: 'affected', commands: onlyDiff, description: 'A difference is a finding: exit code 2, and the action fails. What could not be compared is always one' },
  { name: 'patch-file', type: 'text', default: '', group: 'affected', commands: onlyDiff, description: 'Path to write the difference to as a unified diff, a file for each object, without secrets' },
  { name: 'allow-pending', type: 'boolean', default: 'false', group: 'drift', commands: onlyDrift, description: 'Newer commits in git that nobody has synced yet are told, and are no finding' },
  { name: 'drift-issues', type: 'boolean', default: 'false', group: 'drift', commands: onlyDrift, description: 'Keep one issue of GitHub for each application with a finding, and close it once it is in sync; needs `permissions: {issues: write}`' },
  { name: 'drift-issue-label', type: 'text', default: 'drift', group: 'drift', commands: onlyDrift, description: 'Label of these issues' },
  { name: 'drift-issue-limit', type: 'count', default: '20', group: 'drift', commands: onlyDrift, description: 'How many issues a run opens at most; a later run opens the rest' },
  { name: 'preview-template', type: 'text', default: '', group: 'preview', commands: onlyPreview, description: 'Path in the repository of an Application to make for each pull request, with `{{number}}`, `{{branch_slug}}`, `{{head_sha}}` and the other names of the pullRequest generator; read from the base of the pull request. Without it, the Application of an ApplicationSet is waited for' },
  { name: 'preview-set', type: 'text', default: '', group: 'preview', commands: onlyPreview, description: 'Name of the ApplicationSet whose pullRequest generator makes the Application; else any that makes one for this pull request' },
  { name: 'preview-refresh-set', type: 'boolean', default: 'false', group: 'preview', commands: onlyPreview, description: 'Have the ApplicationSet run its generators now, in place of every half hour. Argo CD\'s API can only take the whole set back for that: what somebody else changes of it in that moment is lost' },
  { name: 'preview-action', type: 'choice', default: 'auto', choices: ['auto', 'deploy', 'delete', 'sweep'], group: 'preview', commands: onlyPreview, description: '`auto` deletes where the event says that the pull request was closed, and deploys else; `sweep` deletes what was made for pull requests that are closed by now' },
  { name: 'preview-forks', type: 'boolean', default: 'false', group: 'preview', commands: onlyPreview, description: 'Deploy pull requests from forks too: whoever opens one then runs what they like in the cluster. Else they are only planned' },
  { name: 'preview-sweep-limit', type: 'count', default: '20', group: 'preview', commands: onlyPreview, description: 'How many previews a sweep deletes at most; a later run deletes the rest' },
  { name: 'pull-request', type: 'text', default: '', group: 'preview', commands: onlyPreview, description: 'Number of the pull request, for events that are about none; GitHub is asked what it is' },
  { name: 'doctor-rules', type: 'lines', default: '', group: 'doctor', commands: onlyDoctor, description: 'Rules to switch off or to take as more or less severe: `DR040=off, DR032=error`, or `none` and the ids that count' },
  { name: 'doctor-fail-on', type: 'choice', default: 'error', choices: ['error', 'warning', 'notice', 'never'], group: 'doctor', commands: onlyDoctor, description: 'Findings from this severity on fail the command' },
  { name: 'badge-file', type: 'lines', default: '', group: 'doctor', commands: onlyDoctor, description: 'Paths to write the score to: `.svg` for a badge, `.json` for the document that shields.io makes one of' },
  { name: 'github-token', type: 'secret', default: '', group: 'GitHub', commands: [...reaching, 'validate', 'diff', 'drift', 'doctor'], env: 'GITHUB_TOKEN', description: 'Token of the job' },
  { name: 'gitlab-token', type: 'secret', default: '', group: 'GitLab', commands: shown, env: 'GITLAB_TOKEN', description: 'Project access token with the scope `api`, by which `comment` keeps a note below the merge request up to date; the job\'s own token may not write notes' },
  { name: 'gitlab-url', type: 'text', default: '', group: 'GitLab', commands: shown, description: 'The server, such as `https://gitlab.example.com`, that alone is sent `gitlab-token`; without it the one of the job, whose variables (`CI_API_V4_URL`) whoever starts a pipeline can set' },
  { name: 'sarif-file', type: 'text', default: '', group: 'GitHub', commands: looking, description: 'Path to write the findings to as SARIF, for code scanning' },
  { name: 'annotations', type: 'boolean', default: 'true', group: 'GitHub', commands: reporting, description: 'Annotate the lines that caused a failure' },
  { name: 'summary', type: 'boolean', default: 'true', group: 'GitHub', commands: reporting, description: 'Write the job summary' },
  { name: 'check-run', type: 'boolean', default: 'false', group: 'GitHub', commands: shown, description: 'Make a check run with a summary and every annotation, of which the log shows ten; needs `permissions: {checks: write}`' },
  { name: 'comment', type: 'boolean', default: 'false', group: 'GitHub', commands: shown, description: 'Keep one comment under the pull request up to date: validation, rendered difference, plan, and later the course of the deployment; needs `permissions: {pull-requests: write}`, and in GitLab CI `gitlab-token`' },
  { name: 'deployment', type: 'choice', default: 'auto', choices: ['auto', 'true', 'false'], group: 'GitHub', commands: ['run', 'sync', 'rollback', 'preview'], description: 'Tell GitHub\'s Deployments of it; needs `permissions: {deployments: write}`. `auto`: on `push` and `workflow_dispatch` where the token may, and no job of the run has an `environment:`, for which GitHub makes one' },
  { name: 'allowed-urls', type: 'lines', default: '', group: 'gate', commands: notifying, description: 'Origins that checks of a workflow may ask, such as `https://prometheus.example.com`, one a line; none by default' },
  { name: 'check-headers', type: 'secret', default: '', group: 'gate', commands: notifying, description: 'Headers for checks, `https://origin Name: value` lines; each is sent to that origin only, which `allowed-urls` must have' },
  { name: 'slack-webhook-url', type: 'secret', default: '', group: 'notify', commands: notifying, env: 'SLACK_WEBHOOK_URL', description: 'Slack incoming webhook; a workflow file may use it only as the whole `url: "{{SLACK_WEBHOOK_URL}}"` of an api node' },
  { name: 'slack-token', type: 'secret', default: '', group: 'notify', commands: telling, env: 'OSOP_SLACK_TOKEN', description: 'Bot token (`xoxb-…`, scope `chat:write`): posts when the run begins, answers in that thread how it ended, and puts the result in place of the first message' },
  { name: 'slack-channel', type: 'text', default: '', group: 'notify', commands: telling, description: 'Channel for `slack-token`: its id (`C0123456789`), or its name; the app must be a member of it' },
  { name: 'slack-api-url', type: 'text', default: 'https://slack.com/api', group: 'notify', commands: telling, description: 'Address of Slack\'s Web API, where it is not the usual one' },
  { name: 'webhook-urls', type: 'secret', several: true, default: '', group: 'notify', commands: telling, env: 'OSOP_WEBHOOK_URLS', description: 'Addresses that events of the run are sent to as CloudEvents, one a line; `docs/events.md` lists them' },
  { name: 'webhook-secret', type: 'secret', default: '', group: 'notify', commands: telling, env: 'OSOP_WEBHOOK_SECRET', description: 'Signs what is sent to `webhook-urls` (headers `webhook-id`, `webhook-timestamp`, `webhook-signature`)' },
  { name: 'audit-log', type: 'text', default: '', group: 'audit', commands: [...changing, 'audit'], description: 'Path of the audit records (JSON Lines), added to where it is there; else `.osop/audit.jsonl` in the runner\'s temporary folder. `audit <app>` reads several, a line each' },
  { name: 'since', type: 'text', default: '', group: 'audit', commands: ['audit'], description: 'Where the period of `audit <app>` begins: a date such as `2026-03-31`, a time, or `30d`, `12h` before now; else with what is known' },
  { name: 'audit-head', type: 'text', default: '', group: 'audit', commands: ['audit'], description: 'Hash of the last record, kept from the output `audit-head` of a run, from its summary or from the trailer `Osop-Audit`: with it a file that was cut off or written anew is found out' },
  { name: 'ledger', type: 'text', default: 'none', group: 'audit', commands: [...recorded, 'audit'], description: 'Where the records are kept in the config repository: `none`, `branch:<name>` (a file an application and month), or `notes` (git notes at the commit, under `refs/notes/osop`). A rollback goes by what they say of earlier revisions; `audit <app>` reads them' },
  { name: 'audit-webhook-url', type: 'secret', default: '', group: 'audit', commands: [...recorded, 'audit'], env: 'AUDIT_WEBHOOK_URL', description: 'Where the records are posted to as CloudEvents, for a SIEM' },
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
  ['affected', 'Names of the applications that a change touches (JSON array), for a matrix of jobs; those that it removes are in `apps`; of `validate`: those that the checked files touch; of `drift`: those that are OutOfSync'],
  ['apps', 'Applications (JSON): name, namespace, result, sync, health, revision, url, seconds, causes; of `affected`: name, namespace, project, set, change, parents, file, reasons; of `diff`: how many objects are removed, added, changed and the same, and what could not be compared; of `drift` also: verdict, since, resources, automation'],
  ['diff', 'Of `diff` (JSON): how many objects are removed, added and changed, in how many applications, and how many could not be compared'],
  ['preview-url', 'Of `preview`: where the application can be looked at, else its page in Argo CD'],
  ['sync-status', 'Sync status of the first application'],
  ['health-status', 'Health of the first application'],
  ['revision', 'Revision that the first application runs'],
  ['rollback-strategy', '`argocd` or `git-revert`, where something was rolled back'],
  ['validation', 'Outcome of manifest validation (JSON): valid, checked, invalid, skipped, errors'],
  ['problems', 'Problems (JSON): code, severity, message, file, line, column, hint; of `doctor` also rule, subject, evidence'],
  ['score', 'Score of `doctor`, from 0 to 100; empty where nothing could be checked'],
  ['osoplog', 'Path of the OSOP execution log'],
  ['audit-log', 'Path of the audit records'],
  ['audit-head', 'Hash of the last audit record, for `audit verify`'],
  ['report', 'Path of the HTML report'],
  ['sarif-file', 'Path of the SARIF file'],
  ['patch-file', 'Path of the difference as a patch'],
] as const;
