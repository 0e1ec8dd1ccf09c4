/** The folder of a path; `''` at the top. */
export declare function folderOf(path: string): string;
/** Whether a path is of a kustomization or a chart's description: where there is none, files are all that they seem. */
export declare function isLayoutFile(path: string): boolean;
