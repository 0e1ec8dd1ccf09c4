import type { Problem } from '../problem.js';
import { checkInputs, checkOutputs } from './rules-data.js';
import {
  checkConditions, checkDuplicateEdges, checkEnds, checkIteratorNames, checkLoops, checkModes, checkSelfEdges,
  checkSwitchCases, checkSwitchExpressions,
} from './rules-edges.js';
import { checkCycles, checkEntries, checkNodeIds, checkReachability } from './rules-graph.js';
import { checkJoinConflicts, checkJoinCounts, checkJoinEffects } from './rules-joins.js';
import type { WorkflowDocument } from './document.js';
import { buildGraph } from './graph.js';
import type { Rule } from './rule.js';

const rules: readonly Rule[] = [
  checkNodeIds,
  checkEnds,
  checkModes,
  checkConditions,
  checkSwitchCases,
  checkSwitchExpressions,
  checkLoops,
  checkIteratorNames,
  checkSelfEdges,
  checkDuplicateEdges,
  checkCycles,
  checkEntries,
  checkReachability,
  checkJoinCounts,
  checkJoinConflicts,
  checkJoinEffects,
  checkInputs,
  checkOutputs,
];

/**
 * Holds a workflow against the rules that a schema cannot express, all of them: what cannot be
 * carried out is an error, what is probably a slip a warning. In the order of the rules.
 */
export function checkWorkflow(document: WorkflowDocument): Problem[] {
  const facts = { document, graph: buildGraph(document) };
  return rules.flatMap((rule) => rule(facts));
}
