import type { GitPort } from '../../engine/ports.js';
import { type GitOptions } from './session.js';
export type { GitOptions } from './session.js';
/** Git of the machine, at the checkout. Throws `refused` at once when the remote's URL may not be used. */
export declare function createGit(options: GitOptions): GitPort;
