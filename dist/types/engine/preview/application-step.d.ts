import type { StepContext, StepResult } from '../handlers/context.js';
import { type PreviewRequest, type PreviewState } from './request.js';
/** Makes the preview's Application, brings it to the head, or waits until its generator has. */
export declare function prepareApplication(request: PreviewRequest, state: PreviewState, context: StepContext): Promise<StepResult>;
