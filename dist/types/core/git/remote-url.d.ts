/** A remote that may be talked to. `origin` is what a token is bound to; undefined for ssh, which has its own keys. */
export type Remote = {
    readonly kind: 'usable';
    readonly url: string;
    readonly origin: string | undefined;
    readonly protocol: 'https' | 'http' | 'ssh';
} | {
    readonly kind: 'refused';
    readonly reason: string;
    readonly hint?: string;
};
/**
 * Accepts https, http by the rules of `parseEndpoint`, `ssh://` and `user@host:path`. Anything else is refused:
 * paths, `file://`, and `ext::` and its like, which run programs.
 */
export declare function parseRemoteUrl(text: string, rules: {
    readonly allowHttp: boolean;
}): Remote;
/** The URL without user and password, so that it can be shown. */
export declare function withoutCredentials(url: string): string;
