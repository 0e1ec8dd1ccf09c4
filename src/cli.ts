import { parseArguments, type Arguments } from './arguments.js';
import type { JsonObject } from './core/json.js';
import { hasErrors, type Problem } from './core/problem.js';
import { verdictOf, type ExitCode, type RunEvent } from './core/run-record.js';
import { isLookedAt } from './inputs.js';
import { helpText } from './help.js';
import { version } from './version.js';
import { readSettings, type Settings } from './settings.js';
import type { Shown } from './commands/surfaces/telling.js';
import type { Screen } from './adapters/live-view.js';
import type { LiveReport } from './live-report.js';
import type { Host } from './wiring.js';

/** Where the CLI writes, and the process that it runs in. */
export interface CliIo {
  readonly host: Host;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether stderr takes ANSI colours. */
  readonly color: boolean;
  /** Where stderr is a terminal that a table can be drawn in. */
  readonly screen?: Screen;
}

/** The command line as a function: data goes to stdout, everything for people to stderr. */
export async function cli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  if (argv[0] === 'completion') return await completionCommand(argv[1], io);
  const parsed = parseArguments(argv);
  if (parsed.version) {
    io.stdout(`${version}\n`);
    return 0;
  }
  if (parsed.help || argv.length === 0) {
    io.stdout(helpText(parsed.command));
    return 0;
  }
  const { settings, problems, attempted } = await readSettings(parsed.raw, io.host.env);
  const found = [...parsed.problems, ...problems];
  if (settings === undefined || hasErrors(found)) return await refuse([...found, ...await tellRefused(found, attempted, io)], parsed, io);
  if (found.length > 0) await tell(found, io);
  if (settings.command === 'graph') return await graphCommand(settings, parsed, io);
  if (settings.command === 'audit' && parsed.audit === 'export') return await auditExport(settings, parsed, io);
  if (settings.command === 'audit') return settings.app === undefined ? await auditCommand(settings, parsed, io) : await storyCommand(settings, parsed, io);
  if (settings.command === 'affected') return await affectedCommand(settings, parsed, io);
  if (settings.command === 'diff') return await diffCommand(settings, parsed, io);
  if (settings.command === 'drift') return await driftCommand(settings, parsed, io);
  if (settings.command === 'doctor') return await doctorCommand(settings, parsed, io);
  if (settings.command === 'validate') return await validateCommand(settings, parsed, io);
  return await executeCommand(settings, parsed, io);
}

/** A deployment of a CI job that its inputs keep from beginning is shown where it would have been. At a terminal the one who typed sees it. */
async function tellRefused(problems: readonly Problem[], attempted: Settings, io: CliIo): Promise<readonly Problem[]> {
  if (isLookedAt(attempted) || io.host.terminal !== undefined) return [];
  const { warnings, lines } = await (await import('./commands/execute.js')).tellRefused(problems, attempted, io.host);
  await tellShown({ warnings, lines, annotated: false }, { ...io, told: true });
  return warnings;
}

async function completionCommand(shell: string | undefined, io: CliIo): Promise<ExitCode> {
  const { completionFor } = await import('./completion.js');
  const script = completionFor(shell);
  if (script === undefined) {
    await tell([{ code: 'OSOP-INPUT-002', severity: 'error', message: 'completion needs to know the shell', hint: 'write osop-argocd completion bash, zsh or fish; --help says where it goes' }], io);
    return 2;
  }
  io.stdout(script);
  return 0;
}

async function executeCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const [{ execute }, { eventLines }] = await Promise.all([import('./commands/execute.js'), import('./core/report/lines.js')]);
  let startedAt: Date | undefined;
  const live = await liveReport(settings, io);
  const report = (event: RunEvent): void => {
    startedAt ??= event.at;
    if (live !== undefined) {
      live.tell(event);
      return;
    }
    const lines = eventLines(event, { color: io.color, startedAt });
    if (lines.length > 0) io.stderr(`${lines.join('\n')}\n`);
  };
  // A script reads the other formats: it is asked nothing.
  const { terminal, ...host } = io.host;
  const executed = await execute(settings, parsed.format === 'text' && terminal !== undefined ? { ...host, terminal } : host, report).finally(() => { live?.close(); });
  const { record, osoplog, audit, report: html } = executed;
  if (startedAt === undefined) {
    const { problemLines } = await import('./core/report/problem-lines.js');
    const { forLogLine } = await import('./core/report/untrusted-text.js');
    io.stderr(`${[...problemLines(record.problems, { color: io.color }), forLogLine(verdictOf(record)), `exit code ${record.exitCode}`].join('\n')}\n`);
  }
  await tellShown(executed.shown, io);
  if (osoplog !== undefined) io.stderr(`OSOP log: ${osoplog}\n`);
  if (html !== undefined) io.stderr(`Report: ${html}\n`);
  if (audit !== undefined) io.stderr(`Audit log: ${audit.path}, last record ${audit.head}\n`);
  await emitDocument({
    json: async () => ({ ...(await import('./core/report/outputs.js')).jsonReport(record), osoplog: osoplog ?? null, report: html ?? null, 'audit-log': audit?.path ?? null, 'audit-head': audit?.head ?? null }),
    problems: async () => (await import('./core/report/evidence-annotations.js')).explainedProblems(record),
  }, parsed, io);
  return record.exitCode;
}

