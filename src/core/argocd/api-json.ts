import { isJsonObject, type JsonObject } from '../json.js';
import { hasShape } from './answer-shape.js';
import type { Application } from './application.js';
import type { ObjectEvent, TreeNode } from './diagnosis.js';

/** The Application that an answer holds; undefined when it holds something else. */
export function parseApplication(body: string): Application | undefined {
  const value = parse(body);
  return isApplication(value) ? value : undefined;
}

/** The Applications of a list; an empty one is written as null. Undefined for something else. */
export function parseApplicationList(body: string): readonly Application[] | undefined {
  const value = parse(body);
  if (!isJsonObject(value) || !isJsonObject(value['metadata'])) return undefined;
  const items: unknown = value['items'] ?? [];
  return Array.isArray(items) && items.every(isApplication) ? items : undefined;
}

/** An ApplicationSet as far as it is read: which Applications it has made, and what keeps it from its work. */
export interface ApplicationSetStatus {
  /** The object as it came, to have it generated. */
  readonly object: JsonObject;
  readonly applications: readonly { readonly name: string }[];
  /** Message of the condition `ErrorOccurred`. */
  readonly error: string | undefined;
}

/** The ApplicationSet of an answer. Source: pkg/apis/application/v1alpha1/applicationset_types.go of argo-cd. */
export function parseApplicationSet(body: string): ApplicationSetStatus | undefined {
  const object = parse(body);
  if (!isJsonObject(object) || !isJsonObject(object['spec']) || !isJsonObject(object['metadata'])) return undefined;
  const status = isJsonObject(object['status']) ? object['status'] : {};
  const failed = objectsIn(status['conditions']).find((condition) => condition['type'] === 'ErrorOccurred' && condition['status'] === 'True');
  return {
    object,
    applications: objectsIn(status['resources']).flatMap(({ kind, name }) => (kind === 'Application' && typeof name === 'string' ? [{ name }] : [])),
    error: failed === undefined ? undefined : typeof failed['message'] === 'string' ? failed['message'] : 'no reason given',
  };
}

/** The Applications that an ApplicationSet stands for now. */
export function parseGenerated(body: string): readonly (Application & JsonObject)[] | undefined {
  const value = parse(body);
  if (!isJsonObject(value)) return undefined;
  const applications: unknown = value['applications'] ?? [];
  const isObject = (one: unknown): one is Application & JsonObject => isApplication(one);
  return Array.isArray(applications) && applications.every(isObject) ? applications : undefined;
}

/** What the sync windows of a project let through now. */
export interface SyncWindowState {
  readonly manual: boolean;
  readonly automated: boolean;
}

/**
 * The windows of an Application. `canSync` is about a manual sync; for an automated one the lists tell: a deny that is
 * open blocks, then an allow that is open lets through, and allows that are all closed block.
 * Source: SyncWindows.CanSync in pkg/apis/application/v1alpha1/types.go of argo-cd.
 */
export function parseSyncWindows(body: string): SyncWindowState | undefined {
  const value = parse(body);
  if (!isJsonObject(value)) return undefined;
  const [active, assigned] = [objectsIn(value['activeWindows']), objectsIn(value['assignedWindows'])];
  const has = (windows: readonly JsonObject[], kind: string): boolean => windows.some((window) => window['kind'] === kind);
  return { manual: value['canSync'] === true, automated: !has(active, 'deny') && (has(active, 'allow') || !has(assigned, 'allow')) };
}

function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
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
  return listOf(body, 'nodes', (node): node is TreeNode => isJsonObject(node) && typeof node['kind'] === 'string' && typeof node['name'] === 'string' && hasShape(node, 'treeNode'));
}

/** The events of an object, or of the Application itself; undefined when the answer is none. */
export function parseEvents(body: string): readonly ObjectEvent[] | undefined {
  return listOf(body, 'items', (event): event is ObjectEvent => hasShape(event, 'event'));
}

