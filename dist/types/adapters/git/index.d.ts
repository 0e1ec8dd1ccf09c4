import type { GitPort } from '../../engine/ports.js';
import { createGitConfigRepository } from './config-repository.js';
import { createGitLedger } from './ledger.js';
import { type GitOptions } from './session.js';
export { createComparison, type GitComparison } from './comparison.js';
export type { GitOptions } from './session.js';
export { makeTemporaryFolder } from './temporary-folder.js';
/** The repository to write to, by git of the machine. Throws `refused` at once when the remote's URL may not be used. */
export declare function createConfigRepository(options: GitOptions): ReturnType<typeof createGitConfigRepository>;
/** The refs that audit records are kept in, by git of the machine. Throws `refused` at once when the remote's URL may not be used. */
export declare function createLedger(options: GitOptions): ReturnType<typeof createGitLedger>;
/** Git of the machine, at the checkout. Throws `refused` at once when the remote's URL may not be used. */
export declare function createGit(options: GitOptions): GitPort;
