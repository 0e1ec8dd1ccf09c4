import type { Application } from '../argocd/application.js';
import type { ApplicationName } from '../argocd/selection.js';
import type { JsonObject } from '../json.js';
/**
 * What a record tells of. `….requested` is written before something is changed, and is followed by what came of it: `….accepted`,
 * or `….failed` where the server said no or did not answer.
 */
export declare const auditEvents: readonly ['run.started', 'run.ended', 'validated', 'approved', 'images.set', 'versions.promoted', 'node.finished', 'commit.requested', 'commit.accepted', 'commit.moved', 'commit.failed', 'tag.requested', 'tag.accepted', 'tag.failed', 'pull-request.requested', 'pull-request.accepted', 'pull-request.failed', 'sync.requested', 'sync.accepted', 'sync.failed', 'sync.finished', 'operation-end.requested', 'operation-end.accepted', 'operation-end.failed', 'pruning.requested', 'pruning.accepted', 'pruning.failed', 'action.requested', 'action.accepted', 'action.failed', 'gate.passed', 'gate.failed', 'check.passed', 'check.failed', 'application-create.requested', 'application-create.accepted', 'application-create.failed', 'application-update.requested', 'application-update.accepted', 'application-update.failed', 'application-delete.requested', 'application-delete.accepted', 'application-delete.failed', 'set-refresh.requested', 'set-refresh.accepted', 'set-refresh.failed', 'rollback.planned', 'rollback.requested', 'rollback.accepted', 'rollback.failed', 'rollback.finished', 'message.requested', 'message.accepted', 'message.failed', 'command.requested', 'command.accepted', 'command.failed'];
export type AuditEvent = (typeof auditEvents)[number];
/** Where facts are written. Throws AdapterError `refused` where that cannot be: then what they tell of must not be done. */
export interface AuditSink {
    readonly record: (event: AuditEvent, facts: JsonObject) => void;
    /** Tells what an application is like that was read, for the records that are about it. */
    readonly saw?: (ref: ApplicationName, application: Application) => void;
    /** The hash of the newest record, to be kept elsewhere. */
    readonly head: () => string;
}
