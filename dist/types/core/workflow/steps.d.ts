import type { RolloutAction } from '../argocd/rollouts.js';
import type { JsonObject } from '../json.js';
import type { Plan } from './plan.js';
/**
 * What a node means to the engine: its OSOP type and `runtime` read once, at plan time.
 * Text that may hold templates (`app`, `revision`, …) is rendered when the step runs.
 */
export type Step = CommitStep | BumpStep | PromoteStep | TagStep | ValidateStep | SyncStep | GateStep | RollbackStep | ActionStep | CheckStep | NotifyStep | CommandStep | ApprovalStep | WorkflowStep | CustomStep;
/** `type: git`: the commit that the run is for and the files that it changed. */
export interface CommitStep {
    readonly kind: 'commit';
}
/**
 * `type: git`, `action: bump`, `commit` or `pull-request`, or `type: infra`, `tool: kustomize`, `action: edit set image`: sets images in the config
 * repository. What it does not say comes from the inputs.
 */
export interface BumpStep {
    readonly kind: 'bump';
    readonly image?: string;
    readonly tag?: string;
    readonly digest?: string;
    /** Lines `name[=new-name][:tag][@digest]`. */
    readonly images: readonly string[];
    /** Lines `file.yaml#path.to.value`. */
    readonly update: readonly string[];
    /** Folder or file that all places must be in. */
    readonly path?: string;
    readonly message?: string;
    readonly proposal: Proposal;
}
/** `type: git`, `action: promote`: copies versions from one environment to the next. What it does not say comes from the inputs. */
export interface PromoteStep {
    readonly kind: 'promote';
    readonly from?: string;
    readonly to?: string;
    /** Folder or pattern with `{env}`: where environments are. */
    readonly environmentsPath?: string;
    /** Folder or file that counts. */
    readonly path?: string;
    readonly message?: string;
    /** Paths of values within files; empty for the versions that are found. */
    readonly keys: readonly string[];
    /** Applications that run the environment promoted from, and must be healthy at what is promoted. */
    readonly healthyApps: readonly string[];
    readonly proposal: Proposal;
}
/** `type: git`, `action: tag`: a tag in the config repository on the commit of the run. */
export interface TagStep {
    readonly kind: 'tag';
    readonly name: string;
    /** Of the tag; absent, the tag has its name as message. */
    readonly message?: string;
}
/** How a change of the config repository is proposed. */
export interface Proposal {
    /** By a pull request whatever the inputs say. */
    readonly always: boolean;
    readonly labels: readonly string[];
    /** How it is merged by itself once every rule is met; absent leaves that to people. */
    readonly autoMerge?: 'merge' | 'squash' | 'rebase';
}
/** `type: system`, `action: validate`: checks the changed manifests. */
export interface ValidateStep {
    readonly kind: 'validate';
}
/** `type: infra`, `tool: argocd`, `action: sync`. */
export interface SyncStep {
    readonly kind: 'sync';
    readonly app: string;
    readonly revision: string | undefined;
    readonly prune: boolean;
}
/** `type: api`, `method: GET` on an Application: waits until it is healthy at the run's revision. */
export interface GateStep {
    readonly kind: 'gate';
    readonly app: string;
    /** Whether Suspended, such as a Rollout that is paused, is accepted; absent, the input decides. */
    readonly allowSuspended?: boolean;
}
/** `type: infra`, `tool: argocd`, `action: rollback`. */
export interface RollbackStep {
    readonly kind: 'rollback';
    readonly app: string;
    /** Healthy revisions to go back. */
    readonly steps: number;
}
/** `type: infra`, `tool: argocd`, `action: promote`, `abort` and the like: an action on a Rollout, or a Deployment. */
export interface ActionStep {
    readonly kind: 'action';
    readonly app: string;
    readonly action: RolloutAction;
    readonly of: 'Rollout' | 'Deployment';
    /** Absent: the only one that the application has. */
    readonly name?: string;
}
/** `type: api`, `method: GET` with `success_criteria`: a further gate. `query` is an instant query of the Prometheus at `url`. */
export interface CheckStep {
    readonly kind: 'check';
    readonly url: string;
    /** Scheme, host and port of `url`, which an input allows. */
    readonly origin: string;
    readonly query?: string;
    /** How often in a row the criteria must hold. */
    readonly checks: number;
    readonly intervalSec: number;
    /** Seconds within which that must come about; 0 for at once. */
    readonly withinSec: number;
}
/** `type: api`, `method: POST` to a webhook that an input binds. */
export interface NotifyStep {
    readonly kind: 'notify';
    readonly channel: 'slack';
    /** The request body; absent, a message is composed from the run. */
    readonly body: JsonObject | string | undefined;
}
/** `type: cli`: a program of the runner. The command is never templated: values reach it through `env`. */
export interface CommandStep {
    readonly kind: 'command';
    readonly command: string;
    readonly env: JsonObject;
}
/** `type: human`: a person has approved it by the `approve` input, or the run stops. */
export interface ApprovalStep {
    readonly kind: 'approval';
}
/** `workflow_ref`: another workflow of the repository, run as one node. */
export interface WorkflowStep {
    readonly kind: 'workflow';
    readonly plan: Plan;
    readonly inputs: JsonObject;
}
/** A node type that a library user has given a handler for. */
export interface CustomStep {
    readonly kind: 'custom';
    readonly handler: string;
}
/**
 * What each kind of step produces, for the check of names in expressions and templates.
 * `undefined` stands for "not known before it runs".
 */
export declare const stepOutputs: {
    readonly [K in Step['kind']]: readonly string[] | undefined;
};
/**
 * Gives each declared output its value: the produced field of that name, or, where no field has it,
 * everything the step produced (`outputs: [health_status]` is then the whole object).
 */
export declare function bindOutputs(declared: readonly string[], produced: JsonObject): JsonObject;
