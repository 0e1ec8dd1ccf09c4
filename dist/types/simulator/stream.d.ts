import { type Access } from './access.js';
import type { ControlPlane } from './control-plane.js';
import { type SimulatorResponse } from './http-messages.js';
import { type StoredApplication } from './stored-application.js';
/** How a stream ends before its client goes: cleanly, in the middle of the connection, or with an error in-band. */
export type Interruption = 'end' | 'cut' | 'error';
export interface StreamRequest {
    readonly query: URLSearchParams;
    readonly username: string;
    readonly serverSentEvents: boolean;
    readonly signal: AbortSignal | undefined;
}
/** The open streams of `/api/v1/stream/applications`. */
export declare class Streams {
    #private;
    constructor(plane: ControlPlane, access: Access);
    /** Ends all streams that are open. */
    interrupt(how: Interruption): void;
    /** Resolves with the first message only: until then the server sends no headers. */
    subscribe(request: StreamRequest): Promise<SimulatorResponse>;
}
/** Equality terms of a label selector, `key=value,key!=value,key`. */
export declare function matchesSelector(application: StoredApplication, selector: string | null): boolean;
