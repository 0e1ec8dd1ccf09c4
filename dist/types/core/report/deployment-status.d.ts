import { type RunRecord } from '../run-record.js';
/** How a deployment ended, as GitHub's Deployments API takes it. */
export interface DeploymentEnding {
    readonly state: 'success' | 'failure' | 'error' | 'inactive';
    /** At most 140 characters. */
    readonly description: string;
    readonly environmentUrl: string | undefined;
    readonly logUrl: string | undefined;
}
/** What a run came to. `unknown` and `cancelled` are errors: what runs is not known, and nothing was found to be wrong with it. */
export declare function deploymentEnding(record: RunRecord, logUrl: string | undefined): DeploymentEnding;
/** One line as GitHub takes it. A character outside the basic plane may count twice. */
export declare function shortDescription(text: string): string;
/** The name of the environment: the application's where there is one, else the workflow's. */
export declare function environmentName(apps: readonly string[], workflow: {
    readonly id: string;
}): string;
/** The commit that runs after a rollback that was verified; undefined where there was none, and where applications differ. */
export declare function restoredCommit(record: RunRecord): string | undefined;
