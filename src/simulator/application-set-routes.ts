import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type JsonObject } from '../core/json.js';
import type { Access } from './access.js';
import { deleteApplication } from './application-crud.js';
import { expandSet, projectOf, type StoredSet } from './application-sets.js';
import type { ControlPlane } from './control-plane.js';
import { GrpcCode, GrpcError, json } from './http-messages.js';
import type { Manifest } from './manifests.js';
import { field } from './operations-api.js';
import type { Call, Route } from './route.js';
import { timestamp } from './stored-application.js';

/** The routes below `/api/v1/applicationsets`. Here a missing set is 404 to everybody, and refusals are detailed. */
export function applicationSetRoutes(plane: ControlPlane, access: Access): readonly Route[] {
  const require = (username: string, action: string, object: string): void => {
    if (access.may(username, `applicationsets/${action}`, object)) return;
    const issued = timestamp(plane.world.clock.now());
    throw new GrpcError(GrpcCode.permissionDenied, `permission denied: applicationsets, ${action}, ${object}, sub: ${username}, iat: ${issued}`);
  };
  const find = ({ variables: [name = ''], query, username }: Call, action: string, missing: string): StoredSet => {
    const set = plane.applicationSets.find(query.get('appsetNamespace') ?? 'argocd', name);
    if (set === undefined) throw new GrpcError(GrpcCode.notFound, `${missing} "${name}" not found`);
    require(username, action, `${set.project}/${name}`);
    return set;
  };
  return [
    {
      method: 'GET',
      path: '/api/v1/applicationsets/*',
      answer: (call) => json(view(find(call, 'get', 'error getting ApplicationSet: applicationset.argoproj.io'))),
    },
    {
      method: 'POST',
      path: '/api/v1/applicationsets',
      answer: ({ body, username, query }) => {
        const manifest = setIn(body);
        require(username, 'create', `${projectOf(manifest)}/${manifest.name}`);
        const before = plane.applicationSets.find(manifest.namespace, manifest.name);
        if (before !== undefined && query.get('upsert') === 'true' && !isDeepStrictEqual([before.manifest.object['spec'], before.manifest.object['metadata']], [manifest.object['spec'], manifest.object['metadata']])) {
          require(username, 'update', `${projectOf(manifest)}/${manifest.name}`);
          return json(view(plane.applicationSets.apply(manifest)));
        }
        if (before !== undefined && !isDeepStrictEqual(before.manifest.object['spec'], manifest.object['spec'])) {
          throw new GrpcError(GrpcCode.invalidArgument, 'existing ApplicationSet spec is different, use upsert flag to force update');
        }
        return json(view(before ?? plane.applicationSets.apply(manifest)));
      },
    },
    {
      method: 'DELETE',
      path: '/api/v1/applicationsets/*',
      answer: (call) => {
        const set = find(call, 'delete', 'error getting ApplicationSets: applicationsets.argoproj.io');
        plane.applicationSets.remove(set.key);
        for (const name of set.applications) remove(plane, `${set.manifest.namespace}/${name}`);
        return json({});
      },
    },
    {
      method: 'POST',
      path: '/api/v1/applicationsets/generate',
      answer: ({ body, username }: Call) => {
        const set = field(body, 'applicationSet');
        if (!isJsonObject(set)) throw new GrpcError(GrpcCode.invalidArgument, 'error creating ApplicationSets: ApplicationSets is nil in request');
        const applications = plane.world.generate(set) ?? expandSet(set, plane.world.pullRequests());
        const [spec] = applications.map((application) => application['spec']);
        const project = isJsonObject(spec) && typeof spec['project'] === 'string' ? spec['project'] : 'default';
        const name = isJsonObject(set['metadata']) ? set['metadata']['name'] : '';
        require(username, 'create', `${project}/${typeof name === 'string' ? name : ''}`);
        return json(applications.length === 0 ? {} : { applications: applications.map((application) => ({ ...application, status: {} })) });
      },
    },
  ];
}

/** What POST carries. Throws GrpcError. */
function setIn(body: JsonObject): Manifest {
  const metadata = field(body, 'metadata');
  const { name, namespace } = isJsonObject(metadata) ? metadata : {};
  if (typeof name !== 'string' || name === '') throw new GrpcError(GrpcCode.unknown, 'error checking create permissions for ApplicationSets  : error getting ApplicationSet\'s project "": resource name may not be empty');
  const where = typeof namespace === 'string' && namespace !== '' ? namespace : 'argocd';
  return { group: 'argoproj.io', version: 'v1alpha1', kind: 'ApplicationSet', name, namespace: where, hook: undefined, object: body };
}

/** The set owns it, and takes it along with what it has deployed. */
function remove({ world, managed }: ControlPlane, key: string): void {
  const [known, application] = [managed.get(key), world.store.find(key)];
  if (known !== undefined && application !== undefined) deleteApplication(world, { managed: known, application }, { cascade: true });
}

function view({ manifest, applications, error }: StoredSet): JsonObject {
  const { metadata, spec } = manifest.object;
  const condition = (type: string, status: string, message: string): JsonObject => ({ type, status, message, reason: type });
  return {
    metadata: { ...(isJsonObject(metadata) ? metadata : {}), namespace: manifest.namespace },
    ...(spec === undefined ? {} : { spec }),
    status: {
      conditions: error === undefined
        ? [condition('ErrorOccurred', 'False', 'Successfully generated parameters for all Applications'), condition('ResourcesUpToDate', 'True', 'All applications have been generated successfully')]
        : [condition('ErrorOccurred', 'True', error), condition('ResourcesUpToDate', 'False', error)],
      ...(applications.length === 0 ? {} : {
        resources: applications.map((name) => ({ group: 'argoproj.io', version: 'v1alpha1', kind: 'Application', namespace: manifest.namespace, name })),
      }),
    },
  };
}
