import type { EngineSettings } from '../engine/handlers/context.js';
import type { Settings } from '../settings.js';

/** The part of the settings that the engine reads. */
export function engineSettings(settings: Settings, { askArgocd, runCommands, manifestChecks }: Pick<EngineSettings, 'askArgocd' | 'runCommands' | 'manifestChecks'>): EngineSettings {
  const isDirect = settings.command === 'sync' || settings.command === 'wait' || settings.command === 'preview';
  return {
    askArgocd,
    runCommands,
    dryRun: settings.dryRun,
    timeoutSec: settings.timeoutSec,
    healthTimeoutSec: settings.healthTimeoutSec,
    stableForSec: settings.stableForSec,
    degradedGraceSec: settings.degradedGraceSec,
    allowSuspended: settings.allowSuspended,
    onOperationInProgress: settings.onOperationInProgress,
    onSyncWindow: settings.onSyncWindow,
    sync: settings.sync,
    syncing: settings.syncing,
    selection: settings.selection,
    // The other commands take the revision from their workflow.
    revision: isDirect && settings.command !== 'preview' ? settings.revision : undefined,
    rollback: isDirect ? 'none' : settings.rollback,
    failOnRollback: settings.failOnRollback,
    rollbackScope: settings.rollbackScope,
    manual: settings.command === 'rollback' ? { to: settings.rollbackTo ?? { kind: 'last-healthy' }, reason: settings.reason } : undefined,
    // Who syncs by hand names what is wanted.
    quarantine: { refuses: settings.quarantine && !isDirect, overrides: settings.quarantineOverride },
    approved: new Set(settings.approve),
    slackWebhookUrl: settings.slackWebhookUrl,
    configPath: settings.configPath,
    changedOnly: settings.changedOnly,
    manifestChecks,
    bump: { images: settings.images, update: settings.update, message: settings.commitMessage, author: settings.commitAuthor, pushAttempts: settings.pushAttempts, app: settings.app, proposes: settings.commitMode === 'pull-request' },
    promote: { from: settings.from, to: settings.to, environmentsPath: settings.environmentsPath, keys: settings.keys },
  };
}
