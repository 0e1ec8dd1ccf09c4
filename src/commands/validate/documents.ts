import type { OutputFormat } from '../../arguments.js';
import type { JsonObject } from '../../core/json.js';
import { validationOutput } from '../../core/manifests/validation-report.js';
import { jsonText, problemsJson } from '../../core/report/outputs.js';
import { version } from '../../version.js';
import type { ValidationOutcome } from './carry-out.js';

type Checked = Extract<ValidationOutcome, { readonly kind: 'checked' }>;

/** The action's outputs of a validation; those that are not here are empty. */
export function validationOutputs({ report, exitCode, sarifFile }: Checked): Readonly<Record<string, string>> {
  return {
    result: resultOf(exitCode),
    validation: JSON.stringify(validationOutput(report)),
    affected: JSON.stringify(report.affected ?? []),
    problems: JSON.stringify(problemsJson(report.problems)),
    'sarif-file': sarifFile ?? '',
  };
}

/** What a format puts on stdout. `text` is the log on stderr, `html` is for `graph`. */
export async function validationDocument(format: Exclude<OutputFormat, 'text' | 'html'>, outcome: Checked): Promise<string> {
  const { report } = outcome;
  switch (format) {
    case 'json':
      return jsonText(jsonDocument(outcome));
    case 'github':
      return (await import('../../core/report/workflow-command.js')).annotationCommands(report.problems);
    case 'sarif':
      return (await import('../../core/report/sarif.js')).sarifLog(report.problems, { toolVersion: version });
    case 'junit':
      return (await import('../../core/report/junit.js')).junitReport(report);
    case 'codequality':
      return (await import('../../core/report/code-quality.js')).codeQualityReport(report.problems);
  }
}

function jsonDocument({ report, exitCode, headline, sarifFile }: Checked): JsonObject {
  return {
    result: resultOf(exitCode),
    headline,
    'exit-code': exitCode,
    problems: problemsJson(report.problems),
    validation: validationOutput(report),
    manifests: report.manifests.map(({ file, line, verdict, name, reason }) => ({ file, line, verdict, name, ...(reason === undefined ? {} : { reason }) })),
    suppressed: report.suppressed.map(({ policy, file, name, reason }) => ({ policy, file, name, reason })),
    affected: report.affected ?? [],
    'not-checked': report.notChecked,
    'kubernetes-versions': report.kubernetesVersions,
    'sarif-file': sarifFile ?? null,
  };
}

function resultOf(exitCode: 0 | 2): string {
  return exitCode === 0 ? 'succeeded' : 'failed';
}
