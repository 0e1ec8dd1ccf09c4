import { objectOf, type Access, type Permitted } from './access.js';
import { createApplication, deleteApplication } from './application-crud.js';
import { managedResources, objectEvents, resourceTree, syncWindowsView, treeNodes, withResourceHealth } from './application-views.js';
import type { ControlPlane } from './control-plane.js';
import { openSource } from './desired-state.js';
import { SourceError } from './git-source.js';
import { GrpcCode, GrpcError, json, type SimulatorResponse } from './http-messages.js';
import { field, requestRollback, requestSync, requestTermination, type OperationCall } from './operations-api.js';
import { pickListFields } from './pick-fields.js';
import { patchApplication } from './patch-api.js';
import { requireTypes } from './request-types.js';
import { refreshApplication } from './refresh-api.js';
import { renderedManifests } from './rendered-manifests.js';
import { resourceRoutes } from './resource-routes.js';
import type { Call, Route } from './route.js';
import { sourcesOf } from './stored-application.js';
import { matchesSelector, projectsIn } from './selectors.js';
import { canSync, windowsFor } from './windows.js';

/** The routes below `/api/v1/applications`. */
export function applicationRoutes(plane: ControlPlane, access: Access): readonly Route[] {
  const { world } = plane;
  const find = (call: Call, action: string) => access.find({ username: call.username, name: call.variables[0] ?? '', ...scopeOf(call), action });
  const operation = (call: Call, found: Permitted): OperationCall => ({
    world,
    ...found,
    username: call.username,
    body: call.body,
    require: (action) => {
      access.require(call.username, action, found.application);
    },
  });
  const looking = (path: string, answer: (call: Call, found: Permitted) => Promise<SimulatorResponse> | SimulatorResponse): Route => ({
    method: 'GET',
    path: `/api/v1/applications/*${path}`,
    answer: (call) => answer(call, find(call, 'get')),
  });
  return [
    { method: 'GET', path: '/api/v1/applications', answer: (call) => list(call, { plane, access }) },
    { method: 'POST', path: '/api/v1/applications', answer: async (call) => json(await createApplication({ body: call.body, username: call.username, validate: queryFlag(call, 'validate', true), upsert: queryFlag(call, 'upsert', false) }, { plane, access })) },
    {
      method: 'DELETE',
      path: '/api/v1/applications/*',
      answer: (call) => {
        const how = { cascade: queryFlag(call, 'cascade', true) };
        const found = find(call, 'get');
        access.require(call.username, 'delete', found.application);
        deleteApplication(world, found, how);
        return json({});
      },
    },
    looking('', async (call, found) => json(withResourceHealth(await read(call, { plane, found }), found.managed.live))),
    {
      method: 'PATCH',
      path: '/api/v1/applications/*',
      answer: async (call) => {
        const found = find(call, 'get');
        access.require(call.username, 'update', found.application);
        return json(await patchApplication(world, found.managed, { body: call.body, username: call.username }));
      },
    },
    {
      method: 'POST',
      path: '/api/v1/applications/*/sync',
      answer: async (call) => {
        requireTypes('ApplicationSyncRequest', call.body);
        return json(await requestSync(operation(call, find(call, 'get'))));
      },
    },
    {
      method: 'POST',
      path: '/api/v1/applications/*/rollback',
      answer: (call) => {
        requireTypes('ApplicationRollbackRequest', call.body);
        return json(requestRollback(operation(call, find(call, 'sync'))));
      },
    },
    {
      method: 'DELETE',
      path: '/api/v1/applications/*/operation',
      answer: (call) => {
        requestTermination(operation(call, find(call, 'sync')));
        return json({});
      },
    },
    looking('/resource-tree', (_call, { managed }) => json(resourceTree(managed.live))),
    looking('/managed-resources', (_call, { managed }) => json(managedResources(managed))),
    looking('/manifests', async ({ query }, { application }) => json(await renderedManifests(world, application, query))),
    looking('/syncwindows', (_call, { application }) => {
      const windows = windowsFor(world, application);
      const now = world.clock.now();
      return json(syncWindowsView(windows, { now, canSync: canSync(windows, { now, manual: true }) }));
    }),
    looking('/events', ({ query }, { managed, application }) => {
      const name = query.get('resourceName');
      if (name === null) return json({ metadata: {}, items: world.events.of(application) });
      const inTree = treeNodes(managed.live).some((node) => node['name'] === name && node['uid'] === query.get('resourceUID') && (node['namespace'] ?? '') === (query.get('resourceNamespace') ?? ''));
      if (!inTree) throw new GrpcError(GrpcCode.invalidArgument, `${name} not found as part of application ${application.metadata.name}`);
      return json({ metadata: {}, items: objectEvents(managed.live, name) });
    }),
    looking('/revisions/*/metadata', async (call, found) => json(await revisionMetadata(call, { plane, found }))),
    ...resourceRoutes(plane, find),
  ];
}

