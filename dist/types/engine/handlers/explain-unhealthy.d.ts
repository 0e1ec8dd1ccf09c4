import type { Application } from '../../core/argocd/application.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
/** The message with each unhealthy resource and the last event of what it is about. Events that cannot be read are left out, and that is said. */
export declare function explainUnhealthy(ref: ApplicationRef, { message, application }: {
    readonly message: string;
    readonly application: Application | undefined;
}, context: StepContext): Promise<string>;
