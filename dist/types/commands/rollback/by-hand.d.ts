import { type Performance } from '../carry-out.js';
import { type CommandResult } from '../command-result.js';
/**
 * The command `rollback`. Where somebody sits at a terminal and said nothing of where to, they are shown the history and
 * asked, and asked again once they have read what will be done. A dry run shows the history too.
 */
export declare function rollBackByHand(performance: Performance): Promise<CommandResult>;
