import type { ControlPlane } from './control-plane.js';
import { type SimulatorRequest } from './http-messages.js';
import type { SimulatorOptions } from './options.js';
import { type Located, type StoredApplication } from './stored-application.js';
import type { Managed } from './world.js';
/** An Application that a caller may see. */
export interface Permitted {
    readonly application: StoredApplication;
    readonly managed: Managed;
}
export interface ApplicationQuestion {
    readonly username: string;
    readonly name: string;
    readonly namespace?: string | undefined;
    /** Names of projects given by the caller: they decide between 403 and 404. */
    readonly project?: string | undefined;
    readonly action: string;
}
/** Who may do what. */
export declare class Access {
    #private;
    constructor(options: SimulatorOptions, plane: ControlPlane);
    /** The caller; undefined without any credential. Throws GrpcError for one that is not valid. */
    identify(request: SimulatorRequest): string | undefined;
    /** Like `identify`, and throws where nobody called. */
    authenticate(request: SimulatorRequest): string;
    /** A session token for a user. Every login takes its time, and all refusals read the same. */
    logIn(username: string, password: string): Promise<string>;
    /** A token for a user who has proved who it is. */
    issue(username: string): string;
    /** Ends the session of a token; other tokens stay valid. */
    logOut(request: SimulatorRequest): void;
    may(username: string, action: string, object: string): boolean;
    /** Throws the server's detailed refusal. */
    require(username: string, action: string, application: Located): void;
    /** The same for a project. Roles of a project may only see it. */
    requireOnProject(username: string, action: string, name: string): void;
    /**
     * The Application, or a refusal that does not tell whether it exists: without `project` always 403; with it
     * 403 only where the caller may not act in that project, else 404.
     */
    find(question: ApplicationQuestion): Permitted;
}
/** `<project>/<name>`, with the namespace in between outside the control plane's. */
export declare function objectOf({ spec, metadata }: Located): string;
