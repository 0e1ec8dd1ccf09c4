import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import { GrpcCode, GrpcError } from './http-messages.js';

/** `document` after a JSON patch (RFC 6902; `move` and `copy` are not simulated). Throws GrpcError for one that does not apply. */
export function patchJson(document: Json, text: string): Json {
  return operationsOf(text).reduce<Json>((current, operation) => apply(current, operation), structuredClone(document));
}

function operationsOf(text: string): readonly JsonObject[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value.filter((entry) => isJsonObject(entry));
  } catch {
    // Answered below, like a patch that is no list.
  }
  throw new GrpcError(GrpcCode.unknown, `error decoding json patch: invalid character '${text.trim().slice(0, 1)}' looking for beginning of value`);
}

function apply(document: Json, operation: JsonObject): Json {
  const { value } = operation;
  const [op, path] = [textOf(operation['op']), textOf(operation['path'])];
  const steps = path.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.at(-1);
  let parent: Json | undefined = document;
  for (const step of steps.slice(0, -1)) parent = at(parent, step);
  if (last === undefined || (!isJsonObject(parent) && !Array.isArray(parent))) throw failed(op, path);
  const existing = at(parent, last);
  if (op !== 'add' && existing === undefined) throw failed(op, path);
  if (op === 'test') {
    if (!isDeepStrictEqual(existing, value)) throw failed('testing', path);
    return document;
  }
  if (op !== 'add' && op !== 'replace' && op !== 'remove') throw failed(op, path);
  change(parent, last, op === 'remove' ? undefined : { value: value ?? null, insert: op === 'add' });
  return document;
}

function change(parent: Json, key: string, to: { readonly value: Json; readonly insert: boolean } | undefined): void {
  if (Array.isArray(parent)) {
    const list = parent as Json[];
    const index = key === '-' ? list.length : Number(key);
    if (to === undefined) list.splice(index, 1);
    else list.splice(index, to.insert ? 0 : 1, to.value);
  } else if (to === undefined) {
    Reflect.deleteProperty(parent as object, key);
  } else {
    Object.defineProperty(parent, key, { value: to.value, enumerable: true, configurable: true, writable: true });
  }
}

function at(value: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function failed(operation: string, path: string): GrpcError {
  return new GrpcError(GrpcCode.unknown, `error applying patch: ${operation} operation does not apply: doc is missing path: ${path}`);
}
