import type { ShownHistory } from '../core/rollback/shown-history.js';
import { type RunRequest } from './run-plan.js';
/**
 * The histories of the applications that a plan's rollback node names, for people to choose from. Changes nothing. An
 * application that could not be asked about within a minute is left out: the run itself will say why. Throws only for a
 * bug, and once it is cancelled.
 */
export declare function readHistories(request: RunRequest): Promise<readonly ShownHistory[]>;
