import { parseArguments, type Arguments } from './arguments.js';
import { hasErrors, type Problem } from './core/problem.js';
import { verdictOf, type ExitCode, type RunEvent } from './core/run-record.js';
import { helpText } from './help.js';
import { version } from './version.js';
import type { Settings } from './settings.js';
import type { Host } from './wiring.js';

/** Where the CLI writes, and the process that it runs in. */
export interface CliIo {
  readonly host: Host;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether stderr takes ANSI colours. */
  readonly color: boolean;
}

/** The command line as a function: data goes to stdout, everything for people to stderr. */
export async function cli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = parseArguments(argv);
  if (parsed.version) {
    io.stdout(`${version}\n`);
    return 0;
  }
  if (parsed.help || argv.length === 0) {
    io.stdout(helpText(parsed.command));
    return 0;
  }
  const { readSettings } = await import('./settings.js');
  const { settings, problems } = await readSettings(parsed.raw, io.host.env);
  const found = [...parsed.problems, ...problems];
  if (settings === undefined || hasErrors(found)) return await refuse(found, parsed, io);
  if (found.length > 0) await tell(found, io);
  if (settings.command === 'graph') return await graphCommand(settings, parsed, io);
  if (settings.command === 'validate') return await validateCommand(settings, parsed, io);
  return await executeCommand(settings, parsed, io);
}

async function executeCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const [{ execute }, { eventLines }] = await Promise.all([import('./commands/execute.js'), import('./core/report/lines.js')]);
  let startedAt: Date | undefined;
  const report = (event: RunEvent): void => {
    startedAt ??= event.at;
    io.stderr(`${eventLines(event, { color: io.color, startedAt }).join('\n')}\n`);
  };
  const executed = await execute(settings, io.host, report);
  const { record, osoplog } = executed;
  if (startedAt === undefined) {
    const { problemLines } = await import('./core/report/problem-lines.js');
    const { forLogLine } = await import('./core/report/untrusted-text.js');
    io.stderr(`${[...problemLines(record.problems, { color: io.color }), forLogLine(verdictOf(record)), `exit code ${record.exitCode}`].join('\n')}\n`);
  }
  if (osoplog !== undefined) io.stderr(`OSOP log: ${osoplog}\n`);
  if (parsed.format === 'json') {
    const { jsonReport, jsonText } = await import('./core/report/outputs.js');
    await emit(jsonText({ ...jsonReport(record), osoplog: osoplog ?? null }), parsed, io);
  } else if (parsed.format === 'github') {
    await emit(await annotationCommands((await import('./core/report/evidence-annotations.js')).explainedProblems(record)), parsed, io);
  }
  return record.exitCode;
}

async function graphCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { graph } = await import('./commands/graph.js');
  const { mermaid, problems } = await graph(settings, io.host);
  if (mermaid === undefined) return await refuse(problems, parsed, io);
  const { jsonText } = await import('./core/report/outputs.js');
  await emit(parsed.format === 'json' ? jsonText({ mermaid }) : `${mermaid.trimEnd()}\n`, parsed, io);
  return 0;
}

async function validateCommand(settings: Settings, parsed: Arguments, io: CliIo): Promise<ExitCode> {
  const { carryOutValidation } = await import('./commands/validate/carry-out.js');
  const outcome = await carryOutValidation(settings, io.host);
  if (outcome.kind === 'invalid-input') return await refuse(outcome.problems, parsed, io);
  const { validationLines } = await import('./core/report/validation-lines.js');
  io.stderr(`${validationLines(outcome.report, { color: io.color }).join('\n')}\n`);
  if (parsed.format !== 'text') {
    const { validationDocument } = await import('./commands/validate/documents.js');
    await emit(await validationDocument(parsed.format, outcome), parsed, io);
  }
  return outcome.exitCode;
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

/** The problems as GitHub's workflow commands, for jobs that call the CLI. */
async function annotationCommands(problems: readonly Problem[]): Promise<string> {
  const [{ annotationsFor }, { annotationCommand }] = await Promise.all([import('./core/report/annotations.js'), import('./core/report/workflow-command.js')]);
  const { shown, leftOut } = annotationsFor(problems, { limit: 10 });
  return [...shown.map(annotationCommand), ...(leftOut === 0 ? [] : [`${leftOut} more problems are not shown as annotations`])].map((line) => `${line}\n`).join('');
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
