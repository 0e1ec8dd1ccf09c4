import type { Application } from '../../core/argocd/application.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
import { type Target } from './targets.js';
/** Where to look for children, and what is known of the parent. */
export interface Parent {
    readonly ref: ApplicationRef;
    readonly application: Application;
    readonly revision: string | undefined;
    /** True after a sync: then ApplicationSets are asked what they should make now. */
    readonly synced: boolean;
}
/**
 * The applications that an application deploys, directly or by an ApplicationSet, those included that are still to be
 * created. Throws an AdapterError where an ApplicationSet does not make what it should.
 */
export declare function findChildren(parent: Parent, context: StepContext): Promise<readonly Target[]>;
/** The Application once it can be read; undefined where it cannot within `health-timeout`: whoever needs it then asks and says why. */
export declare function awaitExistence(ref: ApplicationRef, context: StepContext): Promise<Application | undefined>;
