import { type Server } from 'node:http';
import type { Simulator } from './simulator.js';
/** A server that listens. */
export interface Listening {
    /** `http://127.0.0.1:34567`, without a slash at the end. */
    readonly url: string;
    /** Closes open connections too; resolves once the port is free. */
    readonly close: () => Promise<void>;
}
export interface ServeOptions {
    /** Any free port by default. */
    readonly port?: number;
    /** `127.0.0.1` by default. */
    readonly host?: string;
    /** PEM texts; https where given. With `clientCa`, only clients with a certificate of that authority are let in. */
    readonly tls?: {
        readonly key: string;
        readonly cert: string;
        readonly clientCa?: string;
    };
}
/** Serves the API of a simulator over HTTP/1.1. Closing the server leaves the simulator running. */
export declare function serve(simulator: Pick<Simulator, 'handle'>, options?: ServeOptions): Promise<Listening>;
/** Starts listening on loopback. Rejects where the port is taken. */
export declare function listen(server: Server, options: {
    readonly port?: number;
    readonly host?: string;
    readonly scheme: 'http' | 'https';
}): Promise<Listening>;
