import { nearest } from '../did-you-mean.js';
import { beginning } from '../one-line.js';
import type { Severity } from './rule.js';

/** Severities that differ from a rule's own, and rules that are off. */
export type RuleSettings = ReadonlyMap<string, Severity | 'off'>;

/**
 * Reads `DR040=off, DR032=error`, separated by commas or line ends; later entries win. `none` switches every rule off, and
 * an id alone switches it on again with its own severity.
 */
export function readRuleSettings(text: string, rules: readonly { readonly id: string; readonly severity: Severity }[]): { readonly settings: RuleSettings; readonly problems: readonly string[] } {
  const settings = new Map<string, Severity | 'off'>();
  const problems: string[] = [];
  for (const entry of text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== '')) {
    const [name = '', severity] = entry.split(/\s*[=:]\s*/);
    const rule = rules.find(({ id }) => id === name.toUpperCase());
    if (entry === 'none') for (const { id } of rules) settings.set(id, 'off');
    else if (rule === undefined) {
      const near = nearest(name, rules.map(({ id }) => id));
      problems.push(`\`${beginning(name, 60)}\` is no rule${near === undefined ? '; docs/doctor.md lists them' : `; did you mean ${near}?`}`);
    } else if (severity === undefined) settings.set(rule.id, rule.severity);
    else if (severity === 'error' || severity === 'warning' || severity === 'notice' || severity === 'off') settings.set(rule.id, severity);
    else problems.push(`\`${beginning(severity, 60)}\` is no severity; write ${rule.id}=error, =warning, =notice or =off`);
  }
  return { settings, problems };
}
