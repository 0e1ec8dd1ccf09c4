import * as core from '@actions/core';
import { createActionReporter } from './action-reporter.js';
import type { Problem } from './core/problem.js';
import type { SourceLink } from './core/report/source-link.js';
import { verdictOf } from './core/run-record.js';
import { inputs, isLookedAt, outputs, type CommandName, type InputName } from './inputs.js';
import { readSettings, type RawInputs, type Settings } from './settings.js';
import { createHost, type Host } from './wiring.js';
import type { Executed } from './commands/execute.js';
import type { Shown } from './commands/surfaces/telling.js';

/** The action: inputs to settings, command, and everything that people see to where GitHub shows it. */
export async function action(): Promise<void> {
  const own = createHost();
  const host: Host = { ...own, folder: own.env['GITHUB_WORKSPACE'] ?? own.folder };
  try {
    const { settings, problems, attempted } = await readSettings(rawInputs(), host.env);
    for (const secret of attempted.secrets) core.setSecret(secret);
    if (settings === undefined) {
      await refuse([...problems, ...await tellRefused(problems, attempted, host)]);
      return;
    }
    const look = looks[settings.command];
    if (look !== undefined) await tellLook(await look(settings, host), settings, host);
    else if (settings.command === 'graph') await graphAction(settings, host);
    else if (settings.command === 'audit') await (settings.app === undefined ? auditAction(settings, host) : storyAction(settings, host));
    else await executeAction(settings, host);
  } catch (error) {
    const { bugReport } = await import('./bug-report.js');
    core.setFailed(bugReport(error));
  } finally {
    own.release();
  }
}

/** A deployment that its inputs keep from beginning is shown where it would have been. Other commands are for whoever looks at the log. */
async function tellRefused(problems: readonly Problem[], attempted: Settings, host: Host): Promise<readonly Problem[]> {
  if (isLookedAt(attempted)) return [];
  const { warnings, lines } = await (await import('./commands/execute.js')).tellRefused(problems, attempted, host);
  await tellShown({ warnings, lines, annotated: false });
  return warnings;
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
  const { record, osoplog, audit, report } = executed;
  await setOutputs(executed);
  await writeSummary(async () => await runSummary(executed, { host, settings }), settings, host);
  await tellShown(executed.shown);
  if (settings.annotations) await annotate(notAnnotated((await import('./core/report/evidence-annotations.js')).explainedProblems(record), executed.shown), settings);
  if (osoplog !== undefined) core.info(`OSOP log: ${osoplog}`);
  if (report !== undefined) core.info(`Report: ${report}`);
  if (audit !== undefined) core.info(`Audit log: ${audit.path}, last record ${audit.head}`);
  const { forLogLine } = await import('./core/report/untrusted-text.js');
  const verdict = forLogLine(verdictOf(record));
  if (record.exitCode !== 0) core.setFailed(verdict);
  else core.info(verdict);
}

async function setOutputs({ record, osoplog, audit, report }: Executed): Promise<void> {
  const { outputsOf } = await import('./core/report/outputs.js');
  const values: Readonly<Record<string, string>> = { ...outputsOf(record), osoplog: osoplog ?? '', report: report ?? '', 'audit-log': audit?.path ?? '', 'audit-head': audit?.head ?? '' };
  setValues(values);
}

/** Every output is set: those without a value are empty. */
function setValues(values: Readonly<Record<string, string>>): void {
  for (const [name] of outputs) core.setOutput(name, values[name] ?? '');
}

/** A summary that cannot be written is a warning: what was done, or found, stays so. */
async function writeSummary(textOf: () => string | Promise<string>, { summary }: Pick<Settings, 'summary'>, { env }: Host): Promise<void> {
  if (!summary || env['GITHUB_STEP_SUMMARY'] === undefined) return;
  const text = await textOf();
  try {
    await core.summary.addRaw(text).write();
  } catch (error) {
    core.warning(`the job summary could not be written: ${(error as Error).message}`);
  }
}

async function runSummary({ record, plan, audit }: Executed, { host: { env }, settings }: { readonly host: Host; readonly settings: Settings }): Promise<string> {
  const [{ jobSummary }, { workflowMermaid }, { createRedactor }, { configRepositoryUrl }] = await Promise.all([
    import('./core/report/summary.js'), import('./core/report/mermaid.js'), import('./core/report/redact.js'), import('./core/github/config-repository-url.js'),
  ]);
  // The record is redacted already; the plan, which is drawn beside it, is not.
  const redact = createRedactor(settings.secrets);
  // The commits of a rehearsal are nowhere but here.
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = 'https://github.com' } = env;
  const repositoryUrl = repository === undefined || settings.command === 'rehearse' ? undefined : configRepositoryUrl(settings.configRepository, { server, repository });
  return jobSummary({
    record,
    command: settings.command,
    ...(plan === undefined ? {} : { mermaid: redact(workflowMermaid(plan, record)) }),
    ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    ...(audit === undefined ? {} : { auditHead: audit.head }),
  });
}

