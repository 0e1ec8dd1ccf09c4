import type { Asked, Right } from './facts.js';
/** An Application as Argo CD's RBAC names it: `project/name`, with the namespace in between outside of Argo CD's own. */
export interface RightsSubject {
    readonly project: string;
    readonly object: string;
}
/** An Application as RBAC names it. */
export declare function subjectOf({ name, namespace, project }: {
    readonly name: string;
    readonly namespace: string | undefined;
    readonly project: string;
}): RightsSubject;
/** What to ask a server about, and what is left out of that. Sources: docs/least-privilege.md, server/rbacpolicy of argo-cd. */
export declare function rightsToAsk(subjects: readonly RightsSubject[]): {
    readonly asked: readonly Right[];
    readonly leftOut: readonly (Right & {
        readonly allowed: Asked<boolean>;
    })[];
};
/** When a JSON Web Token ends, in milliseconds of the epoch; undefined for never. Nothing else of it is read, nothing is checked. */
export declare function tokenEnd(token: string): Asked<number | undefined>;
