import type { DeploymentEnding } from '../../core/report/deployment-status.js';
import type { BegunDeployment, DeploymentRequest, InterruptedDeployment, InterruptedRequest, SettleRequest } from '../../engine/surfaces.js';
import type { Place } from './tree.js';
/** Makes a deployment that is in progress. One with the same mark is used again: there is one for each step of an attempt. */
export declare function beginDeployment(place: Place, request: DeploymentRequest): Promise<BegunDeployment>;
/** Ends what a killed job has left in progress. */
export declare function endInterrupted(place: Place, { environment, id, mark, description }: InterruptedRequest): Promise<readonly InterruptedDeployment[]>;
/** The last status of a deployment. That a success makes earlier deployments inactive is left to GitHub, which does it. */
export declare function endDeployment(place: Place, id: number, { state, description, environment, environmentUrl, logUrl }: DeploymentEnding & {
    readonly environment: string;
}): Promise<void>;
/** GitHub leaves environments called `production` as they are when a deployment succeeds: here they are treated as all others. */
export declare function settleDeployments(place: Place, { environment, id, active, description }: SettleRequest): Promise<void>;