const printers = { error: core.error, warning: core.warning, notice: core.notice };

/** What a check run shows at its lines is not shown again; that something could not be shown is in no check run. */
function notAnnotated(problems: readonly Problem[], shown: Shown | undefined): readonly Problem[] {
  return shown?.annotated === true ? problems.filter(({ code }) => code === 'OSOP-GITHUB-001') : problems;
}

async function tellShown(shown: Shown | undefined): Promise<void> {
  if (shown === undefined) return;
  const { forLogLine } = await import('./core/report/untrusted-text.js');
  for (const line of shown.lines) core.info(forLogLine(line));
}

async function annotate(problems: readonly Problem[], { summary }: Pick<Settings, 'summary'>): Promise<void> {
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
  if (leftOut > 0) core.info(`${leftOut} more problems are in the ${summary ? 'job summary' : 'output problems'}; GitHub shows ten annotations of a kind, and check-run: true shows all`);
}

/** What a command that only looks has found, as a job tells it; or why it could not begin. */
type Look = Told | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

interface Told {
  readonly kind: 'told';
  /** For the log. */
  readonly lines: readonly string[];
  /** Outputs; those that are not here are empty. */
  readonly values: Readonly<Record<string, string>>;
  readonly summary: () => string;
  /** What is to be annotated. */
  readonly problems: readonly Problem[];
  /** What was shown elsewhere on GitHub. */
  readonly shown?: Shown;
  /** Anything but 0 fails the job, with the headline. */
  readonly exitCode: number;
  readonly headline: string;
}

const looks: { readonly [C in CommandName]?: (settings: Settings, host: Host) => Promise<Look> } = {
  validate: lookByValidate, affected: lookByAffected, diff: lookByDiff, drift: lookByDrift, doctor: lookByDoctor,
};

async function tellLook(look: Look, settings: Settings, host: Host): Promise<void> {
  if (look.kind === 'invalid-input') {
    await refuse(look.problems);
    return;
  }
  const { lines, values, summary, problems, shown, exitCode, headline } = look;
  for (const line of lines) core.info(line);
  setValues(values);
  await writeSummary(summary, settings, host);
  await tellShown(shown);
  if (settings.annotations) await annotate(notAnnotated(problems, shown), settings);
  const { forLogLine } = await import('./core/report/untrusted-text.js');
  if (exitCode !== 0) core.setFailed(forLogLine(headline));
}

/** Where GitHub shows the files of the commit that the job is about; empty where that is not known. */
function sourceLink({ env }: Host): SourceLink {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  return repository === undefined || sha === undefined ? {} : { repositoryUrl: `${server}/${repository}`, sha };
}

async function lookByValidate(settings: Settings, host: Host): Promise<Look> {
  const { carryOutValidation } = await import('./commands/validate/carry-out.js');
  const outcome = await carryOutValidation(settings, host);
  if (outcome.kind === 'invalid-input') return outcome;
  const [{ validationLines }, { validationSummary }, { validationOutputs }] = await Promise.all([
    import('./core/report/validation-lines.js'), import('./core/report/validation-summary.js'), import('./commands/validate/documents.js'),
  ]);
  const { report, shown, exitCode, headline } = outcome;
  return {
    kind: 'told', lines: validationLines(report, { color: true }), values: validationOutputs(outcome), summary: () => validationSummary(report, sourceLink(host)),
    problems: report.problems, shown, exitCode, headline,
  };
}

/** A list that may not be whole fails the job: a matrix would go on without what is missing. */
async function lookByAffected(settings: Settings, host: Host): Promise<Look> {
  const { affected } = await import('./commands/affected/affected.js');
  const outcome = await affected(settings, host);
  if (outcome.kind === 'invalid-input') return outcome;
  const [{ affectedLines, affectedSummary }, { affectedOutputs }] = await Promise.all([import('./core/report/affected-lines.js'), import('./core/report/affected-report.js')]);
  const { report, exitCode } = outcome;
  return { kind: 'told', lines: affectedLines(report, { color: true }), values: affectedOutputs(report), summary: () => affectedSummary(report), problems: report.problems, exitCode, headline: report.headline };
}

