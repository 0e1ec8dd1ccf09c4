import { type Access } from './access.js';
import type { ControlPlane } from './control-plane.js';
import type { Route } from './route.js';
/** The routes below `/api/v1/applications`. */
export declare function applicationRoutes(plane: ControlPlane, access: Access): readonly Route[];
