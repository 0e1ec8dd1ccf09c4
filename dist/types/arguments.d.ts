import { type ExportFormat } from './core/audit/export-formats.js';
import type { Problem } from './core/problem.js';
import { type CommandName } from './inputs.js';
import type { RawInputs } from './settings.js';
/** What the arguments of the CLI ask for. */
export interface Arguments {
    readonly command: CommandName | undefined;
    /** What `audit` is asked for; undefined for every other command. */
    readonly audit: AuditCommand | undefined;
    readonly raw: RawInputs;
    readonly format: OutputFormat;
    /** The form of what `audit export` gives. */
    readonly exportFormat: ExportFormat;
    readonly output: string | undefined;
    readonly help: boolean;
    readonly version: boolean;
    readonly problems: readonly Problem[];
}
/** What `audit` can be asked for, each with its formats: the first one is that which nobody has to name. */
declare const auditFormats: {
    readonly verify: readonly ["text", "json", "github"];
    readonly export: readonly ["jsonl", "csv", "ocsf", "cloudevents"];
};
export type AuditCommand = keyof typeof auditFormats;
declare const outputFormats: readonly ["text", "json", "github", "sarif", "junit", "codequality", "html"];
export type OutputFormat = (typeof outputFormats)[number];
/** Every format of any command. */
export declare const formats: readonly (OutputFormat | ExportFormat)[];
/**
 * Reads `<command> --input value --input=value --flag --no-flag --flag=false`. A flag given again adds a
 * line. Everything that is not understood is a problem; nothing is guessed.
 */
export declare function parseArguments(argv: readonly string[]): Arguments;
export {};
