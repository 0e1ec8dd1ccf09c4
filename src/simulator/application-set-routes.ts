import { isJsonObject, type JsonObject } from '../core/json.js';
import type { Access } from './access.js';
import { expandSet, type StoredSet } from './application-sets.js';
import type { ControlPlane } from './control-plane.js';
import { GrpcCode, GrpcError, json } from './http-messages.js';
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
  return [
    {
      method: 'GET',
      path: '/api/v1/applicationsets/*',
      answer: ({ variables, query, username }) => {
        const [name = ''] = variables;
        const set = plane.applicationSets.find(query.get('appsetNamespace') ?? 'argocd', name);
        if (set === undefined) throw new GrpcError(GrpcCode.notFound, `applicationsets.argoproj.io "${name}" not found`);
        require(username, 'get', `${set.project}/${name}`);
        return json(view(set));
      },
    },
    {
      method: 'POST',
      path: '/api/v1/applicationsets/generate',
      answer: ({ body, username }: Call) => {
        const set = field(body, 'applicationSet');
        if (!isJsonObject(set)) throw new GrpcError(GrpcCode.invalidArgument, 'error creating ApplicationSets: ApplicationSets is nil in request');
        const applications = expandSet(set);
        const [spec] = applications.map((application) => application['spec']);
        const project = isJsonObject(spec) && typeof spec['project'] === 'string' ? spec['project'] : 'default';
        const name = isJsonObject(set['metadata']) ? set['metadata']['name'] : '';
        require(username, 'create', `${project}/${typeof name === 'string' ? name : ''}`);
        return json(applications.length === 0 ? {} : { applications: applications.map((application) => ({ ...application, status: {} })) });
      },
    },
  ];
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
