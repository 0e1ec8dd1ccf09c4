import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatLocation } from '../../../src/core/problem.js';
import { parseWorkflow } from '../../../src/core/workflow/parse.js';
import { checkWorkflow } from '../../../src/core/workflow/rules.js';
import { within } from '../../support/processor-time.js';
import { sharedMaterial } from '../../support/shared-material.js';

/** Nodes are on lines 5 and on, one each; edges follow after a line `edges:`. */
function workflow(nodes: readonly string[], edges: readonly string[], head = 'name: W'): string {
  return [
    'osop_version: "2.0"', 'id: w', head, 'nodes:',
    ...nodes.map((node) => `- {type: git, purpose: p, id: ${node}}`), 'edges:', ...edges.map((edge) => `- {${edge}}`), '',
  ].join('\n');
}

function check(text: string) {
  const { document, problems } = parseWorkflow(text, 'w.yaml');
  expect(problems).toEqual([]);
  if (document === undefined) throw new Error('no document');
  return checkWorkflow(document);
}

function told(text: string): readonly string[] {
  return check(text).map(({ code, severity, where, message }) => {
    const place = where === undefined ? '' : formatLocation(where);
    return `${code} ${severity === 'error' ? '' : `(${severity}) `}${place.replace('w.yaml:', '')} ${message}`;
  });
}

const ab = ['a', 'b'];
const abc = ['a', 'b', 'c'];
const fork = ['from: a, to: b', 'from: a, to: c'];