/** A rehearsal takes no time that could be watched. */
async function liveReport({ command }: Settings, { screen, color, host }: CliIo): Promise<LiveReport | undefined> {
  if (screen === undefined || command === 'rehearse') return undefined;
  return (await import('./live-report.js')).createLiveReport(screen, { color, clock: host.clock });
}

async function graphCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { graph } = await import('./commands/graph.js');
  const { mermaid, page, report, problems } = await graph(settings, io.host);
  if (mermaid === undefined) return await refuse(problems, parsed, io);
  if (report !== undefined) io.stderr(`Report: ${report}\n`);
  if (parsed.format === 'html' && page !== undefined) {
    await emit(await page(), parsed, io);
    return 0;
  }
  const { jsonText } = await import('./core/report/outputs.js');
  await emit(parsed.format === 'json' ? jsonText({ mermaid, report: report ?? null }) : `${mermaid.trimEnd()}\n`, parsed, io);
  return 0;
}

async function auditCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { verifyAudit } = await import('./commands/audit.js');
  const { verification, exitCode, headline } = verifyAudit(settings, io.host);
  await tell(verification.problems, io);
  io.stderr(`${headline}\n`);
  const { problems, records, runs, end } = verification;
  await emitDocument({
    json: async () => ({ result: exitCode === 0 ? 'succeeded' : 'failed', problems: (await import('./core/report/outputs.js')).problemsJson(problems), records, runs, 'audit-head': end.hash }),
    problems: () => problems,
  }, parsed, io);
  return exitCode;
}

async function auditExport(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { exportAudit } = await import('./commands/audit.js');
  const { text, problems, exitCode, headline } = await exportAudit(settings, io.host, parsed.exportFormat);
  if (problems.length > 0) await tell(problems, io);
  io.stderr(`${headline}\n`);
  if (text !== undefined) await emit(text, parsed, io);
  return exitCode;
}

async function storyCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { auditStory } = await import('./commands/audit-story.js');
  const told = await auditStory(settings, io.host);
  if (told.kind === 'invalid-input') return await refuse(told.problems, parsed, io);
  if (told.problems.length > 0) await tell(told.problems, io);
  if (told.path !== undefined) io.stderr(`Report: ${told.path}\n`);
  if (parsed.format === 'json') {
    const [{ jsonText }, { storyJson }] = await Promise.all([import('./core/report/outputs.js'), import('./core/report/story-view.js')]);
    await emit(jsonText(storyJson(told.report)), parsed, io);
  } else if (parsed.format === 'html') {
    await emit(await told.page(), parsed, io);
  } else {
    const { storyLines } = await import('./core/report/story-lines.js');
    await emit(`${storyLines(told.report, { width: io.host.terminal?.columns() ?? 120, color: isShownInColor(parsed, io) }).join('\n')}\n`, parsed, io);
  }
  return 0;
}

async function affectedCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { affected } = await import('./commands/affected/affected.js');
  const outcome = await affected(settings, io.host);
  if (outcome.kind === 'invalid-input') return await refuse(outcome.problems, parsed, io);
  const [{ affectedLines }, { affectedJson }] = await Promise.all([import('./core/report/affected-lines.js'), import('./core/report/affected-report.js')]);
  io.stderr(`${affectedLines(outcome.report, { color: io.color }).join('\n')}\n`);
  const { report } = outcome;
  await emitDocument({ json: () => affectedJson(report), problems: () => report.problems, text: () => report.affected.map((id) => `${id}\n`).join('') }, parsed, io);
  return outcome.exitCode;
}

async function diffCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { carryOutDiff } = await import('./commands/diff/carry-out.js');
  const outcome = await carryOutDiff(settings, io.host);
  if (outcome.kind === 'invalid-input') return await refuse(outcome.problems, parsed, io);
  const { report, exitCode, files, shown } = outcome;
  if (report.problems.length > 0) await tell(report.problems, io);
  await tellShown(shown, { ...io, told: true });
  for (const [name, path] of Object.entries(files)) if (path !== undefined) io.stderr(`${name === 'report' ? 'Report' : 'Patch'}: ${path}\n`);
  if (parsed.format === 'json') io.stderr(`${(await import('./core/report/untrusted-text.js')).forLogLine(report.headline)}\n`);
  await emitDocument({
    json: async () => (await import('./core/report/rendered-diff-report.js')).renderedDiffJson(report, { exitCode, files }),
    problems: () => report.problems,
    text: async () => `${(await import('./core/report/rendered-diff-lines.js')).renderedDiffLines(report, { color: isShownInColor(parsed, io) }).join('\n')}\n`,
  }, parsed, io);
  return exitCode;
}

