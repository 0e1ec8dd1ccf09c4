import { parseRemoteUrl } from './core/git/remote-url.js';
import { isJsonObject, type JsonObject } from './core/json.js';
import { nearest } from './core/did-you-mean.js';
import type { SelectionSettings, SyncSettings } from './core/argocd/sync-choices.js';
import type { ImageInputs } from './core/images/image-requests.js';
import type { Problem } from './core/problem.js';
import { redactProblems } from './core/report/redact-record.js';
import { createRedactor } from './core/report/redact.js';
import { inputs, type CommandName, type InputName, type InputSpec, type Scenario } from './inputs.js';
import { readAffectedSettings, type AffectedSettings } from './affected-settings.js';
import { readAuditSettings, type AuditSettings } from './audit-settings.js';
import { checkHeaderValues, readChecking, type CheckSettings } from './check-settings.js';
import { readDoctorSettings, type DoctorSettings } from './doctor-settings.js';
import { readDriftSettings, type DriftSettings } from './drift-settings.js';
import { readNotifying, type NotifySettings } from './notify-settings.js';
import { readPreviewSettings, type PreviewSettings } from './preview-settings.js';
import { readRollbackSettings, type RollbackSettings } from './rollback-settings.js';
import { readSurfaces, type SurfaceSettings } from './surface-settings.js';
import { readApplications, readSelection, readSyncing } from './sync-settings.js';

/** Everything a user can say, read and checked. An absent value is undefined, never an empty string. */
export interface Settings extends RollbackSettings, AuditSettings, AffectedSettings, DriftSettings, DoctorSettings {
  readonly command: CommandName;
  readonly workflow: string | undefined;
  readonly workflowInputs: JsonObject;
  readonly variables: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly allowCommands: boolean;
  readonly approve: readonly string[];
  readonly timeoutSec: number;
  readonly workingDirectory: string;
  readonly allowHttp: boolean;
  readonly osoplog: string | undefined;
  /** What was typed, by input, without secrets, variables and inputs of the workflow. */
  readonly given: Readonly<Record<string, string>>;
  readonly report: string | undefined;
  readonly argocd: ArgocdSettings;
  /** Names of applications, with commas between them; `*` for all that selector and project choose. */
  readonly app: string | undefined;
  readonly selection: SelectionSettings;
  readonly sync: 'auto' | 'always' | 'never';
  readonly revision: string | undefined;
  readonly prune: boolean;
  readonly syncing: SyncSettings;
  readonly onOperationInProgress: 'wait' | 'terminate' | 'fail';
  readonly onSyncWindow: 'fail' | 'wait';
  readonly healthTimeoutSec: number;
  readonly stableForSec: number;
  readonly degradedGraceSec: number;
  readonly allowSuspended: boolean;
  readonly configRepository: string | undefined;
  readonly configBranch: string | undefined;
  readonly configPath: string;
  readonly configToken: string | undefined;
  readonly githubToken: string | undefined;
  /** The images to set, as the user wrote them. */
  readonly images: ImageInputs;
  readonly update: readonly string[];
  readonly commitMode: 'push' | 'api' | 'pull-request';
  readonly commitMessage: string | undefined;
  readonly commitAuthor: { readonly name: string; readonly email: string } | undefined;
  readonly pushAttempts: number;
  readonly from: string | undefined;
  /** For `promote`, the environment to promote to; `rollback` has `rollbackTo`. */
  readonly to: string | undefined;
  readonly environmentsPath: string | undefined;
  readonly keys: readonly string[];
  readonly manifests: readonly string[];
  readonly changedOnly: boolean;
  /** Minors as the user wrote them; none for the newest. */
  readonly kubernetesVersions: readonly string[];
  /** Places of schemas in the order in which they are tried; none for `default`. */
  readonly schemaLocations: readonly string[];
  readonly strict: boolean;
  readonly skip: readonly string[];
  readonly reject: readonly string[];
  readonly ignoreMissingSchemas: boolean;
  /** As the user wrote it; `baseline` by default. */
  readonly policies: string;
  readonly render: 'auto' | 'helm' | 'kustomize' | 'none';
  readonly sarifFile: string | undefined;
  readonly annotations: boolean; readonly summary: boolean;
  readonly surfaces: SurfaceSettings;
  readonly checking: CheckSettings;
  readonly slackWebhookUrl: string | undefined;
  readonly notify: NotifySettings;
  readonly preview: PreviewSettings; readonly scenario: Scenario;
  /** Values that nothing may print. */
  readonly secrets: readonly string[];
}

