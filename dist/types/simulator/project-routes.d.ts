import type { Access } from './access.js';
import type { ControlPlane } from './control-plane.js';
import type { Route } from './route.js';
/** The routes below `/api/v1/projects`: to create, show, change and delete a project, and to issue the tokens of its roles. */
export declare function projectRoutes(plane: ControlPlane, access: Access): readonly Route[];
