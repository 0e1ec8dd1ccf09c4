// oxlint-disable consistent-type-definitions -- an interface is no JsonObject, and this is shown as JSON
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { TreeNode } from './diagnosis.js';
import { tidy } from './evidence.js';

/** How a pod is. `reason` is the one that kubectl shows as its status; `restarts` are those of all containers. */
export type PodState = {
  readonly namespace: string;
  readonly name: string;
  readonly reason?: string;
  readonly restarts: number;
  /** Those that are not ready, the ones that failed first. */
  readonly containers: readonly ContainerState[];
};

/** One container that is not as it should be. The exit is that of its last end, also where it waits to be started anew. */
export type ContainerState = {
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'terminated' | 'unknown';
  readonly reason?: string;
  readonly message?: string;
  readonly exitCode?: number;
  readonly exitReason?: string;
  readonly restarts: number;
  readonly image?: string;
};

/** What the resource tree says of a pod by itself. Source: populatePodInfo in controller/cache/info.go of argo-cd. */
export function podOfTree({ namespace = '', name, info = [] }: TreeNode): PodState {
  const told = (wanted: string): string | undefined => info.find((item) => item.name === wanted)?.value;
  const reason = text(told('Status Reason'));
  return { namespace: tidy(namespace, 253), name: tidy(name, 253), ...(reason === undefined ? {} : { reason }), restarts: count(told('Restart Count')), containers: [] };
}

/** The same with its containers, from the Pod as Kubernetes has it. */
export function podOfManifest(node: TreeNode, pod: JsonObject): PodState {
  const status = isJsonObject(pod['status']) ? pod['status'] : {};
  const told = podOfTree(node);
  const all = [...objects(status['initContainerStatuses']).map((container) => containerOf(container, true)), ...objects(status['containerStatuses']).map((container) => containerOf(container, false))];
  const bad = all.flatMap(({ wrong, ...state }) => (wrong ? [state.shown] : []));
  const reason = told.reason ?? text(status['reason']) ?? bad[0]?.reason;
  return {
    ...told,
    ...(reason === undefined ? {} : { reason }),
    restarts: Math.max(told.restarts, all.reduce((sum, { shown }) => sum + shown.restarts, 0)),
    containers: bad.toSorted((a, b) => severity(b) - severity(a)).slice(0, mostContainers),
  };
}

const mostContainers = 5;

/** The container whose log says why; undefined where none has run, so that there is no log. */
export function loggingContainer({ containers, reason, restarts }: PodState): { readonly name: string; readonly previous: boolean } | undefined {
  const ran = containers.find(({ exitCode, state }) => exitCode !== undefined || state === 'running' || state === 'terminated');
  if (ran !== undefined) return { name: ran.name, previous: ran.state !== 'terminated' && ran.exitCode !== undefined };
  if (containers.length > 0 || /ImagePull|ErrImage|InvalidImage|CreateContainer|ContainerCreating|PodInitializing|Pending/.test(reason ?? '')) return undefined;
  // Without the Pod itself only the tree is known: Argo CD takes the one container that there is.
  return { name: '', previous: restarts > 0 };
}

function containerOf(container: JsonObject, init: boolean): { readonly wrong: boolean; readonly shown: ContainerState } {
  const now = isJsonObject(container['state']) ? container['state'] : {};
  const last = isJsonObject(container['lastState']) ? container['lastState'] : {};
  const kind = (['waiting', 'terminated', 'running'] as const).find((name) => isJsonObject(now[name])) ?? 'unknown';
  const current = kind === 'unknown' ? {} : part(now, kind);
  const ended = kind === 'terminated' ? current : part(last, 'terminated');
  const exitCode = ended['exitCode'];
  const done = kind === 'terminated' && exitCode === 0;
  const [reason, message, exitReason, image] = [text(current['reason']), text(current['message']), text(ended['reason']), text(container['image'])];
  return {
    wrong: init ? !done && kind !== 'unknown' : container['ready'] !== true,
    shown: {
      name: text(container['name']) ?? '',
      state: kind,
      ...(reason === undefined ? {} : { reason }),
      ...(message === undefined ? {} : { message }),
      ...(typeof exitCode === 'number' ? { exitCode } : {}),
      ...(exitReason === undefined ? {} : { exitReason }),
      restarts: count(container['restartCount']),
      ...(image === undefined ? {} : { image }),
    },
  };
}

/** One that ended badly says more than one that waits, and that more than one that is only not ready. */
function severity({ state, exitCode = 0 }: ContainerState): number {
  if (exitCode !== 0) return 3;
  return { waiting: 2, terminated: 1, running: 1, unknown: 0 }[state];
}

/** `container web: CrashLoopBackOff, last exit code 1 (Error), 4 restarts`. */
export function describeContainer({ name, state, reason, exitCode, exitReason, restarts }: ContainerState): string {
  const exit = exitCode === undefined ? [] : [`${state === 'terminated' ? '' : 'last '}exit code ${exitCode}${exitReason === undefined || exitReason === reason ? '' : ` (${exitReason})`}`];
  return `container ${name}: ${[reason ?? (state === 'running' ? 'running, but not ready' : state), ...exit, ...restartsText(restarts)].join(', ')}`;
}

/** `Pod shop/web-1: CrashLoopBackOff, 4 restarts`, or its first container where that is known. */
export function describePod({ namespace, name, reason, restarts, containers: [first] }: PodState): string {
  const how = first === undefined ? [...(reason === undefined ? ['not ready'] : [reason]), ...restartsText(restarts)].join(', ') : describeContainer(first);
  return `Pod ${namespace === '' ? '' : `${namespace}/`}${name}: ${how}`;
}

function restartsText(restarts: number): readonly string[] {
  return restarts === 0 ? [] : [`${restarts} restart${restarts === 1 ? '' : 's'}`];
}

function part(holder: JsonObject, name: string): JsonObject {
  const found = holder[name];
  return isJsonObject(found) ? found : {};
}

function objects(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? tidy(value, 300) : undefined;
}

function count(value: Json | undefined): number {
  const number = Number(value ?? 0);
  return Number.isFinite(number) && number > 0 ? Math.round(number) : 0;
}