export interface ArgocdSettings {
  readonly server: string | undefined;
  readonly token: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly oidc: boolean;
  readonly oidcAudience: string | undefined;
  readonly oidcConnectorId: string | undefined;
  readonly oidcToken: string | undefined;
  /** PEM text, or a path that the composition root reads. */
  readonly caCert: string | undefined;
  readonly clientCert: string | undefined;
  readonly clientKey: string | undefined;
  readonly skipTlsVerify: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a user typed, by input name; absent and empty are the same. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

/** Reads the inputs; every value that cannot be used is a problem, and any problem means no settings. `attempted` is what could be read, to say so where it would be seen. */
export async function readSettings(
  raw: RawInputs,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly settings: Settings | undefined; readonly problems: readonly Problem[]; readonly attempted: Settings }> {
  const reader = new InputReader(raw, env);
  const [workflowInputs, affected] = [await reader.map('workflow-inputs'), await readAffectedSettings(reader)];
  const settings: Settings = {
    command: reader.choice('command') as CommandName,
    workflow: reader.text('workflow'),
    workflowInputs,
    variables: reader.variables('variables'),
    dryRun: reader.boolean('dry-run'),
    allowCommands: reader.boolean('allow-commands'),
    approve: reader.lines('approve'),
    timeoutSec: reader.seconds('timeout', 1),
    workingDirectory: reader.text('working-directory') ?? '.',
    allowHttp: reader.boolean('allow-http'),
    osoplog: reader.text('osoplog'),
    ...readAuditSettings(reader), ...affected, ...readDriftSettings(reader), ...readDoctorSettings(reader), ...readPreviewSettings(reader), given: reader.given(),
    report: reader.text('report'),
    argocd: {
      server: reader.text('argocd-server'),
      token: reader.text('argocd-auth-token'),
      username: reader.text('argocd-username'),
      password: reader.text('argocd-password'),
      oidc: reader.boolean('argocd-oidc'),
      oidcAudience: reader.text('argocd-oidc-audience'),
      oidcConnectorId: reader.text('argocd-oidc-connector-id'),
      oidcToken: reader.text('argocd-oidc-token'),
      caCert: reader.text('argocd-ca-cert'),
      clientCert: reader.text('argocd-client-cert'),
      clientKey: reader.text('argocd-client-key'),
      skipTlsVerify: reader.boolean('argocd-insecure-skip-tls-verify'),
      headers: reader.headers('argocd-headers'),
    },
    app: readApplications(reader),
    selection: readSelection(reader),
    sync: reader.choice('sync') as Settings['sync'],
    revision: reader.text('revision'),
    prune: reader.boolean('prune'),
    syncing: readSyncing(reader),
    onSyncWindow: reader.choice('on-sync-window') as Settings['onSyncWindow'],
    onOperationInProgress: reader.choice('on-operation-in-progress') as Settings['onOperationInProgress'],
    healthTimeoutSec: reader.seconds('health-timeout', 1),
    stableForSec: reader.seconds('stable-for', 0),
    degradedGraceSec: reader.seconds('degraded-grace', 0),
    allowSuspended: reader.boolean('allow-suspended'),
    configRepository: reader.repository('config-repository'),
    configBranch: reader.text('config-branch'),
    configPath: reader.folder('config-path'),
    configToken: reader.text('config-token'),
    githubToken: reader.text('github-token'),
    images: reader.images(),
    update: reader.rows('update'),
    commitMode: reader.choice('commit-mode') as Settings['commitMode'],
    commitMessage: reader.text('commit-message'),
    commitAuthor: reader.author('commit-author'),
    pushAttempts: reader.count('push-attempts'),
    from: reader.text('from'),
    to: reader.text('to'),
    environmentsPath: reader.text('environments-path'),
    keys: reader.rows('keys'),
    ...readRollbackSettings(reader),
    manifests: reader.lines('manifests'),
    changedOnly: reader.boolean('changed-only'),
    kubernetesVersions: reader.lines('kubernetes-version'),
    schemaLocations: reader.lines('schema-location'),
    strict: reader.boolean('strict'),
    skip: reader.lines('skip'),
    reject: reader.lines('reject'),
    ignoreMissingSchemas: reader.boolean('ignore-missing-schemas'),
    policies: reader.text('policies') ?? 'baseline',
    render: reader.choice('render') as Settings['render'],
    sarifFile: reader.text('sarif-file'),
    annotations: reader.boolean('annotations'), summary: reader.boolean('summary'),
    surfaces: readSurfaces(reader),
    checking: readChecking(reader),
    slackWebhookUrl: reader.text('slack-webhook-url'),
    notify: readNotifying(reader),
    scenario: reader.choice('scenario') as Scenario,
    secrets: reader.secrets(),
  };
  // A value in the wrong place may be a secret.
  const problems = reader.problems.length === 0 ? [] : redactProblems(reader.problems, createRedactor(settings.secrets));
  return { settings: problems.length === 0 ? settings : undefined, problems, attempted: settings };
}

class InputReader {
  readonly problems: Problem[] = [];
  private readonly raw: RawInputs;
  private readonly env: Readonly<Record<string, string | undefined>>;
  constructor(raw: RawInputs, env: Readonly<Record<string, string | undefined>>) {
    this.raw = raw;
    this.env = env;
  }

