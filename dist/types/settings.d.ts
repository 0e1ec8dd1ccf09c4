import { type JsonObject } from './core/json.js';
import type { SelectionSettings, SyncSettings } from './core/argocd/sync-choices.js';
import type { ImageInputs } from './core/images/image-requests.js';
import type { Problem } from './core/problem.js';
import { type CommandName, type InputName, type Scenario } from './inputs.js';
import { type AffectedSettings } from './affected-settings.js';
import { type AuditSettings } from './audit-settings.js';
import { type CheckSettings } from './check-settings.js';
import { type DoctorSettings } from './doctor-settings.js';
import { type DriftSettings } from './drift-settings.js';
import { type NotifySettings } from './notify-settings.js';
import { type PreviewSettings } from './preview-settings.js';
import { type RollbackSettings } from './rollback-settings.js';
import { type SurfaceSettings } from './surface-settings.js';
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
    readonly commitAuthor: {
        readonly name: string;
        readonly email: string;
    } | undefined;
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
    readonly annotations: boolean;
    readonly summary: boolean;
    readonly surfaces: SurfaceSettings;
    readonly checking: CheckSettings;
    readonly slackWebhookUrl: string | undefined;
    readonly notify: NotifySettings;
    readonly preview: PreviewSettings;
    readonly scenario: Scenario;
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
export declare function readSettings(raw: RawInputs, env: Readonly<Record<string, string | undefined>>): Promise<{
    readonly settings: Settings | undefined;
    readonly problems: readonly Problem[];
    readonly attempted: Settings;
}>;
