import { type Access } from './access.js';
import type { ControlPlane } from './control-plane.js';
import { type SimulatorResponse } from './http-messages.js';
import type { LiveState } from './live-state.js';
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
    /** The tree of one Application after each change of it: nothing before the first. */
    subscribeToTree(live: LiveState, request: StreamRequest): Promise<SimulatorResponse>;
    /** Resolves with the first message only: until then the server sends no headers. */
    subscribe(request: StreamRequest): Promise<SimulatorResponse>;
}
