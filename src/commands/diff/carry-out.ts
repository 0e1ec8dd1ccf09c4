import { hasErrors, type Problem } from '../../core/problem.js';
import { redactProblems } from '../../core/report/redact-record.js';
import { createRedactor } from '../../core/report/redact.js';
import type { RenderedDiffReport } from '../../core/report/rendered-diff-report.js';
import { version } from '../../version.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
import type { Shown } from '../surfaces/telling.js';
import { repositoryUrl, writeText, type Written } from '../write-report.js';
import { diff } from './diff.js';

/** How `diff` ended, and what it wrote: paths by the name of the output. */
export type CarriedOutDiff =
  | { readonly kind: 'told'; readonly report: RenderedDiffReport; readonly exitCode: 0 | 2; readonly files: DiffFiles; readonly shown: Shown }
  | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

/** Paths of what was written, by the name of the output. */
export type DiffFiles = Readonly<Record<'report' | 'patch-file', string | undefined>>;

/** Compares, writes the page and the patch that are asked for, and shows it on GitHub or GitLab. */
export async function carryOutDiff(settings: Settings, host: Host): Promise<CarriedOutDiff> {
  const outcome = await diff(settings, host);
  if (outcome.kind === 'invalid-input') return outcome;
  const { report, exitCode } = outcome;
  const written = {
    'report': settings.report === undefined ? undefined : writeText(settings.report, await pageOf(report, settings, host), { settings, host }),
    'patch-file': settings.patchFile === undefined ? undefined : writeText(settings.patchFile, (await import('../../core/report/rendered-patch.js')).renderedPatch(report), { settings, host }),
  };
  const problems = [...unwritten('report', written.report), ...unwritten('patch-file', written['patch-file'])];
  if (hasErrors(problems)) return { kind: 'invalid-input', problems };
  const shown = await (await import('../surfaces/show-diff.js')).showDiff(settings, host, { report, clean: exitCode === 0 });
  const told = { ...report, problems: [...report.problems, ...redactProblems(shown.warnings, createRedactor(settings.secrets))] };
  return { kind: 'told', report: told, exitCode, files: { 'report': pathOf(written.report), 'patch-file': pathOf(written['patch-file']) }, shown };
}

async function pageOf(report: RenderedDiffReport, settings: Settings, host: Host): Promise<string> {
  const { renderedDiffPage } = await import('../../core/report/html/rendered-diff-page.js');
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = host.env;
  return renderedDiffPage({ report, repositoryUrl: repositoryUrl(settings, repository, host.env), knownUrls: [server], toolVersion: version });
}

function unwritten(name: keyof DiffFiles, written: Written | undefined): readonly Problem[] {
  if (written === undefined || 'path' in written) return [];
  return [{ code: 'OSOP-INPUT-004', severity: 'error', message: name === 'report' ? written.message : written.message.replace('the report', 'the patch'), hint: `set ${name} to a path that can be written` }];
}

function pathOf(written: Written | undefined): string | undefined {
  return written !== undefined && 'path' in written ? written.path : undefined;
}
