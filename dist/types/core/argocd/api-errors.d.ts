import { AdapterError } from '../adapter-error.js';
/** What was asked of the API, in the words of its RBAC. `project` where an earlier answer told it. */
export interface ApiRequest {
    readonly action: 'get' | 'managed' | 'render' | 'sync' | 'rollback' | 'terminate' | 'login' | 'list' | 'windows' | 'confirm' | 'read-set' | 'generate-set' | 'settings' | 'exchange' | 'logs' | 'act' | 'create' | 'update' | 'delete' | 'refresh-set' | 'version' | 'whoami' | 'can-i';
    readonly name: string;
    readonly namespace?: string | undefined;
    readonly project?: string | undefined;
    /** Action of the RBAC where that depends on what is asked, such as `action/argoproj.io/Rollout/resume`. */
    readonly permission?: string | undefined;
}
/** An answer that is not the one asked for. */
export interface ApiAnswer {
    readonly status: number;
    readonly contentType: string;
    readonly body: string;
    readonly retryAfterMs?: number | undefined;
}
/**
 * Explains a refusal or failure of Argo CD's REST API: what was asked, what came back, what to do.
 * A 5xx or an unreadable answer to a request that changes something is `ambiguous`.
 * Source of the texts: server/application/application.go and util/grpc/errors.go of argo-cd.
 */
export declare function explainApiError(request: ApiRequest, answer: ApiAnswer): AdapterError;
