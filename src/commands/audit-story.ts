import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRecords } from '../core/audit/record-facts.js';
import { parseSince } from '../core/audit/since.js';
import { tellStory } from '../core/audit/story.js';
import { openLedgerReader } from '../audit-outlets.js';
import { hasErrors, type Problem } from '../core/problem.js';
import { redactTexts } from '../core/report/redact-record.js';
import { createRedactor } from '../core/report/redact.js';
import { storyReport, type StoryReport } from '../core/report/story-view.js';
import type { JsonObject } from '../core/json.js';
import { readTrigger } from '../core/trigger.js';
import { readStory } from '../engine/read-story.js';
import type { ApplicationRef } from '../engine/ports.js';
import type { Settings } from '../settings.js';
import { checkConnection, checkFolder, connectPorts, readEvent, workspaceRoot, type Host } from '../wiring.js';
import { version } from '../version.js';
import { readSurroundings } from './run-facts.js';
import { repositoryUrl, writeText } from './write-report.js';

/** The story of one application, or what is wrong with the inputs. Problems beside a report are warnings. */
export type ToldStory = { readonly kind: 'told'; readonly report: StoryReport; /** The same as a page. */ readonly page: () => Promise<string>; /** Where the page was written; undefined where that was not asked for. */ readonly path: string | undefined; readonly problems: readonly Problem[] } | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

/** `audit <app>`: asks git, Argo CD and the records, whichever there are. It only looks. */
export async function auditStory(settings: Settings, host: Host): Promise<ToldStory> {
  const ref = applicationOf(settings.app ?? '');
  const root = workspaceRoot(settings, host);
  const records = readLogs(settings, { host, root });
  const wantsArgocd = settings.argocd.server !== undefined;
  const problems = [...checkFolder(settings, host), ...('problem' in ref ? [ref.problem] : []), ...('problem' in records ? [records.problem] : []), ...(wantsArgocd ? checkConnection(settings, host.env) : [])];
  if (hasErrors(problems) || 'problem' in ref || 'problem' in records) return { kind: 'invalid-input', problems };
  const trigger = readTrigger(host.env, readEvent(host.env));
  const { facts } = await readSurroundings(settings, trigger, { host, root });
  const connected = await connectPorts(settings, host, root);
  if ('problem' in connected) return { kind: 'invalid-input', problems: [connected.problem] };
  const ledger = settings.ledger === undefined ? undefined : openLedgerReader(settings.ledger, settings, host);
  const findings: Problem[] = [];
  try {
    const { ports } = connected;
    const { facts: told, sources } = await readStory({
      ref, git: ports.git, repository: ports.configRepository, records: records.records, clock: host.clock,
      ...(ledger === undefined ? {} : { ledger: { read: async (asked) => {
        const read = await ledger.read(asked);
        findings.push(...read.problems);
        return read;
      } } }), signal: host.signal,
      argocd: wantsArgocd ? ports.argocd : { why: 'argocd-server is not set' },
      branch: settings.configBranch, path: settings.configPath === '' ? undefined : settings.configPath, repositoryName: facts.repository,
    });
    const nowMs = host.clock.now().getTime();
    const sinceMs = settings.since === undefined ? undefined : parseSince(settings.since, nowMs);
    const redact = createRedactor(settings.secrets);
    const report = storyReport(settings.app ?? '', { story: tellStory(redactTexts(told, redact)), sources: redactTexts(sources, redact), sinceMs, nowMs });
    return await written(report, { settings, host, problems: [...records.problems, ...findings], repositoryUrl: repositoryUrl(settings, trigger.repository, host.env) });
  } finally {
    ledger?.close();
    connected.close();
  }
}

async function written(report: StoryReport, { settings, host, problems, repositoryUrl: repository }: { readonly settings: Settings; readonly host: Host; readonly problems: readonly Problem[]; readonly repositoryUrl: string | undefined }): Promise<ToldStory> {
  const page = async (): Promise<string> => (await import('../core/report/html/story-page.js')).storyPage({ report, repositoryUrl: repository, knownUrls: [host.env['GITHUB_SERVER_URL']], toolVersion: version });
  if (settings.report === undefined) return { kind: 'told', report, page, path: undefined, problems };
  const file = writeText(settings.report, await page(), { settings, host });
  if ('path' in file) return { kind: 'told', report, page, path: file.path, problems };
  return { kind: 'invalid-input', problems: [...problems, { code: 'OSOP-INPUT-004', severity: 'error', message: file.message, hint: 'set report to a path that can be written' }] };
}

function applicationOf(text: string): ApplicationRef | { readonly problem: Problem } {
  const [, namespace, name = ''] = /^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)$/.exec(text) ?? [];
  if (name !== '') return { name, ...(namespace === undefined ? {} : { namespace }) };
  return { problem: { code: 'OSOP-INPUT-001', severity: 'error', message: 'audit tells the story of one application', hint: 'name it: osop-argocd audit web, or namespace/web' } };
}

type Logs = { readonly records: readonly JsonObject[] | { readonly why: string }; readonly problems: readonly Problem[] } | { readonly problem: Problem };

/** The files that are named, or the one of this job where there is one. */
function readLogs({ auditLog }: Settings, { host, root }: { readonly host: Host; readonly root: string }): Logs {
  const named = (auditLog ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const own = join(host.env['RUNNER_TEMP'] ?? root, '.osop', 'audit.jsonl');
  const records: JsonObject[] = [];
  const problems: Problem[] = [];
  for (const path of named.length === 0 ? [own] : named) {
    try {
      const read = readRecords(readFileSync(resolve(root, path), 'utf8'));
      records.push(...read.records);
      if (read.unreadable > 0) problems.push({ code: 'OSOP-AUDIT-002', severity: 'warning', message: `${read.unreadable} lines of the audit log are no records, and are left out`, hint: 'osop-argocd audit verify finds out what is wrong', where: { file: path, line: 1, column: 1 } });
    } catch (error) {
      if (named.length === 0) return { records: { why: 'audit-log names none' }, problems };
      return { problem: { code: 'OSOP-INPUT-004', severity: 'error', message: `the audit log ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`, hint: 'name files by audit-log, a line each' } };
    }
  }
  return { records, problems };
}
