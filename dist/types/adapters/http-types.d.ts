/** One request. `headers` are sent as they are; nothing is added but what HTTP itself needs. */
export interface HttpRequest {
    readonly method: string;
    readonly url: URL;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | undefined;
    /** From the first byte sent to the last byte received. */
    readonly timeoutMs: number;
    /** Default 32 MiB. */
    readonly maxBodyBytes?: number | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Gives a redirect back as an answer, for a request that carries nothing that another address may not learn. */
    readonly returnRedirect?: boolean | undefined;
    /** The answer is judged as it is, whatever its status: whoever shows some of it takes secrets out first. */
    readonly isJudged?: boolean | undefined;
}
/** A whole answer; of status 3xx only where `returnRedirect` asks for it. Header names are in lower case. */
export interface HttpResponse {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
/** A request whose answer is read line by line for as long as the server sends. */
export interface HttpStreamRequest {
    readonly method: string;
    readonly url: URL;
    readonly headers: Readonly<Record<string, string>>;
    /** Default 32 MiB. */
    readonly maxLineBytes?: number | undefined;
    /** The only bound of a stream: it ends both the wait for the headers and the reading. */
    readonly signal: AbortSignal;
}
/** `lines` can be iterated once; leaving the loop closes the connection. */
export interface HttpStream {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly lines: AsyncIterable<string>;
}
/**
 * HTTP as the adapters see it. Both calls throw AdapterError only, never follow a redirect,
 * and name no more of an address than its origin, because paths can be secret.
 */
export interface HttpTransport {
    request(request: HttpRequest): Promise<HttpResponse>;
    /** Argo CD sends no header before its first message, so this may wait for as long as the signal lets it. */
    stream(request: HttpStreamRequest): Promise<HttpStream>;
    /** Closes idle connections. */
    close(): void;
}
/** Cap of a body or a line where the caller names none. Applications with many resources reach some MiB. */
export declare const defaultMaxBytes: number;
