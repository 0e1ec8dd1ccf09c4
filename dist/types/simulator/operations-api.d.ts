import { type Json, type JsonObject } from '../core/json.js';
import { type StoredApplication } from './stored-application.js';
import type { Managed, World } from './world.js';
/** A call that was let through to an Application. */
export interface OperationCall {
    readonly world: World;
    readonly managed: Managed;
    readonly application: StoredApplication;
    readonly username: string;
    readonly body: JsonObject;
    /** Throws GrpcError where the caller may not do that to the Application. */
    readonly require: (action: string) => void;
}
/** A field of a request; names match in any case. */
export declare function field(body: JsonObject, name: string): Json | undefined;
/** POST sync: the refusals in the server's order, then the operation. Resolves the revision now. */
export declare function requestSync(call: OperationCall): Promise<StoredApplication>;
/** POST rollback: only asks for the operation; the windows are the controller's affair. */
export declare function requestRollback(call: OperationCall): StoredApplication;
/** DELETE operation: only marks it Terminating. */
export declare function requestTermination({ world, managed, application, username }: OperationCall): void;
