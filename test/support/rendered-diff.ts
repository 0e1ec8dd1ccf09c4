import { parseAllDocuments } from 'yaml';
import type { Json } from '../../src/core/json.js';
import type { ApplicationDiff } from '../../src/core/rendered-diff/application-diff.js';
import { desiredState, type DesiredState } from '../../src/core/rendered-diff/desired-state.js';
import { diffStates, type StateDiff } from '../../src/core/rendered-diff/diff-states.js';
import { isSecret, secretsOf } from '../../src/core/rendered-diff/mask.js';
import type { AffectedReport } from '../../src/core/report/affected-report.js';
import { createRedactor } from '../../src/core/report/redact.js';
import { renderedDiffReport, type RenderedDiffReport } from '../../src/core/report/rendered-diff-report.js';

/** What the documents of a text ask for, in the namespace `shop`. */
export function stateOf(text: string): DesiredState {
  return desiredState(parseAllDocuments(text).map((document) => document.toJSON() as Json), { namespace: 'shop' });
}

/** How two texts differ, as the command compares them. */
export function compare(before: string | DesiredState, after: string | DesiredState): StateDiff {
  const [one, other] = [before, after].map((side) => (typeof side === 'string' ? stateOf(side) : side));
  if (one === undefined || other === undefined) throw new Error('two sides are needed');
  const secrets = [...one.objects.values(), ...other.objects.values()].filter(isSecret).flatMap(secretsOf);
  return diffStates(one, other, { redact: createRedactor(secrets) });
}

/** An application as the report has it. */
export function applicationDiff(id: string, rendered: StateDiff, more: Partial<ApplicationDiff> = {}): ApplicationDiff {
  return {
    row: { id, name: id, namespace: undefined, project: 'default', set: undefined, change: 'none', parents: [], where: { file: 'apps.yaml', line: 1, column: 1 }, reasons: [] },
    definition: undefined, rendered, gaps: [], notes: [], live: { kind: 'not-asked' }, ...more,
  };
}

/** A report of applications. */
export function reportOf(apps: readonly ApplicationDiff[]): RenderedDiffReport {
  const affected: AffectedReport = { result: 'succeeded', headline: '', head: 'b'.repeat(40), base: 'a'.repeat(40), affected: apps.map(({ row }) => row.id), known: apps.length, following: apps.length, rows: apps.map(({ row }) => row), leftOut: [], notExpanded: [], problems: [] };
  return renderedDiffReport(affected, apps);
}
