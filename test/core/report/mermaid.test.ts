import { describe, expect, test } from 'vitest';
import { workflowMermaid } from '../../../src/core/report/mermaid.js';
import type { Step } from '../../../src/core/workflow/steps.js';
import { drawnEdge, drawnWorkflow, healthyRun, idleNode, nodeRecord, rolledBackRun, runRecord } from '../../support/records.js';

const entity = '#\\d+;';
const label = `"(?:[^"\`#;<>{}()\\[\\]|%&\\\\@:]|${entity}|<br/>)*"`;
const shapes = [['\\(\\[', '\\]\\)'], ['\\[/', '/\\]'], ['\\(', '\\)'], ['\\{\\{', '\\}\\}'], ['\\[\\\\', '\\\\\\]'], ['>', '\\]'], ['\\[', '\\]'], ['\\[/', '\\\\\\]'], ['\\[\\[', '\\]\\]']];
const statements = [
  'flowchart TD',
  ...shapes.map(([open, close]) => `  n\\d+${open}${label}${close}(?::::[a-z]+)?`),
  `  n\\d+ (?:-->|==>|-\\.->)(?:\\|${label}\\|)? n\\d+`,
  '  leftOut\\["not drawn: \\d+ more nodes, \\d+ more edges"\\]',
  '  classDef [a-z]+ [a-z0-9#:, -]+',
].map((statement) => new RegExp(`^${statement}$`, 'u'));

/** Lines that are none of the few statements that a drawing is made of, or whose labels hold more than text. */
function invalidLines(mermaid: string): readonly string[] {
  return mermaid
    .trimEnd()
    .split('\n')
    .filter((line) => !statements.some((statement) => statement.test(line)) || /direction\s+(?:TB|BT|LR|RL)/.test(line));
}

