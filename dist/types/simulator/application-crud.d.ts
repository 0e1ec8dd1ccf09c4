import { type JsonObject } from '../core/json.js';
import type { Access, Permitted } from './access.js';
import type { ControlPlane } from './control-plane.js';
import { type Located, type StoredApplication } from './stored-application.js';
import type { World } from './world.js';
/** POST: creates an Application that is not deployed, after a look at its project and its source. */
export declare function createApplication(call: {
    readonly body: JsonObject;
    readonly username: string;
    readonly validate: boolean;
    readonly upsert: boolean;
}, server: {
    readonly plane: ControlPlane;
    readonly access: Access;
}): Promise<StoredApplication>;
/** DELETE: with `cascade` what was deployed goes too, and the Application stays until it has gone. */
export declare function deleteApplication(world: World, { managed, application }: Permitted, how: {
    readonly cascade: boolean;
}): void;
/** What a changed or new Application must fulfil. Throws GrpcError. */
export declare function requireSource(world: World, application: Located): Promise<void>;
/** Throws GrpcError where there is none of that name. */
export declare function requireProject(world: World, project: string): void;
