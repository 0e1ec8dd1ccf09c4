import type { JsonObject } from '../core/json.js';
import type { SimulatorRequest, SimulatorResponse } from './http-messages.js';
/** What a route gets to work with. */
export interface Call {
    readonly request: SimulatorRequest;
    readonly query: URLSearchParams;
    /** Decoded variables of the path, in order. */
    readonly variables: readonly string[];
    readonly body: JsonObject;
    /** '' on routes that anybody may call. */
    readonly username: string;
}
/** A route; `open` ones need no credential. `**` at the end takes all that remains. */
export interface Route {
    readonly method: string;
    readonly path: string;
    readonly open?: boolean;
    readonly stream?: boolean;
    readonly answer: (call: Call) => Promise<SimulatorResponse> | SimulatorResponse;
}
