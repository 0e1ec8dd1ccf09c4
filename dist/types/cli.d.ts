import { type ExitCode } from './core/run-record.js';
import type { Screen } from './adapters/live-view.js';
import type { Host } from './wiring.js';
/** Where the CLI writes, and the process that it runs in. */
export interface CliIo {
    readonly host: Host;
    readonly stdout: (text: string) => void;
    readonly stderr: (text: string) => void;
    /** Whether stderr takes ANSI colours. */
    readonly color: boolean;
    /** Where stderr is a terminal that a table can be drawn in. */
    readonly screen?: Screen;
}
/** The command line as a function: data goes to stdout, everything for people to stderr. */
export declare function cli(argv: readonly string[], io: CliIo): Promise<ExitCode>;
