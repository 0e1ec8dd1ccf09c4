/** Name under which the built-in workflow appears where a file would be named. */
export declare const builtInFile = "built-in.osop.yaml";
/**
 * The workflow of a run without a file: commit (with `bump`, one of its own that sets images), validate, sync, gate on health, and roll back when the
 * sync or the gate fails. With `notify` it tells Slack how it ended.
 */
export declare function builtInWorkflow({ notify, bump }: {
    readonly notify: boolean;
    readonly bump: boolean;
}): string;
/** The workflow of the command `bump`. */
export declare const bumpWorkflow = "osop_version: \"2.0\"\nid: bump\nname: Set images in the config repository\nnodes:\n  - id: bump\n    type: git\n    purpose: Set the images by one commit\n    runtime: {action: bump}\n    outputs: [commit_sha, images]\nedges: []\n";
/** The workflow of the command `promote`; with `healthy`, what `app` runs must be healthy. */
export declare function promoteWorkflow({ healthy }: {
    readonly healthy: boolean;
}): string;
/** The workflow of the command `sync`: which revision, the inputs and the applications themselves say. */
export declare const syncWorkflow = "osop_version: \"2.0\"\nid: sync\nname: Sync by Argo CD and verify\nnodes:\n  - id: sync\n    type: infra\n    purpose: Sync the applications\n    runtime: {tool: argocd, action: sync, app_name: \"${inputs.app}\"}\n    outputs: [sync_status]\n  - id: health\n    type: api\n    purpose: Wait until they are healthy and stay so\n    runtime: {method: GET, url: \"https://argocd/api/v1/applications/${inputs.app}\"}\n    outputs: [health_status]\nedges:\n  - {from: sync, to: health}\n";
/** The workflow of the command `wait`. */
export declare const waitWorkflow = "osop_version: \"2.0\"\nid: wait\nname: Wait until it is live and healthy\nnodes:\n  - id: health\n    type: api\n    purpose: Wait until they are healthy and stay so\n    runtime: {method: GET, url: \"https://argocd/api/v1/applications/${inputs.app}\"}\n    outputs: [health_status]\nedges: []\n";
/** The workflow of the command `rollback`: where to, the inputs say. */
export declare const rollbackWorkflow = "osop_version: \"2.0\"\nid: rollback\nname: Roll back and verify\nnodes:\n  - id: rollback\n    type: infra\n    purpose: Go back, and prove that it runs\n    runtime: {tool: argocd, action: rollback, app_name: \"${inputs.app}\", steps: 1}\n    outputs: [rollback_status]\nedges: []\n";
/** The workflows of the command `preview`: their nodes are its own. */
export declare const previewWorkflows: {
    readonly [A in 'deploy' | 'delete' | 'sweep']: string;
};
