import { type JsonObject } from '../core/json.js';
import type { StoredApplication } from './stored-application.js';
import type { Managed, World } from './world.js';
/**
 * PATCH: of spec, labels, annotations and finalizers. Status and operation cannot be set this way.
 * The source is looked up before anything is stored, so this fails while git cannot be read.
 */
export declare function patchApplication(world: World, managed: Managed, { body, username }: {
    readonly body: JsonObject;
    readonly username: string;
}): Promise<StoredApplication>;
