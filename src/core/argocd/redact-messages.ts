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

/** A status has thousands of parts, and is read again and again: nothing is made of those that stay. */
function withoutIn(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return withoutInItems(value, redact);
  const fields = value as Readonly<Record<string, unknown>>;
  let changed: Record<string, unknown> | undefined;
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (typeof field !== 'object' && key !== 'message') continue;
    const clean = key === 'message' && typeof field === 'string' ? redact(field) : withoutIn(field, redact);
    if (clean !== field) (changed ??= {})[key] = clean;
  }
  return changed === undefined ? value : { ...fields, ...changed };
}

function withoutInItems(items: readonly unknown[], redact: (text: string) => string): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const clean = withoutIn(items[index], redact);
    if (clean !== items[index]) (changed ??= [...items])[index] = clean;
  }
  return changed ?? items;
}
