import { hasErrors, type Problem } from '../../core/problem.js';
import type { AffectedReport } from '../../core/report/affected-report.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';

/** What a command goes on with, or why it does not. */
export type Chosen =
  | { readonly settings: Settings; readonly problems: readonly Problem[] }
  | { readonly because: 'invalid' | 'nothing-to-do'; readonly problems: readonly Problem[]; readonly reason?: string };

/**
 * The applications of `sync` and `wait` where no input names any: those that the change touches, as `affected` lists them. A list
 * that may not be whole is none.
 */
export async function chooseAffected(settings: Settings, host: Host): Promise<Chosen> {
  if ((settings.command !== 'sync' && settings.command !== 'wait') || settings.app !== undefined) return { settings, problems: [] };
  const { affected } = await import('./affected.js');
  const outcome = await affected(settings, host);
  if (outcome.kind === 'invalid-input') return { because: 'invalid', problems: [unnamed(settings.command, 'what changed cannot be told'), ...outcome.problems] };
  const { report } = outcome;
  if (report.known === 0 && report.rows.length === 0) return { because: 'invalid', problems: [unnamed(settings.command, 'no file of this repository defines one')] };
  if (report.following === 0 && report.rows.length === 0) return { because: 'invalid', problems: [unnamed(settings.command, 'none that a file defines has a source in this repository at this branch'), ...report.problems] };
  if (hasErrors(report.problems)) return { because: 'invalid', problems: [unnamed(settings.command, 'which ones the change touches cannot be told'), ...report.problems] };
  const names = report.rows.flatMap(({ id, change }) => (change === 'removed' || change === 'added' ? [] : [id]));
  const problems = [...report.problems, ...newOnes(report)];
  if (names.length === 0) return { because: 'nothing-to-do', problems, reason: report.headline };
  return { settings: { ...settings, app: names.join(',') }, problems: [...problems, taken(names, report)] };
}

function unnamed(command: string, why: string): Problem {
  return { code: 'OSOP-INPUT-003', severity: 'error', message: `${command} needs to know which applications: no input names any, and ${why}`, hint: 'set the input app, selector or project' };
}

function taken(names: readonly string[], { headline }: AffectedReport): Problem {
  return { code: 'OSOP-APP-004', severity: 'notice', message: `${headline}: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ` and ${names.length - 20} more` : ''}`, hint: 'no input names applications, so those that the change touches are taken; set app, selector or project for others' };
}

/** Argo CD does not know them before whatever makes them has been synced. */
function newOnes({ rows }: AffectedReport): readonly Problem[] {
  return rows.flatMap(({ id, change, where, parents }) => (change !== 'added' || parents.length > 0 ? [] : [{
    code: 'OSOP-APP-004' as const, severity: 'notice' as const, message: `${id} is new: it is not synced before Argo CD has it`, where, hint: 'apply its definition, or keep it in an app-of-apps, whose sync takes its children along',
  }]));
}
