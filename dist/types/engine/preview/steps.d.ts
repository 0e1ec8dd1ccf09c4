import type { CustomHandler } from '../custom-handler.js';
import type { PreviewRequest } from './request.js';
/** The handlers of one run of `preview`. What its steps find they tell each other here. */
export declare function previewHandlers(request: PreviewRequest): readonly CustomHandler[];