/** A truth value of the query, in Go's words for it. */
function queryFlag({ query }: Call, name: string, otherwise: boolean): boolean {
  const value = query.get(name);
  if (value === null) return otherwise;
  if (/^(?:1|t|true)$/i.test(value)) return true;
  if (/^(?:0|f|false)$/i.test(value)) return false;
  throw new GrpcError(GrpcCode.invalidArgument, `strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`);
}

/** Query parameters win over nothing: a body may carry the same fields. */
function scopeOf({ query, body }: Call): { readonly namespace?: string; readonly project?: string } {
  const inBody = (name: string) => {
    const value = field(body, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const namespace = query.get('appNamespace') ?? inBody('appNamespace');
  const projects = projectsIn(query);
  if (projects.length > 1) {
    throw new GrpcError(GrpcCode.invalidArgument, 'multiple projects specified - the get endpoint accepts either zero or one project');
  }
  const project = projects[0] ?? inBody('project');
  return {
    ...(namespace === undefined || namespace === '' ? {} : { namespace }),
    ...(project === undefined ? {} : { project }),
  };
}

async function read(call: Call, target: { readonly plane: ControlPlane; readonly found: Permitted }) {
  const refresh = call.query.get('refresh');
  if (refresh === null) return target.found.application;
  return refreshApplication(target.plane.world, target.found.managed, { kind: refresh, signal: call.request.signal });
}

/** Sorted by name, without the health of objects; what may not be seen is silently absent. */
function list({ query, username }: Call, server: { readonly plane: ControlPlane; readonly access: Access }): SimulatorResponse {
  const { store, faults } = server.plane.world;
  const projects = projectsIn(query);
  const name = query.get('name');
  const repo = query.get('repo');
  const namespace = query.get('appNamespace');
  const items = store
    .earlier(faults.informerLagMs ?? 0)
    .filter(
      (application) =>
        server.access.may(username, 'get', objectOf(application)) &&
        (projects.length === 0 || projects.includes(application.spec.project)) &&
        (name === null || application.metadata.name === name) &&
        (namespace === null || namespace === '' || application.metadata.namespace === namespace) &&
        (repo === null || sourcesOf(application.spec).some(({ repoURL }) => repoURL === repo)) &&
        matchesSelector(application.metadata.labels, query.get('selector')),
    )
    .toSorted((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))
    .slice(0, name === null ? undefined : 1);
  const answer = { metadata: { resourceVersion: store.resourceVersion }, items: items.length === 0 ? null : items };
  return json(pickListFields(answer, query.get('fields')));
}

async function revisionMetadata(call: Call, target: { readonly plane: ControlPlane; readonly found: Permitted }): Promise<object> {
  const sources = sourcesOf(target.found.application.spec);
  const source = sources[Number(call.query.get('sourceIndex') ?? '0')];
  try {
    if (source === undefined) throw new SourceError('source index out of range');
    const { tags, ...commit } = await openSource(target.plane.world, source).describe(call.variables[1] ?? '');
    return { ...commit, ...(tags.length === 0 ? {} : { tags }) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new GrpcError(GrpcCode.unknown, error.message);
  }
}
