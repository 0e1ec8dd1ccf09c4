import { createHttpTransport } from '../adapters/http.js';
import { AdapterError } from '../core/adapter-error.js';
import { escapeSlack } from '../core/messages/slack-text.js';
import { readProxyRules } from '../core/net/proxy.js';
import type { Problem } from '../core/problem.js';
import { createRedactor } from '../core/report/redact.js';
import { Announcer } from '../engine/announce.js';
import type { CommandName } from '../inputs.js';
import { openMessages } from '../message-ports.js';
import type { Settings } from '../settings.js';
import type { Host } from '../wiring.js';
import type { CommandResult } from './command-result.js';

const telling: ReadonlySet<CommandName> = new Set(['run', 'bump', 'promote', 'sync', 'rollback']);

/**
 * Tells Slack and webhooks of a deployment that ended before it began: a message and an event `run.ended`, and none that it
 * began. Whoever only proposes a change, or may be a stranger, makes nobody's channel ring. Returns what could not be told.
 */
export async function tellNotRun({ record, trigger }: CommandResult, settings: Settings, { clock, env, signal }: Host): Promise<readonly Problem[]> {
  const { notify: { slack, webhookUrls }, command, dryRun, app, secrets } = settings;
  const isTold = telling.has(command) && !dryRun && !trigger.proposed && (record.result === 'failed' || record.result === 'refused');
  if (!isTold || (slack === undefined && webhookUrls.length === 0)) return [];
  const redact = createRedactor([...secrets, ...secrets.map(escapeSlack)]);
  const transport = createHttpTransport({ clock, redact, proxy: readProxyRules(env) });
  try {
    const ports = await openMessages(settings, { transport, clock });
    const { repository, branch, sha: commit, event, actor, runUrl } = trigger;
    const { runId, workflow, startedAt } = record;
    const announcer = new Announcer({ runId, workflow, startedAt, apps: app, repository, branch, commit, event, actor, runUrl }, { ports: { ...ports, redact }, clock });
    return await announcer.ended(record, { cancelled: signal.aborted });
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return [{ code: 'OSOP-NOTIFY-001', severity: 'warning', message: `nobody was told: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) }];
  } finally {
    transport.close();
  }
}
