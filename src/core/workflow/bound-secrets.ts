/**
 * Secrets that a workflow file may name, and the one place where it may: as the whole `url` of an
 * `api` node that posts. Their values never enter a template or an expression.
 */
export const boundSecrets = ['SLACK_WEBHOOK_URL'] as const;

/** True when `text` is nothing but `{{name}}` or `${env.name}`. */
export function isWholeReference(text: string, name: (typeof boundSecrets)[number]): boolean {
  const inner = /^\s*\{\{\s*([A-Za-z0-9_.]+)\s*\}\}\s*$/.exec(text)?.[1] ?? /^\s*\$\{([A-Za-z0-9_.]+)\}\s*$/.exec(text)?.[1];
  return inner === name || inner === `env.${name}`;
}
