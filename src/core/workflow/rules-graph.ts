import { formatLocation } from '../problem.js';
import type { Problem } from '../problem.js';
import type { RuleFacts } from './rule.js';
import { problemAt, quoted } from './rule.js';

/** Node ids are unique. */
export function checkNodeIds({ document }: RuleFacts): readonly Problem[] {
  const first = new Map<string, string>();
  return document.nodes.flatMap(({ id, pointer }) => {
    const place = `${pointer}/id`;
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, place);
      return [];
    }
    const hint = `the first is at ${formatLocation(document.locate(known))}; rename one of them`;
    return [problemAt(document, place, { code: 'OSOP-DOC-010', message: `two nodes have the id ${quoted(id)}`, hint })];
  });
}

/** Only a loop edge leads back. A node that leads to itself has a rule of its own. */
export function checkCycles({ document, graph }: RuleFacts): readonly Problem[] {
  return graph.cycles().flatMap((cycle) => {
    const [start, second] = cycle;
    if (start === undefined || second === undefined) return [];
    const last = cycle.at(-1);
    const closing = graph.links.find(({ from, to, edge }) => from === last && to === start && edge.mode !== 'loop')
      ?? graph.links.find(({ from, to }) => from === last && to === start);
    return [problemAt(document, closing?.pointer ?? '/edges', {
      code: 'OSOP-DOC-012',
      message: `nodes lead back to themselves without a loop: ${drawn([...cycle, start])}`,
      hint: 'to repeat them, give the edge that leads back `mode: loop` and a `when`; else remove it',
    })];
  });
}

/** Some node must have nothing leading to it. */
export function checkEntries({ document, graph }: RuleFacts): readonly Problem[] {
  if (graph.entries.length > 0) return [];
  return [problemAt(document, '/nodes', {
    code: 'OSOP-DOC-019',
    message: 'an edge leads to every node, so that there is none to begin with',
    hint: 'a run begins with the nodes that no edge leads to, loops back aside',
  })];
}

/** Every node can be reached from a node that a run begins with. Told once where there is none. */
export function checkReachability({ document, graph }: RuleFacts): readonly Problem[] {
  if (graph.entries.length === 0) return [];
  const reachable = graph.reachable();
  return document.nodes.filter(({ id }) => !reachable.has(id)).map(({ id, pointer }) =>
    problemAt(document, `${pointer}/id`, {
      code: 'OSOP-DOC-018',
      message: `node ${quoted(id)} can never run: no way leads to it from where the run begins`,
      hint: `the run begins with ${graph.entries.slice(0, 5).map((entry) => quoted(entry)).join(', ')}${graph.entries.length > 5 ? ', …' : ''}`,
    }),
  );
}

/** A long cycle is drawn from its ends. */
function drawn(way: readonly string[]): string {
  const names = way.map((id) => quoted(id).slice(1, -1));
  const shown = names.length <= 12 ? names : [...names.slice(0, 6), '…', ...names.slice(-5)];
  return `\`${shown.join(' -> ')}\``;
}
