/** Whether a file is read as manifests, and why not. */
export type FileRole = {
    readonly kind: 'manifest';
} | {
    readonly kind: 'skip';
    readonly reason: string;
};
/** Tells by its path what a YAML or JSON file of a config repository is. */
export declare function fileRole(path: string): FileRole;
