import type { Clock } from '../core/clock.js';
import type { GitPort } from './ports.js';
/** Git, which is asked once for each pair of commits, however many Applications follow them: each answer takes many a process. */
export declare function rememberRelations(git: GitPort, clock: Clock): GitPort;
