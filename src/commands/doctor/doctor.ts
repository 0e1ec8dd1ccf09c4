import { relative } from 'node:path';
import { listAllFiles, readBelow } from '../../adapters/repository-files.js';
import { readSchemaStore } from '../../adapters/schema-store.js';
import { namesIn, standsFor } from '../../core/argocd/selection.js';
import { examine } from '../../core/doctor/examine.js';
import type { DoctorFacts } from '../../core/doctor/facts.js';
import { modelRepository, type DoctorModel } from '../../core/doctor/model.js';
import { subjectOf } from '../../core/doctor/rights.js';
import { readRuleSettings } from '../../core/doctor/severities.js';
import { rules } from '../../core/doctor/rules.js';
import { checksOf } from '../../core/doctor/object-checks.js';
import { createGitTree } from '../../core/gitops/git-tree.js';
import type { RepositoryFacts } from '../../core/gitops/model-applications.js';
import { selectFiles } from '../../core/manifests/select-files.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import { badgeJson, badgeSvg } from '../../core/report/badge.js';
import { doctorReport, type DoctorReport } from '../../core/report/doctor-report.js';
import { redactProblems, redactTexts } from '../../core/report/redact-record.js';
import { createRedactor } from '../../core/report/redact.js';
import { openHostQuestions, openServerQuestions } from '../../doctor-outlets.js';
import { askHost } from '../../engine/ask-host.js';
import { askServer } from '../../engine/ask-server.js';
import type { Settings } from '../../settings.js';
import { version } from '../../version.js';
import { checkConnection, checkFolder, connectionProblem, repositoryRoot, workspaceRoot, type Host } from '../../wiring.js';
import { repositoryFacts } from '../repository-facts.js';
import { writeText } from '../write-report.js';

/** What `doctor` found, or why it could not begin. Exit code 2 stands for findings that fail. */
export type DoctorOutcome =
  | { readonly kind: 'told'; readonly report: DoctorReport; readonly exitCode: 0 | 2; readonly sarifFile: string | undefined; readonly written: readonly string[] }
  | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

/** `doctor`: holds the repository, and the server and GitHub where they can be asked, against the rules. It only looks. */
export async function doctor(settings: Settings, host: Host): Promise<DoctorOutcome> {
  const redact = createRedactor(settings.secrets);
  const refused = (problems: readonly Problem[]): DoctorOutcome => ({ kind: 'invalid-input', problems: redactProblems(problems, redact) });
  const nowhere = checkFolder(settings, host);
  if (nowhere.length > 0) return refused(nowhere);
  const { settings: severities, problems: wrongRules } = readRuleSettings(settings.doctorRules, rules);
  const wrong: readonly Problem[] = [
    ...wrongRules.map((message): Problem => ({ code: 'OSOP-INPUT-001', severity: 'error', message: `input doctor-rules: ${message}` })),
    ...(settings.argocd.server === undefined ? [] : checkConnection(settings, host.env)),
  ];
  if (hasErrors(wrong)) return refused(wrong);
  const facts = await repositoryFacts(settings, host);
  const files = readModel(settings, host, facts);
  if ('problems' in files) return refused(files.problems);
  try {
    const asked = await ask({ settings, host, facts, model: files.model });
    const examination = examine({ rules, facts: asked, settings: severities });
    const report = redactTexts(doctorReport(examination, { failOn: settings.doctorFailOn, definitions: files.model.definitions.length }), redact);
    return await written(report, { settings, host });
  } catch (error) {
    return refused([connectionProblem(error)]);
  }
}

function readModel(settings: Settings, host: Host, facts: RepositoryFacts): { readonly model: DoctorModel } | { readonly problems: readonly Problem[] } {
  const root = workspaceRoot(settings, host);
  const top = repositoryRoot(root);
  const paths = listAllFiles(top).toSorted();
  const { files, problems } = selectFiles(paths, { folder: relative(top, root).split('\\').join('/'), manifests: settings.manifests });
  if (hasErrors(problems)) return { problems };
  return { model: modelRepository({ tree: createGitTree(paths, readBelow(top)), files, facts, ...checksOf(readSchemaStore()) }) };
}

interface Asking {
  readonly settings: Settings;
  readonly host: Host;
  readonly facts: RepositoryFacts;
  readonly model: DoctorModel;
}

/** What is not there to be asked is said with its reason. */
async function ask({ settings, host, facts, model }: Asking): Promise<DoctorFacts> {
  const [server, hosted] = [await askArgocd({ settings, host, facts, model }), await askGithub({ settings, host, facts, model })];
  return { repository: model, server, host: hosted, nowMs: host.clock.now().getTime() };
}

async function askArgocd({ settings, host, model }: Asking): Promise<DoctorFacts['server']> {
  const { server, token, oidc } = settings.argocd;
  if (server === undefined) return { why: 'argocd-server is not set' };
  const names = namesIn(settings.app ?? '*');
  // Which namespace is that of Argo CD is not known here: a name alone is meant in every one.
  const isNamed = ({ name, namespace = 'argocd' }: { readonly name: string; readonly namespace: string | undefined }): boolean => names.some((called) => standsFor(called, { shown: name, name, namespace }));
  const { questions, close } = await openServerQuestions(settings, host, server);
  try {
    return await askServer({
      questions, token: oidc ? undefined : token, signal: host.signal,
      isAsked: isNamed,
      known: model.applications.filter(isNamed).map(subjectOf),
    });
  } finally {
    close();
  }
}

async function askGithub({ settings, host, facts }: Asking): Promise<DoctorFacts['host']> {
  const opened = await openHostQuestions(settings, host, { addresses: facts.addresses });
  if ('why' in opened) return opened;
  try {
    return await askHost(opened.questions, settings.configBranch ?? facts.defaultBranch);
  } finally {
    opened.close();
  }
}

/** Writes what is asked for beside the report. A file that cannot be written is a wrong input. */
async function written(report: DoctorReport, { settings, host }: { readonly settings: Settings; readonly host: Host }): Promise<DoctorOutcome> {
  const texts = [
    ...settings.badgeFiles.map((file) => ({ file, text: file.endsWith('.svg') ? badgeSvg(report.score) : badgeJson(report.score), input: 'badge-file' })),
    ...(settings.sarifFile === undefined ? [] : [{ file: settings.sarifFile, text: await doctorSarif(report), input: 'sarif-file' }]),
  ];
  const done = texts.map(({ file, text, input }) => ({ input, ...writeText(file, text, { settings, host }) }));
  const failed = done.flatMap((one): readonly Problem[] => ('path' in one ? [] : [{ code: 'OSOP-INPUT-004', severity: 'error', message: one.message, hint: `set ${one.input} to a path that can be written` }]));
  if (failed.length > 0) return { kind: 'invalid-input', problems: failed };
  const paths = done.flatMap((one) => ('path' in one ? [one] : []));
  return { kind: 'told', report, exitCode: report.result === 'failed' ? 2 : 0, sarifFile: paths.find(({ input }) => input === 'sarif-file')?.path, written: paths.map(({ path }) => path) };
}

/** The findings as SARIF, each rule by its own words. */
export async function doctorSarif({ problems }: DoctorReport): Promise<string> {
  const { sarifLog } = await import('../../core/report/sarif.js');
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return sarifLog(problems, { toolVersion: version, describe: (id) => titles.get(id) });
}
