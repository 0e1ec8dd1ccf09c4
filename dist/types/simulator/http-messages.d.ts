/** A request as it reaches the simulator, without the transport. */
export interface SimulatorRequest {
    readonly method: string;
    /** Path and query, undecoded: `/api/v1/applications/web?refresh=normal`. */
    readonly path: string;
    /** Names in lower case. */
    readonly headers?: Readonly<Record<string, string | undefined>>;
    readonly body?: string;
    /** Aborted when the client has gone. */
    readonly signal?: AbortSignal;
}
/** An answer. The body of a stream yields one message at a time; ending its iteration ends the stream. */
export interface SimulatorResponse {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | AsyncIterable<string>;
}
/** The connection breaks off without an answer, or in the middle of one. */
export declare class ConnectionCut extends Error {
    constructor();
}
/** A gRPC status: what Argo CD's handlers fail with. `code` is the number of the status. */
export declare class GrpcError extends Error {
    readonly code: number;
    constructor(code: number, message: string);
}
/** Codes that the simulator answers with, see google.golang.org/grpc/codes. */
export declare const GrpcCode: {
    readonly canceled: 1;
    readonly unknown: 2;
    readonly invalidArgument: 3;
    readonly notFound: 5;
    readonly permissionDenied: 7;
    readonly failedPrecondition: 9;
    readonly unimplemented: 12;
    readonly internal: 13;
    readonly unavailable: 14;
    readonly unauthenticated: 16;
};
/** JSON as Go's encoding/json writes it: safe inside HTML. */
export declare function goJson(value: unknown): string;
/** 200 with a JSON body. */
export declare function json(value: unknown): SimulatorResponse;
/** A plain text answer; that of an error ends with a line break, as Go's http.Error has it. */
export declare function text(status: number, line: string, contentType?: string): SimulatorResponse;
/** The gateway's answer to a failed unary call. */
export declare function errorResponse(error: GrpcError): SimulatorResponse;
/** The gateway's answer to a stream that failed: a whole response before the first message, a chunk after it. */
export declare function streamError(error: GrpcError): SimulatorResponse;