/** The objects of a `/manifests` answer, which holds each as text; undefined when the answer is none, or one of them cannot be read. */
export function parseManifests(body: string): readonly JsonObject[] | undefined {
  const value = parse(body);
  if (!isJsonObject(value)) return undefined;
  const texts: unknown = value['manifests'] ?? [];
  if (!Array.isArray(texts)) return undefined;
  const objects = texts.map((text: unknown) => (typeof text === 'string' ? parse(text) : undefined)).filter(isJsonObject);
  return objects.length === texts.length ? objects : undefined;
}

/** The object of a `/resource` answer, which holds it as text; undefined when the answer is none. */
export function parseLiveObject(body: string): JsonObject | undefined {
  const value = parse(body);
  const object = isJsonObject(value) && typeof value['manifest'] === 'string' ? parse(value['manifest']) : undefined;
  return isJsonObject(object) ? object : undefined;
}

/**
 * One line of a stream of logs. The end is a line of its own, without content. Where Kubernetes refuses the log,
 * Argo CD sends what it said as if that was a line, with the time zero. Source: PodLogs in server/application/application.go of argo-cd.
 */
export function parseLogLine(line: string): { readonly kind: 'line' | 'refusal'; readonly content: string } | { readonly kind: 'end' } | undefined {
  const value = parse(line);
  const result = isJsonObject(value) ? value['result'] : undefined;
  if (!isJsonObject(result)) return undefined;
  if (result['last'] === true) return { kind: 'end' };
  const [content, time] = [result['content'] ?? '', result['timeStampStr']];
  if (typeof content !== 'string') return undefined;
  return { kind: typeof time === 'string' && time.startsWith('0001-01-01') ? 'refusal' : 'line', content };
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

/** The token of Dex's token exchange (RFC 8693). */
export function parseAccessToken(body: string): string | undefined {
  return textIn(body, 'access_token');
}

/** The identity token of GitHub's token service. */
export function parseIdentityToken(body: string): string | undefined {
  return textIn(body, 'value');
}

/** The OIDC connectors of Dex that `/api/v1/settings` shows. */
export function parseOidcConnectors(body: string): readonly string[] | undefined {
  const value = parse(body);
  if (!isJsonObject(value)) return undefined;
  const dex = isJsonObject(value['dexConfig']) ? value['dexConfig'] : {};
  return objectsIn(dex['connectors']).flatMap(({ type, id }) => (type === 'oidc' && typeof id === 'string' && id !== '' ? [id] : []));
}

/** The token of a session answer. */
export function parseSessionToken(body: string): string | undefined {
  return textIn(body, 'token');
}

function textIn(body: string, field: string): string | undefined {
  const value = parse(body);
  const text = isJsonObject(value) ? value[field] : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function isApplication(value: unknown): value is Application {
  return isJsonObject(value) && isJsonObject(value['metadata']) && typeof value['metadata']['name'] === 'string' && isJsonObject(value['spec']) && hasShape(value, 'application');
}

function parse(text: string): unknown {
  try {
    return withoutNulls(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * Go writes null for an empty list or pointer: absent is what it means, and an item of a list is then none. What has none stays
 * the same object, for answers about hundreds of Applications come at the same time. Who wrote which field is never asked, and is
 * as long as the rest.
 */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value as unknown[];
    for (let index = 0; index < items.length; index += 1) items[index] = withoutNulls(items[index]);
    return items.includes(null) ? items.filter((item) => item !== null) : items;
  }
  const fields = value as Record<string, unknown>;
  let isWhole = true;
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (field === null || key === 'managedFields') isWhole = false;
    else if (typeof field === 'object') fields[key] = withoutNulls(field);
  }
  // An object that a field is deleted from is slow to read ever after.
  return isWhole ? fields : Object.fromEntries(Object.entries(fields).filter(([key, field]) => field !== null && key !== 'managedFields'));
}
