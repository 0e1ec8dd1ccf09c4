import type { RevertRequest, RevertResult } from '../../engine/ports.js';
import { type GitSession } from './session.js';
/** See GitPort. Works in a clone of its own, so that nothing in the workspace can leak into the commit. */
export declare function revert(git: GitSession, request: RevertRequest): Promise<RevertResult>;
