import { isJsonObject, type JsonObject } from '../core/json.js';
import type { Access } from './access.js';
import type { ControlPlane } from './control-plane.js';
import { GrpcCode, GrpcError, json } from './http-messages.js';
import { field } from './operations-api.js';
import type { Project } from './projects.js';
import type { Route } from './route.js';

/** The routes below `/api/v1/projects`: to create, show, change and delete a project, and to issue the tokens of its roles. */
export function projectRoutes(plane: ControlPlane, access: Access): readonly Route[] {
  const { projects } = plane.world;
  return [
    {
      method: 'POST',
      path: '/api/v1/projects',
      answer: ({ body, username }) => {
        const { name, spec } = projectIn(body);
        access.requireOnProject(username, 'create', name);
        return json(shown(projects.create(name, spec)));
      },
    },
    {
      method: 'PUT',
      path: '/api/v1/projects/*',
      answer: ({ body, username, variables: [name = ''] }) => {
        access.requireOnProject(username, 'update', name);
        return json(shown(projects.update(name, projectIn(body).spec)));
      },
    },
    {
      method: 'GET',
      path: '/api/v1/projects/*',
      answer: ({ variables: [name = ''], username }) => {
        access.requireOnProject(username, 'get', name);
        return json(shown(projects.get(name)));
      },
    },
    {
      method: 'DELETE',
      path: '/api/v1/projects/*',
      answer: ({ variables: [name = ''], username }) => {
        access.requireOnProject(username, 'delete', name);
        const used = plane.world.store.all().filter(({ spec }) => spec.project === name).length;
        projects.get(name);
        if (used > 0) throw new GrpcError(GrpcCode.invalidArgument, `project is referenced by ${used} applications`);
        projects.remove(name);
        return json({});
      },
    },
    {
      method: 'POST',
      path: '/api/v1/projects/*/roles/*/token',
      answer: ({ variables: [name = '', role = ''], username }) => {
        access.requireOnProject(username, 'update', name);
        if (!projects.hasRole(name, role)) throw new GrpcError(GrpcCode.notFound, `project '${name}' does not have role '${role}'`);
        return json({ token: access.issue(`proj:${name}:${role}`) });
      },
    },
  ];
}

function projectIn(body: JsonObject): { readonly name: string; readonly spec: JsonObject } {
  const project = field(body, 'project');
  const metadata = isJsonObject(project) ? field(project, 'metadata') : undefined;
  const spec = isJsonObject(project) ? field(project, 'spec') : undefined;
  const name = isJsonObject(metadata) ? field(metadata, 'name') : undefined;
  if (typeof name !== 'string' || name === '') throw new GrpcError(GrpcCode.invalidArgument, 'name is required');
  return { name, spec: isJsonObject(spec) ? spec : {} };
}

function shown({ metadata, spec }: Project): object {
  return { metadata, spec, status: {} };
}
