/** Name under which the built-in workflow appears where a file would be named. */
export declare const builtInFile = "built-in.osop.yaml";
/**
 * The workflow of a run without a file: commit, validate, sync, gate on health, and roll back when the
 * sync or the gate fails. With `notify` it tells Slack how it ended.
 */
export declare function builtInWorkflow({ notify }: {
    readonly notify: boolean;
}): string;
