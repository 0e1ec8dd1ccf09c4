/**
 * The folder of a kustomization that an Application is called after, as `apps/web/overlays/dev` for `web-dev`: names of
 * folders on the way there, with dashes between them. `.` where there is none, or more than one.
 */
export declare function folderOfApplication(name: string, kustomizations: readonly string[]): string;
/** Folders of a checkout that hold a kustomization; none deeper than eight. */
export declare function kustomizationsIn(root: string, folder?: string, depth?: number): readonly string[];
