/** Which applications besides those that are named, and in which order. */
export interface SelectionSettings {
    readonly selector: string | undefined;
    readonly projects: readonly string[];
    readonly children: boolean;
    readonly maxParallel: number;
    /** Names, patterns or labels of each wave; none to go by the annotations. */
    readonly waves: readonly (readonly string[])[];
}
/** How a sync is done; names are Argo CD's. */
export interface SyncSettings {
    readonly force: boolean;
    readonly replace: boolean;
    readonly serverSideApply: boolean;
    readonly applyOnly: boolean;
    readonly options: readonly string[];
    readonly resources: readonly string[];
    readonly confirmPrune: boolean;
}
