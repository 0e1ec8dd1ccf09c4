import type { Application } from './application.js';

/**
 * The Application with every `message` of its status looked through: of its operation, conditions, health, hooks, resources and
 * whatever newer servers add. Manifests and programs of others write them, and some quote what they were given. Nothing else
 * is touched, for revisions, images and states are judged. What has nothing to take out is the same object.
 */
export function redactMessages(application: Application, redact: (text: string) => string): Application {
  const status = withoutIn(application.status, redact);
  return status === application.status ? application : { ...application, status: status as NonNullable<Application['status']> };
}

function withoutIn(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let changed: Record<string, unknown> | undefined;
  // A status has thousands of parts, and is read again and again: nothing is made of those that stay.
  for (const key in value) {
    const item: unknown = (value as Readonly<Record<string, unknown>>)[key];
    const clean = key === 'message' && typeof item === 'string' ? redact(item) : withoutIn(item, redact);
    if (clean !== item) (changed ??= {})[key] = clean;
  }
  if (changed === undefined) return value;
  return Array.isArray(value) ? Object.assign([...(value as readonly unknown[])], changed) : { ...value, ...changed };
}
