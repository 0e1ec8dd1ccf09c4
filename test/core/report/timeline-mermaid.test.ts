import { describe, expect, test } from 'vitest';
import { timelineMermaid } from '../../../src/core/report/timeline-mermaid.js';
import { healthyRun, idleNode, nodeRecord, recordStart, runRecord } from '../../support/records.js';
import { hostile } from '../../support/reports.js';

/** A bar as we write it: a sign, a name without what would be syntax, and times. */
const bar = /^ {2}[✓✗↷!○×…▶] (?:[\p{L}\p{M}\p{N}\p{S}\p{P}\p{Z}\p{Cf}\p{Co}\p{Cn}](?<![:%;#"<>`])|#\d+;)* \d[\dhms. ]*s? :(?:active, |done, |crit, )*t\d+, 2000-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}, 2000-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/u;
const linesOf = (id: string): readonly string[] => timelineMermaid(runRecord({ nodes: [nodeRecord({ id: 'first' }), nodeRecord({ id })] }))?.mermaid.trimEnd().split('\n') ?? [];

describe('the timeline', () => {
  test('has a bar for each node that ran, with its sign, its time and its place', () => {
    expect(timelineMermaid(healthyRun())?.mermaid.split('\n').slice(4, 6)).toEqual(['  ✓ git_commit 0.1s :done, t0, 2000-01-03 00:00:00.000, 2000-01-03 00:00:00.300', '  ✓ manifest_validate 0.7s :done, t1, 2000-01-03 00:00:00.120, 2000-01-03 00:00:00.800']);
    const inner = nodeRecord({ id: 'deploy', children: [nodeRecord({ id: 'inner', status: 'failed', startedAt: new Date(recordStart.getTime() + 3_661_000), durationMs: 2_000 })] });
    const long = timelineMermaid(runRecord({ nodes: [inner, idleNode({ id: 'never' })], durationMs: 7_200_000 }))?.mermaid;
    expect(long).toContain('axisFormat %H:%M\n');
    expect(long).toContain('  ✗ deploy / inner 2.0s :crit, t1, 2000-01-03 01:01:01.000, 2000-01-03 01:01:29.800\n');
    expect(long).not.toContain('never');
  });

  test('is not drawn for less than two nodes that ran', () => {
    expect(timelineMermaid(runRecord({ nodes: [nodeRecord({ id: 'a' }), idleNode({ id: 'b' })] }))).toBeUndefined();
  });

  test.each([
    ...hostile, 'title x', 'section y', 'click t0 href "javascript:alert(1)"', 'x: crit, 2000-01-01, 1d', '%%{init: {"securityLevel":"loose"}}%%', 'a%b%%c', 'a;b#c', '---\ntitle: x\n---', 'x\n  click t0 call alert()', '#quot;', '}%%x', 'dateFormat x', 'todayMarker off', '', ' ',
  ])('T22: %j is the name of a bar, and nothing else', (id) => {
    const lines = linesOf(id);
    expect(lines).toHaveLength(6);
    expect(lines[5]).toMatch(bar);
    // Its lexer takes these anywhere in a line for a comment, or for the end of a name.
    expect(lines[5]?.match(/[:%]/g)?.length).toBe(5);
  });

  test('is small, and counts the bars that it leaves out', () => {
    const record = runRecord({ nodes: Array.from({ length: 500 }, () => nodeRecord({ id: '<%:#;"`>'.repeat(100) })) });
    const drawn = timelineMermaid(record);
    expect(drawn?.leftOut).toBe(440);
    expect(drawn?.mermaid.length).toBeLessThan(50_000);
  });
});