  text(name: InputName): string | undefined {
    const spec = specOf(name);
    const value = [this.raw[name], spec.env === undefined ? undefined : this.env[spec.env], spec.default].find((candidate) => (candidate ?? '').trim() !== '');
    return value?.trim();
  }

  boolean(name: InputName): boolean {
    const value = this.text(name) ?? 'false';
    if (/^(true|yes|on|1)$/i.test(value)) return true;
    if (/^(false|no|off|0)$/i.test(value)) return false;
    this.refuse(name, value, 'is neither true nor false', 'write true or false');
    return false;
  }

  seconds(name: InputName, least: number): number {
    const value = this.text(name) ?? '0';
    const seconds = Number(/^(\d+(?:\.\d+)?)s?$/.exec(value)?.[1] ?? Number.NaN);
    if (Number.isFinite(seconds) && seconds >= least && seconds <= 86_400) return seconds;
    this.refuse(name, value, 'is not a number of seconds that can be used', `write a number from ${least} to 86400, for example ${specOf(name).default}`);
    return least;
  }

  choice(name: InputName): string {
    const value = this.text(name) ?? '';
    const choices: readonly string[] = specOf(name).choices ?? [];
    if (!choices.includes(value)) {
      const near = nearest(value, choices);
      this.refuse(name, value, 'is not one of the known values', near === undefined ? `known: ${choices.join(', ')}` : `did you mean ${near}? Known: ${choices.join(', ')}`);
    }
    return value;
  }

  /** A name or a URL that can be one: anything else would be passed over, and the checkout's own repository written to. */
  repository(name: InputName): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const isName = /^\w[\w.-]*(?:\/[\w.][\w.-]*)+\/?$/.test(value) && !value.split('/').includes('..');
    const remote = value.includes(':') ? parseRemoteUrl(value, { allowHttp: true }) : undefined;
    if (remote === undefined ? isName : remote.kind === 'usable') return value;
    this.refuse(name, undefined, remote?.kind === 'refused' ? remote.reason : 'is no repository', 'write owner/name, https://host/owner/name or git@host:owner/name');
    return undefined;
  }

  /** A folder without `./` before and `/` behind it; empty for none, and for `.`. */
  folder(name: InputName): string {
    const value = this.text(name) ?? '';
    const folder = value.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
    if (folder.split('/').includes('..')) this.refuse(name, value, 'leads outside', 'name a folder of the repository, such as k8s/production');
    return folder === '.' ? '' : folder;
  }

