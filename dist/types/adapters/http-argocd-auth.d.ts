import { type OidcAuth } from './http-argocd-oidc.js';
import { type Login } from './http-argocd-login.js';
/** How to prove who is asking. */
export type ArgocdAuth = {
    readonly kind: 'token';
    readonly token: string;
} | {
    readonly kind: 'session';
    readonly username: string;
    readonly password: string;
} | OidcAuth;
/** Hands out the token of the server. */
export interface TokenSource {
    token(): Promise<string>;
    /** A newer token than the `stale` one that was rejected; undefined where there is no way to get one. */
    renew(stale: string): Promise<string | undefined>;
}
/** A fixed token, or a login that is made at first use and shared by everyone who asks at the same time. */
export declare function createTokenSource(auth: ArgocdAuth, login: Login): TokenSource;
