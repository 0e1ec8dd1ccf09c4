import type { Problem } from '../problem.js';
import type { RuleFacts } from './rule.js';
/** What a node takes is given by a node before it, or by the workflow. */
export declare function checkInputs({ document, graph }: RuleFacts): readonly Problem[];
/** No two nodes of one run give the same output: which value counts would depend on who comes last. */
export declare function checkOutputs({ document, graph }: RuleFacts): readonly Problem[];
