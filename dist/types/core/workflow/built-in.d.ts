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