describe('rules', () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['two nodes with one id', ['a', 'b', 'a'], ['from: a, to: b'], ['OSOP-DOC-010 7:31 two nodes have the id `a`']],
    ['edges to and from nodes that do not exist', ['build', 'deploy'], ['from: build, to: deploi', 'from: bulid, to: deploy', 'from: build, to: deploy'], [
      'OSOP-DOC-011 8:21 there is no node `deploi`; did you mean `deploy`?',
      'OSOP-DOC-011 9:10 there is no node `bulid`; did you mean `build`?',
    ]],
    ['cases of a switch that do not exist', ab, ['from: a, to: b, mode: switch, when: x, cases: [{value: 1, to: zz}], default_to: yy'], [
      'OSOP-DOC-011 8:66 there is no node `zz`',
      'OSOP-DOC-011 8:84 there is no node `yy`',
    ]],
    ['a cycle that is no loop', abc, ['from: a, to: b', 'from: b, to: c', 'from: c, to: b, mode: fallback'], [
      'OSOP-DOC-012 11:17 nodes lead back to themselves without a loop: `b -> c -> b`',
    ]],
    ['a cycle through everything', ab, ['from: a, to: b', 'from: b, to: a'], [
      'OSOP-DOC-012 9:17 nodes lead back to themselves without a loop: `a -> b -> a`',
      'OSOP-DOC-019 4:1 an edge leads to every node, so that there is none to begin with',
    ]],
    ['a conditional edge without a condition', ab, ['from: a, to: b, mode: conditional'], ['OSOP-DOC-013 8:26 a conditional edge has no condition']],
    ['a switch without cases', ab, ['from: a, to: b, mode: switch, when: x, cases: []'], ['OSOP-DOC-014 8:50 a switch edge has no cases']],
    ['a switch without an expression', abc, ['from: a, to: b, mode: switch, cases: [{value: 1, to: c}]'], [
      'OSOP-DOC-015 9:26 a switch edge has no expression to compare its cases with',
    ]],
    ['a loop over nothing', ab, ['from: a, to: b', 'from: b, to: a, mode: loop'], ['OSOP-DOC-016 9:26 a loop edge has neither `for_each` nor `when`']],
    ['a loop that does not lead back', abc, [...fork, 'from: b, to: c, mode: loop, when: x'], [
      'OSOP-DOC-017 11:17 a `when` loop leads back, but `c` does not run before `b`',
    ]],
    ['nodes that nothing reaches', ['a', 'b', 'c', 'd', 'e'], ['from: a, to: b', 'from: c, to: d', 'from: d, to: c', 'from: d, to: e'], [
      'OSOP-DOC-012 13:17 nodes lead back to themselves without a loop: `c -> d -> c`',
      'OSOP-DOC-018 7:31 node `c` can never run: no way leads to it from where the run begins',
      'OSOP-DOC-018 8:31 node `d` can never run: no way leads to it from where the run begins',
      'OSOP-DOC-018 9:31 node `e` can never run: no way leads to it from where the run begins',
    ]],
    ['events and spawned agents', ab, ['from: a, to: b, mode: event', 'from: a, to: b, mode: spawn'], [
      'OSOP-DOC-020 8:26 edges of mode `event` cannot be carried out',
      'OSOP-DOC-020 9:26 edges of mode `spawn` cannot be carried out',
    ]],
    ['wait_n without a number', abc, ['from: a, to: c, join_mode: wait_n', 'from: b, to: c'], [
      'OSOP-DOC-021 9:31 `join_mode: wait_n` does not say how many branches to wait for',
    ]],
    ['wait_n for more than there are', abc, ['from: a, to: c, join_mode: wait_n, join_count: 3', 'from: b, to: c'], [
      'OSOP-DOC-021 9:51 `join_count` is 3, but only 2 edges lead to `c`',
    ]],
    ['joins that differ', abc, ['from: a, to: c, join_mode: wait_any', 'from: b, to: c, join_mode: wait_all'], [
      'OSOP-DOC-022 10:31 `c` is joined by `wait_all` here and by `wait_any` at w.yaml:9:31',
    ]],
    ['joins that differ in number', abc, ['from: a, to: c, join_mode: wait_n, join_count: 1', 'from: b, to: c, join_mode: wait_n, join_count: 2'], [
      'OSOP-DOC-022 10:31 `c` is joined by `wait_n` with 2 here and by `wait_n` with 1 at w.yaml:9:31',
    ]],
    ['a join of one', ab, ['from: a, to: b, join_mode: wait_any'], ['OSOP-DOC-023 (warning) 8:31 `join_mode` has no effect: only this edge leads to `b`']],
    ['a join on a loop back', ab, ['from: a, to: b', 'from: b, to: a, mode: loop, when: x, join_mode: wait_any'], [
      'OSOP-DOC-023 (warning) 9:52 `join_mode` has no effect on a loop back',
    ]],
    ['a join count without a join', abc, ['from: a, to: c, join_count: 2', 'from: b, to: c'], [
      'OSOP-DOC-023 (warning) 9:32 `join_count` has no effect without `join_mode: wait_n`',
    ]],
    ['a node that leads to itself', ab, ['from: a, to: b', 'from: b, to: b'], ['OSOP-DOC-024 9:17 node `b` leads to itself without a loop']],
    ['an edge given twice', ab, ['from: a, to: b', 'from: a, to: b, label: again'], ['OSOP-DOC-025 (warning) 9:3 the edge from `a` to `b` is given twice']],
    ['an input that nothing gives', ['a, outputs: [commit_sha]', 'b, inputs: [commit_sah, x]'], ['from: a, to: b'], [
      'OSOP-DOC-026 (warning) 6:43 nothing before node `b` gives its input `commit_sah`',
      'OSOP-DOC-026 (warning) 6:55 nothing before node `b` gives its input `x`',
    ]],
    ['an input from a node that runs later', ['a, inputs: [x]', 'b, outputs: [x]'], ['from: a, to: b'], [
      'OSOP-DOC-026 (warning) 5:43 nothing before node `a` gives its input `x`',
    ]],
    ['an output that two branches give', ['a', 'b, outputs: [x]', 'c, outputs: [x]'], fork, [
      'OSOP-DOC-027 (warning) 7:44 `c` gives the output `x`, and so does `b`',
    ]],
    ['an output that is given again later', ['a, outputs: [x]', 'b, outputs: [x]'], ['from: a, to: b'], [
      'OSOP-DOC-027 (warning) 6:44 `b` gives the output `x`, and so does `a`',
    ]],
    ['loop variables that expressions cannot name', ab, [
      'from: a, to: b, mode: loop, for_each: xs, iterator_var: my-item', 'from: a, to: b, mode: loop, for_each: ys, iterator_var: in',
    ], ['OSOP-DOC-028 8:60 `my-item` cannot be the name of a variable', 'OSOP-DOC-028 9:60 `in` cannot be the name of a variable']],
  ])('%s', (_, nodes, edges, expected) => {
    expect(told(workflow(nodes, edges))).toEqual(expected);
  });

  test('every problem says what to do or what was meant', () => {
    const text = workflow(['a, outputs: [commit_sha]', 'b, inputs: [commit_sah]', 'a'], ['from: a, to: b', 'from: b, to: bb', 'from: a, to: b']);
    expect(check(text).map(({ message, hint }) => hint ?? message)).toEqual([
      'the first is at w.yaml:5:31; rename one of them',
      'there is no node `bb`; did you mean `b`?',
      'the first is at w.yaml:9:3; remove one of them',
      'did you mean `commit_sha`?',
    ]);
  });

  test('a long cycle is shown by its ends', () => {
    const nodes = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const edges = nodes.map((node, index) => `from: ${node}, to: n${(index + 1) % 40}`);
    expect(told(workflow(nodes, edges))[0]).toContain('`n0 -> n1 -> n2 -> n3 -> n4 -> n5 -> … -> n36 -> n37 -> n38 -> n39 -> n0`');
  });
});

