import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/workflow/graph.js';
import type { WorkflowGraph } from '../../../src/core/workflow/graph.js';
import { documentOf } from './workflow-text.js';
import { within } from '../../support/processor-time.js';

function graphOf(...edges: readonly string[]): WorkflowGraph {
  return buildGraph(documentOf(edges));
}

function bodyOf(edges: readonly string[], index: number): readonly string[] {
  const document = documentOf(edges);
  const edge = document.edges[index];
  return edge === undefined ? [] : [...buildGraph(document).loopBody(edge)].toSorted();
}

function sorted(ids: ReadonlySet<string>): string {
  return [...ids].toSorted().join(' ');
}

describe('the graph of a workflow', () => {
  test('a run begins with the nodes that nothing leads to', () => {
    expect(graphOf('a b', 'c b', 'b d fallback').entries).toEqual(['a', 'c']);
  });

  test('a loop back does not keep its target from beginning', () => {
    expect(graphOf('a b', 'b a loop when:x').entries).toEqual(['a']);
    expect(graphOf('a b', 'b a loop for_each:x').entries).toEqual([]);
  });

  test('a switch leads to each of its cases and to its default', () => {
    const withDefault = graphOf('a b switch when:x cases:c,d default_to:e');
    expect(withDefault.outgoing('a').map(({ to, pointer }) => `${to} ${pointer}`)).toEqual([
      'c /edges/0/cases/0/to', 'd /edges/0/cases/1/to', 'e /edges/0/default_to',
    ]);
    const without = graphOf('a b switch when:x cases:c,d');
    expect(without.outgoing('a').map(({ to }) => to)).toEqual(['c', 'd', 'b']);
    expect(without.incoming('b').map(({ from }) => from)).toEqual(['a']);
  });

  test('what can run before and after a node includes what a loop brings back', () => {
    const graph = graphOf('a b', 'b c', 'c b loop when:x', 'c d', 'e d fallback');
    expect(sorted(graph.upstream('d'))).toBe('a b c e');
    expect(sorted(graph.upstream('b'))).toBe('a b c');
    expect(sorted(graph.upstream('a'))).toBe('');
    expect(sorted(graph.downstream('b'))).toBe('b c d');
  });

  test('edges to nodes that do not exist take no part', () => {
    const graph = buildGraph(documentOf(['a b', 'a nowhere', 'nowhere b'], { nodes: ['a', 'b'] }));
    expect(graph.links).toHaveLength(1);
    expect(graph.entries).toEqual(['a']);
  });

  test('a cycle is told once for each knot, its shortest way, in the order of the file', () => {
    expect(graphOf('x y', 'y x', 'a b', 'b c', 'c a', 'b a fallback').cycles()).toEqual([['x', 'y'], ['a', 'b']]);
    expect(graphOf('a a', 'a b').cycles()).toEqual([['a']]);
    expect(graphOf('a b', 'b c', 'c a loop when:x').cycles()).toEqual([]);
    expect(graphOf('a b', 'b c', 'c a loop for_each:x').cycles()).toEqual([['a', 'b', 'c']]);
    expect(graphOf('a b', 'a c', 'b d', 'c d').cycles()).toEqual([]);
  });

  test('what a cycle alone leads to cannot be reached', () => {
    expect(sorted(graphOf('a b', 'c d', 'd c', 'd e').reachable())).toBe('a b');
  });

  test('a loop repeats the nodes between its target and its origin', () => {
    const edges = ['s a', 'a b', 'a c', 'b d', 'c d', 'c out', 'd a loop when:x', 'd end', 'b b loop when:y'];
    expect(bodyOf(edges, 6)).toEqual(['a', 'b', 'c', 'd']);
    expect(bodyOf(edges, 8)).toEqual(['b']);
  });

  test('an edge that does not lead back repeats nothing', () => {
    expect(bodyOf(['a b', 'c d', 'd a loop when:x'], 2)).toEqual([]);
    expect(bodyOf(['a b', 'b c loop for_each:x'], 1)).toEqual([]);
  });

  test('a chain of 1,000 nodes, and a ring of them, cost little', () => {
    const chain = Array.from({ length: 999 }, (_, index) => `n${index} n${index + 1}`);
    within(5_000, () => {
      const ring = graphOf(...chain, 'n999 n0');
      expect(ring.cycles()[0]).toHaveLength(1_000);
      expect(graphOf(...chain).cycles()).toEqual([]);
      for (const id of ring.nodeIds) expect(ring.upstream(id).size).toBe(1_000);
    });
  });
});
