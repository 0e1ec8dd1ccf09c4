import type { Application, ResourceStatus } from './application.js';
/** A Degraded that waiting does not cure: a rollout past its deadline, an aborted or invalid Rollout, a Job out of attempts. */
export declare function isTerminal(application: Application): boolean;
/**
 * Resources that git's newest commit adds and the last operation did not apply: after a rollback, or once git
 * has moved on, they are Missing because they are not part of what was deployed.
 */
export declare function uncreatedResources(application: Application): readonly ResourceStatus[];
/** Before Argo CD 3.4 one object that does not exist makes the whole application Missing. */
export declare function isHealthyBut(uncreated: readonly ResourceStatus[], application: Application): boolean;
/** Resources that are Degraded or Missing, in Argo CD's order. Hooks that a failed sync has left behind are none of the application's. */
export declare function unhealthyResources(application: Application): readonly ResourceStatus[];
/** `Deployment shop/web: Degraded: message`, one line. */
export declare function describeResource(resource: ResourceStatus): string;
/** What is not Healthy yet, in its own words; Argo CD's message for the whole where nothing says more. */
export declare function waitingFor(application: Application, message: string): string;
/** Text with every run of white space as one space. */
export declare function flat(text: string): string;
