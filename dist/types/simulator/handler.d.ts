import type { ControlPlane } from './control-plane.js';
import { type SimulatorRequest, type SimulatorResponse } from './http-messages.js';
import type { SimulatorOptions } from './options.js';
import { Streams } from './stream.js';
/** The API of one control plane, without a transport. */
export interface Handler {
    /** Throws ConnectionCut where the connection is to break off. */
    readonly handle: (request: SimulatorRequest) => Promise<SimulatorResponse>;
    readonly streams: Streams;
}
/** Makes the request handler of a control plane. */
export declare function createHandler(options: SimulatorOptions, plane: ControlPlane): Handler;
