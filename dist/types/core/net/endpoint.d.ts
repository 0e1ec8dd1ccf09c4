/** An address that may be connected to, or why not. The reason never quotes more than the scheme and the host. */
export type Endpoint = {
    readonly kind: 'usable';
    readonly url: URL;
} | {
    readonly kind: 'refused';
    readonly reason: string;
    readonly hint?: string;
};
/** True for `localhost`, names below it, 127.0.0.0/8 and `[::1]`, as `URL.hostname` writes them. */
export declare function isLoopbackHost(hostname: string): boolean;
/** https anywhere, http on loopback hosts (anywhere with `allowHttp`), no credentials inside. */
export declare function parseEndpoint(text: string, rules: {
    readonly allowHttp: boolean;
}): Endpoint;
/**
 * The Argo CD server as people write it: `host`, `host:port` or a URL, with a root path where the server has one.
 * The path of the result has no `/` at its end, and is empty for none: append `/api/v1/…` to `origin + path`.
 */
export declare function parseArgocdServer(text: string, rules: {
    readonly allowHttp: boolean;
}): {
    readonly kind: 'usable';
    readonly origin: string;
    readonly rootPath: string;
} | (Endpoint & {
    readonly kind: 'refused';
});
