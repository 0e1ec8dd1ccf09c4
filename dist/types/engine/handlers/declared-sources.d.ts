import type { Application } from '../../core/argocd/application.js';
import { type DeclaredSources } from '../../core/promote/declared-application.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
/** The sources that the run's commit declares for an application. */
export interface Declared {
    readonly sources: DeclaredSources;
    /** True where one of them follows the commit's own branch: then the commit itself has to be live as well. */
    readonly followsCommit: boolean;
}
/**
 * What the run's commit declares an application to be, in a file that it changed: the commit is then for whatever deploys the
 * Application, and until that has brought the new spec, what runs says nothing about it. Undefined where it declares
 * nothing, or the same as before for one that follows its branch; where a kustomization may still change the declaration;
 * and where the commit's files cannot be read.
 */
export declare function declaredSources(ref: ApplicationRef, context: StepContext): Promise<Declared | undefined>;
/** Waits until the spec has the sources, and returns the Application. Throws an AdapterError where it does not get them within `health-timeout`. */
export declare function awaitSources(ref: ApplicationRef, declared: DeclaredSources, context: StepContext): Promise<Application>;
