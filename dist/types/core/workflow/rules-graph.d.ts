import type { Problem } from '../problem.js';
import type { RuleFacts } from './rule.js';
/** Node ids are unique. */
export declare function checkNodeIds({ document }: RuleFacts): readonly Problem[];
/** Only a loop edge leads back. A node that leads to itself has a rule of its own. */
export declare function checkCycles({ document, graph }: RuleFacts): readonly Problem[];
/** Some node must have nothing leading to it. */
export declare function checkEntries({ document, graph }: RuleFacts): readonly Problem[];
/** Every node can be reached from a node that a run begins with. Told once where there is none. */
export declare function checkReachability({ document, graph }: RuleFacts): readonly Problem[];
