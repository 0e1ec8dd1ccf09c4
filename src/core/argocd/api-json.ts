import { isJsonObject } from '../json.js';
import type { Application } from './application.js';
import type { ObjectEvent, TreeNode } from './diagnosis.js';

/** The Application that an answer holds; undefined when it holds something else. */
export function parseApplication(body: string): Application | undefined {
  const value = parse(body);
  return isApplication(value) ? value : undefined;
}

/** The Application in one line of the stream of changes (`{"result":{"type","application"}}`). */
export function parseStreamedApplication(line: string): Application | undefined {
  const value = parse(line);
  const result = isJsonObject(value) ? value['result'] : undefined;
  const application: unknown = isJsonObject(result) ? result['application'] : undefined;
  return isApplication(application) ? application : undefined;
}

/** The nodes of a resource tree; undefined when the answer is none. */
export function parseResourceTree(body: string): readonly TreeNode[] | undefined {
  return listOf(body, 'nodes', (node): node is TreeNode => isJsonObject(node) && typeof node['kind'] === 'string' && typeof node['name'] === 'string');
}

/** The events of an object; undefined when the answer is none. */
export function parseEvents(body: string): readonly ObjectEvent[] | undefined {
  return listOf(body, 'items', (event): event is ObjectEvent => isJsonObject(event));
}

/** A list that is empty is absent. */
function listOf<T>(body: string, field: string, is: (item: unknown) => item is T): readonly T[] | undefined {
  const value = parse(body);
  if (!isJsonObject(value)) return undefined;
  const list: unknown = value[field] ?? [];
  return Array.isArray(list) ? (list as readonly unknown[]).filter(is) : undefined;
}

/** The HTTP status that an error in the middle of a stream stands for. */
export function streamedErrorStatus(line: string): number | undefined {
  const value = parse(line);
  const error = isJsonObject(value) ? value['error'] : undefined;
  const status = isJsonObject(error) ? error['http_code'] : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** The message of an error body, of a unary answer or a stream; undefined when the text is neither. */
export function parseErrorMessage(body: string): string | undefined {
  const value = parse(body);
  if (!isJsonObject(value)) {
    return undefined;
  }
  const nested = isJsonObject(value['error']) ? value['error']['message'] : undefined;
  const found = [nested, value['message'], value['error']].find((text) => typeof text === 'string' && text !== '');
  return typeof found === 'string' ? found : undefined;
}

/** The token of a session answer. */
export function parseSessionToken(body: string): string | undefined {
  const value = parse(body);
  const token = isJsonObject(value) ? value['token'] : undefined;
  return typeof token === 'string' && token !== '' ? token : undefined;
}

function isApplication(value: unknown): value is Application {
  return isJsonObject(value) && isJsonObject(value['metadata']) && typeof value['metadata']['name'] === 'string' && isJsonObject(value['spec']);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, withoutNulls) as unknown;
  } catch {
    return undefined;
  }
}

/** Go writes null for an empty list or pointer: absent is what it means, and an item of a list is then none. */
function withoutNulls(_key: string, value: unknown): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).filter((item) => item !== undefined && item !== null);
  return value === null ? undefined : value;
}