describe('what is in order', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['several ways into a recovery', abc, ['from: a, to: b', 'from: a, to: c, mode: fallback', 'from: b, to: c, mode: error']],
    ['the same nodes joined by different modes', ab, ['from: a, to: b', 'from: a, to: b, mode: fallback', 'from: a, to: b, mode: timeout']],
    ['a loop back to the first node', ab, ['from: a, to: b', 'from: b, to: a, mode: loop, when: x']],
    ['a node that repeats itself', ['a'], ['from: a, to: a, mode: loop, when: x']],
    ['a loop over a list', ['a, outputs: [xs]', 'b, inputs: [x]'], ['from: a, to: b, mode: loop, for_each: xs, iterator_var: x']],
    ['a switch whose `to` is the default', abc, ['from: a, to: b, mode: switch, when: x, cases: [{value: 1, to: c}]']],
    ['a join of two', abc, ['from: a, to: c, join_mode: wait_n, join_count: 2', 'from: b, to: c, join_mode: wait_n, join_count: 2']],
    ['inputs by path, and from outside', ['a, outputs: [r]', 'b, inputs: [r.valid, inputs.tag, env.HOME]'], ['from: a, to: b']],
    ['an output of success or failure', ['a', 'b, outputs: [x]', 'c, outputs: [x]'], ['from: a, to: b', 'from: a, to: c, mode: fallback']],
    ['an output of one condition or another', ['a', 'b, outputs: [x]', 'c, outputs: [x]'], ['from: a, to: b, mode: conditional, when: x', 'from: a, to: c, mode: conditional, when: "!x"']],
    ['an output of one case or another', ['a', 'b, outputs: [x]', 'c, outputs: [x]'], ['from: a, to: b, mode: switch, when: x, cases: [{value: 1, to: c}]']],
  ])('%s', (_, nodes, edges) => {
    expect(told(workflow(nodes, edges))).toEqual([]);
  });

  test('inputs may be variables of the workflow', () => {
    expect(told(workflow(['a, inputs: [region]', 'b'], ['from: a, to: b'], 'name: W\nvariables: {region: eu}'))).toEqual([]);
  });

  const seed = sharedMaterial('seeds/argocd-gitops.osop.yaml');
  test.skipIf(seed.missing)('the workflow that this product was made for', () => {
    expect(told(readFileSync(seed.path, 'utf8'))).toEqual([]);
  });

  test('1,000 nodes with inputs and outputs are checked in a few seconds', () => {
    const nodes = Array.from({ length: 1_000 }, (_, index) => `n${index}, outputs: [o, o${index}], inputs: [missing]`);
    const edges = nodes.slice(1).map((_, index) => `from: n${index}, to: n${index + 1}`);
    expect(within(8_000, () => check(workflow(nodes, edges))).length).toBe(1_001);
  });
});
