import { type StoredApplication } from './stored-application.js';
import type { Managed, World } from './world.js';
/**
 * GET with `refresh`: sets the annotation, then waits for a write of the Application without it.
 * There is no limit to that, only the client's going away or the end of the simulator.
 */
export declare function refreshApplication(world: World, managed: Managed, request: {
    readonly kind: string;
    readonly signal?: AbortSignal | undefined;
}): Promise<StoredApplication>;
