import type { Application } from '../../core/argocd/application.js';
import type { PullRequest } from '../../core/preview/pull-request.js';
import type { StepContext, StepResult } from '../handlers/context.js';
import { type PreviewRequest, type PreviewState } from './request.js';
/** Waits until the pullRequest generator of an ApplicationSet has brought the Application to the head of the pull request. */
export declare function awaitGenerated(request: PreviewRequest, state: PreviewState, context: StepContext): Promise<StepResult>;
/** The generated Applications of a pull request, as the server lists them. */
export declare function listGenerated(request: PreviewRequest, pullRequest: PullRequest, { ports: { argocd }, signal }: StepContext): Promise<readonly Application[]>;
/** Spares the half hour between two looks of the generator, where the inputs want it: what somebody changed of the set in between would be lost. Else, and where it is not allowed, that is waited for, or a webhook. */
export declare function askForRefresh(request: PreviewRequest, application: Application | undefined, context: StepContext): Promise<void>;
