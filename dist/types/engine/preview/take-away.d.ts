import type { Application } from '../../core/argocd/application.js';
import { type PreviewMark } from '../../core/preview/mark.js';
import type { StepContext, StepResult } from '../handlers/context.js';
import { type PreviewRequest } from './request.js';
/** Takes the previews of a closed pull request away: those with its mark are deleted, a generator's own are waited for. */
export declare function removePreview(request: PreviewRequest, context: StepContext): Promise<StepResult>;
/** The Applications that this tool has made in this Argo CD, whatever for. */
export declare function listMarked({ projects }: PreviewRequest, { ports: { argocd }, signal }: StepContext): Promise<readonly Application[]>;
/** Deletes one, and waits until it is gone. The list is behind at times: the mark is read once more. Undefined where all is well. */
export declare function remove(application: Application, mark: PreviewMark, context: StepContext): Promise<StepResult | undefined>;
/** What Argo CD refuses or does not answer. */
export declare function refusedOr(error: unknown, { signal }: StepContext): StepResult;
