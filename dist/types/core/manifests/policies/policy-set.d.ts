/** Every policy with the severity that it has unless the input says otherwise, and whether `baseline` holds it. */
declare const policies: {
    readonly 'removed-api': readonly ["error", "baseline"];
    readonly 'duplicate-resource': readonly ["error", "baseline"];
    readonly 'selector-mismatch': readonly ["error", "baseline"];
    readonly 'privileged-container': readonly ["error", "baseline"];
    readonly 'privilege-escalation': readonly ["error", "baseline"];
    readonly 'host-pid-ipc': readonly ["error", "baseline"];
    readonly 'sensitive-host-mount': readonly ["error", "baseline"];
    readonly 'dangerous-capability': readonly ["error", "baseline"];
    readonly 'image-latest-or-untagged': readonly ["error", "baseline"];
    readonly 'secret-in-env-value': readonly ["error", "baseline"];
    readonly 'cluster-admin-binding': readonly ["error", "baseline"];
    readonly 'deprecated-api': readonly ["warning", "baseline"];
    readonly 'host-network-or-port': readonly ["warning", "baseline"];
    readonly 'dangling-reference': readonly ["warning", "baseline"];
    readonly 'pdb-and-replicas': readonly ["warning", "baseline"];
    readonly 'run-as-non-root': readonly ["warning", "strict"];
    readonly 'read-only-root-fs': readonly ["warning", "strict"];
    readonly 'resources-missing': readonly ["warning", "strict"];
    readonly 'probes-missing': readonly ["warning", "strict"];
};
export type PolicyId = keyof typeof policies;
export declare const policyIds: readonly PolicyId[];
/** The policies that count, with their severities; one that is not in it is off. */
export type PolicySet = ReadonlyMap<PolicyId, 'error' | 'warning'>;
/**
 * Reads `baseline`, `strict`, `none`, and ids, separated by commas or line ends; later entries win. `id` alone turns a
 * policy on with its own severity, `id=error`, `id=warning` and `id=off` set it. Ids alone begin with nothing on.
 */
export declare function readPolicies(text: string): {
    readonly policies: PolicySet;
    readonly problems: readonly string[];
};
export {};
