import type { GitApplication, GitSource } from '../../core/gitops/git-application.js';
import type { Json } from '../../core/json.js';
import type { Location } from '../../core/problem.js';
import type { Redactor } from '../../core/report/redact.js';
import type { Host } from '../../wiring.js';
import type { Snapshot } from './snapshot.js';
/** What a source gives. */
export type RenderedSource = {
    readonly kind: 'rendered';
    readonly documents: readonly Json[]; /** Whether another rendering could give something else. */
    readonly templated: boolean;
} | {
    readonly kind: 'unknown';
    readonly why: string;
    readonly where?: Location;
    readonly sameAs: string | undefined;
};
/** The commit of a source, or why there is none. */
export type SnapshotOf = (source: GitSource) => Snapshot | {
    readonly missing: string;
};
/** What a source is rendered for. `revision` stands for the commit in `$ARGOCD_APP_REVISION`. */
export interface Rendering {
    readonly application: GitApplication;
    readonly snapshotOf: SnapshotOf;
    readonly host: Host;
    /** Takes secrets out of what the programs say. */
    readonly redact: Redactor;
    readonly revision: string;
    readonly kubeVersion: string | undefined;
}
/** Renders one source of an application. Throws AdapterError (`cancelled`) only. */
export declare function renderSource(source: GitSource, { application, snapshotOf, host, redact, revision, kubeVersion }: Rendering): Promise<RenderedSource>;
