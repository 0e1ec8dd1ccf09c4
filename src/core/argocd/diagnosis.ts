import type { Application, HealthStatus, ResourceStatus } from './application.js';
import { describeResource } from './resource-health.js';

/** An object of the tree that an Application has in the cluster: what git asks for, and what that owns. */
export interface TreeNode {
  readonly group?: string;
  readonly version?: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly uid?: string;
  readonly parentRefs?: readonly { readonly uid?: string }[];
  readonly health?: HealthStatus;
  readonly createdAt?: string;
  /** What Argo CD shows beside it: of a Pod its `Status Reason` and `Restart Count`. */
  readonly info?: readonly { readonly name: string; readonly value: string }[];
}

/** An event of Kubernetes. Times are RFC 3339. */
export interface ObjectEvent {
  readonly type?: string;
  readonly count?: number;
  readonly reason?: string;
  readonly message?: string;
  /** Where `count` is more than 1, when it happened first. */
  readonly firstTimestamp?: string;
  readonly lastTimestamp?: string;
  readonly eventTime?: string;
  readonly metadata?: { readonly name?: string; readonly creationTimestamp?: string };
}

/** Resources of the application that are not Healthy, in Argo CD's order; hooks that were left behind are none. */
export function notHealthyResources(application: Application): readonly ResourceStatus[] {
  return (application.status?.resources ?? []).filter(({ hook, health }) => hook !== true && health?.status !== undefined && health.status !== 'Healthy');
}

/**
 * The object whose events say most about a resource: of all it owns the newest that is not Healthy either,
 * Pods first, since theirs name images and exit codes. Undefined where the tree does not have it.
 */
export function suspectOf(resource: ResourceStatus, nodes: readonly TreeNode[]): TreeNode | undefined {
  const root = nodes.find((node) =>
    node.kind === resource.kind && node.name === resource.name && (node.group ?? '') === (resource.group ?? '') && (node.namespace ?? '') === (resource.namespace ?? ''));
  if (root === undefined) return undefined;
  const owned = new Set([root.uid]);
  const family: TreeNode[] = [];
  for (let grown = true; grown;) {
    const found = nodes.filter((node) => !family.includes(node) && node.parentRefs?.some(({ uid }) => uid !== undefined && owned.has(uid)) === true);
    for (const { uid } of found) owned.add(uid);
    family.push(...found);
    grown = found.length > 0;
  }
  const sick = family.filter(({ health }) => health?.status !== undefined && health.status !== 'Healthy');
  const [first] = sick.toSorted((a, b) => Number(b.kind === 'Pod') - Number(a.kind === 'Pod') || compare(b.createdAt, a.createdAt));
  return first ?? root;
}

/** The message with every resource that is not Healthy and that it does not name yet; of many only the first. */
export function withUnhealthy(message: string, application: Application | undefined, limit: number): string {
  const missing = (application === undefined ? [] : notHealthyResources(application)).map(describeResource).filter((text) => !message.includes(text));
  const more = missing.length > limit ? [`and ${missing.length - limit} more`] : [];
  return [message, ...missing.slice(0, limit), ...more].join('; ');
}

/** When it happened last. */
export function timeOf({ lastTimestamp, eventTime, metadata }: ObjectEvent): string | undefined {
  return lastTimestamp ?? eventTime ?? metadata?.creationTimestamp;
}

function compare(a = '', b = ''): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
