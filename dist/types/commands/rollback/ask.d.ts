import { type RollbackTo } from '../../core/rollback/rollback-to.js';
import type { ShownHistory } from '../../core/rollback/shown-history.js';
/** Whoever answers. `ask` gives undefined when there will be no answer. */
export interface Person {
    ask(question: string): Promise<string | undefined>;
    write(text: string): void;
}
/**
 * Asks where one application goes back to; an answer that is none is explained, and asked for again. The proposal is pinned
 * to its id, so that what is done is what was agreed to. Undefined for somebody who would rather not.
 */
export declare function askForTarget(history: ShownHistory, person: Person): Promise<RollbackTo | undefined>;
/** Asks until the answer is yes or no; empty is no. */
export declare function askToContinue(person: Person): Promise<boolean>;
