import { type Login } from './http-argocd-login.js';
import type { HttpTransport } from './http-types.js';
/** The identity token of a CI job, to be exchanged at Argo CD's Dex for a token of Argo CD (RFC 8693). */
export interface OidcAuth {
    readonly kind: 'oidc';
    readonly identity: IdentitySource;
    /** What the identity token is asked for; the host of the server where absent. */
    readonly audience?: string | undefined;
    /** Id in Dex; the only OIDC connector where absent, and `direct` to send the identity token itself. */
    readonly connectorId?: string | undefined;
}
/** A token that is given (GitLab), or GitHub's service that gives one to each job. Its transport has neither the authority nor the certificate of Argo CD. */
export type IdentitySource = {
    readonly kind: 'given';
    readonly token: string;
} | {
    readonly kind: 'github';
    readonly requestUrl: string;
    readonly requestToken: string;
    readonly transport: HttpTransport;
};
/** A token of Argo CD for the identity of the job. */
export declare function exchangeIdentity(auth: OidcAuth, login: Login): Promise<string>;
