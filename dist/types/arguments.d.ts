import type { Problem } from './core/problem.js';
import { type CommandName } from './inputs.js';
import type { RawInputs } from './settings.js';
/** What the arguments of the CLI ask for. */
export interface Arguments {
    readonly command: CommandName | undefined;
    readonly raw: RawInputs;
    readonly format: OutputFormat;
    readonly output: string | undefined;
    readonly help: boolean;
    readonly version: boolean;
    readonly problems: readonly Problem[];
}
/** Every command has the first three; the others are reports on files. */
declare const formats: readonly ['text', 'json', 'github', 'sarif', 'junit', 'codequality'];
export type OutputFormat = (typeof formats)[number];
/**
 * Reads `<command> --input value --input=value --flag --no-flag --flag=false`. A flag given again adds a
 * line. Everything that is not understood is a problem; nothing is guessed.
 */
export declare function parseArguments(argv: readonly string[]): Arguments;
export {};
