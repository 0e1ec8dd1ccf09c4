import type { Place } from '../argocd/evidence.js';
/**
 * What became of one application: `clean`; `drifted`, its cluster is not as git had it at the last sync; `pending`, nothing but
 * newer commits stand between git and the cluster; `busy`, an operation or a deletion is under way and says nothing yet;
 * `unknown`, Argo CD could not compare, or not lately; `unread`, Argo CD could not be asked.
 */
export type Verdict = 'clean' | 'drifted' | 'pending' | 'busy' | 'unknown' | 'unread';
/** One application as it was found. Text in it is untrusted; secrets are out of it. */
export type ApplicationDrift = {
    /** As `app` takes it. */
    readonly id: string;
    readonly name: string;
    readonly namespace?: string;
    readonly project?: string;
    /** Its page in Argo CD. */
    readonly url: string;
    readonly verdict: Verdict;
    /** Of a verdict that is neither clean nor about resources: why. */
    readonly why?: string;
    readonly sync?: string;
    readonly health?: string;
    /** What was compared with the cluster, and what was synced last; several sources have several. */
    readonly compared: readonly string[];
    readonly deployed: readonly string[];
    /** When the comparison began (RFC 3339, by the server's clock). */
    readonly comparedAt?: string;
    readonly since?: Since;
    readonly resources: readonly ResourceDrift[];
    readonly resourcesLeftOut: number;
    readonly automation: Automation;
    /** Why Argo CD has not put it right, as far as that can be told. */
    readonly notHealed: readonly string[];
    /** What else must be known to read this: rules that leave something out, what could not be asked. */
    readonly notes: readonly string[];
};
/** `atLatest`: it may have begun before. `issue`: an earlier look saw the event, which Kubernetes forgets, and the issue has kept it. */
export type Since = {
    readonly at: string;
    readonly source: 'event' | 'managedFields' | 'condition' | 'issue';
    readonly atLatest: boolean;
};
/** How the Application is set to be synced by itself. */
export type Automation = {
    readonly autoSync: boolean;
    readonly selfHeal: boolean;
    readonly prune: boolean;
};
/** `cluster`: git is as it was at the last sync; `git`: a commit since then has changed it, and nobody else; `unknown`: it cannot be told. */
export type Cause = 'cluster' | 'git' | 'both' | 'unknown';
/** One resource that is OutOfSync. `extra` has no manifest any more: a sync that prunes deletes it. */
export type ResourceDrift = {
    readonly group: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly difference: 'missing' | 'extra' | 'changed';
    readonly cause: Cause;
    readonly fields: readonly FieldDrift[];
    readonly fieldsLeftOut: number;
    /** What is to be said of it besides. */
    readonly note?: string;
    readonly url: string;
    readonly declaredAt?: Place;
    readonly checkedOutAt?: Place;
};
/** One field of a changed resource. Values are short lines; absent is not there. `masked`: they differ, and are not shown. */
export type FieldDrift = {
    readonly path: string;
    readonly live?: string;
    readonly wanted?: string;
    readonly masked: boolean;
    readonly cause: Cause;
    /** Who owns the live field, the one that wrote last first; empty where Kubernetes does not tell. */
    readonly owners: readonly {
        readonly manager: string;
        readonly operation: string;
        readonly at?: string;
    }[];
};
/** How much is kept of an application. */
export declare const driftLimits: {
    readonly resources: 100;
    readonly fields: 30;
    readonly owners: 3;
    readonly name: 253;
    readonly text: 500;
};
/** True for a verdict that fails the check: what could not be judged does too. `allowPending`: commits that nobody has synced yet do not. */
export declare function isFinding({ verdict }: Pick<ApplicationDrift, 'verdict'>, { allowPending }: {
    readonly allowPending: boolean;
}): boolean;
