import { AdapterError } from '../../core/adapter-error.js';
import { namesIn, standsFor } from '../../core/argocd/selection.js';
import { affectedApplications } from '../../core/gitops/affected.js';
import type { GitApplication } from '../../core/gitops/git-application.js';
import { createLocator } from '../../core/gitops/locate-definition.js';
import { beginning } from '../../core/one-line.js';
import type { Problem } from '../../core/problem.js';
import { differs, type ApplicationDiff, type LiveComparison } from '../../core/rendered-diff/application-diff.js';
import { affectedReport, type AffectedRow } from '../../core/report/affected-report.js';
import { redactTexts } from '../../core/report/redact-record.js';
import { createRedactor } from '../../core/report/redact.js';
import { renderedDiffReport, type RenderedDiffReport } from '../../core/report/rendered-diff-report.js';
import type { Settings } from '../../settings.js';
import { checkConnection, checkFolder, type Host } from '../../wiring.js';
import { askServer } from '../affected/ask-server.js';
import { readChange } from '../affected/read-change.js';
import { repositoryFacts } from '../repository-facts.js';
import { compareApplication, type ComparedApplication } from './compare-application.js';
import { openCommits } from './open-commits.js';

/** What `diff` found, or why it could not begin. Exit code 2 stands for what could not be compared, and for differences where `exit-code` asks for it. */
export type DiffOutcome =
  | { readonly kind: 'told'; readonly report: RenderedDiffReport; readonly exitCode: 0 | 2 }
  | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

/** `diff`: what a change does to what applications deploy, rendered at both commits, and against what runs where a server is given. Changes nothing. */
export async function diff(settings: Settings, host: Host): Promise<DiffOutcome> {
  const asksServer = settings.argocd.server !== undefined;
  const problems = [...checkFolder(settings, host), ...unreadablePatterns(settings.app), ...(asksServer ? checkConnection(settings, host.env) : [])];
  if (problems.length > 0) return { kind: 'invalid-input', problems };
  const redact = createRedactor(settings.secrets);
  const read = await readChange(settings, host);
  if ('problem' in read) return { kind: 'invalid-input', problems: redactTexts([read.problem], redact) };
  const asked = await askServer(read, await repositoryFacts(settings, host), { settings, host });
  if ('problems' in asked) return { kind: 'invalid-input', problems: redactTexts(asked.problems, redact) };
  const { facts } = asked;
  const found = affectedApplications(read.change, facts);
  const unknown = unknownNames(settings.app, [...found.defined, ...found.applications.map(({ application }) => application)]);
  if (unknown.length > 0) return { kind: 'invalid-input', problems: unknown };
  const told = affectedReport(found, { head: read.head, base: read.base, locate: createLocator(read.change), addressKnown: facts.addresses.length > 0 });
  const isWanted = wantedBy(settings.app);
  const chosen = found.applications.flatMap((one, place) => {
    const row = told.rows[place];
    return row !== undefined && isWanted(row) ? [{ one, row }] : [];
  });
  const compared: ComparedApplication[] = [];
  const commits = await opened(read, { facts, applications: chosen.map(({ one }) => one), temporary: host.env['RUNNER_TEMP'] });
  if ('problem' in commits) return { kind: 'invalid-input', problems: redactTexts([commits.problem], redact) };
  try {
    for (const { one, row } of chosen) compared.push(await compareApplication(one, row, { settings, host, base: commits.base, head: commits.head, headSha: read.head }));
  } finally {
    commits.close();
  }
  const live = asksServer ? await (await import('./compare-live.js')).compareLive(compared, settings, host) : { kind: 'told', found: compared.map((): LiveComparison => ({ kind: 'not-asked' })) } as const;
  if (live.kind === 'invalid-input') return live;
  const apps = compared.map((one, place) => applicationDiff(one, live.found[place] ?? { kind: 'not-asked' }, settings));
  const rows = chosen.map(({ row }) => row);
  const report = redactTexts(renderedDiffReport({ ...told, rows, affected: told.affected.filter((id) => rows.some((row) => row.id === id)) }, apps), redact);
  return { kind: 'told', report, exitCode: report.result === 'unknown' || (settings.exitCode && apps.some(differs)) ? 2 : 0 };
}

/** Secrets stand in objects by their marks already; names and reasons may quote one. */
function applicationDiff({ diff, secrets }: ComparedApplication, live: LiveComparison, settings: Settings): ApplicationDiff {
  const redact = createRedactor([...settings.secrets, ...secrets]);
  const { rendered, definition, row, ...rest } = diff;
  return { ...redactTexts(rest, redact), row, rendered, definition, live: live.kind === 'unknown' ? redactTexts(live, redact) : live };
}

async function opened(...asked: Parameters<typeof openCommits>): Promise<Awaited<ReturnType<typeof openCommits>> | { readonly problem: Problem }> {
  try {
    return await openCommits(...asked);
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return { problem: { code: 'OSOP-GIT-001', severity: 'error', message: `the commits to compare cannot be read: ${error.message}`, hint: error.hint ?? 'check out with fetch-depth: 0' } };
  }
}

/** What no application is called would leave nothing to compare, and that is no result. */
function unreadablePatterns(app = '*'): readonly Problem[] {
  return namesIn(app).filter((name) => /[^\w.*?/-]/.test(name)).map((name) => ({ code: 'OSOP-INPUT-001', severity: 'error', message: `input app: ${JSON.stringify(beginning(name, 100))} is no pattern`, hint: 'write names with * and ?, between commas' }));
}

/** A name that nothing has here, mistyped perhaps, is not one that the change leaves alone. */
function unknownNames(app = '*', applications: readonly GitApplication[]): readonly Problem[] {
  const isKnown = (called: string): boolean => called === '*' || applications.some(({ name, namespace = 'argocd' }) => standsFor(called, { shown: name, name, namespace }));
  return namesIn(app).filter((called) => !isKnown(called)).map((called) => ({
    code: 'OSOP-INPUT-001', severity: 'error', message: `input app: no file of this repository defines an application called ${called}`,
    hint: 'osop-argocd affected lists those that are touched; give what a server would say of an ApplicationSet by generator-parameters',
  }));
}

/** By `app`, as the other commands read it; all where it is not given. */
function wantedBy(app: string | undefined): (row: AffectedRow) => boolean {
  const names = namesIn(app ?? '*');
  return ({ id, name, namespace = 'argocd' }) => names.some((called) => standsFor(called, { shown: id, name, namespace }));
}
