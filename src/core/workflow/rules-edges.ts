import { formatLocation } from '../problem.js';
import type { Problem } from '../problem.js';
import type { WorkflowEdge } from './document.js';
import { leadsBack, targetsOf } from './graph.js';
import type { RuleFacts } from './rule.js';
import { problemAt, quoted, suggestion } from './rule.js';

/** Edges lead from and to nodes that exist. */
export function checkEnds({ document, graph }: RuleFacts): readonly Problem[] {
  const known = new Set(graph.nodeIds);
  return document.edges.flatMap((edge) =>
    endsOf(edge).filter(({ id }) => !known.has(id)).map(({ id, pointer }) => problemAt(document, pointer, {
      code: 'OSOP-DOC-011',
      message: `there is no node ${quoted(id)}${suggestion(id, graph.nodeIds)}`,
    })),
  );
}

function endsOf(edge: WorkflowEdge): readonly { readonly id: string; readonly pointer: string }[] {
  const ends = new Map([[`${edge.pointer}/from`, edge.from], [`${edge.pointer}/to`, edge.to]]);
  for (const { to, pointer } of targetsOf(edge)) ends.set(pointer, to);
  return Array.from(ends, ([pointer, id]) => ({ pointer, id }));
}

/** Events and spawned agents are not carried out. */
export function checkModes({ document }: RuleFacts): readonly Problem[] {
  return document.edges.filter(({ mode }) => mode === 'event' || mode === 'spawn').map(({ mode, pointer }) =>
    problemAt(document, `${pointer}/mode`, {
      code: 'OSOP-DOC-020',
      message: `edges of mode ${quoted(mode)} cannot be carried out`,
      hint: mode === 'event' ? 'start a workflow of its own for the event' : 'use `parallel` edges to nodes of their own',
    }),
  );
}

/** A conditional edge says when it is taken. */
export function checkConditions({ document }: RuleFacts): readonly Problem[] {
  return document.edges.filter(({ mode, condition }) => mode === 'conditional' && condition === undefined).map(({ pointer }) =>
    problemAt(document, `${pointer}/mode`, {
      code: 'OSOP-DOC-013',
      message: 'a conditional edge has no condition',
      hint: 'add `when: <expression>`, or use `mode: sequential`',
    }),
  );
}

/** A switch has something to decide between. */
export function checkSwitchCases({ document }: RuleFacts): readonly Problem[] {
  return document.edges.filter(({ mode, cases }) => mode === 'switch' && cases.length === 0).map(({ pointer }) =>
    problemAt(document, `${pointer}/cases`, {
      code: 'OSOP-DOC-014',
      message: 'a switch edge has no cases',
      hint: 'add `cases: [{value: …, to: <node>}]`, or use `mode: conditional`',
    }),
  );
}

/** A switch has something to decide by. */
export function checkSwitchExpressions({ document }: RuleFacts): readonly Problem[] {
  return document.edges.filter(({ mode, condition }) => mode === 'switch' && condition === undefined).map(({ pointer }) =>
    problemAt(document, `${pointer}/mode`, {
      code: 'OSOP-DOC-015',
      message: 'a switch edge has no expression to compare its cases with',
      hint: 'add `when: <expression>`',
    }),
  );
}

/** A loop goes over a list, or back to a node that it came through. */
export function checkLoops({ document, graph }: RuleFacts): readonly Problem[] {
  const known = new Set(graph.nodeIds);
  return document.edges.filter((edge) => leadsBack(edge)).flatMap((edge) => {
    if (edge.condition === undefined) {
      return [problemAt(document, `${edge.pointer}/mode`, {
        code: 'OSOP-DOC-016',
        message: 'a loop edge has neither `for_each` nor `when`',
        hint: 'add `when: <expression>` to repeat nodes while it holds, or `for_each: <list>` to run the target once for each item',
      })];
    }
    if (!known.has(edge.from) || !known.has(edge.to) || graph.loopBody(edge).size > 0) return [];
    return [problemAt(document, `${edge.pointer}/to`, {
      code: 'OSOP-DOC-017',
      message: `a \`when\` loop leads back, but ${quoted(edge.to)} does not run before ${quoted(edge.from)}`,
      hint: 'loop to a node from which this one is reached, or use `mode: conditional`',
    })];
  });
}

/** The words that CEL keeps for itself (https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax). */
const reservedWords = new Set([
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let',
  'loop', 'package', 'namespace', 'return', 'var', 'void', 'while',
]);

/** Expressions must be able to name the loop variable. */
export function checkIteratorNames({ document }: RuleFacts): readonly Problem[] {
  return document.edges.flatMap(({ iteratorVar, pointer }) => {
    if (iteratorVar === undefined) return [];
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(iteratorVar) && !reservedWords.has(iteratorVar)) return [];
    return [problemAt(document, `${pointer}/iterator_var`, {
      code: 'OSOP-DOC-028',
      message: `${quoted(iteratorVar)} cannot be the name of a variable`,
      hint: 'use letters, digits and `_`, a letter first',
    })];
  });
}

/** Only a loop leads from a node to itself. */
export function checkSelfEdges({ document }: RuleFacts): readonly Problem[] {
  return document.edges.filter((edge) => !leadsBack(edge)).flatMap((edge) =>
    targetsOf(edge).filter(({ to }) => to === edge.from).map(({ to, pointer }) => problemAt(document, pointer, {
      code: 'OSOP-DOC-024',
      message: `node ${quoted(to)} leads to itself without a loop`,
      hint: 'to repeat a node, use `mode: loop` with a `when`; to try it again after a failure, its `retry_policy`',
    })),
  );
}

/** An edge that is written twice is probably a slip of copying. */
export function checkDuplicateEdges({ document }: RuleFacts): readonly Problem[] {
  const first = new Map<string, string>();
  return document.edges.flatMap((edge) => {
    const { from, to, mode, condition, forEach, cases, defaultTo, pointer } = edge;
    const key = JSON.stringify([from, to, mode, condition?.text, forEach?.text, cases.map(({ value, to }) => [value, to]), defaultTo]);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, pointer);
      return [];
    }
    return [problemAt(document, pointer, {
      code: 'OSOP-DOC-025',
      severity: 'warning',
      message: `the edge from ${quoted(from)} to ${quoted(to)} is given twice`,
      hint: `the first is at ${formatLocation(document.locate(known))}; remove one of them`,
    })];
  });
}
