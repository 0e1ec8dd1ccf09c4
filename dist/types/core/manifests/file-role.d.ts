/** Whether a file is read as manifests, and why not. `nameless`: its objects need no `metadata.name`. */
export type FileRole = {
    readonly kind: 'manifest';
    readonly nameless: boolean;
} | {
    readonly kind: 'skip';
    readonly reason: string;
};
/** Tells by its path what a YAML or JSON file of a config repository is. */
export declare function fileRole(path: string): FileRole;
