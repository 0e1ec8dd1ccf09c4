import * as core from '@actions/core';
import { createActionReporter } from './action-reporter.js';
import type { Problem } from './core/problem.js';
import { verdictOf } from './core/run-record.js';
import { inputs, outputs, type InputName } from './inputs.js';
import { readSettings, type RawInputs, type Settings } from './settings.js';
import { createHost, type Host } from './wiring.js';
import type { Executed } from './commands/execute.js';

/** The action: inputs to settings, command, and everything that people see to where GitHub shows it. */
export async function action(): Promise<void> {
  const own = createHost();
  const host: Host = { ...own, folder: own.env['GITHUB_WORKSPACE'] ?? own.folder };
  try {
    const { settings, problems } = await readSettings(rawInputs(), host.env);
    if (settings === undefined) {
      await refuse(problems);
      return;
    }
    for (const secret of settings.secrets) core.setSecret(secret);
    if (settings.command === 'validate') await validateAction(settings, host);
    else if (settings.command === 'graph') await graphAction(settings, host);
    else await executeAction(settings, host);
  } catch (error) {
    const { bugReport } = await import('./bug-report.js');
    core.setFailed(bugReport(error));
  } finally {
    own.release();
  }
}

/** The runner hands inputs over as `INPUT_<NAME>`; absent ones as empty text. */
function rawInputs(): RawInputs {
  const given = inputs.map(({ name }): readonly [InputName, string] => [name, core.getInput(name)]);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

async function executeAction(settings: Settings, host: Host): Promise<void> {
  const { execute } = await import('./commands/execute.js');
  const reporter = createActionReporter();
  const executed = await execute(settings, host, reporter.report);
  reporter.close();
  const { record, osoplog } = executed;
  await setOutputs(executed);
  if (settings.summary) await writeSummary(executed, { host, settings });
  if (settings.annotations) await annotate((await import('./core/report/evidence-annotations.js')).explainedProblems(record));
  if (osoplog !== undefined) core.info(`OSOP log: ${osoplog}`);
  const { forLogLine } = await import('./core/report/untrusted-text.js');
  const verdict = forLogLine(verdictOf(record));
  if (record.exitCode !== 0) core.setFailed(verdict);
  else core.info(verdict);
}

async function setOutputs({ record, osoplog }: Executed): Promise<void> {
  const { outputsOf } = await import('./core/report/outputs.js');
  const values: Readonly<Record<string, string>> = { ...outputsOf(record), osoplog: osoplog ?? '' };
  for (const [name] of outputs) core.setOutput(name, values[name] ?? '');
}

async function writeSummary({ record, plan }: Executed, { host: { env }, settings }: { readonly host: Host; readonly settings: Settings }): Promise<void> {
  if (env['GITHUB_STEP_SUMMARY'] === undefined) return;
  const [{ jobSummary }, { workflowMermaid }, { createRedactor }] = await Promise.all([
    import('./core/report/summary.js'), import('./core/report/mermaid.js'), import('./core/report/redact.js'),
  ]);
  // The record is redacted already; the plan, which is drawn beside it, is not.
  const redact = createRedactor(settings.secrets);
  // The commits of a rehearsal are nowhere but here.
  const repositoryUrl = env['GITHUB_REPOSITORY'] === undefined || settings.command === 'rehearse' ? undefined : `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}`;
  const summary = jobSummary({
    record,
    ...(plan === undefined ? {} : { mermaid: redact(workflowMermaid(plan, record)) }),
    ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
  });
  try {
    await core.summary.addRaw(summary).write();
  } catch (error) {
    core.warning(`the job summary could not be written: ${(error as Error).message}`);
  }
}

const printers = { error: core.error, warning: core.warning, notice: core.notice };

async function annotate(problems: readonly Problem[]): Promise<void> {
  const { annotationsFor } = await import('./core/report/annotations.js');
  const { shown, leftOut } = annotationsFor(problems, { limit: 10 });
  for (const { level, message, title, file, line, column } of shown) {
    const properties = {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    };
    printers[level](message, properties);
  }
  if (leftOut > 0) core.info(`${leftOut} more problems are in the job summary; GitHub shows ten annotations of a kind`);
}

async function validateAction(settings: Settings, host: Host): Promise<void> {
  const { carryOutValidation } = await import('./commands/validate/carry-out.js');
  const outcome = await carryOutValidation(settings, host);
  if (outcome.kind === 'invalid-input') {
    await refuse(outcome.problems);
    return;
  }
  const [{ validationLines }, { validationSummary }, { validationOutputs }] = await Promise.all([
    import('./core/report/validation-lines.js'), import('./core/report/validation-summary.js'), import('./commands/validate/documents.js'),
  ]);
  for (const line of validationLines(outcome.report, { color: true })) core.info(line);
  const values = validationOutputs(outcome);
  for (const [name] of outputs) core.setOutput(name, values[name] ?? '');
  if (settings.summary && host.env['GITHUB_STEP_SUMMARY'] !== undefined) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = host.env;
    const link = repository === undefined || sha === undefined ? {} : { repositoryUrl: `${server}/${repository}`, sha };
    await core.summary.addRaw(validationSummary(outcome.report, link)).write();
  }
  if (settings.annotations) await annotate(outcome.report.problems);
  const { forLogLine } = await import('./core/report/untrusted-text.js');
  if (outcome.exitCode !== 0) core.setFailed(forLogLine(outcome.headline));
}

async function graphAction(settings: Settings, host: Host): Promise<void> {
  const { graph } = await import('./commands/graph.js');
  const { mermaid, problems } = await graph(settings, host);
  if (mermaid === undefined) {
    await refuse(problems);
    return;
  }
  core.info(mermaid);
  if (settings.summary && host.env['GITHUB_STEP_SUMMARY'] !== undefined) {
    await core.summary.addRaw(`\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\`\n`).write();
  }
}

/** Bad input: every problem is annotated, and the job fails with the first. Nothing was done. */
async function refuse(problems: readonly Problem[]): Promise<void> {
  const { problemsJson } = await import('./core/report/outputs.js');
  await annotate(problems);
  core.setOutput('result', 'failed');
  core.setOutput('problems', JSON.stringify(problemsJson(problems)));
  const errors = problems.filter((problem) => problem.severity === 'error');
  core.setFailed(`Nothing was changed: ${errors[0]?.message ?? 'the inputs cannot be used'}${errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''}`);
}
