import type { Application } from '../../core/argocd/application.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
/**
 * What the Rollouts of an application say that are not Healthy: at which step one is paused and how it goes on, and the
 * verdicts of the analyses that one was aborted by. One line each; empty where there are none. What cannot be read is said.
 */
export declare function explainRollouts(ref: ApplicationRef, application: Application | undefined, context: StepContext): Promise<readonly string[]>;