/** What could not be compared fails the job; a difference does where `exit-code` asks for it. */
async function lookByDiff(settings: Settings, host: Host): Promise<Look> {
  const { carryOutDiff } = await import('./commands/diff/carry-out.js');
  const outcome = await carryOutDiff(settings, host);
  if (outcome.kind === 'invalid-input') return outcome;
  const [{ renderedDiffLines }, { renderedDiffSummary }, { renderedDiffOutputs }] = await Promise.all([
    import('./core/report/rendered-diff-lines.js'), import('./core/report/rendered-diff-blocks.js'), import('./core/report/rendered-diff-report.js'),
  ]);
  const { report, exitCode, files, shown } = outcome;
  return {
    kind: 'told', lines: renderedDiffLines(report, { color: true }), values: renderedDiffOutputs(report, files), summary: () => renderedDiffSummary(report),
    problems: report.problems, shown, exitCode, headline: report.headline,
  };
}

/** What stands at a line of a manifest is annotated there; the rest is in the log and the summary. */
async function lookByDrift(settings: Settings, host: Host): Promise<Look> {
  const { drift } = await import('./commands/drift/drift.js');
  const outcome = await drift(settings, host);
  if (outcome.kind === 'invalid-input') return outcome;
  const [{ driftLines }, { driftOutputs }, { driftSummary }] = await Promise.all([import('./core/report/drift-lines.js'), import('./core/report/drift-report.js'), import('./core/report/drift-blocks.js')]);
  const { report, exitCode, path, lines, warnings } = outcome;
  return {
    kind: 'told', lines: driftLines(report, { color: true }), values: { ...driftOutputs(report), report: path ?? '' }, summary: () => driftSummary(report),
    problems: report.problems.filter((problem) => problem.where !== undefined || warnings.includes(problem)), shown: { warnings: [], lines, annotated: false }, exitCode, headline: report.headline,
  };
}

async function lookByDoctor(settings: Settings, host: Host): Promise<Look> {
  const { doctor } = await import('./commands/doctor/doctor.js');
  const outcome = await doctor(settings, host);
  if (outcome.kind === 'invalid-input') return outcome;
  const [{ doctorLines, doctorSummary }, { doctorOutputs }] = await Promise.all([import('./core/report/doctor-lines.js'), import('./core/report/doctor-report.js')]);
  const { report, exitCode, sarifFile } = outcome;
  return { kind: 'told', lines: doctorLines(report, { color: true }), values: doctorOutputs(report, sarifFile), summary: () => doctorSummary(report, sourceLink(host)), problems: report.problems, exitCode, headline: report.headline };
}

async function graphAction(settings: Settings, host: Host): Promise<void> {
  const { graph } = await import('./commands/graph.js');
  const { mermaid, report, problems } = await graph(settings, host);
  if (mermaid === undefined) {
    await refuse(problems);
    return;
  }
  if (report !== undefined) core.setOutput('report', report);
  core.info(mermaid);
  await writeSummary(() => `\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\`\n`, settings, host);
}

/** As `audit verify` of the command line. */
async function auditAction(settings: Settings, host: Host): Promise<void> {
  const { verifyAudit } = await import('./commands/audit.js');
  const { verification: { problems, end }, exitCode, headline } = verifyAudit(settings, host);
  core.setOutput('result', exitCode === 0 ? 'succeeded' : 'failed');
  core.setOutput('audit-head', end.hash);
  const { problemsJson } = await import('./core/report/outputs.js');
  core.setOutput('problems', JSON.stringify(problemsJson(problems)));
  await annotate(problems, { summary: false });
  if (exitCode === 0) core.info(headline);
  else core.setFailed(headline);
}

/** As `audit <app>` of the command line. */
async function storyAction(settings: Settings, host: Host): Promise<void> {
  const { auditStory } = await import('./commands/audit-story.js');
  const told = await auditStory(settings, host);
  if (told.kind === 'invalid-input') {
    await refuse(told.problems);
    return;
  }
  const { storyLines } = await import('./core/report/story-lines.js');
  for (const line of storyLines(told.report, { width: 160, color: true })) core.info(line);
  if (told.path !== undefined) core.setOutput('report', told.path);
  core.setOutput('result', 'succeeded');
  await annotate(told.problems, settings);
}

/** Bad input: every problem is annotated, and the job fails with the first. Nothing was done. */
async function refuse(problems: readonly Problem[]): Promise<void> {
  const { problemsJson } = await import('./core/report/outputs.js');
  await annotate(problems, { summary: false });
  core.setOutput('result', 'failed');
  core.setOutput('problems', JSON.stringify(problemsJson(problems)));
  const errors = problems.filter((problem) => problem.severity === 'error');
  core.setFailed(`Nothing was changed: ${errors[0]?.message ?? 'the inputs cannot be used'}${errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''}`);
}
