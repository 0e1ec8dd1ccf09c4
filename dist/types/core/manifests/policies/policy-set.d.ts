/** Every policy with the severity that it has unless the input says otherwise, the smallest set that holds it, and what it finds. */
export declare const policies: {
    readonly 'removed-api': readonly ["error", "baseline", "The API is not served by one of the Kubernetes versions"];
    readonly 'duplicate-key': readonly ["error", "baseline", "A key is given twice in a mapping: only one of them counts"];
    readonly 'duplicate-resource': readonly ["error", "baseline", "Two objects of a folder or an overlay have the same kind, namespace and name"];
    readonly 'selector-mismatch': readonly ["error", "baseline", "The selector of a workload does not choose its own pods"];
    readonly 'privileged-container': readonly ["error", "baseline", "A container is privileged"];
    readonly 'privilege-escalation': readonly ["error", "baseline", "A container may gain more privileges than its parent"];
    readonly 'host-pid-ipc': readonly ["error", "baseline", "Pods share the process or IPC namespace of their node"];
    readonly 'sensitive-host-mount': readonly ["error", "baseline", "A volume mounts a folder of the node that gives control of it"];
    readonly 'dangerous-capability': readonly ["error", "baseline", "A container adds a capability that gives control of the node"];
    readonly 'image-latest-or-untagged': readonly ["error", "baseline", "An image has no tag or the tag `latest`"];
    readonly 'secret-in-env-value': readonly ["error", "baseline", "The value of an environment variable looks like a secret"];
    readonly 'cluster-admin-binding': readonly ["error", "baseline", "A binding gives the role cluster-admin"];
    readonly 'deprecated-api': readonly ["warning", "baseline", "The API is gone in a later Kubernetes version"];
    readonly 'host-network-or-port': readonly ["warning", "baseline", "Pods use the network of their node, or a port of it"];
    readonly 'dangling-reference': readonly ["warning", "baseline", "A Service, HorizontalPodAutoscaler or Ingress refers to what is not beside it"];
    readonly 'pdb-and-replicas': readonly ["warning", "baseline", "A PodDisruptionBudget allows no eviction"];
    readonly 'run-as-non-root': readonly ["warning", "strict", "Containers may run as root"];
    readonly 'read-only-root-fs': readonly ["warning", "strict", "A container can write to its root file system"];
    readonly 'resources-missing': readonly ["warning", "strict", "A container has no requests or no memory limit"];
    readonly 'probes-missing': readonly ["warning", "strict", "A container that serves has no readiness or liveness probe"];
};
export type PolicyId = keyof typeof policies;
export declare const policyIds: readonly PolicyId[];
/** Policies with their severities; one that is not in it is off, but for `duplicate-key`, which the input `strict` asks for too. */
export type PolicySet = ReadonlyMap<PolicyId, 'error' | 'warning' | 'off'>;
/**
 * Reads `baseline`, `strict`, `none`, and ids, separated by commas or line ends; later entries win. `id` alone turns a
 * policy on with its own severity, `id=error`, `id=warning` and `id=off` set it. Ids alone begin with nothing on.
 */
export declare function readPolicies(text: string): {
    readonly policies: PolicySet;
    readonly problems: readonly string[];
};
