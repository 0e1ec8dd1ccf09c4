import type { Problem } from '../problem.js';
import type { RuleFacts } from './rule.js';
/** `wait_n` says how many, and not more than there are. */
export declare function checkJoinCounts({ document, graph }: RuleFacts): readonly Problem[];
/** All edges into a node that say how to join say the same. */
export declare function checkJoinConflicts({ document, graph }: RuleFacts): readonly Problem[];
/** A join that joins nothing is probably on the wrong edge. */
export declare function checkJoinEffects({ document, graph }: RuleFacts): readonly Problem[];
