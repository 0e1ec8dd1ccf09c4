import type { Access } from './access.js';
import type { ControlPlane } from './control-plane.js';
import type { Route } from './route.js';
/** The routes below `/api/v1/applicationsets`. Here a missing set is 404 to everybody, and refusals are detailed. */
export declare function applicationSetRoutes(plane: ControlPlane, access: Access): readonly Route[];
