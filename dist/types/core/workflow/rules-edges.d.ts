import type { Problem } from '../problem.js';
import type { RuleFacts } from './rule.js';
/** Edges lead from and to nodes that exist. */
export declare function checkEnds({ document, graph }: RuleFacts): readonly Problem[];
/** Events and spawned agents are not carried out. */
export declare function checkModes({ document }: RuleFacts): readonly Problem[];
/** A conditional edge says when it is taken. */
export declare function checkConditions({ document }: RuleFacts): readonly Problem[];
/** A switch has something to decide between. */
export declare function checkSwitchCases({ document }: RuleFacts): readonly Problem[];
/** A switch has something to decide by. */
export declare function checkSwitchExpressions({ document }: RuleFacts): readonly Problem[];
/** A loop goes over a list, or back to a node that it came through. */
export declare function checkLoops({ document, graph }: RuleFacts): readonly Problem[];
/** Expressions must be able to name the loop variable. */
export declare function checkIteratorNames({ document }: RuleFacts): readonly Problem[];
/** Only a loop leads from a node to itself. */
export declare function checkSelfEdges({ document }: RuleFacts): readonly Problem[];
/** An edge that is written twice is probably a slip of copying. */
export declare function checkDuplicateEdges({ document }: RuleFacts): readonly Problem[];
