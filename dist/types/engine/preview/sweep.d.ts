import type { StepContext, StepResult } from '../handlers/context.js';
import type { PreviewRequest } from './request.js';
/**
 * Deletes the previews whose pull request is closed. GitHub is asked for each: what cannot be asked is left alone, and told. What was
 * made for another repository is that one's.
 */
export declare function sweepPreviews(request: PreviewRequest, context: StepContext): Promise<StepResult>;
