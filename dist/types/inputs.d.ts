/** The commands that a user can type. */
export declare const commandNames: readonly ['run', 'bump', 'promote', 'sync', 'wait', 'rollback', 'validate', 'affected', 'diff', 'drift', 'preview', 'doctor', 'audit', 'rehearse', 'graph'];
export type CommandName = (typeof commandNames)[number];
/** One line on each command, for `--help` and the README. */
export declare const commandSummaries: {
    readonly [C in CommandName]: string;
};
/** True for commands that are for whoever looks at the log: they tell no place of a deployment that it did not begin. */
export declare function isLookedAt({ command }: {
    readonly command: CommandName;
}): boolean;
/** The scenarios of `rehearse`. */
export declare const scenarios: readonly ['healthy', 'degraded', 'sync-failed', 'timeout', 'auto-sync', 'busy', 'window', 'flapping'];
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
/** Every input that works so far. Names, meanings and defaults are a contract: add, never rename. */
export declare const inputs: readonly [{
    readonly name: 'command';
    readonly type: 'choice';
    readonly default: 'run';
    readonly group: 'general';
    readonly commands: readonly ["run", "bump", "promote", "sync", "wait", "rollback", "validate", "affected", "diff", "drift", "preview", "doctor", "audit", "rehearse", "graph"];
    readonly choices: readonly ["run", "bump", "promote", "sync", "wait", "rollback", "validate", "affected", "diff", "drift", "preview", "doctor", "audit", "rehearse", "graph"];
    readonly description: 'What to do';
}, {
    readonly name: 'workflow';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'general';
    readonly commands: readonly ["run", "bump", "promote", "sync", "wait", "rollback", "validate", "affected", "diff", "drift", "preview", "doctor", "audit", "rehearse", "graph"];
    readonly description: 'Path of the OSOP workflow; else the first of `.github/*.osop.yaml`, `.osop/*.osop.yaml`, `*.osop.yaml`; else the built-in one';
}, {
    readonly name: 'workflow-inputs';
    readonly type: 'map';
    readonly default: '';
    readonly group: 'general';
    readonly commands: readonly ["run", "bump", "promote", "sync", "wait", "rollback", "validate", "affected", "diff", "drift", "preview", "doctor", "audit", "rehearse", "graph"];
    readonly description: 'YAML or JSON map that becomes `inputs.*` of the workflow';
}, {
    readonly name: 'variables';
    readonly type: 'variables';
    readonly default: '';
    readonly group: 'general';
    readonly commands: readonly ["run", "bump", "promote", "sync", "wait", "rollback", "validate", "affected", "diff", "drift", "preview", "doctor", "audit", "rehearse", "graph"];
    readonly description: '`NAME=value` lines that templates may use as `{{NAME}}`; nothing else of the environment is visible to a workflow file';
}, {
    readonly name: 'dry-run';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'general';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "sync", "rollback", "preview"];
    readonly description: 'Plan, validate and print; change nothing';
}, {
    readonly name: 'allow-commands';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'general';
    readonly commands: readonly ["run", "bump", "promote", "sync", "wait", "rollback", "validate", "affected", "diff", "drift", "preview", "doctor", "audit", "rehearse", "graph"];
    readonly description: '`cli` nodes may run programs of the runner, without secrets in their environment';
}, {
    readonly name: 'approve';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'general';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Ids of nodes that a person has approved; without it the run stops before such a node';
}, {
    readonly name: 'timeout';
    readonly type: 'seconds';
    readonly default: '1800';
    readonly group: 'general';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "drift"];
    readonly description: 'Seconds for the whole run';
}, {
    readonly name: 'working-directory';
    readonly type: 'text';
    readonly default: '.';
    readonly group: 'general';
    readonly commands: readonly ["run", "bump", "promote", "sync", "wait", "rollback", "validate", "affected", "diff", "drift", "preview", "doctor", "audit", "rehearse", "graph"];
    readonly description: 'Folder of the checkout';
}, {
    readonly name: 'allow-http';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'general';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "audit", "affected", "diff", "drift", "doctor"];
    readonly description: 'Allow plain http beyond loopback hosts (warns)';
}, {
    readonly name: 'osoplog';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'general';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Path of the `.osoplog.yaml` record of the run; else in the runner\'s temporary folder';
}, {
    readonly name: 'report';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'general';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "graph", "audit", "diff", "drift"];
    readonly description: 'Path to write an HTML report to, one file that needs nothing else; for `graph`, the drawing of the workflow as such a page; for `audit <app>`, its story';
}, {
    readonly name: 'argocd-server';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly env: 'ARGOCD_SERVER';
    readonly description: 'Host or URL of the Argo CD server, root path allowed';
}, {
    readonly name: 'argocd-auth-token';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly env: 'ARGOCD_AUTH_TOKEN';
    readonly description: 'API or project token';
}, {
    readonly name: 'argocd-username';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'User for a session login instead of a token';
}, {
    readonly name: 'argocd-password';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly env: 'ARGOCD_PASSWORD';
    readonly description: 'Password for the session login';
}, {
    readonly name: 'argocd-oidc';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Log in by the identity token of the CI job (GitHub or GitLab), exchanged at Argo CD\'s Dex: no stored secret';
}, {
    readonly name: 'argocd-oidc-audience';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Audience of that token; else the host of the server';
}, {
    readonly name: 'argocd-oidc-connector-id';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Id of the connector in Argo CD\'s `dex.config` for it; else the only OIDC connector, or `direct` where Argo CD trusts the issuer itself';
}, {
    readonly name: 'argocd-oidc-token';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly env: 'ARGOCD_ID_TOKEN';
    readonly description: 'The identity token where the CI system gives one as a variable, such as `id_tokens` of GitLab';
}, {
    readonly name: 'argocd-ca-cert';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Certificate authority of the server: PEM text or path';
}, {
    readonly name: 'argocd-client-cert';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Client certificate: PEM text or path';
}, {
    readonly name: 'argocd-client-key';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Key of the client certificate: PEM text or path';
}, {
    readonly name: 'argocd-insecure-skip-tls-verify';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Do not check the server\'s certificate (warns)';
}, {
    readonly name: 'argocd-headers';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Extra request headers, `Name: value` lines';
}, {
    readonly name: 'app';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ["run", "bump", "promote", "sync", "wait", "rollback", "validate", "affected", "diff", "drift", "preview", "doctor", "audit", "rehearse", "graph"];
    readonly description: 'Applications by name, for the built-in workflow, `sync` and `wait`, and as `${inputs.app}`; several with commas or on lines, `*` and `?` allowed; where none are named, `sync` and `wait` take those that the change touches, and `diff`, `drift` and `doctor` look at all; for `preview`, the generated one, such as `web-pr-{{number}}`; for `promote`, those that run the environment `from`; `namespace/name` for one in another namespace';
}, {
    readonly name: 'selector';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Label selector; without `app` it chooses the applications, with `app` they must also match';
}, {
    readonly name: 'project';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'Argo CD';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "preview"];
    readonly description: 'Projects that the applications must be in; without `app` all applications of them';
}, {
    readonly name: 'children';
    readonly type: 'boolean';
    readonly default: 'true';
    readonly group: 'Argo CD';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "drift"];
    readonly description: 'Follow app-of-apps and ApplicationSets down to the last application';
}, {
    readonly name: 'sync';
    readonly type: 'choice';
    readonly default: 'auto';
    readonly choices: readonly ["auto", "always", "never"];
    readonly group: 'sync';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "preview"];
    readonly description: '`auto` leaves the sync to auto-sync where that is on and only makes it look, `always` starts one there too, and where nothing differs; `never` starts none';
}, {
    readonly name: 'revision';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'sync';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Commit, branch or tag to sync to and to wait for; else the commit of the event where the application follows its branch, else what the application follows';
}, {
    readonly name: 'prune';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'sync';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Delete resources that are no longer in git';
}, {
    readonly name: 'on-operation-in-progress';
    readonly type: 'choice';
    readonly default: 'wait';
    readonly choices: readonly ["wait", "terminate", "fail"];
    readonly group: 'sync';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "rollback"];
    readonly description: 'What to do about a running operation of somebody else';
}, {
    readonly name: 'confirm-prune';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'sync';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Confirm the deletion of resources that ask for it (`Prune=confirm`)';
}, {
    readonly name: 'force';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'sync';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Delete and recreate what cannot be changed in place';
}, {
    readonly name: 'replace';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'sync';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Use kubectl replace or create instead of apply';
}, {
    readonly name: 'server-side-apply';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'sync';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Apply on the server\'s side';
}, {
    readonly name: 'apply-only';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'sync';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Apply without running hooks';
}, {
    readonly name: 'sync-options';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'sync';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Options of Argo CD such as `CreateNamespace=true`, added to those of the application';
}, {
    readonly name: 'resources';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'sync';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Sync these resources only: `group:kind:name` or `group:kind:namespace/name`, `*` allowed, `!` before those to leave out';
}, {
    readonly name: 'on-sync-window';
    readonly type: 'choice';
    readonly default: 'fail';
    readonly choices: readonly ["fail", "wait"];
    readonly group: 'sync';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "rollback"];
    readonly description: 'What to do about a closed sync window';
}, {
    readonly name: 'max-parallel';
    readonly type: 'count';
    readonly default: '5';
    readonly group: 'sync';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "rollback"];
    readonly description: 'How many applications are synced at a time';
}, {
    readonly name: 'waves';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'sync';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Ordered groups, a line each, of names (`*` allowed) or labels `key=value`; each is healthy before the next begins, what no line names comes last. Else by the annotation `argocd.argoproj.io/sync-wave`';
}, {
    readonly name: 'health-timeout';
    readonly type: 'seconds';
    readonly default: '600';
    readonly group: 'gate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Seconds to become healthy; a node\'s own timeout_sec counts too, the shorter wins';
}, {
    readonly name: 'stable-for';
    readonly type: 'seconds';
    readonly default: '5';
    readonly group: 'gate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Seconds that health must hold';
}, {
    readonly name: 'degraded-grace';
    readonly type: 'seconds';
    readonly default: '30';
    readonly group: 'gate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Seconds that a Degraded may last before it is believed';
}, {
    readonly name: 'allow-suspended';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'gate';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "promote"];
    readonly description: 'Accept Suspended (a paused rollout) as healthy';
}, {
    readonly name: 'config-repository';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "validate", "affected", "diff", "doctor"];
    readonly description: '`owner/name` or URL of the config repository; else the one that is checked out';
}, {
    readonly name: 'config-branch';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "validate", "affected", "diff", "doctor"];
    readonly description: 'Its branch; else that of the event or checkout';
}, {
    readonly name: 'config-path';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "audit"];
    readonly description: 'Folder of it that counts, from its root; for `rehearse`, the folder of your manifests to rehearse with, from working-directory';
}, {
    readonly name: 'config-token';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Token to fetch from and push to it with; else `github-token` for a URL in config-repository, and the credentials of the checkout';
}, {
    readonly name: 'image';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Name of the image to set, without its tag';
}, {
    readonly name: 'tag';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Its new tag';
}, {
    readonly name: 'digest';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Its new digest';
}, {
    readonly name: 'images';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Several images, a line each: `name[=new-name][:tag][@digest]`';
}, {
    readonly name: 'update';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Where to set them, `file.yaml#path.to.value`; else the place is found';
}, {
    readonly name: 'commit-mode';
    readonly type: 'choice';
    readonly default: 'push';
    readonly choices: readonly ["push", "api", "pull-request"];
    readonly group: 'config repo';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'How the commit gets to the branch: a push by git, a verified commit by GitHub\'s API, or a pull request';
}, {
    readonly name: 'commit-message';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Message of the commit, with `{{image}}`, `{{tag}}`, `{{app}}` and `{{previous}}`';
}, {
    readonly name: 'commit-author';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'config repo';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "rollback"];
    readonly description: 'Its author, `Name <email>`';
}, {
    readonly name: 'push-attempts';
    readonly type: 'count';
    readonly default: '20';
    readonly group: 'config repo';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "sync", "wait", "rollback"];
    readonly description: 'How often a push is tried while others are faster';
}, {
    readonly name: 'from';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'promote';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Environment to copy versions from';
}, {
    readonly name: 'to';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'promote';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "rollback"];
    readonly description: 'For `promote`, the environment to copy them to; for `rollback`, where to go back to: `last-healthy` (the default), `steps:N` healthy revisions back, a history id `id:N`, or a commit';
}, {
    readonly name: 'environments-path';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'promote';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Where environments are: a folder, or a pattern such as `apps/*/overlays/{env}` or `environments/{env}`; else every folder and file called like one';
}, {
    readonly name: 'keys';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'promote';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'What to copy, a line each: the way to a value within a file, such as `image.tag`; else image versions, chart versions and tags';
}, {
    readonly name: 'rollback';
    readonly type: 'choice';
    readonly default: 'auto';
    readonly choices: readonly ["auto", "git-revert", "argocd", "none"];
    readonly group: 'rollback';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'How to roll back, on failure or by hand: `auto` is a git revert where auto-sync is on, else Argo CD\'s rollback, and after it a git revert where this run made the commit';
}, {
    readonly name: 'rollback-scope';
    readonly type: 'choice';
    readonly default: 'all';
    readonly choices: readonly ["all", "failed"];
    readonly group: 'rollback';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Several applications, and one of them fails: take all of them back, or only those that failed';
}, {
    readonly name: 'quarantine';
    readonly type: 'boolean';
    readonly default: 'true';
    readonly group: 'rollback';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Refuse a tag or commit that was rolled back';
}, {
    readonly name: 'quarantine-override';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'rollback';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Tags (`1.4.2`, `name:1.4.2`) and commits to deploy although they were rolled back';
}, {
    readonly name: 'reason';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'rollback';
    readonly commands: readonly ["rollback"];
    readonly description: 'Why, in a line: kept in the commit and told in messages';
}, {
    readonly name: 'fail-on-rollback';
    readonly type: 'boolean';
    readonly default: 'true';
    readonly group: 'rollback';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'A deployment that was rolled back is a failure';
}, {
    readonly name: 'manifests';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'validate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Files, folders and globs to check, below working-directory; else all of it';
}, {
    readonly name: 'changed-only';
    readonly type: 'boolean';
    readonly default: 'true';
    readonly group: 'validate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Validate what the event changed, not everything; without an event of a CI system everything is checked';
}, {
    readonly name: 'kubernetes-version';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'validate';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "diff"];
    readonly description: 'Kubernetes minors to check against, such as `1.34`; else the newest that is known. For `diff`, the one that charts see; else Helm\'s own';
}, {
    readonly name: 'schema-location';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'validate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Where schemas are looked for, in this order: paths and https URLs with kubeconform\'s variables, and `default` for the embedded schemas and the definitions in the repository; else `default` alone';
}, {
    readonly name: 'strict';
    readonly type: 'boolean';
    readonly default: 'true';
    readonly group: 'validate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Unknown fields are errors';
}, {
    readonly name: 'skip';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'validate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Kinds that are not checked: `Kind`, `group/version/Kind` or `Kind/name`';
}, {
    readonly name: 'reject';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'validate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Kinds that must not be there, in the same notation';
}, {
    readonly name: 'ignore-missing-schemas';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'validate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Pass over kinds without a schema; they are counted as skipped';
}, {
    readonly name: 'policies';
    readonly type: 'text';
    readonly default: 'baseline';
    readonly group: 'validate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: '`none`, `baseline`, `strict`, or ids with severities: `baseline, probes-missing=error, host-network-or-port=off`';
}, {
    readonly name: 'render';
    readonly type: 'choice';
    readonly default: 'auto';
    readonly choices: readonly ["auto", "helm", "kustomize", "none"];
    readonly group: 'validate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Overlays and charts to render with the tools on PATH, and to check';
}, {
    readonly name: 'base';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'affected';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Commit, branch or tag that the change is compared with, from where both parted; else the event\'s, else the commit before `head`';
}, {
    readonly name: 'head';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'affected';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Commit, branch or tag with the change; else what is checked out';
}, {
    readonly name: 'generator-parameters';
    readonly type: 'map';
    readonly default: '';
    readonly group: 'affected';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "rehearse"];
    readonly description: 'YAML or JSON map of what generators would get from a server, by their kind or `<ApplicationSet>/<kind>`: lists for `clusters`, `pullRequest`, `scmProvider`, `plugin`, `clusterDecisionResource`';
}, {
    readonly name: 'new-git-file-globbing';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'affected';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Argo CD runs with `--enable-new-git-file-globbing`';
}, {
    readonly name: 'exit-code';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'affected';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'A difference is a finding: exit code 2, and the action fails. What could not be compared is always one';
}, {
    readonly name: 'patch-file';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'affected';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Path to write the difference to as a unified diff, a file for each object, without secrets';
}, {
    readonly name: 'allow-pending';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'drift';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Newer commits in git that nobody has synced yet are told, and are no finding';
}, {
    readonly name: 'drift-issues';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'drift';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Keep one issue of GitHub for each application with a finding, and close it once it is in sync; needs `permissions: {issues: write}`';
}, {
    readonly name: 'drift-issue-label';
    readonly type: 'text';
    readonly default: 'drift';
    readonly group: 'drift';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Label of these issues';
}, {
    readonly name: 'drift-issue-limit';
    readonly type: 'count';
    readonly default: '20';
    readonly group: 'drift';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'How many issues a run opens at most; a later run opens the rest';
}, {
    readonly name: 'preview-template';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'preview';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Path in the repository of an Application to make for each pull request, with `{{number}}`, `{{branch_slug}}`, `{{head_sha}}` and the other names of the pullRequest generator; read from the base of the pull request. Without it, the Application of an ApplicationSet is waited for';
}, {
    readonly name: 'preview-set';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'preview';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Name of the ApplicationSet whose pullRequest generator makes the Application; else any that makes one for this pull request';
}, {
    readonly name: 'preview-refresh-set';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'preview';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Have the ApplicationSet run its generators now, in place of every half hour. Argo CD\'s API can only take the whole set back for that: what somebody else changes of it in that moment is lost';
}, {
    readonly name: 'preview-action';
    readonly type: 'choice';
    readonly default: 'auto';
    readonly choices: readonly ["auto", "deploy", "delete", "sweep"];
    readonly group: 'preview';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: '`auto` deletes where the event says that the pull request was closed, and deploys else; `sweep` deletes what was made for pull requests that are closed by now';
}, {
    readonly name: 'preview-forks';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'preview';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Deploy pull requests from forks too: whoever opens one then runs what they like in the cluster. Else they are only planned';
}, {
    readonly name: 'preview-sweep-limit';
    readonly type: 'count';
    readonly default: '20';
    readonly group: 'preview';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'How many previews a sweep deletes at most; a later run deletes the rest';
}, {
    readonly name: 'pull-request';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'preview';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Number of the pull request, for events that are about none; GitHub is asked what it is';
}, {
    readonly name: 'doctor-rules';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'doctor';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Rules to switch off or to take as more or less severe: `DR040=off, DR032=error`, or `none` and the ids that count';
}, {
    readonly name: 'doctor-fail-on';
    readonly type: 'choice';
    readonly default: 'error';
    readonly choices: readonly ["error", "warning", "notice", "never"];
    readonly group: 'doctor';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Findings from this severity on fail the command';
}, {
    readonly name: 'badge-file';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'doctor';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Paths to write the score to: `.svg` for a badge, `.json` for the document that shields.io makes one of';
}, {
    readonly name: 'github-token';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'GitHub';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "validate", "diff", "drift", "doctor"];
    readonly env: 'GITHUB_TOKEN';
    readonly description: 'Token of the job';
}, {
    readonly name: 'gitlab-token';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'GitLab';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly env: 'GITLAB_TOKEN';
    readonly description: 'Project access token with the scope `api`, by which `comment` keeps a note below the merge request up to date; the job\'s own token may not write notes';
}, {
    readonly name: 'gitlab-url';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'GitLab';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'The server, such as `https://gitlab.example.com`, that alone is sent `gitlab-token`; without it the one of the job, whose variables (`CI_API_V4_URL`) whoever starts a pipeline can set';
}, {
    readonly name: 'sarif-file';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'GitHub';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Path to write the findings to as SARIF, for code scanning';
}, {
    readonly name: 'annotations';
    readonly type: 'boolean';
    readonly default: 'true';
    readonly group: 'GitHub';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Annotate the lines that caused a failure';
}, {
    readonly name: 'summary';
    readonly type: 'boolean';
    readonly default: 'true';
    readonly group: 'GitHub';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Write the job summary';
}, {
    readonly name: 'check-run';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'GitHub';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Make a check run with a summary and every annotation, of which the log shows ten; needs `permissions: {checks: write}`';
}, {
    readonly name: 'comment';
    readonly type: 'boolean';
    readonly default: 'false';
    readonly group: 'GitHub';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Keep one comment under the pull request up to date: validation, rendered difference, plan, and later the course of the deployment; needs `permissions: {pull-requests: write}`, and in GitLab CI `gitlab-token`';
}, {
    readonly name: 'deployment';
    readonly type: 'choice';
    readonly default: 'auto';
    readonly choices: readonly ["auto", "true", "false"];
    readonly group: 'GitHub';
    readonly commands: readonly ["run", "sync", "rollback", "preview"];
    readonly description: 'Tell GitHub\'s Deployments of it; needs `permissions: {deployments: write}`. `auto`: on `push` and `workflow_dispatch` where the token may, and no job of the run has an `environment:`, for which GitHub makes one';
}, {
    readonly name: 'allowed-urls';
    readonly type: 'lines';
    readonly default: '';
    readonly group: 'gate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Origins that checks of a workflow may ask, such as `https://prometheus.example.com`, one a line; none by default';
}, {
    readonly name: 'check-headers';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'gate';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Headers for checks, `https://origin Name: value` lines; each is sent to that origin only, which `allowed-urls` must have';
}, {
    readonly name: 'slack-webhook-url';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'notify';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly env: 'SLACK_WEBHOOK_URL';
    readonly description: 'Slack incoming webhook; a workflow file may use it only as the whole `url: "{{SLACK_WEBHOOK_URL}}"` of an api node';
}, {
    readonly name: 'slack-token';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'notify';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly env: 'OSOP_SLACK_TOKEN';
    readonly description: 'Bot token (`xoxb-…`, scope `chat:write`): posts when the run begins, answers in that thread how it ended, and puts the result in place of the first message';
}, {
    readonly name: 'slack-channel';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'notify';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Channel for `slack-token`: its id (`C0123456789`), or its name; the app must be a member of it';
}, {
    readonly name: 'slack-api-url';
    readonly type: 'text';
    readonly default: 'https://slack.com/api';
    readonly group: 'notify';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly description: 'Address of Slack\'s Web API, where it is not the usual one';
}, {
    readonly name: 'webhook-urls';
    readonly type: 'secret';
    readonly several: true;
    readonly default: '';
    readonly group: 'notify';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly env: 'OSOP_WEBHOOK_URLS';
    readonly description: 'Addresses that events of the run are sent to as CloudEvents, one a line; `docs/events.md` lists them';
}, {
    readonly name: 'webhook-secret';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'notify';
    readonly commands: readonly ("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[];
    readonly env: 'OSOP_WEBHOOK_SECRET';
    readonly description: 'Signs what is sent to `webhook-urls` (headers `webhook-id`, `webhook-timestamp`, `webhook-signature`)';
}, {
    readonly name: 'audit-log';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'audit';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "audit"];
    readonly description: 'Path of the audit records (JSON Lines), added to where it is there; else `.osop/audit.jsonl` in the runner\'s temporary folder. `audit <app>` reads several, a line each';
}, {
    readonly name: 'since';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'audit';
    readonly commands: readonly ["audit"];
    readonly description: 'Where the period of `audit <app>` begins: a date such as `2026-03-31`, a time, or `30d`, `12h` before now; else with what is known';
}, {
    readonly name: 'audit-head';
    readonly type: 'text';
    readonly default: '';
    readonly group: 'audit';
    readonly commands: readonly ["audit"];
    readonly description: 'Hash of the last record, kept from the output `audit-head` of a run, from its summary or from the trailer `Osop-Audit`: with it a file that was cut off or written anew is found out';
}, {
    readonly name: 'ledger';
    readonly type: 'text';
    readonly default: 'none';
    readonly group: 'audit';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "audit"];
    readonly description: 'Where the records are kept in the config repository: `none`, `branch:<name>` (a file an application and month), or `notes` (git notes at the commit, under `refs/notes/osop`). A rollback goes by what they say of earlier revisions; `audit <app>` reads them';
}, {
    readonly name: 'audit-webhook-url';
    readonly type: 'secret';
    readonly default: '';
    readonly group: 'audit';
    readonly commands: readonly [...("affected" | "audit" | "bump" | "diff" | "doctor" | "drift" | "graph" | "preview" | "promote" | "rehearse" | "rollback" | "run" | "sync" | "validate" | "wait")[], "audit"];
    readonly env: 'AUDIT_WEBHOOK_URL';
    readonly description: 'Where the records are posted to as CloudEvents, for a SIEM';
}, {
    readonly name: 'scenario';
    readonly type: 'choice';
    readonly default: 'healthy';
    readonly choices: readonly ["healthy", "degraded", "sync-failed", "timeout", "auto-sync", "busy", "window", "flapping"];
    readonly group: 'rehearse';
    readonly commands: readonly ["rehearse"];
    readonly description: 'What happens to the rehearsed deployment';
}];
export type InputName = (typeof inputs)[number]['name'];
/** Outputs of the action, as `--format json` names them too. */
export declare const outputs: readonly [readonly ['result', '`succeeded`, `nothing-to-do`, `planned`, `rolled-back`, `failed`, `refused`, `superseded`, `cancelled` or `unknown`'], readonly ['commit-sha', 'Commit that was deployed'], readonly ['previous-sha', 'Commit before it'], readonly ['revert-sha', 'Commit that reverted it'], readonly ['changed-files', 'Files that the commit changed (JSON array)'], readonly ['images', 'Images that were set (JSON): name, file, path, from, to'], readonly ['affected', 'Names of the applications that a change touches (JSON array), for a matrix of jobs; those that it removes are in `apps`; of `validate`: those that the checked files touch; of `drift`: those that are OutOfSync'], readonly ['apps', 'Applications (JSON): name, namespace, result, sync, health, revision, url, seconds, causes; of `affected`: name, namespace, project, set, change, parents, file, reasons; of `diff`: how many objects are removed, added, changed and the same, and what could not be compared; of `drift` also: verdict, since, resources, automation'], readonly ['diff', 'Of `diff` (JSON): how many objects are removed, added and changed, in how many applications, and how many could not be compared'], readonly ['preview-url', 'Of `preview`: where the application can be looked at, else its page in Argo CD'], readonly ['sync-status', 'Sync status of the first application'], readonly ['health-status', 'Health of the first application'], readonly ['revision', 'Revision that the first application runs'], readonly ['rollback-strategy', '`argocd` or `git-revert`, where something was rolled back'], readonly ['validation', 'Outcome of manifest validation (JSON): valid, checked, invalid, skipped, errors'], readonly ['problems', 'Problems (JSON): code, severity, message, file, line, column, hint; of `doctor` also rule, subject, evidence'], readonly ['score', 'Score of `doctor`, from 0 to 100; empty where nothing could be checked'], readonly ['osoplog', 'Path of the OSOP execution log'], readonly ['audit-log', 'Path of the audit records'], readonly ['audit-head', 'Hash of the last audit record, for `audit verify`'], readonly ['report', 'Path of the HTML report'], readonly ['sarif-file', 'Path of the SARIF file'], readonly ['patch-file', 'Path of the difference as a patch']];
