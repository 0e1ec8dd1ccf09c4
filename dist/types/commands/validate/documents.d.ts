import type { OutputFormat } from '../../arguments.js';
import type { ValidationOutcome } from './carry-out.js';
type Checked = Extract<ValidationOutcome, {
    readonly kind: 'checked';
}>;
/** The action's outputs of a validation; those that are not here are empty. */
export declare function validationOutputs({ report, exitCode, sarifFile }: Checked): Readonly<Record<string, string>>;
/** What a format puts on stdout. `text` is the log on stderr, `html` is for `graph`. */
export declare function validationDocument(format: Exclude<OutputFormat, 'text' | 'html'>, outcome: Checked): Promise<string>;
export {};
