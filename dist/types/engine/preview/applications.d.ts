import type { Application } from '../../core/argocd/application.js';
import type { StepContext, StepResult } from '../handlers/context.js';
import type { ApplicationRef } from '../ports.js';
import type { ApplicationsPort } from './ports.js';
/** Between two looks, in milliseconds: the server answers them from memory. */
export declare const lookMs = 5000;
/** What Argo CD can be asked to make and take away. */
export declare function requireApplications({ ports }: StepContext): ApplicationsPort;
/** Undefined where it is gone, or cannot be seen: creating it tells which. */
export declare function readIfThere(ref: ApplicationRef, { ports: { argocd }, signal }: StepContext): Promise<Application | undefined>;
/** Waits until an Application is gone; the problem where that takes longer than `health-timeout`. */
export declare function awaitGone(ref: ApplicationRef, context: StepContext): Promise<StepResult | undefined>;