describe('the drawing of a workflow', () => {
  test('shows each node by its kind and each edge with its condition', () => {
    const mermaid = workflowMermaid(drawnWorkflow());
    expect(mermaid).toBe(`flowchart TD
  n0(["git_commit<br/>Detect new commit pushed to the GitOps config repo"])
  n1[/"manifest_validate<br/>Validate Kubernetes manifests before sync"/]
  n2("argocd_sync<br/>Trigger ArgoCD application sync")
  n3{{"health_check<br/>Verify application health after sync completes"}}
  n4>"notify_success<br/>Send deployment success notification to Slack"]
  n5[\\"rollback<br/>Rollback to previous ArgoCD revision on failure"\\]
  n6>"notify_failure<br/>Alert team about failed deployment and rollback"]
  n0 --> n1
  n1 -->|"if validation_result.valid == true"| n2
  n2 --> n3
  n3 -->|"if health_status.status == 'Healthy'"| n4
  n3 -->|"fallback<br/>if health_status.status != 'Healthy'"| n5
  n5 --> n6
`);
    expect(invalidLines(mermaid)).toEqual([]);
  });

  test('with a record tells by sign, colour and thickness how the run went', () => {
    const mermaid = workflowMermaid(drawnWorkflow(), rolledBackRun());
    expect(mermaid).toContain('n3{{"✗ health_check · 1m 03s<br/>Verify application health after sync completes"}}:::failed\n');
    expect(mermaid).toContain('n4>"↷ notify_success<br/>Send deployment success notification to Slack"]:::skipped\n');
    expect(mermaid).toContain(`  n2 ==> n3
  n3 -.->|"if health_status.status == 'Healthy'"| n4
  n3 ==>|"fallback<br/>if health_status.status != 'Healthy'"| n5
  n5 ==> n6
  classDef succeeded fill:#dafbe1,stroke:#1a7f37,color:#0f3d1c
  classDef failed fill:#ffebe9,stroke:#cf222e,color:#660018,stroke-width:3px
  classDef skipped `);
    expect(invalidLines(mermaid)).toEqual([]);
  });

  test('has a sign and a class for every outcome', () => {
    const statuses = ['succeeded', 'failed', 'skipped', 'blocked', 'planned', 'cancelled', 'pending', 'running'] as const;
    const record = runRecord({ nodes: statuses.map((status) => idleNode({ id: status, status, purpose: '' })) });
    expect(workflowMermaid(drawnWorkflow(record, []), record).split('\n').slice(1, 9)).toEqual([
      '  n0["✓ succeeded"]:::succeeded',
      '  n1["✗ failed"]:::failed',
      '  n2["↷ skipped"]:::skipped',
      '  n3["! blocked"]:::blocked',
      '  n4["○ planned"]:::planned',
      '  n5["× cancelled"]:::cancelled',
      '  n6["… pending"]',
      '  n7["▶ running"]',
    ]);
  });

  test('shows a switch as one arrow a case, and thick only the one that was taken', () => {
    const record = runRecord({ nodes: [nodeRecord({ id: 'a', purpose: '' }), nodeRecord({ id: 'b', purpose: '' }), idleNode({ id: 'c', purpose: '' })], edgesTaken: [0] });
    const edge = drawnEdge({
      from: 'a', to: 'c', mode: 'switch', condition: { text: 'tier', pointer: '' }, defaultTo: 'c',
      cases: [{ value: 'prod', to: 'b', pointer: '' }, { value: 2, to: 'c', pointer: '' }],
    });
    expect(workflowMermaid(drawnWorkflow(record, [edge]), record)).toContain(`
  n0 ==>|"tier is #34;prod#34;"| n1
  n0 -.->|"tier is 2"| n2
  n0 -.->|"otherwise"| n2
`);
  });

  test('names loops, parallel branches and labels of the author', () => {
    const nodes = runRecord({ nodes: [nodeRecord({ id: 'a' }), nodeRecord({ id: 'b' })] });
    const mermaid = workflowMermaid(drawnWorkflow(nodes, [
      drawnEdge({ from: 'a', to: 'b', mode: 'loop', forEach: { text: 'apps', pointer: '' } }),
      drawnEdge({ from: 'b', to: 'a', mode: 'loop', condition: { text: 'x <\n  3', pointer: '' }, label: 'again' }),
      drawnEdge({ from: 'a', to: 'b', mode: 'parallel' }),
      drawnEdge({ from: 'a', to: 'nowhere' }),
    ]));
    expect(mermaid.split('\n').slice(3)).toEqual([
      '  n0 -->|"loop<br/>for each of apps"| n1',
      '  n1 -->|"again<br/>loop<br/>if x #60; 3"| n0',
      '  n0 -->|"parallel"| n1',
      '',
    ]);
  });

  test('T22: stays valid whatever ids, purposes and conditions say', () => {
    const hostile = ['end', 'click n0 href "javascript:alert(1)"', 'a"]\n  click n0 callback', '%%{init: {"securityLevel":"loose"}}%%', 'style x fill:#f00;', '`**md**`', 'direction TB', 'subgraph', '<script>alert(1)</script>', '---\ntitle: x\n---', '1. one', '- two', 'a --> b', '\u0000\u001B[0m', '#quot;', '__proto__'];
    const kinds: readonly Step['kind'][] = ['commit', 'validate', 'sync', 'gate', 'rollback', 'notify', 'command', 'approval', 'workflow', 'custom'];
    const record = runRecord({ nodes: hostile.map((text, place) => nodeRecord({ id: `${text}${place}`, purpose: text, kind: kinds[place % kinds.length] ?? 'custom' })) });
    const edges = hostile.map((text, place) => drawnEdge({ from: `${text}${place}`, to: `${hostile[0] ?? ''}0`, mode: 'conditional', label: text, condition: { text, pointer: '' } }));
    expect(invalidLines(workflowMermaid(drawnWorkflow(record, edges)))).toEqual([]);
    expect(invalidLines(workflowMermaid(drawnWorkflow(record, edges), record))).toEqual([]);
  });

  test('is cut below the size that GitHub draws, and says how much is missing', () => {
    const record = runRecord({ nodes: Array.from({ length: 1000 }, (_, place) => nodeRecord({ id: `node${place}${'"'.repeat(100)}`, purpose: '#'.repeat(200) })) });
    const edges = record.nodes.slice(1).map((node) => drawnEdge({ from: 'node0'.concat('"'.repeat(100)), to: node.id }));
    const mermaid = workflowMermaid(drawnWorkflow(record, edges), record);
    expect(mermaid.length).toBeLessThan(50_000);
    expect(mermaid).toMatch(/\n {2}leftOut\["not drawn: 9\d\d more nodes, 9\d\d more edges"\]\n/);
    expect(invalidLines(mermaid)).toEqual([]);
  });

  test('has no more edges than Mermaid draws', () => {
    const record = healthyRun();
    const edges = Array.from({ length: 501 }, () => drawnEdge({ from: 'rollback', to: 'notify_failure' }));
    const mermaid = workflowMermaid(drawnWorkflow(record, edges));
    expect(mermaid.match(/-->/g)).toHaveLength(500);
    expect(mermaid).toContain('leftOut["not drawn: 0 more nodes, 1 more edges"]');
  });
});
