/** `NAME=value` pairs of git configuration, in order; a key may come more than once. */
export type ConfigEntries = readonly (readonly [key: string, value: string])[];
/** The whole environment of a git command. Configuration goes by environment, so that no token is in argv or in a file. */
export declare function gitEnvironment(machine: Readonly<Record<string, string | undefined>>, more: {
    readonly config: ConfigEntries;
    readonly allowHttp: boolean;
}): Readonly<Record<string, string>>;
/** Sends `header` to the origin only, in place of what else is configured for it. */
export declare function credentialConfig(origin: string, header: string): ConfigEntries;
