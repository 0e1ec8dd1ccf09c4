import { isJsonObject, type JsonObject } from '../core/json.js';
import type { Permitted } from './access.js';
import { followRollout } from './apply.js';
import type { ControlPlane } from './control-plane.js';
import { podsOf } from './application-views.js';
import { GrpcCode, GrpcError, json } from './http-messages.js';
import type { LiveObject } from './live-state.js';
import { keyOf } from './manifests.js';
import { field } from './operations-api.js';
import { podObject } from './pods.js';
import { listActions, runAction } from './resource-actions.js';
import { healthAfterAction } from './rollout.js';
import { followSteps, isStepwise } from './rollout-steps.js';
import type { Call, Route } from './route.js';
import type { Managed, World } from './world.js';

/** Which object a call is about. */
interface Asked {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

type Look = (call: Call, action: string) => Permitted;

/** The routes below `/api/v1/applications/{name}/resource`. */
export function resourceRoutes(plane: ControlPlane, look: Look): readonly Route[] {
  const { world } = plane;
  const path = '/api/v1/applications/*/resource';
  return [
    {
      method: 'GET',
      path,
      answer: (call) => {
        const found = look(call, 'get');
        const asked = inQuery(call);
        const pod = asked.kind === 'Pod' ? podsOf(found.managed.live).find(({ name, object }) => name === asked.name && object.manifest.namespace === asked.namespace) : undefined;
        return json({ manifest: JSON.stringify(pod === undefined ? shown(locate(found, asked)) : podObject(pod.object, pod.name)) });
      },
    },
    {
      method: 'DELETE',
      path,
      answer: (call) => {
        const asked = inQuery(call);
        const found = look(call, `delete/${asked.group}/${asked.kind}/${asked.namespace}/${asked.name}`);
        found.managed.live.remove(keyOf(locate(found, asked).manifest));
        found.managed.requestRefresh(1);
        return json({});
      },
    },
    {
      method: 'GET',
      path: `${path}/actions`,
      answer: (call) => {
        const { manifest, state } = locate(look(call, 'get'), inQuery(call));
        const actions = listActions(manifest, state);
        return json(actions.length === 0 ? {} : { actions });
      },
    },
    {
      method: 'POST',
      path: `${path}/actions/v2`,
      answer: (call) => {
        const asked = inBody(call.body);
        const action = textOf(call.body, 'action');
        const found = look(call, `action/${asked.group}/${asked.kind}/${action}`);
        act(world, found, { asked, action, body: call.body });
        world.events.record(found.application, { reason: 'ResourceActionRan', message: `ran action ${action} on resource ${asked.group}/${asked.kind}/${asked.name}`, by: call.username });
        return json({});
      },
    },
  ];
}

/** A Rollout with steps has the generation that its controller may not have observed yet. */
function shown({ manifest, state, generation }: LiveObject): JsonObject {
  if (!isStepwise(manifest)) return state;
  const metadata = isJsonObject(state['metadata']) ? state['metadata'] : {};
  return { ...state, metadata: { ...metadata, generation } };
}

function act(world: World, found: Permitted, what: { readonly asked: Asked; readonly action: string; readonly body: JsonObject }): void {
  const { manifest, state, health } = locate(found, what.asked);
  const changed = runAction(manifest, state, { name: what.action, params: paramsOf(what.body), now: world.clock.now() });
  if (changed === undefined) throw new GrpcError(GrpcCode.unknown, 'error getting Lua resource action: built-in script does not exist');
  const key = keyOf(manifest);
  if (isStepwise(manifest)) {
    const edited = found.managed.live.edit(key, { state: changed, health });
    world.pace.spawn(() => followSteps(world, found.managed, { key, generation: edited, outcome: 'healthy' }));
    return;
  }
  const after = healthAfterAction(manifest, { action: what.action, state: changed, before: health });
  const generation = found.managed.live.edit(key, { state: changed, health: after.health });
  if (after.rolls) rollAgain(world, found.managed, { manifest, generation });
  found.managed.requestRefresh(1);
}

function rollAgain(world: World, managed: Managed, changed: Pick<LiveObject, 'manifest' | 'generation'>): void {
  world.pace.spawn(() => followRollout(world, managed, { ...changed, outcome: 'healthy' }));
}

function locate({ managed, application }: Permitted, { group, kind, namespace, name }: Asked): LiveObject {
  const key = keyOf({ group, kind, namespace, name, version: '' });
  const found = managed.live.find(key) ?? managed.live.made().find(({ manifest }) => keyOf(manifest) === key);
  if (found === undefined) throw new GrpcError(GrpcCode.invalidArgument, `${kind} ${group} ${name} not found as part of application ${application.metadata.name}`);
  return found;
}

function inQuery({ query }: Call): Asked {
  const text = (name: string): string => query.get(name) ?? '';
  for (const name of ['resourceName', 'version', 'kind']) if (!query.has(name)) throw missing(name);
  return { group: text('group'), kind: text('kind'), namespace: text('namespace'), name: text('resourceName') };
}

function inBody(body: JsonObject): Asked {
  for (const name of ['resourceName', 'version', 'kind', 'action']) if (field(body, name) === undefined) throw missing(name);
  return { group: textOf(body, 'group'), kind: textOf(body, 'kind'), namespace: textOf(body, 'namespace'), name: textOf(body, 'resourceName') };
}

function missing(name: string): GrpcError {
  return new GrpcError(GrpcCode.internal, `grpc: error while marshaling: proto: required field "${name}" not set`);
}

function textOf(body: JsonObject, name: string): string {
  const value = field(body, name);
  return typeof value === 'string' ? value : '';
}

function paramsOf(body: JsonObject): Readonly<Record<string, string>> {
  const list = field(body, 'resourceActionParameters');
  const entries = Array.isArray(list) ? list.filter((entry) => isJsonObject(entry)) : [];
  return Object.fromEntries(entries.map((entry) => [textOf(entry, 'name'), textOf(entry, 'value')]));
}
