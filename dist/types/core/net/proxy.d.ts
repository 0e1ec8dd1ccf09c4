/** The proxies of a machine, and the hosts that are reached without them. */
export interface ProxyRules {
    readonly http: URL | undefined;
    readonly https: URL | undefined;
    /** Entries of NO_PROXY, in lower case. */
    readonly exempt: readonly string[];
}
/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in capitals or not, as curl and Go do. A value without a scheme is http;
 * one that is no address counts as none.
 */
export declare function readProxyRules(env: Readonly<Record<string, string | undefined>>): ProxyRules;
/** The proxy to reach an address through; undefined to connect to it directly, as to this machine itself always. */
export declare function proxyFor(url: URL, rules: ProxyRules): URL | undefined;
