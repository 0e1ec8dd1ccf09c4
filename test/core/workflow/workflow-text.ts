import { parseWorkflow } from '../../../src/core/workflow/parse.js';
import type { WorkflowDocument } from '../../../src/core/workflow/document.js';

/**
 * A workflow in short: an edge is `from to [mode] [key:value …]`, with `cases:a,b` for the targets
 * of a switch. The nodes are those that the edges name, unless they are given.
 */
export function documentOf(edges: readonly string[], options: { readonly nodes?: readonly string[] } = {}): WorkflowDocument {
  const ids = options.nodes ?? [...new Set(edges.flatMap((edge) => namesIn(edge)))];
  const text = JSON.stringify({
    osop_version: '2.0',
    id: 'w',
    name: 'W',
    nodes: ids.map((id) => ({ id, type: 'git', purpose: 'p' })),
    edges: edges.map((edge) => edgeOf(edge)),
  });
  const { document, problems } = parseWorkflow(text, 'w.osop.yaml');
  if (document === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  return document;
}

function namesIn(edge: string): readonly string[] {
  const [from = '', to = '', ...rest] = edge.split(' ');
  const more = rest.filter((part) => /^(?:cases|default_to):/.test(part)).flatMap((part) => part.replace(/^\w+:/, '').split(','));
  return [from, to, ...more];
}

function edgeOf(edge: string): object {
  const [from, to, ...rest] = edge.split(' ');
  const fields = rest.map((part) => {
    const [name = '', value] = part.split(':');
    if (value === undefined) return ['mode', name];
    return name === 'cases' ? [name, value.split(',').map((target, index) => ({ value: index, to: target }))] : [name, value];
  });
  return { from, to, ...Object.fromEntries(fields) };
}
