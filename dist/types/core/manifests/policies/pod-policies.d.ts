import type { PolicyId } from './policy-set.js';
import { type Part } from './pod-specs.js';
/** What a policy says of a place. */
export interface Breach {
    readonly pointer: string;
    readonly message: string;
    readonly hint: string;
}
type PodPolicy = (spec: Part) => readonly Breach[];
/** The policies on pods and their containers (https://kubernetes.io/docs/concepts/security/pod-security-standards/). */
export declare const podPolicies: {
    readonly [P in PolicyId]?: PodPolicy;
};
/** Containers that serve need probes; those of jobs end by themselves. */
export declare const probesMissing: PodPolicy;
export {};
