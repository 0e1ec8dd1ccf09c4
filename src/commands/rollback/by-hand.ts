import { hasErrors } from '../../core/problem.js';
import { historyLines } from '../../core/report/history-table.js';
import { planLines } from '../../core/report/plan-lines.js';
import { problemLines } from '../../core/report/problem-lines.js';
import { redactRecord, redactTexts } from '../../core/report/redact-record.js';
import { createRedactor, type Redactor } from '../../core/report/redact.js';
import { forLogLine } from '../../core/report/untrusted-text.js';
import type { RunRecord } from '../../core/run-record.js';
import { rollbackToText, type RollbackTo } from '../../core/rollback/rollback-to.js';
import type { ManualRequest, ShownHistory } from '../../core/rollback/shown-history.js';
import type { Terminal } from '../../adapters/terminal.js';
import { carryOut, workflowInputs, type Performance } from '../carry-out.js';
import { notRun, type CommandResult } from '../command-result.js';
import { askForTarget, askToContinue } from './ask.js';

/**
 * The command `rollback`. Where somebody sits at a terminal and said nothing of where to, they are shown the history and
 * asked, and asked again once they have read what will be done. A dry run shows the history too.
 */
export async function rollBackByHand(performance: Performance): Promise<CommandResult> {
  const { settings, engine, host } = performance;
  const terminal = settings.rollbackTo === undefined && engine.askArgocd ? host.terminal : undefined;
  if (terminal === undefined && !(settings.dryRun && engine.askArgocd)) return await carryOut(performance, manualOf(performance, []));
  try {
    terminal?.write(`Asking Argo CD for the history of ${forLogLine(settings.app ?? '', 200)} …\n`);
    const histories = await readAll(performance);
    if (terminal !== undefined && histories.length > 0) return await askAndRollBack(performance, { histories, terminal, redact: createRedactor(settings.secrets) });
    return await carryOut(performance, manualOf(performance, histories));
  } catch (error) {
    if (!host.signal.aborted) throw error;
    return unchanged(performance, 'the run was cancelled before anything was done');
  }
}

interface Conversation {
  readonly histories: readonly ShownHistory[];
  readonly terminal: Terminal;
  readonly redact: Redactor;
}

async function askAndRollBack(performance: Performance, conversation: Conversation): Promise<CommandResult> {
  const { histories, terminal, redact } = conversation;
  const { clock, settings } = performance;
  const view = { now: clock.now(), utcOffset: (at: Date) => terminal.utcOffset(at), width: terminal.columns(), color: terminal.color };
  for (const history of histories) terminal.write(`${historyLines(redactTexts(history, redact), view).join('\n')}\n\n`);
  for (;;) {
    const to = await chooseTarget(conversation);
    if (to === undefined) return unchanged(performance, 'no target was chosen');
    const chosen = towards(performance, to);
    if (settings.dryRun) return await carryOut(chosen, manualOf(chosen, []));
    const preview = await planOf(chosen);
    const isPlanned = preview.record.result === 'planned';
    // What cannot be is asked for again; what could not be found out ends it.
    if (!isPlanned && (preview.record.exitCode !== 2 || histories.length > 1)) return preview;
    tellPlan(redactRecord(preview.record, redact), terminal);
    if (isPlanned) return await confirm(chosen, terminal);
  }
}

/** Of several applications each has a history of its own: only the last healthy of each can be meant. */
async function chooseTarget({ histories, terminal }: Conversation): Promise<RollbackTo | undefined> {
  const [only] = histories;
  if (only !== undefined && histories.length === 1) return await askForTarget(only, terminal);
  terminal.write(`All ${histories.length} applications go back to the last healthy revision of each.\n`);
  return { kind: 'last-healthy' };
}

async function confirm(performance: Performance, terminal: Terminal): Promise<CommandResult> {
  if (!(await askToContinue(terminal))) return unchanged(performance, 'it was not confirmed');
  return await carryOut(performance, manualOf(performance, []));
}

/** The same with a target that was chosen. */
function towards(performance: Performance, to: RollbackTo): Performance {
  return { ...performance, engine: { ...performance.engine, manual: { to, reason: performance.settings.reason } } };
}

/** What would be done, found out as a dry run does: what is agreed to is what the engine itself says. */
async function planOf(performance: Performance): Promise<CommandResult> {
  const silent = { ...performance, engine: { ...performance.engine, dryRun: true }, report: () => undefined };
  const result = await carryOut(silent, manualOf(performance, []));
  return { ...result, record: { ...result.record, dryRun: false } };
}

function tellPlan(record: RunRecord, terminal: Terminal): void {
  const lines = hasErrors(record.problems) ? [] : planLines(record);
  terminal.write(`\n${[...lines, ...problemLines(record.problems, terminal)].join('\n')}\n`);
}

async function readAll({ plan, ports, clock, engine, facts, settings, host }: Performance): Promise<readonly ShownHistory[]> {
  const { readHistories } = await clock.during(import('../../engine/read-histories.js'));
  return await readHistories({
    plan, ports, clock, facts,
    settings: engine,
    inputs: workflowInputs(settings),
    variables: settings.variables,
    report: () => undefined,
    signal: host.signal,
  });
}

function manualOf({ engine, settings, facts }: Performance, histories: readonly ShownHistory[]): ManualRequest {
  return { to: rollbackToText(engine.manual?.to ?? { kind: 'last-healthy' }), reason: settings.reason, by: facts.actor, histories };
}

function unchanged({ source, trigger, clock, ports }: Performance, reason: string): CommandResult {
  return notRun({ because: 'cancelled', reason, problems: [], file: source.file, trigger, clock, runId: ports.random.uuid() });
}
