import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { configRepositoryUrl } from '../core/github/config-repository-url.js';
import type { AuditFacts } from '../core/report/html/audit-section.js';
import type { TriggerFacts } from '../core/report/osoplog.js';
import { redactDrawn, redactTexts } from '../core/report/redact-record.js';
import type { Redactor } from '../core/report/redact.js';
import type { Settings } from '../settings.js';
import { version } from '../version.js';
import { workspaceRoot, type Host } from '../wiring.js';
import type { CommandResult } from './command-result.js';

/** A file that was written, or why it was not. */
export type Written = { readonly path: string } | { readonly message: string };

export interface ReportOptions {
  readonly settings: Settings;
  readonly host: Host;
  readonly redact: Redactor;
  readonly trigger: TriggerFacts;
  /** The audit records of the run, without secrets; undefined where none were written. */
  readonly audit: AuditFacts | undefined;
}

/** Writes the HTML report of a run whose record has no secrets any more; undefined where none is asked for. */
export async function writeReport({ record, plan, trigger, workflowHash }: CommandResult, options: ReportOptions): Promise<Written | undefined> {
  const { settings, host, redact } = options;
  if (settings.report === undefined) return undefined;
  const { runReport } = await import('../core/report/html/run-report.js');
  const { event, runUrl } = redactTexts(trigger, redact);
  const text = runReport({
    record,
    command: settings.command,
    workflow: plan === undefined ? undefined : redactDrawn(plan, redact),
    trigger: redactTexts(options.trigger, redact),
    event,
    runUrl,
    audit: options.audit,
    repositoryUrl: settings.command === 'rehearse' ? undefined : repositoryUrl(settings, trigger.repository, host.env),
    knownUrls: settings.command === 'rehearse' ? [] : [argocdUrl(settings), host.env['GITHUB_SERVER_URL']],
    toolVersion: version,
    ...(workflowHash === undefined ? {} : { workflowHash: `sha256:${workflowHash}` }),
  });
  return writeText(settings.report, text, { settings, host });
}

/** Writes a report to a path of the working directory, with the folders that it needs. */
export function writeText(file: string, text: string, { settings, host }: { readonly settings: Settings; readonly host: Host }): Written {
  const path = resolve(workspaceRoot(settings, host), file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return { path };
  } catch (error) {
    return { message: `the report could not be written: ${(error as Error).message}` };
  }
}

/** The address of Argo CD, for links; undefined where none is set. */
export function argocdUrl({ argocd: { server } }: Settings): string | undefined {
  return server === undefined || server.includes('://') ? server : `https://${server}`;
}

/** Where GitHub shows the config repository; undefined where it is kept elsewhere, or where that is not known. */
export function repositoryUrl({ configRepository }: Settings, triggered: string | undefined, env: Host['env']): string | undefined {
  if (env['GITHUB_REPOSITORY'] === undefined) return undefined;
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return configRepositoryUrl(configRepository, { server, repository: triggered });
}
