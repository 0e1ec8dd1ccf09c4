import type { Clock } from '../core/clock.js';
import { type JsonObject } from '../core/json.js';
import type { SyncWindow } from './options.js';
/** A project that was created by the API. */
export interface Project {
    readonly name: string;
    readonly metadata: JsonObject;
    readonly spec: JsonObject;
}
/** The AppProjects that were created by the API. What the simulator began with belongs to projects that allow everything. */
export declare class Projects {
    #private;
    /** @param implicit names of projects that are there without having been created. */
    constructor(clock: Clock, implicit: readonly string[]);
    exists(name: string): boolean;
    /** Throws GrpcError for a project that was not created. */
    get(name: string): Project;
    /** Throws GrpcError where another one of that name is there. */
    create(name: string, spec: JsonObject): Project;
    /** Replaces the spec of one that is there. Throws GrpcError for one that is not. */
    update(name: string, spec: JsonObject): Project;
    remove(name: string): void;
    /** Whether a subject `proj:<project>:<role>` may do that to the object; a line that denies wins. */
    permits(subject: string, action: string, object: string): boolean;
    hasRole(name: string, role: string): boolean;
    /** The windows of the project that concern an Application; those of its labels or clusters are not simulated. */
    windows(name: string): readonly SyncWindow[];
}
