import type { Severity } from './rule.js';
/** Severities that differ from a rule's own, and rules that are off. */
export type RuleSettings = ReadonlyMap<string, Severity | 'off'>;
/**
 * Reads `DR040=off, DR032=error`, separated by commas or line ends; later entries win. `none` switches every rule off, and
 * an id alone switches it on again with its own severity.
 */
export declare function readRuleSettings(text: string, rules: readonly {
    readonly id: string;
    readonly severity: Severity;
}[]): {
    readonly settings: RuleSettings;
    readonly problems: readonly string[];
};
