import type { Permitted } from './access.js';
import type { ControlPlane } from './control-plane.js';
import type { Call, Route } from './route.js';
type Look = (call: Call, action: string) => Permitted;
/** The routes below `/api/v1/applications/{name}/resource`. */
export declare function resourceRoutes(plane: ControlPlane, look: Look): readonly Route[];
export {};
