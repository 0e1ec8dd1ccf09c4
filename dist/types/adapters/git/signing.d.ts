import type { ConfigEntries } from './environment.js';
import type { GitSession } from './session.js';
/** How commits are signed: configuration, options of the command, and what it needs of the environment. */
export interface Signing {
    readonly config: ConfigEntries;
    readonly options: readonly string[];
    readonly env: Readonly<Record<string, string>>;
}
/** Reads from the configuration of the machine and of the checkout, which no repository brings with it, whether commits are to be signed. */
export declare function readSigning({ run, options: { environment } }: GitSession): Promise<Signing>;
