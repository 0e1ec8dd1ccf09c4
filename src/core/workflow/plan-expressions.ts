import type { Problem } from '../problem.js';
import type { SourceText, WorkflowDocument } from './document.js';
import { compileExpression, type Expression } from './expressions.js';
import type { PlannedEdge } from './plan.js';

/** Compiles every edge's expressions; one that does not parse is a problem at its place in the file. */
export async function compileEdges(
  document: WorkflowDocument,
): Promise<{ readonly planned: readonly PlannedEdge[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const compile = async (source: SourceText | undefined): Promise<Expression | undefined> => {
    if (source === undefined) return undefined;
    const compiled = await compileExpression(source.text);
    if (compiled.ok) return compiled.expression;
    problems.push({
      code: 'OSOP-EXPR-001',
      severity: 'error',
      where: document.locate(source.pointer),
      message: `the expression \`${source.text}\` cannot be read: ${compiled.message} (at character ${compiled.offset + 1})`,
      hint: 'expressions are CEL, for example `health_status.status == \'Healthy\'`',
    });
    return undefined;
  };
  const planned: PlannedEdge[] = [];
  for (const edge of document.edges) {
    planned.push({ edge, condition: await compile(edge.condition), forEach: await compile(edge.forEach) });
  }
  return { planned, problems };
}

/**
 * Compiles those success criteria that are expressions. OSOP allows prose here (`HTTP 200`): what does not
 * parse, or is a bare word, is for people and is not evaluated.
 */
export async function compileCriteria(
  document: WorkflowDocument,
): Promise<{ readonly byNode: ReadonlyMap<string, readonly Expression[]>; readonly problems: readonly Problem[] }> {
  const byNode = new Map<string, readonly Expression[]>();
  const problems: Problem[] = [];
  for (const node of document.nodes) {
    const expressions: Expression[] = [];
    for (const [index, criterion] of node.successCriteria.entries()) {
      const compiled = await compileExpression(criterion);
      if (compiled.ok && !compiled.expression.trivial) {
        expressions.push(compiled.expression);
      } else if (/[=!<>]=|&&|\|\|/.test(criterion)) {
        problems.push({
          code: 'OSOP-EXPR-001',
          severity: 'error',
          where: document.locate(`${node.pointer}/success_criteria/${index}`),
          message: `the success criterion \`${criterion}\` looks like an expression but cannot be read${compiled.ok ? '' : `: ${compiled.message}`}`,
          hint: 'correct the CEL expression, or write it as a sentence',
        });
      }
    }
    if (expressions.length > 0) byNode.set(node.id, expressions);
  }
  return { byNode, problems };
}