async function driftCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { drift } = await import('./commands/drift/drift.js');
  const outcome = await drift(settings, io.host);
  if (outcome.kind === 'invalid-input') return await refuse(outcome.problems, parsed, io);
  const { driftLines } = await import('./core/report/drift-lines.js');
  io.stderr(`${driftLines(outcome.report, { color: io.color }).join('\n')}\n`);
  await tellShown({ warnings: outcome.warnings, lines: outcome.lines, annotated: false }, { ...io, told: true });
  if (outcome.path !== undefined) io.stderr(`Report: ${outcome.path}\n`);
  const { report } = outcome;
  await emitDocument({ json: outcome.document, problems: () => report.problems, text: () => report.affected.map((id) => `${id}\n`).join('') }, parsed, io);
  return outcome.exitCode;
}

async function doctorCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { doctor, doctorSarif } = await import('./commands/doctor/doctor.js');
  const outcome = await doctor(settings, io.host);
  if (outcome.kind === 'invalid-input') return await refuse(outcome.problems, parsed, io);
  const { report } = outcome;
  const { doctorLines } = await import('./core/report/doctor-lines.js');
  io.stderr(`${doctorLines(report, { color: io.color }).join('\n')}\n`);
  for (const path of outcome.written) io.stderr(`Written: ${path}\n`);
  await emitDocument({ json: async () => (await import('./core/report/doctor-report.js')).doctorJson(report), problems: () => report.problems, sarif: async () => await doctorSarif(report) }, parsed, io);
  return outcome.exitCode;
}

async function validateCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { carryOutValidation, validationLines } = await import('./commands/validate/cli-parts.js');
  const outcome = await carryOutValidation(settings, io.host);
  if (outcome.kind === 'invalid-input') return await refuse(outcome.problems, parsed, io);
  io.stderr(`${validationLines(outcome.report, { color: io.color }).join('\n')}\n`);
  await tellShown(outcome.shown, { ...io, told: true });
  if (parsed.format !== 'text' && parsed.format !== 'html') {
    const { validationDocument } = await import('./commands/validate/documents.js');
    await emit(await validationDocument(parsed.format, outcome), parsed, io);
  }
  return outcome.exitCode;
}

/** What was shown on GitHub. `told`: what could not be is among the problems already. */
async function tellShown(shown: Shown | undefined, { told = false, ...io }: CliIo & { readonly told?: boolean }): Promise<void> {
  if (shown === undefined) return;
  if (!told && shown.warnings.length > 0) await tell(shown.warnings, io);
  const { forLogLine } = await import('./core/report/untrusted-text.js');
  for (const line of shown.lines) io.stderr(`${forLogLine(line)}\n`);
}

async function tell(problems: readonly Problem[], io: CliIo): Promise<void> {
  const { problemLines } = await import('./core/report/problem-lines.js');
  io.stderr(`${problemLines(problems, { color: io.color }).join('\n')}\n`);
}

/** Bad input: all problems to people, and to machines in their format. Nothing was done. */
async function refuse(problems: readonly Problem[], parsed: Arguments, io: CliIo): Promise<ExitCode> {
  await tell(problems, io);
  if (parsed.format === 'json') {
    const { jsonText, problemsJson } = await import('./core/report/outputs.js');
    await emit(jsonText({ result: 'failed', problems: problemsJson(problems) }), parsed, io);
  } else if (parsed.format === 'sarif') {
    const { sarifLog } = await import('./core/report/sarif.js');
    await emit(sarifLog(problems, { toolVersion: version }), parsed, io);
  } else if (parsed.format === 'codequality') {
    await emit((await import('./core/report/code-quality.js')).codeQualityReport(problems), parsed, io);
  }
  return 2;
}

/** What a command gives in each format. One without `sarif` or `text` gives nothing in it: people have read it on stderr. */
interface Documents {
  readonly json: () => JsonObject | Promise<JsonObject>;
  /** For annotations. */
  readonly problems: () => readonly Problem[] | Promise<readonly Problem[]>;
  readonly sarif?: () => Promise<string>;
  /** For every format that is none of the others. */
  readonly text?: () => string | Promise<string>;
}

async function emitDocument({ json, problems, sarif, text }: Documents, parsed: Arguments, io: CliIo): Promise<void> {
  if (parsed.format === 'json') await emit((await import('./core/report/outputs.js')).jsonText(await json()), parsed, io);
  else if (parsed.format === 'github') await emit((await import('./core/report/workflow-command.js')).annotationCommands(await problems()), parsed, io);
  else if (parsed.format === 'sarif' && sarif !== undefined) await emit(await sarif(), parsed, io);
  else if (text !== undefined) await emit(await text(), parsed, io);
}

/** Whether the data itself goes to a terminal that takes colours. */
function isShownInColor({ output }: Arguments, { color, host }: CliIo): boolean {
  return color && output === undefined && host.terminal !== undefined;
}

/** A file that cannot be written must not hide how the command ended: the text goes to stdout then. */
async function emit(text: string, { output }: Arguments, io: CliIo): Promise<void> {
  if (output !== undefined) {
    const { writeFileSync } = await import('node:fs');
    try {
      writeFileSync(output, text);
      return;
    } catch (error) {
      io.stderr(`--output cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}); its text is on standard output\n`);
    }
  }
  io.stdout(text);
}
