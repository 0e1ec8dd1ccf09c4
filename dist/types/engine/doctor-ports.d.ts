import type { Hook, Right } from '../core/doctor/facts.js';
/** What one Argo CD server says of itself and of the credential. Everything only looks. Throws AdapterError. */
export interface ServerQuestionsPort {
    /** `https://host[/root]`. */
    readonly serverUrl: string;
    version(signal: AbortSignal): Promise<string>;
    /** Whose credential it is; undefined where the server takes it for nobody's. */
    user(signal: AbortSignal): Promise<string | undefined>;
    mayI(right: Pick<Right, 'resource' | 'action' | 'object'>, signal: AbortSignal): Promise<boolean>;
    /** The Applications that the credential may see. `owned` ones are made by an ApplicationSet. */
    applications(signal: AbortSignal): Promise<readonly ListedApplication[]>;
}
/** An Application of the server. `owned`: an ApplicationSet has made it. */
export interface ListedApplication {
    readonly name: string;
    readonly namespace: string | undefined;
    readonly project: string;
    readonly owned: boolean;
}
/** What the host of a repository says of it. Throws AdapterError, with the code `forbidden` or `not-found` for what this token may not read. */
export interface HostQuestionsPort {
    /** `owner/name`. */
    readonly repository: string;
    defaultBranch(): Promise<string>;
    /** Whether a protection of the classic kind is on, as far as everybody may see. */
    isProtected(branch: string): Promise<boolean>;
    /** Rules of rulesets that count for the branch. */
    rules(branch: string): Promise<readonly BranchRule[]>;
    /** The classic protection, for tokens of administrators; undefined where there is none. */
    protection(branch: string): Promise<{
        readonly approvals: number;
        readonly forcePush: boolean;
    } | undefined>;
    hooks(): Promise<readonly Hook[]>;
}
/** A rule of a ruleset. */
export interface BranchRule {
    readonly type: string;
    /** Of a rule `pull_request`: how many have to approve. */
    readonly approvals: number | undefined;
}
