import type { GitPort } from '../../engine/ports.js';
import { createGitConfigRepository } from './config-repository.js';
import { type GitOptions } from './session.js';
export type { GitOptions } from './session.js';
/** The repository to write to, by git of the machine. Throws `refused` at once when the remote's URL may not be used. */
export declare function createConfigRepository(options: GitOptions): ReturnType<typeof createGitConfigRepository>;
/** Git of the machine, at the checkout. Throws `refused` at once when the remote's URL may not be used. */
export declare function createGit(options: GitOptions): GitPort;
