import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ValidationReport } from '../../core/manifests/validation-report.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import { redactProblems } from '../../core/report/redact-record.js';
import { createRedactor, type Redactor } from '../../core/report/redact.js';
import type { Settings } from '../../settings.js';
import { version } from '../../version.js';
import { workspaceRoot, type Host } from '../../wiring.js';
import type { Shown } from '../surfaces/telling.js';
import { validate } from './validate.js';

/** How `validate` ended. Exit code 2 stands for findings of severity error and for what could not be checked. */
export type ValidationOutcome =
  | { readonly kind: 'checked'; readonly report: ValidationReport; readonly exitCode: 0 | 2; readonly headline: string; readonly sarifFile: string | undefined; readonly shown: Shown }
  | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

const nothing: Shown = { warnings: [], lines: [], annotated: false };

/** Validates, takes secrets out of what was found, and writes the SARIF file that is asked for. */
export async function carryOutValidation(settings: Settings, host: Host): Promise<ValidationOutcome> {
  const validation = await validate(settings, host);
  const redact = createRedactor(settings.secrets);
  if (validation.kind === 'invalid-input') return { ...validation, problems: redactProblems(validation.problems, redact) };
  const report = redactReport(validation.report, redact);
  const { problems } = report;
  const clean = !hasErrors(problems) && report.counts.couldNotCheck === 0;
  const written = await writeSarif({ settings, host, report });
  if ('problem' in written) return { kind: 'invalid-input', problems: [written.problem] };
  const headline = headlineOf(report, clean);
  const { checkRun, comment } = settings.surfaces;
  const shown = checkRun || comment ? await (await import('../surfaces/show-validation.js')).showValidation(settings, host, { report, headline, clean }) : nothing;
  const told = { ...report, problems: [...problems, ...redactProblems(shown.warnings, redact)] };
  return { kind: 'checked', report: told, exitCode: clean ? 0 : 2, headline, sarifFile: written.path, shown };
}

/** Names in manifests, of files and reasons may hold a secret as messages may. */
function redactReport(report: ValidationReport, redact: Redactor): ValidationReport {
  return {
    ...report,
    problems: redactProblems(report.problems, redact),
    manifests: report.manifests.map((manifest) => ({ ...manifest, file: redact(manifest.file), name: redact(manifest.name), ...(manifest.reason === undefined ? {} : { reason: redact(manifest.reason) }) })),
    suppressed: report.suppressed.map((one) => ({ ...one, file: redact(one.file), name: redact(one.name), reason: redact(one.reason) })),
    notChecked: report.notChecked.map(redact),
    affected: (report.affected ?? []).map(redact),
  };
}

function headlineOf({ counts: { valid, invalid, couldNotCheck }, problems, notChecked }: ValidationReport, clean: boolean): string {
  const checked = valid + invalid;
  const unrendered = notChecked.length === 0 ? '' : `; ${notChecked.length} ${notChecked.length === 1 ? 'overlay or chart was' : 'overlays or charts were'} not rendered`;
  if (clean) return `${checked} ${checked === 1 ? 'manifest is' : 'manifests are'} valid${unrendered}`;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [
    ...(invalid > 0 ? [`${invalid} of ${checked} manifests ${invalid === 1 ? 'is' : 'are'} invalid`] : []),
    ...(couldNotCheck > 0 ? [`${couldNotCheck} could not be checked`] : []),
  ];
  return `${parts.length === 0 ? 'Validation failed' : parts.join(', ')} (${errors} ${errors === 1 ? 'error' : 'errors'})`;
}

async function writeSarif({ settings, host, report }: { readonly settings: Settings; readonly host: Host; readonly report: ValidationReport }): Promise<{ readonly path: string | undefined } | { readonly problem: Problem }> {
  if (settings.sarifFile === undefined) return { path: undefined };
  const { sarifLog } = await import('../../core/report/sarif.js');
  const path = resolve(workspaceRoot(settings, host), settings.sarifFile);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, sarifLog(report.problems, { toolVersion: version }));
    return { path };
  } catch (error) {
    return { problem: { code: 'OSOP-INPUT-004', severity: 'error', message: `the SARIF file could not be written: ${(error as Error).message}`, hint: 'set sarif-file to a path that can be written' } };
  }
}
