import { type CommandName } from './inputs.js';
/** The text of `--help`, for a command or for all. Lines fit 80 columns where words allow it. */
export declare function helpText(command: CommandName | undefined): string;
