import { type JsonObject } from '../json.js';
import type { Application } from './application.js';
import type { ObjectEvent, TreeNode } from './diagnosis.js';
/** The Application that an answer holds; undefined when it holds something else. */
export declare function parseApplication(body: string): Application | undefined;
/** The Applications of a list; an empty one is written as null. Undefined for something else. */
export declare function parseApplicationList(body: string): readonly Application[] | undefined;
/** An ApplicationSet as far as it is read: which Applications it has made, and what keeps it from its work. */
export interface ApplicationSetStatus {
    /** The object as it came, to have it generated. */
    readonly object: JsonObject;
    readonly applications: readonly {
        readonly name: string;
    }[];
    /** Message of the condition `ErrorOccurred`. */
    readonly error: string | undefined;
}
/** The ApplicationSet of an answer. Source: pkg/apis/application/v1alpha1/applicationset_types.go of argo-cd. */
export declare function parseApplicationSet(body: string): ApplicationSetStatus | undefined;
/** The Applications that an ApplicationSet stands for now. */
export declare function parseGenerated(body: string): readonly (Application & JsonObject)[] | undefined;
/** What the sync windows of a project let through now. */
export interface SyncWindowState {
    readonly manual: boolean;
    readonly automated: boolean;
}
/**
 * The windows of an Application. `canSync` is about a manual sync; for an automated one the lists tell: a deny that is
 * open blocks, then an allow that is open lets through, and allows that are all closed block.
 * Source: SyncWindows.CanSync in pkg/apis/application/v1alpha1/types.go of argo-cd.
 */
export declare function parseSyncWindows(body: string): SyncWindowState | undefined;
/** The Application in one line of the stream of changes (`{"result":{"type","application"}}`). */
export declare function parseStreamedApplication(line: string): Application | undefined;
/** The nodes of a resource tree; undefined when the answer is none. */
export declare function parseResourceTree(body: string): readonly TreeNode[] | undefined;
/** The events of an object, or of the Application itself; undefined when the answer is none. */
export declare function parseEvents(body: string): readonly ObjectEvent[] | undefined;
/** The objects of a `/manifests` answer, which holds each as text; undefined when the answer is none, or one of them cannot be read. */
export declare function parseManifests(body: string): readonly JsonObject[] | undefined;
/** The object of a `/resource` answer, which holds it as text; undefined when the answer is none. */
export declare function parseLiveObject(body: string): JsonObject | undefined;
/**
 * One line of a stream of logs. The end is a line of its own, without content. Where Kubernetes refuses the log,
 * Argo CD sends what it said as if that was a line, with the time zero. Source: PodLogs in server/application/application.go of argo-cd.
 */
export declare function parseLogLine(line: string): {
    readonly kind: 'line' | 'refusal';
    readonly content: string;
} | {
    readonly kind: 'end';
} | undefined;
/** The HTTP status that an error in the middle of a stream stands for. */
export declare function streamedErrorStatus(line: string): number | undefined;
/** The message of an error body, of a unary answer or a stream; undefined when the text is neither. */
export declare function parseErrorMessage(body: string): string | undefined;
/** The token of Dex's token exchange (RFC 8693). */
export declare function parseAccessToken(body: string): string | undefined;
/** The identity token of GitHub's token service. */
export declare function parseIdentityToken(body: string): string | undefined;
/** The OIDC connectors of Dex that `/api/v1/settings` shows. */
export declare function parseOidcConnectors(body: string): readonly string[] | undefined;
/** The token of a session answer. */
export declare function parseSessionToken(body: string): string | undefined;
