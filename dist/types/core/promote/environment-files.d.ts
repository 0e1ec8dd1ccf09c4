/** Two environments of a repository. */
export interface Environments {
    readonly from: string;
    readonly to: string;
}
/** A file of the one environment and its counterpart in the other. */
export interface FilePair {
    readonly source: string;
    readonly target: string;
}
/** A file of the one environment that has no counterpart, or several: these are `found`. */
export interface LoneFile {
    readonly path: string;
    readonly found: readonly string[];
}
/** Where environments are: the steps of `environments-path`, each with at most one `*`. Empty for anywhere. */
export interface EnvironmentsPath {
    readonly steps: readonly string[];
}
/** Reads `environments-path`: a folder, or a pattern with `{env}` in it, such as `envs/{env}` or `values/{env}.yaml`, and `*` for what differs from one application to the next. */
export declare function parseEnvironmentsPath(text: string): EnvironmentsPath | {
    readonly wrong: string;
};
/** The files of an environment with their counterparts in the other, in the order of the paths. */
export declare function pairFiles(paths: readonly string[], environments: Environments, where: EnvironmentsPath): {
    readonly pairs: readonly FilePair[];
    readonly alone: readonly LoneFile[];
};
/** True for a file of the environment. */
export declare function isOfEnvironment(path: string, environment: string, where: EnvironmentsPath): boolean;
/** A name without the environment in it: `web-dev` and `web-prod` become `web-{env}`. Equal for what is the same in both. */
export declare function neutralName(name: string, environment: string): string;