  /** Lines that may hold commas. */
  rows(name: InputName): readonly string[] {
    return (this.text(name) ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  }

  images(): ImageInputs {
    const [image, tag, digest] = [this.text('image'), this.text('tag'), this.text('digest')];
    return { ...(image === undefined ? {} : { image }), ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), images: this.rows('images') };
  }

  author(name: InputName): Settings['commitAuthor'] {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const [, person = '', email = ''] = /^([^<>\p{Cc}]+?)\s*<([^<>\s\p{Cc}]+@[^<>\s\p{Cc}]+)>$/u.exec(value) ?? [];
    if (person !== '') return { name: person.trim(), email };
    this.refuse(name, value, 'is no author', 'write it as Name <email>');
    return undefined;
  }

  count(name: InputName): number {
    const value = this.text(name) ?? '';
    if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
    this.refuse(name, value, 'is not a number from 1 to 999', `write for example ${specOf(name).default}`);
    return 1;
  }

  lines(name: InputName): readonly string[] {
    return (this.text(name) ?? '').split(/[\n,]/).map((line) => line.trim()).filter((line) => line !== '');
  }

  variables(name: InputName): Readonly<Record<string, string>> {
    const found: [string, string][] = [];
    for (const line of (this.text(name) ?? '').split(/\r?\n/).filter((candidate) => candidate.trim() !== '')) {
      const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line);
      if (match === null) this.refuse(name, undefined, 'has a line that is not NAME=value', 'write one NAME=value a line; names are letters, digits and _');
      else found.push([match[1] ?? '', (match[2] ?? '').trim()]);
    }
    return Object.fromEntries(found);
  }

  headers(name: InputName): Readonly<Record<string, string>> {
    const found: [string, string][] = [];
    for (const line of (this.text(name) ?? '').split(/\r?\n/).filter((candidate) => candidate.trim() !== '')) {
      const match = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*)$/.exec(line);
      if (match === null) this.refuse(name, undefined, 'has a line that is not a header', 'write one Name: value a line');
      else found.push([match[1] ?? '', (match[2] ?? '').trim()]);
    }
    return Object.fromEntries(found);
  }

  async map(name: InputName): Promise<JsonObject> {
    const text = this.text(name);
    if (text === undefined) return {};
    const { readYaml } = await import('./core/yaml/read-yaml.js');
    const { documents, problems } = readYaml(text, name);
    const value = documents[0]?.value ?? null;
    if (problems.length === 0 && documents.length === 1 && isJsonObject(value)) return value;
    this.refuse(name, undefined, `is not a YAML or JSON map${problems[0] === undefined ? '' : `: ${problems[0].message}`}`, 'write for example `app: web`');
    return {};
  }

  given(): Readonly<Record<string, string>> {
    const open = inputs.filter(({ type }) => type !== 'secret' && type !== 'variables' && type !== 'map');
    return Object.fromEntries(open.flatMap(({ name }) => ((this.raw[name] ?? '').trim() === '' ? [] : [[name, this.raw[name] ?? '']])));
  }

  /** Secret values, and the values of extra headers, which usually carry one. */
  secrets(): readonly string[] {
    const given = inputs.filter((spec) => spec.type === 'secret').map((spec) => this.text(spec.name));
    return [...given, ...checkHeaderValues(this), ...Object.values(this.headers('argocd-headers'))].flatMap((value) => (value === undefined || value === '' ? [] : [value]));
  }

  refuse(name: InputName, value: string | undefined, why: string, hint: string): void {
    const secret = specOf(name).type === 'secret';
    if (this.problems.some((problem) => problem.message.startsWith(`input ${name} `) || problem.message.startsWith(`input ${name}:`))) return;
    this.problems.push({
      code: 'OSOP-INPUT-001',
      severity: 'error',
      message: `input ${name}${value === undefined || secret ? '' : `: \`${value}\``} ${why}`,
      hint,
    });
  }
}

const specs: ReadonlyMap<InputName, InputSpec> = new Map(inputs.map((spec) => [spec.name, spec]));

function specOf(name: InputName): InputSpec {
  const spec = specs.get(name);
  if (spec === undefined) throw new Error(`no input named ${name}`);
  return spec;
}
