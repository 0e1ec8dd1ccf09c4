import { hasErrors, type Problem } from '../../core/problem.js';
import type { JsonObject } from '../../core/json.js';
import { driftReport, exitCodeOf, withProblems, type DriftReport } from '../../core/report/drift-report.js';
import { redactTexts } from '../../core/report/redact-record.js';
import { createRedactor, type Redactor } from '../../core/report/redact.js';
import { chooseApplications } from '../../engine/drift/choose.js';
import { readDrifts, type LookedAt } from '../../engine/drift/read.js';
import { startDeadline } from '../../engine/deadline.js';
import type { Ports } from '../../engine/ports.js';
import { isCancelled, TimeoutReason } from '../../engine/problems.js';
import type { ExitCode } from '../../core/run-record.js';
import type { Settings } from '../../settings.js';
import { checkConnection, checkFolder, connectPorts, warnAboutConnection, workspaceRoot, type Host } from '../../wiring.js';
import { keepIssues } from './keep-issues.js';
import { locateResources } from './locate-resources.js';
import { writeDriftPage } from './write-page.js';

/** What `drift` found, or why it could not begin. */
export type DriftOutcome =
  | {
    readonly kind: 'told';
    readonly report: DriftReport;
    /** 0: everything is as git has it; 2: a finding, or something that could not be compared; 4: cancelled. */
    readonly exitCode: ExitCode;
    /** What was done with the issues, for the log. */
    readonly lines: readonly string[];
    /** What could not be shown; no finding. */
    readonly warnings: readonly Problem[];
    /** Where the page was written; undefined where none was asked for. */
    readonly path: string | undefined;
    readonly document: () => Promise<JsonObject>;
  }
  | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

/** `drift`: which applications are not as git has them. It only looks; Argo CD is made to compare where that is long ago. */
export async function drift(settings: Settings, host: Host): Promise<DriftOutcome> {
  const root = workspaceRoot(settings, host);
  const problems = [...checkFolder(settings, host), ...checkConnection(settings, host.env)];
  if (hasErrors(problems)) return { kind: 'invalid-input', problems };
  const connected = await connectPorts(settings, host, root);
  if ('problem' in connected) return { kind: 'invalid-input', problems: [connected.problem] };
  const redact = createRedactor(settings.secrets);
  const deadline = startDeadline(host.clock, { scope: 'run', seconds: settings.timeoutSec, parent: host.signal });
  try {
    const report = redactTexts(await look(settings, { ports: connected.ports, host, redact, signal: deadline.signal }), redact);
    return await shown(withProblems(report, warnAboutConnection(settings)), settings, host);
  } finally {
    deadline.cancel();
    connected.close();
  }
}

interface Surroundings {
  readonly ports: Ports;
  readonly host: Host;
  readonly redact: Redactor;
  readonly signal: AbortSignal;
}

async function look(settings: Settings, { ports, host, redact, signal }: Surroundings): Promise<DriftReport> {
  const { selection: { selector, projects, children }, app, allowPending } = settings;
  const nothing = { allowPending, note: undefined };
  try {
    const chosen = await chooseApplications({ app, selector, projects, children }, { argocd: ports.argocd, signal });
    if (chosen.kind === 'failed') return failed([chosen.problem]);
    const looked = await readDrifts(chosen.applications, { argocd: ports.argocd, clock: host.clock, signal, redact });
    const located: readonly LookedAt[] = await locateResources(looked, ports.git);
    return driftReport(located.map((one) => one.drift), { ...nothing, note: chosen.note, problems: chosen.problems });
  } catch (error) {
    if (!signal.aborted) throw error;
    if (isCancelled(signal)) return failed([{ code: 'OSOP-RUN-002', severity: 'error', message: 'the look was cancelled' }]);
    const seconds = signal.reason instanceof TimeoutReason ? signal.reason.seconds : settings.timeoutSec;
    return failed([{ code: 'OSOP-RUN-001', severity: 'error', message: `which applications there are was not found out within ${seconds} s`, hint: 'raise timeout, or choose fewer by app, selector or project' }]);
  }
}

/** That nothing was looked at is never clean. */
function failed(problems: readonly Problem[]): DriftReport {
  return { result: 'unknown', headline: `Nothing was looked at: ${problems[0]?.message ?? ''}`, applications: [], affected: [], note: undefined, problems, general: problems };
}

/** What was found goes to the issues and to the page; that one of them fails says nothing about the applications. */
async function shown(report: DriftReport, settings: Settings, host: Host): Promise<DriftOutcome> {
  const isCut = host.signal.aborted;
  const { lines, warnings } = isCut ? { lines: [], warnings: [] } : await keepIssues(report, settings, host);
  const page = settings.report === undefined ? undefined : await writeDriftPage(report, settings, host);
  const wrong: readonly Problem[] = page !== undefined && 'message' in page ? [{ code: 'OSOP-INPUT-004', severity: 'error', message: page.message, hint: 'set report to a path that can be written' }] : [];
  const told = withProblems(report, [...warnings, ...wrong]);
  const path = page !== undefined && 'path' in page ? page.path : undefined;
  return {
    kind: 'told', report: told, lines, warnings, path,
    exitCode: isCut ? 4 : wrong.length > 0 ? 2 : exitCodeOf(told),
    document: async () => (await import('../../core/report/drift-report.js')).driftJson(told, { report: path ?? null }),
  };
}
