/**
 * Secrets that a workflow file may name, and the one place where it may: as the whole `url` of an
 * `api` node that posts. Their values never enter a template or an expression.
 */
export declare const boundSecrets: readonly ['SLACK_WEBHOOK_URL'];
/** True when `text` is nothing but `{{name}}` or `${env.name}`. */
export declare function isWholeReference(text: string, name: (typeof boundSecrets)[number]): boolean;
