/**
 * Changes one manifest of a throw-away checkout so that Argo CD sees a difference: the first workload's pod
 * template, else the first object, files of the folder itself first; for a Helm chart its values. Applications and templates of
 * charts are left alone.
 * Changes nothing where there is no such place.
 */
export declare function changeOneManifest(folder: string): void;
/** True for a folder with at least one YAML file in it or below. */
export declare function holdsManifests(folder: string): boolean;
