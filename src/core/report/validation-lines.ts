import { countsLine, skippedByReason, type ValidationReport } from '../manifests/validation-report.js';
import { paint } from './paint.js';
import { problemLines } from './problem-lines.js';
import { forLogLine } from './untrusted-text.js';

/** A terminal shows no more; every format for machines has all of them. */
const mostProblems = 200;
const mostNames = 3;

/** A validation as a terminal shows it: problems, what was not checked, then the counts. */
export function validationLines(report: ValidationReport, { color }: { readonly color: boolean }): readonly string[] {
  const { problems, counts, manifests, notChecked, suppressed, kubernetesVersions, affected = [], seconds } = report;
  const left = problems.length - mostProblems;
  const bad = counts.invalid > 0 || counts.couldNotCheck > 0;
  return [
    ...problemLines(problems.slice(0, mostProblems), { color }),
    ...(left > 0 ? [`… and ${left} more problems (--format json lists all)`] : []),
    ...notChecked.map((entry) => `${paint('not checked', 'warn', { color })} ${forLogLine(entry)}`),
    ...skippedByReason(manifests).map(({ reason, names }) => paint(`skipped ${names.length}: ${forLogLine(reason)} (${someOf(names)})`, 'calm', { color })),
    ...suppressed.map(({ policy, file, name, reason }) => paint(`suppressed ${forLogLine(`${policy} for ${name} in ${file}: ${reason}`)}`, 'calm', { color })),
    ...(affected.length === 0 ? [] : [paint(`touches ${affected.length === 1 ? 'the application' : `${affected.length} applications:`} ${someOf(affected)}`, 'calm', { color })]),
    `${paint(countsLine(counts), bad ? 'bad' : 'good', { color })} (Kubernetes ${kubernetesVersions.join(', ')}, ${seconds.toFixed(1)} s)`,
  ];
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => forLogLine(name, 80)).join(', ');
  return names.length > mostNames ? `${shown}, …` : shown;
}
