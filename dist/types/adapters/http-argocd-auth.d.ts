import type { HttpTransport } from './http-types.js';
/** How to prove who is asking. */
export type ArgocdAuth = {
    readonly kind: 'token';
    readonly token: string;
} | {
    readonly kind: 'session';
    readonly username: string;
    readonly password: string;
};
/** Hands out the token of the server. */
export interface TokenSource {
    token(): Promise<string>;
    /** A newer token than the `stale` one that was rejected; undefined where there is no way to get one. */
    renew(stale: string): Promise<string | undefined>;
}
interface Login {
    readonly transport: HttpTransport;
    /** `…/api/v1/session` of the configured server. */
    readonly url: URL;
    readonly headers: Readonly<Record<string, string>>;
    readonly now: () => Date;
    readonly signal?: AbortSignal | undefined;
}
/** A fixed token, or a session that is opened at first use and shared by everyone who asks at the same time. */
export declare function createTokenSource(auth: ArgocdAuth, login: Login): TokenSource;
export {};
